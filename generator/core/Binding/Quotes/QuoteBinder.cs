using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Fields;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Binds an article's quotes: gives them their cues, sources, addressees and dates, and what is said of each.</summary>
internal sealed partial class QuoteBinder
{
    private readonly Document _document;
    private readonly Body _body;
    private readonly SliceResolver _resolver;
    private readonly FieldBinder _fields;
    private readonly FindingSink _findings;
    private readonly QuoteCollector _collected;
    private readonly ClaimBinder _claims;
    private readonly QuoteSlips _slips;
    private readonly List<RepeatedQuote> _repeated = [];

    /// <summary>What <see cref="Resolve"/> found last.</summary>
    private readonly List<QuoteDraft> _resolved = [];

    /// <summary>Words that are a thing's name and mention nobody.</summary>
    private Dictionary<TextRange, ThingSlice>? _named;
    private Dictionary<int, TextRange>? _unclosed;

    /// <summary>The paragraphs with several quotes of which words do not say which they mean.</summary>
    private HashSet<int>? _crowded;
    private EdtfDate? _datePublished;
    private EdtfDate? _dateModified;
    private List<TextRange>? _covered;
    private UnmarkedSources? _unmarked;
    private int _searches;
    private NearWords? _near;

    public QuoteBinder(Document document, SliceResolver resolver, FieldBinder fields, FindingSink findings)
    {
        _document = document;
        _body = document.Body!;
        _resolver = resolver;
        _fields = fields;
        _findings = findings;
        _collected = new QuoteCollector(document, findings);
        _claims = new ClaimBinder(findings);
        _slips = new QuoteSlips(_body, _collected, findings);
    }

    /// <summary>The quotes of other articles that quotes of this one tell again.</summary>
    public EquatableArray<RepeatedQuote> Repeated => _repeated.ToEquatableArray();

    /// <summary>The index of the quote with an id, or -1.</summary>
    public int IndexOf(string id) => _collected.Find(id)?.Index ?? -1;

    public ICollection<string> Ids => _collected.Ids;

    /// <summary>Whether an attribution or a turn has the id in which nothing is said, which is told.</summary>
    public bool IsEmpty(string id) => _collected.IsEmpty(id);

    /// <summary>Takes a mention, which may be the source of a quote that has none.</summary>
    public void AddMention(MentionAnnotation mention, List<ThingSlice> entities)
    {
        if (_collected.HasAttributions)
        {
            (_unmarked ??= new()).Add(mention, entities);
        }
    }

    /// <summary>Adds words that tell who said the quotes.</summary>
    /// <param name="source">The words: a mention, or a source that is no listed entity.</param>
    /// <param name="speakers">The entities that the words mention.</param>
    public void AddSource(QuoteReference of, Annotation source, List<ThingSlice> speakers)
    {
        foreach (var draft in Resolve(of, source.Range, "source"))
        {
            CheckApart(draft, source, speakers);
            draft.AddSource(source.Range, speakers);
        }
    }

    /// <summary>Adds words that tell to whom the quotes are said.</summary>
    public void AddAddressee(QuoteReference of, TextRange range, List<ThingSlice> entities)
    {
        foreach (var draft in Resolve(of, range, "addressee"))
        {
            draft.AddAddressee(range, entities);
        }
    }

    /// <summary>Adds the label of a turn, which is the source of what follows it.</summary>
    public void AddLabel(Annotation label, List<ThingSlice> speakers)
    {
        if (_collected.NextTurn() is { } turn)
        {
            _slips.CheckLabel(turn, label, speakers);
            turn.AddSource(label.Range, speakers);
        }
    }

    /// <summary>Adds words that are a thing's name, where a source or an addressee mentions nobody.</summary>
    public void AddNamed(TextRange range, ThingSlice? thing)
    {
        if (thing is not null)
        {
            (_named ??= [])[range] = thing;
        }
    }

