namespace SampleConsumer.Corpus;

public sealed partial record Quote
{
    /// <summary>Who speaks: the speakers' names, else the article's words for them ("Witnesses").</summary>
    public string SpeakerName => this switch
    {
        { Speakers.Count: > 0 } => string.Join(", ", Speakers.Select(speaker => speaker.Name)),
        { Source: { } source } => source.Text,
        _ => "Somebody",
    };

    /// <summary>The words as a newspaper prints them: the speaker's own in quotation marks, and what stands between the segments as "…".</summary>
    public string Words => this switch
    {
        { Kind: QuoteKind.Direct, Segments.Count: 1 } => $"“{Text}”",
        { Segments.Count: 1 } => Text,
        _ => string.Join(" … ", Segments.Select(segment => segment.Text)),
    };

    /// <summary>How many words it has; a dash is none.</summary>
    public int WordCount => Text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));
}
