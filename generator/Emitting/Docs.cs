using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>The XML docs of named members: what it is in words, and where it is written.</summary>
internal static class Docs
{
    public static string Of(Thing thing)
    {
        var facts = thing.Facts;
        var kind = facts.TextOf(Schema.PersonType) == Terms.PersonTypes[1] ? "group of people" : thing.Kind.Word();
        string?[] details = thing.Kind switch
        {
            ThingKind.Person => [facts.TextOf(Schema.JobTitle), facts.TextOf(Schema.Description)],
            ThingKind.Place => [facts.TextOf(Schema.PlaceType), facts.TextOf(Schema.Description)],
            ThingKind.Event => [facts.TextOf(Schema.EventType), facts.TextOf(Schema.Date), facts.TextOf(Schema.Description)],
            _ => [facts.TextOf(Schema.Description)],
        };
        var words = string.Join("; ", details.OfType<string>().Select(static detail => Literal.Xml(detail).TrimEnd('.')));
        return $"{Literal.Xml(thing.Name)}, {(kind[0] is 'o' or 'e' ? "an" : "a")} {kind}{(words.Length == 0 ? "" : ": " + words)}.";
    }

    public static string Of(Article article)
    {
        var facts = article.Facts;
        var headline = facts.TextOf(Schema.Headline) is { } text ? $"“{Literal.Xml(text)}”" : $"The article <c>{Literal.Xml(article.Id)}</c>";
        var authors = string.Join(", ", facts.TextsOf(Schema.Author).Select(id => NameOf(article, id)));
        string?[] details =
        [
            authors.Length == 0 ? null : "by " + authors,
            facts.TextOf(Schema.Publisher) is { } publisher ? NameOf(article, publisher) : null,
            facts.TextOf(Schema.DatePublished) is { } date ? Literal.Xml(date) : null,
        ];
        return string.Join(", ", new[] { headline }.Concat(details.OfType<string>())) + ".";
    }

    public static string QuotesOf(Article article) =>
        $"The named quotes of {(article.Facts.TextOf(Schema.Headline) is { } headline ? $"“{Literal.Xml(headline)}”" : Literal.Xml(article.Id))}.";

    public static string Of(Quote quote, Article article)
    {
        var speakers = string.Join(", ", quote.Speakers.Select(id => NameOf(article, id)));
        var source = speakers.Length > 0
            ? speakers
            : quote.Sources.Count > 0 ? Literal.Xml(quote.Sources[0].In(article.Text)) : "No source";
        var words = string.Join(" … ", quote.Segments.Select(segment => Words(segment, article.Text)));
        return $"{source}, {quote.Kind.Word()}: “{Literal.Xml(words)}”";
    }

    /// <summary>A file, and a line in it.</summary>
    public static string Written(string path, int? line = null) =>
        $"<c>{Literal.Xml(path, limit: 500)}{(line is null ? "" : ":" + line.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))}</c>";

    private static string Words(QuoteSegment segment, string text) =>
        text.Substring(segment.Range.Start + segment.Opening, segment.Range.Length - segment.Opening - segment.Closing);

    private static string NameOf(Article article, string id)
    {
        foreach (var thing in article.Things)
        {
            if (thing.Id == id)
            {
                return Literal.Xml(thing.Name);
            }
        }

        return Literal.Xml(id);
    }
}
