using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Incrementality;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Robustness;

/// <summary>
/// A bug of ours, which here is a null that a value must not hold, costs the article that it shows on, or else its step, and is AG9001.
/// Were it thrown, the compiler would drop all that was generated.
/// </summary>
public class FailureTests
{
    private static readonly CancellationToken s_running = TestContext.Current.CancellationToken;

    private static readonly GeneratorOptions s_options = new("Demo.Corpus", IsInternal: false, "/project/", LanguageVersion.CSharp12, WantsCoverage: true);

    private readonly EquatableList<ReadFile> _files = EditedCorpus.Files
        .Select(static file => Read(new SourceFile("/project/" + file.Path, file.Path, file.Content)))
        .ToEquatableList();

    private readonly BoundCorpus _bound;
    private readonly EquatableList<Article> _articles;

    public FailureTests()
    {
        _bound = BindCorpus(CorpusSteps.ContributionsOf(_files, s_running)).Value;
        _articles = CorpusSteps.ArticlesOf(CorpusSteps.BindArticles((_files, _bound.Corpus), s_running).Values(), s_running);
    }

    private ReadFile Bridge => _files.Single(static file => file.Document.File.RelativePath == EditedCorpus.Bridge);

    [Fact]
    public void Slicing_costs_its_article()
    {
        var broken = Bridge with { References = null! };

        var bound = CorpusSteps.BindArticles(([.. _files.Where(file => file != Bridge), broken], _bound.Corpus), s_running);

        Assert.Equal([Told(EditedCorpus.Bridge)], bound.Findings().Where(IsFailure).Select(Describe));
        Assert.Equal(["arrival", "council"], CorpusSteps.ArticlesOf(bound.Values(), s_running).Select(static article => article.Id).Order());
    }

    [Fact]
    public void Binding_the_corpus_costs_all_things_and_articles_and_says_nothing_else()
    {
        var bound = BindCorpus([null!]);

        Assert.Equal(["to bind the corpus"], bound.Findings.Select(Describe));
        Assert.Empty(CorpusSteps.BindArticles((_files, bound.Value.Corpus), s_running));
        Assert.Empty(CheckSteps.CheckCount((bound.Value, CorpusGraph.Alone), s_running));
    }

    [Fact]
    public void Gathering_the_vocabulary_costs_the_vocabulary()
    {
        var bound = CorpusSteps.BindVocabulary((_bound, ([null!], DeclaredSchema.BuiltIn)), s_running);

        Assert.Equal(["to gather the vocabulary"], bound.Findings.Select(Describe));
        Assert.Equal(Vocabulary.Without(CorpusSchema.BuiltIn), bound.Value);
    }

    [Fact]
    public void Naming_the_articles_costs_the_articles()
    {
        var named = EmitSteps.NameArticles(null!, s_running);

        Assert.Equal(["to name the articles"], named.Findings.Select(Describe));
        Assert.Empty(EmitSteps.Encode((_articles, (named.Value, (CodeStyle.Of(s_options), CorpusSchema.BuiltIn))), s_running));
    }

    [Fact]
    public void Naming_the_things_costs_their_names()
    {
        var named = EmitSteps.NameThings((null!, CorpusSchema.BuiltIn), s_running);

        Assert.Equal(["to name the things"], named.Findings.Select(Describe));
        Assert.Equal(4, named.Value.Count);
    }

    [Fact]
    public void Encoding_costs_its_article()
    {
        var broken = _articles.Select(static article => article.Id == "bridge" ? article with { Text = null! } : article).ToEquatableList();

        var encoded = EmitSteps.Encode((broken, (ArticleNames.Of(_bound.Corpus), (CodeStyle.Of(s_options), CorpusSchema.BuiltIn))), s_running);

        Assert.Equal(["to write `articles/bridge.article.md`"], encoded.Findings().Select(Describe));
        Assert.Equal(3, encoded.Count);
    }

