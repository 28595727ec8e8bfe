using ArticleGen.Collections;
using ArticleGen.Syntax;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>The lists that reading a body fills and nobody needs after it: the next body on the thread fills them again.</summary>
internal sealed class MarkupLists
{
    /// <summary>Longer lists, which a hostile file leaves, are not kept.</summary>
    private const int MaxKept = 10_000;

    [ThreadStatic]
    private static MarkupLists? s_idle;

    /// <summary>What is markup and no text, in the order of the source. A bracket that opens no span has length 0.</summary>
    public Scratch<Drop> Drops { get; } = new();

    /// <summary>The brackets of the paragraph that nothing closed yet, each by the number of its drop.</summary>
    public List<int> Open { get; } = [];

    /// <summary>In the order in which they close.</summary>
    public Scratch<SpanSyntax> Spans { get; } = new();

    /// <summary>The attributes of all spans, in the order of <see cref="Spans"/>; those that mean nothing are gone once their span is read.</summary>
    public Scratch<SpanAttribute> Attributes { get; } = new();

    /// <summary>The ids of the attribute at hand.</summary>
    public Scratch<IdSyntax> Ids { get; } = new();

    /// <summary>What the mention at hand mentions.</summary>
    public Scratch<TargetSyntax> Targets { get; } = new();

    /// <summary>In the order of the source.</summary>
    public Scratch<ParagraphSyntax> Paragraphs { get; } = new();

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

        Drops.Truncate(0);
        Open.Clear();
        Spans.Truncate(0);
        Attributes.Truncate(0);
        Ids.Truncate(0);
        Targets.Truncate(0);
        Paragraphs.Truncate(0);
        Annotations.Clear();
        s_idle = this;
    }
}
