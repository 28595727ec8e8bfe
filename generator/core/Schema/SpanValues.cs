using ArticleGen.Diagnostics;

namespace ArticleGen.Schema;

/// <summary>What a key of spans takes as its value: for messages.</summary>
internal static class SpanValues
{
    /// <summary>What stands for a value; of any other key it is an id.</summary>
    private static readonly Dictionary<SpanKey, string> s_samples = new()
    {
        [SpanKey.Cue] = "QUOTE",
        [SpanKey.Source] = "QUOTE",
        [SpanKey.Addressee] = "QUOTE",
        [SpanKey.Repeats] = "QUOTE",
        [SpanKey.Refers] = "QUOTE",
        [SpanKey.Date] = "2024-04-17",
        [SpanKey.Duration] = "P3D",
        [SpanKey.Set] = "P1W",
        [SpanKey.Label] = "TYPE",
        [SpanKey.Role] = "ROLE",
        [SpanKey.Note] = "\"…\"",
        [SpanKey.Corr] = "\"…\"",
    };

    private static readonly Dictionary<SpanKey, string[]> s_choices = new()
    {
        [SpanKey.Kind] = Terms.QuoteKinds,
        [SpanKey.Type] = Terms.AttributionTypes,
        [SpanKey.Medium] = Terms.Media,
        [SpanKey.Polarity] = Terms.Polarities,
        [SpanKey.Realis] = Terms.Realis,
        [SpanKey.Tense] = Terms.Tenses,
        [SpanKey.Modality] = Terms.Modalities,
        [SpanKey.Mention] = Terms.MentionKinds,
        [SpanKey.Cert] = Terms.Certainties,
        [SpanKey.Mod] = Terms.TimeModifiers,
    };

    /// <summary>"`by=ID`", or "`polarity=` and `positive` or `negative` behind it".</summary>
    public static string Show(SpanKey key) =>
        s_choices.TryGetValue(key, out var words) ? $"`{key.Name}=` and {Advice.OneOf(words)} behind it"
        : $"`{key.Name}={(key.IsField || key.IsOfLabel ? "VALUE" : s_samples.TryGetValue(key, out var sample) ? sample : "ID")}`";

    /// <summary>Whether several ids may stand in its value.</summary>
    public static bool TakesIds(SpanKey key) =>
        key.MentionedKind is not null || key == SpanKey.By || key == SpanKey.To || key == SpanKey.For || key == SpanKey.Of
        || key == SpanKey.Cue || key == SpanKey.Source || key == SpanKey.Addressee;
}
