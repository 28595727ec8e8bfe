using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>The rows of what is annotated in a text: quotes, mentions, time expressions.</summary>
internal static class SpanRows
{
    private const string ToldDoc = ", as the mention or else the front matter of its article tells; <see langword=\"null\"/> where neither does.";

    private static readonly string s_segments = ListOf(Space + "Segment");
    public const string NoteDoc = "The annotator's note.";
    public const string CertaintyDoc = "How sure the annotator is; <see langword=\"null\"/> where the article does not say.";

    /// <summary>The members that templates add to the rows, and the fields that they have.</summary>
    private static readonly string[] s_ofQuote = 
    [
        "Speaker", "Cue", "CueText", "Source", "Attribution", "Quotes", "RepeatedBy", "Siblings", "Index", "Words", "Quote", "Mentions", "Events",
        "TimeExpressions", "Speech", "Sample",
    ];

    /// <summary>The roles of a mention as its record has them.</summary>
    public static readonly FactKey EventRolesKey = new(
        "eventRoles", FactShape.Record, "EventRoles",
        "What the entities among the targets, or the value, do in events; a mention of an event has it among its targets.")
    {
        IsList = true,
        Type = "EventRole",
        Parts = [FormatKeys.Role with { IsRequired = true }, new("event", FactShape.Reference, "Event", "The event.") { Target = ThingKind.Event, IsRequired = true }],
    };

    private static readonly string[] s_ofMention = ["Contents", "Excerpt", "HasRole", "Mention", "Sample", "SourceOf", "AddresseeOf"];

    public static Row<Quote>[] OfQuote(EquatableArray<FactKey> fields) => WithFields(
        [
            Row.Text<Quote>("Id", "The id in its article; its number there, from 1, where the article gives none.", static quote => quote.Id),
            Row.Templated<Quote>("Article", same: null, "members.Text(nameof(Article), Article.Id);"),
            Row.Choice<Quote>(
                "Kind", "Whose words it gives: the source's own, the reporter's, or some of both.", "QuoteKind", static quote => (int)quote.Kind),
            Row.Choice<Quote>(
                "Type", "What the source does with the content: says it, believes it, knows it, wants it.", "AttributionType",
                static quote => (int)quote.Type),
            .. OfClaims(),
            Row.References<Quote>(
                "Speakers", "Who speaks; empty where the source is no entity of the corpus.", "Entity", static quote => quote.Speakers),
            Row.References<Quote>("Addressees", "To whom it is said.", "Entity", static quote => quote.Addressees),
            Row.References<Quote>("OnBehalfOf", "For whom the speakers speak.", "Entity", static quote => quote.OnBehalfOf),
            Row.Templated<Quote>("Text", "Text == other.Text", "members.Text(nameof(Text), Text);"),
            OfItems<Quote>("Segments", [], "_segments = data.Segments(contents, areMarked: true);", static (data, quote) => WriteSegments(data, quote.Segments)),
            OfPlaces<Quote>("Asides", "The words inside it, or right before its label, that nobody says there (\"(Laughter.)\", the number of a question), in text order; they are none of its segments.", static quote => quote.Asides),
            OfPlaces<Quote>("Cues", "The reporting words (\"said\"), in text order.", static quote => quote.Cues),
            OfPlaces<Quote>("Sources", "The words that name the source (\"he\"), in text order.", static quote => quote.Sources),
            OfPlaces<Quote>("AddresseeWords", "The words that name the addressees (\"them\"), in text order.", static quote => quote.AddresseeWords),
            OfPlaces<Quote>("Attributions", "The stretches that hold content, cue and source together, in text order; empty where none is marked.", static quote => quote.Attributions),
            Row.OptionalDate<Quote>("Date", "When it was said.", static quote => quote.Date),
            new(
                new Member("Within")
                {
                    Read = "_within = data.Number() - 1;",
                    Same = "Within?.Id == other.Within?.Id",
                    Describe = "members.Text(nameof(Within), Within?.Id);",
                },
                static (data, quote) => data.Number(quote.Within + 1)),
            new(
                new Member("Repeats")
                {
                    Read = "_repeats = data.OptionalText();",
                    Same = "_repeats == other._repeats",
                    Describe = "members.Text(nameof(Repeats), _repeats);",
                },
                static (data, quote) => data.OptionalText(quote.Repeats)),
            Row.OptionalText<Quote>("Note", NoteDoc, static quote => quote.Note),
            Row.OptionalChoice<Quote>("Certainty", CertaintyDoc, "Certainty", static quote => (int?)quote.Certainty),
        ],
        fields, static quote => quote.Fields, s_ofQuote);

