using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>
/// Pairs the quotation marks of an article's text. Marks are paired within their paragraph; opening marks that are repeated at
/// the start of the next paragraph continue the quotations (as long speeches are printed).
/// </summary>
internal sealed class QuotationMarks
{
    /// <summary>Quotations in quotations that are followed; no text has more, and a hostile one costs no more.</summary>
    private const int MaxDepth = 16;

    /// <summary>How many marks are looked at to tell an inch or an apostrophe from a closing mark.</summary>
    private const int MaxLooks = 16;

    [ThreadStatic]
    private static MarkReader? s_idle;

    private readonly List<Quotation> _pairs = new(capacity: 16);
    private readonly List<QuotationMark> _unclosed = [];

    /// <summary>The marks that wait for their closing mark, as each is written last, and the place where the quotation begins in this paragraph.</summary>
    private readonly List<(QuotationMark Mark, TextRange At)> _open = [];

    private QuotationMarks()
    {
    }

    /// <summary>The quotations, nested ones too, in the order of their ends.</summary>
    public List<Quotation> Pairs => _pairs;

    /// <summary>The opening marks that nothing closes, in text order.</summary>
    public List<QuotationMark> Unclosed => _unclosed;

    public static QuotationMarks Pair(string text, EquatableArray<TextRange> paragraphs)
    {
        var pairs = new QuotationMarks();
        var reader = s_idle ?? new MarkReader();
        s_idle = null;
        reader.Begin(text);
        var end = 0;
        foreach (var paragraph in paragraphs)
        {
            var marks = reader.Read(paragraph);
            pairs.Pair(marks, pairs.Continue(marks, text, paragraph, end));
            end = paragraph.End;
        }

        s_idle = reader.IsLarge ? null : reader;
        pairs.GiveUp(from: 0);
        pairs._unclosed.Sort(static (left, right) => left.Range.Start.CompareTo(right.Range.Start));
        return pairs;
    }

    /// <summary>Opens again what the paragraph's first marks continue; all else that is open nothing closes.</summary>
    /// <param name="end">The end of the paragraph before.</param>
    /// <returns>How many marks do so.</returns>
    private int Continue(List<QuotationMark> marks, string text, TextRange paragraph, int end)
    {
        if (_open.Count == 0)
        {
            return 0;
        }

        var start = paragraph.Start;
        while (start < paragraph.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start < paragraph.End && SpeechDashes.IsDash(text[start]) && _open[0].Mark.Key == '«')
        {
            // Dialogue within guillemets: the next speaker's dash stands for the mark.
            Reopen(0, _open[0].Mark, new TextRange(start, 0), end);
            GiveUp(from: 1);
            return 0;
        }

        var (continued, used, position) = (0, 0, start);
        for (; used < marks.Count && marks[used].Range.Start == position; used++)
        {
            var index = continued;
            while (index < _open.Count && !marks[used].Continues(_open[index].Mark.Key))
            {
                index++;
            }

            if (index == _open.Count)
            {
                break;
            }

            position = marks[used].Range.End;
            for (; continued < index; continued++)
            {
                // Where only the inner mark is repeated, the outer quotation goes on without.
                Reopen(continued, _open[continued].Mark, new TextRange(marks[used].Range.Start, 0), end);
            }

            Reopen(continued++, marks[used] with { Key = _open[index].Mark.Key }, marks[used].Range, end);
        }

        GiveUp(continued);
        _pairs.Reverse(_pairs.Count - continued, continued);
        return used;
    }

    /// <summary>Ends a quotation with the paragraph before, and begins it again.</summary>
    private void Reopen(int index, QuotationMark mark, TextRange at, int end)
    {
        var from = _open[index].At;
        _pairs.Add(new Quotation(new TextRange(from.Start, end - from.Start), from.Length, Closing: 0));
        _open[index] = (mark, at);
    }

    private void Pair(List<QuotationMark> marks, int first)
    {
        for (var i = first; i < marks.Count; i++)
        {
            var mark = marks[i];
            var index = FindOpening(mark);
            if (index >= 0)
            {
                if (!mark.IsDoubtful || !IsClosedLater(marks, i, _open[index].Mark.Key, opened: 0))
                {
                    Close(index, mark.Range);
                }
            }
            else if (mark.Opens && _open.Count < MaxDepth && (!mark.IsDoubtful || IsClosedLater(marks, i, mark.Key, opened: 1)))
            {
                _open.Add((mark, mark.Range));
            }
        }
    }

    /// <summary>The innermost open mark that a mark closes, or -1.</summary>
    private int FindOpening(QuotationMark mark)
    {
        var index = _open.Count - 1;
        while (index >= 0 && !mark.Fits(_open[index].Mark.Key))
        {
            index--;
        }

        return index;
    }

    private void Close(int index, TextRange closing)
    {
        var opening = _open[index].At;
        _pairs.Add(new Quotation(new TextRange(opening.Start, closing.End - opening.Start), opening.Length, closing.Length));
        GiveUp(index + 1);
        _open.RemoveAt(index);
    }

    /// <summary>Whether the marks that follow close all that a mark could close, before such a quotation is opened again.</summary>
    /// <param name="opened">How many more there are if the mark opens.</param>
    private bool IsClosedLater(List<QuotationMark> marks, int at, char opening, int opened)
    {
        var open = opened + CountOpen(opening);
        Span<char> inner = stackalloc char[MaxLooks];
        var depth = 0;
        for (var i = at + 1; i < marks.Count && i <= at + MaxLooks; i++)
        {
            var mark = marks[i];
            if (depth > 0 && mark.Fits(inner[depth - 1]))
            {
                depth--;
            }
            else if (mark.Opens && (!mark.IsDoubtful || mark.Key == '‘') && (!mark.Closes || (mark.Key == opening && mark.Key != '"')))
            {
                if (mark.Key == opening)
                {
                    return false;
                }

                inner[depth++] = mark.Key;
            }
            else if (mark.IsFirmClosing && mark.Key != opening && CountOpen(mark.Key) > 0)
            {
                // The quotation around, whose own mark this is, ends first.
                return false;
            }
            else if ((mark.IsFirmClosing && mark.Fits(opening)) || (opened > 0 && opening == '‘' && mark is { Key: '’', Opens: false }))
            {
                // Who prints two different marks has closed what looks opened.
                if (--open == 0)
                {
                    return true;
                }
            }
            else if (mark.IsFirmClosing && FindOpening(mark) >= 0)
            {
                // The quotation around ends first.
                return false;
            }
        }

        return false;
    }

    private int CountOpen(char key)
    {
        var count = 0;
        foreach (var (mark, _) in _open)
        {
            count += mark.Key == key ? 1 : 0;
        }

        return count;
    }

    /// <summary>Nothing closes the marks from this one on.</summary>
    private void GiveUp(int from)
    {
        for (var i = from; i < _open.Count; i++)
        {
            _unclosed.Add(_open[i].Mark);
        }

        _open.RemoveRange(from, _open.Count - from);
    }
}
