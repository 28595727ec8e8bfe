using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Hosting;

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
        "System.Linq.Enumerable",
        "System.MemoryExtensions",
        "System.Reflection.Metadata.MetadataUpdateHandlerAttribute",
        "System.Text.Encodings.Web.JavaScriptEncoder",
        Json + "JsonSerializer",
        Json + "Serialization.JsonConverter`1",
        "System.Threading.Interlocked",
    ];

    /// <summary>Looks into the references alone, which change seldom; the project's own code is no part of it.</summary>
    public static EquatableArray<Finding> FindMissing(IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create("References", references: references);
        var missing = s_needed.Where(name => compilation.GetTypesByMetadataName(name).IsEmpty).ToList();
        if (missing.Count == 0)
        {
            return default;
        }

        var remedy = missing.TrueForAll(static name => name.StartsWith(Json, StringComparison.Ordinal))
            ? "reference the package System.Text.Json"
            : "target net8.0 or later, and reference all of its framework";
        var names = string.Join(", ", missing.Select(static name => $"`{name.Split('`')[0]}`"));
        return [Finding.Of(Rules.ReferenceMissing, at: null, names, remedy)];
    }
}
