using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Binding;

/// <summary>Merges what all files declare into one corpus, and checks what only all files together can tell.</summary>
internal sealed class CorpusBinder
{
    private readonly List<Finding> _findings = [];

    /// <summary>Corpus files first.</summary>
    private readonly List<Contribution> _contributions;

    private readonly List<MergedThing> _things;
    private readonly ThingIds _ids;
    private readonly NameTable _names;
    private readonly CancellationToken _cancellation;
    private int _searches;

    private CorpusBinder(IReadOnlyCollection<Contribution> contributions, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _contributions =
        [
            .. InOrder(contributions.Where(static contribution => contribution.IsCorpusFile).ToList(), static file => file.Head.Path),
            .. InOrder(contributions.Where(static contribution => !contribution.IsCorpusFile).ToList(), static file => file.Head.Path),
        ];
        var count = contributions.Sum(static contribution => contribution.Declarations.Count);
        _things = new List<MergedThing>(count);
        _ids = new ThingIds(count);
        _names = new NameTable(count);
    }

    public static BoundCorpus Bind(IEnumerable<Contribution> contributions, CancellationToken cancellation = default)
    {
        var binder = new CorpusBinder([.. contributions], cancellation);
        var corpus = binder.Bind();
        return new BoundCorpus(corpus, binder._things, binder._findings.ToEquatableArray());
    }

    private Corpus Bind()
    {
        foreach (var contribution in _contributions.UntilCancelled(_cancellation))
        {
            foreach (var declared in contribution.Declarations)
            {
                Merge(declared);
            }
        }

        DeclareByMention();
        var (things, slices, parts) = Finish();
        new CircleBreaker(things, parts, _ids, (index, key) => _things[index].PlaceOf(key)?.Locate(), _findings).Break();
        CheckEventDates(things, parts);
        var articles = ListArticles();
        CheckNames(articles);
        var isStrict = _contributions.Exists(static contribution => contribution.IsStrict);
        var entries = InOrder(articles, static article => article.Entry.Id).ConvertAll(static article => article.Entry);
        return new Corpus(new(things), new(slices), _ids, _names, entries.ToEquatableArray(), isStrict);
    }

    private void Merge(DeclaredThing declared)
    {
        var index = _ids.IndexOf(declared.Id);
        if (index < 0)
        {
            Declare(new MergedThing(declared));
        }
        else if (_things[index] is var thing && thing.Kind == declared.Kind)
        {
            thing.Unite(declared.Facts, declared.Head, _findings);
        }
        else
        {
            Report(
                Rules.IdOfTwoKinds, declared.DeclaredAt, thing.DeclaredAt,
                declared.Id, declared.Kind.WithArticle(), thing.Kind.WithArticle(), thing.DeclaredAt.Head.Path);
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
            _names.Add(_things[i].Kind, _things[i].Names(), i);
        }

        foreach (var contribution in _contributions.UntilCancelled(_cancellation))
        {
            foreach (var request in contribution.Requests)
            {
                // An id that is taken already is reported where the mention stands, when its article is bound.
                if (!_names.Knows(request) && Identifiers.Slug(request.Name) is { Length: > 0 } id && _ids.IndexOf(id) < 0)
                {
                    var name = new Fact(Schema.Name, [new FactItem(request.Name, default, default)]);
                    var thing = new MergedThing(
                        request.Kind, id, new Place(contribution.Head, default), Identifiers.PascalCase(id), isImplicit: true);
                    thing.Unite([name], contribution.Head, _findings);
                    _names.Add(thing.Kind, thing.Names(), _things.Count);
                    Declare(thing);
                }
            }
        }
    }

    /// <returns>Also the indices of things that are part of others.</returns>
    private (Thing[] Things, ThingSlice[] Slices, List<int> Parts) Finish()
    {
        var binder = new FactBinder((_, id) => KindOf(id), Nearest, _findings);
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
                things[i] = Finish(_things[i], binder);
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

    private bool AreRight(EquatableArray<(FactShape Shape, string Id)> references)
    {
        foreach (var (shape, id) in references)
        {
            if (KindOf(id) is not { } kind || !FactBinder.Fits(kind, shape))
            {
                return false;
            }
        }

        return true;
    }

    private Thing Finish(MergedThing thing, FactBinder facts)
    {
        if (thing.Name is null)
        {
            Report(Rules.MissingName, thing.DeclaredAt, also: null, Capitalise(thing.Kind.WithArticle()), thing.Id);
        }

        return thing.ToThing(facts.Bind(thing.Facts()));
    }

    private void CheckEventDates(Thing[] things, List<int> parts)
    {
        foreach (var i in parts)
        {
            if (things[i].Facts.TextOf(Schema.SuperEvent) is not { } id)
            {
                continue;
            }

            var whole = _ids.IndexOf(id);
            var (date, wholeDate) = (things[i].Facts.TextOf(Schema.Date), things[whole].Facts.TextOf(Schema.Date));
            if (Chronology.AreCertainlyApart(date, wholeDate))
            {
                Report(
                    Rules.OutsideSuperEvent, _things[i].PlaceOf(Schema.Date)!.Value, _things[whole].PlaceOf(Schema.Date),
                    things[i].Id, date, id, wholeDate);
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

            var place = new Place(contribution.Head, id.At);
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
        foreach (var group in _things.GroupBy(static thing => thing.Kind))
        {
            CheckNames([.. group], static thing => thing.Id, static thing => thing.MemberName, static thing => thing.DeclaredAt);
        }

        CheckNames(articles, static article => article.Entry.Id, static article => article.MemberName, static article => article.At);
    }

    private void CheckNames<T>(List<T> members, Func<T, string> idOf, Func<T, string> nameOf, Func<T, Place> placeOf)
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

    private void Report(DiagnosticDescriptor rule, Place at, Place? also, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, at.Locate(), arguments) with { Also = also?.Locate() });

    private ThingKind? KindOf(string id) => _ids.IndexOf(id) is var index and >= 0 ? _things[index].Kind : null;

    private string? Nearest(string id) => _searches++ < Advice.MaxSearches ? _ids.Nearest(id) : null;

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
    private sealed record ListedArticle(ArticleEntry Entry, string MemberName, Place At);
}
