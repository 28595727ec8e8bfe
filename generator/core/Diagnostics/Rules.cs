using System.Reflection;

namespace ArticleGen.Diagnostics;

/// <summary>
/// Every mistake that ArticleGen reports, in one table, with a file for each range: 1xxx front matter and corpus file, 2xxx markup,
/// 3xxx references and ids, 4xxx what an annotation claims, 5xxx fidelity and coverage, 6xxx the project's own rules, 9xxx the build itself.
/// </summary>
internal static partial class Rules
{
    // Fields of several files have no order: the table waits until all of them have their values.
    private static Dictionary<string, Rule>? s_byId;

    /// <summary>The table by id, read off the fields of all files.</summary>
    public static Dictionary<string, Rule> ById => s_byId ??= typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static entry => entry.GetValue(null))
        .OfType<Rule>()
        .ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
}
