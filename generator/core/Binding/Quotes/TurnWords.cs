using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds what is said in the turns of an interview: what follows a label's colon, up to the next turn or the paragraph's end.</summary>
internal sealed class TurnWords
{
    private readonly string _text;
    private readonly List<int> _labels;
    private int _next;

    public TurnWords(Body body)
    {
        _text = body.Text;
        _labels = [.. body.Annotations.Where(static annotation => annotation.Turn is not null).Select(static label => label.Range.Start)];
    }

    /// <summary>The words of the next turn.</summary>
    /// <param name="label">The label of the turn: they are asked for in text order.</param>
    /// <param name="end">Where its paragraph ends, or what stands around the label.</param>
    /// <param name="hasColon">Whether a colon ends the label.</param>
    /// <returns>Empty where nothing is said.</returns>
    public TextRange Next(TextRange label, int end, out bool hasColon)
    {
        _next++;
        if (_next < _labels.Count)
        {
            end = Math.Min(end, _labels[_next]);
        }

        var start = SkipBlanks(label.End, end);
        hasColon = IsColon(LastOf(label));
        if (!hasColon)
        {
            start = SkipBlanks(SkipRemark(start, end), end);
            hasColon = start < end && IsColon(_text[start]);
            start = hasColon ? start + 1 : label.End;
        }

        start = SkipBlanks(start, end);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, Math.Max(0, end - start));
    }

    private char LastOf(TextRange label)
    {
        var end = label.End;
        while (end > label.Start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end > label.Start ? _text[end - 1] : ' ';
    }

    /// <summary>What a transcript says of the speaker: "(laughs)".</summary>
    private int SkipRemark(int start, int end)
    {
        if (start >= end || _text[start] != '(')
        {
            return start;
        }

        var close = _text.IndexOf(')', start, end - start);
        return close < 0 ? start : close + 1;
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsColon(char c) => c is ':' or '：';
}
