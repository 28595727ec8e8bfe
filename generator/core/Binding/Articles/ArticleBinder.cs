using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Names;
using ArticleGen.Binding.Quotes;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>Binds one article against its slice of the corpus: resolves its references and derives what it leaves out.</summary>
internal sealed partial class ArticleBinder
{
    private readonly Document _document;
    private readonly Body _body;
    private readonly Language _language;
    private readonly FindingSink _findings;
    private readonly SliceResolver _resolver;
    private readonly MentionWords _words;
    private readonly FieldBinder _fields;
    private readonly EquatableArray<FactKey> _keys;
    private readonly QuoteBinder _quotes;
    private readonly Credits _credits;
    private readonly LabelBinder _labels;
    private readonly List<Mention> _mentions;
    private readonly List<TimeExpression> _times = [];
    private readonly List<Remark> _remarks = [];
    private readonly OrderedSet<Participation> _participations = new();

    /// <summary>What the mention that is being bound refers to: all things, and the entities among them.</summary>
    private readonly List<ThingSlice> _targets = [];
    private readonly List<ThingSlice> _entities = [];

    /// <summary>The mention in a label that is none itself, and that label.</summary>
    private MentionAnnotation? _speaker;
    private SourceAnnotation? _label;

    /// <summary>The first date that the article tells of each event, and what its front matter says of how it tells of them.</summary>
    private Dictionary<string, EdtfDate>? _dates;
    private Dictionary<string, IsoDuration>? _durations;
    private readonly Dictionary<string, EventView>? _views;

    /// <summary>The mention before, and whom alone it mentions.</summary>
    private MentionAnnotation? _around;
    private string? _aroundId;

    private ArticleBinder(Document document, CorpusSlice slice)
    {
        _document = document;
        _body = document.Body!;
        _mentions = new List<Mention>(_body.Annotations.Count);
        _language = ReferenceCollector.LanguageOf(document);
        _findings = new FindingSink(document.File);
        _resolver = new SliceResolver(document, slice, _findings);
        _words = new MentionWords(document, _language, _resolver, _findings);
        _fields = new FieldBinder(document, _resolver, _findings);
        _keys = slice.ArticleKeys;
        _quotes = new QuoteBinder(document, _resolver, _fields, _findings);
        _views = EventViews.Of(document);
        _credits = new Credits(_findings);
        _labels = new LabelBinder(_fields, _quotes, _findings);
        _resolver.Wrong.IsQuote = id => _quotes.IndexOf(id) >= 0;
    }

    public static Result<BoundArticle> Bind(Document document, CorpusSlice slice)
    {
        var binder = new ArticleBinder(document, slice);
        var article = binder.Bind();
        return new(new BoundArticle(article, slice.HasId, binder._quotes.Repeated), binder._findings.ToEquatableArray());
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
                    BindSource(source);
                    break;
                case AddresseeAnnotation addressee:
                    _quotes.AddNamed(addressee.Range, _words.NamedBy(addressee));
                    _quotes.AddAddressee(addressee.Of, addressee.Range, entities: []);
                    break;
                case TimeAnnotation time:
                    BindTime(time);
                    break;
            }

