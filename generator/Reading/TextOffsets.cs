using ArticleGen.Model;

namespace ArticleGen.Reading;

/// <summary>A stretch of the source that is markup and not text.</summary>
internal readonly record struct Drop(int Start, int Length);

/// <summary>Where a position of the source stands in the text: it less the markup before it.</summary>
internal sealed class TextOffsets
{
    private readonly int[] _starts;
    private readonly int[] _droppedBefore;
    private readonly int _bodyStart;

    public TextOffsets(List<Drop> drops, int bodyStart)
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

    public TextRange Range(int start, int end, int textLength)
    {
        var from = Math.Min(OffsetOf(start), textLength);
        return new TextRange(from, Math.Min(OffsetOf(end), textLength) - from);
    }

    /// <param name="position">Outside of markup, or where one begins.</param>
    private int OffsetOf(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return position - _bodyStart - _droppedBefore[index < 0 ? ~index : index];
    }
}
