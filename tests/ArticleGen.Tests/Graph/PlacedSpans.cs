using System.Globalization;
using System.Text;

namespace ArticleGen.Tests.Graph;

/// <summary>An article of a model with its text, and its spans at their places in it.</summary>
internal sealed class PlacedSpans
{
    private readonly StringBuilder _text = new();

    public PlacedSpans(GraphArticle article)
    {
        Article = article;
        foreach (var paragraph in article.Paragraphs)
        {
            _text.Append(_text.Length > 0 ? "\n\n" : "");
            Place(paragraph, parent: null);
        }

        Text = _text.ToString();
        foreach (var span in Spans)
        {
            (span.Words, span.Name) = (Collapse(Text[span.Start..span.End]), Id + span.Range);
        }
    }

    public GraphArticle Article { get; }

    public string Id => Article.Id;

    public string Text { get; }

    /// <summary>In the order of the text, an outer one first.</summary>
    public List<PlacedSpan> Spans { get; } = [];

    /// <summary>In the order in which they begin.</summary>
    public IEnumerable<GraphQuote> Quotes => Spans.Select(static span => (span.Node as SegmentNode)?.Quote).OfType<GraphQuote>().Distinct();

    public IEnumerable<PlacedSpan> MentionsOf(GraphThing thing) => Spans.Where(span => span.Mention?.Targets.Contains(thing) == true);

    /// <summary>The mentions below a segment of a quote.</summary>
    public IEnumerable<PlacedSpan> MentionsIn(GraphQuote quote) =>
        Spans.Where(span => span.Mention is not null && span.Ancestors.Any(around => (around.Node as SegmentNode)?.Quote == quote));

    /// <summary>The quote in which a quote begins.</summary>
    public GraphQuote? Around(GraphQuote quote) => SegmentsOf(quote).First().Ancestors.Select(static around => (around.Node as SegmentNode)?.Quote).FirstOrDefault(static around => around is not null);

    public string WordsOf(GraphQuote quote) => SegmentsOf(quote).Select(static segment => segment.Words).Aggregate(Join);

    /// <summary>Two segments, with a space between them unless they are Chinese: no other script that writes words together stands in the texts.</summary>
    private static string Join(string words, string more) =>
        words.Length == 0 || more.Length == 0 || (IsChinese(words[^1]) && IsChinese(more[0])) ? words + more : words + " " + more;

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';

    public string NameOf(GraphQuote quote) => $"{Id}/{quote.Id}";

    private IEnumerable<PlacedSpan> SegmentsOf(GraphQuote quote) => Spans.Where(span => (span.Node as SegmentNode)?.Quote == quote);

    private void Place(IReadOnlyList<Node> nodes, PlacedSpan? parent)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            _text.Append(i > 0 ? " " : "");
            if (nodes[i] is PlainNode plain)
            {
                _text.Append(plain.Words);
                continue;
            }

            var span = new PlacedSpan(nodes[i], parent, _text.Length);
            Spans.Add(span);
            Place(nodes[i].Children, span);
            span.End = _text.Length;
        }
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

internal sealed class PlacedSpan(Node node, PlacedSpan? parent, int start)
{
    public Node Node => node;

    public MentionNode? Mention => node as MentionNode;

    public PlacedSpan? Parent => parent;

    public int Start => start;

    public int End { get; set; }

    public string Range => string.Create(CultureInfo.InvariantCulture, $"[{start}..{End})");

    /// <summary>The words, with single spaces.</summary>
    public string Words { get; set; } = "";

    /// <summary>The place with its article.</summary>
    public string Name { get; set; } = "";

    public string Kind => node is SegmentNode ? "Quote" : node.GetType().Name.Replace("Node", "", StringComparison.Ordinal);

    /// <summary>The spans around it, the innermost first.</summary>
    public IEnumerable<PlacedSpan> Ancestors
    {
        get
        {
            for (var around = parent; around is not null; around = around.Parent)
            {
                yield return around;
            }
        }
    }
}
