using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Support;

/// <summary>
/// A consumer's code compiled with the generated code: every warning is an error, and any diagnostic of the generator that the
/// test did not expect fails it.
/// </summary>
internal static class CompiledCorpus
{
    public static readonly TheoryData<string> Frameworks = ["net8.0", "net10.0"];

    /// <summary>Compiles <paramref name="code"/> with the corpus and runs <c>public static string Probe.Run()</c>.</summary>
    /// <param name="expected">The ids of the diagnostics that the generator reports.</param>
    public static string Run(
        string code,
        IEnumerable<InputFile> files,
        string framework = "net8.0",
        ImmutableDictionary<string, string>? options = null,
        params string[] expected)
    {
        var context = new AssemblyLoadContext("Demo", isCollectible: true);
        try
        {
            using var stream = new MemoryStream(Compile(code, files, framework, options, expected));
            var probe = context.LoadFromStream(stream).GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
            return (string)probe.Invoke(null, null)!;
        }
        catch (TargetInvocationException failure) when (failure.InnerException is not null)
        {
            throw new InvalidOperationException("The probe failed: " + failure.InnerException, failure.InnerException);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Compiles <paramref name="code"/> with the corpus.</summary>
    /// <returns>The assembly.</returns>
    public static byte[] Compile(
        string code,
        IEnumerable<InputFile> files,
        string framework = "net8.0",
        ImmutableDictionary<string, string>? options = null,
        params string[] expected)
    {
        IEnumerable<MetadataReference> references = framework == "net8.0"
            ? Basic.Reference.Assemblies.Net80.References.All
            : Basic.Reference.Assemblies.Net100.References.All;
        GeneratorHarness.CreateDriver(files, options).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation(code, references), out var compilation, out var diagnostics);
        Assert.Equal(expected.Order(), diagnostics.Select(static diagnostic => diagnostic.Id).Order());
        return Compile(compilation);
    }

    /// <summary>Compiles a project that has its generated code.</summary>
    public static byte[] Compile(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        var problems = result.Diagnostics.Where(static problem => problem.Severity >= DiagnosticSeverity.Warning);
        if (problems.Any())
        {
            Assert.Fail(string.Join('\n', problems.Take(20)));
        }

        return stream.ToArray();
    }
}
