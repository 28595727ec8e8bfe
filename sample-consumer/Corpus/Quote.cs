namespace SampleConsumer.Corpus;

public sealed partial record Quote
{
    /// <summary>Who speaks: the speakers' names, else the article's words for them ("Witnesses").</summary>
    public string SpeakerName => this switch
    {
        { Speakers.Count: > 0 } => string.Join(", ", Speakers.Select(speaker => speaker.Name)),
        { Source: { } source } => source.Text,
        { IsUnsourced: true } => "Hearsay",
        _ => "Somebody",
    };

    /// <summary>
    /// The words as a newspaper of the article's language prints them: the speaker's own in quotation marks, and what stands between
    /// the segments as "…".
    /// </summary>
    public string Words => this switch
    {
        { Kind: QuoteKind.Direct, Segments.Count: 1 } => InMarks(Text, Article.Language),
        { Segments.Count: 1 } => Text,
        _ => string.Join(" … ", Segments.Select(segment => segment.Text)),
    };

    /// <summary>How many words it has; a dash is none, and where no spaces stand between words each letter is one.</summary>
    public int WordCount => Article.Language is "ja"
        ? Text.Count(char.IsLetterOrDigit)
        : Text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));

    private static string InMarks(string words, string language) => language switch
    {
        "de" => $"„{words}“",
        "ja" => $"「{words}」",
        _ => $"“{words}”",
    };
}