    public static Row<Mention>[] OfMention(EquatableArray<FactKey> fields) => WithFields(
        [
            .. OfWords<Mention>(static mention => mention.Range),
            Row.OptionalChoice<Mention>(
                "Kind", "How they refer; <see langword=\"null\"/> for a mention of an event, and where the language is not known well enough.", "MentionKind", static mention => (int?)mention.Kind),
            Row.References<Mention>("Targets", "What they refer to; nothing for a value (a sum, a weapon) that takes part in an event, for somebody whom nobody identifies, and for words that mean a quote.", "Thing", static mention => mention.Targets),
            Row.OptionalText<Mention>(
                "Of", "The kind of what they refer to (<c>person</c>), where nobody says which it is; <see langword=\"null\"/> where <see cref=\"Targets\"/> do.",
                static mention => mention.Of?.Name),
            new(
                new Member("RefersTo")
                {
                    Field = "private readonly string? _refersTo;",
                    Read = "_refersTo = data.OptionalText();",
                    Same = "_refersTo == other._refersTo",
                    Describe = "members.Text(nameof(RefersTo), _refersTo);",
                },
                static (data, mention) => data.OptionalText(mention.RefersTo)),
            Row.Fact<Mention>(EventRolesKey, EventRolesKey.Property, static mention => mention.EventRoles.Count == 0 ? default : mention.EventRoles.Select(ItemOf).ToEquatableArray()),
            .. OfView(),
            Row.OptionalText<Mention>("Note", NoteDoc, static mention => mention.Note),
            Row.OptionalChoice<Mention>("Certainty", CertaintyDoc, "Certainty", static mention => (int?)mention.Certainty),
        ],
        fields, static mention => mention.Fields, s_ofMention);

    private static FactItem ItemOf(EventRole role) => new(
        "", [new Fact(EventRolesKey.Parts[0], [new FactItem(role.Role, default, default)]), new Fact(EventRolesKey.Parts[1], [new FactItem(role.EventId, default, default)])], default);

    public static Row<TimeExpression>[] OfTime() =>
    [
        .. OfWords<TimeExpression>(static time => time.Range),
        Row.OptionalDate<TimeExpression>("Date", "The date that they tell.", static time => time.Date),
        Row.OptionalDuration<TimeExpression>("Duration", "The duration that they tell.", static time => time.Duration),
        Row.OptionalChoice<TimeExpression>(
            "Mod", "Which part of the date, or which side of it.", "TimeModifier", static time => (int?)time.Mod),
        Row.OptionalDuration<TimeExpression>("Set", "How often: the time from one to the next (\"every week\").", static time => time.Set),
        Row.References<TimeExpression>("Events", "The events whose time it is.", "Event", static time => time.Events),
        new(
            new Member("Quotes")
            {
                Property = AutoProperty("The quotes that were said then.", ListOf(Space + "Quote"), "Quotes"),
                Read = "Quotes = data.QuotesOf(article);",
                Same = $"{Data}.SameQuotes(Quotes, other.Quotes)",
                Describe = "members.Texts(nameof(Quotes), global::System.Linq.Enumerable.Select(Quotes, static quote => quote.Id));",
            },
            static (data, time) => WriteQuotes(data, time.Quotes)),
        Row.References<TimeExpression>("People", "Those whose age it is.", "Person", static time => time.People),
        Row.Reference<TimeExpression>("AnchorEvent", "The event from which it is counted (\"35 years after the flood\").", "Event", static time => time.AnchorEvent),
        new(
            new Member("AnchorQuote")
            {
                Property = AutoProperty("The quote from which it is counted.", Space + "Quote?", "AnchorQuote"),
                Read = "AnchorQuote = data.QuoteOf(article);",
                Same = "AnchorQuote?.Id == other.AnchorQuote?.Id",
                Describe = "members.Text(nameof(AnchorQuote), AnchorQuote?.Id);",
            },
            static (data, time) => data.Number(time.AnchorQuote + 1 ?? 0)),
        Row.OptionalText<TimeExpression>("Note", NoteDoc, static time => time.Note),
        Row.OptionalChoice<TimeExpression>("Certainty", CertaintyDoc, "Certainty", static time => (int?)time.Certainty),
    ];

    public static Row<Remark>[] OfRemark() =>
    [
        .. OfWords<Remark>(static remark => remark.Range),
        Row.OptionalText<Remark>("Note", "What the editor remarks.", static remark => remark.Note),
        Row.OptionalText<Remark>("Correction", "How the words should be spelled.", static remark => remark.Correction),
        Row.OptionalChoice<Remark>("Certainty", CertaintyDoc, "Certainty", static remark => (int?)remark.Certainty),
    ];

    /// <summary>What most quotes do not say, in one number.</summary>
    private static Row<Quote>[] OfClaims() =>
    [
        Packed<Quote>(
            "Medium", "Whether it was spoken, thought or written, or several of these where it cannot be told; <see langword=\"null\"/> where the article does not say.",
            new(FactShape.Choice, Occurrence.Optional, "QuoteMedia"), $"var claims = data.Number(); Medium = (claims & 7) == 0 ? null : ({Space}QuoteMedia)(claims & 7);") with
        {
            Write = static (data, quote) => data.Number(
                (int)(quote.Medium ?? 0) | ((int)quote.Polarity << 3) | ((int)quote.Realis << 4) | (quote.IsUnsourced ? 1 << 6 : 0)),
        },
        Packed<Quote>(
            "Polarity", "Whether it is said, or said not to be (\"denied\").", new(FactShape.Choice, Occurrence.Required, "Polarity"),
            $"Polarity = ({Space}Polarity)((claims >> 3) & 1);"),
        Packed<Quote>(
            "Realis", "Whether it was said, is said in general, or neither (\"would say\").", new(FactShape.Choice, Occurrence.Required, "Realis"),
            $"Realis = ({Space}Realis)((claims >> 4) & 3);"),
        Packed<Quote>(
            "IsUnsourced", "Whether nobody is named because nobody is meant (\"it is said\").", new(FactShape.Boolean, Occurrence.Required),
            "IsUnsourced = (claims & 64) != 0;"),
    ];

