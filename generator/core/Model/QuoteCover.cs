using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Model;

/// <summary>In whose voice something is told.</summary>
internal enum Voice
{
    /// <summary>In the reporter's.</summary>
    Reporter,

    /// <summary>In that of somebody who is quoted as saying so.</summary>
    Quoted,

    /// <summary>In a quote that is denied, only believed or a wish.</summary>
    Unasserted,
}

/// <summary>Finds the quotes that hold a place of the text; the places are asked for in text order.</summary>
internal sealed class QuoteCover
{
    /// <summary>Quotes in quotes that are asked; more is not text, and would cost its square.</summary>
    private const int MaxDepth = 32;

    private readonly List<(TextRange Range, bool IsAsserted)> _segments = [];
    private readonly List<(TextRange Range, bool IsAsserted)> _around = [];
    private int _next;

    public QuoteCover(EquatableArray<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            var isAsserted = quote is { Polarity: Polarity.Positive, Realis: Realis.Actual, Type: AttributionType.Assertion or AttributionType.Fact };
            foreach (var segment in quote.Segments)
            {
                _segments.Add((segment.Range, isAsserted));
            }
        }

        _segments.Sort(static (left, right) => left.Range.Start.CompareTo(right.Range.Start));
    }

    public Voice VoiceAt(TextRange range)
    {
        for (; _next < _segments.Count && _segments[_next].Range.Start <= range.Start; _next++)
        {
            _around.RemoveAll(segment => segment.Range.End <= _segments[_next].Range.Start);
            if (_around.Count < MaxDepth)
            {
                _around.Add(_segments[_next]);
            }
        }

        return _around.Count == 0 ? Voice.Reporter
            : _around.Exists(segment => !segment.IsAsserted && segment.Range.Contains(range)) ? Voice.Unasserted
            : _around.Exists(segment => segment.Range.Contains(range)) ? Voice.Quoted
            : Voice.Reporter;
    }
}
