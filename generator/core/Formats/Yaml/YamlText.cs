namespace ArticleGen.Formats.Yaml;

/// <summary>Writes values as YAML has them, for messages.</summary>
internal static class YamlText
{
    /// <summary>More of a line helps nobody.</summary>
    public const int MaxLine = 200;

    private const string Indicators = "@`%*&!|>]},?[{#\"'-:";

    /// <summary>A value between quotation marks: double ones, unless it holds such.</summary>
    public static string Quoted(string value) => value.IndexOf('"') >= 0
        ? "'" + value.Replace("'", "''") + "'"
        : "\"" + value.Replace("\\", "\\\\") + "\"";

    /// <summary>A value as it may stand in a map or a list of one line, in quotation marks where it needs them.</summary>
    public static string InFlow(string value) => NeedsQuotes(value) || value.IndexOfAny([',', '[', ']', '{', '}']) >= 0 ? Quoted(value) : value;

    /// <summary><c>key: value</c>, the value in quotation marks where it needs them.</summary>
    public static string Pair(string key, string value) => Shorten($"{key}: {(NeedsQuotes(value) ? Quoted(value) : value)}");

    public static string Shorten(string line) => line.Length <= MaxLine ? line : line.Substring(0, MaxLine) + "…";

    private static bool NeedsQuotes(string value) =>
        value.Length == 0 || Indicators.IndexOf(value[0]) >= 0 || value.EndsWith(":", StringComparison.Ordinal)
        || value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.IndexOf(" #", StringComparison.Ordinal) >= 0;
}
