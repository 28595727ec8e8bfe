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
        var schema = SchemaOf(example);
        var keys = new SpanKeys(schema.Schema);
        Document[] documents = [Read(CorpusPath, example.Corpus, keys), Read(ArticlePath, example.Article, keys)];
        var references = documents.Select(ReferenceCollector.Collect).ToArray();
        var corpus = CorpusBinder.Bind(documents.Zip(references, Contribution.Of), schema.Schema);
        var document = documents[1];
        var slice = corpus.Corpus.SliceFor(new ArticleEntry(document.ArticleId!.Value.Value, document.File.RelativePath), references[1], document.Head.Scope);
        var article = ArticleBinder.Bind(document, slice);
        var vocabulary = Vocabulary.Bind(corpus, [ArticleSummary.Of(article.Article)]);
        return new BoundExample(
            document,
            corpus.Corpus,
            article.Article,
            [
                .. Settings(example).Findings,
                .. schema.Findings,
                .. documents.SelectMany(static file => file.Findings.Concat(DocumentChecker.Check(file))),
                .. corpus.Findings,
                .. article.Findings,
                .. vocabulary.Findings,
                .. example.Original is { } original ? FidelityChecker.Check(document, Open(OriginalPath, original)) : default,
            ]);
    }

    public static Document ReadArticle(FormatExample example) => Read(ArticlePath, example.Article, new SpanKeys(SchemaOf(example).Schema));

    private static FileSettings Settings(FormatExample example) => SettingsReader.Read(Open(CorpusPath, example.Corpus));

    private static BoundSchema SchemaOf(FormatExample example) => SchemaBinder.Bind([Settings(example)]);

    private static Document Read(string path, string content, SpanKeys keys) => DocumentReader.Read(Open(path, content), keys);

    private static SourceFile Open(string path, string content) => new(path, path, SourceText.From(content));
}
