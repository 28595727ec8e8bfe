using ArticleGen.Binding.Fields;
using ArticleGen.Formats;
using ArticleGen.Formats.Corpora;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Tests.Support;

/// <summary>Reads a file that is given as a string, as the generator would.</summary>
internal static class ReadingHarness
{
    public static Document ReadArticle(string source, string name = "sample.article.md", string corpus = "") => Read(source, "articles/" + name, KeysOf(corpus));

    public static Document ReadCorpus(string source) => Read(source, "articles/corpus.yaml", SpanKeys.BuiltIn);

    /// <summary>The keys of spans where corpus files have these contents.</summary>
    public static SpanKeys KeysOf(params string[] corpora) =>
        new(SchemaBinder.Bind(corpora.Select(static corpus => SettingsReader.Read(Open(corpus, "articles/corpus.yaml")).Value)).Value.Schema);

    /// <summary>The body of an article of which nothing is wrong.</summary>
    public static Body ReadBody(string source, string corpus = "")
    {
        var document = ReadArticle(source, corpus: corpus);
        Assert.Empty(document.Findings);
        return document.Body!;
    }

    private static Document Read(string source, string path, SpanKeys keys) => FileFormats.Read(Open(source, path), keys);

    private static SourceFile Open(string source, string path) => new("/repo/" + path, path, source);
}
