using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>Reads off the quotation marks whether a quote is direct, indirect or mixed.</summary>
internal sealed class QuoteKindReader
{
    /// <summary>How many characters are looked at one by one for a word: nearly everywhere one is near.</summary>
    private const int MaxLooks = 64;

    private readonly string _text;

    /// <summary>The quotations of the text, ordered by their ends; of two, one holds the other or they are apart.</summary>
    private readonly List<TextRange> _pairs;

    /// <summary>For each quotation the innermost one around it, or -1.</summary>
    private readonly int[] _parents;

    private readonly List<TextRange> _overlapping = [];

    /// <summary>How many word characters stand before each position. Few texts need it.</summary>
    private int[]? _wordsBefore;

    public QuoteKindReader(string text, EquatableArray<TextRange> paragraphs)
    {
        _text = text;
        _pairs = QuotationMarks.Pair(text, paragraphs);
        _parents = FindParents(_pairs);
    }

    /// <summary>Of the quotes around and those inside, the marks do not count.</summary>
    public QuoteKind Derive(QuoteDraft quote)
    {
        var (hasQuoted, hasUnquoted) = (false, false);
        foreach (var (segment, _) in quote.Segments)
        {
            var position = segment.Start;
            CollectOverlapping(segment);
            if (_overlapping.Count > 1)
            {
                _overlapping.Sort(static (left, right) => left.Start.CompareTo(right.Start));
            }

            foreach (var pair in _overlapping)
            {
                if (pair.End > position && Counts(pair, segment, quote))
                {
                    hasUnquoted |= HasWord(position, pair.Start);
                    var end = Math.Min(segment.End, pair.End);
                    hasQuoted |= HasWord(Math.Max(position, pair.Start), end);
                    position = end;
                }
            }

            hasUnquoted |= HasWord(position, segment.End);
        }

        return (hasQuoted, hasUnquoted) switch
        {
            (true, true) => QuoteKind.Mixed,
            (true, false) => QuoteKind.Direct,
            (false, true) => QuoteKind.Indirect,

            // A quote without letters ("?!") is judged by the marks around it.
            _ => quote.Segments.TrueForAll(IsInMarks) ? QuoteKind.Direct : QuoteKind.Indirect,
        };
    }

    /// <summary>How many quotation marks a direct segment begins and ends with: 0 or 1.</summary>
    public (int Opening, int Closing) OuterMarks(TextRange segment)
    {
        var (opening, closing) = (0, 0);
        CollectOverlapping(segment);
        foreach (var pair in _overlapping)
        {
            opening |= pair.Start == segment.Start && pair.End >= segment.End ? 1 : 0;
            closing |= pair.End == segment.End && pair.Start <= segment.Start && segment.Length > 1 ? 1 : 0;
        }

        return (opening, closing);
    }

    private bool IsInMarks(SegmentPlace segment)
    {
        CollectOverlapping(segment.Range);
        return _overlapping.Exists(pair => pair.Contains(segment.Range));
    }

    /// <summary>Collects the quotations that overlap a segment: those that end in it, then the one after it and all around that one.</summary>
    private void CollectOverlapping(TextRange segment)
    {
        _overlapping.Clear();
        var index = FirstEndingAfter(segment.Start);
        for (; index < _pairs.Count && _pairs[index].End <= segment.End; index++)
        {
            _overlapping.Add(_pairs[index]);
        }

        for (; index >= 0 && index < _pairs.Count; index = _parents[index])
        {
            if (_pairs[index].Start < segment.End)
            {
                _overlapping.Add(_pairs[index]);
            }
        }
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _pairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool Counts(TextRange pair, TextRange segment, QuoteDraft quote)
    {
        // Marks at both ends of a segment are its own, whatever other quote fills it.
        if (pair == segment)
        {
            return true;
        }

        if (quote.Enclosing is { } enclosing && (enclosing.Contains(pair) || AreOfOuter(pair, segment, enclosing)))
        {
            return false;
        }

        return quote.Nested is not { } nested || !HoldsAll(nested, pair);
    }

    /// <summary>Marks that quote words of the quote around, beyond this segment, are the marks of that quote.</summary>
    private bool AreOfOuter(TextRange pair, TextRange segment, OrderedSet<TextRange> enclosing)
    {
        if (HoldsOnly(pair, segment))
        {
            return false;
        }

        foreach (var outer in enclosing.Items)
        {
            if (outer.Contains(segment) && outer.Overlaps(pair))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of some stretches that are apart and in order holds all words between the marks.</summary>
    private bool HoldsAll(List<TextRange> nested, TextRange pair)
    {
        var (low, high) = (0, nested.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = nested[middle].End <= pair.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < nested.Count && nested[low].Overlaps(pair); low++)
        {
            if (HoldsOnly(pair, nested[low]))
            {
                return true;
            }

            if (HasWord(Math.Max(pair.Start, nested[low].Start), Math.Min(pair.End, nested[low].End)))
            {
                // It holds a word and not all of them, so no other one does.
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether all words between the marks are words of the segment.</summary>
    private bool HoldsOnly(TextRange pair, TextRange segment) =>
        !HasWord(pair.Start, Math.Min(pair.End, segment.Start)) && !HasWord(Math.Max(pair.Start, segment.End), pair.End);

    private bool HasWord(int start, int end)
    {
        var near = Math.Min(end, start + MaxLooks);
        for (; start < near; start++)
        {
            if (IsWord(_text[start]))
            {
                return true;
            }
        }

        return start < end && (_wordsBefore ??= CountWords())[end] > _wordsBefore[start];
    }

    private int[] CountWords()
    {
        var wordsBefore = new int[_text.Length + 1];
        for (var i = 0; i < _text.Length; i++)
        {
            wordsBefore[i + 1] = wordsBefore[i] + (IsWord(_text[i]) ? 1 : 0);
        }

        return wordsBefore;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static int[] FindParents(List<TextRange> pairs)
    {
        var parents = new int[pairs.Count];
        var inner = new Stack<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            parents[i] = -1;
            while (inner.Count > 0 && pairs[inner.Peek()].Start > pairs[i].Start)
            {
                parents[inner.Pop()] = i;
            }

            inner.Push(i);
        }

        return parents;
    }
}
