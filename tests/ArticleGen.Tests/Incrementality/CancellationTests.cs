using System.Text;
using ArticleGen.Binding;
using ArticleGen.Model;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Incrementality;

/// <summary>An editor cancels at every key: the generator stops, and no half of a result is kept.</summary>
public class CancellationTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    [Fact]
    public void Reading_a_file_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(static () => Pipeline.ReadFile(FileOf("A."), s_cancelled));

    [Fact]
    public void Binding_an_article_stops()
    {
        var file = Pipeline.ReadFile(FileOf("A."), TestContext.Current.CancellationToken);
        var corpus = CorpusBinder.Bind([Contribution.Of(file.Document, file.References)]).Corpus;

        Assert.ThrowsAny<OperationCanceledException>(() => Pipeline.BindArticles(([file], corpus), s_cancelled));
    }

    [Fact]
    public void Binding_the_corpus_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(static () => Pipeline.BindCorpus([], s_cancelled));

    [Fact]
    public void No_file_is_opened_after_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var opened = 0;
        var texts = Enumerable.Range(0, 10).Select(number => new WatchedText($"/project/{(char)('a' + number)}.article.md", () =>
        {
            opened++;
            source.Cancel();
        }));

        Assert.ThrowsAny<OperationCanceledException>(() => Driver(texts).RunGenerators(GeneratorHarness.CreateCompilation(), source.Token));

        Assert.Equal(1, opened);
    }

    [Fact]
    public void A_driver_that_was_cancelled_runs_again()
    {
        using var source = new CancellationTokenSource();
        var driver = Driver([new WatchedText("/project/a.article.md", source.Cancel)]);
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(GeneratorHarness.CreateCompilation(), source.Token));

        var result = driver.RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult();

        Assert.Contains(result.Results.Single().GeneratedSources, static output => output.HintName == "Articles/a.article.g.cs");
    }

    private static GeneratorDriver Driver(IEnumerable<AdditionalText> texts) => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()],
        texts,
        new CSharpParseOptions(LanguageVersion.CSharp12),
        new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions));

    private static SourceFile FileOf(string content) =>
        new("/project/a.article.md", "a.article.md", SourceText.From(content, Encoding.UTF8));

    private sealed class WatchedText(string path, Action opened) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            opened();
            return SourceText.From("A.", Encoding.UTF8);
        }
    }
}
