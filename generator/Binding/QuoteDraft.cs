using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>A quote while its parts come together.</summary>
internal sealed class QuoteDraft(string id, bool isNamed, int index)
{
    public string Id => id;

    public bool IsNamed => isNamed;

    public int Index => index;

    public List<QuoteAnnotation> Segments { get; } = [];

    public List<TextRange> Cues { get; } = [];

    public List<TextRange> Sources { get; } = [];

    public OrderedSet<string> SourceSpeakers { get; } = new(StringComparer.Ordinal);

    public OrderedSet<TextRange> Enclosing { get; } = new();

    public List<TextRange> Nested { get; } = [];

    public string? Date { get; set; }

    public QuoteDraft? Within { get; set; }

    /// <summary>Whether the segments that are collected now stand in one of this quote.</summary>
    public bool IsOpen { get; set; }
}
