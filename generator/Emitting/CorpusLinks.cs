using ArticleGen.Binding;
using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>What refers to each thing, gathered from the things themselves and from all articles.</summary>
internal sealed class CorpusLinks
{
    private static readonly IReadOnlyList<string> s_none = [];

    private readonly Dictionary<string, List<(int Article, ThingUse Use)>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrderedSet<string>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrderedSet<string>> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrderedSet<string>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrderedSet<Participation>> _participations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventTime> _times = new(StringComparer.Ordinal);

    /// <param name="articles">Ordered by id.</param>
    public CorpusLinks(Corpus corpus, IReadOnlyList<ArticleSummary> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            Add(articles[i], i);
        }

        foreach (var thing in corpus.Things)
        {
            Add(thing);
        }
    }

    public IReadOnlyList<(int Article, ThingUse Use)> UsesOf(string id) => _uses.TryGetValue(id, out var uses) ? uses : [];

    /// <summary>The events in which an entity takes part, or that happen at a place.</summary>
    public IReadOnlyList<string> EventsOf(string id) => Items(_events, id);

    /// <summary>The people of an organization.</summary>
    public IReadOnlyList<string> PeopleOf(string id) => Items(_people, id);

    /// <summary>The places in a place; the sub-events of an event.</summary>
    public IReadOnlyList<string> ChildrenOf(string id) => Items(_children, id);

    /// <summary>The roles that mentions take in an event.</summary>
    public IReadOnlyList<Participation> ParticipationsIn(string eventId) =>
        _participations.TryGetValue(eventId, out var participations) ? participations.Items : [];

    public EventTime TimeOf(string eventId) => _times.TryGetValue(eventId, out var time) ? time : default;

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

        foreach (var participation in article.Participations)
        {
            Add(_events, participation.EntityId, participation.EventId);
            Add(_participations, participation.EventId, participation);
        }

        foreach (var time in article.EventTimes)
        {
            _times.TryGetValue(time.EventId, out var known);
            _times[time.EventId] = new EventTime(time.EventId, known.Date ?? time.Date, known.Duration ?? time.Duration);
        }
    }

    private void Add(Thing thing)
    {
        foreach (var fact in thing.Facts)
        {
            if (fact.Key.Equals(Schema.Affiliation))
            {
                Add(_people, fact.Text, thing.Id);
            }
            else if (fact.Key.Equals(Schema.ContainedInPlace) || fact.Key.Equals(Schema.SuperEvent))
            {
                Add(_children, fact.Text, thing.Id);
            }
            else if (fact.Key.Equals(Schema.Place))
            {
                Add(_events, fact.Text, thing.Id);
            }
            else if (fact.Key.Equals(Schema.Roles) || fact.Key.Equals(Schema.Participants))
            {
                foreach (var item in fact.Items)
                {
                    AddPart(item.Parts.TextOf(Schema.RoleAffiliation), _people, thing);
                    AddPart(item.Parts.TextOf(Schema.Ref), _events, thing);
                }
            }
        }
    }

    private static void AddPart(string? id, Dictionary<string, OrderedSet<string>> links, Thing thing)
    {
        if (id is not null)
        {
            Add(links, id, thing.Id);
        }
    }

    private static void Add<T>(Dictionary<string, OrderedSet<T>> links, string id, T item)
    {
        if (!links.TryGetValue(id, out var items))
        {
            links.Add(id, items = new OrderedSet<T>());
        }

        items.Add(item);
    }

    private static IReadOnlyList<string> Items(Dictionary<string, OrderedSet<string>> links, string id) =>
        links.TryGetValue(id, out var items) ? items.Items : s_none;
}
