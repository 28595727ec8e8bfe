using Microsoft.CodeAnalysis;

namespace ArticleGen.Benchmarks;

/// <summary>Who runs a driver, and asks for the trees of what is emitted.</summary>
/// <remarks>
/// The driver parses nothing, in no documentation mode (Roslyn 4.8 and 5.9): at each run it makes a tree of every text, also of one that is
/// still the same, and a tree is parsed when somebody asks for its root. An editor keeps the tree that it has of a text that is the same, so
/// it parses what is new.
/// </remarks>
/// <param name="Docs">Whether XML docs are parsed.</param>
internal sealed record Client(string Name, DocumentationMode Docs, ProjectProperties Properties)
{
    /// <summary>An editor has the project open as it is debugged, and shows docs.</summary>
    public static readonly Client Editor = new("as an editor does", DocumentationMode.Parse, new ProjectProperties(("ArticleGenHotReload", "true")));

    /// <summary>The compiler in a Release build that writes no file of docs.</summary>
    public static readonly Client Compiler = new("as csc does", DocumentationMode.None, new ProjectProperties());

    public GeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<AdditionalText> texts) =>
        Host.Driver(generator, texts, properties: Properties, docs: Docs);
}
