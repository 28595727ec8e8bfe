namespace SampleConsumer.Corpus;

/// <summary>Whether to believe it, in one word.</summary>
public enum Standing
{
    /// <summary>It happened, or happens.</summary>
    Happened,

    /// <summary>Somebody says so; the article does not.</summary>
    Claimed,

    /// <summary>It may happen.</summary>
    Possible,

    /// <summary>It did not happen, or will not.</summary>
    Denied,
}

public sealed partial record Event
{
    /// <summary>What polarity, realis and modality come to.</summary>
    public Standing Standing => this switch
    {
        { Polarity: Polarity.Negative } => Standing.Denied,
        { Realis: Realis.Other } => Standing.Possible,
        { Modality: Modality.Other } => Standing.Claimed,
        _ => Standing.Happened,
    };
}
