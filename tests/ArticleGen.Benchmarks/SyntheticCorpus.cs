using System.Globalization;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>
/// Makes annotated articles like news reports: about 5.5 kB and 63 spans each. A few people are an article's own, others are shared
/// with a long tail; quotes are direct, discontinuous, indirect and nested, half of them with an id; mentions are by id, by name and by
/// pronoun; times are dates and durations. The same seed gives the same bytes.
/// </summary>
internal sealed class SyntheticCorpus
{
    private const int Paragraphs = 11;

    private static readonly string[] s_words =
        ("the council harbour would decide on friday whether a second ferry should run through winter because people in town had asked "
        + "for it since spring while others feared that money was short and roads mattered more than boats when ice came early").Split(' ');

    private readonly Random _random;
    private readonly int _shared;
    private readonly StringBuilder _text = new();

    private SyntheticCorpus(int seed, int articles)
    {
        _random = new Random(seed);
        _shared = SharedPeople(articles);
    }

    /// <returns>File names and contents; the first file is <c>corpus.yaml</c>.</returns>
    public static List<(string Name, string Content)> Create(int articles, int seed = 7)
    {
        var corpus = new SyntheticCorpus(seed, articles);
        var files = new List<(string, string)>(articles + 1) { ("corpus.yaml", corpus.CreateShared()) };
        for (var i = 0; i < articles; i++)
        {
            files.Add((Id(i) + ".article.md", corpus.CreateArticle(i)));
        }

        return files;
    }

    /// <summary>The same articles in several parts that share people, and what the model of them declares.</summary>
    /// <returns>The model's corpus file, and the articles of each part.</returns>
    public static (string Model, List<List<(string Name, string Content)>> Parts) CreateSplit(int parts, int articles, int seed = 7)
    {
        var corpus = new SyntheticCorpus(seed, parts * articles);
        var model = "vocabularies: { EventType: [Government.Vote], ParticipantRole: [Voter] }\n" + corpus.CreateShared();
        return (model,
        [
            .. Enumerable.Range(0, parts).Select(part => Enumerable
                .Range(part * articles, articles)
                .Select(number => (Id(number) + ".article.md", corpus.CreateArticle(number)))
                .ToList()),
        ]);
    }

    public static string Id(int number) => "report-" + number.ToString("00000", CultureInfo.InvariantCulture);

    /// <summary>The size of the average article.</summary>
    public static string Describe(List<(string Name, string Content)> files)
    {
        var articles = files.Skip(1).ToList();
        var bytes = articles.Average(static file => Encoding.UTF8.GetByteCount(file.Content));
        var spans = articles.Average(static file => (double)file.Content.Count(static c => c == ']') - 1);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000:0.0} kB, {spans:0} spans");
    }

    private static int SharedPeople(int articles) => 100 + (articles / 20);

    private string CreateShared()
    {
        _text.Append("people:\n");
        for (var i = 0; i < _shared; i++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  shared-{i}:\n    name: Robin Shared{i}\n    jobTitle: Councillor\n    affiliation: council\n");
        }

        _text.Append("organizations:\n  council:\n    name: Town Council\n    alternateName: the Council\n    location: town\n");
        _text.Append("places:\n  town:\n    name: Merrowick\n    demonym: Merrowicker\n");
        return Take();
    }

    private string CreateArticle(int number)
    {
        var year = (2000 + (number % 24)).ToString(CultureInfo.InvariantCulture);
        _text.Append(CultureInfo.InvariantCulture, $"""
            ---
            headline: "Report {number}: {Words(6)}"
            author: shared-{number % _shared}
            publisher: council
            dateline: town
            datePublished: {year}-{(number % 12) + 1:00}-{(number % 28) + 1:00}
            keywords: [ferry, harbour, council]
            people:
              witness-{number}:
                name: Kim Witness{number}
                jobTitle: Baker
              pilot-{number}:
                name: Alex Pilot{number}
                affiliation: council
            events:
              vote-{number}:
                name: Vote {number}
                type: Government.Vote
                date: {year}
                place: town
                participants:
                  - role: Voter
                    ref: witness-{number}
            ---


            """);
        for (var i = 0; i < Paragraphs; i++)
        {
            AppendParagraph(number, i);
            _text.Append("\n\n");
        }

        return Take();
    }

    /// <summary>Five forms in turn; eleven paragraphs have 63 spans.</summary>
    private void AppendParagraph(int number, int paragraph)
    {
        var (first, second) = (NextShared(), NextShared());
        _text.Append((paragraph % 5) switch
        {
            // A quote without id, with its source and cue; the source by name.
            0 => $"""
                ["{Words(15)},"]{"{.quote}"} [Robin Shared{first}]{"{.person .source}"} [said]{"{.cue}"} in [Merrowick]{"{place=town}"}.
                {Words(38)} [the vote]{$"{{event=vote-{number}}}"}.
                """,

            // A discontinuous quote.
            1 => $"""
                ["{Words(16)},"]{$"{{quote=q{paragraph}}}"} [said]{$"{{cue=q{paragraph}}}"} [Robin Shared{first}]{$"{{person=shared-{first} source=q{paragraph}}}"},
                ["{Words(6)} [Merrowick]{"{place=town}"} {Words(7)}."]{$"{{quote=q{paragraph}}}"} {Words(18)} [she]{$"{{person=shared-{first}}}"} {Words(7)}.
                """,

            // An indirect quote, and when it was said.
            2 => $"""
                [Kim Witness{number}]{$"{{person=witness-{number} source=q{paragraph}}}"} [argued]{$"{{cue=q{paragraph}}}"} [that {Words(12)} [the Council]{"{organization=council}"}
                {Words(5)}]{$"{{quote=q{paragraph} type=belief}}"} [on {paragraph + 1} September 1999]{$"{{date=1999-09-{paragraph + 1:00} of=q{paragraph}}}"}. {Words(21)} [he]{$"{{person=witness-{number}}}"} {Words(12)}.
                """,

            // A quote in a quote.
            3 => $"""
                ["{Words(8)} [Alex Pilot{number}]{$"{{person=pilot-{number}}}"} told us ['{Words(6)}']{$"{{quote=n{paragraph} by=pilot-{number}}}"} {Words(5)},"]{$"{{quote=q{paragraph}}}"}
                [Robin Shared{second}]{$"{{person=shared-{second} source=q{paragraph}}}"} [recalled]{$"{{cue=q{paragraph}}}"} in [the town]{"{place=town}"}. {Words(30)}.
                """,

            // No quote.
            _ => $"""
                {Words(30)} for [two years]{$"{{duration=P2Y mod=approx of=vote-{number}}}"} [Robin Shared{first}]{$"{{person=shared-{first}}}"} and [Robin Shared{second}]{$"{{person=shared-{second}}}"}
                {Words(10)} [the Town Council]{"{organization=council}"}. [He]{$"{{person=shared-{second}}}"} {Words(12)} [early in 2007]{"{date=2007 mod=start}"}.
                """,
        });
    }

    /// <summary>The cube of a uniform number: few people are named often, many seldom.</summary>
    private int NextShared() => (int)(Math.Pow(_random.NextDouble(), 3) * _shared);

    private string Words(int count)
    {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            words.Append(i > 0 ? " " : "").Append(s_words[_random.Next(s_words.Length)]);
        }

        return words.ToString();
    }

    private string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }
}
