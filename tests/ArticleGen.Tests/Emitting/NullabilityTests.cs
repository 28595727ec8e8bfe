using System.Collections.Immutable;
using ArticleGen.Emitting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Emitting;

/// <summary>
/// What is emitted is annotated for its users and asks for no flow analysis of its own bodies, which would be a good part of the compiler's
/// work for a small corpus. Here it is asked for: what is emitted is right, and not only silent.
/// </summary>
public class NullabilityTests
{
    private const string Directives = "#nullable enable annotations\n#nullable disable warnings\n";

    private static readonly InputFile[] s_shared =
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann } }\nevents: { flood: { name: Flood, type: Disaster } }\n"),
    ];

    [Fact]
    public void Each_file_is_annotated_and_not_analysed_for_nulls()
    {
        var project = Generate(Brackwater.Files);

        Assert.All(Emitted(project), file => Assert.Equal(
            NullableContext.AnnotationsEnabled, project.GetSemanticModel(file).GetNullableContext(file.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("internal")]
    public void The_corpus_of_a_project_is_clean(string visibility)
    {
        var options = GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenVisibility", visibility);

        Assert.Empty(ProblemsOf(Generate(Brackwater.Files, options)));
    }

    [Fact]
    public void A_corpus_of_own_kinds_and_fields_is_clean() => Assert.Empty(ProblemsOf(Generate(Harbour.Files)));

    [Fact]
    public void A_model_is_clean() => Assert.Empty(ProblemsOf(Generate(s_shared, OptionsOf("model"))));

    [Fact]
    public void A_part_is_clean()
    {
        var files = new[] { GeneratorHarness.Article("a", "[Ann]{person=ann} [saw]{event=flood} [Bob]{.person}: [\"Hm\"]{quote=hm by=ann}.") };
        var model = new SplitCorpus().Model(s_shared).ReferenceTo("News");

        Assert.Empty(ProblemsOf(Generate(files, OptionsOf("part"), model)));
    }

    [Fact]
    public void What_would_be_null_is_found()
    {
        var project = Generate(s_shared);
        var emitted = Emitted(project).First();
        var wrong = emitted.GetText(TestContext.Current.CancellationToken) + "file static class Wrong { public static string Text => null; }\n";

        Assert.Contains("CS8603", Assert.Single(ProblemsOf(project.ReplaceSyntaxTree(emitted, Parse(emitted, wrong)))), StringComparison.Ordinal);
    }

    private static ImmutableDictionary<string, string> OptionsOf(string role) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenRole", role);

    private static Compilation Generate(IEnumerable<InputFile> files, ImmutableDictionary<string, string>? options = null, params MetadataReference[] references)
    {
        GeneratorHarness.CreateDriver(files, options).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation().AddReferences(references), out var project, out _, TestContext.Current.CancellationToken);
        return project;
    }

    /// <summary>What the compiler says where the files of the corpus are analysed as the project's own are.</summary>
    private static IEnumerable<string> ProblemsOf(Compilation project)
    {
        foreach (var file in Emitted(project))
        {
            var text = file.GetText(TestContext.Current.CancellationToken).ToString();
            Assert.Contains(Directives, text, StringComparison.Ordinal);
            project = project.ReplaceSyntaxTree(file, Parse(file, text.Replace(SourceWriter.TrustNulls, SourceWriter.AnalyseNulls, StringComparison.Ordinal)));
        }

        return project.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
            .Select(static problem => problem.ToString());
    }

    private static IEnumerable<SyntaxTree> Emitted(Compilation project) => project.SyntaxTrees.Where(static tree => tree.FilePath != "Consumer.cs");

    private static SyntaxTree Parse(SyntaxTree file, string text) =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)file.Options, file.FilePath, cancellationToken: TestContext.Current.CancellationToken);
}