            _labels.Add(annotation);
            if (annotation is RemarkAnnotation)
            {
                _remarks.Add(new Remark(annotation.Range, annotation.Note, annotation.Correction, annotation.Certainty));
            }
            else if (annotation.Correction is not null)
            {
                _remarks.Add(new Remark(annotation.Range, Note: null, annotation.Correction, Certainty: null));
            }
        }

        foreach (var loose in _body.LooseIds)
        {
            if (_resolver.Find(loose.Id.Value) is not null)
            {
                _findings.Add(Rules.LooseBlock, loose.At, loose.Mended, loose.Why, loose.Escaped);
            }
        }

        facts = _credits.AddTo(facts);
        var quotes = _quotes.Finish(facts.DateOf(FormatKeys.DatePublished), facts.DateOf(FormatKeys.DateModified));
        return new Article(
            _document.ArticleId!.Value.Value,
            _document.File.RelativePath,
            facts,
            _body.Text,
            _body.Headline?.Range,
            _body.Paragraphs,
            quotes,
            _mentions.ToEquatableArray(),
            _times.ToEquatableArray(),
            _remarks.ToEquatableArray(),
            _labels.Finish(),
            ThingUses.Collect(_document, facts, _mentions, quotes, _times, _participations.Items, _resolver),
            _participations.Items.ToEquatableArray());
    }

    private void BindMention(MentionAnnotation mention)
    {
        BindTargets(mention);
        if (_targets.Count > 0)
        {
            _words.Check(mention, _targets, _entities);
        }

        if (mention.Claims.IsAuthor)
        {
            _credits.Add(FormatKeys.Author, mention, _entities);
        }

        if (mention.Claims.IsDateline)
        {
            _credits.Add(FormatKeys.Dateline, mention, _entities.FindAll(static thing => thing.Kind == ThingKind.Place));
        }

        CheckTwice(mention);
        if (mention.Turn is not null || ReferenceEquals(mention, _speaker))
        {
            _quotes.AddLabel(ReferenceEquals(mention, _speaker) ? _label! : mention, _entities);
        }

        _quotes.AddMention(mention, _entities);
        if (!mention.SourceOf.IsNone)
        {
            _quotes.AddSource(mention.SourceOf, mention, _entities);
        }

        if (!mention.AddresseeOf.IsNone)
        {
            _quotes.AddAddressee(mention.AddresseeOf, mention.Range, _entities);
        }

        var roles = BindRoles(mention);
        var refersTo = mention.Claims.RefersTo is { } quote ? _quotes.Resolve(quote, "refers") : null;
        if (_targets.Count > 0 || roles.Count > 0 || mention.Of is not null || refersTo is not null)
        {
            _mentions.Add(new Mention(mention.Range, mention.Of is null ? KindOf(mention) : mention.Kind, IdsOfTargets(), mention.Note, mention.Certainty)
            {
                EventRoles = roles,
                View = ViewOf(mention),
                Of = mention.Of,
                RefersTo = refersTo,
                Fields = _fields.Bind(mention),
            });
        }
    }

    /// <summary>A span around another of the same words that mentions the same thing: one of the two is left over, unless both say more.</summary>
    private void CheckTwice(MentionAnnotation mention)
    {
        if (_around is { } outer && outer.Range == mention.Range && _targets.Count == 1 && _aroundId == _targets[0].Id
            && (ReferenceEquals(outer.Claims, MentionClaims.None) || ReferenceEquals(mention.Claims, MentionClaims.None)))
        {
            _findings.Add(Rules.MentionedTwice, mention.At, Excerpt.Of(_body.Text, mention.Range), _targets[0].Id);
        }

        (_around, _aroundId) = (mention, _targets.Count == 1 ? _targets[0].Id : null);
    }

    private void BindSource(SourceAnnotation source)
    {
        _quotes.AddNamed(source.Range, _words.NamedBy(source));
        if (source.Turn is not null && (_speaker = OnlyMentionIn(source.Range)) is null)
        {
            _quotes.AddLabel(source, speakers: []);
        }
        else if (source.Turn is not null)
        {
            _label = source;
        }

        _quotes.AddSource(source.Of, source, speakers: []);
    }

    /// <summary>The only mention in a label that is none itself: <c>[[Ann Lee]{.person}:]{.turn}</c>.</summary>
    private MentionAnnotation? OnlyMentionIn(TextRange label)
    {
        MentionAnnotation? only = null;
        var first = Search.FirstAfter(_body, _body.Annotations.Count, label.Start - 1, static (body, index) => body.Annotations[index].Range.Start);
        for (var i = first; i < _body.Annotations.Count && _body.Annotations[i].Range.Start < label.End; i++)
        {
            if (_body.Annotations[i] is MentionAnnotation mention)
            {
                if (only is not null || mention.Turn is not null)
                {
                    return null;
                }

                only = mention;
            }
        }

        return only;
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
        if (mention.Targets.Count > 1 && _resolver.ReportName(mention.IdsOfOneKey(), mention.Targets[0].Kind))
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

    private ThingSlice? BindTarget(MentionAnnotation mention, TargetSyntax target) => target switch
    {
        { IsUnidentified: true } => null,
        { Id: { } id, Kind: { } kind } => _resolver.Resolve(new IdSyntax(id, target.At), kind),
        { Id: { } id } => _resolver.ResolveClass(new IdSyntax(id, target.At)),
        _ => _words.Bind(mention, target, _entities),
    };

    private MentionKind? KindOf(MentionAnnotation mention) => _entities.Count == 0
        ? null
        : mention.Kind ?? MentionKindReader.Derive(mention.Words(_body.Text), _language, _entities);

    /// <summary>How the mention tells of its events: as it says itself, else as the article's front matter does.</summary>
    private EventView? ViewOf(MentionAnnotation mention)
    {
        if (_targets.Count == _entities.Count)
        {
            if (mention.View is not null && _targets.Count > 0 && IsById(mention))
            {
                _findings.Add(Rules.KeyDoesNotBelong, mention.At, "realis, polarity, tense, modality", "a mention of no event", "a mention of an event");
            }

            return null;
        }

        var declared = _views is null ? null : FindView(_views);
        return mention.View?.Or(declared) ?? declared;
    }

    private EventView? FindView(Dictionary<string, EventView> views)
    {
        foreach (var thing in _targets)
        {
            if (views.TryGetValue(thing.Id, out var view))
            {
                return view;
            }
        }

        return null;
    }

    /// <summary>Whether only binding tells what it mentions: else what does not belong to it is told when it is read.</summary>
    private static bool IsById(MentionAnnotation mention) => mention.Targets.Any(static target => target.Kind is null);

    /// <summary>The roles that the mention's entities, or the value, take in events.</summary>
    private EquatableArray<EventRole> BindRoles(MentionAnnotation mention)
    {
        if (mention.Roles.Count == 0)
        {
            return default;
        }

        var isValue = mention.Targets.Count == 0 || mention.Of is not null;
        var roles = new OrderedSet<EventRole>();
        foreach (var role in mention.Roles)
        {
            if (_resolver.Resolve(role.Event, ThingKind.Event) is { } happening)
            {
                roles.Add(new EventRole(role.Role, happening.Id));
            }
        }

        if (roles.Items.Count > 0 && _entities.Count == 0 && !isValue)
        {
            if (_targets.Count > 0 && IsById(mention))
            {
                _findings.Add(Rules.KeyDoesNotBelong, mention.Roles[0].At, "role", "a mention of an event", "a mention of a person, organization or place");
            }

            return default;
        }

        var words = WhiteSpace.Collapse(mention.Range.In(_body.Text));
        foreach (var (role, eventId) in roles.Items)
        {
            if (isValue)
            {
                _participations.Add(new Participation(eventId, role, EntityId: null, words));
            }

            foreach (var entity in _entities)
            {
                _participations.Add(new Participation(eventId, role, entity.Id, words));
            }
        }

        return roles.Items.ToEquatableArray();
    }
}
