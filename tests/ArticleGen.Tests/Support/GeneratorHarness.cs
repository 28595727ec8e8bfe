using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Support;

/// <summary>Runs the generator on files in memory, as the compiler would.</summary>
internal static class GeneratorHarness
{
    /// <summary>The project's folder; nothing is read from it.</summary>
    public const string ProjectDirectory = "/project/";

    public static readonly ImmutableDictionary<string, string> DefaultOptions = ImmutableDictionary<string, string>.Empty
        .Add("build_property.ProjectDir", ProjectDirectory)
        .Add("build_property.RootNamespace", "Demo");

    private static readonly ConditionalWeakTable<IEnumerable<MetadataReference>, CSharpCompilation> s_empty = [];

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A driver that has the files but has not run. No step is tracked: that takes the square of the number of articles.</summary>
    public static GeneratorDriver CreateDriver(
        IEnumerable<InputFile> files,
        ImmutableDictionary<string, string>? options = null,
        CSharpParseOptions? parseOptions = null) =>
        CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            files.Select(ToAdditionalText),
            parseOptions ?? s_parseOptions,
            new TestOptions(options ?? DefaultOptions),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>A project with the code of a consumer; no reference yet tells it anything of the corpus.</summary>
    public static CSharpCompilation CreateCompilation(
        string code = "", IEnumerable<MetadataReference>? references = null, CSharpParseOptions? parseOptions = null, string path = "Consumer.cs") =>
        s_empty.GetValue(references ?? Basic.Reference.Assemblies.Net80.References.All, CreateEmpty).AddSyntaxTrees(
            // The generated code has docs; that of a test need not.
            CSharpSyntaxTree.ParseText(code, (parseOptions ?? s_parseOptions).WithDocumentationMode(DocumentationMode.Parse), path));

    private static CSharpCompilation CreateEmpty(IEnumerable<MetadataReference> references)
    {
        var empty = CSharpCompilation.Create(
            "Demo",
            references: references,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: NullableContextOptions.Enable));
        // Bound once: what is made of it shares the references' symbols.
        _ = empty.GetSpecialType(SpecialType.System_Object);
        return empty;
    }

    /// <summary>Runs a fresh driver once.</summary>
    public static GeneratorRunResult Run(params IEnumerable<InputFile> files) =>
        CreateDriver(files).RunGenerators(CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();

    public static AdditionalText ToAdditionalText(InputFile file) => ToAdditionalText(file.Path, SourceText.From(file.Content, Encoding.UTF8));

    public static SourceFile ToSourceFile(InputFile file) => new(ProjectDirectory + file.Path, file.Path, file.Content, Encoding.UTF8);

    public static AdditionalText ToAdditionalText(string path, SourceText content) => new MemoryText(ProjectDirectory + path, content);

    /// <summary>An article of a body alone.</summary>
    public static InputFile Article(string id, string content) => new($"articles/{id}.article.md", content);

    public static InputFile Corpus(string content) => new("articles/corpus.yaml", content);

    /// <summary>A finding as tests write it: <c>AG3001 articles/a.article.md(3,5)-(3,9): message</c>, lines and columns from 1.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location == Location.None
            ? ""
            : $" {span.Path[ProjectDirectory.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
                + $"-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
        return $"{diagnostic.Id}{place}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private sealed class MemoryText(string path, SourceText content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => content;
    }

    internal sealed class TestOptions(ImmutableDictionary<string, string> options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(options);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                options.TryGetValue(key, out value);
        }
    }
}
