using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>Binds one article against its slice of the corpus: resolves its references and derives what it leaves out.</summary>
internal sealed class ArticleBinder
{
    private readonly Document _document;
    private readonly Body _body;
    private readonly Language _language;
    private readonly FindingSink _findings;
    private readonly SliceResolver _resolver;
    private readonly QuoteBinder _quotes;
    private readonly List<Mention> _mentions = [];
    private readonly List<TimeExpression> _times = [];
    private readonly OrderedSet<Participation> _participations = new();

    private ArticleBinder(Document document, CorpusSlice slice)
    {
        _document = document;
        _body = document.Body!;
        _language = ReferenceCollector.LanguageOf(document);
        _findings = new FindingSink(document.File);
        _resolver = new SliceResolver(slice, _findings);
        _quotes = new QuoteBinder(document, _resolver, _findings);
    }

    public static BoundArticle Bind(Document document, CorpusSlice slice)
    {
        var binder = new ArticleBinder(document, slice);
        var article = binder.Bind();
        return new BoundArticle(article, slice.HasId, binder._findings.ToEquatableArray());
    }

    private Article Bind()
    {
        var factFindings = new List<Finding>();
        var facts = new FactBinder(id => _resolver.Find(id)?.Kind, _resolver.Nearest, factFindings).Bind(_document.Facts, _document.Head);
        _findings.AddRange(factFindings);
        foreach (var annotation in _body.Annotations)
        {
            switch (annotation)
            {
                case MentionAnnotation mention:
                    BindMention(mention);
                    break;
                case CueAnnotation cue:
                    _quotes.AddCue(cue);
                    break;
                case SourceAnnotation source:
                    _quotes.AddSource(source.Of, source.Range, []);
                    break;
                case TimeAnnotation time:
                    BindTime(time);
                    break;
            }
        }

        var quotes = _quotes.Finish(facts.TextOf(Schema.DatePublished));
        return new Article(
            _document.ArticleId!.Value.Value,
            _document.File.RelativePath,
            facts,
            _body.Text,
            _body.Paragraphs,
            quotes,
            _mentions.ToEquatableArray(),
            _times.ToEquatableArray(),
            CollectThings(facts, quotes),
            _participations.Items.ToEquatableArray());
    }

    private void BindMention(MentionAnnotation mention)
    {
        var targets = new List<ThingSlice>(mention.Targets.Count);
        var entities = new List<ThingSlice>(mention.Targets.Count);
        foreach (var target in mention.Targets)
        {
            if (BindTarget(mention, target) is { } thing && !targets.Contains(thing, ReferenceComparer<ThingSlice>.Instance))
            {
                targets.Add(thing);
                if (thing.Kind.IsEntity())
                {
                    entities.Add(thing);
                }
            }
        }

        if (!mention.SourceOf.IsNone)
        {
            var speakers = entities.Select(static thing => thing.Id).ToList();
            _quotes.AddSource(mention.SourceOf, mention.Range, speakers);
        }

        BindRole(mention, entities);
        if (targets.Count > 0)
        {
            _mentions.Add(new Mention(
                mention.Range,
                KindOf(mention, entities),
                targets.Select(static thing => thing.Id).ToEquatableArray(),
                mention.Note,
                mention.Certainty));
        }
    }

    private ThingSlice? BindTarget(MentionAnnotation mention, TargetSyntax target) => target.Id is { } id
        ? _resolver.Resolve(new IdSyntax(id, target.At), target.Kind)
        : _resolver.Resolve(
            ReferenceCollector.RequestOf(mention, target, _body.Text, _language),
            mention.Range.In(_body.Text), target.Kind, mention.At);

    private MentionKind? KindOf(MentionAnnotation mention, List<ThingSlice> entities) => entities.Count == 0
        ? null
        : mention.Kind ?? MentionKinds.Derive(
            mention.Range.In(_body.Text),
            _language,
            entities.Count == 1 ? entities[0].Names : entities.SelectMany(static thing => thing.Names));

    private void BindRole(MentionAnnotation mention, List<ThingSlice> entities)
    {
        if (mention.Role is not { } role || _resolver.Resolve(role.Event, ThingKind.Event) is not { } happening)
        {
            return;
        }

        foreach (var entity in entities)
        {
            _participations.Add(new Participation(happening.Id, role.Role, entity.Id, WhiteSpace.Collapse(mention.Range.In(_body.Text))));
        }
    }

    private void BindTime(TimeAnnotation time)
    {
        var date = time.Date is { } edtf && Check(edtf, Rules.BadDate, EdtfParser.TryParse(edtf.Value, out _, out var error), error)
            ? edtf.Value
            : null;
        var duration = time.Duration is { } iso && Check(iso, Rules.BadDuration, IsoDurationParser.TryParse(iso.Value, out _, out error), error)
            ? iso.Value
            : null;
        var (quote, eventId) = BindOf(time.Of);
        if (quote >= 0)
        {
            _quotes.AddDate(quote, time.Mod is TimeModifier.Before or TimeModifier.After ? null : date);
        }

        _times.Add(new TimeExpression(time.Range, date, duration, time.Mod, eventId, quote, time.Note, time.Certainty));
    }

    /// <summary>A quote of the article, else an event of the corpus.</summary>
    private (int Quote, string? EventId) BindOf(IdSyntax? of)
    {
        if (of is not { } id)
        {
            return (-1, null);
        }

        var quote = _quotes.IndexOf(id.Value);
        return (quote, quote >= 0 ? null : _resolver.Resolve(id, ThingKind.Event)?.Id);
    }

    private bool Check(IdSyntax value, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, bool isValid, string? error)
    {
        if (!isValid)
        {
            _findings.Add(rule, value.At, error!);
        }

        return isValid;
    }

    /// <summary>The things of the article: those of its text in text order, then those that only its front matter names.</summary>
    private EquatableArray<ThingUse> CollectThings(EquatableArray<Fact> facts, EquatableArray<Quote> quotes)
    {
        var mentioned = new HashSet<string>(_mentions.SelectMany(static mention => mention.Targets), StringComparer.Ordinal);
        var speakers = new HashSet<string>(quotes.SelectMany(static quote => quote.Speakers), StringComparer.Ordinal);
        var ids = new OrderedSet<string>(StringComparer.Ordinal);
        ids.AddRange(_mentions.SelectMany(static mention => mention.Targets));
        ids.AddRange(quotes.SelectMany(static quote => quote.Speakers.Concat(quote.Addressees).Concat(quote.OnBehalfOf)));
        ids.AddRange(_times.Select(static time => time.EventId).OfType<string>());
        ids.AddRange(_participations.Items.Select(static participation => participation.EventId));
        ids.AddRange(facts
            .Where(static fact => fact.Key.Shape is FactShape.Entity or FactShape.Place)
            .SelectMany(static fact => fact.Items.Select(static item => item.Text)));
        var referred = ids.Items.Count;
        ids.AddRange(_document.Declarations.Select(static declaration => declaration.Id));
        return ids.Items
            .Select((id, index) => (Thing: _resolver.Find(id), IsOnlyDeclared: index >= referred))
            .Where(static use => use.Thing is not null)
            .Select(use => new ThingUse(
                use.Thing!.Id,
                use.Thing.Kind,
                use.Thing.Name,
                mentioned.Contains(use.Thing.Id),
                speakers.Contains(use.Thing.Id),
                use.IsOnlyDeclared))
            .ToEquatableArray();
    }
}
