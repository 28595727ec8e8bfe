namespace ArticleGen.Text;

/// <summary>Short texts that files say again and again, ids above all: mostly one string for all that are equal.</summary>
internal static class SharedText
{
    private const int MaxLength = 32;

    /// <summary>A power of two.</summary>
    private const int Slots = 1024;

    [ThreadStatic]
    private static string[]? s_texts;

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return text.ToString();
        }

        var hash = text.Length;
        foreach (var c in text)
        {
            hash = unchecked((hash * 31) + c);
        }

        // The texts of one slot take turns in it: that bounds what is kept, and costs no more than a string.
        var texts = s_texts ??= [.. Enumerable.Repeat("", Slots)];
        var slot = hash & (Slots - 1);
        if (!text.SequenceEqual(texts[slot].AsSpan()))
        {
            texts[slot] = text.ToString();
        }

        return texts[slot];
    }
}
