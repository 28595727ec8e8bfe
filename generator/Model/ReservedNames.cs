namespace ArticleGen.Model;

/// <summary>The C# names of the emitted types that every corpus has.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "AnnotatedSpan", "Article", "ArticleGenData", "Articles", "AttributionType", "Certainty", "CorpusJson", "CorpusJsonConverter", "EdtfDate", "EdtfDateKind", "Entity",
        "Event", "EventType", "Events", "IsoDuration", "Mention", "MentionKind", "Modality", "Organization", "Organizations", "Participant",
        "ParticipantRole", "People", "Person", "PersonType", "Place", "Places", "Polarity", "Quote", "QuoteKind", "Quotes", "Realis", "Relation", "Role",
        "Segment", "SpanKind", "Tense", "TextPiece", "TextSpan", "Thing", "ThingKind", "Things", "TimeExpression", "TimeModifier", "Vocabularies",
    };

    /// <summary>Whether a type of this name would clash with one that is emitted anyway.</summary>
    public static bool IsType(string name) => s_types.Contains(name);
}
