namespace ArticleGen.Schema;

/// <summary>The keys that rules may ask for. Those of quotes, mentions and labels are called as the properties of their records are.</summary>
internal static class RuleKeys
{
    public static readonly FactKey Speakers = new("speakers", FactShape.Reference, "", "") { IsList = true };
    public static readonly FactKey Addressees = new("addressees", FactShape.Reference, "", "") { IsList = true };
    public static readonly FactKey OnBehalfOf = new("onBehalfOf", FactShape.Reference, "", "") { IsList = true };
    public static readonly FactKey Source = new("source", FactShape.Text, "", "");
    public static readonly FactKey Cue = new("cue", FactShape.Text, "", "");
    public static readonly FactKey Note = new("note", FactShape.Text, "", "");
    public static readonly FactKey Certainty = new("certainty", FactShape.Choice, "", "") { Choices = new(Terms.Certainties) };
    public static readonly FactKey QuoteKind = new("kind", FactShape.Choice, "", "") { Choices = new(Terms.QuoteKinds) };
    public static readonly FactKey AttributionType = new("type", FactShape.Choice, "", "") { Choices = new(Terms.AttributionTypes) };
    public static readonly FactKey Medium = new("medium", FactShape.Choice, "", "") { IsList = true, Choices = new(Terms.Media) };
    public static readonly FactKey Unsourced = new("unsourced", FactShape.Choice, "", "") { Choices = new(Terms.Switch) };
    public static readonly FactKey MentionKind = new("kind", FactShape.Choice, "", "") { Choices = new(Terms.MentionKinds) };

    /// <summary>Unlike all other references it may name things of each kind.</summary>
    public static readonly FactKey Targets = new("targets", FactShape.Reference, "", "") { IsList = true };
    public static readonly FactKey Event = new("event", FactShape.Reference, "", "") { Target = ThingKind.Event };

    private static readonly FactKey[] s_quote =
    [
        QuoteKind, AttributionType, Medium, FormatKeys.Polarity, FormatKeys.Realis, Unsourced, Speakers, Addressees, OnBehalfOf, Source, Cue, FormatKeys.Date, Note,
        Certainty,
    ];

    private static readonly FactKey[] s_mention =
        [MentionKind, Targets, FormatKeys.Role, Event, FormatKeys.Realis, FormatKeys.Polarity, FormatKeys.Tense, FormatKeys.Modality, Note, Certainty];

    private static readonly FactKey[] s_label = [FormatKeys.LabelType, Note, Certainty];

    /// <param name="owner">The name of a kind, or one of <see cref="FieldOwners"/>.</param>
    /// <returns><c>null</c> where there is no such owner.</returns>
    public static IReadOnlyList<FactKey>? Of(string owner, CorpusSchema schema) => owner switch
    {
        FieldOwners.Article => schema.Article,
        FieldOwners.Quote => [.. s_quote, .. schema.Quote],
        FieldOwners.Mention => [.. s_mention, .. schema.Mention],
        FieldOwners.Label => [.. s_label, .. schema.Label],
        _ => schema.Kinds.FirstOrDefault(row => row.Kind.Name == owner)?.Keys,
    };

    /// <summary>Whether a thing of a kind may be named under a key.</summary>
    public static bool Takes(FactKey key, ThingKind kind) => ReferenceEquals(key, Targets) || key.Takes(kind);
}
