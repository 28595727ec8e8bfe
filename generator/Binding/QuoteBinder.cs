using System.Globalization;
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

    private readonly Document _document;
    private readonly Body _body;
    private readonly SliceResolver _resolver;
    private readonly FindingSink _findings;
    private readonly List<QuoteDraft> _drafts = [];

    /// <summary>What <see cref="Resolve"/> found last.</summary>
    private readonly List<QuoteDraft> _resolved = [];

    /// <summary>The ids of quotes that may be numbers, and the numbers of those without.</summary>
    private HashSet<string>? _numbers;
    private string? _datePublished;
    private int _searches;
    private NearWords? _near;
    private readonly Dictionary<string, QuoteDraft> _byId = new(StringComparer.Ordinal);

    /// <summary>The only quote of each paragraph that has one, by the paragraph's index; <c>null</c> where it has several.</summary>
    private readonly Dictionary<int, QuoteDraft?> _quotesOf = [];

    public QuoteBinder(Document document, SliceResolver resolver, FindingSink findings)
    {
        _document = document;
        _body = document.Body!;
        _resolver = resolver;
        _findings = findings;
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
            draft.Sources.Add(range);
            foreach (var speaker in speakers)
            {
                draft.SourceSpeakers.Add(speaker.Id);
            }
        }
    }

    public void AddCue(CueAnnotation cue)
    {
        foreach (var draft in Resolve(cue.Of, cue.Range, "cue"))
        {
            draft.Cues.Add(cue.Range);
        }
    }

    /// <summary>The first date that a time expression gives wins.</summary>
    public void AddDate(int quote, string? date) => _drafts[quote].Date ??= date;

    /// <param name="datePublished">EDTF: when the article was published, if it says so.</param>
    public EquatableArray<Quote> Finish(string? datePublished)
    {
        _datePublished = datePublished;
        if (_drafts.Count == 0)
        {
            return default;
        }

        CheckNames();
        var kinds = new QuoteKinds(_body.Text, _body.Paragraphs);
        var quotes = new Quote[_drafts.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = Finish(_drafts[i], kinds);
        }

        return new(quotes);
    }

    private void CollectSegments()
    {
        var around = new Stack<(QuoteAnnotation Segment, QuoteDraft Draft)>();
        foreach (var annotation in _body.Annotations)
        {
            if (annotation is not QuoteAnnotation segment)
            {
                continue;
            }

            while (around.Count > 0 && around.Peek().Segment.At.End <= segment.At.Start)
            {
                around.Pop().Draft.IsOpen = false;
            }

            var draft = DraftOf(segment);
            if (draft.IsOpen)
            {
                _findings.Add(Rules.QuoteInItself, segment.At, draft.Id);
                continue;
            }

            if (around.Count > 0)
            {
                draft.Within ??= around.Peek().Draft;
                foreach (var outer in around.Take(MaxDepth))
                {
                    AddApart(outer.Draft.Nested, segment.Range);
                    draft.Enclosing.Add(outer.Segment.Range);
                }
            }

            var paragraph = ParagraphOf(segment.Range);
            _quotesOf[paragraph] = !_quotesOf.TryGetValue(paragraph, out var other) || other == draft ? draft : null;
            draft.Segments.Add(segment);
            draft.IsOpen = true;
            around.Push((segment, draft));
        }
    }

    /// <summary>Adds a stretch that begins behind those before, unless the last one holds it.</summary>
    private static void AddApart(List<TextRange> ranges, TextRange range)
    {
        if (ranges.Count == 0 || !ranges[ranges.Count - 1].Contains(range))
        {
            ranges.Add(range);
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
        while (!_numbers.Add(number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return number.ToString(CultureInfo.InvariantCulture);
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
        var names = new Dictionary<string, QuoteDraft>(StringComparer.Ordinal);
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
            var speaker = _resolver.Find(id)!;
            if (Chronology.IsCertainlyBefore(speaker.DeathDate, draft.Date))
            {
                _findings.Add(Rules.QuotedOutsideLife, draft.Segments[0].At, speaker.Name, "died", speaker.DeathDate, draft.Date);
            }
            else if (Chronology.IsCertainlyBefore(draft.Date ?? _datePublished, speaker.BirthDate))
            {
                _findings.Add(
                    Rules.QuotedOutsideLife, draft.Segments[0].At, speaker.Name, "was born", speaker.BirthDate, (draft.Date ?? _datePublished)!);
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
                _findings.Add(Rules.UnknownQuote, id.At, id.Value, _searches++ < Advice.MaxSearches ? Advice.DidYouMean((_near ??= new NearWords(_byId.Keys)).Find(id.Value)) : "");
            }
        }

        if (of.OfParagraph is not { } at)
        {
            return _resolved;
        }

        var isAny = _quotesOf.TryGetValue(ParagraphOf(range), out var only);
        if (only is not null)
        {
            _resolved.Add(only);
        }
        else
        {
            _findings.Add(Rules.WhichQuote, at, what, isAny ? "several" : "none");
        }

        return _resolved;
    }

    private Quote Finish(QuoteDraft draft, QuoteKinds kinds)
    {
        var ranges = draft.Segments.ConvertAll(static segment => segment.Range);
        var derived = kinds.Derive(ranges, draft.Enclosing, draft.Nested);
        var said = Said(draft, "kind", static segment => segment.Kind, static kind => kind.Value.Word(), static kind => kind.At);
        if (said is { } explicitly && explicitly.Value != derived)
        {
            _findings.Add(Rules.KindContradictsMarks, explicitly.At, explicitly.Value.Word(), derived.Word());
        }

        var kind = said?.Value ?? derived;
        var speakers = Speakers(draft);
        CheckLives(draft, speakers);
        var segments = new QuoteSegment[ranges.Count];
        for (var i = 0; i < segments.Length; i++)
        {
            var (opening, closing) = kind == QuoteKind.Direct ? kinds.OuterMarks(ranges[i]) : default;
            segments[i] = new QuoteSegment(ranges[i], opening, closing);
        }

        return new Quote(
            draft.Id,
            draft.IsNamed,
            _document.File.Text.Lines.IndexOf(draft.Segments[0].At.Start) + 1,
            kind,
            Said(draft, "type", static segment => segment.Type, static type => Terms.AttributionTypes[(int)type]) ?? AttributionType.Assertion,
            speakers,
            Entities(draft, "to", static segment => segment.To),
            Entities(draft, "for", static segment => segment.For),
            new(segments),
            InTextOrder(draft.Cues),
            InTextOrder(draft.Sources),
            draft.Date,
            draft.Within?.Index ?? -1,
            Said(draft, "note", static segment => segment.Note is { } note ? new Words(note) : (Words?)null, static note => note.Text)?.Text,
            Said(draft, "cert", static segment => segment.Certainty, static certainty => Terms.Certainties[(int)certainty]));
    }

    private EquatableArray<string> Speakers(QuoteDraft draft)
    {
        var by = Entities(draft, "by", static segment => segment.By);
        var sources = draft.SourceSpeakers.Items.ToEquatableArray();
        if (by.Count == 0)
        {
            if (sources.Count == 0 && draft.Sources.Count == 0)
            {
                _findings.Add(Rules.NoSpeaker, draft.Segments[0].At);
            }

            return sources;
        }

        if (sources.Count > 0 && !new HashSet<string>(by, StringComparer.Ordinal).SetEquals(sources))
        {
            var at = draft.Segments.First(static segment => segment.By.Count > 0).By[0].At;
            _findings.Add(Rules.SpeakersDiffer, at, Advice.OneOf(by), Advice.OneOf(sources));
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

        return said.Count == 0 ? default : _resolver.ResolveEntities(said).ToEquatableArray();
    }

    private static string Spell(EquatableArray<IdSyntax> ids) => string.Join(" ", ids.Select(static id => id.Value));

    /// <summary>What the segments of a quote say of it: one of them is enough, and two must not differ.</summary>
    /// <param name="placeOf">The place of the value; where it is not known, the segment's words stand for it.</param>
    private T? Said<T>(
        QuoteDraft draft, string key, Func<QuoteAnnotation, T?> select, Func<T, string> spell, Func<T, TextSpan>? placeOf = null)
        where T : struct
    {
        T? said = null;
        foreach (var segment in draft.Segments)
        {
            if (select(segment) is not { } here)
            {
                continue;
            }

            if (said is not { } before)
            {
                said = here;
            }
            else if (spell(here) != spell(before))
            {
                _findings.Add(Rules.SegmentsDisagree, placeOf?.Invoke(here) ?? segment.At, key, draft.Id, spell(here), spell(before));
            }
        }

        return said;
    }

    private static EquatableArray<TextRange> InTextOrder(List<TextRange> ranges) => ranges.Count < 2
        ? ranges.ToEquatableArray()
        : ranges.Distinct().OrderBy(static range => range.Start).ToEquatableArray();

    private readonly record struct Words(string Text);
}
