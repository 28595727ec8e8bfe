using System.Globalization;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Binding;

/// <summary>Puts an article's quotes together: segments of one id, their cues and sources, the quotes around them.</summary>
internal sealed class QuoteBinder
{
    /// <summary>Quotes around a quote whose marks are told from its own; more is not text, and would cost its square.</summary>
    private const int MaxDepth = 32;

    private static readonly QuoteDraft s_several = new("", isNamed: false, index: -1);

    private readonly Document _document;
    private readonly Body _body;
    private readonly SliceResolver _resolver;
    private readonly FieldBinder _fields;
    private readonly FindingSink _findings;
    private readonly LineCounter _lines;
    private readonly List<QuoteDraft> _drafts = [];

    /// <summary>What <see cref="Resolve"/> found last.</summary>
    private readonly List<QuoteDraft> _resolved = [];

    /// <summary>The ids of quotes that may be numbers, and the numbers of those without.</summary>
    private HashSet<string>? _numbers;
    private EdtfDate? _datePublished;
    private int _searches;
    private NearWords? _near;
    private readonly Dictionary<string, QuoteDraft> _byId = new(StringComparer.Ordinal);

    /// <summary>The only quote of each paragraph that has one; <see cref="s_several"/> where it has more.</summary>
    private readonly QuoteDraft?[] _quotesOf;

    public QuoteBinder(Document document, SliceResolver resolver, FieldBinder fields, FindingSink findings)
    {
        _document = document;
        _body = document.Body!;
        _resolver = resolver;
        _fields = fields;
        _findings = findings;
        _lines = new LineCounter(document.File.Text.ToString());
        _quotesOf = new QuoteDraft?[Math.Max(1, _body.Paragraphs.Count)];
        CollectSegments();
    }

    /// <summary>The index of the quote with an id, or -1.</summary>
    public int IndexOf(string id) => _byId.TryGetValue(id, out var draft) ? draft.Index : -1;

    /// <summary>Adds words that tell who said the quotes.</summary>
    /// <param name="speakers">The entities that the words mention; none for a source that is no listed entity.</param>
    public void AddSource(QuoteReference of, TextRange range, List<ThingSlice> speakers)
    {
        foreach (var draft in Resolve(of, range, "source"))
        {
            draft.AddSource(range, speakers);
        }
    }

    public void AddCue(CueAnnotation cue)
    {
        foreach (var draft in Resolve(cue.Of, cue.Range, "cue"))
        {
            draft.AddCue(cue.Range);
        }
    }

    /// <summary>The first date that a time expression gives wins.</summary>
    public void AddDate(int quote, EdtfDate? date) => _drafts[quote].Date ??= date;

    /// <param name="datePublished">When the article was published, if it says so.</param>
    public EquatableArray<Quote> Finish(EdtfDate? datePublished)
    {
        _datePublished = datePublished;
        if (_drafts.Count == 0)
        {
            return default;
        }

        CheckNames();
        var kinds = new QuoteKindReader(_body.Text, _body.Paragraphs);
        var quotes = new Quote[_drafts.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = Finish(_drafts[i], kinds);
        }

        return new(quotes);
    }

    private void CollectSegments()
    {
        var around = new Stack<QuoteDraft>();
        foreach (var annotation in _body.Annotations)
        {
            if (annotation is not QuoteAnnotation segment)
            {
                continue;
            }

            while (around.Count > 0 && around.Peek().Open!.At.End <= segment.At.Start)
            {
                around.Pop().Open = null;
            }

            var draft = DraftOf(segment);
            if (draft.Open is not null)
            {
                _findings.Add(Rules.QuoteInItself, segment.At, draft.Id);
                continue;
            }

            if (around.Count > 0)
            {
                draft.Within ??= around.Peek();
                foreach (var outer in around.Take(MaxDepth))
                {
                    outer.AddNested(segment.Range);
                    draft.AddEnclosing(outer.Open!.Range);
                }
            }

            ref var quote = ref _quotesOf[ParagraphOf(segment.Range)];
            quote = quote is null || quote == draft ? draft : s_several;
            draft.Segments.Add(segment);
            draft.Open = segment;
            around.Push(draft);
        }
    }

