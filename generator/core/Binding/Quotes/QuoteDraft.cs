using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>A quote while its parts come together. Most parts most quotes have once or not at all, so their lists are made late.</summary>
/// <param name="id"><c>null</c> where the article gives it none.</param>
internal sealed class QuoteDraft(string? id, int index)
{
    private const int MaxDepth = 64;

    private RangeList _cues;
    private List<TextRange>? _asides;
    private List<TextRange>? _cuts;

    /// <summary>Of a quote without an id its number, as soon as all are collected.</summary>
    public string Id { get; set; } = id ?? "";

    public bool IsNamed { get; } = id is not null;

    public int Index => index;

    /// <summary>Where its words stand, in text order.</summary>
    public List<SegmentPlace> Segments { get; } = new(capacity: 1);

    /// <summary>What says something of it: its segments and its attributions, in text order.</summary>
    public List<QuotePart> Parts { get; } = new(capacity: 1);

    /// <summary>Whether its words follow the label of a turn: then they are the speaker's own.</summary>
    public bool IsTurn { get; set; }

    /// <summary>The words inside its segments that nobody says there, in text order.</summary>
    public EquatableArray<TextRange> Asides => _asides?.ToEquatableArray() ?? default;

    public EquatableArray<TextRange> Cues => _cues.InTextOrder();

    public EquatableArray<TextRange> Attributions
    {
        get
        {
            var ranges = default(RangeList);
            foreach (var part in Parts)
            {
                if (part is AttributionAnnotation)
                {
                    ranges.Add(part.Range);
                }
            }

            return ranges.InTextOrder();
        }
    }

    /// <summary>The words that name who says it.</summary>
    public Places? Sources { get; private set; }

    /// <summary>The words that name to whom it is said.</summary>
    public Places? Addressees { get; private set; }

    /// <summary>The segments of other quotes in which segments of this one stand.</summary>
    public OrderedSet<TextRange>? Enclosing { get; private set; }

    /// <summary>The segments of other quotes that stand in segments of this one, in order and apart.</summary>
    public List<TextRange>? Nested { get; private set; }

    public EdtfDate? Date { get; set; }

    /// <summary>Where <see cref="Date"/> is told.</summary>
    public TextSpan DateAt { get; set; }

    public QuoteDraft? Within { get; set; }

    /// <summary>Adds what the label of its turn says of it.</summary>
    public void AddLabel(Annotation label, TurnSyntax turn)
    {
        if (label.Note is not null || label.Certainty is not null || !ReferenceEquals(turn.Claims, QuoteClaims.None))
        {
            Parts.Add(new QuoteAnnotation(label.Range, label.At, CommonClaims.None with { Note = label.Note, Certainty = label.Certainty }, turn.Id, turn.Claims));
        }

        if (Date is null && turn.Date is not null)
        {
            (Date, DateAt) = (turn.Date, label.At);
        }
    }

    public void AddAside(TextRange range)
    {
        Cut(range);
        (_asides ??= []).Add(range);
    }

    /// <summary>Takes a stretch out of its words. What another holds is out already; they come in text order.</summary>
    public void Cut(TextRange range)
    {
        if (!IsCutAt(range.Start))
        {
            (_cuts ??= []).Add(range);
        }
    }

    /// <summary>Whether the segment that is open begins at a place or behind it.</summary>
    public bool IsOpenSince(int position) => Segments[Segments.Count - 1].Range.Start >= position;

    public bool HasCuts => _cuts is not null;

    /// <summary>Whether all of a stretch is cut out.</summary>
    public bool IsCut(TextRange range) => _cuts is not null
        && Search.FirstAfter(_cuts, _cuts.Count, range.Start, static (cuts, index) => cuts[index].End) is var index
        && index < _cuts.Count && _cuts[index].Contains(range);

    /// <summary>Whether what stands at a place is none of its words, though its segment goes on.</summary>
    public bool IsCutAt(int position) => _cuts is not null && _cuts[_cuts.Count - 1] is var last && last.Start <= position && position < last.End;

    /// <summary>The parts of a stretch that are its words, without white space at the cuts; none where nothing is left.</summary>
    public IEnumerable<TextRange> WordsOf(string text, TextRange range)
    {
        if (_cuts is null)
        {
            return [range];
        }

        var words = new List<TextRange>();
        var start = range.Start;
        for (var i = Search.FirstAfter(_cuts, _cuts.Count, range.Start, static (cuts, index) => cuts[index].End); i < _cuts.Count && _cuts[i].Start < range.End; i++)
        {
            words.Add(new TextRange(start, Math.Max(0, _cuts[i].Start - start)));
            start = Math.Min(range.End, _cuts[i].End);
        }

        words.Add(new TextRange(start, range.End - start));
        if (words.Count > 1)
        {
            words = words.ConvertAll(piece => WhiteSpace.Trim(text, piece));
            words.RemoveAll(static piece => piece.Length == 0);
        }

        return words;
    }

