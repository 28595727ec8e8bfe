using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds segments of quotes that hold one of two quotation marks: their spans begin or end a word beside it.</summary>
internal static class CrossedMarks
{
    /// <summary>More words between a segment and its mark are left out on purpose.</summary>
    private const int MaxWords = 3;
    private const int MaxLength = 30;

    /// <summary>Segments that are looked at for the one around a mark: those that stand in one another.</summary>
    private const int MaxLooks = 8;

    /// <param name="pairs">The quotations of the text.</param>
    public static void Check(Body body, List<QuoteDraft> drafts, IReadOnlyList<Quotation> pairs, FindingSink findings)
    {
        var segments = drafts
            .SelectMany(static draft => draft.Segments.Select(segment => (segment.Range, Draft: draft)))
            .OrderBy(static segment => segment.Range.Start).ToList();
        TextCover? cover = null;
        foreach (var pair in pairs)
        {
            if (pair.Opening == 0 || pair.Closing == 0)
            {
                continue;
            }

            var (opening, closing) = (new TextRange(pair.Start, pair.Opening), new TextRange(pair.End - pair.Closing, pair.Closing));
            var (first, last) = (FindAround(segments, opening), FindAround(segments, closing));
            if (first == last || (first >= 0 && last >= 0))
            {
                continue;
            }

            var (range, draft) = segments[Math.Max(first, last)];
            var (from, to) = first >= 0 ? (range.End, closing.Start) : (opening.End, range.Start);
            var left = new TextRange(from, Math.Max(0, to - from));
            cover ??= new TextCover(segments.Select(static segment => segment.Range));
            if (draft.IsTurn || draft.Parts.Exists(static part => part.Claims.Kind is not null) || !IsShort(body.Text, left, pair) || (left.Length > 0 && cover.Overlaps(left)))
            {
                continue;
            }

            var (inside, outside) = first >= 0 ? (opening, closing) : (closing, opening);
            findings.Add(
                Rules.MarksCrossed, body.Places.Locate(outside), inside.In(body.Text), draft.Describe(body.Text), outside.In(body.Text), Excerpt.Of(body.Text, pair.Range));
        }
    }

    /// <summary>The innermost segment that holds a mark, or -1.</summary>
    private static int FindAround(List<(TextRange Range, QuoteDraft Draft)> segments, TextRange mark)
    {
        var next = Search.FirstAfter(segments, segments.Count, mark.Start, static (segments, index) => segments[index].Range.Start);
        for (var i = next - 1; i >= Math.Max(0, next - MaxLooks); i--)
        {
            if (segments[i].Range.Contains(mark))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether few words, or none, are left out; where any are, an apostrophe may only look like a mark.</summary>
    private static bool IsShort(string text, TextRange left, Quotation pair)
    {
        if (left.Length > MaxLength)
        {
            return false;
        }

        var (words, isInside) = (0, false);
        for (var i = left.Start; i < left.End; i++)
        {
            var isWord = char.IsLetterOrDigit(text[i]);
            words += isWord && !isInside ? 1 : 0;
            isInside = isWord || (isInside && text[i] is '\'' or '’' or '-');
        }

        return words == 0 || (words <= MaxWords && !QuotationMark.IsApostrophe(text[pair.Start]));
    }
}
