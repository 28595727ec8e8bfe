using System.Globalization;
using System.Text;
using ArticleGen.Diagnostics;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Shows where two texts begin to differ, so that the difference can be seen, even where it is one of white space.</summary>
internal static class Difference
{
    /// <summary>So much of either text tells one from the other; an excerpt shows no more.</summary>
    private const int Length = 40;

    private const string NothingMore = "(nothing more)";

    /// <param name="at">Where the first text differs from the second.</param>
    /// <param name="otherAt">Where the second differs from the first.</param>
    public static (string Here, string There) Show(string text, int at, string other, int otherAt)
    {
        var (here, there) = (Excerpt.Of(text, at, text.Length), Excerpt.Of(other, otherAt, other.Length));
        var isHidden = here == there || IsBlankAt(text, at) || IsBlankAt(other, otherAt);
        (here, there) = isHidden ? (Reveal(text, at), Reveal(other, otherAt)) : (here, there);
        if (here.Normalize() == there.Normalize())
        {
            // They look the same: only the numbers of the characters tell them apart.
            (here, there) = (here + Number(text, at), there + Number(other, otherAt));
        }

        return (at < text.Length ? here : NothingMore, otherAt < other.Length ? there : NothingMore);
    }

    private static bool IsBlankAt(string text, int at) =>
        at < text.Length && (char.IsWhiteSpace(text[at]) || LookAlikes.IsBlank(text[at]) || LookAlikes.IsJoiner(text[at]));

    /// <summary>The text with a sign for each blank: <c>␠</c> a space, <c>⇥</c> a tab, <c>↵</c> a line end, <c>⍽</c> a no-break space.</summary>
    private static string Reveal(string text, int start)
    {
        var shown = new StringBuilder();
        for (var i = start; i < Math.Min(start + Length, text.Length); i++)
        {
            _ = text[i] switch
            {
                ' ' => shown.Append('␠'),
                '\t' => shown.Append('⇥'),
                '\n' => shown.Append('↵'),
                '\u00A0' => shown.Append('⍽'),
                _ when IsBlankAt(text, i) => shown.Append('<').Append(Code(text[i])).Append('>'),
                _ => shown.Append(text[i]),
            };
        }

        return start + Length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static string Number(string text, int at) => at < text.Length ? $" (first {Code(text[at])})" : "";

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
