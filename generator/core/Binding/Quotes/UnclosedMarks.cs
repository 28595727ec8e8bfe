using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds the segments of quotes with an opening mark that nothing closes.</summary>
internal static class UnclosedMarks
{
    /// <returns>For each such segment, by its place in the file, its first mark; <c>null</c> where there is none.</returns>
    public static Dictionary<int, TextRange>? Find(Body body, QuoteKindReader kinds)
    {
        if (kinds.Unclosed.Count == 0)
        {
            return null;
        }

        var found = new Dictionary<int, TextRange>();
        var around = new Stack<QuoteAnnotation>();
        var next = 0;
        foreach (var mark in kinds.Unclosed)
        {
            var at = mark.Range;
            // A mark directly before a segment is its mark too.
            for (; next < body.Annotations.Count && body.Annotations[next].Range.Start <= at.End; next++)
            {
                if (body.Annotations[next] is QuoteAnnotation segment)
                {
                    Leave(around, segment.Range.Start);
                    around.Push(segment);
                }
            }

            Leave(around, at.Start);
            if (around.Count > 0 && around.Peek() is var inner && IsSure(mark, inner.Range, kinds) && !found.ContainsKey(inner.At.Start))
            {
                found.Add(inner.At.Start, at);
            }
        }

        return found;
    }

    private static void Leave(Stack<QuoteAnnotation> around, int position)
    {
        while (around.Count > 0 && around.Peek().Range.End <= position)
        {
            around.Pop();
        }
    }

    /// <summary>An apostrophe may look like a mark, and so may other characters, but hardly where a quote begins.</summary>
    private static bool IsSure(QuotationMark mark, TextRange segment, QuoteKindReader kinds) =>
        (mark.Range.Length == 1 && !mark.Closes && !QuotationMark.IsApostrophe(mark.Key)) || kinds.HasNoWord(segment.Start, mark.Range.Start);
}
