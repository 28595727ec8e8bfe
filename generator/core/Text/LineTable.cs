namespace ArticleGen.Text;

/// <summary>The lines of a text as editors count them: <c>\n</c>, <c>\r\n</c> and <c>\r</c> end one, and nothing else does.</summary>
internal sealed class LineTable
{
    private static readonly char[] s_ends = ['\n', '\r'];

    /// <summary>Where each line begins.</summary>
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (var end = text.IndexOfAny(s_ends); end >= 0; end = text.IndexOfAny(s_ends, end))
        {
            end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            _starts.Add(end);
        }
    }

    public static bool IsEnd(char c) => c is '\n' or '\r';

    /// <summary>The line of a position and its column, both from 0.</summary>
    public (int Line, int Column) Find(int position)
    {
        var line = Search.FirstAfter(_starts, _starts.Count, position, static (starts, index) => starts[index]) - 1;
        return (line, position - _starts[line]);
    }
}
