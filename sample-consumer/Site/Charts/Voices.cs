using SampleConsumer.Corpus;

namespace SampleConsumer.Site.Charts;

/// <summary>Somebody's part of the quoted words.</summary>
/// <param name="Name">Who, or which group.</param>
/// <param name="Words">How many words.</param>
/// <param name="Thing">The thing of that name, if it is one.</param>
public sealed record Share(string Name, int Words, Thing? Thing = null)
{
    public double Of(int all) => all == 0 ? 0 : (double)Words / all;
}

/// <summary>Words that go from somebody through an article to somebody.</summary>
public sealed record Flow(Thing Speaker, Article Article, Thing? Addressee, int Words);

/// <summary>Who is quoted how much, where and to whom, over all articles. A quote inside a quote is part of its words.</summary>
public sealed class Voices
{
    private Voices(int quotes, IReadOnlyList<Share> speakers, IReadOnlyList<Flow> flows, IReadOnlyList<(string Title, IReadOnlyList<Share> Shares)> audits) =>
        (Quotes, Speakers, Flows, Audits) = (quotes, speakers, flows, audits);

    /// <summary>How many quotes there are.</summary>
    public int Quotes { get; }

    /// <summary>Those who are quoted, most words first.</summary>
    public IReadOnlyList<Share> Speakers { get; }

    /// <summary>Which words go where.</summary>
    public IReadOnlyList<Flow> Flows { get; }

    /// <summary>Who is heard, by the kind of speaker and by each field of people whose values are words of a list.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<Share> Shares)> Audits { get; }

    public static Voices Listen()
    {
        int quotes = 0;
        var flows = new Dictionary<(string Speaker, string Article, string? Addressee), Flow>();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Quote quote in Articles.All.SelectMany(article => article.Quotes))
        {
            quotes++;
            if (quote.Within is not null)
            {
                continue;
            }

            string kind = quote.Speaker is { } main ? Site.Words.Several(main.Kind) : "nobody by name";
            kinds[kind] = kinds.GetValueOrDefault(kind) + quote.WordCount;
            foreach (Entity speaker in quote.Speakers)
            {
                Thing? addressee = quote.Addressees is [var first, ..] ? first : null;
                var key = (speaker.Id, quote.Article.Id, addressee?.Id);
                Flow known = flows.GetValueOrDefault(key) ?? new Flow(speaker, quote.Article, addressee, 0);
                flows[key] = known with { Words = known.Words + quote.WordCount };
            }
        }

        Share[] speakers = [.. flows.Values
            .GroupBy(flow => flow.Speaker.Id)
            .Select(group => new Share(group.First().Speaker.Name, group.Sum(flow => flow.Words), group.First().Speaker))
            .OrderByDescending(share => share.Words)
            .ThenBy(share => share.Thing!.Id, StringComparer.Ordinal)];
        var audits = new List<(string, IReadOnlyList<Share>)> { ("By kind of speaker", Sorted(kinds)) };
        audits.AddRange(FieldsOf(speakers).Select(field => ("People by " + Site.Words.Split(field).ToLowerInvariant(), Sorted(WordsBy(field, speakers)))));
        return new Voices(quotes, speakers, [.. flows.Values], audits);
    }

    private static IEnumerable<string> FieldsOf(Share[] speakers) => speakers
        .SelectMany(share => share.Thing is Person person ? person.Facts : [])
        .Where(fact => fact.IsWord && fact.Name != nameof(Person.Type))
        .Select(fact => fact.Name)
        .Distinct();

    private static Dictionary<string, int> WordsBy(string field, Share[] speakers) => speakers
        .Where(share => share.Thing is Person)
        .GroupBy(share => share.Thing!.Facts.FirstOrDefault(fact => fact.Name == field)?.Values[0] as string ?? "not said")
        .ToDictionary(group => group.Key, group => group.Sum(share => share.Words));

    private static IReadOnlyList<Share> Sorted(Dictionary<string, int> words) =>
        [.. words.Select(pair => new Share(pair.Key, pair.Value)).OrderByDescending(share => share.Words)];
}
