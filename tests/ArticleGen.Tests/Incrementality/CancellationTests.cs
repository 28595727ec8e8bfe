using System.Text;
using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
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
        Assert.ThrowsAny<OperationCanceledException>(static () => Read(FileOf("A."), s_cancelled));

    [Fact]
    public void Binding_an_article_stops()
    {
        var file = Read(FileOf("A."), TestContext.Current.CancellationToken);
        var corpus = CorpusBinder.Bind([Contribution.Of(file.Document, file.References)], DeclaredSchema.BuiltIn, TestContext.Current.CancellationToken).Value.Corpus;

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusSteps.BindArticles(([file], corpus), s_cancelled));
    }

    [Fact]
    public void Binding_the_corpus_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(static () => CorpusSteps.BindCorpus(([], ([], DeclaredSchema.BuiltIn)), s_cancelled));

    // Each step of the table that works on every file or thing, on values that it would need a while for.
    [Fact]
    public void Every_step_that_works_item_by_item_stops()
    {
        var options = new GeneratorOptions("Demo", IsInternal: false, "/project/", LanguageVersion.CSharp12, WantsCoverage: true);
        var file = Read(FileOf("---\noriginal: a.txt\n---\nA."), TestContext.Current.CancellationToken);
        var bound = CorpusBinder.Bind([file.Contribution], DeclaredSchema.BuiltIn, TestContext.Current.CancellationToken).Value;
        var article = CorpusSteps.BindArticle(file, bound.Corpus, TestContext.Current.CancellationToken).Value.Article;
        var names = ArticleNames.Of(bound.Corpus);
        var encoded = EncodedArticle.Encode(article, names["a"], new CodeStyle("Demo", "Demo", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn);
        var text = GeneratorHarness.ToAdditionalText(new InputFile("a.txt", "A."));
        (string Step, Func<object> Run)[] steps =
        [
            ("OpenFiles", () => ProjectSteps.OpenFiles(([text], "/project/"), s_cancelled)),
            ("ReadFiles", () => FileSteps.ReadFiles(([file.File], DeclaredSchema.BuiltIn), s_cancelled)),
            ("BindVocabulary", () => CorpusSteps.BindVocabulary((bound, ([ArticleSummary.Of(article)], DeclaredSchema.BuiltIn)), s_cancelled)),
            ("NameArticles", () => EmitSteps.NameArticles(bound.Corpus, s_cancelled)),
            ("NameThings", () => EmitSteps.NameThings((bound.Corpus, CorpusSchema.BuiltIn), s_cancelled)),
            ("Encode", () => EmitSteps.Encode(([article], (names, (new CodeStyle("Demo", "Demo", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn))), s_cancelled)),
            ("LayOut", () => EmitSteps.LayOut(([encoded], options), s_cancelled)),
            ("FillFiles", () => EmitSteps.FillFiles(([encoded], Layout.Plain), s_cancelled)),
            ("FindOriginals", () => ProjectSteps.FindOriginals(([text], new TextSet(["/project/a.txt"])), s_cancelled)),
            ("OpenOriginals", () => ProjectSteps.OpenOriginals(([text], "/project/"), s_cancelled)),
            ("CheckFidelity", () => CheckSteps.CheckFidelity(([file], new FilesByPath([])), s_cancelled)),
            ("CheckCoverage", () => ProjectSteps.CheckCoverage(([file], (bound.Corpus, options)), s_cancelled)),
            ("CheckUsage", () => ProjectSteps.CheckUsage((bound, ([ArticleSummary.Of(article)], options)), s_cancelled)),
            ("Flatten", () => ProjectSteps.Flatten<Article>([[article]], s_cancelled)),
        ];

        Assert.All(steps, static step => Assert.ThrowsAny<OperationCanceledException>(step.Run));
    }

    [Fact]
    public void Binding_the_corpus_stops_between_two_files()
    {
        using var source = new CancellationTokenSource();
        var contribution = Read(FileOf("A."), source.Token).Contribution;
        IEnumerable<Contribution> CancelledAtTheEnd()
        {
            yield return contribution;
            source.Cancel();
        }

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusBinder.Bind(CancelledAtTheEnd(), DeclaredSchema.BuiltIn, source.Token));
    }

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

    private static ReadFile Read(SourceFile file, CancellationToken cancellation) => FileSteps.ReadFiles(([file], DeclaredSchema.BuiltIn), cancellation).Single().Value;

    private static SourceFile FileOf(string content) =>
        new("/project/a.article.md", "a.article.md", content, Encoding.UTF8);

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
