using System.Globalization;

namespace ArticleGen.Text;

/// <summary>Characters that look as those of a block or a fence do, or as nothing, and are others: word processors and web pages leave them.</summary>
internal static class LookAlikes
{
    /// <summary>A space of another sort, or a character without width: it looks as if it separated, and does not.</summary>
    public static bool IsBlank(char c) => IsSpace(c) || IsUnseen(c);

    public static bool IsSpace(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    // The joiners U+200C and U+200D belong to words of several scripts.
    public static bool IsUnseen(char c) => c is '\u00AD' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>Whether a stretch holds blanks and characters without width, and nothing else.</summary>
    public static bool AreUnseen(string text, int start, int end)
    {
        if (start < end && text[start] is > ' ' and <= '~')
        {
            return false;
        }

        var position = start;
        while (position < end && (IsBlank(text[position]) || IsJoiner(text[position]) || char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        return position == end;
    }

    /// <summary>A quotation mark that is not <c>"</c>.</summary>
    public static bool IsQuote(char c) =>
        c is (>= '\u2018' and <= '\u201F') or '\u2033' or '\u2036' or '«' or '»' or '\u301D' or '\u301E' or '\u301F' or '\uFF02' or '\uFF07';

    /// <summary>A quotation mark of whatever sort, ASCII's among them.</summary>
    public static bool IsQuotationMark(char c) =>
        IsQuote(c) || c is '"' or '\'' or '`' or '´' or '‹' or '›' or (>= '「' and <= '』') or '｢' or '｣' or '〈' or '〉' or '《' or '》' or (>= '❛' and <= '❠');

    /// <summary>A character of a format, which nobody sees.</summary>
    public static bool HasNoWidth(char c) => c >= '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>A dash or a minus sign that is not <c>-</c>.</summary>
    public static bool IsHyphen(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>With hyphens for what only looks like one.</summary>
    public static string WithHyphens(string text) => new([.. text.Select(static c => IsHyphen(c) ? '-' : c)]);

    /// <summary>"U+2011".</summary>
    public static string CodeOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>"U+00A0, a no-break space".</summary>
    public static string Describe(char c) => CodeOf(c) + ", " + c switch
    {
        '\u00A0' or '\u202F' => "a no-break space",
        '\u3000' => "an ideographic space",
        '\u00AD' => "a soft hyphen",
        _ when IsSpace(c) => "a space of another sort",
        _ => "which cannot be seen",
    };
}
