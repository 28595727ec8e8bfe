using System.Globalization;

namespace ArticleGen.Tests.Graph;

/// <summary>Makes a corpus at random: the same number gives the same corpus.</summary>
internal sealed class RandomGraph
{
    private static readonly string[] s_words =
    [
        "rain", "fell", "on", "the", "quay", "all", "night", "and", "[no", "one]", "{came}", "back\\slash", "caf\u00E9", "\u6771\u4EAC", "\U0001F600", "a*b", "#3", "5 < 6", "it's",
    ];

    private static readonly string[] s_names = ["Dawn", "Dusk", "High  Noon"];

    private readonly Random _random;
    private readonly List<GraphThing> _things = [];
    private readonly List<GraphArticle> _articles = [];
    private readonly List<List<GraphDeclaration>> _corpusFiles = [[], []];
    private readonly Dictionary<GraphThing, List<GraphDeclaration>> _declarations = [];
    private readonly Dictionary<GraphThing, string> _nameOf = [];
    private readonly Dictionary<GraphThing, int> _partOf = [];

    /// <summary>How an inferred field is written in this corpus, by kind and name.</summary>
    private readonly Dictionary<string, int> _shapes = [];

    private List<GraphThing> _visible = [];

    /// <summary>The part of the article that is written.</summary>
    private int _part;
    private int _quotes;

    private readonly int _articlesInPart;

    private RandomGraph(int seed, int articlesInPart) => (_random, _articlesInPart) = (new Random(seed), articlesInPart);

