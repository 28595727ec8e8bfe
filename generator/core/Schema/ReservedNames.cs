namespace ArticleGen.Schema;

/// <summary>The C# names of the emitted types that every corpus has.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        "AnnotatedSpan", "Article", "ArticleGenData", "ArticleGenParts", "Articles", "AttributionType", "Certainty", "CorpusJson", "CorpusJsonConverter", "CorpusPart", "CorpusParts", "EdtfDate",
        "EdtfDateKind", "Entity", "Event", "EventRole", "EventType", "Events", "Excerpt", "Fact", "IsoDuration", "Label", "LabelLink", "LabelType", "Mention", "MentionKind", "Modality", "Organization", "Organizations",
        "Participant", "ParticipantRole", "People", "Person", "PersonType", "Place", "Places", "Polarity", "Quote", "QuoteKind", "QuoteMedia", "Quotes", "Realis",
        "Relation", "Remark", "Role", "Segment", "SpanKind", "SpanPart", "Tense", "TextPiece", "TextSpan", "Thing", "ThingKind", "Things", "ThisPart", "TimeExpression", "TimeModifier",
        "Vocabularies",
    };

    /// <summary>What the files of the emitted code are called besides, and members that a record or a class of things has and no type can have for its name.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "Clone", "Deconstruct", "Describe", "DescribeLinks", "DescribeMore", "EqualityContract", "Equals", "Finalize", "Find", "FindByName", "GetHashCode", "GetType",
        "Index", "Kind", "Kinds", "ListMore", "MemberwiseClone", "Model", "PrintMembers", "ReferenceEquals", "Sample", "ToString", "Vocabulary",
    };

    /// <summary>Whether a kind or the class of its things may not have this name. File systems do not tell upper from lower case.</summary>
    public static bool IsKind(string name) => IsType(name) || s_others.Contains(name);

    /// <summary>Whether a type of this name would clash with one that is emitted anyway.</summary>
    public static bool IsType(string name) => s_types.Contains(name);
}
