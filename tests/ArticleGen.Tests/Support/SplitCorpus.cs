using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Support;

/// <summary>
/// A corpus in several assemblies, compiled one after another as a build would: each is the namespace <c>NAME.Corpus</c>, refers to all before
/// it, and may report nothing that the test did not expect. Never changed: each call gives one that has more.
/// </summary>
internal sealed class SplitCorpus
{
    private readonly ImmutableArray<(string Name, byte[] Image)> _assemblies;

    public SplitCorpus()
        : this([], [])
    {
    }

    private SplitCorpus(IEnumerable<(string Name, byte[] Image)> assemblies, IEnumerable<string> findings) => (_assemblies, Findings) = ([.. assemblies], [.. findings]);

    /// <summary>What the last assembly was told, as tests write it.</summary>
    public ImmutableArray<string> Findings { get; }

    public SplitCorpus Model(params IEnumerable<InputFile> files) => Add("News", "model", files);

    public SplitCorpus Part(string name, params IEnumerable<InputFile> files) => Add(name, "part", files);

    /// <summary>A program that refers to all others. Where no generator runs in it, nothing adds the parts.</summary>
    public SplitCorpus App(string code, bool generates = true) => Add("App", generates ? "app" : null, [], code);

    /// <summary>Compiles one more assembly.</summary>
    /// <param name="role">What it says that it is; <c>null</c> where the generator does not run.</param>
    /// <param name="expected">The ids of what the generator reports.</param>
    /// <param name="properties">More properties of the project.</param>
    public SplitCorpus Add(
        string name, string? role, IEnumerable<InputFile> files, string code = "", string[]? expected = null, params (string Name, string Value)[] properties)
    {
        var options = properties.Aggregate(
            GeneratorHarness.DefaultOptions.SetItem("build_property.RootNamespace", name).SetItem("build_property.ArticleGenRole", role ?? ""),
            static (options, property) => options.SetItem("build_property." + property.Name, property.Value));
        Compilation project = GeneratorHarness.CreateCompilation(code, References()).WithAssemblyName(name);
        ImmutableArray<Diagnostic> diagnostics = [];
        if (role is not null)
        {
            GeneratorHarness.CreateDriver(files, options).RunGeneratorsAndUpdateCompilation(project, out project, out diagnostics);
            Assert.True((expected ?? []).Order().SequenceEqual(diagnostics.Select(static diagnostic => diagnostic.Id).Order()), string.Join('\n', diagnostics.Select(GeneratorHarness.Describe)));
        }

        return new SplitCorpus(
            expected is null ? _assemblies.Add((name, CompiledCorpus.Compile(project))) : _assemblies, diagnostics.Select(GeneratorHarness.Describe).Order());
    }

    /// <summary>The same without an assembly: a program need not be given all that it was built with.</summary>
    public SplitCorpus Without(string name) => new(_assemblies.Where(assembly => assembly.Name != name), []);

    /// <summary>The same with an assembly of another build in the place of the one of its name.</summary>
    public SplitCorpus With(SplitCorpus other, string name) =>
        new(_assemblies.Select(assembly => assembly.Name == name ? other._assemblies.Single(it => it.Name == name) : assembly), []);

    /// <summary>The same with an assembly more, of another build.</summary>
    public SplitCorpus Beside(SplitCorpus other, string name) => new(_assemblies.Add(other._assemblies.Single(assembly => assembly.Name == name)), []);

    /// <summary>One of the assemblies, as another project refers to it.</summary>
    public MetadataReference ReferenceTo(string name) => MetadataReference.CreateFromImage(_assemblies.Single(assembly => assembly.Name == name).Image);

    /// <summary>Runs <c>public static string Probe.Run()</c> of the app.</summary>
    public string Run()
    {
        var context = new AssemblyLoadContext("Split", isCollectible: true);
        context.Resolving += (_, name) => _assemblies.FirstOrDefault(assembly => assembly.Name == name.Name) is { Image: { } image } ? Load(context, image) : null;
        try
        {
            var probe = Load(context, _assemblies[^1].Image).GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
            return (string)probe.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Runs an app that gives an expression.</summary>
    public string Ask(string expression, bool generates = true) => App(
        $"using System; using System.Linq; using News.Corpus; public static class Probe {{ public static string Run() => {expression}; }}", generates).Run();

    private IEnumerable<MetadataReference> References() =>
        [.. Basic.Reference.Assemblies.Net80.References.All, .. _assemblies.Select(static assembly => MetadataReference.CreateFromImage(assembly.Image))];

    private static Assembly Load(AssemblyLoadContext context, byte[] image)
    {
        using var stream = new MemoryStream(image);
        return context.LoadFromStream(stream);
    }
}
