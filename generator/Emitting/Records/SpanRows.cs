using ArticleGen.Model;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>The rows of what is annotated in a text: quotes, mentions, time expressions.</summary>
internal static class SpanRows
{
    private static readonly string s_segments = ListOf(Space + "Segment");
    private const string NoteDoc = "The annotator's note.";
    private const string CertaintyDoc = "How sure the annotator is; <see langword=\"null\"/> where the article does not say.";

    /// <summary>The members that templates add to the rows, and the fields that they have.</summary>
    private static readonly string[] s_ofQuote = 
    [
        "Speaker", "Cue", "Source", "Quotes", "Siblings", "Index", "Words", "Quote", "Mentions", "Events", "TimeExpressions", "Speech", "Sample",
    ];

    private static readonly string[] s_ofMention = ["Contents", "EventId", "Mention", "Sample", "SourceOf"];

    public static Row<Quote>[] OfQuote(EquatableArray<FactKey> fields) => WithFields(
        [
            Row.Text<Quote>("Id", "The id in its article; its number there, from 1, where the article gives none.", static quote => quote.Id),
            Row.Templated<Quote>("Article", same: null, "members.Text(nameof(Article), Article.Id);"),
            Row.Choice<Quote>(
                "Kind", "Whether the words stand inside quotation marks: all, none, or a part of them.", "QuoteKind", static quote => (int)quote.Kind),
            Row.Choice<Quote>(
                "Type", "What the source does with the content: says it, believes it, knows it, wants it.", "AttributionType",
                static quote => (int)quote.Type),
            Row.References<Quote>(
                "Speakers", "Who speaks; empty where the source is no entity of the corpus.", "Entity", static quote => quote.Speakers),
            Row.References<Quote>("Addressees", "To whom it is said.", "Entity", static quote => quote.Addressees),
            Row.References<Quote>("OnBehalfOf", "For whom the speakers speak.", "Entity", static quote => quote.OnBehalfOf),
            Row.Templated<Quote>("Text", "Text == other.Text", "members.Text(nameof(Text), Text);"),
            OfSegments("Segments", [], "_segments = data.Segments(contents, areMarked: true);", static (data, quote) => WriteSegments(data, quote.Segments)),
            OfSegments(
                "Cues", AutoProperty("The reporting words (\"said\"), in text order.", s_segments, "Cues"),
                "Cues = data.Segments(contents);", static (data, quote) => data.Ranges(quote.Cues)),
            OfSegments(
                "Sources", AutoProperty("The words that name the source (\"he\"), in text order.", s_segments, "Sources"),
                "Sources = data.Segments(contents);", static (data, quote) => data.Ranges(quote.Sources)),
            Row.OptionalDate<Quote>("Date", "When it was said.", static quote => quote.Date),
            new(
                new Member("Within")
                {
                    Read = "_within = data.Number() - 1;",
                    Same = "Within?.Id == other.Within?.Id",
                    Describe = "members.Text(nameof(Within), Within?.Id);",
                },
                static (data, quote) => data.Number(quote.Within + 1)),
            Row.OptionalText<Quote>("Note", NoteDoc, static quote => quote.Note),
            Row.OptionalChoice<Quote>("Certainty", CertaintyDoc, "Certainty", static quote => (int?)quote.Certainty),
        ],
        fields, static quote => quote.Fields, s_ofQuote);

