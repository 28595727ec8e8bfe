using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>The keys of the format: of an article, of each kind of thing, of a corpus file.</summary>
internal static class FormatKeys
{
    public static readonly Link People = new(
        ThingKind.Organization, ThingKind.Person, "People", "The people whose affiliation it is, now or in one of their roles.");

    public static readonly Link Contains = new(ThingKind.Place, ThingKind.Place, "Contains", "The places whose <see cref=\"ContainedInPlace\"/> it is.");

    public static readonly Link SubEvents = new(ThingKind.Event, ThingKind.Event, "SubEvents", "The events whose <see cref=\"SuperEvent\"/> it is.");

    public static readonly Link Events = new(
        Of: null, ThingKind.Event, "Events", "The events in which it takes part; of a place also those that happened there.");

    public static readonly FactKey Id = new("id", FactShape.Id, "Id", "The id of the article: its file's name, where the front matter gives none.");
    public static readonly FactKey Headline = new("headline", FactShape.Text, "Headline", "The headline.");
    public static readonly FactKey AlternativeHeadline = new("alternativeHeadline", FactShape.Text, "AlternativeHeadline", "A second headline.");
    public static readonly FactKey Author = new("author", FactShape.Reference, "Authors", "Who wrote it.") { IsList = true, HasRelations = true };
    public static readonly FactKey Publisher = new("publisher", FactShape.Reference, "Publisher", "Who published it.");

    public static readonly FactKey Dateline = new("dateline", FactShape.Reference, "Dateline", "The place from which it reports.")
    {
        Target = ThingKind.Place,
    };

    public static readonly FactKey DatePublished = new("datePublished", FactShape.Date, "DatePublished", "When it was published.");
    public static readonly FactKey DateModified = new("dateModified", FactShape.Date, "DateModified", "When it was changed last.");
    public static readonly FactKey InLanguage = new("inLanguage", FactShape.Language, "Language", "Its language, as a BCP 47 tag.") { Default = "en" };
    public static readonly FactKey Url = new("url", FactShape.Uri, "Url", "Where it stands on the web.");
    public static readonly FactKey Section = new("section", FactShape.Text, "Section", "The section in which it was published.");
    public static readonly FactKey Keywords = new("keywords", FactShape.Text, "Keywords", "What it is about, in key words.") { IsList = true };
    public static readonly FactKey Description = new("description", FactShape.Text, "Description", "A short description.");
    public static readonly FactKey Original = new("original", FactShape.Text, "", "");

    public static readonly FactKey Name = new("name", FactShape.Text, "Name", "The name; where no article gives one, the id.");

    public static readonly FactKey AlternateName = new(
        "alternateName", FactShape.Text, "AlternateNames", "Other names, in the order in which they are declared.") { IsList = true };

    public static readonly FactKey SameAs = new("sameAs", FactShape.Uri, "SameAs", "Pages that identify it elsewhere.") { IsList = true };

    public static readonly FactKey FormerIds = new(
        "formerIds", FactShape.Id, "FormerIds", "Ids that it had before: they still mean it, wherever an id may stand.") { IsList = true };

    public static readonly FactKey JobTitle = new("jobTitle", FactShape.Text, "JobTitle", "What the person does.");

    public static readonly FactKey Affiliation = new("affiliation", FactShape.Reference, "Affiliation", "What the person belongs to.")
    {
        Inverse = People,
    };

    public static readonly FactKey RoleTitle = JobTitle with { Doc = "The title of the position." };
    public static readonly FactKey RoleAffiliation = Affiliation with { Doc = "Where the position is held." };
    public static readonly FactKey RoleDate = new("date", FactShape.Date, "Date", "When it was held.");

    public static readonly FactKey Roles = new("roles", FactShape.Record, "Roles", "Positions held, in the order in which they are declared.")
    {
        IsList = true,
        Type = "Role",
        Parts = [RoleTitle, RoleAffiliation, RoleDate],
    };

    public static readonly FactKey Nationality = new("nationality", FactShape.Text, "Nationality", "The country of which the person is a national.");
    public static readonly FactKey BirthDate = new("birthDate", FactShape.Date, "BirthDate", "When the person was born.");
    public static readonly FactKey DeathDate = new("deathDate", FactShape.Date, "DeathDate", "When the person died.");

    public static readonly FactKey PersonType = new("type", FactShape.Choice, "Type", "One person, or a group.")
    {
        Type = "PersonType",
        Choices = new(Terms.PersonTypes),
    };

