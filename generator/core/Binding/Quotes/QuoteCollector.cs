using System.Globalization;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds an article's quotes: their segments, the attributions around these, the turns, and which quote stands in which.</summary>
internal sealed partial class QuoteCollector
{
    /// <summary>Quotes around a quote whose marks are told from its own; more is not text, and would cost its square.</summary>
    private const int MaxDepth = 32;

    private static readonly QuoteDraft s_several = new(id: null, index: -1);

    private readonly Body _body;
    private readonly FindingSink _findings;
    private readonly Dictionary<string, QuoteDraft> _byId = new(StringComparer.Ordinal);

    /// <summary>The only quote of each paragraph that has one; <see cref="s_several"/> where it has more.</summary>
    private readonly QuoteDraft?[] _quotesOf;

    /// <summary>In text order, an outer one before those inside it.</summary>
    private readonly List<QuoteAttribution> _attributions = [];

    /// <summary>What is open where the collecting, and later the asking, stands.</summary>
    private readonly List<(QuoteDraft Quote, TextRange Range)> _around = [];
    private readonly Stack<QuoteAttribution> _open = new();

    /// <summary>The ids of attributions and turns in which nothing is said: that is told, and what names them is not.</summary>
    private readonly HashSet<string> _empty = new(StringComparer.Ordinal);

    private int _asked;

    /// <summary>The segments that stand inside their own quotes: told when all quotes have their ids.</summary>
    private List<(TextSpan At, QuoteDraft Quote)>? _inThemselves;

    /// <summary>The segments that stand in another quote than those before.</summary>
    private List<(TextSpan At, QuoteDraft Quote, QuoteDraft First, QuoteDraft Second)>? _inTwo;

    public QuoteCollector(Document document, FindingSink findings)
    {
        var body = document.Body!;
        _body = body;
        _turnsContinue = document.Facts.TextOf(FormatKeys.Turns) == Terms.Continue;
        _findings = findings;
        _quotesOf = new QuoteDraft?[Math.Max(1, body.Paragraphs.Count)];
        foreach (var annotation in body.Annotations)
        {
            Continue(annotation.Range.Start);
            Collect(annotation);
        }

        Continue(body.Text.Length);
        if (_turnWords is not null)
        {
            UnmarkedLabels.Check(body, findings);
        }

        CompleteAttributions();
        _open.Clear();
        NumberQuotes();
        _inTwo?.ForEach(shared => findings.Add(
            Rules.IdOfTwoQuotes, shared.At, shared.Quote.Id, $"words in {shared.First.Describe(_body.Text)}", $"words in {shared.Second.Describe(_body.Text)}"));
        _inThemselves?.ForEach(segment => findings.Add(Rules.QuoteInItself, segment.At, segment.Quote.Id));
    }

    /// <summary>In the order in which they begin.</summary>
    public List<QuoteDraft> Drafts { get; } = [];

    public ICollection<string> Ids => _byId.Keys;

    public bool HasAttributions => _attributions.Count > 0;

    /// <summary>Whether an attribution or a turn has the id, and no quote.</summary>
    public bool IsEmpty(string id) => _empty.Contains(id) && !_byId.ContainsKey(id);

    public QuoteDraft? Find(string id) => _byId.TryGetValue(id, out var draft) ? draft : null;

    /// <summary>The only quote of a paragraph; <c>null</c> where it has none, or several.</summary>
    public QuoteDraft? OnlyQuoteOf(int paragraph) => _quotesOf[paragraph] is { } quote && quote != s_several ? quote : null;

    /// <summary>The quote that words mean which do not name one: that of the attribution around them, else the only one of their paragraph.</summary>
    /// <param name="range">Asked for in text order.</param>
    /// <param name="isMissing">How many there are instead, in words; <c>null</c> where that is told already.</param>
    public QuoteDraft? Nearest(TextRange range, out string? isMissing)
    {
        isMissing = null;
        while (_asked < _attributions.Count && _attributions[_asked].Said.Range.Start <= range.Start)
        {
            Close(_open, _attributions[_asked].Said.Range.Start);
            _open.Push(_attributions[_asked++]);
        }

        Close(_open, range.Start);
        if (_open.Count > 0)
        {
            return _open.Peek().Quote;
        }

        var quote = _quotesOf[ParagraphOf(range)];
        if (quote is null || quote == s_several)
        {
            isMissing = quote is null ? "none" : "several";
            return null;
        }

        return quote;
    }

    private void Collect(Annotation annotation)
    {
        if (annotation is AttributionAnnotation attribution)
        {
            Close(_open, attribution.Range.Start);
            var opened = new QuoteAttribution(attribution) { Quote = attribution.Id is { } id ? Find(id.Value) : null };
            opened.Quote?.Parts.Add(attribution);
            _attributions.Add(opened);
            _open.Push(opened);
        }
        else if (annotation is QuoteAnnotation segment)
        {
            Close(_open, segment.Range.Start);
            NameAttribution(segment);
            // White space at the edges of brackets is none of the words, nor of what stands between words and marks.
            AddSegment(DraftOf(segment), WhiteSpace.Trim(_body.Text, segment.Range) is { Length: > 0 } words ? words : segment.Range, segment.At, segment);
        }
        else if (annotation.Turn is not null)
        {
            AddTurn(annotation, annotation.Turn);
        }
        else if (annotation is AsideAnnotation)
        {
            AddAside(annotation);
        }
    }

