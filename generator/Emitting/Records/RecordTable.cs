using System.Runtime.CompilerServices;
using ArticleGen.Model;
using ArticleGen.Schema;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>All records of a corpus with the rows of their members, by its schema.</summary>
internal sealed class RecordTable
{
    private const string MayBeReserved =
        "[global::System.Diagnostics.CodeAnalysis.SuppressMessage("
        + "\"Naming\", \"CA1716\", Justification = \"The articles' word; other languages reserve it.\")]";

    private static readonly ConditionalWeakTable<CorpusSchema, RecordTable> s_tables = new();

    private static readonly string[] s_ofText =
    [
        Space + "Article article",
        Space + "ArticleGenData.Contents contents",
    ];

    private readonly Dictionary<ThingKind, Row<LinkedThing>[]> _things;

    private RecordTable(CorpusSchema schema)
    {
        Schema = schema;
        var (thing, entity) = (ThingRows.OfThing(), ThingRows.OfEntity(schema));
        var kinds = schema.Kinds.Select(kind => (kind.Kind, Own: ThingRows.Of(kind, schema))).ToList();
        _things = kinds.ToDictionary(
            static kind => kind.Kind, kind => (Row<LinkedThing>[])[.. thing, .. kind.Kind.IsEntity ? entity : [], .. kind.Own]);

        var rows = SectionRows.Of(schema);
        Article = ArticleRows.Of(schema, rows);
        Files =
        [
            ("Thing", [OfThings(thing, schema), OfEntities(entity, schema)]),
            .. kinds.Select(kind => (
                "Kinds/" + kind.Kind.RecordName,
                (IReadOnlyList<RecordShape>)[OfKind(kind.Kind, kind.Own), .. PartsOf(kind.Kind, schema)])),
            ("Article", [OfArticle(MembersOf(Article))]),
            ("Quote", [OfQuote(MembersOf(rows.Quote))]),
            ("Mention", [OfMention(MembersOf(rows.Mention)), OfPart(SpanRows.EventRolesKey), OfTime(MembersOf(rows.Time)), OfRemark(MembersOf(rows.Remark))]),
            ("Label", [OfLabel(MembersOf(rows.Label)), OfLink(MembersOf(rows.Link))]),
        ];
    }

    public CorpusSchema Schema { get; }

    public Row<Article>[] Article { get; }

    /// <summary>The records of each file. Those of kinds have a folder: what a project calls its kinds is free.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<RecordShape> Records)> Files { get; }

    public IEnumerable<RecordShape> Records => Files.SelectMany(static file => file.Records);

    public static RecordTable Of(CorpusSchema schema) => s_tables.GetValue(schema, static schema => new RecordTable(schema));

    /// <summary>What is written of a thing.</summary>
    public Row<LinkedThing>[] RowsOf(ThingKind kind) => _things[kind];

    /// <summary>What is written of a thing that another part of the corpus declares.</summary>
    public Row<LinkedThing>[] AdditionsTo(ThingKind kind) => Array.FindAll(_things[kind], static row => row.Member.IsJoined);

    /// <summary>The records that the keys of a kind hold.</summary>
    private static IEnumerable<RecordShape> PartsOf(ThingKind kind, CorpusSchema schema) => schema.Kinds
        .First(of => of.Kind == kind).Keys
        .Where(static key => key.Shape == FactShape.Record)
        .Select(static key => key.Equals(FormatKeys.Participants) ? LinkedThing.ParticipantsKey : key)
        .Select(OfPart);

    private static RecordShape OfThings(Row<LinkedThing>[] rows, CorpusSchema schema) => new(
        "Thing", $"What an article is about: {KindsInWords(schema.Kinds.Select(static kind => kind.Kind))}.", MembersOf(rows))
    {
        IsAbstract = true,
        Kind =
        [
            $"/// <summary>Whether it is {KindsInWords(schema.Kinds.Select(static kind => kind.Kind))}.</summary>",
            $"public abstract {Space}ThingKind Kind {{ get; }}",
        ],
        EqualityDoc = "Equal in kind and in own values; other things are compared by id, and what refers to it does not count.",
        Hash = "Id",
    };

