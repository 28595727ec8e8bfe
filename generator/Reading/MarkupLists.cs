namespace ArticleGen.Reading;

/// <summary>The lists that reading a body fills and nobody needs after it: the next body on the thread fills them again.</summary>
internal sealed class MarkupLists
{
    /// <summary>Longer lists, which a hostile file leaves, are not kept.</summary>
    private const int MaxKept = 10_000;

    [ThreadStatic]
    private static MarkupLists? s_idle;

    /// <summary>What is markup and no text, in the order of the source. A bracket that opens no span has length 0.</summary>
    public List<Drop> Drops { get; } = [];

    /// <summary>The brackets of the paragraph that nothing closed yet.</summary>
    public List<OpenBracket> Open { get; } = [];

    /// <summary>In the order in which they close.</summary>
    public List<SpanSyntax> Spans { get; } = [];

    /// <summary>The attributes of all spans, in the order of <see cref="Spans"/>.</summary>
    public List<SpanAttribute> Attributes { get; } = [];

    /// <summary>The attributes of the span at hand that have a meaning.</summary>
    public SpanAttribute[] Known { get; } = new SpanAttribute[SpanKey.All.Length];

    /// <summary>The ids of the attribute at hand.</summary>
    public List<IdSyntax> Ids { get; } = [];

    /// <summary>What the mention at hand mentions.</summary>
    public List<TargetSyntax> Targets { get; } = [];

    /// <summary>In the order of the source.</summary>
    public List<(SourcePlace Start, SourcePlace End)> Paragraphs { get; } = [];

    /// <summary>What the spans say, in the order in which they open.</summary>
    public List<Annotation> Annotations { get; } = [];

    /// <summary>Empty lists; whoever rents them returns them, whatever happens.</summary>
    public static MarkupLists Rent()
    {
        var lists = s_idle ?? new MarkupLists();
        s_idle = null;
        return lists;
    }

    public void Return()
    {
        if (Drops.Capacity + Attributes.Capacity + Paragraphs.Capacity + Ids.Capacity + Targets.Capacity > MaxKept)
        {
            return;
        }

        Drops.Clear();
        Open.Clear();
        Spans.Clear();
        Attributes.Clear();
        Array.Clear(Known, 0, Known.Length);
        Ids.Clear();
        Targets.Clear();
        Paragraphs.Clear();
        Annotations.Clear();
        s_idle = this;
    }
}