    public void AddCue(CueAnnotation cue)
    {
        foreach (var draft in Resolve(cue.Of, cue.Range, "cue"))
        {
            if (draft.Holds(cue.Range))
            {
                _findings.Add(Rules.CueInSegment, cue.At, Excerpt.Of(_body.Text, cue.Range), draft.Describe(_body.Text));
            }

            draft.AddCue(cue.Range);
        }
    }

    /// <summary>The first date that a time expression gives wins.</summary>
    public void AddDate(int quote, TimeAnnotation time)
    {
        var draft = _collected.Drafts[quote];
        if (time.Date is null || time.Mod is TimeModifier.Before or TimeModifier.After)
        {
            return;
        }

        if (draft.Date is null)
        {
            (draft.Date, draft.DateAt) = (time.Date, time.At);
        }
        else if (time.Mod is null && Chronology.AreCertainlyApart(time.Date, draft.Date))
        {
            _findings.Add(Rules.TimesApart, time.At, draft.Describe(_body.Text), "is dated", time.Date.Text, draft.Date.Text);
        }
    }

    /// <param name="datePublished">When the article was published, if it says so.</param>
    /// <param name="dateModified">When it was changed last, if it says so.</param>
    public EquatableArray<Quote> Finish(EdtfDate? datePublished, EdtfDate? dateModified)
    {
        (_datePublished, _dateModified) = (datePublished, dateModified);
        if (_collected.Drafts.Count == 0)
        {
            return default;
        }

        CheckNames();
        var marks = _document.Facts.TextOf(FormatKeys.QuotationMarks);
        var kinds = marks == Terms.NoMarks ? null : new QuoteKindReader(_body.Text, _body.Paragraphs, hasHyphens: marks == Terms.Dashes);
        _unclosed = kinds is null ? null : UnclosedMarks.Find(_body, kinds);
        _slips.CheckNamed();
        if (kinds is not null)
        {
            CrossedMarks.Check(_body, _collected.Drafts, kinds.Pairs, _findings);
        }

        var quotes = _collected.Drafts.Select(draft => Finish(draft, kinds)).ToEquatableArray();
        _slips.CheckRepeats();
        return quotes;
    }

    /// <summary>Two quotes that one id was given by mistake: another speaker, and words of the quote between the two.</summary>
    private void CheckApart(QuoteDraft draft, Annotation source, List<ThingSlice> speakers)
    {
        if (draft.Sources?.Last is not { } last
            || !draft.HasSegmentIn(last.Range.End, source.Range.Start)
            || draft.Parts.Exists(static part => part.Claims.By.Count > 0))
        {
            return;
        }

        foreach (var speaker in speakers)
        {
            if (last.Ids.Contains(speaker.Id))
            {
                return;
            }
        }

        if (speakers.Count > 0)
        {
            _findings.Add(Rules.SourcesApart, source.At, draft.Describe(_body.Text), last.Ids[0], speakers[0].Id);
        }
    }

    private void CheckNames()
    {
        var names = new Dictionary<string, QuoteDraft>(_collected.Ids.Count, StringComparer.Ordinal);
        foreach (var draft in _collected.Drafts)
        {
            if (!draft.IsNamed)
            {
                continue;
            }

            var name = Identifiers.PascalCase(draft.Id);
            if (names.TryGetValue(name, out var first))
            {
                _findings.Add(Rules.NameClash, PlaceOfId(draft), first.Id, draft.Id, name);
            }
            else
            {
                names.Add(name, draft);
            }
        }
    }

    private static TextSpan PlaceOfId(QuoteDraft draft) =>
        draft.Parts.Find(static part => part.Id is not null)?.Id!.Value.At ?? draft.Segments[0].At;

