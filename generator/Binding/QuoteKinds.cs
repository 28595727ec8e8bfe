using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Reads off the quotation marks whether a quote is direct, indirect or mixed.</summary>
/// <param name="pairs">The quotations of the article's text (<see cref="QuotationMarks.Pair"/>).</param>
internal sealed class QuoteKinds(string text, IReadOnlyList<TextRange> pairs)
{
    /// <param name="segments">The segments of the quote.</param>
    /// <param name="enclosing">The segments that these stand in, of the quotes around: their marks do not count.</param>
    /// <param name="nested">The segments that stand in these, of quotes of their own: nor do theirs.</param>
    public QuoteKind Derive(
        IReadOnlyList<TextRange> segments, IReadOnlyList<TextRange> enclosing, IReadOnlyList<TextRange> nested)
    {
        var quoted = 0;
        var words = 0;
        foreach (var segment in segments)
        {
            var counting = pairs.Where(pair => Counts(pair, segment, enclosing, nested)).ToList();
            for (var i = segment.Start; i < segment.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]))
                {
                    words++;
                    quoted += counting.Exists(pair => pair.Start < i && i < pair.End) ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? QuoteKind.Indirect : quoted == words ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    /// <summary>How many characters of quotation marks (and the white space beside them) a direct segment begins and ends with.</summary>
    public (int Opening, int Closing) OuterMarks(TextRange segment)
    {
        var opens = pairs.Any(pair => pair.Start == segment.Start);
        var closes = pairs.Any(pair => pair.End == segment.End);
        return (opens ? 1 : 0, closes && segment.Length > 1 ? 1 : 0);
    }

    private bool Counts(TextRange pair, TextRange segment, IReadOnlyList<TextRange> enclosing, IReadOnlyList<TextRange> nested)
    {
        if (!pair.Overlaps(segment))
        {
            return false;
        }

        // Marks that quote words of the quote around, beyond this segment, are the marks of that quote.
        if (!HoldsOnly(pair, segment) && enclosing.Any(outer => outer.Contains(segment) && outer.Overlaps(pair)))
        {
            return false;
        }

        return !nested.Any(inner => inner.Overlaps(pair) && HoldsOnly(pair, inner));
    }

    /// <summary>Whether all words between the marks are words of the segment.</summary>
    private bool HoldsOnly(TextRange pair, TextRange segment)
    {
        for (var i = pair.Start; i < pair.End; i++)
        {
            if (i >= segment.Start && i < segment.End)
            {
                i = segment.End - 1;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
