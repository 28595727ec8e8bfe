using SampleConsumer.Corpus;

namespace SampleConsumer.Tests;

/// <summary>
/// An article for a reviewer: what your program shows of it, in lines. Nothing is aligned and nothing is numbered, so that a change
/// touches the lines that say what changed, and no others. Copy it and keep what matters to you.
/// </summary>
internal static class ArticleText
{
    public static string Of(Article article) => string.Join(
        '\n',
        [
            article.Headline ?? article.Id,
            List([article.DatePublished?.Text, article.Section, article.Publisher?.Name, .. article.Authors.Select(author => "by " + author.Name)]),
            .. Things("people", article.People, person => [Line(person, person.JobTitle)]),
            .. Things("organizations", article.Organizations, organization => [Line(organization)]),
            .. Things("places", article.Places, place => [Line(place)]),
            .. Things("ships", article.Ships, ship => [Line(ship, $"built {ship.Built}", "of " + ship.Owner.Name)]),
            .. Things("events", article.Events, Lines),
            .. Part("quotes", article.Quotes.SelectMany(Lines)),
        ]);

    // By id, not in text order: where a paragraph moves, no line moves here.
    private static IEnumerable<string> Things<T>(string title, IEnumerable<T> things, Func<T, IEnumerable<string>> lines)
        where T : Thing => Part(title, things.OrderBy(thing => thing.Id, StringComparer.Ordinal).SelectMany(lines));

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines) =>
        lines.Any() ? ["", title, .. lines.Select(line => "  " + line)] : [];

    private static string Line(Thing thing, params IEnumerable<string?> facts) => $"{thing.Id}: {List([thing.Name, .. facts])}";

    private static IEnumerable<string> Lines(Event item) =>
    [
        Line(
            item,
            item.Polarity is Polarity.Negative ? "denied" : null,
            item.Date?.Text,
            item.Duration?.Text,
            item.Place is { } place ? "at " + place.Name : null),
        .. item.Participants.Select(participant => $"  {participant.Role}: {participant.Entity?.Name ?? participant.Text}"),
    ];

    // The words have a line of their own: whoever reads the diff sees whether they changed, or only who says them.
    private static IEnumerable<string> Lines(Quote quote) =>
    [
        $"{List([Name(quote), Kind(quote), Type(quote)])}: {Speaker(quote)}{To(quote)}",
        "  → " + quote.Text,
    ];

    // A quote without an id of its own has its number as id, which changes with every quote before it.
    private static string? Name(Quote quote) => quote.Id.All(char.IsAsciiDigit) ? null : quote.Id;

    private static string Kind(Quote quote) =>
        quote.Kind is QuoteKind.FreeIndirect ? "free indirect" : quote.Kind.ToString().ToLowerInvariant();

    private static string? Type(Quote quote) => quote.Type is AttributionType.Assertion ? null : quote.Type.ToString().ToLowerInvariant();

    private static string Speaker(Quote quote) => quote.Speakers.Count > 0 ? Names(quote.Speakers) : quote.Source?.Text ?? "nobody";

    private static string To(Quote quote) => quote.Addressees.Count > 0 ? " to " + Names(quote.Addressees) : "";

    private static string Names(IEnumerable<Entity> entities) => List(entities.Select(entity => entity.Name));

    private static string List(IEnumerable<string?> facts) => string.Join(", ", facts.OfType<string>());
}
