using System.Text;

namespace ArticleGen.Text;

internal static class WhiteSpace
{
    /// <summary>Each run of white space as one space, none at the ends.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>A stretch of a text without the white space at its ends.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end - start);
    }

    private static bool IsCollapsed(string text)
    {
        var isBehindSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (isBehindSpace || c != ' '))
            {
                return false;
            }

            isBehindSpace = isSpace;
        }

        return !isBehindSpace || text.Length == 0;
    }
}
