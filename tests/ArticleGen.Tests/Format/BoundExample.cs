using ArticleGen.Binding;
using ArticleGen.Checking;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Format;

/// <summary>An article and a corpus file, read and bound as the generator does it.</summary>
internal sealed record BoundExample(Document Document, Corpus Corpus, Article Article, IReadOnlyList<Finding> Findings)
{
    private const string ArticlePath = "example.article.md";

    private const string CorpusPath = "corpus.yaml";

    private const string MoreCorpusPath = "more.corpus.yaml";
    private const string OriginalPath = "original.txt";

    public static BoundExample Of(FormatExample example)
    {
        var bound = new BoundFiles(FilesOf(example));
        var document = bound.Files.Single(static file => file.Document.ArticleId is not null).Document;
        var fidelity = example.Original is { } original ? FidelityChecker.Check(document, Open(OriginalPath, original)) : default;
        return new BoundExample(document, bound.Corpus, bound.Article, [.. bound.AllFindings, .. fidelity]);
    }

    /// <summary>The article first.</summary>
    public static InputFile[] FilesOf(FormatExample example) =>
    [
        new(ArticlePath, example.Article), new(CorpusPath, example.Corpus),
        .. example.MoreCorpus is { } more ? new InputFile[] { new(MoreCorpusPath, more) } : [],
    ];

    public static Document ReadArticle(FormatExample example) => DocumentReader.Read(
        Open(ArticlePath, example.Article), ReadingHarness.KeysOf([.. FilesOf(example)[1..].Select(static file => file.Content)]));

    private static SourceFile Open(string path, string content) => new(path, path, SourceText.From(content));
}
