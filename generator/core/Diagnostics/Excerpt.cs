using ArticleGen.Text;

namespace ArticleGen.Diagnostics;

/// <summary>A few words of a text, so that a message tells which place of a long paragraph it means.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    /// <summary>The first words of a stretch, on one line; <c>…</c> stands where there are more.</summary>
    public static string Of(string text, int start, int end)
    {
        var length = Math.Min(end - start, MaxLength);
        if (length > 0 && length < end - start && char.IsHighSurrogate(text[start + length - 1]))
        {
            length--;
        }

        var words = Words(text.Substring(start, Math.Max(0, length)));
        return length < end - start ? words + "…" : words;
    }

    /// <summary>The first words of a stretch.</summary>
    public static string Of(string text, TextRange range) => Of(text, range.Start, range.End);

    private static string Words(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
