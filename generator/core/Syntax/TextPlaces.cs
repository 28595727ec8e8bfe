using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>A stretch of the source that is markup and not text.</summary>
/// <param name="Span">The number of the span that it opens, in the order in which they close, or -1.</param>
internal readonly record struct Drop(int Start, int Length, int Span = -1);

/// <summary>A place of the source outside of markup, and how many drops stand before it.</summary>
internal readonly record struct SourcePlace(int Position, int DropsBefore);

/// <summary>
/// Where an article's text stands: runs of one file, which need not be the one that says what is annotated. Between two runs stands what is no text; position in
/// text and position in file differ by what was dropped before.
/// </summary>
internal sealed class TextPlaces
{
    private readonly int[] _starts;
    private readonly int[] _droppedBefore;
    private readonly int _bodyStart;

    /// <param name="file">The file that holds the text.</param>
    /// <param name="drops">What is no text, in order.</param>
    /// <param name="bodyStart">Where in the file the text begins.</param>
    public TextPlaces(SourceFile file, Scratch<Drop> drops, int bodyStart)
    {
        File = file;
        _bodyStart = bodyStart;
        _starts = new int[drops.Count];
        _droppedBefore = new int[drops.Count + 1];
        for (var i = 0; i < drops.Count; i++)
        {
            _starts[i] = drops[i].Start;
            _droppedBefore[i + 1] = _droppedBefore[i] + drops[i].Length;
        }
    }

    public SourceFile File { get; }

    public TextRange Range(SourcePlace start, SourcePlace end, int textLength)
    {
        var from = Math.Min(OffsetOf(start), textLength);
        return new TextRange(from, Math.Min(OffsetOf(end), textLength) - from);
    }

    /// <summary>Where a stretch of the text stands, with what is dropped in it.</summary>
    public FileLocation Locate(TextRange range) => File.Locate(SourceOf(range));

    /// <summary>The same in the file alone.</summary>
    public TextSpan SourceOf(TextRange range) => range.Length == 0
        ? new TextSpan(SourceOf(range.Start), 0)
        : TextSpan.FromBounds(SourceOf(range.Start), SourceOf(range.End - 1) + 1);

    private int SourceOf(int offset)
    {
        // All drops that stand at or before the character are left out of the text.
        var before = Search.FirstAfter(this, _starts.Length, offset, static (places, index) => places._starts[index] - places._bodyStart - places._droppedBefore[index]);
        return offset + _bodyStart + _droppedBefore[before];
    }

    private int OffsetOf(SourcePlace place) => place.Position - _bodyStart - _droppedBefore[place.DropsBefore];
}
