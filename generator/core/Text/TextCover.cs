namespace ArticleGen.Text;

/// <summary>Stretches of a text as one, for asking whether another overlaps any of them.</summary>
internal sealed class TextCover
{
    /// <summary>In order and apart: those that overlap or touch are one.</summary>
    private readonly List<TextRange> _ranges = [];

    public TextCover(IEnumerable<TextRange> ranges)
    {
        foreach (var range in ranges.OrderBy(static range => range.Start))
        {
            var last = _ranges.Count - 1;
            if (last < 0 || range.Start > _ranges[last].End)
            {
                _ranges.Add(range);
            }
            else if (range.End > _ranges[last].End)
            {
                _ranges[last] = new TextRange(_ranges[last].Start, range.End - _ranges[last].Start);
            }
        }
    }

    public bool Overlaps(TextRange range) => FirstBehind(range.Start) is { } first && first.Overlaps(range);

    public bool Contains(TextRange range) => FirstBehind(range.Start) is { } first && first.Contains(range);

    /// <summary>The first stretch that ends behind a place.</summary>
    private TextRange? FirstBehind(int position)
    {
        var first = Search.FirstAfter(_ranges, _ranges.Count, position, static (ranges, index) => ranges[index].End);
        return first < _ranges.Count ? _ranges[first] : null;
    }
}
