using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Diagnostics;

/// <summary>
/// Every mistake that ArticleGen reports, in one table, with a file for each range: 1xxx front matter and corpus file, 2xxx markup,
/// 3xxx references and ids, 4xxx what an annotation claims, 5xxx fidelity and coverage, 6xxx the project's own rules, 9xxx the build itself.
/// </summary>
internal static partial class Rules
{
    // Fields of several files have no order: the table waits until all of them have their values.
    private static ImmutableDictionary<string, DiagnosticDescriptor>? s_byId;

    /// <summary>The table by id, read off the fields of all files.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> ById => s_byId ??= typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static entry => entry.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToImmutableDictionary(static rule => rule.Id, StringComparer.Ordinal);
}
