using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting;

/// <summary>What refers to each thing, gathered from the things themselves and from all articles.</summary>
internal sealed class CorpusLinks
{
    private readonly Dictionary<string, List<(int Article, ThingUse Use)>> _uses = new(StringComparer.Ordinal);

    /// <summary>By the property of the link and the id of the thing that has it: an id tells the kind, and a kind has a property once.</summary>
    private readonly Dictionary<(string Property, string Id), OrderedSet<Referrer>> _referrers = [];
    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrderedSet<Participation>> _participations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventTime> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventTime> _quotedTimes = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, List<int>> _repeatedIn = new(StringComparer.Ordinal);

    /// <param name="articles">Ordered by id.</param>
    public CorpusLinks(Corpus corpus, IReadOnlyList<ArticleSummary> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            Add(articles[i], i);
        }

        // What another assembly declares refers to others there.
        foreach (var thing in corpus.Things.Where(static thing => !thing.IsShared))
        {
            Add(thing.Facts, thing.Id);
        }
    }

    public IReadOnlyList<(int Article, ThingUse Use)> UsesOf(string id) => _uses.TryGetValue(id, out var uses) ? uses : [];

    /// <summary>What refers to a thing by the keys that have the link as their other side.</summary>
    public IReadOnlyList<Referrer> Of(Link link, string id) => _referrers.TryGetValue((link.Property, id), out var referrers) ? referrers.Items : [];

    /// <summary>The roles that mentions take in an event.</summary>
    public IReadOnlyList<Participation> ParticipationsIn(string eventId) =>
        _participations.TryGetValue(eventId, out var participations) ? participations.Items : [];

    /// <summary>By the id of an article, the numbers of those with quotes that tell those of it again.</summary>
    public IReadOnlyCollection<KeyValuePair<string, List<int>>> Repeated => _repeatedIn;

    /// <summary>Whether anything refers to a thing.</summary>
    public bool HasAny(string id) => _uses.ContainsKey(id) || _referred.Contains(id);

    /// <summary>What reporters tell of the time of an event, and where they tell nothing, those whom they quote.</summary>
    public EventTime TimeOf(string eventId)
    {
        _quotedTimes.TryGetValue(eventId, out var quoted);
        return _times.TryGetValue(eventId, out var time) ? time with { Date = time.Date ?? quoted.Date, Duration = time.Duration ?? quoted.Duration } : quoted;
    }

    private void Add(ArticleSummary article, int number)
    {
        foreach (var use in article.Things)
        {
            if (!_uses.TryGetValue(use.Id, out var uses))
            {
                _uses.Add(use.Id, uses = []);
            }

            uses.Add((number, use));
        }

        foreach (var repeated in article.Repeats)
        {
            if (!_repeatedIn.TryGetValue(repeated, out var articles))
            {
                _repeatedIn.Add(repeated, articles = []);
            }

            articles.Add(number);
        }

        foreach (var participation in article.Participations)
        {
            if (participation.EntityId is { } entity)
            {
                Add(_referrers, (FormatKeys.Events.Property, entity), new Referrer(participation.EventId));
            }

            Add(_participations, participation.EventId, participation);
        }

        foreach (var time in article.EventTimes)
        {
            var times = time.IsQuoted ? _quotedTimes : _times;
            times.TryGetValue(time.EventId, out var known);
            times[time.EventId] = time with { Date = known.Date ?? time.Date, Duration = known.Duration ?? time.Duration };
        }
    }

    /// <param name="id">The thing of which the facts are said.</param>
    private void Add(EquatableArray<Fact> facts, string id)
    {
        foreach (var fact in facts)
        {
            if (fact.Key.Inverse is { } link)
            {
                foreach (var item in fact.Items)
                {
                    _referred.Add(item.Text);
                    Add(_referrers, (link.Property, item.Text), link.HasRelations
                        ? new Referrer(id, item.Parts.DateOf(FormatKeys.RelationDate), item.Parts.CertaintyOf())
                        : new Referrer(id));
                }
            }
            else if (fact.Key.Parts.Count > 0)
            {
                foreach (var item in fact.Items)
                {
                    Add(item.Parts, id);
                }
            }
        }
    }

    private static void Add<TKey, TItem>(Dictionary<TKey, OrderedSet<TItem>> links, TKey key, TItem item)
        where TKey : notnull
    {
        if (!links.TryGetValue(key, out var items))
        {
            links.Add(key, items = new OrderedSet<TItem>());
        }

        items.Add(item);
    }
}

/// <summary>A thing that refers to another.</summary>
/// <param name="Date">Since when or until when, where a dated reference says it.</param>
/// <param name="Certainty">How sure it is, where it says so.</param>
internal sealed record Referrer(string Id, EdtfDate? Date = null, Certainty? Certainty = null);
