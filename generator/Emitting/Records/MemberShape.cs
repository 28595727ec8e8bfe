using ArticleGen.Schema;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>How often a record has a value of a member.</summary>
internal enum Occurrence
{
    Optional,
    Required,
    List,
}

/// <summary>What a member holds, and so its C#: its type, how it is read, compared and listed.</summary>
/// <param name="TypeName">The record or the enum, where the shape alone does not tell.</param>
/// <param name="IsJoined">Whether other parts of the corpus may say more of it than the part that declares the thing.</param>
internal sealed record MemberShape(FactShape Shape, Occurrence Occurrence, string TypeName = "", bool IsJoined = false)
{
    public static MemberShape Of(FactKey key) => new(
        key.Shape,
        key.IsList ? Occurrence.List : IsAlwaysThere(key) ? Occurrence.Required : Occurrence.Optional,
        key.Shape == FactShape.Reference ? TargetOf(key) : key.Type,
        IsSaidByOthers(key));

    /// <summary>The record to which a key refers.</summary>
    public static string TargetOf(FactKey key) => key.Target?.RecordName ?? "Entity";

    /// <summary>Of a dated reference: the things with their dates.</summary>
    public static MemberShape RelationsOf(FactKey key) =>
        new(FactShape.Record, Occurrence.List, $"Relation<{Space}{TargetOf(key)}>", IsSaidByOthers(key));

    public static string RelationTo(string record) => $"{Space}Relation<{Space}{record}>";

    public static string RelationsDoc(string name) => $"<see cref=\"{name}\"/> with since when or until when each holds, and how sure that is.";

    /// <summary>Items of which other parts may say more.</summary>
    public static string ReadJoined(string item, string areSame) =>
        $"data.JoinedItems(static (ref {Data}.Reader data) => {item}, static (one, other) => {areSame})";

    public static string ReadItems(string item) => $"data.Items(static (ref {Data}.Reader data) => {item})";

    /// <summary>The things that refer to one, of which other parts may have more.</summary>
    public static string ReadReferrers(string type) => $"data.Referrers<{type}>()";

    /// <summary>Whether a key has a value also where nothing is said.</summary>
    public static bool IsAlwaysThere(FactKey key) =>
        key.IsRequired || key.Default is not null || key.Shape is FactShape.Id or FactShape.Choice;

    /// <summary>A list that the other side of a relation adds to.</summary>
    private static bool IsSaidByOthers(FactKey key) => key is { Mutual: not null, IsList: true };

    public Member ToMember(string name, string doc)
    {
        var member = new Member(name)
        {
            Property = AutoProperty(doc, FullType, name),
            Read = $"{name} = {Read};",
            Same = Same(name),
            Describe = Describe(name),
            Type = FullType,
            IsJoined = IsJoined,
            Enum = Shape is FactShape.Choice or FactShape.Term ? TypeName : null,
        };
        return Shape == FactShape.Reference && Occurrence != Occurrence.List ? ToReference(member, doc) : member;
    }

    /// <summary>The type of one value.</summary>
    private string ItemType => Shape switch
    {
        FactShape.Uri => "global::System.Uri",
        FactShape.Date => Space + "EdtfDate",
        FactShape.Duration => Space + "IsoDuration",
        FactShape.Choice or FactShape.Term or FactShape.Reference or FactShape.Record => Space + TypeName,
        FactShape.Count => "int",
        FactShape.Integer => "long",
        FactShape.Decimal => "decimal",
        FactShape.Boolean => "bool",
        FactShape.Latitude or FactShape.Longitude => "double",
        FactShape.Text or FactShape.Id or FactShape.Language => "string",
        _ => throw new ArgumentOutOfRangeException(nameof(Shape)),
    };

    private string FullType => Occurrence switch
    {
        Occurrence.Required => ItemType,
        Occurrence.List => ListOf(ItemType),
        _ => ItemType + "?",
    };

