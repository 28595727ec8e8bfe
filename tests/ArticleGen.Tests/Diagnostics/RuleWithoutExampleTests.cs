using System.Collections.Immutable;
using System.Text;
using ArticleGen.Diagnostics;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>The rules that a page cannot show with files of plain text.</summary>
public class RuleWithoutExampleTests
{
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void AG9006_a_file_that_is_not_utf_8(string encoding)
    {
        var diagnostic = Assert.Single(Run(new EncodedText("Zoë voted.", Encoding.GetEncoding(encoding))));
        Assert.Equal(("AG9006", 0), (diagnostic.Id, diagnostic.Location.SourceSpan.Start));
        Assert.Contains(encoding, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AG9006_is_silent_on_utf_8(bool withByteOrderMark) =>
        Assert.Empty(Run(new EncodedText("Zoë voted.", new UTF8Encoding(withByteOrderMark))));

    /// <summary>As a host decodes Windows-1252 where it knows UTF-8 alone.</summary>
    [Theory]
    [InlineData("corpus.yaml", "people:\n  zoe: { name: Zo\uFFFD Lee }\n", "", "articles/corpus.yaml(2,18)-(2,19)")]
    [InlineData("corpus.yaml", "# none\n", "Zo\uFFFD left. Then No\uFFFDl.", "articles/a.article.md(1,3)-(1,4)")]
    [InlineData("rain.txt", "Zo\uFFFD left.", "---\noriginal: rain.txt\n---\nZo\uFFFD left.", "articles/a.article.md(4,3)-(4,4) articles/rain.txt(1,3)-(1,4)")]
    public void AG9006_bytes_that_are_not_utf_8_are_told_where_they_stood(string path, string content, string article, string places)
    {
        var result = GeneratorHarness.Run(new InputFile("articles/" + path, content), GeneratorHarness.Article("a", article.Length > 0 ? article : "It rained."));

        Assert.Equal(
            places.Split(' ').Select(static place => $"AG9006 {place}: What stood here is not UTF-8 and became U+FFFD, `\uFFFD`; save the file as UTF-8"),
            result.Diagnostics.Select(GeneratorHarness.Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AG9001_names_the_file_the_failure_and_where_to_look()
    {
        var file = new SourceFile("/project/talks.article.md", "talks.article.md", "Zoë voted.");
        var diagnostic = Finding.OfFailure(file.Path, new InvalidOperationException("first\r\nsecond")).ToDiagnostic();
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(("AG9001", "/project/talks.article.md"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("bug in ArticleGen", message);
        Assert.Contains("InvalidOperationException: first second", message);
        Assert.DoesNotContain('\n', message);
    }

    // Whatever step of reading fails, it costs that file alone.
    [Fact]
    public void AG9001_costs_the_file_that_failed_and_no_other()
    {
        var result = CSharpGeneratorDriver
            .Create(new ArticleGenerator())
            .AddAdditionalTexts([new BrokenFile(), GeneratorHarness.ToAdditionalText(GeneratorHarness.Article("a", "Rain."))])
            .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();

        Assert.Equal(["AG9001"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("Articles/a.article.g.cs", result.GeneratedSources.Select(static source => source.HintName));
    }

    private static ImmutableArray<Diagnostic> Run(AdditionalText text) => CSharpGeneratorDriver
        .Create(new ArticleGenerator()).AddAdditionalTexts([text])
        .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken)
        .GetRunResult().Diagnostics;

    /// <summary>A file as the compiler reads it from bytes.</summary>
    private sealed class EncodedText(string content, Encoding encoding) : AdditionalText
    {
        public override string Path => GeneratorHarness.ProjectDirectory + "talks.article.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(content)]), encoding);
    }

    /// <summary>A file that can be opened and not read.</summary>
    private sealed class BrokenFile : AdditionalText
    {
        public override string Path => GeneratorHarness.ProjectDirectory + "talks.article.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => new BrokenText();
    }

    private sealed class BrokenText : SourceText
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 5;

        public override char this[int position] => throw new InvalidOperationException("a bug");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new InvalidOperationException("a bug");
    }
}
