using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Names;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Corpora;

/// <summary>Merges what all files declare into one corpus, and checks what only all files together can tell.</summary>
internal sealed class CorpusBinder
{
    private readonly List<Finding> _findings = [];

    /// <summary>The corpus files of other assemblies first, then those of this one.</summary>
    private readonly List<Contribution> _contributions;

    private readonly List<MergedThing> _things;
    private readonly ThingIds _ids;
    private readonly NameTable _names;
    private readonly DeclaredSchema _schema;
    private readonly CancellationToken _cancellation;
    private int _searches;

    private CorpusBinder(IReadOnlyCollection<Contribution> contributions, DeclaredSchema schema, CancellationToken cancellation)
    {
        _schema = schema;
        _cancellation = cancellation;
        _contributions =
        [
            .. contributions.Where(static contribution => contribution.IsShared),
            .. InOrder(contributions.Where(static contribution => contribution is { IsCorpusFile: true, IsShared: false }).ToList(), static file => file.Head.Path),
            .. InOrder(contributions.Where(static contribution => !contribution.IsCorpusFile).ToList(), static file => file.Head.Path),
        ];
        var count = contributions.Sum(static contribution => contribution.Declarations.Count);
        _things = new List<MergedThing>(count);
        _ids = new ThingIds(count);
        _names = new NameTable(count);
    }

    /// <param name="schema">What the corpus files say of the format.</param>
    public static Result<BoundCorpus> Bind(IEnumerable<Contribution> contributions, DeclaredSchema schema, CancellationToken cancellation = default)
    {
        var binder = new CorpusBinder([.. contributions], schema, cancellation);
        var corpus = binder.Bind();
        return new(new BoundCorpus(corpus, binder._things), binder.FindingsHere());
    }

    /// <summary>What is wrong in a file of another assembly is told there.</summary>
    private EquatableArray<Finding> FindingsHere()
    {
        var shared = new HashSet<string>(
            _contributions.Where(static contribution => contribution.IsShared).Select(static contribution => contribution.Head.Locate(default).Path), StringComparer.Ordinal);
        return shared.Count == 0
            ? _findings.ToEquatableArray()
            : _findings.Where(finding => finding.At is not { } at || !shared.Contains(at.Path)).ToEquatableArray();
    }

    private Corpus Bind()
    {
        foreach (var contribution in _contributions.UntilCancelled(_cancellation))
        {
            foreach (var declared in contribution.Declarations)
            {
                Merge(declared, contribution.IsCorpusFile);
            }
        }

        FormerIds.Add(_things, _ids, _findings);
        DeclareByMention();
        var schema = new CorpusFields(_schema, (id, head) => Find(id, head)?.Kind, _findings).Complete(_things, _contributions);
        var (things, slices, parts) = Finish(schema);
        new RelationCompleter(things, _ids, schema, (index, key) => _things[index].PlaceOf(key)?.Locate(), _findings).Complete();
        new CircleBreaker(things, parts, _ids, (index, key) => _things[index].PlaceOf(key)?.Locate(), _findings).Break();
        CheckEventDates(things, parts);
        new ThingSlips(things, _things, _findings).Check();
        var articles = ListArticles();
        CheckNames(articles);
        var isStrict = _contributions.Exists(static contribution => contribution.IsStrict);
        var entries = InOrder(articles, static article => article.Entry.Id).ConvertAll(static article => article.Entry);
        return new Corpus(new(things), new(slices), _ids, _names, entries.ToEquatableArray(), isStrict, schema);
    }

