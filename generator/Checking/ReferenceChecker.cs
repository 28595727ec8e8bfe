using ArticleGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Checking;

/// <summary>Finds what the generated code needs and no reference has.</summary>
internal static class ReferenceChecker
{
    private const string Json = "System.Text.Json.";

    /// <summary>The types of the framework that the records and the decoder are made of: one of each assembly, and what is new in .NET 8 and before.</summary>
    private static readonly string[] s_needed =
    [
        "System.DateOnly",
        "System.Collections.Generic.Dictionary`2",
        "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute",
        "System.HashCode",
        "System.MemoryExtensions",
        Json + "JsonSerializer",
        Json + "Serialization.JsonConverter`1",
        "System.Threading.Interlocked",
    ];

    public static Diagnostic? FindMissing(Compilation compilation)
    {
        var missing = s_needed.Where(name => compilation.GetTypesByMetadataName(name).IsEmpty).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var remedy = missing.TrueForAll(static name => name.StartsWith(Json, StringComparison.Ordinal))
            ? "reference the package System.Text.Json"
            : "target net8.0 or later, and reference all of its framework";
        return Diagnostic.Create(
            Rules.ReferenceMissing, Location.None, string.Join(", ", missing.Select(static name => $"`{name.Split('`')[0]}`")), remedy);
    }
}
