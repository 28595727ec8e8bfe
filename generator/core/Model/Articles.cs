using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Model;

/// <summary>A bound article: every reference resolved, every derived value known, no place but the line that a doc names.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Facts">What the front matter says of the article: valid values only.</param>
/// <param name="Headline">Where the text holds the headline, if it does.</param>
/// <param name="Things">What the article is about: declared in it or referred to, in the order of first appearance.</param>
/// <param name="Participations">Roles that mentions of this article take in events.</param>
internal sealed record Article(
    string Id,
    string Path,
    EquatableArray<Fact> Facts,
    string Text,
    TextRange? Headline,
    EquatableArray<TextRange> Paragraphs,
    EquatableArray<Quote> Quotes,
    EquatableArray<Mention> Mentions,
    EquatableArray<TimeExpression> TimeExpressions,
    EquatableArray<Remark> Remarks,
    EquatableArray<Label> Labels,
    EquatableArray<ThingUse> Things,
    EquatableArray<Participation> Participations);

/// <summary>A thing that an article is about, and how it figures there.</summary>
/// <param name="IsOnlyDeclared">The article declares it and does not refer to it.</param>
internal readonly record struct ThingUse(string Id, ThingKind Kind, string Name, bool IsMentioned, bool IsSpeaker, bool IsOnlyDeclared);

/// <summary>That somebody or something takes part in an event, as the text says it.</summary>
/// <param name="EntityId"><c>null</c> for a value, which is no entity.</param>
/// <param name="Text">The words.</param>
internal sealed record Participation(string EventId, string Role, string? EntityId, string Text);

/// <summary>A quote with its segments in text order.</summary>
/// <param name="Id">As written; its number in the article, from 1, where it has none.</param>
/// <param name="IsNamed">Whether the article gives it an id.</param>
/// <param name="Line">The line of its first segment, from 1.</param>
/// <param name="Date">When it was said, where a time expression tells.</param>
/// <param name="Within">The index of the quote that it stands in, or -1.</param>
internal sealed record Quote(
    string Id,
    bool IsNamed,
    int Line,
    QuoteKind Kind,
    AttributionType Type,
    EquatableArray<string> Speakers,
    EquatableArray<string> Addressees,
    EquatableArray<string> OnBehalfOf,
    EquatableArray<QuoteSegment> Segments,
    EquatableArray<TextRange> Cues,
    EquatableArray<TextRange> Sources,
    EdtfDate? Date,
    int Within,
    string? Note,
    Certainty? Certainty)
{
    /// <summary>The words inside it that nobody says there; they are none of its segments.</summary>
    public EquatableArray<TextRange> Asides { get; init; }

    /// <summary>The spans that hold content, cue and source together.</summary>
    public EquatableArray<TextRange> Attributions { get; init; }

    /// <summary>The words that name the addressees.</summary>
    public EquatableArray<TextRange> AddresseeWords { get; init; }

    /// <summary><c>null</c> where the article does not say it.</summary>
    public QuoteMedia? Medium { get; init; }

    public Polarity Polarity { get; init; }

    public Realis Realis { get; init; }

    /// <summary>Whether it is said of nobody ("it is said"), so that no source is missed.</summary>
    public bool IsUnsourced { get; init; }

    /// <summary>The quote that it tells again, as <c>ARTICLE/QUOTE</c>.</summary>
    public string? Repeats { get; init; }

    /// <summary>What it says under the project's own keys.</summary>
    public EquatableArray<Fact> Fields { get; init; }
}

/// <param name="Marks">What stands at its ends and is no word of it.</param>
internal readonly record struct QuoteSegment(TextRange Range, OuterMarks Marks)
{
    /// <summary>The stretch between the marks.</summary>
    public TextRange Words => new(Range.Start + Marks.Opening, Range.Length - Marks.Opening - Marks.Closing);
}

/// <summary>The quotation marks and dashes at the ends of a segment, with what else stands there and is no word.</summary>
/// <param name="Opening">How many characters at its start.</param>
/// <param name="Closing">How many characters at its end, with numbers of footnotes behind the mark.</param>
/// <param name="Mark">Of these the closing mark's own, where words go on behind it: <c>“Yes”,</c>.</param>
/// <param name="Tail">How many characters behind that mark are words again.</param>
internal readonly record struct OuterMarks(int Opening, int Closing, int Mark, int Tail)
{
    /// <summary>More blanks before a mark are none that anybody prints.</summary>
    public const int MaxOpening = 7;

    /// <summary>Those of a piece of the segment.</summary>
    public OuterMarks At(bool isFirst, bool isLast) => new(isFirst ? Opening : 0, isLast ? Closing : 0, isLast ? Mark : 0, isLast ? Tail : 0);

    /// <summary>As one number: three bits for <see cref="Opening"/>, two each for <see cref="Tail"/> and <see cref="Mark"/>, the rest for <see cref="Closing"/>.</summary>
    public int Packed => Opening | (Tail << 3) | (Mark << 5) | (Closing << 7);
}