    private static RecordShape OfEntities(Row<LinkedThing>[] rows, CorpusSchema schema) => new(
        "Entity",
        $"A thing that can speak and act: {KindsInWords(schema.Kinds.Select(static kind => kind.Kind).Where(static kind => kind.IsEntity))}.",
        MembersOf(rows))
    {
        Base = "Thing",
        IsAbstract = true,
    };

    private static RecordShape OfKind(ThingKind kind, Row<LinkedThing>[] rows) => new(kind.RecordName, kind.Doc, MembersOf(rows))
    {
        Base = kind.IsEntity ? "Entity" : "Thing",
        Attributes = kind == ThingKind.Event || !kind.IsBuiltIn ? [MayBeReserved] : [],
        Sample = kind.WithArticle,
        Kind = ["/// <inheritdoc/>", $"public override {Space}ThingKind Kind => {Space}ThingKind.{kind.RecordName};"],
    };

    private static RecordShape OfPart(FactKey key) => new(
        key.Type, DocOfPart(key.Type), key.Parts.Select(static part => MemberShape.Of(part).ToMember(part.Property, part.Doc)).ToList())
    {
        EqualityDoc = "Equal in own values; things are compared by id.",
        IsOfValues = true,
    };

    private static string DocOfPart(string name) => name == FormatKeys.Roles.Type ? "A position that a person holds or held."
        : name == FormatKeys.Participants.Type ? "Who or what takes part in an event, and as what."
        : "As what the words of a mention take part in an event.";

    private static RecordShape OfArticle(IReadOnlyList<Member> members) => new(
        "Article", "An annotated article: its text, and all that is said of it.", members)
    {
        Beginning = ["var ids = data.Ids();"],
        EqualityDoc = "Equal in own values, the text and what is annotated in it included; things are compared by id.",
        Hash = "Id",
    };

    private static RecordShape OfQuote(IReadOnlyList<Member> members) => new(
        "Quote", "What a source is quoted to say, think or know: content, cue and source.", members)
    {
        Parameters = [.. s_ofText, ListOf(Space + "Quote") + " siblings", "int index"],
        Beginning = ["(Article, _siblings, _index) = (article, siblings, index);"],
        EqualityDoc = "Equal in own values; entities are compared by id, and the article does not count.",
        Hash = "Id, Kind, Type, Text",
    };

    private static RecordShape OfMention(IReadOnlyList<Member> members) => OfWords(
        "Mention", "Words that refer to things.", "Equal in own values; targets are compared by id, and the article does not count.", members);

    private static RecordShape OfTime(IReadOnlyList<Member> members) => OfWords(
        "TimeExpression", "Words that tell a time: a date, a duration, or \"recently\".",
        "Equal in own values; events and quotes are compared by id, and the article does not count.", members);

    private static RecordShape OfRemark(IReadOnlyList<Member> members) => OfWords(
        "Remark", "Words on which an editor remarks, or which should be spelled otherwise.", "Equal in own values; the article does not count.", members);

    private static RecordShape OfLabel(IReadOnlyList<Member> members) => new(
        "Label", "Words to which the corpus gives a type of its own.", members)
    {
        Parameters = s_ofText,
        Beginning = ["Article = article;"],
        EqualityDoc = "Equal in own values; what its links point to is compared by id, and the article does not count.",
        Hash = "Id, Type, Text",
    };

    private static RecordShape OfLink(IReadOnlyList<Member> members) => new("LabelLink", "That a label points to another label, or to a quote.", members)
    {
        Parameters = ["ArticleGenData.Contents contents"],
        Beginning = ["_contents = contents;"],
        EqualityDoc = "Equal in type; what it points to is compared by id.",
        Hash = "Type",
    };

    private static RecordShape OfWords(string name, string doc, string equalityDoc, IReadOnlyList<Member> members) => new(name, doc, members)
    {
        Parameters = [.. s_ofText, "ref int position"],
        Beginning = ["(Article, _contents) = (article, contents);"],
        EqualityDoc = equalityDoc,
        Hash = "Span, Text",
    };

    private static List<Member> MembersOf<T>(Row<T>[] rows) => rows.Select(static row => row.Member).ToList();

    /// <summary>"a person, an organization or a place"</summary>
    private static string KindsInWords(IEnumerable<ThingKind> kinds)
    {
        var words = kinds.Select(static kind => Literal.Xml(kind.WithArticle)).ToList();
        return string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
    }
}