    /// <summary>The words of the label that stands before its words, where it is a turn.</summary>
    public string? Label { get; set; }

    /// <summary>Whether it stands in another, or in one that does.</summary>
    public bool IsIn(QuoteDraft other)
    {
        var depth = 0;
        for (var around = Within; around is not null && depth++ < MaxDepth; around = around.Within)
        {
            if (around == other)
            {
                return true;
            }
        }

        return false;
    }

    public void AddCue(TextRange range) => _cues.Add(range);

    /// <param name="entities">Those whom the words name; none for what is no listed entity.</param>
    public void AddSource(TextRange range, List<ThingSlice> entities) => (Sources ??= new()).Add(range, entities);

    /// <param name="entities">Those whom the words name; none for what is no listed entity.</param>
    public void AddAddressee(TextRange range, List<ThingSlice> entities) => (Addressees ??= new()).Add(range, entities);

    public void AddEnclosing(TextRange range) => (Enclosing ??= new()).Add(range);

    /// <summary>Adds a stretch that begins behind those before, unless the last one holds it.</summary>
    public void AddNested(TextRange range)
    {
        Nested ??= [];
        if (Nested.Count == 0 || !Nested[Nested.Count - 1].Contains(range))
        {
            Nested.Add(range);
        }
    }

    /// <summary>"the quote `corner`", or its first words: for messages.</summary>
    /// <param name="text">The article's.</param>
    /// <param name="segment">The segment whose words are told.</param>
    public string Describe(string text, int segment = 0) =>
        IsNamed ? $"the quote `{Id}`" : $"the quote \"{Excerpt.Of(text, Segments[segment].Range).Trim('"')}\"";

    /// <summary>Whether its last segment so far goes on at a position.</summary>
    public bool IsOpenAt(int position) => Segments.Count > 0 && Segments[Segments.Count - 1].Range.End > position;

    /// <summary>Whether one of its segments begins in a stretch of the text.</summary>
    public bool HasSegmentIn(int start, int end) => FirstFrom(start) is var next && next < Segments.Count && Segments[next].Range.Start < end;

    /// <summary>Whether one of its segments holds a stretch of the text.</summary>
    public bool Holds(TextRange range) => FirstFrom(range.Start + 1) is var next and > 0 && Segments[next - 1].Range.Contains(range)
        && !IsCut(range);

    /// <summary>The index of the first segment that does not begin before a position.</summary>
    private int FirstFrom(int position) => Search.FirstAfter(Segments, Segments.Count, position - 1, static (segments, index) => segments[index].Range.Start);
}

/// <summary>A segment of a quote: in the text, and in the file.</summary>
internal readonly record struct SegmentPlace(TextRange Range, TextSpan At);

/// <summary>Words that name somebody, and whom they name.</summary>
internal sealed class Places
{
    private RangeList _ranges;

    /// <summary>Those whom the first words name, and all where others name somebody too.</summary>
    private EquatableArray<string> _first;
    private OrderedSet<string>? _all;
    private (TextRange Range, EquatableArray<string> Ids) _last;

    public EquatableArray<TextRange> Ranges => _ranges.InTextOrder();

    /// <summary>The ids of those whom the words name, each once.</summary>
    public EquatableArray<string> Entities => _all?.Items.ToEquatableArray() ?? _first;

    /// <summary>The words that were added last, where they name entities.</summary>
    public (TextRange Range, EquatableArray<string> Ids)? Last => _last.Ids.Count > 0 ? _last : null;

    public void Add(TextRange range, List<ThingSlice> entities)
    {
        _ranges.Add(range);
        _last = (range, entities.Count == 1 ? entities[0].OnlyId : entities.Select(static entity => entity.Id).ToEquatableArray());
        if (_first.Count == 0)
        {
            _first = _last.Ids;
        }
        else if (entities.Count > 0)
        {
            if (_all is null)
            {
                _all = new(StringComparer.Ordinal);
                _all.AddRange(_first);
            }

            _all.AddRange(_last.Ids);
        }
    }
}

/// <summary>Stretches of the text. Most quotes have one of a sort, which needs no list.</summary>
internal struct RangeList
{
    private TextRange? _first;
    private List<TextRange>? _all;

    public void Add(TextRange range)
    {
        if (_first is { } first)
        {
            (_all ??= [first]).Add(range);
        }
        else
        {
            _first = range;
        }
    }

    /// <summary>Each once.</summary>
    public readonly EquatableArray<TextRange> InTextOrder() => (_first, _all) switch
    {
        (null, _) => default,
        ({ } only, null) => [only],
        (_, { } all) => all.Distinct().OrderBy(static range => range.Start).ToEquatableArray(),
    };
}
