using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Reads off the quotation marks whether a quote is direct, indirect or mixed.</summary>
internal sealed class QuoteKindReader
{
    /// <summary>How many characters are looked at one by one for a word: nearly everywhere one is near.</summary>
    private const int MaxLooks = 64;

    /// <summary>The footnotes behind one mark, and the digits of their numbers.</summary>
    private const int MaxFootnotes = 4;
    private const int MaxFootnoteDigits = 4;

    /// <summary>Full stops, commas and their like behind a closing mark.</summary>
    private const int MaxTail = 3;

    private readonly string _text;
    private readonly SpeechDashes _dashes;

    /// <summary>The quotations of the text, ordered by their ends; of two, one holds the other or they are apart.</summary>
    private readonly List<Quotation> _pairs;

    /// <summary>For each quotation the innermost one around it, or -1.</summary>
    private readonly int[] _parents;

    private readonly List<Quotation> _overlapping = [];

    /// <summary>How many word characters stand before each position. Few texts need it.</summary>
    private int[]? _wordsBefore;

    /// <param name="hasHyphens">Whether hyphens open speech, as dashes do.</param>
    public QuoteKindReader(string text, EquatableArray<TextRange> paragraphs, bool hasHyphens)
    {
        _text = text;
        _dashes = new SpeechDashes(text, paragraphs, hasHyphens);
        var marks = QuotationMarks.Pair(text, paragraphs);
        _pairs = marks.Pairs;
        Unclosed = marks.Unclosed;
        _parents = FindParents(_pairs);
    }

    /// <summary>The quotations of the text.</summary>
    public IReadOnlyList<Quotation> Pairs => _pairs;

    /// <summary>The opening marks of the text that nothing closes, in text order.</summary>
    public List<QuotationMark> Unclosed { get; }

    /// <summary>Of the quotes around and those inside, the marks do not count.</summary>
    /// <returns>The kind, and whether marks say so: dashes may stand for other things.</returns>
    public (QuoteKind Kind, bool IsMarked) Derive(QuoteDraft quote)
    {
        var (hasQuoted, hasUnquoted, isSpoken) = (false, false, false);
        var spoken = -1;
        foreach (var (segment, _) in quote.Segments)
        {
            if (IsSpoken(segment, ref spoken))
            {
                isSpoken = true;
                continue;
            }

            ReadMarks(quote, segment, ref hasQuoted, ref hasUnquoted);
        }

        return (hasQuoted || isSpoken, hasUnquoted) switch
        {
            (true, true) => (QuoteKind.Mixed, hasQuoted),
            (true, false) => (QuoteKind.Direct, hasQuoted),
            (false, true) => (QuoteKind.Indirect, true),

            // A quote without letters ("?!") is judged by the marks around it.
            _ => (quote.Segments.TrueForAll(IsInMarks) ? QuoteKind.Direct : QuoteKind.Indirect, true),
        };
    }

    /// <summary>Whether a dash opens a segment, or an earlier one of its quote in the paragraph: <c>— Merci, dit-elle. Je viens.</c></summary>
    /// <param name="spoken">The paragraph of the last segment that a dash opens.</param>
    private bool IsSpoken(TextRange segment, ref int spoken)
    {
        if (_dashes.Open(segment))
        {
            spoken = _dashes.ParagraphOf(segment);
            return true;
        }

        return spoken >= 0 && _dashes.ParagraphOf(segment) == spoken;
    }