/// <param name="Kind"><c>null</c> for a mention of an event, for a value, and where nobody can tell.</param>
/// <param name="Targets">The ids of the things that it refers to; none for a value.</param>
internal sealed record Mention(
    TextRange Range, MentionKind? Kind, EquatableArray<string> Targets, string? Note, Certainty? Certainty)
{
    /// <summary>The roles that its entities, or the value, take in events.</summary>
    public EquatableArray<EventRole> EventRoles { get; init; }

    /// <summary>How it tells of its events; <c>null</c> where it says nothing of that.</summary>
    public EventView? View { get; init; }

    /// <summary>The quote that the words mean, as <c>ARTICLE/QUOTE</c>.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Of what kind of thing it is where nobody says which; <c>null</c> where it has targets.</summary>
    public ThingKind? Of { get; init; }

    /// <summary>What it says under the project's own keys.</summary>
    public EquatableArray<Fact> Fields { get; init; }
}

/// <summary>A role in an event.</summary>
internal readonly record struct EventRole(string Role, string EventId);

/// <param name="Set">How often, as the time from one to the next.</param>
/// <param name="Events">The events whose time it is.</param>
/// <param name="Quotes">The indices of the quotes whose time it is.</param>
/// <param name="People">Those whose age it is.</param>
/// <param name="AnchorEvent">The event from which it is counted, or <c>null</c>.</param>
/// <param name="AnchorQuote">The index of the quote from which it is counted, or <c>null</c>.</param>
internal sealed record TimeExpression(
    TextRange Range,
    EdtfDate? Date,
    IsoDuration? Duration,
    IsoDuration? Set,
    TimeModifier? Mod,
    EquatableArray<string> Events,
    EquatableArray<int> Quotes,
    EquatableArray<string> People,
    string? AnchorEvent,
    int? AnchorQuote,
    string? Note,
    Certainty? Certainty)
{
    /// <summary>Whether it is counted from something, so that it is not how long anything lasts.</summary>
    public bool IsAnchored => AnchorEvent is not null || AnchorQuote is not null;
}

/// <summary>What an editor says of some words.</summary>
/// <param name="Correction">How they should be spelled, or <c>null</c>.</param>
internal sealed record Remark(TextRange Range, string? Note, string? Correction, Certainty? Certainty);

/// <summary>What the corpus needs to know of an article: its part in the back references. Most edits leave it as it was.</summary>
/// <param name="EventTimes">The dates and durations that its time expressions tell of events.</param>
/// <param name="Repeats">The articles whose quotes its quotes tell again, its own among them.</param>
/// <param name="LabelTypes">The types of its labels, each once.</param>
internal sealed record ArticleSummary(
    string Id,
    int QuoteCount,
    EquatableArray<ThingUse> Things,
    EquatableArray<Participation> Participations,
    EquatableArray<EventTime> EventTimes,
    EquatableArray<string> Repeats,
    EquatableArray<string> LabelTypes)
{
    public static ArticleSummary Of(Article article) =>
        new(article.Id, article.Quotes.Count, article.Things, article.Participations, TimesOf(article), RepeatedBy(article), TypesOfLabels(article));

    /// <summary>What is only denied, believed or wished dates no event.</summary>
    private static EquatableArray<EventTime> TimesOf(Article article)
    {
        var times = new List<EventTime>();
        QuoteCover? quotes = null;
        foreach (var time in article.TimeExpressions)
        {
            if (time.Events.Count > 0 && time.Mod is not (TimeModifier.Before or TimeModifier.After)
                && (quotes ??= new(article.Quotes)).VoiceAt(time.Range) is var voice and not Voice.Unasserted)
            {
                foreach (var id in time.Events)
                {
                    times.Add(new EventTime(id, time.Date, time.IsAnchored ? null : time.Duration, voice == Voice.Quoted));
                }
            }
        }

        return times.ToEquatableArray();
    }

    private static EquatableArray<string> TypesOfLabels(Article article) => article.Labels.Count == 0
        ? default
        : article.Labels.Select(static label => label.Type).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<string> RepeatedBy(Article article)
    {
        OrderedSet<string>? repeated = null;
        foreach (var quote in article.Quotes)
        {
            if (quote.Repeats is { } key)
            {
                (repeated ??= new(StringComparer.Ordinal)).Add(key.Substring(0, key.IndexOf('/')));
            }
        }

        return repeated?.Items.ToEquatableArray() ?? default;
    }
}

/// <param name="IsQuoted">Whether a quote tells it: what the reporter tells goes before.</param>
internal readonly record struct EventTime(string EventId, EdtfDate? Date, IsoDuration? Duration, bool IsQuoted);