    // The next article on the thread takes the same buffers.
    [Fact]
    public void An_article_that_could_not_be_encoded_leaves_nothing_in_the_next()
    {
        var names = ArticleNames.Of(_bound.Corpus);
        var (broken, next) = (_articles[0] with { Text = null! }, _articles[1]);
        var before = EncodedArticle.Encode(next, names[next.Id], new CodeStyle("Demo", "Demo", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn).Data.Literal;

        Assert.Throws<NullReferenceException>(() => EncodedArticle.Encode(broken, names[broken.Id], new CodeStyle("Demo", "Demo", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn));

        Assert.Equal(before, EncodedArticle.Encode(next, names[next.Id], new CodeStyle("Demo", "Demo", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn).Data.Literal);
    }

    [Fact]
    public void An_article_that_could_not_be_encoded_compiles()
    {
        var names = ArticleNames.Of(_bound.Corpus);
        var encoded = _articles
            .Select(article => EncodedArticle.Failed(article, names[article.Id]))
            .ToEquatableList();
        var files = Layout.Plain.Fill(encoded).SelectMany(static slot => slot).Select(file => ArticleEmitter.Emit(file, s_options));

        AssertCompiles([.. EmptyCorpus(), .. files]);
    }

    [Fact]
    public void Laying_out_costs_the_layout()
    {
        var laidOut = EmitSteps.LayOut(([null!], s_options), s_running);

        Assert.Equal(["to lay out the articles"], laidOut.Findings.Select(Describe));
        Assert.Equal(Layout.Plain, laidOut.Value);
    }

    [Fact]
    public void Filling_files_costs_the_files()
    {
        var filled = EmitSteps.FillFiles(([null!], Layout.Plain), s_running);

        Assert.Equal(["to spread the articles over files"], filled.Findings.Select(Describe));
        Assert.Empty(filled.Value);
    }

    [Fact]
    public void Checking_fidelity_costs_the_check_of_its_article()
    {
        var document = Read(new SourceFile("/project/r.article.md", "r.article.md", "---\noriginal: r.txt\n---\nRain."));

        var findings = CheckSteps.CheckFidelity(([document], null!), s_running);

        Assert.Equal([Told("r.article.md")], findings.Select(Describe));
    }

    [Fact]
    public void Checking_coverage_costs_the_check_of_its_article()
    {
        var findings = CheckSteps.CheckCoverage(([Bridge], null!), s_running);

        Assert.Equal([Told(EditedCorpus.Bridge)], findings.Select(Describe));
    }

    [Fact]
    public void Checking_what_is_used_costs_the_check()
    {
        var findings = CheckSteps.CheckUsage((_bound, [null!]), s_running);

        Assert.Equal(["to look for things that nothing refers to"], findings.Select(Describe));
    }

    [Fact]
    public void Writing_an_article_costs_its_file()
    {
        var whole = Layout.Plain.Fill(EmitSteps.Encode((_articles, (ArticleNames.Of(_bound.Corpus), (CodeStyle.Of(s_options), CorpusSchema.BuiltIn))), s_running).Values())
            .SelectMany(static slot => slot).First();
        var broken = new ArticleFile("Articles/broken.g.cs", AreConstants: false, [null!], [null!]);

        var result = Emit(context => Outputs.EmitArticles(context, ([broken, whole], s_options)));

        Assert.Equal([whole.Hint], result.GeneratedSources.Select(static source => source.HintName));
        Assert.StartsWith("ArticleGen failed to write `Articles/broken.g.cs`", Assert.Single(result.Diagnostics).GetMessage());
    }

    [Fact]
    public void Writing_names_costs_the_names() => AssertStoodFor(
        "People.g.cs", context => Outputs.EmitNames(context, (new ThingNames(ThingKind.Person, 0, [null!]), s_options)));

    [Fact]
    public void Writing_the_vocabulary_costs_its_words() => AssertStoodFor(
        "Vocabulary.g.cs", context => Outputs.EmitVocabulary(context, (WithBroken(Vocabulary.Without(CorpusSchema.BuiltIn)), s_options)));

    [Fact]
    public void Writing_the_index_costs_what_it_finds() => AssertStoodFor("Index.g.cs", context =>
    {
        var written = EmitSteps.WriteIndex((null!, (CorpusSchema.BuiltIn, ([], (Layout.Plain, s_options)))), s_running);
        Outputs.EmitIndex(context, (written.Value, s_options));
        Outputs.Report(context, ReportExtensions.FindingsOf(written, s_running));
    });

    [Fact]
    public void A_cancellation_is_no_failure() => Assert.Throws<OperationCanceledException>(
        static () => Guard.Run<int>(static () => throw new OperationCanceledException(), static _ => 0, s_running));

    private static Vocabulary WithBroken(Vocabulary vocabulary) =>
        new(vocabulary.Enums.Select(static words => words with { Terms = [null!] }).ToEquatableArray());

    /// <summary>The file is written, with nothing in it, and all compiles.</summary>
    private static void AssertStoodFor(string hint, Action<SourceProductionContext> emit)
    {
        var result = Emit(emit);

        Assert.StartsWith($"ArticleGen failed to write `{hint}`", Assert.Single(result.Diagnostics).GetMessage());
        var source = Assert.Single(result.GeneratedSources);
        Assert.Equal(hint, source.HintName);
        AssertCompiles([.. EmptyCorpus(except: hint), source.SourceText]);
    }

    private static IEnumerable<SourceText> EmptyCorpus(string except = "") => GeneratorHarness.Run().GeneratedSources
        .Where(source => source.HintName != except)
        .Select(static source => source.SourceText);

    private static void AssertCompiles(IEnumerable<SourceText> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file, options, cancellationToken: s_running));
        Assert.Empty(GeneratorHarness.CreateCompilation().AddSyntaxTrees(trees).GetDiagnostics(s_running));
    }

    private static GeneratorRunResult Emit(Action<SourceProductionContext> emit)
    {
        var result = CSharpGeneratorDriver.Create(new EmittingGenerator(emit))
            .RunGenerators(GeneratorHarness.CreateCompilation(), s_running).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    private static bool IsFailure(Finding finding) => finding.Rule == Rules.InternalFailure.Id;

    /// <summary>The file on which it showed, else what failed.</summary>
    private static string Describe(Finding finding)
    {
        Assert.Equal("AG9001", finding.Rule);
        return finding.At is { } place ? place.Path : finding.Arguments[0];
    }

    private static string Told(string path) => "/project/" + path;

    private static ReadFile Read(SourceFile file) => FileSteps.ReadFiles(([file], DeclaredSchema.BuiltIn), s_running).Single().Value;

    private static Result<BoundCorpus> BindCorpus(EquatableList<Contribution> contributions) =>
        CorpusSteps.BindCorpus((contributions, ([], DeclaredSchema.BuiltIn)), s_running);

    private sealed class EmittingGenerator(Action<SourceProductionContext> emit) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) => emit(output));
    }
}
