using System.Collections.Immutable;
using ArticleGen.Analyzers;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Checking;

/// <summary>What is said of the types and references of a project: each once, at its place.</summary>
public class ProjectAnalyzerTests
{
    private static readonly InputFile[] s_files = [GeneratorHarness.Article("a", "It rained.")];

    private static readonly MetadataReference[] s_references = [.. Net80.References.All];

    private static readonly CSharpCompilation s_assemblies = GeneratorHarness.CreateCompilation("", s_references);

    [Theory]
    [InlineData("namespace Demo { public class [|Corpus|]; }", "Demo.Corpus")]
    [InlineData("namespace Demo { internal enum [|Corpus|] { } }", "Demo.Corpus")]
    [InlineData("namespace Demo { public class Corpus<T>; public class [|Corpus|]; }", "Demo.Corpus")]
    [InlineData("namespace Demo; public record [|Corpus|](int Size);", "Demo.Corpus")]
    [InlineData("namespace Demo { public delegate void [|Corpus|](); }", "Demo.Corpus")]
    [InlineData("public class [|Demo|];", "Demo")]
    public async Task AG9003_stands_at_the_type_that_has_the_namespaces_name(string marked, string type)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var length = marked.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        var code = marked.Replace("[|", "").Replace("|]", "");

        var diagnostic = Assert.Single(await Project(code).Diagnose());

        Assert.Equal(("AG9003", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(("Consumer.cs", start, length), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.StartsWith($"The type `{type}` has the name of the corpus's namespace; set <ArticleGenNamespace>", Message(diagnostic));
    }

    [Fact]
    public async Task AG9003_tells_all_parts_of_a_partial_type()
    {
        var diagnostic = Assert.Single(await Project("namespace Demo { partial class Corpus; partial class Corpus; }").Diagnose());

        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Theory]
    [InlineData("namespace Demo { public class Corpus<T>; }")]
    [InlineData("namespace Demo { public class Other { public class Corpus; } }")]
    [InlineData("namespace Demo.Corpus { public class Corpus; }")]
    [InlineData("namespace Demo { file class Corpus; }")]
    public async Task A_type_that_is_in_nobodys_way_is_not_told(string code) => Assert.Empty(await Project(code).AllIds());

    [Fact]
    public async Task AG9003_looks_where_the_project_puts_the_corpus()
    {
        var options = Options("ArticleGenNamespace", "Other.class");

        Assert.Empty(await Project("namespace Demo { public class Corpus; }", options: options).AllIds());
        Assert.Equal(["AG9003"], Ids(await Project("namespace Other { public class @class; }", options: options).Diagnose()));
    }

    [Fact]
    public async Task AG9010_names_what_is_missing_and_the_package_that_has_it()
    {
        var diagnostic = Assert.Single(await Project("", References("System.Text.Json")).Diagnose());

        Assert.Equal(("AG9010", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Equal(
            "The records need `System.Text.Json.JsonSerializer`, `System.Text.Json.Serialization.JsonConverter`, and no reference has it; "
            + "reference the package System.Text.Json",
            Message(diagnostic));
    }

    [Fact]
    public async Task AG9010_is_told_where_there_is_no_reference_at_all() =>
        Assert.Equal(["AG9010"], Ids(await Project("", []).Diagnose()));

    // The records do not compile then, whether they hold an article or not.
    [Fact]
    public async Task AG9010_is_told_where_there_is_no_article() =>
        Assert.Equal(["AG9010", "AG9004"], Ids(await CheckedProject.Of(GeneratorHarness.CreateCompilation("", []), []).Diagnose()));

    [Fact]
    public async Task AG9010_is_told_of_whatever_assembly_the_generated_code_uses()
    {
        var project = Project("", s_references);
        var used = project.Compilation.GetUsedAssemblyReferences(TestContext.Current.CancellationToken)
            .Select(NameOf)
            .ToList();
        Assert.Contains("System.Runtime", used);

        var passedOver = new List<string>();
        foreach (var assembly in used)
        {
            var ids = await Project("", References(assembly)).AllIds();
            if (ids.Any() && !ids.Contains("AG9010"))
            {
                passedOver.Add(assembly);
            }
        }

        Assert.Empty(passedOver);
    }

    [Fact]
    public async Task AG9011_is_the_only_thing_said_where_a_referenced_project_has_the_namespace_too()
    {
        var project = Project("", Referring(Library()));

        var diagnostic = Assert.Single(await project.Diagnose());
        Assert.Equal(("AG9011", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.StartsWith("The corpus of `Library` stands in the namespace `Demo.Corpus` too; set <ArticleGenNamespace>", Message(diagnostic));
        Assert.Equal(["AG9011"], await project.AllIds());
    }

    [Fact]
    public async Task AG9011_is_told_of_an_internal_corpus_that_the_project_sees()
    {
        var library = Library("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Demo\")]", Options("ArticleGenVisibility", "internal"));

        Assert.Equal(["AG9011"], await Project("", Referring(library)).AllIds());
    }

    [Fact]
    public async Task An_internal_corpus_of_a_referenced_project_is_no_clash() =>
        Assert.Empty(await Project("", Referring(Library(options: Options("ArticleGenVisibility", "internal")))).AllIds());

    [Fact]
    public async Task A_corpus_in_another_namespace_is_no_clash() =>
        Assert.Empty(await Project("", Referring(Library(options: Options("RootNamespace", "Library")))).AllIds());

    [Fact]
    public async Task A_corpus_behind_an_alias_is_no_clash() =>
        Assert.Empty(await Project("", Referring(Library(), "library")).AllIds());

    [Fact]
    public async Task A_project_that_cannot_hold_the_records_is_not_analysed()
    {
        var options = Options("TargetFrameworkIdentifier", ".NETFramework").Add("build_property.TargetFrameworkVersion", "v4.7.2");

        Assert.Equal(["AG9009"], Ids(await Project("namespace Demo { public class Corpus; }", [], options).Diagnose()));
    }

    [Fact]
    public async Task A_project_without_code_is_not_analysed()
    {
        var compilation = CSharpCompilation.Create("Empty").WithAnalyzers(
            [new ProjectAnalyzer()], new AnalyzerOptions([], new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions)));

        Assert.Empty(await compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    private static CheckedProject Project(
        string code, IEnumerable<MetadataReference>? references = null, ImmutableDictionary<string, string>? options = null) =>
        CheckedProject.Of(GeneratorHarness.CreateCompilation(code, references), s_files, options);

    private static CheckedProject Library(string code = "", ImmutableDictionary<string, string>? options = null) =>
        CheckedProject.Of(GeneratorHarness.CreateCompilation(code).WithAssemblyName("Library"), s_files, options);

    private static IEnumerable<MetadataReference> Referring(CheckedProject library, params ImmutableArray<string> aliases) =>
        [.. s_references, library.ToReference(aliases)];

    private static IEnumerable<MetadataReference> References(string without) =>
        s_references.Where(reference => NameOf(reference) != without);

    private static string NameOf(MetadataReference reference) => s_assemblies.GetAssemblyOrModuleSymbol(reference)!.Name;

    private static ImmutableDictionary<string, string> Options(string property, string value) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property." + property, value);

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(static diagnostic => diagnostic.Id);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