    /// <summary>How a mention tells of its events, in one number: three bits each, of which 0 is nothing.</summary>
    private static Row<Mention>[] OfView() =>
    [
        OfView("Realis", "Whether the event happened, happens in general, or neither", "var view = data.Number(); ", shift: 0) with
        {
            Write = static (data, mention) => data.Number(mention.View is { } view
                ? Bits((int?)view.Realis, 0) | Bits((int?)view.Polarity, 3) | Bits((int?)view.Tense, 6) | Bits((int?)view.Modality, 9)
                : 0),
        },
        OfView("Polarity", "Whether the event happens or does not", "", shift: 3),
        OfView("Tense", "When the event happens, seen from the article", "", shift: 6),
        OfView("Modality", "Whether the event is asserted, or hoped for, ordered, supposed", "", shift: 9),
    ];

    private static Row<Mention> OfView(string name, string doc, string before, int shift) => Packed<Mention>(
        name, doc + ToldDoc, new(FactShape.Choice, Occurrence.Optional, name),
        $"{before}{name} = ((view >> {shift}) & 7) is var {TemplateCode.FieldOf(name).Substring(1)} and > 0 ? ({Space}{name})({TemplateCode.FieldOf(name).Substring(1)} - 1) : null;");

    private static int Bits(int? word, int shift) => word is { } value ? (value + 1) << shift : 0;

    /// <summary>A member that shares a number with others; the first of them writes it.</summary>
    private static Row<T> Packed<T>(string name, string doc, MemberShape shape, string read) => new(shape.ToMember(name, doc) with { Read = read });

    /// <summary>What all words in a text have: themselves, their place, their article.</summary>
    private static Row<T>[] OfWords<T>(Func<T, TextRange> get) =>
    [
        new(new Member("Text")
        {
            Field = "private readonly string? _text;",
            Property =
            [
                "/// <summary>The words, verbatim.</summary>",
                "public string Text",
                "{",
                "    get => _text ?? _contents.Slice(Span);",
                "    init => _text = value;",
                "}",
            ],
            Same = "Text == other.Text",
            Describe = "members.Text(nameof(Text), Text);",
        }),
        new(
            new Member("Span")
            {
                Property = AutoProperty("Where they stand in the article's text.", Space + "TextSpan", "Span"),
                Read = "Span = data.Span(ref position);",
                Same = "Span == other.Span",
                Describe = "members.Span(nameof(Span), Span);",
            },
            (data, words) => data.Range(get(words))),
        new(new Member("Article")
        {
            Field = $"private readonly {Data}.Contents _contents;",
            Property = ["/// <summary>The article in which they stand.</summary>", $"public {Space}Article Article {{ get; }}"],
            Describe = "members.Text(nameof(Article), Article.Id);",
        }),
    ];

    /// <summary>Stretches of the article's text, as segments of which nothing is a mark.</summary>
    public static Row<T> OfPlaces<T>(string name, string doc, Func<T, EquatableArray<TextRange>> get) => OfItems<T>(
        name, AutoProperty(doc, s_segments, name), $"{name} = data.Segments(contents);", (data, of) => data.Ranges(get(of)));

    private static void WriteQuotes(DataWriter data, EquatableArray<int> quotes)
    {
        data.Number(quotes.Count);
        foreach (var quote in quotes)
        {
            data.Number(quote);
        }
    }

    /// <summary>A list of records that have no id.</summary>
    public static Row<T> OfItems<T>(string name, string[] property, string read, Action<DataWriter, T> write) => new(
        new Member(name)
        {
            Property = property,
            Read = read,
            Same = $"{Data}.SameItems({name}, other.{name})",
            Describe = $"members.Objects(nameof({name}), {name});",
        },
        write);

    /// <summary>Where each stands, and what of its ends is no word.</summary>
    private static void WriteSegments(DataWriter data, EquatableArray<QuoteSegment> segments)
    {
        data.Number(segments.Count);
        var position = 0;
        foreach (var segment in segments)
        {
            data.Range(segment.Range, ref position);
            data.Number(segment.Marks.Packed);
        }
    }

    /// <summary>Rows with those of the project's own keys.</summary>
    public static Row<T>[] WithFields<T>(Row<T>[] rows, EquatableArray<FactKey> fields, Func<T, EquatableArray<Fact>> get, string[] others)
    {
        var taken = MemberNames.Taken(others.Concat(rows.Select(static row => row.Member.Name)));
        return [.. rows, .. fields.SelectMany(key => Row.Facts(key, MemberNames.Free(key.Property, taken, key.HasRelations), get))];
    }
}
