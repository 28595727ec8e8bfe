using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
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
        Document[] documents = [Read(CorpusPath, example.Corpus), Read(ArticlePath, example.Article)];
        var references = documents.Select(ReferenceCollector.Collect).ToArray();
        var corpus = CorpusBinder.Bind(documents.Zip(references, Contribution.Of));
        var document = documents[1];
        var slice = corpus.Corpus.SliceFor(new ArticleEntry(document.ArticleId!.Value.Value, document.File.RelativePath), references[1]);
        var article = ArticleBinder.Bind(document, slice);
        var vocabulary = Vocabulary.Bind(corpus, [ArticleSummary.Of(article.Article)]);
        return new BoundExample(
            document,
            corpus.Corpus,
            article.Article,
            [
                .. documents.SelectMany(static file => file.Findings.Concat(DocumentChecker.Check(file))),
                .. corpus.Findings,
                .. article.Findings,
                .. vocabulary.Findings,
                .. example.Original is { } original ? FidelityChecker.Check(document, Open(OriginalPath, original)) : default,
            ]);
    }

    public static Document ReadArticle(FormatExample example) => Read(ArticlePath, example.Article);

    private static Document Read(string path, string content) =>
        DocumentReader.Read(Open(path, content));

    private static SourceFile Open(string path, string content) => new(path, path, SourceText.From(content));
}
