using ArticleGen.Binding.Articles;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <content>Which quotes words mean, by id or by where they stand.</content>
internal sealed partial class QuoteBinder
{
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

    private void ReportNamed(QuoteDraft draft, Places words, string lacks)
    {
        foreach (var range in words.Ranges)
        {
            if (_named!.TryGetValue(range, out var thing))
            {
                _findings.Add(
                    Rules.NameWithoutMention, _body.Places.Locate(range), Excerpt.Of(_body.Text, range), Identifiers.LocalOf(thing.Id), draft.Describe(_body.Text), lacks, thing.Kind.Name);
            }
        }
    }

    /// <returns>The quote that one tells again, as <c>ARTICLE/QUOTE</c>.</returns>
    private string? Repeats(QuoteDraft draft, QuotePathSyntax said)
    {
        if (IsOwn(said) && _collected.Find(said.Quote) == draft)
        {
            _findings.Add(Rules.NothingRepeated, said.At, "repeats", said.Quote, "the quote itself; name the one that it tells again");
            return null;
        }

        return Resolve(said, "repeats", draft);
    }

    private bool IsOwn(QuotePathSyntax said) => said.Article is not { } article || article == _document.ArticleId!.Value.Value;

    /// <summary>Finds a quote of this article or of another.</summary>
    /// <param name="key">The key that names it.</param>
    /// <param name="by">The quote that tells it again, if one does.</param>
    /// <returns>It as <c>ARTICLE/QUOTE</c>; <c>null</c> where there is none, which is told.</returns>
    public string? Resolve(QuotePathSyntax said, string key, QuoteDraft? by = null)
    {
        var own = _document.ArticleId!.Value.Value;
        if (!IsOwn(said))
        {
            _repeated.Add(new RepeatedQuote(by is null ? null : own + "/" + by.Id, said.Article!, said.Quote, _document.File.Locate(said.At)));
            return said.Article + "/" + said.Quote;
        }

        if (_collected.Find(said.Quote) is not { } quote)
        {
            ReportUnknown(new IdSyntax(said.Quote, said.At), key);
            return null;
        }

        if (by is not null)
        {
            _slips.NoteRepeat(by, quote, said.At);
        }

        return own + "/" + said.Quote;
    }

    /// <summary>Whether words stand in a quote.</summary>
    public bool Hold(TextRange range)
    {
        _covered ??= CoverOf(_collected.Drafts);
        var next = Search.FirstAfter(_covered, _covered.Count, range.Start, static (covered, index) => covered[index].Start);
        return next > 0 && _covered[next - 1].Contains(range);
    }

    /// <summary>The stretches that quotes cover, in order and apart.</summary>
    private static List<TextRange> CoverOf(List<QuoteDraft> quotes)
    {
        var covered = new List<TextRange>();
        foreach (var range in quotes.SelectMany(static quote => quote.Segments.Select(static segment => segment.Range)).OrderBy(static range => range.Start))
        {
            if (covered.Count > 0 && covered[covered.Count - 1] is var last && range.Start <= last.End)
            {
                covered[covered.Count - 1] = new TextRange(last.Start, Math.Max(last.End, range.End) - last.Start);
            }
            else
            {
                covered.Add(range);
            }
        }

        return covered;
    }
}