    /// <param name="articlesInPart">
    /// How many articles are in each part of the corpus, so that no file says what that part could not: a thing is said whole in its own part, and
    /// the files of a part name what stands in it, in the parts before it and in the model. 0 where the corpus is one.
    /// </param>
    public static GraphModel Make(int seed, int articles, int articlesInPart = 0)
    {
        var graph = new RandomGraph(seed, articlesInPart);
        graph.DeclareShared();
        for (var i = 0; i < articles; i++)
        {
            graph.DeclareArticle($"a{i:00}");
        }

        graph.Relate();
        foreach (var article in graph._articles)
        {
            graph.Write(article);
        }

        return new GraphModel(graph._things, graph._corpusFiles, graph._articles);
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private List<GraphThing> Of(string kind) => [.. _things.Where(thing => thing.Kind == kind)];

    /// <summary>Those of one kind stand together, as a block of a span names them.</summary>
    private GraphThing[] Some(Func<GraphThing, bool> isMeant, int most) =>
        [.. Shuffle(_visible.Where(isMeant)).Take(_random.Next(1, most + 1)).GroupBy(static thing => thing.Kind).SelectMany(static kind => kind)];

    private List<T> Shuffle<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => _random.Next())];

    private void DeclareShared()
    {
        foreach (var (kind, _, _) in GraphModel.Kinds)
        {
            for (var i = _random.Next(4, 9); i >= 0; i--)
            {
                var thing = Add(new GraphThing(kind, $"{kind[..2]}-{i}", Scope: null), Pick(_corpusFiles));
                if (Chance(30))
                {
                    Declare(thing, Pick(_corpusFiles));
                }
            }
        }
    }

    /// <summary>An article with things of its own, which may have the ids of shared ones, or one that says more of shared things.</summary>
    private void DeclareArticle(string id)
    {
        var article = new GraphArticle(id, isScoped: Chance(30));
        _articles.Add(article);
        if (article.IsScoped)
        {
            Add(new GraphThing("person", Chance(50) ? "pe-0" : "own", id), article.Declarations);
            Add(new GraphThing("ship", Chance(50) ? "sh-1" : "own-ship", id), article.Declarations);
            return;
        }

        foreach (var shared in IsSplit ? [] : Shuffle(_things.Where(static thing => thing.Scope is null)).Take(_random.Next(4)))
        {
            Declare(shared, article.Declarations);
        }

        if (Chance(50))
        {
            Add(new GraphThing(Pick(GraphModel.Kinds).Kind, "late-" + id, Scope: null), article.Declarations);
        }
    }

    private bool IsSplit => _articlesInPart > 0;

    /// <summary>The part in which a thing is declared; -1 for the model, and for all where the corpus is one.</summary>
    private int PartOf(GraphThing thing) => IsSplit ? _partOf[thing] : -1;

    private GraphThing Add(GraphThing thing, List<GraphDeclaration> file)
    {
        _things.Add(thing);
        _partOf.Add(thing, _articles.Count == 0 || !IsSplit ? -1 : (_articles.Count - 1) / _articlesInPart);
        _declarations.Add(thing, []);
        _nameOf.Add(thing, $"Name {thing.Id}");
        Declare(thing, file);
        return thing;
    }

    private void Declare(GraphThing thing, List<GraphDeclaration> file)
    {
        if (!file.Exists(declaration => declaration.Thing == thing))
        {
            file.Add(new GraphDeclaration(thing, []));
            _declarations[thing].Add(file[^1]);
        }
    }

    /// <summary>Says it in one or more of a thing's declarations.</summary>
    private void Say(GraphThing thing, string key, params Said[] values)
    {
        var declarations = Shuffle(_declarations[thing]);
        foreach (var declaration in declarations.Take(_random.Next(1, declarations.Count + 1)))
        {
            declaration.Facts[key] = [.. values];
        }
    }

    /// <summary>Says some of the values in each of a thing's declarations.</summary>
    private void SayList(GraphThing thing, string key, IReadOnlyCollection<Said> values)
    {
        foreach (var declaration in _declarations[thing])
        {
            if (Shuffle(values).Take(_random.Next(values.Count + 1)).ToList() is { Count: > 0 } said)
            {
                declaration.Facts[key] = said;
            }
        }
    }

    private void SayMaybe(GraphThing thing, string key, string value)
    {
        if (Chance(60))
        {
            Say(thing, key, new Said(value));
        }
    }

    private void Relate()
    {
        foreach (var thing in _things)
        {
            // What a thing refers to, its files can name.
            _visible = VisibleIn(thing.Scope, PartOf(thing));
            Say(thing, "name", new Said(_nameOf[thing]));
            SayList(thing, "alternateName", [.. s_names.Where(_ => Chance(20)).Select(static name => new Said(name))]);
            switch (thing.Kind)
            {
                case "person":
                    RelatePerson(thing);
                    break;
                case "place":
                    Refer(thing, "containedInPlace", other => other.Kind == "place" && IsBefore(other, thing));
                    Infer(thing, "harbour");
                    break;
                case "event":
                    RelateEvent(thing);
                    break;
                case "court":
                    Infer(thing, "seats");
                    Infer(thing, "founded");
                    break;
                case "ship":
                    RelateShip(thing);
                    break;
                default:
                    Refer(thing, "location", static other => other.Kind == "place");
                    break;
            }
        }

        Marry();
    }

    private void RelatePerson(GraphThing person)
    {
        SayMaybe(person, "jobTitle", "mate");
        Refer(person, "affiliation", static other => other.Kind is "organization" or "court");
        SayList(person, "roles", [.. Some(static other => other.IsEntity, 2).Select(static other => new Said("cook", other))]);
        var memberships = Some(static other => other.Kind == "organization", 3).SelectMany(
            other => Chance(20) ? new[] { "1999", "2001/2004" } : [Pick(["", "2007-09"])], static (other, date) => new Said("", other, date));
        SayList(person, "memberOf", [.. memberships]);

        // A parent says it, or the child does, or both.
        if (Chance(50) && Some(other => other.Kind == "person" && IsBefore(other, person), 1) is [var parent])
        {
            var isSaidByParent = person.Scope is null && Chance(60) && PartOf(person) == PartOf(parent);
            if (isSaidByParent)
            {
                var declaration = Pick(_declarations[parent]);
                declaration.Facts.TryAdd("children", []);
                declaration.Facts["children"].Add(new Said("", person));
            }

            if (!isSaidByParent || Chance(50))
            {
                Say(person, "parent", new Said("", parent));
            }
        }
    }

    private void RelateEvent(GraphThing happening)
    {
        SayMaybe(happening, "type", Pick(["Contact.Meet", "Natural"]));
        Refer(happening, "place", static other => other.Kind == "place");
        Refer(happening, "superEvent", other => other.Kind == "event" && IsBefore(other, happening));
        SayList(happening, "participants", [.. Some(static other => other.IsEntity, 4).Select(other => new Said("", other, Pick(["Agent", "Witness"])))]);
    }

    private void RelateShip(GraphThing ship)
    {
        Say(ship, "rig", new Said(Pick(["sloop", "square-rig"])));
        SayMaybe(ship, "built", "1" + _random.Next(100, 999).ToString(CultureInfo.InvariantCulture));
        SayMaybe(ship, "tonnage", Pick(["7.50", "-3", "1000000.001"]));
        SayMaybe(ship, "laid", Pick(["1837-05", "18XX"]));
        SayMaybe(ship, "afloat", Pick(["true", "false"]));
        SayMaybe(ship, "home", "https://a.example/x?y");
        SayList(ship, "tags", [new Said("a b"), new Said("no"), new Said("1.0")]);
        SayList(ship, "years", [new Said("1"), new Said("-20"), new Said("300")]);
        Refer(ship, "flag", static other => other.Kind == "place");
        Refer(ship, "owner", static other => other.Kind == "organization");
        Refer(ship, "patron", static other => other.IsEntity);
        SayList(ship, "sisters", [.. Some(other => other.Kind == "ship" && other != ship, 2).Select(static other => new Said("", other))]);
    }

    private void Refer(GraphThing thing, string key, Func<GraphThing, bool> isMeant)
    {
        if (Chance(60) && Some(isMeant, 1) is [var target])
        {
            Say(thing, key, new Said("", target));
        }
    }

    /// <summary>Says a field that nobody declares: the first thing of the kind says it always, so that there is one.</summary>
    private void Infer(GraphThing thing, string key)
    {
        var isLeftOut = IsSplit && (PartOf(thing) >= 0 || thing == Of(thing.Kind)[1]);
        if (thing != Of(thing.Kind)[0] && (Chance(40) || isLeftOut))
        {
            return;
        }

        _shapes.TryAdd(key, _random.Next(5));
        Say(thing, key, new Said(_shapes[key] switch
        {
            0 => Pick(["true", "false"]),
            1 => Pick(["3", "-44"]),
            2 => Pick(["3", "4.50"]),
            3 => Pick(["2007-09-06", "18XX"]),
            _ => Pick(["no", "1e3", "some words"]),
        }));
    }

    /// <summary>Either of a pair says it, or both.</summary>
    private void Marry()
    {
        var people = Shuffle(Of("person").Where(person => person.Scope is null && PartOf(person) < 0));
        for (var i = 0; i + 1 < people.Count; i += 3)
        {
            Say(people[i], "spouse", new Said("", people[i + 1]));
            if (Chance(50))
            {
                Say(people[i + 1], "spouse", new Said("", people[i]));
            }
        }

        // One of an article's own says it alone: others cannot name it.
        if (!IsSplit && people.Count % 3 == 1 && Of("person").Find(own => own.Scope is not null && VisibleIn(own.Scope).Contains(people[^1])) is { } local)
        {
            Say(local, "spouse", new Said("", people[^1]));
        }
    }

    private bool IsBefore(GraphThing thing, GraphThing other) => _things.IndexOf(thing) < _things.IndexOf(other);

    /// <summary>What the files of a scope can name: not what an article's own thing hides.</summary>
    /// <param name="part">The part of the files.</param>
    private List<GraphThing> VisibleIn(string? scope, int part = -1)
    {
        var own = _things.Where(thing => scope is not null && thing.Scope == scope).ToList();
        return [.. own, .. _things.Where(thing => thing.Scope is null && PartOf(thing) <= part && !own.Exists(hiding => hiding.LocalId == thing.LocalId))];
    }

    private void Write(GraphArticle article)
    {
        _part = IsSplit ? _articles.IndexOf(article) / _articlesInPart : -1;
        _visible = VisibleIn(article.IsScoped ? article.Id : null, _part);
        _quotes = 0;
        article.Facts["beat"] = [new Said(Pick(["sea", "no", "12"]))];
        if (Chance(50))
        {
            article.Facts["author"] = [.. Some(static thing => thing.IsEntity, 2).Select(static thing => new Said("", thing))];
            article.Facts["rank"] = [new Said("7")];
        }

        if (Chance(50))
        {
            article.Facts["dateline"] = [new Said("", Pick(_visible.FindAll(static thing => thing.Kind == "place")))];
            article.Facts["about"] = [.. Some(static thing => thing.IsEntity, 3).Select(static thing => new Said("", thing))];
        }

        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            article.Paragraphs.Add(Stretch(depth: 0));
        }
    }

    private PlainNode Plain() => new(string.Join(Pick([" ", "\n", "  "]), Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pick(s_words))));

    /// <summary>Begins with plain words, so that no two spans have the same place.</summary>
    private List<Node> Stretch(int depth)
    {
        List<Node> nodes = [Plain()];
        for (var i = _random.Next(depth == 0 ? 6 : 3); i > 0; i--)
        {
            switch (_random.Next(depth > 2 ? 2 : 6))
            {
                case 0:
                    nodes.Add(Plain());
                    break;
                case 1:
                    nodes.Add(new TimeNode(Pick(["2007", "19XX", "2011/.."]), [Plain()]));
                    break;
                case 2 or 3:
                    nodes.Add(Mention(depth));
                    break;
                default:
                    AddQuote(nodes, depth);
                    break;
            }
        }

        return nodes;
    }

    private MentionNode Mention(int depth, GraphQuote? sourceOf = null)
    {
        var weight = Chance(30) ? _random.Next(100) : (int?)null;
        if (sourceOf is null && Chance(30))
        {
            // A name means a thing also where an article's own thing hides its id.
            var named = Pick(_things.FindAll(thing => thing.Scope is null && PartOf(thing) <= _part));
            return new MentionNode([named], IsByName: true, weight, null, null, null, [new PlainNode(_nameOf[named])]);
        }

        var targets = sourceOf?.Speakers ?? Some(static _ => true, 3);

        var happening = Chance(30) && targets.Any(static target => target.IsEntity) ? Pick(_visible.FindAll(static thing => thing.Kind == "event")) : null;
        return new MentionNode(targets, IsByName: false, weight, happening is null ? null : Pick(["Agent", "Victim"]), happening, sourceOf, [.. Stretch(depth + 1)]);
    }

    /// <summary>Adds one or two segments of a quote, its source where no <c>by=</c> says it, and perhaps a cue.</summary>
    private void AddQuote(List<Node> nodes, int depth)
    {
        var quote = new GraphQuote(
            $"q{_quotes++}", Some(static thing => thing.IsEntity, 2), HasBy: Chance(50),
            Chance(20) ? Some(static thing => thing.IsEntity, 2) : [], Chance(40) ? Pick(["for", "against"]) : null);
        nodes.Add(new SegmentNode(quote, 0, [.. Stretch(depth + 1)]));
        if (!quote.HasBy)
        {
            nodes.Add(Mention(depth + 1, quote));
        }

        if (Chance(50))
        {
            nodes.Add(new CueNode(quote, [Plain()]));
        }

        if (Chance(30))
        {
            nodes.Add(new SegmentNode(quote, 1, [.. Stretch(depth + 1)]));
        }
    }
}
