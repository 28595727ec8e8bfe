using System.Collections.Immutable;
using ArticleGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Support;

/// <summary>A project whose corpus is generated, and which is then compiled and analysed, as an editor does it.</summary>
internal sealed class CheckedProject
{
    private readonly AnalyzerOptions _options;

    private CheckedProject(Compilation compilation, AnalyzerOptions options, ImmutableArray<Diagnostic> generated)
    {
        Compilation = compilation;
        _options = options;
        Generated = generated;
    }

    /// <summary>The project's code and the corpus's.</summary>
    public Compilation Compilation { get; }

    public static CheckedProject Of(
        CSharpCompilation project,
        IEnumerable<InputFile> files,
        ImmutableDictionary<string, string>? options = null,
        CSharpParseOptions? parseOptions = null)
    {
        GeneratorHarness.CreateDriver(files, options, parseOptions).RunGeneratorsAndUpdateCompilation(
            project, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        return new CheckedProject(
            compilation,
            new AnalyzerOptions(
                [.. files.Select(GeneratorHarness.ToAdditionalText)], new GeneratorHarness.TestOptions(options ?? GeneratorHarness.DefaultOptions)),
            diagnostics);
    }

    /// <summary>What the generator says.</summary>
    public ImmutableArray<Diagnostic> Generated { get; }

    /// <summary>What generator and analyzers say.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnose() =>
    [
        .. Generated, .. await Analyzed().GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken),
    ];

    /// <summary>The ids of what generator, analyzers and compiler say of at least a warning; the compiler looks once for itself and them.</summary>
    public async Task<IEnumerable<string>> AllIds() => Generated
        .Concat(await Analyzed().GetAllDiagnosticsAsync(TestContext.Current.CancellationToken))
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic => diagnostic.Id);

    public MetadataReference ToReference(params ImmutableArray<string> aliases)
    {
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray()).WithAliases(aliases);
    }

    private CompilationWithAnalyzers Analyzed() => Compilation.WithAnalyzers([new ProjectAnalyzer(), new LookupAnalyzer()], _options);
}
