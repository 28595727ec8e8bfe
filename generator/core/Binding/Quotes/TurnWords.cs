using ArticleGen.Collections;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>
/// Finds what is said in the turns of an interview: what follows a label, up to the next label or the paragraph's end. A turn in brackets interrupts
/// the one around it, which goes on behind them.
/// </summary>
internal sealed class TurnWords
{
    /// <summary>How far a bracket's partner, and the colon behind words that belong to a label, are looked for.</summary>
    private const int MaxInterruption = 4_000;
    private const int MaxLabel = 200;
    private const int MaxTimeCode = 40;

    private readonly Body _body;
    private readonly string _text;

    /// <summary>In text order, with the brackets around those that stand right behind one.</summary>
    private readonly List<(TextRange Label, TextRange? Brackets)> _labels = [];
    private int _next = -1;

    public TurnWords(Body body)
    {
        (_body, _text) = (body, body.Text);
        foreach (var annotation in body.Annotations)
        {
            if (annotation.Turn is not null)
            {
                _labels.Add((annotation.Range, FindBrackets(annotation.Range)));
            }
        }
    }

    /// <summary>The words of the next turn in the paragraph of its label.</summary>
    /// <param name="end">Where its paragraph ends, or what stands around the label.</param>
    /// <param name="brackets">The brackets in which it interrupts another turn, both included.</param>
    /// <param name="isRead">Whether the end of the label is seen: a colon, a dash, the end of its line.</param>
    /// <returns>Empty where nothing is said.</returns>
    public TextRange Next(int end, out TextRange? brackets, out bool isRead)
    {
        (var label, brackets) = _labels[++_next];
        if (brackets is { } around)
        {
            end = Math.Min(end, around.End - 1);
        }

        end = EndBefore(end);
        var start = FindStart(label, end);
        isRead = start >= 0;
        return WhiteSpace.Trim(_text, TextRange(isRead ? start : label.End, end));
    }

    /// <summary>Whether the paragraph begins with words and then has the next label, as it does where a question has a number.</summary>
    public bool IsAheadOfLabel(TextRange words, TextRange paragraph) =>
        _next + 1 < _labels.Count && _labels[_next + 1].Label.Start is var label && label >= words.End && label < paragraph.End
        && IsBlank(paragraph.Start, words.Start) && IsBlank(words.End, label);

    /// <summary>The words of the same turn in the paragraphs behind its own, up to the next label.</summary>
    public IEnumerable<TextRange> Continued(int paragraph)
    {
        var end = EndBefore(_text.Length);
        for (var i = paragraph + 1; i < _body.Paragraphs.Count && _body.Paragraphs[i].Start < end; i++)
        {
            var words = WhiteSpace.Trim(_text, TextRange(_body.Paragraphs[i].Start, Math.Min(end, _body.Paragraphs[i].End)));
            if (words.Length > 0)
            {
                yield return words;
            }
        }
    }

    private bool IsBlank(int start, int end) => WhiteSpace.Trim(_text, TextRange(start, end)).Length == 0;

    private static TextRange TextRange(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The place of the next label that does not only interrupt, if it stands before a place.</summary>
    private int EndBefore(int end)
    {
        for (var i = _next + 1; i < _labels.Count && _labels[i].Label.Start < end;)
        {
            if (_labels[i].Brackets is not { } brackets || brackets.End > end)
            {
                return BeforeTimeCode((_labels[i].Brackets ?? _labels[i].Label).Start);
            }

            i = Search.FirstAfter(_labels, _labels.Count, brackets.End, static (labels, index) => labels[index].Label.Start);
        }

        return end;
    }

    /// <summary>Where what stands before a label begins that is a time or a number and no words: <c>[01:02] Ann:</c>, <c>12. Ann:</c>.</summary>
    private int BeforeTimeCode(int label)
    {
        var start = label;
        var hasDigit = false;
        while (start > 0 && label - start < MaxTimeCode && _text[start - 1] != '\n' && !char.IsLetter(_text[start - 1]))
        {
            start--;
            hasDigit |= char.IsDigit(_text[start]);
            if (hasDigit && _text[start] is '[' or '(')
            {
                return start;
            }
        }

        return hasDigit && (start == 0 || _text[start - 1] == '\n') ? start : label;
    }

    /// <summary>The brackets of which the first stands right before a label.</summary>
    private TextRange? FindBrackets(TextRange label)
    {
        var open = label.Start - 1;
        if (open < 0 || _text[open] is not ('(' or '[' or '（' or '［'))
        {
            return null;
        }

        var (opening, closing) = (_text[open], _text[open] switch { '(' => ')', '[' => ']', '（' => '）', _ => '］' });
        var depth = 0;
        for (var i = open; i < _text.Length && i < open + MaxInterruption; i++)
        {
            depth += _text[i] == opening ? 1 : _text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return new TextRange(open, i + 1 - open);
            }
        }

        return null;
    }

    /// <summary>Where the words begin that follow a label; -1 where nothing ends it.</summary>
    private int FindStart(TextRange label, int end)
    {
        var bare = WhiteSpace.Trim(_text, label);
        var isFirst = StandsFirst(label.Start);
        if (bare.Length > 0 && (_text[bare.End - 1] is var last) && (IsColon(last) || IsDash(bare.End - 1) || (last == '.' && isFirst)))
        {
            return label.End;
        }

        var at = SkipBlanks(label.End, end);
        if (at < end && _text[at] is '.' or '>' && at == label.End && isFirst)
        {
            return at + 1;
        }

        for (var i = 0; i < 2 && at < end; i++)
        {
            if (IsColon(_text[at]) || IsDash(at))
            {
                return at + 1;
            }

            if (_text[at] == '\n')
            {
                return isFirst ? at : -1;
            }

            if (_text[at] is not ('(' or '[' or ',' or '，' or '（'))
            {
                return -1;
            }

            at = SkipBlanks(SkipRemark(at, end), end);
        }

        return at < end && IsColon(_text[at]) ? at + 1 : -1;
    }

    /// <summary>What a transcript says of the speaker: "(laughs)", ", mayor of Norvik".</summary>
    private int SkipRemark(int start, int end)
    {
        var most = Math.Min(end, start + MaxLabel);
        if (_text[start] is ',' or '，')
        {
            var at = start;
            while (at < most && !IsColon(_text[at]) && _text[at] != '\n')
            {
                at++;
            }

            return at;
        }

        var close = _text.IndexOf(_text[start] switch { '(' => ')', '[' => ']', _ => '）' }, start, most - start);
        return close < 0 ? end : close + 1;
    }

    /// <summary>Whether nothing stands before a place in its line, but for <c>&lt;v </c> of subtitles.</summary>
    private bool StandsFirst(int position)
    {
        while (position > 0 && _text[position - 1] is ' ' or '\t' or '\u00A0' or '>')
        {
            position--;
        }

        return position == 0 || _text[position - 1] is '\n' or '(' or '['
            || (position >= 2 && _text[position - 1] == 'v' && _text[position - 2] == '<');
    }

    /// <summary>A hyphen is one where white space stands on both sides.</summary>
    private bool IsDash(int position) => SpeechDashes.IsDash(_text[position])
        || (_text[position] == '-' && position > 0 && char.IsWhiteSpace(_text[position - 1]) && position + 1 < _text.Length && char.IsWhiteSpace(_text[position + 1]));

    private int SkipBlanks(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]) && _text[start] != '\n')
        {
            start++;
        }

        return start;
    }

    private static bool IsColon(char c) => c is ':' or '：' or '︰';
}
