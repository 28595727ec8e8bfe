using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>An article: where it comes from, and who says what in it.</summary>
internal static class ArticleDigest
{
    public static IRenderable Of(Article article)
    {
        var rows = new List<IRenderable>
        {
            Prose.Heading(article.Section ?? article.Id),
            Prose.Of(article.Headline ?? article.Id, "bold"),
            new Paragraph().AndFacts(
                article.DatePublished?.Label, article.Dateline?.Name, Prose.List("by ", article.Authors), article.Publisher?.Name),
        };
        if (article.Description is { } description)
        {
            rows.Add(Prose.Of(description, "italic"));
        }

        foreach (Quote quote in article.Quotes.Where(quote => quote.Within is null))
        {
            rows.Add(new Text(""));
            rows.Add(QuoteBlock.Of(quote));
        }

        return new Rows([.. rows, new Text("")]);
    }
}
