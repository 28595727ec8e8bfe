using System.Collections.Immutable;
using System.Text;
using ArticleGen.Analyzers;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Checking;

/// <summary>Ids that C# asks the corpus for: an unknown one is told where it stands, and nothing else is.</summary>
public class LookupAnalyzerTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("""
            people: { tobias-renn: { name: Tobias Renn, formerIds: t-renn } }
            organizations: { harbour-board: { name: Harbour Board } }
            places: { norvik: { name: Norvik } }
            events: { flood: { name: Flood } }
            """),
        GeneratorHarness.Article(
            "talks", "She [said]{cue=ryan}: [\"Rain,\"]{quote=ryan by=tobias-renn} and [\"snow\"]{.quote by=tobias-renn}."),
    ];

    private static readonly ImmutableArray<AdditionalText> s_texts = [.. s_files.Select(GeneratorHarness.ToAdditionalText)];

    private static readonly Lazy<Compilation> s_corpus = new(static () => Project("").Compilation);

    [Theory]
    [InlineData("People.Find([|\"tobis-renn\"|])", "No person has the id `tobis-renn`; did you mean `tobias-renn`?")]
    [InlineData("Organizations.Find([|\"harbor-board\"|])", "No organization has the id `harbor-board`; did you mean `harbour-board`?")]
    [InlineData("Places.Find([|\"norwik\"|])", "No place has the id `norwik`; did you mean `norvik`?")]
    [InlineData("Events.Find([|\"flod\"|])", "No event has the id `flod`; did you mean `flood`?")]
    [InlineData("Articles.Find([|\"talk\"|])", "No article has the id `talk`; did you mean `talks`?")]
    [InlineData("Things.Find([|\"norwik\"|])", "No thing has the id `norwik`; did you mean `norvik`?")]
    [InlineData("Quotes.Find([|\"talk\"|], \"ryan\")", "No article has the id `talk`; did you mean `talks`?")]
    [InlineData("Quotes.Find([|\"talk\"|], id)", "No article has the id `talk`; did you mean `talks`?")]
    [InlineData("Quotes.Find(\"talks\", [|\"rian\"|])", "No quote of `talks` has the id `rian`; did you mean `ryan`?")]
    [InlineData("Quotes.Find(quoteId: [|\"rian\"|], articleId: \"talks\")", "No quote of `talks` has the id `rian`; did you mean `ryan`?")]
    [InlineData("People.Find([|\"\"|])", "No person has the id ``")]
    [InlineData("People.Find([|\"somebody-else\"|])", "No person has the id `somebody-else`")]
    [InlineData("People.Find([|\"norvik\"|])", "No person has the id `norvik`; it is the id of a place")]
    [InlineData("Articles.Find([|\"flood\"|])", "No article has the id `flood`; it is the id of an event")]
    [InlineData("Things.Find([|\"talks\"|])", "No thing has the id `talks`; it is the id of an article")]
    public async Task An_unknown_id_is_told_at_its_place(string marked, string expected)
    {
        var (code, start, length) = Unmark(Method(marked));

        var diagnostic = Assert.Single(await Analyze(code));

        Assert.Equal(("AG3016", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(expected, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("People.Find([|Wrong|])")]
    [InlineData("People.Find([|nameof(System)|])")]
    [InlineData("People.Find([|\"tobis-\" + \"renn\"|])")]
    [InlineData("People.Find([|$\"{Wrong}\"|])")]
    [InlineData("People.Find(id: [|\"tobis-renn\"|])")]
    [InlineData("global::Demo.Corpus.People.Find([|\"tobis-renn\"|])?.Name")]
    public async Task An_id_that_the_compiler_knows_is_checked_however_it_is_written(string marked)
    {
        var (code, start, length) = Unmark(Method(marked));

        var diagnostic = Assert.Single(await Analyze(code));

        Assert.Equal(("AG3016", start, length), (diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("People.Find(\"tobias-renn\")")]
    [InlineData("Organizations.Find(\"harbour-board\")")]
    [InlineData("Places.Find(\"norvik\")")]
    [InlineData("Events.Find(\"flood\")")]
    [InlineData("Articles.Find(\"talks\")")]
    [InlineData("People.Find(\"t-renn\")")]
    [InlineData("Things.Find(\"flood\")")]
    [InlineData("Quotes.Find(\"talks\", \"ryan\")")]
    public async Task A_known_id_is_not_told(string call) => Assert.Empty(await Analyze(Method(call)));

    [Fact]
    public async Task A_person_whom_a_mention_declares_is_known()
    {
        var project = CheckedProject.Of(
            GeneratorHarness.CreateCompilation(Method("People.Find(\"odile-hara\")")), [GeneratorHarness.Article("talks", "[Odile Hara]{.person}")]);

        Assert.Equal(["AG3008"], (await project.Diagnose()).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_quote_that_has_no_id_is_known_by_its_number() =>
        Assert.Empty(await Analyze(Method("Quotes.Find(\"talks\", \"2\")")));

    [Theory]
    [InlineData("People.Find(id)")]
    [InlineData("People.Find(\"tobis-\" + id)")]
    [InlineData("People.Find(null!)")]
    [InlineData("new[] { \"tobis-renn\" }.Select(People.Find)")]
    [InlineData("Quotes.Find(id, \"rian\")")]
    [InlineData("Quotes.Find(\"talks\", id)")]
    public async Task What_is_known_at_run_time_alone_is_not_told(string call) =>
        Assert.Empty(await Analyze(Method(call)));

    [Theory]
    [InlineData("namespace Other { static class People { public static object? Find(string id) => id; } }", "Other.People.Find(\"tobis-renn\")")]
    [InlineData("namespace Demo.Corpus { static class Poets { public static object? Find(string id) => id; } }", "Poets.Find(\"tobis-renn\")")]
    [InlineData("namespace Demo.Corpus { partial class People { public static object? Find(string a, string b) => a; } }", "People.Find(\"a\", \"b\")")]
    [InlineData("namespace Demo.Corpus { partial class People { public static object? Find(object id) => id; } }", "People.Find((object)\"tobis-renn\")")]
    [InlineData("namespace Demo.Corpus { partial class People { public static object? FindByName(string name) => name; } }", "People.FindByName(\"Tobis\")")]
    public async Task A_method_that_is_not_the_corpuss_own_is_not_checked(string declared, string call) =>
        Assert.Empty(await Analyze(declared + "\n" + Method(call)));

    [Fact]
    public async Task What_a_model_has_not_its_parts_may_have() => Assert.Empty((await CheckedProject.Of(
        GeneratorHarness.CreateCompilation(Method("People.Find(\"tobis-renn\")")),
        [GeneratorHarness.Corpus("people: { tobias-renn: { name: Tobias Renn } }")],
        Options("ArticleGenRole", "model")).Diagnose()).Select(static diagnostic => diagnostic.Id));

    [Fact]
    public async Task The_corpus_of_a_referenced_project_is_checked_there()
    {
        var options = Options("RootNamespace", "Library");
        var library = CheckedProject.Of(GeneratorHarness.CreateCompilation().WithAssemblyName("Library"), s_files, options);

        var project = Project(Method("Library.Corpus.People.Find(\"tobis-renn\")"), references: [.. Net80.References.All, library.ToReference()]);

        Assert.Empty(await project.Diagnose());
    }

    [Fact]
    public async Task A_namespace_that_is_a_keyword_is_found()
    {
        var project = Project(Method("@class.People.Find(\"tobis-renn\")", @namespace: "@class"), Options("ArticleGenNamespace", "class"));

        Assert.Equal(["AG3016"], (await project.Diagnose()).Select(static diagnostic => diagnostic.Id));
    }

    // The files are opened for a call that may be wrong, and for nothing else.
    [Theory]
    [InlineData("People.All")]
    [InlineData("People.Find(id)")]
    [InlineData("id.IndexOf(\"x\")")]
    public async Task Without_an_id_in_code_no_file_is_opened(string expression)
    {
        var file = new CountedFile(content: null);

        Assert.Empty(await Analyze(Method(expression), file));
        Assert.Equal(0, file.Opened);
    }

    // An editor analyses the project anew at each key.
    [Fact]
    public async Task Files_that_are_the_same_are_opened_once()
    {
        var file = new CountedFile("Rain.");

        await Analyze(Method("Articles.Find(\"talks\")"), file);
        await Analyze(Method("Articles.Find(\"talk\")"), file);

        Assert.Equal(1, file.Opened);
    }

    [Fact]
    public async Task A_file_that_changed_is_looked_at_again()
    {
        var code = Method("Quotes.Find(\"talks\", \"ryan\")");

        Assert.Empty(await Analyze(code, new CountedFile("[\"Rain\"]{quote=ryan}")));
        Assert.Single(await Analyze(code, new CountedFile("[\"Rain\"]{quote=rain}")));
    }

    [Fact]
    public async Task A_failure_is_told_as_a_bug_of_ours_and_costs_nothing_else()
    {
        var project = With([new CountedFile(content: null)], Project(Method("People.Find(\"tobis-renn\")")).Compilation);

        var diagnostic = Assert.Single(await project.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));

        Assert.Equal("AG9001", diagnostic.Id);
        Assert.Contains("to check an id in code", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_check_stops() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        static () => Analyze(Method("People.Find(\"tobis-renn\")"), s_texts, new CancellationToken(canceled: true)));

    private static Task<ImmutableArray<Diagnostic>> Analyze(string code) => Analyze(code, s_texts, TestContext.Current.CancellationToken);

    private static Task<ImmutableArray<Diagnostic>> Analyze(string code, AdditionalText file) =>
        Analyze(code, [file], TestContext.Current.CancellationToken);

    /// <summary>What the analyzer says of one file of code: the corpus beside it is compiled once for all tests.</summary>
    private static Task<ImmutableArray<Diagnostic>> Analyze(string code, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var tree = GeneratorHarness.CreateCompilation(code).SyntaxTrees.Single();
        var compilation = s_corpus.Value.AddSyntaxTrees(tree);
        return With(files, compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellation);
    }

    private static CompilationWithAnalyzers With(ImmutableArray<AdditionalText> files, Compilation compilation) => compilation.WithAnalyzers(
        [new LookupAnalyzer()], new AnalyzerOptions(files, new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions)));

    private static CheckedProject Project(
        string code, ImmutableDictionary<string, string>? options = null, IEnumerable<MetadataReference>? references = null) =>
        CheckedProject.Of(GeneratorHarness.CreateCompilation(code, references), s_files, options);

    private static ImmutableDictionary<string, string> Options(string property, string value) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property." + property, value);

    /// <summary>A method that has the value of an expression.</summary>
    private static string Method(string expression, string @namespace = "Demo.Corpus") => $$"""
        namespace Consumer
        {
            using System.Linq;
            using {{@namespace}};

            static class Program
            {
                private const string Wrong = "tobis-renn";

                static object? Main(string id) => {{expression}};
            }
        }
        """;

    private static (string Code, int Start, int Length) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        return (
            marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal),
            start,
            marked.IndexOf("|]", StringComparison.Ordinal) - start - 2);
    }

    /// <param name="content">Without it, the file cannot be opened.</param>
    private sealed class CountedFile(string? content) : AdditionalText
    {
        public int Opened { get; private set; }

        public override string Path => GeneratorHarness.ProjectDirectory + "talks.article.md";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Opened++;
            return SourceText.From(content ?? throw new InvalidOperationException("a bug"), Encoding.UTF8);
        }
    }
}
