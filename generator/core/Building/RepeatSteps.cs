using ArticleGen.Binding;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Building;

/// <summary>The steps that look for the quotes of other articles that quotes tell again. Where none does, they have nothing to run on.</summary>
internal static class RepeatSteps
{
    public static EquatableList<RepeatedQuote> RepeatedBy(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.SelectMany(static article => article.Repeated).ToEquatableList();

    /// <summary>The articles that are named.</summary>
    public static TextSet ArticlesOf(EquatableList<RepeatedQuote> repeated, CancellationToken cancellation) =>
        new(repeated.UntilCancelled(cancellation).Select(static quote => quote.Article));

    /// <summary>The named quotes of those articles, as <c>ARTICLE/QUOTE</c>.</summary>
    public static EquatableList<string> ListQuotes((EquatableList<Article> Articles, TextSet Repeated) source, CancellationToken _) =>
        source.Repeated.IsEmpty
            ? []
            : source.Articles
                .Where(article => source.Repeated.Contains(article.Id))
                .SelectMany(static article => article.Quotes.Where(static quote => quote.IsNamed).Select(quote => Key(article.Id, quote.Id)))
                .ToEquatableList();

    /// <summary>The quotes of other assemblies that one may tell again.</summary>
    public static EquatableList<string> ListQuotes(CorpusGraph graph, CancellationToken _) => graph.Parts
        .SelectMany(static part => part.Articles)
        .Select(static article => article.Split(' '))
        .SelectMany(static words => words.Skip(1).Select(quote => Key(words[0], quote)))
        .ToEquatableList();

    public static TextSet QuotesOf((EquatableList<string> Own, EquatableList<string> Others) source, CancellationToken _) => new(source.Own.Concat(source.Others));

    public static EquatableList<Finding> Check((EquatableList<RepeatedQuote> Repeated, TextSet Quotes) source, CancellationToken _) => source.Repeated
        .Where(repeated => !source.Quotes.Contains(Key(repeated.Article, repeated.Quote)))
        .Select(static repeated => Finding.Of(
            Rules.NothingRepeated, repeated.At, repeated.From is null ? "refers" : "repeats", Key(repeated.Article, repeated.Quote),
            "no quote that has an id; write `ARTICLE/QUOTE`, or the id alone for a quote of this article"))
        .Concat(FindCircles(source.Repeated))
        .ToEquatableList();

    /// <summary>Quotes of several articles that tell each other again: none of them is the first.</summary>
    private static IEnumerable<Finding> FindCircles(EquatableList<RepeatedQuote> repeated)
    {
        var next = new Dictionary<string, RepeatedQuote>(repeated.Count, StringComparer.Ordinal);
        foreach (var quote in repeated)
        {
            if (quote.From is { } from)
            {
                next[from] = quote;
            }
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in repeated)
        {
            var way = new HashSet<string>(StringComparer.Ordinal);
            for (var at = start; at?.From is { } from && done.Add(from); next.TryGetValue(Key(at.Article, at.Quote), out at))
            {
                way.Add(from);
                if (way.Contains(Key(at.Article, at.Quote)))
                {
                    yield return Finding.Of(Rules.NothingRepeated, at.At, "repeats", Key(at.Article, at.Quote), "a quote that tells this one again in turn; remove one of the two");
                }
            }
        }
    }

    private static string Key(string article, string quote) => article + "/" + quote;
}
