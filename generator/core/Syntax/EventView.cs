using ArticleGen.Schema;

namespace ArticleGen.Syntax;

/// <summary>How a mention tells of its events: what it does not say itself, its article says, or nobody does.</summary>
internal sealed record EventView(Realis? Realis, Polarity? Polarity, Tense? Tense, Modality? Modality)
{
    public bool IsNone => Realis is null && Polarity is null && Tense is null && Modality is null;

    /// <summary>What this one says, else what another does.</summary>
    public EventView Or(EventView? other) => new(
        Realis ?? other?.Realis, Polarity ?? other?.Polarity, Tense ?? other?.Tense, Modality ?? other?.Modality);
}
