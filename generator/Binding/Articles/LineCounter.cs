namespace ArticleGen.Binding;

/// <summary>
/// Counts the lines of a file up to places that are asked for in order. The compiler's own table of all lines would cost as much as
/// half of binding the article.
/// </summary>
internal sealed class LineCounter(string source)
{
    /// <summary>What ends a line to the compiler.</summary>
    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private int _line = 1;

    /// <summary>Where the line begins.</summary>
    private int _start;

    /// <summary>The line of a position, from 1.</summary>
    /// <param name="position">Not before the one that was asked for last.</param>
    public int LineAt(int position)
    {
        for (var end = EndOfLine(position); end >= 0; end = EndOfLine(position))
        {
            _start = end + 1;
            _line += source[end] == '\r' && _start < source.Length && source[_start] == '\n' ? 0 : 1;
        }

        return _line;
    }

    private int EndOfLine(int position) => _start < position ? source.IndexOfAny(s_lineEnds, _start, position - _start) : -1;
}