    public static readonly FactKey Count = new("count", FactShape.Count, "Count", "How many persons a group has; 0 or more.");

    public static readonly FactKey Location = new("location", FactShape.Reference, "Location", "Where it is.") { Target = ThingKind.Place };

    public static readonly FactKey PlaceType = new("type", FactShape.Text, "Type", "What kind of place it is, in the corpus's own words.");
    public static readonly FactKey Demonym = new("demonym", FactShape.Text, "Demonym", "What its people are called.");

    public static readonly FactKey ContainedInPlace = new("containedInPlace", FactShape.Reference, "ContainedInPlace", "The place around it.")
    {
        Target = ThingKind.Place,
        Inverse = Contains,
    };

    public static readonly FactKey Latitude = new("latitude", FactShape.Latitude, "Latitude", "Degrees north, from -90 to 90 (WGS 84).");
    public static readonly FactKey Longitude = new("longitude", FactShape.Longitude, "Longitude", "Degrees east, from -180 to 180 (WGS 84).");

    public static readonly FactKey EventType = new("type", FactShape.Term, "Type", "The type of the event, as the corpus classifies events.")
    {
        Type = "EventType",
    };

    public static readonly FactKey Realis = new(
        "realis", FactShape.Choice, "Realis", "Whether it is said to have happened, to happen in general, or neither.")
    {
        Type = "Realis",
        Choices = new(Terms.Realis),
    };

    public static readonly FactKey Polarity = new("polarity", FactShape.Choice, "Polarity", "Whether it is said to happen or not to happen.")
    {
        Type = "Polarity",
        Choices = new(Terms.Polarities),
    };

    public static readonly FactKey Tense = new("tense", FactShape.Choice, "Tense", "When it happens, seen from the article.")
    {
        Type = "Tense",
        Choices = new(Terms.Tenses),
    };

    public static readonly FactKey Modality = new("modality", FactShape.Choice, "Modality", "Whether it is asserted, or hoped for, ordered, supposed.")
    {
        Type = "Modality",
        Choices = new(Terms.Modalities),
    };

    public static readonly FactKey Date = new(
        "date", FactShape.Date, "Date", "When it happens: as declared, else by the first time expression that tells.");

    public static readonly FactKey Duration = new(
        "duration", FactShape.Duration, "Duration", "How long it lasts: as declared, else by the first time expression that tells.");

    public static readonly FactKey Place = new("place", FactShape.Reference, "Place", "Where it happens.")
    {
        Target = ThingKind.Place,
        Inverse = Events,
    };

    public static readonly FactKey SuperEvent = new("superEvent", FactShape.Reference, "SuperEvent", "The event of which it is a part.")
    {
        Target = ThingKind.Event,
        Inverse = SubEvents,
    };

    public static readonly FactKey Role = new("role", FactShape.Term, "Role", "What it does in the event.") { Type = "ParticipantRole" };

    public static readonly FactKey LabelType = new("type", FactShape.Term, "Type", "What the words are, as the corpus classifies them.") { Type = "LabelType" };

    public static readonly FactKey Ref = new(
        "ref", FactShape.Reference, "Entity",
        "The participant; <see langword=\"null\"/> for what is no entity of the corpus (a sum, a weapon).")
    {
        Inverse = Events,
    };

    public static readonly FactKey Text = new(
        "text", FactShape.Text, "Text", "The participant in words: as declared, as mentioned, else the entity's name.");

    public static readonly FactKey Participants = new(
        "participants", FactShape.Record, "Participants", "Who and what takes part: as declared, then as mentions say it.")
    {
        IsList = true,
        Type = "Participant",
        Parts = [Role, Ref, Text],
    };

    /// <summary>When a relation of the project's own holds: <c>{ ref: x, date: … }</c>.</summary>
    public static readonly FactKey RelationDate = new("date", FactShape.Date, "Date", "When it holds.");

    /// <summary>How sure a relation of the project's own, or the author of an article, is.</summary>
    public static readonly FactKey RelationCertainty = new("cert", FactShape.Choice, "Certainty", "How sure it is.") { Choices = new(Terms.Certainties) };

    /// <summary>Whom a relation that is written as a map names.</summary>
    public static readonly FactKey RelationTarget = new("ref", FactShape.Id, "", "");

    private static readonly EquatableArray<FactKey> s_relation = [RelationTarget, RelationDate, RelationCertainty];

