using ArticleGen.Emitting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A few articles have a literal each, and many share some: a program must not be able to tell.</summary>
public class ManyArticlesTests
{
    private const int People = 7;

    public static readonly TheoryData<int> Sizes = [3, Layout.MaxFiles + 1];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Articles_are_listed_by_id(int size) => Assert.Equal(
        string.Join("; ", Ids(size)), Corpus(size).Ask("Articles.All.Select(article => article.Id)"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Quotes_are_listed_over_articles_without_quotes(int size) => Assert.Equal(
        string.Join("; ", Ids(size).SelectMany(QuotesOf).Select(static quote => $"{quote.Article}/{quote.Id}")),
        Corpus(size).Ask("Quotes.All.Select(quote => $\"{quote.Article.Id}/{quote.Id}\")"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_article_has_its_own_text(int size) => Assert.Equal(
        string.Join("; ", Ids(size).Select(static id => $"{id}: {CountOf(id)}")),
        Corpus(size).Ask("Articles.All.Select(article => $\"{article.Text.Split(' ')[0]} {article.Quotes.Count}\")"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_article_is_found_by_its_id(int size) => Assert.Equal(
        "True", Corpus(size).Ask("Articles.All.All(article => ReferenceEquals(article, Articles.Find(article.Id)))"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_article_has_its_name(int size) => Assert.Equal(
        string.Join("; ", Ids(size)),
        Corpus(size).Ask($"new[] {{ {string.Join(", ", Ids(size).Select(static id => "Articles." + Name(id)))} }}.Select(article => article.Id)"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_named_quote_has_its_name(int size)
    {
        var named = Ids(size).Where(static id => CountOf(id) > 0).ToList();

        Assert.Equal(
            string.Join("; ", named),
            Corpus(size).Ask($"new[] {{ {string.Join(", ", named.Select(static id => $"Quotes.{Name(id)}.Q0"))} }}.Select(quote => quote.Article.Id)"));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_person_leads_to_her_quotes_in_all_articles(int size) => Assert.Equal(
        string.Join("; ", Ids(size).SelectMany(QuotesOf).Where(static quote => quote.Speaker == 2).Select(static quote => $"{quote.Article}/{quote.Id}")),
        Corpus(size).Ask("Demo.Corpus.People.P2.Quotes.Select(quote => $\"{quote.Article.Id}/{quote.Id}\")"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_person_leads_to_her_articles_in_their_order(int size) => Assert.Equal(
        string.Join("; ", Ids(size).Where(static id => QuotesOf(id).Any(static quote => quote.Speaker == 0))),
        Corpus(size).Ask("Demo.Corpus.People.P0.Articles.Select(article => article.Id)"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_index_past_the_last_quote_is_refused(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus(size).Ask("Quotes.All[Quotes.All.Count]"));

    private static LoadedCorpus Corpus(int size) => LoadedCorpus.Shared($"{size} articles", () => LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus("people:\n" + string.Concat(Enumerable.Range(0, People).Select(static i => $"  p{i}: {{ name: Person {i} }}\n"))),
        .. Ids(size).Reverse().Select(Write),
    ]));

    private static IEnumerable<string> Ids(int size) =>
        Enumerable.Range(0, size).Select(static i => $"article-{i}").Order(StringComparer.Ordinal);

    private static string Name(string id) => "Article" + Number(id);

    private static int Number(string id) => int.Parse(id.AsSpan("article-".Length), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Most articles have quotes; runs of them, the first and the last among them, have none.</summary>
    private static int CountOf(string id) => Number(id) % 5 is var rest && rest is 0 or 4 ? 0 : rest;

    private static IEnumerable<(string Article, string Id, int Speaker)> QuotesOf(string id) =>
        Enumerable.Range(0, CountOf(id)).Select(i => (id, $"q{i}", (Number(id) + i) % People));

    private static InputFile Write(string id) => GeneratorHarness.Article(id, $"{id}: " + string.Join(
        " ", QuotesOf(id).Select(static quote => $"[\"Number {quote.Id}\"]{{quote={quote.Id} by=p{quote.Speaker}}}")) + ".");
}