    /// <summary>The quotes around a stretch, the innermost first; not those further out than anybody nests them.</summary>
    private IEnumerable<QuoteDraft> Around(TextRange range)
    {
        for (var i = _around.Count - 1; i >= Math.Max(0, _around.Count - MaxDepth); i--)
        {
            if (_around[i].Range.Contains(range))
            {
                yield return _around[i].Quote;
            }
        }
    }

    private void AddSegment(QuoteDraft draft, TextRange range, TextSpan at, QuotePart? part)
    {
        CloseSegments(range.Start);
        if (draft.IsOpenAt(range.Start))
        {
            (_inThemselves ??= []).Add((at, draft));
            return;
        }

        var innermost = (QuoteDraft?)null;
        for (var i = _around.Count - 1; i >= Math.Max(0, _around.Count - MaxDepth); i--)
        {
            // Words of a turn may end inside of a segment: what then overlaps is not nested.
            var (outer, words) = _around[i];
            if (words.Contains(range) && !outer.IsCutAt(range.Start))
            {
                if (innermost is null && draft.Within is { } before && before != outer && !QuoteSlips.BelongTogether(before, outer))
                {
                    (_inTwo ??= []).Add((at, draft, before, outer));
                }

                innermost ??= outer;
                draft.Within ??= outer;
                outer.AddNested(range);
                draft.AddEnclosing(words);
            }
        }

        ref var quote = ref _quotesOf[ParagraphOf(range)];
        quote = quote is null || quote == draft ? draft : s_several;
        draft.Segments.Add(new SegmentPlace(range, at));
        if (part is not null)
        {
            draft.Parts.Add(part);
        }

        _around.Add((draft, range));
    }

    /// <summary>Leaves the segments that end, those too behind which others go on; further out than is asked for, they may stay.</summary>
    private void CloseSegments(int position)
    {
        for (var (i, open) = (_around.Count - 1, 0); i >= 0 && open < MaxDepth; i--)
        {
            if (_around[i].Range.End <= position)
            {
                _around.RemoveAt(i);
            }
            else
            {
                open++;
            }
        }
    }

    /// <summary>An attribution may hold source and cue of a quote whose words stand elsewhere; then its id says which.</summary>
    private void CompleteAttributions()
    {
        foreach (var attribution in _attributions)
        {
            if (attribution.Quote is not null)
            {
                continue;
            }

            attribution.Quote = attribution.Said.Id is { } id ? Find(id.Value) : attribution.OnlyNamed;
            if (attribution.Quote is { } quote)
            {
                quote.Parts.Add(attribution.Said);
            }
            else
            {
                _empty.Add(attribution.Said.Id?.Value ?? "");
                _findings.Add(
                    Rules.AttributionWithoutQuote, attribution.Said.At, Excerpt.Of(_body.Text, attribution.Said.Range),
                    attribution.HoldsSeveral ? "Several quotes stand" : "No quote stands",
                    attribution.HoldsSeveral ? "give each an attribution of its own" : "mark the words that are said: `[…]{.quote}`");
            }
        }
    }

    /// <summary>An attribution without an id, in which one quote stands that has one, is that quote's.</summary>
    private void NameAttribution(QuoteAnnotation segment)
    {
        if (segment.Id is { } id && _open.Count > 0 && _open.Peek() is var attribution && !Around(segment.Range).Any(outer => outer.IsOpenSince(attribution.Said.Range.Start)))
        {
            attribution.AddNamed(DraftOf(id));
        }
    }

    private QuoteDraft DraftOf(QuoteAnnotation segment)
    {
        if (segment.Id is { } id)
        {
            return DraftOf(id);
        }

        if (_open.Count == 0)
        {
            return Add(id: null);
        }

        var attribution = _open.Peek();
        if (attribution.Quote is null)
        {
            attribution.Quote = attribution.Said.Id is { } named ? DraftOf(named) : Add(id: null);
            attribution.Quote.Parts.Add(attribution.Said);
        }

        return attribution.Quote;
    }

    private QuoteDraft DraftOf(IdSyntax id) => Find(id.Value) ?? Add(id.Value);

    private QuoteDraft Add(string? id)
    {
        var draft = new QuoteDraft(id, Drafts.Count);
        Drafts.Add(draft);
        if (id is not null)
        {
            _byId.Add(id, draft);
        }

        return draft;
    }

    /// <summary>The id of a quote without one is its number, or the next one after it that no other quote has.</summary>
    private void NumberQuotes()
    {
        if (Drafts.Count == _byId.Count)
        {
            return;
        }

        // Where no quote has a number as its id, each has its own.
        var number = 0;
        var taken = _byId.Keys.Any(static id => id[0] is >= '1' and <= '9') ? new HashSet<string>(_byId.Keys, StringComparer.Ordinal) : null;
        foreach (var draft in Drafts)
        {
            if (!draft.IsNamed)
            {
                number = Math.Max(number, draft.Index);
                do
                {
                    draft.Id = (++number).ToString(CultureInfo.InvariantCulture);
                }
                while (taken?.Add(draft.Id) == false);
            }
        }
    }

    /// <summary>The index of the paragraph in which a stretch stands.</summary>
    public int ParagraphOf(TextRange range) =>
        Search.FirstAfter(_body, Math.Max(0, _body.Paragraphs.Count - 1), range.Start, static (body, index) => body.Paragraphs[index].End);

    private static void Close(Stack<QuoteAttribution> open, int position)
    {
        while (open.Count > 0 && open.Peek().Said.Range.End <= position)
        {
            open.Pop();
        }
    }
}
