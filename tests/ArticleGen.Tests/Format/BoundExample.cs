using ArticleGen.Binding.Corpora;
using ArticleGen.Diagnostics;
using ArticleGen.Formats;
using ArticleGen.Model;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Format;

/// <summary>An article and a corpus file, read and bound as the generator does it.</summary>
internal sealed record BoundExample(Document Document, Corpus Corpus, Article Article, IReadOnlyList<Finding> Findings)
{
    private const string ArticlePath = "example.article.md";

    private const string CorpusPath = "corpus.yaml";

    private const string MoreCorpusPath = "more.corpus.yaml";

    public static BoundExample Of(FormatExample example)
    {
        var bound = new BoundFiles(new CorpusBuild(FilesOf(example).Select(GeneratorHarness.ToSourceFile))
        {
            FindOriginal = path => example.Original is { } original ? Open(path, original) : null,
        });
        var document = bound.Files.Single(static file => file.Document.ArticleId is not null).Document;
        return new BoundExample(document, bound.Corpus, bound.Article, bound.AllFindings);
    }

    /// <summary>The article first.</summary>
    public static InputFile[] FilesOf(FormatExample example) =>
    [
        new(ArticlePath, example.Article), new(CorpusPath, example.Corpus),
        .. example.MoreCorpus is { } more ? new InputFile[] { new(MoreCorpusPath, more) } : [],
    ];

    public static Document ReadArticle(FormatExample example) => FileFormats.Read(
        Open(ArticlePath, example.Article), ReadingHarness.KeysOf([.. FilesOf(example)[1..].Select(static file => file.Content)]));

    private static SourceFile Open(string path, string content) => new(path, path, content);
}
