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
    /// the segments as "…". Of a speech that goes on behind an aside or in the next paragraph nothing is missing.
    /// </summary>
    public string Words => this switch
    {
        _ when Enumerable.Range(1, Segments.Count - 1).Any(IsBehindGap) =>
            string.Concat(Segments.Select((segment, i) => (i == 0 ? "" : IsBehindGap(i) ? " … " : " ") + segment.Text)),
        { Kind: QuoteKind.Direct } => InMarks(Text, Article.Language),
        _ => Text,
    };

    /// <summary>Whether more than asides and white space stands before a segment and behind the one before it.</summary>
    private bool IsBehindGap(int index)
    {
        var (start, end) = (Segments[index - 1].Span.End, Segments[index].Span.Start);
        string between = Asides.Where(aside => start <= aside.Span.Start && aside.Span.End <= end).Reverse()
            .Aggregate(Article.Text[start..end], (text, aside) => text.Remove(aside.Span.Start - start, aside.Span.Length));
        return !string.IsNullOrWhiteSpace(between);
    }

    /// <summary>How many words it has; a dash is none, and where no spaces stand between words each letter is one.</summary>
    public int WordCount => Article.Language is "ja"
        ? Text.Count(char.IsLetterOrDigit)
        : Text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));

    private static string InMarks(string words, string language) => language switch
    {
        "de" => $"„{words}“",
        "es" => $"«{words}»",
        "ja" => $"「{words}」",
        _ => $"“{words}”",
    };
}
