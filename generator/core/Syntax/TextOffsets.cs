using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>A stretch of the source that is markup and not text.</summary>
/// <param name="Span">The number of the span that it opens, in the order in which they close, or -1.</param>
internal readonly record struct Drop(int Start, int Length, int Span = -1);

/// <summary>A place of the source outside of markup, and how many drops stand before it.</summary>
internal readonly record struct SourcePlace(int Position, int DropsBefore);

/// <summary>Where a position of the source stands in the text, and the reverse: they differ by the markup before it.</summary>
internal sealed class TextOffsets
{
    private readonly int[] _starts;
    private readonly int[] _droppedBefore;
    private readonly int _bodyStart;

    public TextOffsets(Scratch<Drop> drops, int bodyStart)
    {
        _bodyStart = bodyStart;
        _starts = new int[drops.Count];
        _droppedBefore = new int[drops.Count + 1];
        for (var i = 0; i < drops.Count; i++)
        {
            _starts[i] = drops[i].Start;
            _droppedBefore[i + 1] = _droppedBefore[i] + drops[i].Length;
        }
    }

    public TextRange Range(SourcePlace start, SourcePlace end, int textLength)
    {
        var from = Math.Min(OffsetOf(start), textLength);
        return new TextRange(from, Math.Min(OffsetOf(end), textLength) - from);
    }

    /// <summary>Where a stretch of the text stands in the source, with the markup in it.</summary>
    public TextSpan SourceOf(TextRange range) => range.Length == 0
        ? new TextSpan(SourceOf(range.Start), 0)
        : TextSpan.FromBounds(SourceOf(range.Start), SourceOf(range.End - 1) + 1);

    private int SourceOf(int offset)
    {
        // The last drop that stands at or before the character: all up to it are left out of the text.
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] - _bodyStart - _droppedBefore[middle] <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return offset + _bodyStart + _droppedBefore[low];
    }

    private int OffsetOf(SourcePlace place) => place.Position - _bodyStart - _droppedBefore[place.DropsBefore];
}