    /// <summary>The index of the paragraph in which a stretch stands.</summary>
    private int ParagraphOf(TextRange range)
    {
        var (low, high) = (0, _body.Paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _body.Paragraphs[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private QuoteDraft DraftOf(QuoteAnnotation segment)
    {
        if (segment.Id is { } id && _byId.TryGetValue(id.Value, out var known))
        {
            return known;
        }

        var draft = new QuoteDraft(segment.Id?.Value ?? NextNumber(), segment.Id is not null, _drafts.Count);
        _drafts.Add(draft);
        if (segment.Id is not null)
        {
            _byId.Add(draft.Id, draft);
        }

        return draft;
    }

    /// <summary>The number of the next quote, or the next one after it that no quote has as its id.</summary>
    private string NextNumber()
    {
        _numbers ??= FindNumbers();
        var number = _drafts.Count + 1;
        var id = number.ToString(CultureInfo.InvariantCulture);

        // Where no quote has a number as its id, the next number is always free.
        while (_numbers.Count > 0 && !_numbers.Add(id))
        {
            number++;
            id = number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    private HashSet<string> FindNumbers()
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var annotation in _body.Annotations)
        {
            if (annotation is QuoteAnnotation { Id.Value: [>= '1' and <= '9', ..] id })
            {
                numbers.Add(id);
            }
        }

        return numbers;
    }

    private void CheckNames()
    {
        var names = new Dictionary<string, QuoteDraft>(_byId.Count, StringComparer.Ordinal);
        foreach (var draft in _drafts)
        {
            if (!draft.IsNamed)
            {
                continue;
            }

            var name = Identifiers.PascalCase(draft.Id);
            if (names.TryGetValue(name, out var first))
            {
                _findings.Add(Rules.NameClash, draft.Segments[0].Id!.Value.At, first.Id, draft.Id, name);
            }
            else
            {
                names.Add(name, draft);
            }
        }
    }

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
            if (_byId.TryGetValue(id.Value, out var draft))
            {
                _resolved.Add(draft);
            }
            else
            {
                _findings.Add(Rules.UnknownQuote, id.At, id.Value, _resolver.AdviseQuote(what, id.Value) ?? (_searches++ < Advice.MaxSearches ? Advice.DidYouMean((_near ??= new NearWords(_byId.Keys)).Find(id.Value)) : ""));
            }
        }

        if (of.OfParagraph is not { } at)
        {
            return _resolved;
        }

        var quote = _quotesOf[ParagraphOf(range)];
        if (quote is null || quote == s_several)
        {
            _findings.Add(Rules.WhichQuote, at, what, quote is null ? "none" : "several", Excerpt.Of(_body.Text, range));
        }
        else
        {
            _resolved.Add(quote);
        }

        return _resolved;
    }

    private Quote Finish(QuoteDraft draft, QuoteKindReader kinds)
    {
        var derived = kinds.Derive(draft);
        var said = Said(draft, "kind", static segment => segment.Kind?.Value.Word(), static segment => segment.Kind!.Value.At)?.Kind;
        if (said is { } explicitly && explicitly.Value != derived)
        {
            _findings.Add(Rules.KindContradictsMarks, explicitly.At, explicitly.Value.Word(), derived.Word(), draft.Describe(_body.Text));
        }

        var kind = said?.Value ?? derived;
        var speakers = Speakers(draft);
        CheckLives(draft, speakers);
        var segments = new QuoteSegment[draft.Segments.Count];
        for (var i = 0; i < segments.Length; i++)
        {
            var range = draft.Segments[i].Range;
            var (opening, closing) = kind == QuoteKind.Direct ? kinds.OuterMarks(range) : default;
            segments[i] = new QuoteSegment(range, opening, closing);
        }

        return new Quote(
            draft.Id,
            draft.IsNamed,
            _lines.LineAt(draft.Segments[0].At.Start),
            kind,
            Said(draft, "type", static segment => segment.Type is { } type ? Terms.AttributionTypes[(int)type] : null)?.Type
                ?? AttributionType.Assertion,
            speakers,
            Entities(draft, "to", static segment => segment.To),
            Entities(draft, "for", static segment => segment.For),
            new(segments),
            draft.Cues,
            draft.Sources,
            draft.Date,
            draft.Within?.Index ?? -1,
            Said(draft, "note", static segment => segment.Note)?.Note,
            Said(draft, "cert", static segment => segment.Certainty is { } certainty ? Terms.Certainties[(int)certainty] : null)?.Certainty)
        {
            Fields = _fields.Bind(draft),
        };
    }

    private EquatableArray<string> Speakers(QuoteDraft draft)
    {
        var by = Entities(draft, "by", static segment => segment.By);
        var sources = draft.SourceSpeakers;
        if (by.Count == 0)
        {
            // A speaker who is not known is told already.
            if (sources.Count == 0 && draft.Sources.Count == 0 && !draft.Segments.Exists(static segment => segment.By.Count > 0))
            {
                _findings.Add(Rules.NoSpeaker, draft.Segments[0].At, draft.Describe(_body.Text));
            }

            return sources;
        }

        if (sources.Count > 0 && !new HashSet<string>(by, StringComparer.Ordinal).SetEquals(sources))
        {
            var at = draft.Segments.First(static segment => segment.By.Count > 0).By[0].At;
            _findings.Add(Rules.SpeakersDiffer, at, Advice.OneOf(by), Advice.OneOf(sources), draft.Describe(_body.Text));
        }

        return by;
    }

    private EquatableArray<string> Entities(QuoteDraft draft, string key, Func<QuoteAnnotation, EquatableArray<IdSyntax>> select)
    {
        EquatableArray<IdSyntax> said = default;
        foreach (var segment in draft.Segments)
        {
            var here = select(segment);
            if (said.Count == 0)
            {
                said = here;
            }
            else if (here.Count > 0 && Spell(here) != Spell(said))
            {
                var at = TextSpan.FromBounds(here[0].At.Start, here[here.Count - 1].At.End);
                _findings.Add(Rules.SegmentsDisagree, at, key, draft.Id, Spell(here), Spell(said));
            }
        }

        return said.Count == 0 ? default : _resolver.ResolveEntities(said);
    }

    private static string Spell(EquatableArray<IdSyntax> ids) => string.Join(" ", ids.Select(static id => id.Value));

    /// <summary>What the segments of a quote say of it: one of them is enough, and two must not differ.</summary>
    /// <param name="spell">What a segment says, if anything.</param>
    /// <param name="placeOf">The place of the value; where it is not known, the segment's words stand for it.</param>
    /// <returns>The first segment that says it.</returns>
    private QuoteAnnotation? Said(
        QuoteDraft draft, string key, Func<QuoteAnnotation, string?> spell, Func<QuoteAnnotation, TextSpan>? placeOf = null)
    {
        QuoteAnnotation? said = null;
        foreach (var segment in draft.Segments)
        {
            if (spell(segment) is not { } here)
            {
                continue;
            }

            said ??= segment;
            if (here != spell(said))
            {
                _findings.Add(Rules.SegmentsDisagree, placeOf?.Invoke(segment) ?? segment.At, key, draft.Id, here, spell(said)!);
            }
        }

        return said;
    }
}
