using ArticleGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Checking;

/// <summary>Finds what cannot stand beside the namespace of the corpus.</summary>
internal static class NamespaceChecker
{
    /// <summary>Two records that every corpus has; a project of another kind hardly has both.</summary>
    private static readonly string[] s_records = ["Article", "TimeExpression"];

    /// <summary>The type of the project that has the name of the namespace, or of one around it.</summary>
    public static Diagnostic? FindTaken(Compilation compilation, string @namespace)
    {
        var names = Plain(@namespace).Split('.');
        var type = Enumerable
            .Range(1, names.Length)
            .Select(parts => compilation.Assembly.GetTypeByMetadataName(string.Join(".", names.Take(parts))))
            .FirstOrDefault(static type => type is not null);
        return type is null
            ? null
            : Diagnostic.Create(Rules.NamespaceTaken, type.Locations[0], type.Locations.Skip(1), type.ToDisplayString());
    }

    /// <summary>The referenced assemblies with a corpus in the namespace, where this project can see it.</summary>
    public static Diagnostic? FindShared(Compilation compilation, string @namespace)
    {
        var space = Plain(@namespace);
        var owners = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => s_records.All(record => IsSeen(compilation, assembly, space + "." + record)))
            .Select(static assembly => assembly.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToList();
        return owners.Count == 0
            ? null
            : Diagnostic.Create(Rules.NamespaceShared, Location.None, string.Join(", ", owners.Select(static name => $"`{name}`")), @namespace);
    }

    private static bool IsSeen(Compilation compilation, IAssemblySymbol assembly, string name) =>
        assembly.GetTypeByMetadataName(name) is { } type
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && IsGlobal(compilation.GetMetadataReference(assembly));

    /// <summary>A reference that has aliases alone is seen by nobody who does not name one.</summary>
    private static bool IsGlobal(MetadataReference? reference) =>
        reference?.Properties.Aliases is not { IsDefaultOrEmpty: false } aliases || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static string Plain(string @namespace) => @namespace.Replace("@", "");
}