    private static readonly EquatableArray<FactKey> s_author = [RelationTarget, RelationCertainty];

    /// <summary>The keys of a map that names a thing; none where an id alone may stand.</summary>
    public static EquatableArray<FactKey> PartsOfReference(FactKey key) =>
        key.Shape != FactShape.Reference ? default : key.IsField ? s_relation : key.Equals(Author) ? s_author : default;

    public static readonly FactKey Kinds = new(
        "kinds", FactShape.Settings, "", "The project's own kinds of things: of each its plural, which is the key of the map that declares its things.");
    public static readonly FactKey Fields = new(
        "fields", FactShape.Settings, "",
        "The project's own fields and their types, by kind; those of <c>article</c>, <c>quote</c>, <c>mention</c> and <c>label</c> too. Who stands here has no other field.");
    public static readonly FactKey Vocabularies = new(
        "vocabularies", FactShape.Settings, "", "The types of events, the roles and the types of labels that the project has.");

    public static readonly FactKey Pronouns = new(
        "pronouns", FactShape.Settings, "", "The pronouns of languages, which say whether a mention is one; they add to those that are known.");

    public static readonly FactKey Rules = new("rules", FactShape.Settings, "", "What the project itself asks of its corpus.");

    public static readonly FactKey Scope = new("scope", FactShape.Choice, "", "Whose what an article declares is: the corpus's, or the article's alone.")
    {
        Choices = new(Terms.Scopes),
    };

    public static readonly FactKey QuotationMarks = new(
        "quotationMarks", FactShape.Choice, "",
        "<c>none</c> where marks do not tell the quotes of a text: they are direct unless they say otherwise; <c>dashes</c> where hyphens open speech too.")
    {
        Choices = new(Terms.QuotationMarks),
    };

    public static readonly FactKey Paragraphs = new(
        "paragraphs", FactShape.Choice, "", "<c>lines</c> where each line of the text is a paragraph, and not what stands between blank lines.")
    {
        Choices = new(Terms.Paragraphs),
    };

    public static readonly FactKey Turns = new(
        "turns", FactShape.Choice, "", "Where a turn ends that no label ends: with its <c>paragraph</c>, or not at all (<c>continue</c>).")
    {
        Choices = new(Terms.Turns),
    };

    public static readonly FactKey Strict = new(
        "strict", FactShape.Choice, "", "Whether everything must be declared in a map: a mention by name that declares a thing is an error then.")
    {
        Choices = new(Terms.Switch),
    };

    /// <summary>The keys of a corpus file beside the maps.</summary>
    public static readonly EquatableArray<FactKey> Settings = [Strict, Scope, Kinds, Fields, Vocabularies, Rules, Pronouns];

    public static readonly EquatableArray<FactKey> Article =
    [
        Id, Headline, AlternativeHeadline, Author, Publisher, Dateline, DatePublished, DateModified, InLanguage, Url, Section,
        Keywords, Description, Original, Scope, QuotationMarks, Turns, Paragraphs,
    ];

    /// <summary>What can be said of every thing.</summary>
    public static readonly EquatableArray<FactKey> Thing = [Name, AlternateName, Description, SameAs, FormerIds];

    private static readonly Dictionary<ThingKind, EquatableArray<FactKey>> s_things = new()
    {
        [ThingKind.Person] = [.. Thing, JobTitle, Affiliation, Roles, Nationality, BirthDate, DeathDate, PersonType, Count],
        [ThingKind.Organization] = [.. Thing, Location],
        [ThingKind.Place] = [.. Thing, PlaceType, Demonym, ContainedInPlace, Latitude, Longitude],
        [ThingKind.Event] = [.. Thing, EventType, Realis, Polarity, Tense, Modality, Date, Duration, Place, SuperEvent, Participants],
    };

    /// <summary>The lists that things have because others refer to them, as far as the format knows them.</summary>
    public static readonly EquatableArray<Link> Links = [Events, People, Contains, SubEvents];

    /// <summary>Those of <see cref="Links"/> that a thing of a kind has.</summary>
    public static EquatableArray<Link> LinksOf(ThingKind kind) => Links.Where(link => link.Of is null ? kind.IsEntity : kind == link.Of).ToEquatableArray();

    /// <summary>What the format says of a kind; of a project's own kinds, what can be said of every thing.</summary>
    public static EquatableArray<FactKey> Of(ThingKind kind) => s_things.TryGetValue(kind, out var keys) ? keys : Thing;
}
