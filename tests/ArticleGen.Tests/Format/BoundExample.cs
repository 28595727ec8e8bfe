using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Format;

/// <summary>An article and a corpus file, read and bound as the generator does it.</summary>
internal sealed record BoundExample(Document Document, Corpus Corpus, Article Article, IReadOnlyList<Finding> Findings)
{
    public const string ArticlePath = "example.article.md";
    public const string CorpusPath = "corpus.yaml";

    private const string OriginalPath = "original.txt";

    public static BoundExample Of(FormatExample example)
    {
        var bound = new BoundFiles(new InputFile(CorpusPath, example.Corpus), new InputFile(ArticlePath, example.Article));
        var document = bound.Files[1].Document;
        var fidelity = example.Original is { } original ? FidelityChecker.Check(document, Open(OriginalPath, original)) : default;
        return new BoundExample(document, bound.Corpus, bound.Article, [.. bound.AllFindings, .. fidelity]);
    }

    public static Document ReadArticle(FormatExample example) =>
        DocumentReader.Read(Open(ArticlePath, example.Article), ReadingHarness.KeysOf(example.Corpus));

    private static SourceFile Open(string path, string content) => new(path, path, SourceText.From(content));
}
