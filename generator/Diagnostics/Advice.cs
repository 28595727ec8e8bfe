namespace ArticleGen.Diagnostics;

/// <summary>The part of a message that says what was probably meant.</summary>
internal static class Advice
{
    /// <summary>"; did you mean `x`?" with the nearest of <paramref name="known"/>, or nothing where none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) => DidYouMean(new NearWords(known).Find(word));

    public static string DidYouMean(string? near) => near is null ? "" : $"; did you mean `{near}`?";

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
