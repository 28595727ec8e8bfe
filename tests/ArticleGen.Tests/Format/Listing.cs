using System.Text;
using System.Text.RegularExpressions;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Format;

/// <summary>
/// Tells in lines what an example gives. A line begins with its sort: <c>text</c>, <c>mention</c>, <c>quote</c>, …; a finding with the
/// id of its rule. FORMAT.md explains the sorts to its readers.
/// </summary>
internal sealed class Listing(BoundExample example)
{
    private readonly Article _article = example.Article;

    /// <summary>All lines but those of events, which only the compiled corpus can tell.</summary>
    public static IReadOnlyList<string> Of(BoundExample example)
    {
        var listing = new Listing(example);
        return
        [
            "text: " + OnOneLine(listing._article.Text),
            .. listing._article.Paragraphs.Select(range => "paragraph: " + listing.Words(range)),
            .. listing._article.Facts.Select(static fact => $"article {fact.Key.Name}: {Show(fact)}"),
            .. listing._article.Mentions.Select(listing.Show),
            .. listing._article.Quotes.Select(listing.Show),
            .. listing.OfQuotes("words", static (listing, quote) => [listing.Text(quote)]),
            .. listing.OfQuotes("segment", static (listing, quote) => quote.Segments.Select(segment => listing.Words(segment.Range))),
            .. listing.OfQuotes("cue", static (listing, quote) => quote.Cues.Select(listing.Words)),
            .. listing.OfQuotes("source", static (listing, quote) => quote.Sources.Select(listing.Words)),
            .. listing.OfQuotes("aside", static (listing, quote) => quote.Asides.Select(listing.Words)),
            .. listing.OfQuotes("addressee", static (listing, quote) => quote.AddresseeWords.Select(listing.Words)),
            .. listing.OfQuotes("attribution", static (listing, quote) => quote.Attributions.Select(listing.Words)),
            .. listing._article.TimeExpressions.Select(listing.Show),
            .. listing._article.Remarks.Select(listing.Show),
            .. listing._article.Labels.Select(listing.Show),
            .. listing._article.Things.Select(static thing => $"thing {thing.Id}: {thing.Kind.Name}, {thing.Name}"),
            .. listing.Facts(),
            .. listing.Inverses(),
            .. listing.Names(),
            .. listing.Findings(),
        ];
    }

    /// <summary>The first word of a line: its sort, or the id of a rule.</summary>
    public static string SortOf(string line) => IsFinding(line) ? "finding" : line.Split(' ', ':')[0];

    public static bool IsFinding(string line) => line.StartsWith("AG", StringComparison.Ordinal);

    private string Show(Mention mention)
    {
        string?[] parts =
        [
            mention.Of is { } unknown ? "? " + unknown.Name : null,
            mention.RefersTo is { } quote ? "to quote " + quote : null,
            mention.Targets.Count > 0 ? string.Join(" + ", mention.Targets)
                : mention.EventRoles.Count > 0 ? string.Join(" + ", mention.EventRoles.Select(static one => $"{one.Role} in {one.EventId}")) : null,
            mention.Kind is { } kind ? Terms.MentionKinds[(int)kind] : null,
            .. mention.View is { } view
                ?
                [
                    Word("realis", view.Realis), Word("polarity", view.Polarity), Word("tense", view.Tense), Word("modality", view.Modality),
                ]
                : Array.Empty<string?>(),
            .. mention.Fields.Select(ShowField),
            .. Remarks(mention.Note, mention.Certainty),
        ];
        return $"mention {Words(mention.Range)}: {Join(parts)}";
    }