    private void ReadMarks(QuoteDraft quote, TextRange segment, ref bool hasQuoted, ref bool hasUnquoted)
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
                hasUnquoted |= HasWord(quote, position, pair.Start);
                hasQuoted |= HasWord(quote, Math.Max(position, pair.Start), Math.Min(segment.End, pair.End));
                position = Math.Min(segment.End, BehindFootnotes(pair));
            }
        }

        hasUnquoted |= HasWord(quote, position, segment.End);
    }

    /// <summary>Whether a word of a quote stands between two places: what is cut out of it is none.</summary>
    private bool HasWord(QuoteDraft quote, int start, int end) => HasWord(start, end)
        && (!quote.HasCuts || quote.WordsOf(_text, new TextRange(start, end - start)).Any(words => !quote.IsCut(words) && HasWord(words.Start, words.End)));

    /// <summary>What stands at the ends of a direct segment and is no word of it.</summary>
    public OuterMarks MarksOf(TextRange segment)
    {
        var (opening, closing) = _dashes.OuterMarks(segment);
        var inner = opening > 0 ? new TextRange(segment.Start + opening, segment.Length - opening) : Bare(segment);
        var (mark, tail) = (0, 0);
        CollectOverlapping(segment);
        foreach (var pair in _overlapping)
        {
            var behind = TailBehind(pair, inner.End);
            if (pair.Start == inner.Start && pair.End >= inner.End - Math.Max(behind, FootnotesBehind(pair)))
            {
                opening = Math.Max(opening, inner.Start + pair.Opening - segment.Start);
            }

            if (pair.Closing > 0 && pair.Start <= inner.Start && (behind > 0 || BehindFootnotes(pair) == inner.End))
            {
                closing = segment.End - pair.End + pair.Closing;
                (mark, tail) = behind > 0 ? (pair.Closing, behind) : default;
            }
        }

        if (opening > OuterMarks.MaxOpening)
        {
            return default;
        }

        return opening + closing > segment.Length ? new(opening, 0, 0, 0) : new(opening, closing, mark, tail);
    }

    /// <summary>A segment without the white space and the parentheses around its marks: <c>("Yes.")</c>.</summary>
    private TextRange Bare(TextRange segment)
    {
        var bare = WhiteSpace.Trim(_text, segment);
        return bare.Length > 4 && (_text[bare.Start], _text[bare.End - 1]) is ('(', ')') or ('[', ']') or ('（', '）')
            && _pairs.Count > 0 && FirstEndingAfter(bare.Start) is var index && index < _pairs.Count && _pairs[index].Start <= bare.Start + 1 + MaxTail
            ? new TextRange(bare.Start + 1, bare.Length - 2)
            : bare;
    }

    /// <summary>How many full stops, commas and their like stand between a closing mark and the end of a segment; 0 where there is more.</summary>
    private int TailBehind(Quotation pair, int end)
    {
        if (pair.Closing == 0 || pair.End >= end || end - pair.End > MaxTail)
        {
            return 0;
        }

        for (var i = pair.End; i < end; i++)
        {
            if (_text[i] is not ('.' or ',' or ';' or ':' or '!' or '?' or '…' or '。' or '，' or '、' or '！' or '？' or '।'))
            {
                return 0;
            }
        }

        return end - pair.End;
    }

    /// <summary>Whether nothing but marks and white space stands between two places.</summary>
    public bool HasNoWord(int start, int end) => !HasWord(start, end);

    private bool IsInMarks(SegmentPlace segment)
    {
        CollectOverlapping(segment.Range);
        return _overlapping.Exists(pair => pair.Range.Contains(segment.Range));
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

    private int FirstEndingAfter(int position) => Search.FirstAfter(_pairs, _pairs.Count, position, static (pairs, index) => pairs[index].End);

    private bool Counts(Quotation quotation, TextRange segment, QuoteDraft quote)
    {
        // Marks at both ends of a segment are its own, whatever other quote fills it.
        var pair = quotation.Range;
        if (pair == segment || (pair.Start == segment.Start && BehindFootnotes(quotation) == segment.End))
        {
            return true;
        }

        // A mark between the brackets of two quotes is the inner one's, as far as that has all the words.
        if (quote.Enclosing is { } enclosing && ((enclosing.Contains(pair) && !HoldsOnly(pair, segment)) || AreOfOuter(pair, segment, enclosing)))
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
        var first = Search.FirstAfter(nested, nested.Count, pair.Start, static (ranges, index) => ranges[index].End);
        for (var i = first; i < nested.Count && nested[i].Overlaps(pair); i++)
        {
            if (HoldsOnly(pair, nested[i]))
            {
                return true;
            }

            if (HasWord(Math.Max(pair.Start, nested[i].Start), Math.Min(pair.End, nested[i].End)))
            {
                // It holds a word and not all of them, so no other one does.
                return false;
            }
        }

        return false;
    }

    /// <summary>The end of a quotation, or of the numbers of footnotes that stand directly behind it: <c>"It rained."[1]</c>.</summary>
    private int BehindFootnotes(Quotation pair)
    {
        var end = pair.End;
        for (var i = 0; i < MaxFootnotes && pair.Closing > 0 && end < _text.Length && _text[end] == '['; i++)
        {
            var digits = end + 1;
            while (digits < _text.Length && digits <= end + MaxFootnoteDigits && char.IsDigit(_text[digits]))
            {
                digits++;
            }

            if (digits == end + 1 || digits >= _text.Length || _text[digits] != ']')
            {
                break;
            }

            end = digits + 1;
        }

        return end;
    }

    private int FootnotesBehind(Quotation pair) => BehindFootnotes(pair) - pair.End;

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

    private static int[] FindParents(List<Quotation> pairs)
    {
        var parents = new int[pairs.Count];
        var inner = new Stack<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            parents[i] = -1;
            while (inner.Count > 0 && pairs[inner.Peek()].Start >= pairs[i].Start)
            {
                parents[inner.Pop()] = i;
            }

            inner.Push(i);
        }

        return parents;
    }
}
