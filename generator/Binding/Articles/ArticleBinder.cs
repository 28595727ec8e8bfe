using ArticleGen.Dates;
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
    private readonly FieldBinder _fields;
    private readonly EquatableArray<FactKey> _keys;
    private readonly QuoteBinder _quotes;
    private readonly List<Mention> _mentions;
    private readonly List<TimeExpression> _times = [];
    private readonly OrderedSet<Participation> _participations = new();

    /// <summary>What the mention that is being bound refers to: all things, and the entities among them.</summary>
    private readonly List<ThingSlice> _targets = [];
    private readonly List<ThingSlice> _entities = [];

    private ArticleBinder(Document document, CorpusSlice slice)
    {
        _document = document;
        _body = document.Body!;
        _mentions = new List<Mention>(_body.Annotations.Count);
        _language = ReferenceCollector.LanguageOf(document);
        _findings = new FindingSink(document.File);
        _resolver = new SliceResolver(document, slice, _findings);
        _fields = new FieldBinder(document, _resolver, _findings);
        _keys = slice.ArticleKeys;
        _quotes = new QuoteBinder(document, _resolver, _fields, _findings);
        _resolver.IsQuote = id => _quotes.IndexOf(id) >= 0;
    }

    public static BoundArticle Bind(Document document, CorpusSlice slice)
    {
        var binder = new ArticleBinder(document, slice);
        var article = binder.Bind();
        return new BoundArticle(article, slice.HasId, binder._findings.ToEquatableArray());
    }

    private Article Bind()
    {
        var facts = _fields.Bind(FieldFacts.Retype(_document.Facts, _keys), _keys, default, "This article", FieldOwners.Article);
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
                    _quotes.AddSource(source.Of, source.Range, speakers: []);
                    break;
                case TimeAnnotation time:
                    BindTime(time);
                    break;
            }
        }

        var quotes = _quotes.Finish(facts.DateOf(Schema.DatePublished));
        return new Article(
            _document.ArticleId!.Value.Value,
            _document.File.RelativePath,
            facts,
            _body.Text,
            _body.Paragraphs,
            quotes,
            _mentions.ToEquatableArray(),
            _times.ToEquatableArray(),
            ThingUses.Collect(_document, facts, _mentions, quotes, _times, _participations.Items, _resolver),
            _participations.Items.ToEquatableArray());
    }

    private void BindMention(MentionAnnotation mention)
    {
        BindTargets(mention);
        if (!mention.SourceOf.IsNone)
        {
            _quotes.AddSource(mention.SourceOf, mention.Range, _entities);
        }

        var (role, eventId) = BindRole(mention);
        if (_targets.Count > 0)
        {
            _mentions.Add(new Mention(mention.Range, KindOf(mention), IdsOfTargets(), role, eventId, mention.Note, mention.Certainty)
            {
                Fields = _fields.Bind(mention),
            });
        }
    }

    private EquatableArray<string> IdsOfTargets()
    {
        if (_targets.Count == 1)
        {
            return _targets[0].OnlyId;
        }

        var ids = new string[_targets.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = _targets[i].Id;
        }

        return new(ids);
    }

    private void BindTargets(MentionAnnotation mention)
    {
        _targets.Clear();
        _entities.Clear();
        if (mention.Targets.Count > 1 && _resolver.ReportName(LooseReferences.IdsOf(mention.Targets), mention.Targets[0].Kind.Name))
        {
            return;
        }

        foreach (var target in mention.Targets)
        {
            if (BindTarget(mention, target) is { } thing && !_targets.Contains(thing))
            {
                _targets.Add(thing);
                if (thing.Kind.IsEntity)
                {
                    _entities.Add(thing);
                }
            }
        }
    }

    private ThingSlice? BindTarget(MentionAnnotation mention, TargetSyntax target) => target.Id is { } id
        ? _resolver.Resolve(new IdSyntax(id, target.At), target.Kind)
        : _resolver.Resolve(
            ReferenceCollector.RequestOf(mention, target, _document, _language),
            mention.Range.In(_body.Text), target.Kind, mention.At);

    private MentionKind? KindOf(MentionAnnotation mention) => _entities.Count == 0
        ? null
        : mention.Kind ?? MentionKindReader.Derive(mention.Range.In(_body.Text), _language, _entities);

    /// <summary>The role that the mention's entities take, and the event; neither where it says none.</summary>
    private (string? Role, string? EventId) BindRole(MentionAnnotation mention)
    {
        if (mention.Role is not { } role || _resolver.Resolve(role.Event, ThingKind.Event) is not { } happening || _entities.Count == 0)
        {
            return default;
        }

        foreach (var entity in _entities)
        {
            _participations.Add(new Participation(happening.Id, role.Role, entity.Id, WhiteSpace.Collapse(mention.Range.In(_body.Text))));
        }

        return (role.Role, happening.Id);
    }

    private void BindTime(TimeAnnotation time)
    {
        var (quote, eventId) = BindOf(time.Of);
        if (quote >= 0)
        {
            _quotes.AddDate(quote, time.Mod is TimeModifier.Before or TimeModifier.After ? null : time.Date);
        }

        _times.Add(new TimeExpression(time.Range, time.Date, time.Duration, time.Mod, eventId, quote, time.Note, time.Certainty));
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
}
