using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Support;

/// <summary>Reads a file that is given as a string, as the generator would.</summary>
internal static class ReadingHarness
{
    public static Document ReadArticle(string source, string name = "sample.article.md") => Read(source, "articles/" + name);

    public static Document ReadCorpus(string source) => Read(source, "articles/corpus.yaml");

    /// <summary>The body of an article of which nothing is wrong.</summary>
    public static Body ReadBody(string source)
    {
        var document = ReadArticle(source);
        Assert.Empty(document.Findings);
        return document.Body!;
    }

    private static Document Read(string source, string path) =>
        DocumentReader.Read(new SourceFile("/repo/" + path, path, SourceText.From(source)), SpanKeys.BuiltIn);
}
