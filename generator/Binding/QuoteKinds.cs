using System.Buffers;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Reads off the quotation marks whether a quote is direct, indirect or mixed.</summary>
internal sealed class QuoteKinds : IDisposable
{
    /// <summary>The quotations of the text, ordered by their ends; of two, one holds the other or they are apart.</summary>
    private readonly List<TextRange> _pairs;

    /// <summary>For each quotation the innermost one around it, or -1.</summary>
    private readonly int[] _parents;

    /// <summary>How many word characters stand before each position: the words of any stretch at the cost of a subtraction.</summary>
    private readonly int[] _wordsBefore;

    private readonly List<TextRange> _counting = [];

    public QuoteKinds(string text, EquatableArray<TextRange> paragraphs)
    {
        _pairs = QuotationMarks.Pair(text, paragraphs);
        _parents = FindParents(_pairs);
        _wordsBefore = ArrayPool<int>.Shared.Rent(text.Length + 1);
        _wordsBefore[0] = 0;
        for (var i = 0; i < text.Length; i++)
        {
            _wordsBefore[i + 1] = _wordsBefore[i] + (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) ? 1 : 0);
        }
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_wordsBefore);

    /// <param name="segments">The segments of the quote.</param>
    /// <param name="enclosing">The segments that these stand in, of the quotes around: their marks do not count.</param>
    /// <param name="nested">The segments that stand in these, of quotes of their own: nor do theirs.</param>
    public QuoteKind Derive(List<TextRange> segments, List<TextRange> enclosing, List<TextRange> nested)
    {
        var quoted = 0;
        var words = 0;
        foreach (var segment in segments)
        {
            words += Words(segment.Start, segment.End);
            quoted += QuotedWords(segment, enclosing, nested);
        }

        if (words == 0)
        {
            // A quote without letters ("?!") is judged by the marks around it.
            return segments.TrueForAll(IsInMarks) ? QuoteKind.Direct : QuoteKind.Indirect;
        }

        return quoted == 0 ? QuoteKind.Indirect : quoted == words ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    /// <summary>How many quotation marks a direct segment begins and ends with: 0 or 1.</summary>
    public (int Opening, int Closing) OuterMarks(TextRange segment)
    {
        var (opening, closing) = (0, 0);
        CollectOverlapping(segment);
        foreach (var pair in _counting)
        {
            opening |= pair.Start == segment.Start && pair.End >= segment.End ? 1 : 0;
            closing |= pair.End == segment.End && pair.Start <= segment.Start && segment.Length > 1 ? 1 : 0;
        }

        return (opening, closing);
    }

    private bool IsInMarks(TextRange segment)
    {
        CollectOverlapping(segment);
        return _counting.Exists(pair => pair.Contains(segment));
    }

    private int QuotedWords(TextRange segment, List<TextRange> enclosing, List<TextRange> nested)
    {
        CollectOverlapping(segment);
        _counting.RemoveAll(pair => !Counts(pair, segment, enclosing, nested));
        _counting.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var quoted = 0;
        var position = segment.Start;
        foreach (var pair in _counting)
        {
            var start = Math.Max(position, pair.Start);
            var end = Math.Min(segment.End, pair.End);
            if (start < end)
            {
                quoted += Words(start, end);
                position = end;
            }
        }

        return quoted;
    }

    /// <summary>Collects the quotations that overlap a segment: those that end in it, then the one after it and all around that one.</summary>
    private void CollectOverlapping(TextRange segment)
    {
        _counting.Clear();
        var index = FirstEndingAfter(segment.Start);
        for (; index < _pairs.Count && _pairs[index].End <= segment.End; index++)
        {
            _counting.Add(_pairs[index]);
        }

        for (; index >= 0 && index < _pairs.Count; index = _parents[index])
        {
            if (_pairs[index].Start < segment.End)
            {
                _counting.Add(_pairs[index]);
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

    private bool Counts(TextRange pair, TextRange segment, List<TextRange> enclosing, List<TextRange> nested)
    {
        // Marks at both ends of a segment are its own, whatever other quote fills it.
        if (pair == segment || enclosing.Contains(pair))
        {
            return pair == segment;
        }

        // Marks that quote words of the quote around, beyond this segment, are the marks of that quote.
        if (!HoldsOnly(pair, segment))
        {
            foreach (var outer in enclosing)
            {
                if (outer.Contains(segment) && outer.Overlaps(pair))
                {
                    return false;
                }
            }
        }

        return !HoldsAll(nested, pair);
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

            if (Words(Math.Max(pair.Start, nested[low].Start), Math.Min(pair.End, nested[low].End)) > 0)
            {
                // It holds a word and not all of them, so no other one does.
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether all words between the marks are words of the segment.</summary>
    private bool HoldsOnly(TextRange pair, TextRange segment) =>
        Words(pair.Start, pair.End) == Words(Math.Max(pair.Start, segment.Start), Math.Min(pair.End, segment.End));

    private int Words(int start, int end) => end <= start ? 0 : _wordsBefore[end] - _wordsBefore[start];

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
