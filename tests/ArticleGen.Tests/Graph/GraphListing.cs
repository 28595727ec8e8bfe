using System.Globalization;
using System.Text;

namespace ArticleGen.Tests.Graph;

/// <summary>Tells what a program must see of a model, by going through all of it for each answer.</summary>
internal sealed class GraphListing
{
    private readonly GraphModel _model;
    private readonly StringBuilder _lines = new();
    private readonly List<GraphThing> _things;
    private readonly Dictionary<GraphThing, Dictionary<string, List<Said>>> _facts = [];
    private readonly List<PlacedSpans> _articles;

    private GraphListing(GraphModel model)
    {
        _model = model;
        _things = [.. GraphModel.Kinds.SelectMany(kind => model.Of(kind.Kind))];
        foreach (var thing in _things)
        {
            _facts.Add(thing, []);
        }

        foreach (var (thing, facts) in model.Declarations)
        {
            foreach (var (key, values) in facts)
            {
                _facts[thing][key] = [.. Said(thing, key).Union(values)];
            }
        }

        CompleteRelations();
        _articles = [.. model.Articles.Select(static article => new PlacedSpans(article))];
    }

    public static string Of(GraphModel model) => new GraphListing(model).Tell();

    private List<Said> Said(GraphThing thing, string key) => _facts[thing].GetValueOrDefault(key) ?? [];

    /// <summary>The things that say a thing under a key, in their order.</summary>
    private IEnumerable<GraphThing> SayersOf(GraphThing thing, params string[] keys) =>
        _things.Where(other => keys.Any(key => Said(other, key).Exists(said => said.Target == thing)));

    private void CompleteRelations()
    {
        (string Kind, string Key, string Mutual)[] relations =
            [("person", "spouse", "spouse"), ("person", "parent", "children"), ("person", "children", "parent"), ("ship", "sisters", "sisters")];
        foreach (var (kind, key, mutual) in relations)
        {
            foreach (var (thing, other) in InOrder(kind).SelectMany(thing => Said(thing, key).Select(said => (thing, said.Target!))).ToList())
            {
                _facts[other][mutual] = [.. Said(other, mutual).Union([new Said("", thing)])];
            }
        }
    }

    /// <summary>The things of a kind as the corpus declares them.</summary>
    private IEnumerable<GraphThing> InOrder(string kind) => _things.Where(thing => thing.Kind == kind);

    private string Tell()
    {
        _things.ForEach(Tell);
        foreach (var name in _things.SelectMany(NamesOf).Distinct())
        {
            Say("named " + name, Named(name).Select(static thing => thing.Id));
        }

        Say("ships by name", Named("Dawn").Where(static thing => thing.Kind == "ship").Select(static thing => thing.Id));
        Say("people", InOrder("person").Select(static thing => thing.Id));
        Say("courts", InOrder("court").Select(static thing => thing.Id));
        Say("ships", InOrder("ship").Select(static thing => thing.Id));
        _articles.ForEach(Tell);
        return _lines.ToString();
    }

    private IEnumerable<string> NamesOf(GraphThing thing) => Said(thing, "name").Concat(Said(thing, "alternateName")).Select(static said => said.Text);

    private IEnumerable<GraphThing> Named(string name) => _things.Where(thing => NamesOf(thing).Contains(name));

    private void Tell(GraphThing thing)
    {
        _lines.Append(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(thing.Kind[0])}{thing.Kind[1..]} {thing.Id} {Said(thing, "name")[0].Text}\n");
        Say("found", new[] { "", "ship", "court", "person", "event" }.Select(kind => kind.Length == 0 || kind == thing.Kind ? thing.Id : ""));
        SaySaid(thing, "alternateName");
        Say("articles", _articles.Where(article => Uses(article).Contains(thing)).Select(static article => article.Id));
        Say("mentions", _articles.SelectMany(article => article.MentionsOf(thing)).Select(static mention => mention.Name));
        Say("about", _articles.SelectMany(article => article.Quotes.Where(quote => article.MentionsIn(quote).Intersect(article.MentionsOf(thing)).Any()).Select(article.NameOf)));
        if (thing.IsEntity)
        {
            Say("quotes", _articles.SelectMany(article => article.Quotes.Where(quote => quote.Speakers.Contains(thing)).Select(article.NameOf)));
            Say("events", InOrder("event")
                .Where(happening => Said(happening, "place").Concat(Said(happening, "participants")).Any(said => said.Target == thing)
                    || _articles.Exists(article => article.MentionsOf(thing).Any(mention => mention.Mention!.Event == happening)))
                .Select(static happening => happening.Id).Order(StringComparer.Ordinal));
            SayAll("patronOf", SayersOf(thing, "patron"));
        }

        string[] keys = thing.Kind switch
        {
            "person" => ["jobTitle", "affiliation", "roles", "spouse", "parent", "children", "memberOf"],
            "organization" => ["location"],
            "place" => ["containedInPlace"],
            "event" => ["type", "place", "superEvent"],
            "court" => ["seats", "founded"],
            _ => ["rig", "built", "tonnage", "laid", "afloat", "home", "tags", "years", "flag", "owner", "patron", "sisters"],
        };
        foreach (var key in keys)
        {
            SaySaid(thing, key);
        }

        TellBack(thing);
    }

