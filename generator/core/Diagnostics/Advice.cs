namespace ArticleGen.Diagnostics;

/// <summary>The part of a message that says what was probably meant.</summary>
internal static class Advice
{
    /// <summary>"; did you mean `x`?" with the nearest of <paramref name="known"/>, or nothing where none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) => DidYouMean(new NearWords(known).Find(word));

    public static string DidYouMean(string? near) => near is null ? "" : $"; did you mean `{near}`?";

    /// <summary>"; write `x`", or <c>null</c> where nothing is to be written instead.</summary>
    public static string? Instead(string? here) => here is null ? null : $"; write {here}";

    /// <summary>How several ids are written, for a text that separates them otherwise; of a short one the whole, as it should be.</summary>
    public static string OfIds(string key, string text)
    {
        if (text.IndexOfAny([',', ';', '\u00A0', '\u3000']) < 0)
        {
            return "";
        }

        var ids = text.Split([',', ';', ' ', '\u00A0', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 1)
        {
            return $"; nothing but white space separates the parts of a block: `{key}={ids[0]}`";
        }

        return "; ids are separated by spaces: " + (text.Length <= MaxShown ? $"`{key}=\"{string.Join(" ", ids)}\"`" : $"`{key}=\"a b\"`");
    }

    private const int MaxShown = 60;

    private const int MaxListed = 12;

    /// <summary>How often one file or one corpus searches: a search among many words that are hardly alike is slow.</summary>
    public const int MaxSearches = 50;

    /// <summary>"`a`, `b` or `c`"; of very many the first.</summary>
    public static string OneOf(IReadOnlyList<string> words)
    {
        if (words.Count > MaxListed)
        {
            return string.Join(", ", words.Take(MaxListed).Select(static word => $"`{word}`")) + $" or one of {words.Count - MaxListed} more";
        }

        return words.Count == 1
            ? $"`{words[0]}`"
            : string.Join(", ", words.Take(words.Count - 1).Select(static word => $"`{word}`")) + $" or `{words[words.Count - 1]}`";
    }
}