    /// <summary>What reader and list call a value of it.</summary>
    private string Word => Shape switch
    {
        FactShape.Uri => "Uri",
        FactShape.Date => "Date",
        FactShape.Duration => "Duration",
        FactShape.Count => "Number",
        FactShape.Integer => "Integer",
        FactShape.Decimal => "Decimal",
        FactShape.Boolean => "Boolean",
        FactShape.Latitude or FactShape.Longitude => "Real",
        _ => "Text",
    };

    private string Read => (Shape, Occurrence) switch
    {
        (FactShape.Reference, Occurrence.List) => IsJoined ? ReadReferrers(ItemType) : $"data.References<{ItemType}>()",
        (FactShape.Record, Occurrence.List) when IsJoined => ReadJoined(ReadItem, "one.Equals(other)"),
        (FactShape.Reference, _) => $"data.Reference<{ItemType}>()",
        (FactShape.Choice, Occurrence.Optional) => $"({ItemType}?)data.OptionalNumber()",
        (FactShape.Term, Occurrence.Optional) => $"{Data}.Parse{TypeName}(data.OptionalText())",
        (FactShape.Term, Occurrence.Required) => $"{Data}.Parse{TypeName}(data.OptionalText()).GetValueOrDefault()",
        (FactShape.Text or FactShape.Id or FactShape.Uri, Occurrence.List) => $"data.{Word}s()",
        (_, Occurrence.List) => ReadItems(ReadItem),
        (_, Occurrence.Optional) => $"data.Optional{Word}()",
        _ => ReadItem,
    };

    private string ReadItem => Shape switch
    {
        FactShape.Choice => $"({ItemType})data.Number()",
        FactShape.Term => $"{Data}.Parse{TypeName}(data.Text()).GetValueOrDefault()",
        FactShape.Record => $"new {ItemType}(ref data)",
        _ => $"data.{Word}()",
    };

    private string Same(string name) => (Shape, Occurrence) switch
    {
        (FactShape.Reference, Occurrence.List) => $"{Data}.SameThings({name}, other.{name})",
        (FactShape.Uri, Occurrence.List) => $"{Data}.SameUris({name}, other.{name})",
        (_, Occurrence.List) => $"{Data}.SameItems({name}, other.{name})",
        (FactShape.Uri, Occurrence.Optional) => $"{name}?.OriginalString == other.{name}?.OriginalString",
        (FactShape.Uri, Occurrence.Required) => $"{name}.OriginalString == other.{name}.OriginalString",
        _ => $"{name} == other.{name}",
    };

    private string Describe(string name) => (Shape, Occurrence) switch
    {
        (FactShape.Reference, Occurrence.List) => $"members.References(nameof({name}), {name});",
        (FactShape.Record, Occurrence.List) => $"members.Objects(nameof({name}), {name});",
        (FactShape.Choice, Occurrence.List) => $"members.Words(nameof({name}), {name});",
        (FactShape.Choice, _) => $"members.Word(nameof({name}), {name});",
        (FactShape.Term, Occurrence.List) => $"members.Words(nameof({name}), {name}, static value => {Data}.Spelling(value));",
        (FactShape.Term, _) => $"members.Word<{ItemType}>(nameof({name}), {name}, {Data}.Spelling({name}));",
        (_, Occurrence.List) => $"members.{Listed}s(nameof({name}), {name});",
        _ => $"members.{Listed}(nameof({name}), {name});",
    };

    private string Listed => Shape is FactShape.Integer or FactShape.Decimal ? "Number" : Word;

    private Member ToReference(Member member, string doc)
    {
        var (field, reference) = (FieldOf(member.Name), $"{Data}.Reference<{ItemType}>");
        return member with
        {
            IsReference = true,
            Field = $"private readonly {reference} {field};",
            Property =
            [
                $"/// <summary>{doc}</summary>",
                $"public {FullType} {member.Name}",
                "{",
                $"    get => {field}.Target{(Occurrence == Occurrence.Required ? "!" : "")};",
                $"    init => {field} = new {reference}(value);",
                "}",
            ],
            Read = $"{field} = {Read};",
            Same = $"{field}.Id == other.{field}.Id",
            Describe = $"members.Reference(nameof({member.Name}), {field}.Id);",
        };
    }
}
