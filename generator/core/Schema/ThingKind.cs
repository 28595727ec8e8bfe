using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>A kind of thing: a row of the table of kinds, one of the format's own or a project's. All kinds share one id space.</summary>
internal sealed class ThingKind : IEquatable<ThingKind>
{
    public static readonly ThingKind Person = new("person", "people", "a person", "A person, or a group of persons.", isEntity: true);
    public static readonly ThingKind Organization = new("organization", "organizations", "an organization", "An organization.", isEntity: true);
    public static readonly ThingKind Place = new("place", "places", "a place", "A place.", isEntity: true);
    public static readonly ThingKind Event = new("event", "events", "an event", "An event.", isEntity: false);

    /// <summary>The kinds of the format, in the order in which the records know them.</summary>
    public static readonly EquatableArray<ThingKind> BuiltIn = [Person, Organization, Place, Event];

    private ThingKind(string name, string plural, string withArticle, string doc, bool isEntity, string? schemaType = null, bool isBuiltIn = true)
    {
        (Name, Plural, WithArticle, Doc, IsEntity, IsBuiltIn) = (name, plural, withArticle, doc, isEntity, isBuiltIn);
        RecordName = Identifiers.PascalCase(name);
        ClassName = Identifiers.PascalCase(plural);
        SchemaType = schemaType ?? RecordName;
    }

    /// <summary>Its word: the key that makes a span a mention of one.</summary>
    public string Name { get; }

    /// <summary>The key of the front matter map that declares things of it.</summary>
    public string Plural { get; }

    /// <summary>"a person", "an event": for messages.</summary>
    public string WithArticle { get; }

    /// <summary>What the emitted enum says of it.</summary>
    public string Doc { get; }

    /// <summary>Entities speak and take part in events; events do not.</summary>
    public bool IsEntity { get; }

    public bool IsBuiltIn { get; }

    /// <summary>The C# name of its record: <c>Person</c>.</summary>
    public string RecordName { get; }

    /// <summary>The C# name of the class that names its things: <c>People</c>.</summary>
    public string ClassName { get; }

    /// <summary>What schema.org calls it.</summary>
    public string SchemaType { get; }

    /// <summary>A kind of a project's own.</summary>
    public static ThingKind Of(string name, string plural, string schemaType)
    {
        var withArticle = (name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + name;
        return new(name, plural, withArticle, $"{char.ToUpperInvariant(withArticle[0])}{withArticle.Substring(1)}.", isEntity: true, schemaType, isBuiltIn: false);
    }

    public static bool operator ==(ThingKind? left, ThingKind? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ThingKind? left, ThingKind? right) => !(left == right);

    // Nearly always the objects of one table are compared.
    public bool Equals(ThingKind? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Plural == other.Plural && SchemaType == other.SchemaType && IsBuiltIn == other.IsBuiltIn);

    public override bool Equals(object? obj) => Equals(obj as ThingKind);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