    private string Show(Quote quote)
    {
        string?[] parts =
        [
            quote.Kind.Word(),
            Terms.AttributionTypes[(int)quote.Type],
            quote.Medium is { } medium ? "medium " + string.Join(" or ", medium.Words()) : null,
            quote.Polarity == Polarity.Positive ? null : "polarity negative",
            quote.Realis == Realis.Actual ? null : Word<Realis>("realis", quote.Realis),
            quote.IsUnsourced ? "unsourced" : null,
            Entities("by", quote.Speakers),
            Entities("to", quote.Addressees),
            Entities("for", quote.OnBehalfOf),
            quote.Within < 0 ? null : "within " + _article.Quotes[quote.Within].Id,
            quote.Date is { } date ? "date " + date : null,
            quote.Repeats is { } repeats ? "repeats " + repeats : null,
            .. quote.Fields.Select(ShowField),
            .. Remarks(quote.Note, quote.Certainty),
        ];
        return $"quote {quote.Id}: {Join(parts)}";
    }

    private string Show(TimeExpression time)
    {
        string?[] parts =
        [
            time.Date is { } date ? $"date {date.Text} ({Days.Of(date.Text)})" : null,
            time.Duration is { } duration ? "duration " + duration.Text : null,
            time.Set is { } set ? "set " + set.Text : null,
            time.Mod is { } mod ? "mod " + Terms.TimeModifiers[(int)mod] : null,
            .. time.Events.Select(static id => "of event " + id),
            .. time.Quotes.Select(quote => "of quote " + _article.Quotes[quote].Id),
            .. time.People.Select(static id => "of person " + id),
            time.AnchorEvent is { } happening ? "anchor event " + happening : null,
            time.AnchorQuote is { } quote ? "anchor quote " + _article.Quotes[quote].Id : null,
            .. Remarks(time.Note, time.Certainty),
        ];
        return $"time {Words(time.Range)}: {Join(parts)}".TrimEnd(' ');
    }

    private string Show(Remark remark)
    {
        string?[] parts = [remark.Correction is { } correction ? $"corr \"{correction}\"" : null, .. Remarks(remark.Note, remark.Certainty)];
        return $"remark {Words(remark.Range)}: {Join(parts)}".TrimEnd(' ');
    }

    private string Show(Label label)
    {
        string?[] parts =
        [
            label.Type,
            label.Id is { } id ? "id " + id : null,
            .. label.Links.Select(Show),
            .. label.Fields.Select(ShowField),
            .. Remarks(label.Note, label.Certainty),
        ];
        return $"label {string.Join(" … ", label.Segments.Select(Words))}: {Join(parts)}";
    }

    private string Show(LabelLink link) => link.IsToQuote ? $"{link.Type} quote {_article.Quotes[link.Target].Id}" : $"{link.Type} label {_article.Labels[link.Target].Id}";

    private static string Show(Fact fact) => string.Join(" | ", fact.Items.Select(Show));

    private static string ShowField(Fact fact) => $"{fact.Key.Name} {Show(fact)}";

    /// <summary><c>mayor</c>, or <c>role: mediator, ref: mongolia</c>, or <c>council, date: 2021</c>.</summary>
    private static string Show(FactItem item) => string.Join(
        ", ", item.Parts.Select(static part => $"{part.Key.Name}: {Show(part)}").Prepend(item.Text).Where(static part => part.Length > 0));

    private IEnumerable<string> OfQuotes(string sort, Func<Listing, Quote, IEnumerable<string>> select) =>
        _article.Quotes.SelectMany(quote => select(this, quote).Select(words => $"{sort} {quote.Id}: {words}"));

    private IEnumerable<string> Facts() =>
        from use in _article.Things
        from fact in example.Corpus.Find(use.Id)!.Facts
        select $"fact {use.Id} {fact.Key.Name}: {Show(fact)}";

    /// <summary>The lists that the project's own relations give the other side.</summary>
    private IEnumerable<string> Inverses() =>
        from use in _article.Things
        from thing in example.Corpus.Things
        from fact in thing.Facts
        where fact.Key is { IsField: true, Inverse: not null } && fact.Items.Any(item => item.Text == use.Id)
        group thing.Id by (use.Id, fact.Key.Inverse!.Property) into list
        select $"inverse {list.Key.Id} {list.Key.Property}: {string.Join(" | ", list)}";

