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
internal sealed class QuoteBinder
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

    private Dictionary<int, TextRange>? _unclosed;

    /// <summary>The paragraphs with several quotes of which words do not say which they mean.</summary>
    private HashSet<int>? _crowded;
    private EdtfDate? _datePublished;
    private int _searches;
    private NearWords? _near;

    public QuoteBinder(Document document, SliceResolver resolver, FieldBinder fields, FindingSink findings)
    {
        _document = document;
        _body = document.Body!;
        _resolver = resolver;
        _fields = fields;
        _findings = findings;
        _collected = new QuoteCollector(_body, findings);
        _claims = new ClaimBinder(findings);
        _slips = new QuoteSlips(_body, _collected, findings);
    }

    /// <summary>The quotes of other articles that quotes of this one tell again.</summary>
    public EquatableArray<RepeatedQuote> Repeated => _repeated.ToEquatableArray();

    /// <summary>The index of the quote with an id, or -1.</summary>
    public int IndexOf(string id) => _collected.Find(id)?.Index ?? -1;

    /// <summary>Whether an attribution or a turn has the id in which nothing is said, which is told.</summary>
    public bool IsEmpty(string id) => _collected.IsEmpty(id);

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
        if (draft.Date is null && time.Date is not null && time.Mod is not (TimeModifier.Before or TimeModifier.After))
        {
            (draft.Date, draft.DateAt) = (time.Date, time.At);
        }
    }

    /// <param name="datePublished">When the article was published, if it says so.</param>
    public EquatableArray<Quote> Finish(EdtfDate? datePublished)
    {
        _datePublished = datePublished;
        if (_collected.Drafts.Count == 0)
        {
            return default;
        }

        CheckNames();
        var kinds = _document.Facts.TextOf(FormatKeys.QuotationMarks) is null ? new QuoteKindReader(_body.Text, _body.Paragraphs) : null;
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

    private List<QuoteDraft> Resolve(QuoteReference of, TextRange range, string what)
    {
        _resolved.Clear();
        foreach (var id in of.Ids)
        {
            if (_collected.Find(id.Value) is { } draft)
            {
                _resolved.Add(draft);
                _slips.NoteNamed(draft, id, range, what);
            }
            else if (!_collected.IsEmpty(id.Value))
            {
                ReportUnknown(id, what);
            }
        }

        if (of.OfNearest is { } at)
        {
            if (_collected.Nearest(range, out var isMissing) is { } quote)
            {
                _resolved.Add(quote);
            }
            else if (isMissing is not null && MayTell(range, isMissing))
            {
                _findings.Add(
                    Rules.WhichQuote, at, what, isMissing, Excerpt.Of(_body.Text, range),
                    isMissing == "none" ? "" : "wrap each quote with its source and cue in `[…]{.attribution}`, or ");
            }
        }

        return _resolved;
    }

    /// <summary>One word says it for all of a paragraph with several quotes; and where a span is lost, so is what it would have held.</summary>
    private bool MayTell(TextRange range, string isMissing) => isMissing == "none"
        ? !_document.Findings.Any(static finding => finding.Rule == Rules.SpanAcrossBlankLine.Id)
        : (_crowded ??= []).Add(_collected.ParagraphOf(range));

    private void ReportUnknown(IdSyntax id, string key) => _findings.Add(
        Rules.UnknownQuote, id.At, id.Value, _resolver.AdviseQuote(key, id.Value) ?? Advice.DidYouMean(Nearest(id.Value)));

    /// <summary>The id of a quote that is nearest to one that none has.</summary>
    public string? Nearest(string id) => _searches++ < Advice.MaxSearches ? (_near ??= new NearWords(_collected.Ids)).Find(id) : null;

    /// <param name="kinds"><c>null</c> where the article's quotation marks say nothing of its quotes.</param>
    private Quote Finish(QuoteDraft draft, QuoteKindReader? kinds)
    {
        var said = _claims.Merge(draft);
        var kind = KindOf(draft, said.Kind, kinds);
        var speakers = Speakers(draft, said);
        CheckLives(draft, speakers);
        var realis = said.Realis ?? Realis.Actual;
        if (realis == Realis.Actual && Chronology.IsCertainlyBefore(_datePublished, draft.Date))
        {
            _findings.Add(Rules.QuotedAfterPublication, draft.DateAt, draft.Describe(_body.Text), draft.Date.Text, _datePublished.Text);
        }

        var segments = new QuoteSegment[draft.Segments.Count];
        for (var i = 0; i < segments.Length; i++)
        {
            var range = draft.Segments[i].Range;
            var (opening, closing) = kind == QuoteKind.Direct && kinds is not null ? kinds.OuterMarks(range) : default;
            segments[i] = new QuoteSegment(range, opening, closing);
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
            new(segments),
            draft.Cues,
            draft.Sources?.Ranges ?? default,
            draft.Date,
            draft.Within?.Index ?? -1,
            _claims.Note(draft),
            _claims.Certainty(draft))
        {
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

    private QuoteKind KindOf(QuoteDraft draft, KindSyntax? said, QuoteKindReader? kinds)
    {
        if (draft.IsTurn || kinds is null)
        {
            return said?.Value ?? QuoteKind.Direct;
        }

        var derived = kinds.Derive(draft);
        if (_unclosed is not null && draft.Segments.FindIndex(segment => _unclosed.ContainsKey(segment.At.Start)) is var index and >= 0)
        {
            if (said is null)
            {
                var mark = _unclosed[draft.Segments[index].At.Start];
                _findings.Add(
                    Rules.MarkNotClosed, _body.Places.Locate(mark), mark.In(_body.Text), draft.Describe(_body.Text, index));
            }
        }
        else if (said is { } explicitly && Contradicts(explicitly.Value, derived))
        {
            _findings.Add(Rules.KindContradictsMarks, explicitly.At, explicitly.Value.Word(), derived.Word(), draft.Describe(_body.Text));
        }

        return said?.Value ?? derived;
    }

    /// <summary>What is only spoken of, or told in the reporter's voice, may hold words of the source; all of it cannot be these.</summary>
    private static bool Contradicts(QuoteKind said, QuoteKind derived) =>
        said is QuoteKind.Reported or QuoteKind.FreeIndirect ? derived == QuoteKind.Direct : said != derived;

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
            _findings.Add(Rules.NoSpeaker, draft.Segments[0].At, draft.Describe(_body.Text));
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
            _findings.Add(Rules.SpeakersDiffer, said[0].At, key, Advice.OneOf(ids), what, Advice.OneOf(named), draft.Describe(_body.Text));
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

    /// <returns>The quote that one tells again, as <c>ARTICLE/QUOTE</c>.</returns>
    private string? Repeats(QuoteDraft draft, RepeatsSyntax said)
    {
        var own = _document.ArticleId!.Value.Value;
        if (said.Article is { } article && article != own)
        {
            _repeated.Add(new RepeatedQuote(own + "/" + draft.Id, article, said.Quote, _document.File.Locate(said.At)));
            return article + "/" + said.Quote;
        }

        if (_collected.Find(said.Quote) is not { } repeated)
        {
            ReportUnknown(new IdSyntax(said.Quote, said.At), "repeats");
            return null;
        }

        if (repeated == draft)
        {
            _findings.Add(Rules.NothingRepeated, said.At, said.Quote, "the quote itself; name the one that it tells again");
            return null;
        }

        _slips.NoteRepeat(draft, repeated, said.At);
        return own + "/" + said.Quote;
    }
}