    /// <summary>What a thing has because others refer to it.</summary>
    private void TellBack(GraphThing thing)
    {
        switch (thing.Kind)
        {
            case "person":
                Say("memberOfRelations", Said(thing, "memberOf").Select(static said => $"{said.Value} {said.More}"));
                break;
            case "organization":
                SayAll("people", SayersOf(thing, "affiliation", "roles"));
                SayAll("members", SayersOf(thing, "memberOf"));
                Say("membersRelations", InOrder("person").SelectMany(
                    member => Said(member, "memberOf").Where(said => said.Target == thing).Select(said => $"{member.Id} {said.More}")));
                SayAll("fleet", SayersOf(thing, "owner"));
                break;
            case "place":
                SayAll("contains", SayersOf(thing, "containedInPlace"));
                SaySaid(thing, "harbour");
                break;
            case "event":
                SayAll("subEvents", SayersOf(thing, "superEvent"));
                Say("participants", ParticipantsOf(thing));
                break;
            default:
                break;
        }
    }

    /// <summary>Those declared, then those of mentions; one in the same role is the same.</summary>
    private IEnumerable<string> ParticipantsOf(GraphThing happening)
    {
        var mentions = _articles.SelectMany(static article => article.Spans).Where(span => span.Mention?.Event == happening).ToList();
        return Said(happening, "participants")
            .Select(said => (Role: said.More, Entity: said.Target!, Text: Said(said.Target!, "name")[0].Text))
            .Concat(mentions.SelectMany(static span => span.Mention!.Targets.Where(static target => target.IsEntity).Select(target => (Role: span.Mention.Role!, Entity: target, Text: span.Words))))
            .DistinctBy(static part => (part.Role, part.Entity))
            .Select(part => $"{part.Role} {part.Entity.Id} {part.Text} "
                + string.Join(',', mentions.Where(span => span.Mention!.Role == part.Role && span.Mention.Targets.Contains(part.Entity)).Select(static span => span.Name)));
    }

    /// <summary>All that an article mentions, declares, or names in its front matter and on its spans.</summary>
    private static HashSet<GraphThing> Uses(PlacedSpans article) =>
    [
        .. article.Article.Declarations.Select(static declaration => declaration.Thing),
        .. article.Article.Facts.Values.SelectMany(static said => said).Select(static said => said.Target).OfType<GraphThing>(),
        .. article.Spans.SelectMany(static span => span.Mention?.Targets ?? []),
        .. article.Spans.Select(static span => span.Mention?.Event).OfType<GraphThing>(),
        .. article.Quotes.SelectMany(static quote => quote.Speakers.Concat(quote.Addressees)),
    ];

    private void Tell(PlacedSpans article)
    {
        _lines.Append(CultureInfo.InvariantCulture, $"article {article.Id}\n{article.Text}\n");
        foreach (var key in new[] { "beat", "rank", "author", "dateline", "about" })
        {
            Say(key, (article.Article.Facts.GetValueOrDefault(key) ?? []).Select(static said => said.Value));
        }

        Say("things", Uses(article).Select(static thing => thing.Id).Order(StringComparer.Ordinal));
        foreach (var quote in article.Quotes)
        {
            Say("quote", [$"{article.NameOf(quote)} {quote.Stance} by {Ids(quote.Speakers)} to {Ids(quote.Addressees)} in {article.Around(quote)?.Id} {article.WordsOf(quote)}"]);
            Say("mentions", article.MentionsIn(quote).Select(static mention => mention.Name));
            Say("quotes", article.Quotes.Where(inner => article.Around(inner) == quote).Select(article.NameOf));
        }

        foreach (var span in article.Spans)
        {
            var what = span.Node switch
            {
                SegmentNode segment => string.Create(CultureInfo.InvariantCulture, $"{segment.Quote.Id}{segment.Index}"),
                TimeNode time => time.Date,
                MentionNode mention => string.Create(CultureInfo.InvariantCulture, $"{Ids(mention.Targets)} {mention.Weight} {mention.Role} {mention.Event?.Id}"),
                _ => "",
            };
            var (source, cue) = (span.Mention?.SourceOf, (span.Node as CueNode)?.Quote);
            Say("span", [$"{span.Kind} {span.Range} below {span.Parent?.Range} {what} source {(source is null ? "" : article.NameOf(source))} cue {(cue is null ? "" : article.NameOf(cue))}"]);
        }
    }

    private static string Ids(IEnumerable<GraphThing> things) => string.Join(' ', things.Select(static thing => thing.Id));

    private void SaySaid(GraphThing thing, string key) =>
        Say(key, Said(thing, key).Select(said => key == "roles" ? $"{said.Text} {said.Value}" : said.Value));

    private void SayAll(string key, IEnumerable<GraphThing> things) => Say(key, things.Select(static thing => thing.Id));

    private void Say(string key, IEnumerable<string> values) => _lines.Append("  ").Append(key).Append(": ").AppendJoin("; ", values).Append('\n');
}
