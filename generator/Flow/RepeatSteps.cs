using System.Collections.Immutable;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Flow;

/// <summary>The functions of the steps that look for the quotes of other articles that quotes tell again. Where none does, they have nothing to run on.</summary>
internal static class RepeatSteps
{
    public static EquatableList<RepeatedQuote> RepeatedBy(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.SelectMany(static article => article.Repeated).ToEquatableList();

    /// <summary>The articles that are named.</summary>
    public static TextSet ArticlesOf(ImmutableArray<EquatableList<RepeatedQuote>> shards, CancellationToken cancellation) =>
        new(shards.UntilCancelled(cancellation).SelectMany(static shard => shard.Select(static repeated => repeated.Article)));

    /// <summary>The named quotes of those articles, as <c>ARTICLE/QUOTE</c>.</summary>
    public static EquatableList<string> ListQuotes((EquatableList<Article> Articles, TextSet Repeated) source, CancellationToken _) =>
        source.Repeated.IsEmpty
            ? []
            : source.Articles
                .Where(article => source.Repeated.Contains(article.Id))
                .SelectMany(static article => article.Quotes.Where(static quote => quote.IsNamed).Select(quote => Key(article.Id, quote.Id)))
                .ToEquatableList();

    public static TextSet QuotesOf((EquatableList<string> Own, EquatableList<string> Others) source, CancellationToken _) => new(source.Own.Concat(source.Others));

    public static EquatableList<Finding> Check((EquatableList<RepeatedQuote> Repeated, TextSet Quotes) source, CancellationToken _) => source.Repeated
        .Where(repeated => !source.Quotes.Contains(Key(repeated.Article, repeated.Quote)))
        .Select(static repeated => Finding.Of(
            Rules.NothingRepeated, repeated.At, Key(repeated.Article, repeated.Quote),
            "no quote that has an id; write `ARTICLE/QUOTE`, or the id alone for a quote of this article"))
        .ToEquatableList();

    private static string Key(string article, string quote) => article + "/" + quote;
}
