using SampleConsumer.Corpus;

namespace SampleConsumer.Site.Charts;

/// <summary>Where the picture of voices draws what: speakers on the left, articles in the middle, those spoken to on the right.</summary>
public sealed class FlowChart
{
    public const int Width = 1060;
    public const int Bar = 8;
    public static readonly int[] Columns = [230, 540, 850];

    private const int Most = 12;
    private const int Gap = 14;
    private const int Top = 34;
    private const double HeightOfAll = 460;

    private readonly List<Node> _nodes = [];
    private readonly List<Band> _bands = [];

    public FlowChart(Voices voices)
    {
        Flow[] flows = [.. Largest(Largest(voices.Flows, flow => flow.Article.Id), flow => flow.Speaker.Id)];
        double unit = HeightOfAll / Math.Max(1, flows.Sum(flow => flow.Words));
        Add(0, flows, flow => (flow.Speaker.Id, flow.Speaker.Name, flow.Speaker, null), unit);
        Add(1, flows, flow => (flow.Article.Id, Site.Words.Title(flow.Article), null, flow.Article), unit);
        Flow[] addressed = [.. Largest(flows.Where(flow => flow.Addressee is not null), flow => flow.Addressee!.Id)];
        Add(2, addressed, flow => (flow.Addressee!.Id, flow.Addressee.Name, flow.Addressee, null), unit);
        Connect(flows, 0, flow => flow.Speaker.Id, flow => flow.Article.Id, unit);
        Connect(addressed, 1, flow => flow.Article.Id, flow => flow.Addressee!.Id, unit);
        Height = (int)_nodes.Select(node => node.Y + node.Height).DefaultIfEmpty().Max() + Gap;
    }

    public int Height { get; }

    public IReadOnlyList<Node> Nodes => _nodes;

    public IReadOnlyList<Band> Bands => _bands;

    /// <summary>The flows of those through whom most words go.</summary>
    private static IEnumerable<Flow> Largest(IEnumerable<Flow> flows, Func<Flow, string> through) => flows
        .GroupBy(through)
        .OrderByDescending(group => group.Sum(flow => flow.Words))
        .Take(Most)
        .SelectMany(group => group);

    private void Add(int column, Flow[] flows, Func<Flow, (string Id, string Name, Thing? Thing, Article? Article)> of, double unit)
    {
        double y = Top;
        foreach (var group in flows.GroupBy(flow => of(flow).Id).OrderBy(group => Level(group, column)).ThenByDescending(group => group.Sum(flow => flow.Words)))
        {
            var (id, name, thing, article) = of(group.First());
            double height = Math.Max(2, group.Sum(flow => flow.Words) * unit);
            _nodes.Add(new Node(column, id, name, thing, article, y, height));
            y += Math.Max(height, 16) + Gap;
        }
    }

    // Near those to whom most of its bands lead, so that few bands cross; speakers by how much they say.
    private double Level(IEnumerable<Flow> group, int column)
    {
        if (column == 0)
        {
            return -group.Sum(flow => flow.Words);
        }

        Dictionary<string, double> before = Offsets(column - 1);
        return group.Sum(flow => before[column == 1 ? flow.Speaker.Id : flow.Article.Id] * flow.Words) / Math.Max(1, group.Sum(flow => flow.Words));
    }

    private void Connect(Flow[] flows, int column, Func<Flow, string> from, Func<Flow, string> to, double unit)
    {
        var (left, right) = (Offsets(column), Offsets(column + 1));
        foreach (var pair in flows.GroupBy(flow => (From: from(flow), To: to(flow))).OrderBy(pair => left[pair.Key.From]).ThenBy(pair => right[pair.Key.To]))
        {
            double height = Math.Max(1, pair.Sum(flow => flow.Words) * unit);
            _bands.Add(new Band(
                pair.Key.From, pair.Key.To, column == 0 ? pair.First().Speaker : pair.First().Addressee!,
                Columns[column] + Bar, left[pair.Key.From], Columns[column + 1], right[pair.Key.To], height));
            left[pair.Key.From] += height;
            right[pair.Key.To] += height;
        }
    }

    private Dictionary<string, double> Offsets(int column) => _nodes.Where(node => node.Column == column).ToDictionary(node => node.Id, node => node.Y);

    /// <summary>Somebody, or an article.</summary>
    public sealed record Node(int Column, string Id, string Name, Thing? Thing, Article? Article, double Y, double Height);

    /// <summary>Words between two nodes.</summary>
    public sealed record Band(string From, string To, Thing Who, double X1, double Y1, double X2, double Y2, double Height)
    {
        /// <summary>The band's outline, as SVG writes paths.</summary>
        public string Path
        {
            get
            {
                double middle = (X1 + X2) / 2;
                return FormattableString.Invariant(
                    $"M{X1:0.#} {Y1:0.#}C{middle:0.#} {Y1:0.#} {middle:0.#} {Y2:0.#} {X2:0.#} {Y2:0.#}v{Height:0.#}C{middle:0.#} {Y2 + Height:0.#} {middle:0.#} {Y1 + Height:0.#} {X1:0.#} {Y1 + Height:0.#}z");
            }
        }
    }
}
