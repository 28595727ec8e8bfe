using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds ids of quotes that were given, or named, where another quote is meant: what a copied line leaves.</summary>
internal sealed class QuoteSlips(Body body, QuoteCollector collected, FindingSink findings)
{
    private static readonly char[] s_edges = [' ', '\t', '\n', ':', '：', '.', ',', '(', ')', '[', ']', '–', '—', '-'];

    /// <summary>The cues and sources that name a quote by its id.</summary>
    private List<(QuoteDraft Quote, IdSyntax Id, TextRange Words, string What)>? _named;

    private Dictionary<QuoteDraft, (IReadOnlyList<string> Speakers, TextRange Words)>? _labels;
    private Dictionary<QuoteDraft, (QuoteDraft Repeated, TextSpan At)>? _repeats;

    /// <summary>The words of a label, without what stands around them.</summary>
    public static string LabelIn(string text, TextRange label) => label.In(text).Trim(s_edges);

    /// <summary>Whether words of one quote may well stand in both: one stands in the other, or both are turns of one speaker.</summary>
    public static bool BelongTogether(QuoteDraft first, QuoteDraft second) =>
        first.IsIn(second) || second.IsIn(first) || (first.Label is not null && string.Equals(first.Label, second.Label, StringComparison.OrdinalIgnoreCase));

    /// <summary>Two labels with one id, of speakers that are not the same.</summary>
    public void CheckLabel(QuoteDraft turn, Annotation label, List<ThingSlice> speakers)
    {
        if (label.Turn?.Id is not { } id)
        {
            return;
        }

        _labels ??= [];
        if (!_labels.TryGetValue(turn, out var first))
        {
            _labels.Add(turn, (speakers.ConvertAll(static speaker => speaker.Id), label.Range));
            return;
        }

        var isSame = speakers.Count > 0 && first.Speakers.Count > 0
            ? speakers.Exists(speaker => first.Speakers.Contains(speaker.Id))
            : string.Equals(LabelIn(body.Text, label.Range), LabelIn(body.Text, first.Words), StringComparison.OrdinalIgnoreCase);
        if (!isSame)
        {
            findings.Add(
                Rules.IdOfTwoQuotes, id.At, turn.Id, $"the turn of \"{Excerpt.Of(body.Text, first.Words)}\"", $"the turn of \"{Excerpt.Of(body.Text, label.Range)}\"");
        }
    }

    /// <summary>Takes words that name their quote by its id.</summary>
    public void NoteNamed(QuoteDraft quote, IdSyntax id, TextRange words, string what)
    {
        if (what is "cue" or "source")
        {
            (_named ??= []).Add((quote, id, words, what));
        }
    }

    /// <summary>Words beside a quote that has none, which name another that has its own.</summary>
    public void CheckNamed()
    {
        foreach (var (quote, id, words, what) in _named ?? [])
        {
            var paragraph = collected.ParagraphOf(words);
            if (collected.OnlyQuoteOf(paragraph) is not { } beside || beside == quote || Has(beside, what) || !HasBeside(quote, what, words))
            {
                continue;
            }

            findings.Add(
                Rules.NamesOtherQuote, id.At, what, Excerpt.Of(body.Text, words), quote.Id, beside.Describe(body.Text),
                beside.IsNamed ? $"{what}={beside.Id}" : "." + what);
        }
    }

    public void NoteRepeat(QuoteDraft quote, QuoteDraft repeated, TextSpan at) => (_repeats ??= [])[quote] = (repeated, at);

    /// <summary>Quotes that tell each other again: none of them is the first.</summary>
    public void CheckRepeats()
    {
        if (_repeats is null)
        {
            return;
        }

        var done = new HashSet<QuoteDraft>();
        foreach (var start in _repeats.Keys)
        {
            var way = new HashSet<QuoteDraft>();
            var last = start;
            for (var at = start; at is not null && done.Add(at); at = _repeats.TryGetValue(at, out var next) ? next.Repeated : null)
            {
                way.Add(last = at);
            }

            if (_repeats.TryGetValue(last, out var closing) && way.Contains(closing.Repeated) && way.Contains(last))
            {
                findings.Add(Rules.NothingRepeated, closing.At, "repeats", closing.Repeated.Id, "a quote that tells this one again in turn; remove one of the two");
            }
        }
    }

    private static bool Has(QuoteDraft quote, string what) => what == "cue"
        ? quote.Cues.Count > 0
        : quote.IsTurn || quote.Sources is not null || quote.Parts.Exists(static part => part.Claims.By.Count > 0 || part.Claims.Unsourced is not null);

    /// <summary>Whether a quote has other such words in a paragraph where it stands itself, and does not stand in that of these.</summary>
    private bool HasBeside(QuoteDraft quote, string what, TextRange words)
    {
        var own = quote.Segments.ConvertAll(segment => collected.ParagraphOf(segment.Range));
        if (own.Contains(collected.ParagraphOf(words)))
        {
            return false;
        }

        foreach (var other in what == "cue" ? quote.Cues : quote.Sources?.Ranges ?? default)
        {
            if (other != words && own.Contains(collected.ParagraphOf(other)))
            {
                return true;
            }
        }

        return false;
    }
}
