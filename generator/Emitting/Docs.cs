using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Emitting;

/// <summary>The XML docs of named members: what it is in words, and where it is written.</summary>
internal static class Docs
{
    /// <summary>The keys that tell most of a thing, in the order in which its doc says them.</summary>
    private static readonly FactKey[] s_telling = [FormatKeys.JobTitle, FormatKeys.PlaceType, FormatKeys.EventType, FormatKeys.Date, FormatKeys.Description];

    [ThreadStatic]
    private static CharBuffer? s_doc;

    [ThreadStatic]
    private static CharBuffer? s_words;

    public static string Of(Thing thing)
    {
        var facts = thing.Facts;
        var kind = facts.TextOf(FormatKeys.PersonType) == Terms.PersonTypes[1] ? "a group of people" : thing.Kind.WithArticle;
        var details = s_telling.Where(key => facts.Find(key) is not null).Select(key => Literal.Xml(WithoutStop(facts.TextOf(key)!)));
        var words = string.Join("; ", details);
        return $"{Literal.Xml(thing.Name)}, {kind}{(words.Length == 0 ? "" : ": " + words)}.";
    }

    public static string Of(Article article)
    {
        var facts = article.Facts;
        var headline = facts.TextOf(FormatKeys.Headline) is { } text ? $"“{Literal.Xml(text)}”" : $"The article <c>{Literal.Xml(article.Id)}</c>";
        var authors = string.Join(", ", facts.TextsOf(FormatKeys.Author).Select(id => NameOf(article, id)));
        string?[] details =
        [
            authors.Length == 0 ? null : "by " + authors,
            facts.TextOf(FormatKeys.Publisher) is { } publisher ? NameOf(article, publisher) : null,
            facts.TextOf(FormatKeys.DatePublished) is { } date ? Literal.Xml(date) : null,
        ];
        return string.Join(", ", new[] { headline }.Concat(details.OfType<string>())) + ".";
    }

    public static string QuotesOf(Article article) =>
        $"The named quotes of {(article.Facts.TextOf(FormatKeys.Headline) is { } headline ? $"“{Literal.Xml(headline)}”" : Literal.Xml(article.Id))}.";

    public static string Of(Quote quote, Article article)
    {
        var doc = s_doc ??= new CharBuffer();
        var words = s_words ??= new CharBuffer();
        doc.Clear();
        AppendSource(doc, quote, article);
        doc.Append(", ");
        doc.Append(quote.Kind.Word());
        doc.Append(": “");
        words.Clear();
        foreach (var segment in quote.Segments)
        {
            words.Append(words.Length == 0 ? "" : " … ");
            words.Append(article.Text.AsSpan(segment.Words.Start, segment.Words.Length).Trim());
        }

        Literal.AppendXml(doc, words.Span);
        doc.Append('”');
        return doc.ToString();
    }

    /// <summary>Where something is written.</summary>
    /// <param name="place">A file, or a line in it.</param>
    public static string Written(string place) => $"<c>{Literal.Xml(place, limit: 500)}</c>";

    /// <summary>A sentence without its full stop; the two of an open date (<c>2003/..</c>) are none.</summary>
    private static string WithoutStop(string text) =>
        text.EndsWith(".", StringComparison.Ordinal) && !text.EndsWith("..", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;

    private static void AppendSource(CharBuffer doc, Quote quote, Article article)
    {
        if (quote.Speakers.Count == 0)
        {
            Literal.AppendXml(doc, quote.Sources.Count > 0 ? quote.Sources[0].In(article.Text).AsSpan() : "No source".AsSpan());
            return;
        }

        for (var i = 0; i < quote.Speakers.Count; i++)
        {
            doc.Append(i == 0 ? "" : ", ");
            doc.Append(NameOf(article, quote.Speakers[i]));
        }
    }

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
