using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Binding;

/// <summary>Merges what all files declare into one corpus, and checks what only all files together can tell.</summary>
internal sealed class CorpusBinder
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, MergedThing> _things = new(StringComparer.Ordinal);
    private readonly List<MergedThing> _order = [];
    private readonly IReadOnlyList<Contribution> _contributions;
    private int _searches;
    private NearWords? _near;

    private CorpusBinder(IEnumerable<Contribution> contributions) => _contributions = contributions
        .OrderBy(static contribution => !contribution.IsCorpusFile)
        .ThenBy(static contribution => contribution.Head.Path, StringComparer.Ordinal)
        .ToList();

    public static BoundCorpus Bind(IEnumerable<Contribution> contributions)
    {
        var binder = new CorpusBinder(contributions);
        var corpus = binder.Bind();
        var places = binder._order.ToDictionary(static thing => thing.Id, static thing => thing.DeclaredAt.Locate(), StringComparer.Ordinal);
        return new BoundCorpus(corpus, places, binder.FindSpellings(), binder._findings.ToEquatableArray());
    }

    private Corpus Bind()
    {
        foreach (var contribution in _contributions)
        {
            foreach (var declaration in contribution.Declarations)
            {
                Merge(declaration, contribution.Head);
            }
        }

        DeclareByMention();
        var facts = new FactBinder(id => _things.TryGetValue(id, out var thing) ? thing.Kind : null, Nearest, _findings);
        var things = _order.Select(thing => Finish(thing, facts)).ToEquatableArray();
        things = new CircleBreaker(things, (thing, key) => LocationOf(_things[thing.Id], key), _findings).Break();
        CheckEventDates(things);
        var articles = ListArticles();
        CheckNames(articles);
        var isStrict = _contributions.Any(static contribution => contribution.IsStrict);
        return new Corpus(things, articles.Keys.OrderBy(static entry => entry.Id, StringComparer.Ordinal).ToEquatableArray(), isStrict);
    }

    private void Merge(Declaration declaration, FileHead head)
    {
        if (!_things.TryGetValue(declaration.Id, out var thing))
        {
            thing = Declare(declaration.Kind, declaration.Id, new Place(head, declaration.At), isImplicit: false);
        }
        else if (thing.Kind != declaration.Kind)
        {
            Report(
                Rules.IdOfTwoKinds, new Place(head, declaration.At), thing.DeclaredAt,
                declaration.Id, declaration.Kind.WithArticle(), thing.Kind.WithArticle(), thing.DeclaredAt.Head.Path);
            return;
        }

        foreach (var fact in declaration.Facts)
        {
            thing.Unite(fact, head, this);
        }
    }

    private MergedThing Declare(ThingKind kind, string id, Place at, bool isImplicit)
    {
        var thing = new MergedThing(kind, id, at, isImplicit);
        _things.Add(id, thing);
        _order.Add(thing);
        return thing;
    }

    /// <summary>A by-name mention of a name that nothing has declares a thing with it.</summary>
    private void DeclareByMention()
    {
        var declared = new NameIndex(_order.Select(static thing => thing.ToThing(thing.SaidFacts())).ToEquatableArray());
        foreach (var contribution in _contributions)
        {
            foreach (var request in contribution.Requests)
            {
                // An id that is taken already is reported where the mention stands, when its article is bound.
                var id = Identifiers.Slug(request.Name);
                if (id.Length > 0 && !declared.Knows(request) && !_things.ContainsKey(id))
                {
                    var name = new Fact(Schema.Name, [new FactItem(request.Name, default, default)]);
                    Declare(request.Kind, id, new Place(contribution.Head, default), isImplicit: true).Unite(name, contribution.Head, this);
                }
            }
        }
    }

    private Thing Finish(MergedThing thing, FactBinder facts)
    {
        if (thing.Name is null)
        {
            Report(Rules.MissingName, thing.DeclaredAt, also: null, Capitalise(thing.Kind.WithArticle()), thing.Id);
        }

        return thing.ToThing(facts.Bind(thing.Facts()));
    }

    private Dictionary<string, FileLocation> FindSpellings()
    {
        var places = new Dictionary<string, FileLocation>(StringComparer.Ordinal);
        foreach (var (key, items) in _order.SelectMany(static thing => thing.Facts()))
        {
            foreach (var (item, head) in items)
            {
                var said = ReferenceEquals(key, Schema.EventType) ? item : item.Parts.Find(Schema.Role)?.Items[0];
                if (said is not null && !places.ContainsKey(said.Text))
                {
                    places.Add(said.Text, head.Locate(said.At));
                }
            }
        }

        return places;
    }

    private void CheckEventDates(EquatableArray<Thing> things)
    {
        var dates = things.ToDictionary(static thing => thing.Id, static thing => thing.Facts.TextOf(Schema.Date), StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (thing.Facts.TextOf(Schema.SuperEvent) is { } whole && Chronology.AreCertainlyApart(dates[thing.Id], dates[whole]))
            {
                var place = _things[thing.Id].PlaceOf(Schema.Date)!;
                Report(
                    Rules.OutsideSuperEvent, place, _things[whole].PlaceOf(Schema.Date),
                    thing.Id, dates[thing.Id]!, whole, dates[whole]!);
            }
        }
    }

    /// <summary>The articles by id, each with the place of its id. Of two with one id the first path in ordinal order has it.</summary>
    private Dictionary<ArticleEntry, Place> ListArticles()
    {
        var byId = new Dictionary<string, Place>(StringComparer.Ordinal);
        var articles = new Dictionary<ArticleEntry, Place>();
        foreach (var contribution in _contributions)
        {
            if (contribution.ArticleId is not { } id)
            {
                continue;
            }

            var place = new Place(contribution.Head, id.At);
            if (byId.TryGetValue(id.Value, out var first) && first.Head.Equals(contribution.Head))
            {
                Report(Rules.DuplicateFile, place with { At = default }, also: null, first.Head.Path);
            }
            else if (first is not null)
            {
                Report(Rules.DuplicateArticle, place, first, id.Value, first.Head.Path);
            }
            else
            {
                byId.Add(id.Value, place);
                articles.Add(new ArticleEntry(id.Value, contribution.Head.Path), place);
            }
        }

        return articles;
    }

    private void CheckNames(Dictionary<ArticleEntry, Place> articles)
    {
        foreach (var group in _order.GroupBy(static thing => thing.Kind))
        {
            CheckNames(group.Select(static thing => (thing.Id, thing.DeclaredAt)));
        }

        CheckNames(articles.Select(static article => (article.Key.Id, article.Value)));
    }

    private void CheckNames(IEnumerable<(string Id, Place At)> members)
    {
        var names = new Dictionary<string, (string Id, Place At)>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var name = Identifiers.PascalCase(member.Id);
            if (names.TryGetValue(name, out var first))
            {
                Report(Rules.NameClash, member.At, first.At, first.Id, member.Id, name);
            }
            else
            {
                names.Add(name, member);
            }
        }
    }

    private void Report(DiagnosticDescriptor rule, Place at, Place? also, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, at.Locate(), arguments) with { Also = also?.Locate() });

    private string? Nearest(string id) => _searches++ < Advice.MaxSearches ? (_near ??= new NearWords(_things.Keys)).Find(id) : null;

    private static FileLocation? LocationOf(MergedThing thing, FactKey key) => thing.PlaceOf(key)?.Locate();

    private static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>A stretch of a file's head.</summary>
    internal sealed record Place(FileHead Head, TextSpan At)
    {
        public FileLocation Locate() => Head.Locate(At);
    }

    /// <summary>A thing while its declarations are united, each item with the place that said it first.</summary>
    private sealed class MergedThing(ThingKind kind, string id, Place declaredAt, bool isImplicit)
    {
        private readonly Dictionary<FactKey, List<(FactItem Item, FileHead Head)>> _facts = [];

        /// <summary>What the declarations said so far: saying it again adds nothing.</summary>
        private readonly HashSet<(FactKey Key, string Text, string Parts)> _said = [];

        public ThingKind Kind => kind;

        public string Id => id;

        public Place DeclaredAt => declaredAt;

        public string? Name => _facts.TryGetValue(Schema.Name, out var items) ? items[0].Item.Text : null;

        public void Unite(Fact fact, FileHead head, CorpusBinder binder)
        {
            if (!_facts.TryGetValue(fact.Key, out var items))
            {
                _facts.Add(fact.Key, items = []);
            }

            foreach (var item in fact.Items)
            {
                var said = (fact.Key, item.Text, item.Describe());
                if (_said.Contains(said))
                {
                    continue;
                }

                if (fact.Key.IsList || items.Count == 0)
                {
                    items.Add((item, head));
                    _said.Add(said);
                }
                else
                {
                    var first = new Place(items[0].Head, items[0].Item.At);
                    binder.Report(
                        Rules.Contradiction, new Place(head, item.At), first,
                        fact.Key.Name, id, item.Text, items[0].Item.Text, first.Head.Path);
                }
            }
        }

        public Place? PlaceOf(FactKey key) =>
            _facts.TryGetValue(key, out var items) ? new Place(items[0].Head, items[0].Item.At) : null;

        /// <summary>The united facts in the order of <see cref="Schema"/>, the name left out.</summary>
        public IEnumerable<(FactKey Key, List<(FactItem Item, FileHead Head)> Items)> Facts()
        {
            foreach (var key in Schema.Of(kind))
            {
                if (!ReferenceEquals(key, Schema.Name) && _facts.TryGetValue(key, out var items))
                {
                    yield return (key, items);
                }
            }
        }

        public EquatableArray<Fact> SaidFacts() => Facts()
            .Select(static fact => new Fact(fact.Key, fact.Items.Select(static item => item.Item).ToEquatableArray()))
            .ToEquatableArray();

        public Thing ToThing(EquatableArray<Fact> facts) => new(kind, id, Name ?? id, facts, declaredAt.Head.Path, isImplicit);
    }
}
