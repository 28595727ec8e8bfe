namespace ArticleGen.Schema;

// A byte each: every quote and mention of a corpus holds some of them.

/// <summary>Whose words a quote gives: the source's, the reporter's, some of both, only what was spoken of, or a thought in the reporter's voice.</summary>
internal enum QuoteKind : byte
{
    Direct,
    Indirect,
    Mixed,
    Reported,
    FreeIndirect,
}

/// <summary>In what a source says or thinks it; several where it cannot be told which.</summary>
[Flags]
internal enum QuoteMedia : byte
{
    Speech = 1,
    Thought = 2,
    Writing = 4,
}

/// <summary>Whether it is said to have happened, to happen in general, or neither (ERE).</summary>
internal enum Realis : byte
{
    Actual,
    Generic,
    Other,
}

/// <summary>Whether it is said to happen or not to happen (ACE).</summary>
internal enum Polarity : byte
{
    Positive,
    Negative,
}

/// <summary>When it happens, seen from the article (ACE).</summary>
internal enum Tense : byte
{
    Unspecified,
    Past,
    Present,
    Future,
}

/// <summary>Whether it is asserted (ACE).</summary>
internal enum Modality : byte
{
    Asserted,
    Other,
}

/// <summary>What the source does with the content (Penn Discourse Treebank).</summary>
internal enum AttributionType : byte
{
    Assertion,
    Belief,
    Fact,
    Eventuality,
}

/// <summary>How a mention refers (ACE).</summary>
internal enum MentionKind : byte
{
    Named,
    Nominal,
    Pronominal,
}

/// <summary>How sure the annotator is (TEI).</summary>
internal enum Certainty : byte
{
    High,
    Medium,
    Low,
    Unknown,
}

/// <summary>Which part of, or side of, a date a time expression means (TIMEX3).</summary>
internal enum TimeModifier : byte
{
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
}

/// <summary>All words of what are taken together; in the order of <see cref="Terms.ShareScopes"/>.</summary>
internal enum ShareScope
{
    Article,
    Section,
    Corpus,
}

/// <summary>The words of the format, as they are spelled in files.</summary>
internal static class Terms
{
    public static readonly string[] QuoteKinds = ["direct", "indirect", "mixed", "reported", "free-indirect"];
    public static readonly string[] AttributionTypes = ["assertion", "belief", "fact", "eventuality"];
    public static readonly string[] MentionKinds = ["named", "nominal", "pronominal"];
    public static readonly string[] Certainties = ["high", "medium", "low", "unknown"];
    public static readonly string[] TimeModifiers = ["start", "mid", "end", "approx", "before", "after"];
    public static readonly string[] PersonTypes = ["individual", "group"];
    public static readonly string[] Media = ["speech", "thought", "writing"];
    public static readonly string[] Realis = ["actual", "generic", "other"];
    public static readonly string[] Polarities = ["positive", "negative"];
    public static readonly string[] Tenses = ["unspecified", "past", "present", "future"];
    public static readonly string[] Modalities = ["asserted", "other"];

    public static readonly string[] Scopes = ["corpus", "article"];
    public const string NoMarks = "none";
    public const string Dashes = "dashes";
    public static readonly string[] Paragraphs = ["lines"];
    public const string Continue = "continue";
    public static readonly string[] Turns = ["paragraph", Continue];
    public static readonly string[] QuotationMarks = [NoMarks, Dashes];
    public static readonly string[] Switch = ["true", "false"];

    public static readonly string[] RuleSeverities = ["error", "warning", "info"];
    public static readonly string[] ShareScopes = ["article", "section", "corpus"];

    public static string Word(this QuoteKind kind) => QuoteKinds[(int)kind];

    /// <summary>In the order of the format.</summary>
    public static IEnumerable<string> Words(this QuoteMedia media) => Media.Where((_, bit) => ((int)media & (1 << bit)) != 0);
}