    private IEnumerable<string> Names()
    {
        foreach (var use in _article.Things)
        {
            var className = use.Kind.ClassName;
            var ids = example.Corpus.Things.Where(thing => thing.Kind == use.Kind).Select(static thing => thing.Id);
            yield return $"name {use.Id}: {className}.{MemberNames.Assign(ids, className)[use.Id]}";
        }

        var article = ArticleNames.Of(example.Corpus)[_article.Id];
        yield return $"name {_article.Id}: Articles.{article.InArticles}";
        var named = _article.Quotes.Where(static quote => quote.IsNamed).Select(static quote => quote.Id).ToList();
        var names = MemberNames.Assign(named, article.InQuotes, hasOwnMembers: false);
        foreach (var id in named)
        {
            yield return $"name {id}: Quotes.{article.InQuotes}.{names[id]}";
        }
    }

    private IEnumerable<string> Findings() => example.Findings
        .OrderBy(static finding => finding.At?.Path ?? "", StringComparer.Ordinal)
        .ThenBy(static finding => finding.At?.Start ?? 0)
        .Select(Show);

    private string Show(Finding finding)
    {
        if (finding.At is not { } at)
        {
            return finding.Rule;
        }

        var file = IsInArticle(at) ? "" : at.Path[GeneratorHarness.ProjectDirectory.Length..] + " ";
        var place = $"{at.StartLine + 1}:{at.StartColumn + 1}-{at.EndLine + 1}:{at.EndColumn + 1}";
        return $"{finding.Rule} {file}{place} {PlaceText(at)}".TrimEnd(' ');
    }

    /// <summary>What stands at a finding's place, which only the article's own text can show.</summary>
    private string PlaceText(FileLocation at) => IsInArticle(at)
        ? OnOneLine(example.Document.File.Text.Substring(at.Start, at.Length))
        : "";

    private bool IsInArticle(FileLocation at) => at.Path == example.Document.File.Path;

    /// <summary>A quote's text as <c>Quote.Text</c> gives it.</summary>
    private string Text(Quote quote) => string.Join(' ', quote.Segments.Select(Words));

    /// <summary>Without the outer marks, and without those of a mail that is answered.</summary>
    private string Words(QuoteSegment segment) => WhiteSpace.Collapse(
        Regex.Replace(segment.Words.In(_article.Text), "\n(> ?)+", "\n")
            + _article.Text.Substring(segment.Words.End + segment.Marks.Mark, segment.Marks.Tail));

    private string Words(TextRange range) => OnOneLine(range.In(_article.Text));

    private static string OnOneLine(string text) => text.Replace('\n', '↵');

    private static string? Entities(string key, EquatableArray<string> ids) =>
        ids.Count == 0 ? null : $"{key} {string.Join(" + ", ids)}";

    private static IEnumerable<string?> Remarks(string? note, Certainty? certainty) =>
    [
        certainty is { } cert ? "cert " + Terms.Certainties[(int)cert] : null,
        note is null ? null : $"note \"{note}\"",
    ];

    private static string? Word<T>(string key, T? word)
        where T : struct, Enum => word is { } value ? $"{key} {value.ToString().ToLowerInvariant()}" : null;

    private static string Join(IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}

/// <summary>The days that a date may denote, in words.</summary>
internal static class Days
{
    /// <summary>"1910-01-01 to 1945-12-31", "2007-09-06", "2007-01-01 to open", with "uncertain" and "approximate" behind.</summary>
    public static string Of(string edtf)
    {
        Assert.True(EdtfParser.TryParse(edtf, out var date, out var error), $"{edtf}: {error}");
        var text = new StringBuilder(
            date.Earliest == date.Latest && date.Earliest.Kind == DateBoundKind.Day
                ? Show(date.Earliest)
                : $"{Show(date.Earliest)} to {Show(date.Latest)}");
        text.Append(date.IsUncertain ? ", uncertain" : "").Append(date.IsApproximate ? ", approximate" : "");
        return text.ToString();
    }

    private static string Show(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => DateOnly.FromDayNumber((int)bound.DayNumber).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateBoundKind.Open => "open",
        DateBoundKind.Unknown => "unknown",
        _ => "beyond",
    };
}
