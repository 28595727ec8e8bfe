namespace ArticleGen.Dates.Shared;

/// <summary>Characters and excerpts of a date.</summary>
internal static class EdtfText
{
    private const int LongestExcerpt = 40;

    internal static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Says whether a text is one or more digits of ASCII.</summary>
    internal static bool IsDigits(string text)
    {
        foreach (char character in text)
        {
            if (!IsDigit(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Gives the number that two digits at an index make, or -1 if they do not stand there.</summary>
    internal static int TwoDigitsAt(string text, int index) =>
        index + 1 < text.Length && IsDigit(text[index]) && IsDigit(text[index + 1])
            ? ((text[index] - '0') * 10) + text[index + 1] - '0'
            : -1;

    /// <summary>Puts a text between backquotes, shortened to what fits into a message.</summary>
    internal static string Quote(string text) => $"`{Shorten(text)}`";

    /// <summary>Makes a text fit into a message of one line.</summary>
    internal static string Shorten(string text)
    {
        string excerpt = text.Length > LongestExcerpt ? text[..LongestExcerpt] + "…" : text;
        char[] shown = excerpt.ToCharArray();
        for (int i = 0; i < shown.Length; i++)
        {
            // A surrogate may have lost its other half.
            if (char.IsControl(shown[i]) || char.IsSurrogate(shown[i]))
            {
                shown[i] = '\uFFFD';
            }
        }

        return new string(shown);
    }
}
