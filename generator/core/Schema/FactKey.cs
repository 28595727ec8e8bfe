using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>How the value of a key is to be understood.</summary>
internal enum FactShape
{
    Text,

    /// <summary>A text that is an id: the article's own.</summary>
    Id,
    Language,
    Uri,
    Date,
    Duration,

    /// <summary>One of some words (<see cref="FactKey.Choices"/>).</summary>
    Choice,

    /// <summary>A word of a vocabulary of the corpus: of its types of events, of its roles.</summary>
    Term,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An exact number with a fraction.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
    Latitude,
    Longitude,

    /// <summary>The id of a thing (<see cref="FactKey.Target"/>).</summary>
    Reference,

    /// <summary>A map with keys of its own (<see cref="FactKey.Parts"/>).</summary>
    Record,

    /// <summary>Says what other files may hold: read apart, before them.</summary>
    Settings,

    /// <summary>A field of the project's own whose type is inferred: all files together tell it.</summary>
    Inferred,
}

/// <summary>A key of front matter: a row that reading, binding and emitting all go by.</summary>
/// <param name="Name">As schema.org spells it.</param>
/// <param name="Property">The C# name of what it says.</param>
/// <param name="Doc">What the property's doc says.</param>
internal sealed record FactKey(string Name, FactShape Shape, string Property, string Doc)
{
    /// <summary>Takes one or more values; declarations of one thing unite them.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether everything that can say it does, so that it is never <c>null</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a field of the project's own, and no key of the format.</summary>
    public bool IsField { get; init; }

    /// <summary>The words that a <see cref="FactShape.Choice"/> takes. The first holds where nothing is said.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The C# type of a choice, of a term or of a record.</summary>
    public string Type { get; init; } = "";

    /// <summary>The keys of a <see cref="FactShape.Record"/>.</summary>
    public EquatableArray<FactKey> Parts { get; init; }

    /// <summary>The kind of thing that a <see cref="FactShape.Reference"/> names; <c>null</c> for any entity.</summary>
    public ThingKind? Target { get; init; }

    /// <summary>The list that the named thing has because of the reference.</summary>
    public Link? Inverse { get; init; }

    /// <summary>The field by which the named thing says the same from its side.</summary>
    public string? Mutual { get; init; }

    /// <summary>
    /// Whether a reference may say since when or until when it holds, or how sure it is: then a record has a relation for each, and items have
    /// <see cref="FormatKeys.PartsOfReference"/> among their parts.
    /// </summary>
    public bool HasRelations { get; init; }

    /// <summary>What the project says that a field of its own is, as a text: where it says so, the property's doc says that.</summary>
    public string? Description { get; init; }

    /// <summary>What holds where nothing is said, if that is not nothing.</summary>
    public string? Default { get; init; }

    /// <summary>"an item of `roles`": for messages.</summary>
    public string Item => $"an item of `{Name}`";

    /// <summary>A key that no table has: a field whose type all files together tell.</summary>
    public static FactKey OfUnknown(string name) =>
        new(name, FactShape.Inferred, Identifiers.PascalCase(name), "") { IsList = true, IsField = true };

    /// <summary>Whether a thing of a kind may be named here.</summary>
    public bool Takes(ThingKind kind) => Target is null ? kind.IsEntity : kind == Target;

    // Nearly always the keys of one table are compared.
    public bool Equals(FactKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && Shape == other.Shape
            && Property == other.Property
            && IsList == other.IsList
            && IsRequired == other.IsRequired
            && HasRelations == other.HasRelations
            && Type == other.Type
            && Target == other.Target
            && Inverse == other.Inverse
            && Mutual == other.Mutual
            && Description == other.Description
            && Choices.Equals(other.Choices)
            && Parts.Equals(other.Parts));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A list that a thing has because others refer to it: the other side of a reference.</summary>
/// <param name="Of">The kind of thing that has it; <c>null</c> for all entities.</param>
/// <param name="Items">The kind of those that refer to it.</param>
/// <param name="Property">Its C# name.</param>
/// <param name="Doc">What the property's doc says.</param>
/// <param name="HasRelations">Whether a reference says when it holds, or how sure it is.</param>
internal sealed record Link(ThingKind? Of, ThingKind Items, string Property, string Doc, bool HasRelations = false);
