using ArticleGen.Analyzers;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Parts;

/// <summary>Ids that a program asks a corpus in other assemblies for. It has the parts to which it refers, and no other.</summary>
public class PartLookupTests
{
    private static readonly SplitCorpus s_corpus = new SplitCorpus()
        .Model(GeneratorHarness.Corpus("people: { ann-lee: { name: Ann Lee, formerIds: ann } }"))
        .Part("Rain", GeneratorHarness.Article("rain", """
            ---
            places: { norvik: { name: Norvik } }
            ---
            ["It rained,"]{quote=wet by=ann-lee} and ["how,"]{.quote by=ann-lee} in [Norvik]{.place}.
            """))
        .Part("Snow", GeneratorHarness.Article("snow", """
            ---
            scope: article
            people: { cy-fox: { name: Cy Fox } }
            ---
            [Cy Fox]{.person} spoke.
            """));

    [Theory]
    [InlineData("People.Find(\"anne-lee\")", "AG3016: No person has the id `anne-lee`; did you mean `ann-lee`?")]
    [InlineData("Places.Find(\"norwik\")", "AG3016: No place has the id `norwik`; did you mean `norvik`?")]
    [InlineData("People.Find(\"norvik\")", "AG3016: No person has the id `norvik`; it is the id of a place")]
    [InlineData("Articles.Find(\"rein\")", "AG3016: No article has the id `rein`; did you mean `rain`?")]
    [InlineData("Quotes.Find(\"rain\", \"wat\")", "AG3016: No quote of `rain` has the id `wat`; did you mean `wet`?")]
    [InlineData("People.Find(\"ann-lee\")")]
    [InlineData("People.Find(\"ann\")")]
    [InlineData("Places.Find(\"norvik\")")]
    [InlineData("Articles.Find(\"snow\")")]
    [InlineData("Quotes.Find(\"rain\", \"wet\")")]
    [InlineData("Quotes.Find(\"rain\", \"2\")")]
    [InlineData("People.Find(\"snow/cy-fox\")")]
    public async Task A_program_is_told_what_no_part_has(string code, params string[] expected) =>
        Assert.Equal(expected, await Analyze(code, OutputKind.ConsoleApplication, ["News", "Rain", "Snow"]));

    [Fact]
    public async Task A_part_that_a_program_does_not_refer_to_has_nothing() => Assert.Equal(
        ["AG3016: No place has the id `norvik`"], await Analyze("Places.Find(\"norvik\")", OutputKind.ConsoleApplication, ["News", "Snow"]));

    [Fact]
    public async Task What_a_library_has_not_its_program_may_have() =>
        Assert.Empty(await Analyze("Places.Find(\"norwik\")", OutputKind.DynamicallyLinkedLibrary, ["News"]));

    private static async Task<IEnumerable<string>> Analyze(string code, OutputKind kind, string[] references)
    {
        var project = GeneratorHarness.CreateCompilation(
            $"using News.Corpus; static class Program {{ static void Main() => {code}; }}",
            [.. Basic.Reference.Assemblies.Net80.References.All, .. references.Select(s_corpus.ReferenceTo)]);
        var diagnostics = await project
            .WithOptions(project.Options.WithOutputKind(kind))
            .WithAnalyzers([new LookupAnalyzer()], new AnalyzerOptions([], new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions)))
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
