namespace ArticleGen.Diagnostics;

/// <summary>The part of a message that says what was probably meant.</summary>
internal static class Advice
{
    /// <summary>"; did you mean `x`?" with the nearest of <paramref name="known"/>, or nothing where none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) => DidYouMean(Nearest(word, known));

    public static string DidYouMean(string? near) => near is null ? "" : $"; did you mean `{near}`?";

    private const int MaxListed = 12;

    /// <summary>How often one file or one corpus searches: each search goes through all that is known.</summary>
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

    /// <summary>The known word with the fewest slips, at most a third of the word's length; the first in ordinal order on a tie.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var best = Math.Max(1, word.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= best + 1 || word.Length > 100)
            {
                continue;
            }

            var slips = Slips(word, candidate, best);
            if (slips < best || (slips == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (best, nearest) = (slips, candidate);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other, case aside at first.</summary>
    private static int Slips(string word, string candidate, int enough)
    {
        if (string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var before = new int[candidate.Length + 1];
        var previous = new int[candidate.Length + 1];
        var current = new int[candidate.Length + 1];
        for (var j = 0; j <= candidate.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var same = word[i - 1] == candidate[j - 1];
                var slips = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == candidate[j - 2] && word[i - 2] == candidate[j - 1])
                {
                    slips = Math.Min(slips, before[j - 2] + 1);
                }

                current[j] = slips;
                least = Math.Min(least, slips);
            }

            if (least > enough)
            {
                return int.MaxValue;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[candidate.Length];
    }
}
