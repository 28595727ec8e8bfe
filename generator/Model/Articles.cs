namespace ArticleGen.Model;

/// <summary>A bound article: every reference resolved, every derived value known, no place but the line that a doc names.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Facts">What the front matter says of the article: valid values only.</param>
/// <param name="Things">What the article is about: declared in it or referred to, in the order of first appearance.</param>
/// <param name="Participations">Roles that mentions of this article take in events.</param>
internal sealed record Article(
    string Id,
    string Path,
    EquatableArray<Fact> Facts,
    string Text,
    EquatableArray<TextRange> Paragraphs,
    EquatableArray<Quote> Quotes,
    EquatableArray<Mention> Mentions,
    EquatableArray<TimeExpression> TimeExpressions,
    EquatableArray<ThingUse> Things,
    EquatableArray<Participation> Participations);

/// <summary>A thing that an article is about, and how it figures there.</summary>
/// <param name="IsOnlyDeclared">The article declares it and does not refer to it.</param>
internal readonly record struct ThingUse(string Id, ThingKind Kind, string Name, bool IsMentioned, bool IsSpeaker, bool IsOnlyDeclared);

/// <summary>That an entity takes part in an event, as a mention says it.</summary>
/// <param name="Text">The words of the mention.</param>
internal sealed record Participation(string EventId, string Role, string EntityId, string Text);

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
    /// <summary>What it says under the project's own keys.</summary>
    public EquatableArray<Fact> Fields { get; init; }
}

/// <param name="Opening">How many characters at its start are quotation marks.</param>
/// <param name="Closing">How many characters at its end are quotation marks, and numbers of footnotes behind these.</param>
internal readonly record struct QuoteSegment(TextRange Range, int Opening, int Closing)
{
    /// <summary>The stretch between the marks.</summary>
    public TextRange Words => new(Range.Start + Opening, Range.Length - Opening - Closing);
}

/// <param name="Kind"><c>null</c> for a mention of an event, and where nobody can tell.</param>
/// <param name="Targets">The ids of the things that it refers to; one or more.</param>
/// <param name="Role">The role that its entities take in an event, or <c>null</c>.</param>
/// <param name="EventId">That event, or <c>null</c>.</param>
internal sealed record Mention(
    TextRange Range, MentionKind? Kind, EquatableArray<string> Targets, string? Role, string? EventId, string? Note, Certainty? Certainty)
{
    /// <summary>What it says under the project's own keys.</summary>
    public EquatableArray<Fact> Fields { get; init; }
}

/// <param name="EventId">The event whose time it is, or <c>null</c>.</param>
/// <param name="Quote">The index of the quote whose time it is, or -1.</param>
internal sealed record TimeExpression(
    TextRange Range, EdtfDate? Date, IsoDuration? Duration, TimeModifier? Mod, string? EventId, int Quote, string? Note, Certainty? Certainty);

/// <summary>What the corpus needs to know of an article: its part in the back references. Most edits leave it as it was.</summary>
/// <param name="EventTimes">The dates and durations that its time expressions tell of events.</param>
internal sealed record ArticleSummary(
    string Id,
    int QuoteCount,
    EquatableArray<ThingUse> Things,
    EquatableArray<Participation> Participations,
    EquatableArray<EventTime> EventTimes)
{
    public static ArticleSummary Of(Article article) => new(
        article.Id,
        article.Quotes.Count,
        article.Things,
        article.Participations,
        article.TimeExpressions
            .Where(static time => time.EventId is not null && time.Mod is not (TimeModifier.Before or TimeModifier.After))
            .Select(static time => new EventTime(time.EventId!, time.Date, time.Duration))
            .ToEquatableArray());
}

internal readonly record struct EventTime(string EventId, EdtfDate? Date, IsoDuration? Duration);