    private void Merge(DeclaredThing declared, bool isOfCorpusFile)
    {
        var index = _ids.IndexOf(declared.Id);
        if (index < 0)
        {
            Declare(new MergedThing(declared));
        }
        else if (_things[index] is var thing && thing.Kind == declared.Kind)
        {
            // How an article tells of an event that is another's is its own view, and nothing of the event.
            var facts = isOfCorpusFile || thing.Kind != ThingKind.Event
                ? declared.Facts
                : declared.Facts.Where(static fact => !EventViews.Keys.Contains(fact.Key)).ToEquatableArray();
            if (thing.IsShared && !declared.Head.IsShared)
            {
                thing.Compare(facts, declared.Head, _findings);
                return;
            }

            thing.Unite(facts, declared.Head, _findings);
            thing.IsUnread |= declared.IsUnread;
        }
        else
        {
            Report(
                Rules.IdOfTwoKinds, declared.DeclaredAt, thing.DeclaredAt,
                declared.Id, declared.Kind.WithArticle, thing.Kind.WithArticle, thing.DeclaredAt.Head.Path);
        }
    }

    private void Declare(MergedThing thing)
    {
        _ids.Add(thing.Id);
        _things.Add(thing);
    }

    /// <summary>A by-name mention of a name that nothing has declares a thing with it.</summary>
    private void DeclareByMention()
    {
        for (var i = 0; i < _things.Count; i++)
        {
            _names.Add(_things[i].Kind, Identifiers.ScopeOf(_things[i].Id), _things[i].Names(), i);
        }

        foreach (var contribution in _contributions.UntilCancelled(_cancellation))
        {
            foreach (var request in contribution.Requests)
            {
                // An id that is taken already is reported where the mention stands, when its article is bound.
                if (!_names.Knows(request)
                    && Identifiers.Slug(request.Name) is { Length: > 0 } slug
                    && Identifiers.Scoped(request.Scope, slug) is var id
                    && _ids.IndexOf(id) < 0)
                {
                    var name = new Fact(FormatKeys.Name, [new FactItem(request.Name, default, default)]);
                    var thing = new MergedThing(
                        request.Kind, id, new HeadPlace(contribution.Head, default), Identifiers.PascalCase(slug), isImplicit: true);
                    thing.Unite([name], contribution.Head, _findings);
                    _names.Add(thing.Kind, request.Scope, thing.Names(), _things.Count);
                    Declare(thing);
                }
            }
        }
    }

    /// <returns>Also the indices of things that are part of others.</returns>
    private (Thing[] Things, ThingSlice[] Slices, List<int> Parts) Finish(CorpusSchema schema)
    {
        var keys = schema.Kinds.ToDictionary(static row => row.Kind, static row => row.Keys);
        var binder = new FactBinder((_, id, head) => Find(id, head), new WrongIds(_schema, Nearest, _findings.Add), _findings.Add);
        var things = new Thing[_things.Count];
        var slices = new ThingSlice[things.Length];
        var parts = new List<int>();
        for (var i = 0; i < things.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            bool isPart;
            if (_things[i].Only is { } only && AreRight(only.References))
            {
                (things[i], slices[i], isPart) = (only.Alone, only.Slice, only.IsPart);
            }
            else
            {
                things[i] = Finish(_things[i], keys[_things[i].Kind], binder);
                slices[i] = ThingSlice.Of(things[i]);
                isPart = CircleBreaker.IsPart(things[i]);
            }

            if (isPart)
            {
                parts.Add(i);
            }
        }

        return (things, slices, parts);
    }

    private bool AreRight(EquatableArray<(FactKey Key, string Id)> references)
    {
        foreach (var (key, id) in references)
        {
            if (_ids.IndexOf(id) is not (>= 0 and var index) || !key.Takes(_things[index].Kind) || _ids.IsFormer(id))
            {
                return false;
            }
        }

        return true;
    }

    private Thing Finish(MergedThing thing, EquatableArray<FactKey> keys, FactBinder binder)
    {
        if (thing.LacksName)
        {
            Report(Rules.MissingName, thing.DeclaredAt, also: null, Capitalise(thing.Kind.WithArticle), thing.Id);
        }

        var facts = binder.Bind(thing.Facts(keys, _findings));
        // What refers to nothing is said, and told there.
        foreach (var key in keys.Where(key => !thing.IsUnread && key is { IsField: true, IsRequired: true } && facts.Find(key) is null && !thing.Says(key.Name)))
        {
            Report(
                Rules.MissingField, thing.DeclaredAt, also: null, $"{Capitalise(thing.Kind.WithArticle)} `{thing.Id}`", key.Name, thing.Kind.Name);
        }

        return thing.ToThing(facts);
    }

