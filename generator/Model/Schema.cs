namespace ArticleGen.Model;

/// <summary>How the value of a front matter key is to be understood.</summary>
internal enum FactShape
{
    Text,
    Language,
    Uri,
    Date,
    Duration,
    Choice,
    Count,
    Latitude,
    Longitude,

    /// <summary>The id of a person, an organization or a place.</summary>
    Entity,
    Place,
    Event,

    /// <summary>A map with keys of its own (<see cref="FactKey.Parts"/>).</summary>
    Record,
}

/// <summary>A key that front matter knows.</summary>
/// <param name="Name">As schema.org spells it.</param>
/// <param name="IsList">Takes one or more values; declarations of one thing unite them.</param>
/// <param name="Choices">The words that a <see cref="FactShape.Choice"/> takes.</param>
/// <param name="Parts">The keys of a <see cref="FactShape.Record"/>.</param>
internal sealed record FactKey(string Name, FactShape Shape, bool IsList = false, string[]? Choices = null, FactKey[]? Parts = null)
{
    /// <summary>"an item of `roles`": for messages.</summary>
    public string Item { get; } = $"an item of `{Name}`";

    // A key is one entry of the table below; comparing it by reference keeps comparing facts cheap.
    public bool Equals(FactKey? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>The keys of §2.2's tables: of an article, and of each kind of thing.</summary>
internal static class Schema
{
    public static readonly FactKey Id = new("id", FactShape.Text);
    public static readonly FactKey Headline = new("headline", FactShape.Text);
    public static readonly FactKey AlternativeHeadline = new("alternativeHeadline", FactShape.Text);
    public static readonly FactKey Author = new("author", FactShape.Entity, IsList: true);
    public static readonly FactKey Publisher = new("publisher", FactShape.Entity);
    public static readonly FactKey Dateline = new("dateline", FactShape.Place);
    public static readonly FactKey DatePublished = new("datePublished", FactShape.Date);
    public static readonly FactKey DateModified = new("dateModified", FactShape.Date);
    public static readonly FactKey InLanguage = new("inLanguage", FactShape.Language);
    public static readonly FactKey Url = new("url", FactShape.Uri);
    public static readonly FactKey Section = new("section", FactShape.Text);
    public static readonly FactKey Keywords = new("keywords", FactShape.Text, IsList: true);
    public static readonly FactKey Description = new("description", FactShape.Text);
    public static readonly FactKey Original = new("original", FactShape.Text);

    public static readonly FactKey Name = new("name", FactShape.Text);
    public static readonly FactKey AlternateName = new("alternateName", FactShape.Text, IsList: true);
    public static readonly FactKey SameAs = new("sameAs", FactShape.Uri, IsList: true);

    public static readonly FactKey JobTitle = new("jobTitle", FactShape.Text);
    public static readonly FactKey Affiliation = new("affiliation", FactShape.Entity);
    public static readonly FactKey Date = new("date", FactShape.Date);
    public static readonly FactKey Roles = new("roles", FactShape.Record, IsList: true, Parts: [JobTitle, Affiliation, Date]);
    public static readonly FactKey Nationality = new("nationality", FactShape.Text);
    public static readonly FactKey BirthDate = new("birthDate", FactShape.Date);
    public static readonly FactKey DeathDate = new("deathDate", FactShape.Date);
    public static readonly FactKey PersonType = new("type", FactShape.Choice, Choices: Terms.PersonTypes);
    public static readonly FactKey Count = new("count", FactShape.Count);

    public static readonly FactKey Location = new("location", FactShape.Place);

    public static readonly FactKey PlaceType = new("type", FactShape.Text);
    public static readonly FactKey Demonym = new("demonym", FactShape.Text);
    public static readonly FactKey ContainedInPlace = new("containedInPlace", FactShape.Place);
    public static readonly FactKey Latitude = new("latitude", FactShape.Latitude);
    public static readonly FactKey Longitude = new("longitude", FactShape.Longitude);

    public static readonly FactKey EventType = new("type", FactShape.Text);
    public static readonly FactKey Realis = new("realis", FactShape.Choice, Choices: Terms.Realis);
    public static readonly FactKey Polarity = new("polarity", FactShape.Choice, Choices: Terms.Polarities);
    public static readonly FactKey Tense = new("tense", FactShape.Choice, Choices: Terms.Tenses);
    public static readonly FactKey Modality = new("modality", FactShape.Choice, Choices: Terms.Modalities);
    public static readonly FactKey Duration = new("duration", FactShape.Duration);
    public static readonly FactKey Place = new("place", FactShape.Place);
    public static readonly FactKey SuperEvent = new("superEvent", FactShape.Event);
    public static readonly FactKey Role = new("role", FactShape.Text);
    public static readonly FactKey Ref = new("ref", FactShape.Entity);
    public static readonly FactKey Text = new("text", FactShape.Text);
    public static readonly FactKey Participants = new("participants", FactShape.Record, IsList: true, Parts: [Role, Ref, Text]);

    public static readonly FactKey Strict = new("strict", FactShape.Choice, Choices: Terms.Switch);

    /// <summary>The keys of a corpus file beside the maps.</summary>
    public static readonly FactKey[] Settings = [Strict];

    public static readonly FactKey[] Article =
    [
        Id, Headline, AlternativeHeadline, Author, Publisher, Dateline, DatePublished, DateModified, InLanguage, Url, Section,
        Keywords, Description, Original,
    ];

    private static readonly FactKey[] s_thing = [Name, AlternateName, Description, SameAs];

    private static readonly FactKey[][] s_things =
    [
        [.. s_thing, JobTitle, Affiliation, Roles, Nationality, BirthDate, DeathDate, PersonType, Count],
        [.. s_thing, Location],
        [.. s_thing, PlaceType, Demonym, ContainedInPlace, Latitude, Longitude],
        [.. s_thing, EventType, Realis, Polarity, Tense, Modality, Date, Duration, Place, SuperEvent, Participants],
    ];

    public static FactKey[] Of(ThingKind kind) => s_things[(int)kind];
}