    /// <summary>Nobody speaks before birth; what is said after death is dated wrongly, or said by another.</summary>
    private void CheckLives(QuoteDraft draft, EquatableArray<string> speakers)
    {
        foreach (var id in speakers)
        {
            var speaker = _resolver[id];
            if (Chronology.IsCertainlyBefore(speaker.DeathDate, draft.Date))
            {
                _findings.Add(Rules.QuotedOutsideLife, draft.Segments[0].At, speaker.Name, "died", speaker.DeathDate.Text, draft.Date.Text, draft.Describe(_body.Text));
            }
            else if (Chronology.IsCertainlyBefore(draft.Date ?? _datePublished, speaker.BirthDate))
            {
                _findings.Add(
                    Rules.QuotedOutsideLife, draft.Segments[0].At, speaker.Name, "was born", speaker.BirthDate.Text, (draft.Date ?? _datePublished)!.Text, draft.Describe(_body.Text));
            }
        }
    }

    /// <param name="kinds"><c>null</c> where the article's quotation marks say nothing of its quotes.</param>
    private Quote Finish(QuoteDraft draft, QuoteKindReader? kinds)
    {
        var said = _claims.Merge(draft);
        var kind = KindOf(draft, said.Kind, kinds);
        var speakers = Speakers(draft, said);
        CheckLives(draft, speakers);
        var realis = said.Realis ?? Realis.Actual;
        if (realis == Realis.Actual && Chronology.IsCertainlyBefore(_datePublished, draft.Date)
            && (_dateModified is null || Chronology.IsCertainlyBefore(_dateModified, draft.Date)))
        {
            _findings.Add(
                Rules.QuotedAfterPublication, draft.DateAt, draft.Describe(_body.Text), draft.Date.Text,
                _dateModified is null ? "published " + _datePublished.Text : "modified " + _dateModified.Text);
        }

        return new Quote(
            draft.Id,
            draft.IsNamed,
            _document.File.LineAt(draft.Segments[0].At.Start),
            kind,
            said.Type ?? AttributionType.Assertion,
            speakers,
            Named(draft, said.To, draft.Addressees, "to", "addressee"),
            _resolver.ResolveEntities(said.For),
            SegmentsOf(draft, kind == QuoteKind.Direct ? kinds : null),
            draft.Cues,
            draft.Sources?.Ranges ?? default,
            draft.Date,
            draft.Within?.Index ?? -1,
            _claims.Note(draft),
            _claims.Certainty(draft))
        {
            Asides = draft.Asides,
            Attributions = draft.Attributions,
            AddresseeWords = draft.Addressees?.Ranges ?? default,
            Medium = said.Medium,
            Polarity = said.Polarity ?? Polarity.Positive,
            Realis = realis,
            IsUnsourced = said.Unsourced is not null,
            Repeats = said.Repeats is { } repeats ? Repeats(draft, repeats) : null,
            Fields = _fields.Bind(draft),
        };
    }

    /// <param name="kinds">What reads the marks, where its words lose those around them.</param>
    private EquatableArray<QuoteSegment> SegmentsOf(QuoteDraft draft, QuoteKindReader? kinds)
    {
        var segments = new List<QuoteSegment>(draft.Segments.Count);
        foreach (var (range, _) in draft.Segments)
        {
            // Where something is cut out of a segment, its marks are those of the first and the last piece.
            var marks = kinds?.MarksOf(range) ?? default;
            segments.AddRange(draft.WordsOf(_body.Text, range)
                .Select(words => new QuoteSegment(words, marks.At(isFirst: words.Start == range.Start, isLast: words.End == range.End))));
        }

        // No quote is without words, be they those of its asides.
        return segments.Count > 0 ? segments.ToEquatableArray() : [new(draft.Segments[0].Range, kinds?.MarksOf(draft.Segments[0].Range) ?? default)];
    }