    public static Row<Mention>[] OfMention(EquatableArray<FactKey> fields) => WithFields(
        [
            .. OfWords<Mention>(static mention => mention.Range),
            Row.OptionalChoice<Mention>(
                "Kind", "How they refer; <see langword=\"null\"/> for a mention of an event, and where the language is not known well enough.", "MentionKind", static mention => (int?)mention.Kind),
            Row.References<Mention>("Targets", "What they refer to; one thing or more.", "Thing", static mention => mention.Targets),
            Row.OptionalTerm<Mention>(
                "Role", "What the entities among the targets do in the <see cref=\"Event\"/>; <see langword=\"null\"/> where the mention does not say.",
                Schema.Role.Type, static mention => mention.Role),
            Row.Reference<Mention>(
                "Event", "The event in which they take the <see cref=\"Role\"/>; for a mention of an event, see <see cref=\"Targets\"/>.", "Event",
                static mention => mention.EventId),
            Row.OptionalText<Mention>("Note", NoteDoc, static mention => mention.Note),
            Row.OptionalChoice<Mention>("Certainty", CertaintyDoc, "Certainty", static mention => (int?)mention.Certainty),
        ],
        fields, static mention => mention.Fields, s_ofMention);

    public static Row<TimeExpression>[] OfTime() =>
    [
        .. OfWords<TimeExpression>(static time => time.Range),
        Row.OptionalDate<TimeExpression>("Date", "The date that they tell.", static time => time.Date),
        Row.OptionalDuration<TimeExpression>("Duration", "The duration that they tell.", static time => time.Duration),
        Row.OptionalChoice<TimeExpression>(
            "Mod", "Which part of the date, or which side of it.", "TimeModifier", static time => (int?)time.Mod),
        Row.Reference<TimeExpression>("Event", "The event whose time it is.", "Event", static time => time.EventId),
        new(
            new Member("Quote")
            {
                Property = AutoProperty("The quote that was said then.", Space + "Quote?", "Quote"),
                Read = "Quote = data.OptionalNumber() is { } quote ? article.Quotes[quote] : null;",
                Same = "Quote?.Id == other.Quote?.Id",
                Describe = "members.Text(nameof(Quote), Quote?.Id);",
            },
            static (data, time) => data.OptionalNumber(time.Quote < 0 ? null : time.Quote)),
        Row.OptionalText<TimeExpression>("Note", NoteDoc, static time => time.Note),
        Row.OptionalChoice<TimeExpression>("Certainty", CertaintyDoc, "Certainty", static time => (int?)time.Certainty),
    ];

    /// <summary>What all words in a text have: themselves, their place, their article.</summary>
    private static Row<T>[] OfWords<T>(Func<T, TextRange> get) =>
    [
        Row.Templated<T>("Text", "Text == other.Text", "members.Text(nameof(Text), Text);"),
        new(
            new Member("Span")
            {
                Property = AutoProperty("Where they stand in the article's text.", Space + "TextSpan", "Span"),
                Read = "Span = data.Span(ref position);",
                Same = "Span == other.Span",
                Describe = "members.Span(nameof(Span), Span);",
            },
            (data, words) => data.Range(get(words))),
        Row.Templated<T>("Article", same: null, "members.Text(nameof(Article), Article.Id);"),
    ];

    private static Row<Quote> OfSegments(string name, string[] property, string read, Action<DataWriter, Quote> write) => new(
        new Member(name)
        {
            Property = property,
            Read = read,
            Same = $"{Data}.SameItems({name}, other.{name})",
            Describe = $"members.Objects(nameof({name}), {name});",
        },
        write);

    /// <summary>Where each stands, and how many characters at its ends are quotation marks: at its start two at most.</summary>
    private static void WriteSegments(DataWriter data, EquatableArray<QuoteSegment> segments)
    {
        data.Number(segments.Count);
        var position = 0;
        foreach (var segment in segments)
        {
            data.Range(segment.Range, ref position);
            data.Number(segment.Opening | (segment.Closing << 2));
        }
    }

    private static Row<T>[] WithFields<T>(Row<T>[] rows, EquatableArray<FactKey> fields, Func<T, EquatableArray<Fact>> get, string[] others)
    {
        var taken = MemberNames.Taken(others.Concat(rows.Select(static row => row.Member.Name)));
        return [.. rows, .. fields.SelectMany(key => Row.Facts(key, MemberNames.Free(key.Property, taken, key.IsDated), get))];
    }
}
