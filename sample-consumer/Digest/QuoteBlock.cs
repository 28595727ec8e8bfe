using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>A quote: who says it and how; the words behind a bar that shows the kind; then the quotes inside it, further in.</summary>
internal static class QuoteBlock
{
    public static IRenderable Of(Quote quote)
    {
        // The kind is seen three ways: as a bar, as a style, and in words.
        var (bar, style) = quote.Kind switch
        {
            QuoteKind.Direct => ("┃ ", "green"),
            QuoteKind.Mixed => ("╏ ", "yellow"),
            QuoteKind.Indirect => ("┊ ", "blue"),
            QuoteKind.Reported => ("┆ ", "purple"),
            QuoteKind.FreeIndirect => ("╎ ", "teal"),
            _ => throw new InvalidOperationException($"No style for {quote.Kind}."),
        };

        var rows = new List<IRenderable> { Head(quote, style), new Barred(Prose.Of(quote.Words), bar, style) };
        rows.AddRange(quote.Quotes.Select(nested => new Padder(Of(nested), new Padding(4, 0, 0, 0))));
        return new Rows(rows);
    }

    private static Paragraph Head(Quote quote, Style style) => Prose
        .Of(quote.SpeakerName, "bold")
        .And(" · ", "dim")
        .And(Kind(quote), style)
        .AndFacts(
            quote.CueText,
            Prose.List("to ", quote.Addressees) ?? Prose.Words("to ", quote.AddresseeWords),
            Prose.List("for ", quote.OnBehalfOf),
            quote.Date?.Label,
            quote.Certainty is { } certainty ? $"certainty: {certainty}".ToLowerInvariant() : null);

    private static string Kind(Quote quote)
    {
        string?[] words =
        [
            Prose.Spelled(quote.Kind),
            quote.Type is AttributionType.Assertion ? null : Prose.Spelled(quote.Type),
            quote.Polarity is Polarity.Negative ? "denied" : null,
        ];
        return string.Join(' ', words.OfType<string>());
    }
}