    private void CheckEventDates(Thing[] things, List<int> parts)
    {
        foreach (var i in parts)
        {
            if (things[i].Facts.TextOf(FormatKeys.SuperEvent) is not { } id)
            {
                continue;
            }

            var whole = _ids.IndexOf(id);
            var (date, wholeDate) = (things[i].Facts.DateOf(FormatKeys.Date), things[whole].Facts.DateOf(FormatKeys.Date));
            if (Chronology.AreCertainlyApart(date, wholeDate))
            {
                Report(
                    Rules.OutsideSuperEvent, _things[i].PlaceOf(FormatKeys.Date)!.Value, _things[whole].PlaceOf(FormatKeys.Date),
                    things[i].Id, date.Text, id, wholeDate.Text);
            }
        }
    }

    /// <summary>The articles. Of two with one id the first path in ordinal order has it.</summary>
    private List<ListedArticle> ListArticles()
    {
        var byId = new Dictionary<string, ListedArticle>(_contributions.Count, StringComparer.Ordinal);
        var articles = new List<ListedArticle>(_contributions.Count);
        foreach (var contribution in _contributions.UntilCancelled(_cancellation))
        {
            if (contribution.ArticleId is not { } id)
            {
                continue;
            }

            var place = new HeadPlace(contribution.Head, id.At);
            if (!byId.TryGetValue(id.Value, out var first))
            {
                var article = new ListedArticle(new ArticleEntry(id.Value, contribution.Head.Path), contribution.MemberName, place);
                byId.Add(id.Value, article);
                articles.Add(article);
            }
            else
            {
                Report(Rules.DuplicateArticle, place, first.At, id.Value, first.Entry.Path);
            }
        }

        return articles;
    }

    private void CheckNames(List<ListedArticle> articles)
    {
        foreach (var group in _things.Where(static thing => !thing.IsShared).GroupBy(static thing => (thing.Kind, Identifiers.ScopeOf(thing.Id))))
        {
            CheckNames([.. group], static thing => thing.Id, static thing => thing.MemberName, static thing => thing.DeclaredAt);
        }

        CheckNames(articles, static article => article.Entry.Id, static article => article.MemberName, static article => article.At);
    }

    private void CheckNames<T>(List<T> members, Func<T, string> idOf, Func<T, string> nameOf, Func<T, HeadPlace> placeOf)
    {
        var byName = new Dictionary<string, T>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            var name = nameOf(member);
            if (byName.TryGetValue(name, out var first))
            {
                Report(Rules.NameClash, placeOf(member), placeOf(first), idOf(first), idOf(member), name);
            }
            else
            {
                byName.Add(name, member);
            }
        }
    }

    private void Report(Rule rule, HeadPlace at, HeadPlace? also, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, at.Locate(), arguments) with { Also = also?.Locate() });

    private (ThingKind Kind, string Id)? Find(string id, FileHead head) =>
        _ids.IndexOf(id, head.Scope) is var index and >= 0 ? (_things[index].Kind, _things[index].Id) : null;

    private string? Nearest(string id) => _ids.Nearest(
        id, _names.FindAny(id, _schema.Kinds) is { } index ? _things[index].Id : null, mayLook: Identifiers.IsId(id) && _searches++ < Advice.MaxSearches);

    /// <summary>Sorts by a text, which costs little where all stand in order already, as files nearly always do.</summary>
    private static List<T> InOrder<T>(List<T> items, Func<T, string> textOf)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(textOf(items[i - 1]), textOf(items[i])) > 0)
            {
                return [.. items.OrderBy(textOf, StringComparer.Ordinal)];
            }
        }

        return items;
    }

    private static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <param name="At">The place of its id.</param>
    private sealed record ListedArticle(ArticleEntry Entry, string MemberName, HeadPlace At);
}
