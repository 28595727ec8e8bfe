using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>A quote while its parts come together. Most parts most quotes have once or not at all, so their lists are made late.</summary>
internal sealed class QuoteDraft(string id, bool isNamed, int index)
{
    private List<TextRange>? _cues;
    private List<TextRange>? _sources;
    private OrderedSet<string>? _speakers;

    public string Id => id;

    public bool IsNamed => isNamed;

    public int Index => index;

    public List<QuoteAnnotation> Segments { get; } = new(capacity: 1);

    public EquatableArray<TextRange> Cues => InTextOrder(_cues);

    public EquatableArray<TextRange> Sources => InTextOrder(_sources);

    /// <summary>The ids of those whom the sources name.</summary>
    public EquatableArray<string> SourceSpeakers => _speakers?.Items.ToEquatableArray() ?? default;

    /// <summary>The segments of other quotes in which segments of this one stand.</summary>
    public OrderedSet<TextRange>? Enclosing { get; private set; }

    /// <summary>The segments of other quotes that stand in segments of this one, in order and apart.</summary>
    public List<TextRange>? Nested { get; private set; }

    public EdtfDate? Date { get; set; }

    public QuoteDraft? Within { get; set; }

    /// <summary>The segment of this quote in which the segments stand that are collected now, if any.</summary>
    public QuoteAnnotation? Open { get; set; }

    public void AddCue(TextRange range) => (_cues ??= new(capacity: 1)).Add(range);

    public void AddSource(TextRange range, List<ThingSlice> speakers)
    {
        (_sources ??= new(capacity: 1)).Add(range);
        foreach (var speaker in speakers)
        {
            (_speakers ??= new(StringComparer.Ordinal)).Add(speaker.Id);
        }
    }

    public void AddEnclosing(TextRange range) => (Enclosing ??= new()).Add(range);

    /// <summary>Adds a stretch that begins behind those before, unless the last one holds it.</summary>
    public void AddNested(TextRange range)
    {
        Nested ??= [];
        if (Nested.Count == 0 || !Nested[Nested.Count - 1].Contains(range))
        {
            Nested.Add(range);
        }
    }

    private static EquatableArray<TextRange> InTextOrder(List<TextRange>? ranges) => ranges switch
    {
        null => default,
        [var only] => [only],
        _ => ranges.Distinct().OrderBy(static range => range.Start).ToEquatableArray(),
    };

    /// <summary>"the quote `corner`", or its first words: for messages.</summary>
    /// <param name="text">The article's.</param>
    public string Describe(string text) => IsNamed ? $"the quote `{Id}`" : $"the quote \"{Excerpt.Of(text, Segments[0].Range).Trim('"')}\"";
}
