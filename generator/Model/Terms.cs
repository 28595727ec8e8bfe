namespace ArticleGen.Model;

/// <summary>The four kinds of thing that share one id space.</summary>
internal enum ThingKind
{
    Person,
    Organization,
    Place,
    Event,
}

/// <summary>How much of a quote stands inside quotation marks: all, none, a part.</summary>
internal enum QuoteKind
{
    Direct,
    Indirect,
    Mixed,
}

/// <summary>What the source does with the content (Penn Discourse Treebank).</summary>
internal enum AttributionType
{
    Assertion,
    Belief,
    Fact,
    Eventuality,
}

/// <summary>How a mention refers (ACE).</summary>
internal enum MentionKind
{
    Named,
    Nominal,
    Pronominal,
}

/// <summary>How sure the annotator is (TEI).</summary>
internal enum Certainty
{
    High,
    Medium,
    Low,
    Unknown,
}

/// <summary>Which part of, or side of, a date a time expression means (TIMEX3).</summary>
internal enum TimeModifier
{
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
}

/// <summary>The words of the format, as they are spelled in files.</summary>
internal static class Terms
{
    /// <summary>The keys that make a span a mention, in the order of <see cref="ThingKind"/>.</summary>
    public static readonly string[] ThingKinds = ["person", "organization", "place", "event"];

    /// <summary>The front matter maps that declare things, in the order of <see cref="ThingKind"/>.</summary>
    public static readonly string[] ThingMaps = ["people", "organizations", "places", "events"];

    public static readonly string[] QuoteKinds = ["direct", "indirect", "mixed"];
    public static readonly string[] AttributionTypes = ["assertion", "belief", "fact", "eventuality"];
    public static readonly string[] MentionKinds = ["named", "nominal", "pronominal"];
    public static readonly string[] Certainties = ["high", "medium", "low", "unknown"];
    public static readonly string[] TimeModifiers = ["start", "mid", "end", "approx", "before", "after"];
    public static readonly string[] PersonTypes = ["individual", "group"];
    public static readonly string[] Realis = ["actual", "generic", "other"];
    public static readonly string[] Polarities = ["positive", "negative"];
    public static readonly string[] Tenses = ["unspecified", "past", "present", "future"];
    public static readonly string[] Modalities = ["asserted", "other"];

    public static readonly string[] Switch = ["true", "false"];

    private static readonly string[] s_withArticle = ["a person", "an organization", "a place", "an event"];

    public static string Word(this ThingKind kind) => ThingKinds[(int)kind];

    public static string Word(this QuoteKind kind) => QuoteKinds[(int)kind];

    /// <summary>"a person", "an event": for messages.</summary>
    public static string WithArticle(this ThingKind kind) => s_withArticle[(int)kind];

    /// <summary>People, organizations and places speak; events do not.</summary>
    public static bool IsEntity(this ThingKind kind) => kind != ThingKind.Event;
}