    private QuoteKind KindOf(QuoteDraft draft, KindSyntax? said, QuoteKindReader? kinds)
    {
        if (draft.IsTurn || kinds is null)
        {
            return said?.Value ?? QuoteKind.Direct;
        }

        var (derived, isMarked) = kinds.Derive(draft);
        if (_unclosed is not null && draft.Segments.FindIndex(segment => _unclosed.ContainsKey(segment.At.Start)) is var index and >= 0)
        {
            if (said is null)
            {
                var mark = _unclosed[draft.Segments[index].At.Start];
                _findings.Add(
                    Rules.MarkNotClosed, _body.Places.Locate(mark), mark.In(_body.Text), draft.Describe(_body.Text, index));
            }
        }
        else if (isMarked && said is { } explicitly && Contradicts(explicitly.Value, derived))
        {
            _findings.Add(Rules.KindContradictsMarks, explicitly.At, explicitly.Value.Word(), derived.Word(), draft.Describe(_body.Text));
        }

        return said?.Value ?? derived;
    }

    /// <summary>
    /// What is only spoken of, or told in the reporter's voice, may hold words of the source; all of it cannot be these. Words of the source
    /// may stand without marks: a post, a letter, what is set apart.
    /// </summary>
    private static bool Contradicts(QuoteKind said, QuoteKind derived) => said switch
    {
        QuoteKind.Reported or QuoteKind.FreeIndirect => derived == QuoteKind.Direct,
        QuoteKind.Direct => derived == QuoteKind.Mixed,
        _ => said != derived,
    };

    private EquatableArray<string> Speakers(QuoteDraft draft, QuoteClaims said)
    {
        var speakers = Named(draft, said.By, draft.Sources, "by", "source");
        if (speakers.Count > 0 || draft.Sources is not null)
        {
            if (said.Unsourced is { } place)
            {
                _findings.Add(Rules.UnsourcedWithSource, place, draft.Describe(_body.Text));
            }
        }
        else if (said.Unsourced is null && said.By.Count == 0 && !IsToldOf(draft))
        {
            // A speaker who is not known is told already.
            if (_unmarked?.Find(draft, Hold) is { } mention)
            {
                _findings.Add(Rules.SourceNotMarked, mention.At, Excerpt.Of(_body.Text, mention.Range), draft.Describe(_body.Text));
            }
            else
            {
                _findings.Add(Rules.NoSpeaker, draft.Segments[0].At, draft.Describe(_body.Text));
            }
        }

        return speakers;
    }

    /// <summary>Whether what may say the speaker is wrong, and told.</summary>
    private bool IsToldOf(QuoteDraft draft) =>
        draft.Parts.Exists(static part => part.Claims.IsPartlyRead) || (_crowded is not null && draft.Segments.Exists(segment => _crowded.Contains(_collected.ParagraphOf(segment.Range))));

    /// <summary>Those whom a key names, else those whom words name. That they differ is no mistake: a spokesman is the source, another speaks.</summary>
    private EquatableArray<string> Named(QuoteDraft draft, EquatableArray<IdSyntax> said, Places? words, string key, string what)
    {
        var ids = _resolver.ResolveEntities(said, what);
        var named = words?.Entities ?? default;
        if (ids.Count > 0 && named.Count > 0 && !new HashSet<string>(ids, StringComparer.Ordinal).SetEquals(named) && !SpeakFor(named, ids))
        {
            // A spokesman may speak for another person; two people of whom neither is said to belong to the other are a copied line.
            var rule = what == "source" && ids.Concat(named).All(id => _resolver[id].Kind == ThingKind.Person) ? Rules.TwoSpeakers : Rules.SpeakersDiffer;
            _findings.Add(rule, said[0].At, key, Advice.OneOf(ids), what, Advice.OneOf(named), draft.Describe(_body.Text));
        }

        if (_named is not null && words is not null && said.Count == 0 && named.Count == 0)
        {
            ReportNamed(draft, words, what == "source" ? "speaker" : what);
        }

        return ids.Count > 0 ? ids : named;
    }

    /// <summary>Whether all sources belong to those who speak: a spokesman says what they say.</summary>
    private bool SpeakFor(EquatableArray<string> sources, EquatableArray<string> speakers)
    {
        foreach (var source in sources)
        {
            if (!_resolver[source].Affiliations.Any(speakers.Contains))
            {
                return false;
            }
        }

        return true;
    }
}
