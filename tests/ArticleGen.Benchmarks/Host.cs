using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>The compiler around the generator.</summary>
internal static class Host
{
    private static readonly CSharpParseOptions s_plain = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly CSharpParseOptions s_dataSection = s_plain.WithFeatures([new("experimental-data-section-string-literals", "1000")]);

    /// <summary>
    /// The compiler's options, with what lifts the limit of string literals or without. The threshold is below the package's, so that
    /// the literals of single articles, with which the table compares, pass it too.
    /// </summary>
    public static CSharpParseOptions ParseOptions(bool hasDataSection) => hasDataSection ? s_dataSection : s_plain;

    /// <summary>The framework's assemblies that this process runs on.</summary>
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll")
                && Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(object).Assembly.Location)
            .Distinct()
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A driver that has not run.</summary>
    public static GeneratorDriver Driver(
        IIncrementalGenerator generator,
        IEnumerable<AdditionalText> texts,
        bool hasDataSection = true,
        bool trackSteps = false,
        ProjectProperties? properties = null,
        DocumentationMode docs = DocumentationMode.None) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            texts,
            ParseOptions(hasDataSection).WithDocumentationMode(docs),
            properties,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>A project of some code.</summary>
    public static CSharpCompilation Compilation(IEnumerable<SourceText> code, bool hasDataSection = true) => CSharpCompilation.Create(
        "Benchmark",
        code.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions(hasDataSection))),
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the generator emits for a corpus.</summary>
    public static List<SourceText> Generate(List<(string Name, string Content)> files, bool hasDataSection = true) =>
    [
        .. Driver(new ArticleGenerator(), MemoryText.Of(files), hasDataSection)
            .RunGenerators(Compilation([], hasDataSection))
            .GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText),
    ];

    /// <summary>Generates and compiles one of several assemblies.</summary>
    /// <param name="role">What it is to the corpus.</param>
    /// <param name="references">The paths of the others.</param>
    public static void Emit(string path, string role, List<(string Name, string Content)> files, IEnumerable<string> references, string code = "")
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var project = Compilation([SourceText.From(code, Encoding.UTF8)])
            .WithAssemblyName(name)
            .AddReferences(references.Select(static reference => MetadataReference.CreateFromFile(reference)));
        Driver(new ArticleGenerator(), MemoryText.Of(files), properties: new ProjectProperties(("RootNamespace", name), ("ArticleGenRole", role)))
            .RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
        using var assembly = File.Create(path);
        Emit(compilation, assembly);
    }

    /// <summary>Compiles, and fails on an error.</summary>
    public static void Emit(Compilation compilation, Stream stream)
    {
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
        }
    }
}
