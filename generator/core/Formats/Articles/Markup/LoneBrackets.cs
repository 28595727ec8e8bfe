using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>
/// Finds brackets and braces beside spans that have no partner: one of a span was written twice, or forgotten. Brackets of intervals and of lists, and those
/// of a remark that runs over paragraphs, are text.
/// </summary>
internal sealed class LoneBrackets(string source, FindingSink findings)
{
    /// <summary>An interval is no longer, nor is the number of a list.</summary>
    private const int MaxInterval = 24;
    private const int MaxNumber = 4;

    /// <summary>How far before a span a brace of the text is looked for.</summary>
    private const int MaxBraced = 200;

    private readonly List<int> _closings = [];

    /// <summary>Those of the paragraphs so far that something may close yet, and whether a finding may tell of them.</summary>
    private readonly List<(int At, bool MayTell)> _openings = [];

    private readonly List<int> _told = [];

    /// <summary>Takes a <c>]</c> of the paragraph at hand that no <c>[</c> stands before.</summary>
    public void NoteClosing(int position) => _closings.Add(position);

    /// <summary>Takes a block, right behind which a brace too many may stand; one that the text opened before is text.</summary>
    /// <param name="start">Where its span begins.</param>
    /// <param name="close">Where it ends.</param>
    /// <param name="mayTell">Whether nothing is told of it.</param>
    public void NoteBlock(int start, int close, bool mayTell)
    {
        if (!mayTell || close == source.Length || source[close] != '}')
        {
            return;
        }

        var open = 0;
        for (var i = start - 1; i >= Math.Max(0, start - MaxBraced); i--)
        {
            open += source[i] == '{' ? 1 : source[i] == '}' ? -1 : 0;
        }

        if (open <= 0)
        {
            _told.Add(close);
        }
    }

    /// <summary>Forgets a <c>[</c> that is told otherwise.</summary>
    public void Forget(int position) => _openings.RemoveAll(opening => opening.At == position);

    /// <param name="open">The brackets that are open still, by their drops.</param>
    /// <param name="mayTell">Whether a span stands in the paragraph, and nothing is told of it.</param>
    public void EndParagraph(Scratch<Drop> drops, List<int> open, int end, bool mayTell)
    {
        foreach (var position in _closings)
        {
            var isAtEnd = end - position <= MaxNumber && source.AsSpan(position + 1, end - position - 1).IndexOfAny(' ', '\n') < 0;
            if (isAtEnd && _openings.Count > 0)
            {
                _openings.RemoveAt(_openings.Count - 1);
            }
            else if (mayTell && !IsTextClosing(position))
            {
                _told.Add(position);
            }
        }

        _closings.Clear();
        foreach (var drop in open)
        {
            _openings.Add((drops[drop].Start, mayTell));
        }
    }

    /// <summary>Tells of those that nothing has closed.</summary>
    public void Report()
    {
        foreach (var (position, mayTell) in _openings)
        {
            if (mayTell && !IsTextOpening(position))
            {
                _told.Add(position);
            }
        }

        foreach (var position in _told)
        {
            var (lone, partner) = source[position] switch { '[' => ("[", "]"), ']' => ("]", "["), _ => ("}", "{") };
            findings.Add(Rules.LoneBracket, new TextSpan(position, 1), lone, partner);
        }
    }

    // [0, 1) and ]0, 1[ are intervals; :[ is a face.
    private bool IsTextOpening(int position) => IsApart(position) || IsFace(position) || IsInterval(position, step: 1, ')') || IsInterval(position, step: -1, ']');

    // (0, 1] and ]0, 1[; 1] is a number of a list.
    private bool IsTextClosing(int position) =>
        IsApart(position) || IsFace(position) || IsInterval(position, step: -1, '(') || IsInterval(position, step: 1, '[') || IsNumber(position);

    /// <summary>Whether it touches no word, as the bracket of a span does.</summary>
    private bool IsApart(int position) =>
        (position == 0 || char.IsWhiteSpace(source[position - 1])) && (position + 1 == source.Length || char.IsWhiteSpace(source[position + 1]));

    private bool IsFace(int position)
    {
        var eyes = position - 1;
        eyes -= eyes >= 0 && source[eyes] == '-' ? 1 : 0;
        return eyes >= 0 && source[eyes] is ':' or ';' or '=' or '8' && (eyes == 0 || char.IsWhiteSpace(source[eyes - 1]));
    }

    private bool IsNumber(int position)
    {
        var start = position;
        while (start > 0 && position - start <= MaxNumber && char.IsLetterOrDigit(source[start - 1]))
        {
            start--;
        }

        return start < position && position - start <= MaxNumber && (start == 0 || source[start - 1] is '\n' or '\r');
    }

    /// <summary>Whether two values and a comma or semicolon stand between a bracket and another one.</summary>
    private bool IsInterval(int position, int step, char other)
    {
        var hasSeparator = false;
        for (var i = position + step; i >= 0 && i < source.Length && Math.Abs(i - position) <= MaxInterval; i += step)
        {
            var c = source[i];
            if (c == other)
            {
                return hasSeparator;
            }

            hasSeparator |= c is ',' or ';';
            var isWord = char.IsLetter(c) && i + step >= 0 && i + step < source.Length && char.IsLetter(source[i + step]);
            if (isWord || !(char.IsLetterOrDigit(c) || c is ' ' or ',' or ';' or '.' or '-' or '+' or '−' or '∞' or '/' or '%'))
            {
                return false;
            }
        }

        return false;
    }
}
