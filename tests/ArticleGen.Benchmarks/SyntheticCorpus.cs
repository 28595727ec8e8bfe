using System.Globalization;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>
/// Makes annotated articles the size of news reports: about 5.5 kB and 63 spans each, with a few people of their own, people that
/// many articles share (a long tail), quotes that are direct, discontinuous, indirect and nested. The same seed gives the same bytes.
/// </summary>
internal sealed class SyntheticCorpus
{
    private const int SharedPeople = 200;
    private const int Paragraphs = 13;

    private static readonly string[] s_words =
        ("the council harbour said would decide on friday whether a second ferry should run through winter because people in town had asked "
        + "for it since spring while others feared that money was short and roads mattered more than boats when ice came early").Split(' ');

    private readonly Random _random;

    private SyntheticCorpus(int seed) => _random = new Random(seed);

    /// <returns>File names and contents; the first file is <c>corpus.yaml</c>.</returns>
    public static List<(string Name, string Content)> Create(int articles, int seed = 7)
    {
        var corpus = new SyntheticCorpus(seed);
        var files = new List<(string, string)>(articles + 1) { ("corpus.yaml", CreateShared()) };
        for (var i = 0; i < articles; i++)
        {
            var id = "report-" + i.ToString("00000", CultureInfo.InvariantCulture);
            files.Add((id + ".article.md", corpus.CreateArticle(i)));
        }

        return files;
    }

    private static string CreateShared()
    {
        var yaml = new StringBuilder("people:\n");
        for (var i = 0; i < SharedPeople; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  shared-{i}:\n    name: Robin Shared{i}\n    jobTitle: Councillor\n    affiliation: council\n");
        }

        yaml.Append("organizations:\n  council:\n    name: Town Council\n    location: town\n");
        yaml.Append("places:\n  town:\n    name: Merrowick\n    demonym: Merrowicker\n");
        return yaml.ToString();
    }

    private string CreateArticle(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            headline: "Report {number}: {Words(6)}"
            author: shared-{number % SharedPeople}
            publisher: council
            dateline: town
            datePublished: 20{number % 24:00}-{(number % 12) + 1:00}-{(number % 28) + 1:00}
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
                date: 20{number % 24:00}
                place: town
                participants:
                  - role: Voter
                    ref: witness-{number}
            ---

            """);
        text.Append('\n');
        for (var i = 0; i < Paragraphs; i++)
        {
            AppendParagraph(text, number, i);
        }

        return text.ToString();
    }

    private void AppendParagraph(StringBuilder text, int number, int paragraph)
    {
        // The square of a uniform number: few people are named often, many seldom.
        var shared = (int)(_random.NextDouble() * _random.NextDouble() * SharedPeople);
        text.Append(CultureInfo.InvariantCulture, $"[\"{Words(14)},\"]{{quote=q{paragraph}}} [said]{{cue=q{paragraph}}} ");
        text.Append(CultureInfo.InvariantCulture, $"[Robin Shared{shared}]{{person=shared-{shared} source=q{paragraph}}} in [Merrowick]{{place=town}}. ");
        text.Append(CultureInfo.InvariantCulture, $"[\"{Words(12)}.\"]{{quote=q{paragraph}}}\n{Words(10)} [the vote]{{event=vote-{number}}} ");
        if (paragraph % 3 == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"on [Friday]{{date=2007-09-{paragraph + 1:00} of=vote-{number}}} {Words(8)}. ");
        }

        text.Append(CultureInfo.InvariantCulture, $"{Words(20)}.\n\n");
    }

    private string Words(int count)
    {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            words.Append(i > 0 ? " " : "").Append(s_words[_random.Next(s_words.Length)]);
        }

        return words.ToString();
    }
}
