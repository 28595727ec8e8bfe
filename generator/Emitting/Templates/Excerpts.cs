/// <summary>Words of an article with some of what stands around them, as a concordance shows them. All of it is verbatim.</summary>
public sealed class Excerpt
{
    internal Excerpt(string before, string text, string after) => (Before, Text, After) = (before, text, after);

    /// <summary>What stands before the words in their paragraph; it begins with <c>…</c> where more of the paragraph does.</summary>
    public string Before { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>What stands after them in their paragraph; it ends with <c>…</c> where the paragraph goes on.</summary>
    public string After { get; }

    /// <summary>Printed in one piece.</summary>
    public override string ToString() => Before + Text + After;
}

public sealed partial record Mention
{
    /// <summary>The mention with what stands around it in its paragraph.</summary>
    /// <param name="around">How many characters at most on either side; words are not cut, unless no space stands between them.</param>
    public global::__Corpus__.Excerpt Excerpt(int around = 80)
    {
        global::System.ArgumentOutOfRangeException.ThrowIfNegative(around);
        var paragraph = global::System.Linq.Enumerable.FirstOrDefault(Article.Paragraphs, part => part.Span.Contains(Span))?.Span ?? Span;
        return global::__Corpus__.ArticleGenData.Excerpt(Article.Text, Span, paragraph, around);
    }
}

/// <summary>Cuts excerpts.</summary>
internal static partial class ArticleGenData
{
    private static readonly char[] s_spaces = { ' ', '\n', '\t' };

    /// <summary>A place in a text with so many characters of its paragraph on either side.</summary>
    internal static global::__Corpus__.Excerpt Excerpt(
        string text, global::__Corpus__.TextSpan place, global::__Corpus__.TextSpan paragraph, int around)
    {
        var (start, end) = (place.Start - around, place.End + around);
        var (isCutBefore, isCutAfter) = (start > paragraph.Start, end < paragraph.End);
        start = isCutBefore ? WordStart(text, start, place.Start) : paragraph.Start;
        end = isCutAfter ? WordEnd(text, place.End, end) : paragraph.End;
        return new global::__Corpus__.Excerpt(
            (isCutBefore ? "…" : "") + text[start..place.Start], text[place.Range], text[place.End..end] + (isCutAfter ? "…" : ""));
    }

    // A word that begins or ends just there is whole. Where there is no space, at least no character of two units is cut.
    private static int WordStart(string text, int from, int to)
    {
        var space = text.IndexOfAny(s_spaces, from - 1, to - from + 1);
        return space >= 0 ? space + 1 : from < to && char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordEnd(string text, int from, int to)
    {
        var space = text.LastIndexOfAny(s_spaces, to, to - from + 1);
        return space >= 0 ? space : to > from && char.IsHighSurrogate(text[to - 1]) ? to - 1 : to;
    }
}
