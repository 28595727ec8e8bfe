using SampleConsumer.Corpus;

namespace SampleConsumer.Site.Charts;

/// <summary>Where the picture of voices draws what: speakers on the left, articles in the middle, those spoken to on the right.</summary>
public sealed class StreamChart
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

    public StreamChart(Voices voices)
    {
        Stream[] streams = [.. Largest(Largest(voices.Streams, stream => stream.Article.Id), stream => stream.Speaker.Id)];
        double unit = HeightOfAll / Math.Max(1, streams.Sum(stream => stream.Words));
        Add(0, streams, stream => (stream.Speaker.Id, stream.Speaker.Name, stream.Speaker, null), unit);
        Add(1, streams, stream => (stream.Article.Id, Site.Words.Title(stream.Article), null, stream.Article), unit);
        Stream[] addressed = [.. Largest(streams.Where(stream => stream.Addressee is not null), stream => stream.Addressee!.Id)];
        Add(2, addressed, stream => (stream.Addressee!.Id, stream.Addressee.Name, stream.Addressee, null), unit);
        Connect(streams, 0, stream => stream.Speaker.Id, stream => stream.Article.Id, unit);
        Connect(addressed, 1, stream => stream.Article.Id, stream => stream.Addressee!.Id, unit);
        Height = (int)_nodes.Select(node => node.Y + node.Height).DefaultIfEmpty().Max() + Gap;
    }

    public int Height { get; }

    public IReadOnlyList<Node> Nodes => _nodes;

    public IReadOnlyList<Band> Bands => _bands;

    /// <summary>The streams of those through whom most words go.</summary>
    private static IEnumerable<Stream> Largest(IEnumerable<Stream> streams, Func<Stream, string> through) => streams
        .GroupBy(through)
        .OrderByDescending(group => group.Sum(stream => stream.Words))
        .Take(Most)
        .SelectMany(group => group);

    private void Add(int column, Stream[] streams, Func<Stream, (string Id, string Name, Thing? Thing, Article? Article)> of, double unit)
    {
        double y = Top;
        foreach (var group in streams.GroupBy(stream => of(stream).Id).OrderBy(group => Level(group, column)).ThenByDescending(group => group.Sum(stream => stream.Words)))
        {
            var (id, name, thing, article) = of(group.First());
            double height = Math.Max(2, group.Sum(stream => stream.Words) * unit);
            _nodes.Add(new Node(column, id, name, thing, article, y, height));
            y += Math.Max(height, 16) + Gap;
        }
    }

    // Near those to whom most of its bands lead, so that few bands cross; speakers by how much they say.
    private double Level(IEnumerable<Stream> group, int column)
    {
        if (column == 0)
        {
            return -group.Sum(stream => stream.Words);
        }

        Dictionary<string, double> before = Offsets(column - 1);
        return group.Sum(stream => before[column == 1 ? stream.Speaker.Id : stream.Article.Id] * stream.Words) / Math.Max(1, group.Sum(stream => stream.Words));
    }

    private void Connect(Stream[] streams, int column, Func<Stream, string> from, Func<Stream, string> to, double unit)
    {
        var (left, right) = (Offsets(column), Offsets(column + 1));
        foreach (var pair in streams.GroupBy(stream => (From: from(stream), To: to(stream))).OrderBy(pair => left[pair.Key.From]).ThenBy(pair => right[pair.Key.To]))
        {
            double height = Math.Max(1, pair.Sum(stream => stream.Words) * unit);
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
