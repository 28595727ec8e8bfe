using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Articles;

/// <summary>The first real article: what its annotation must keep, and what it must hold.</summary>
public class VoaArticleTests
{
    private const string Name = "voa-japan-north-korea-talks";

    private static readonly Article s_article = BindArticle();

    [Fact]
    public void The_text_without_markup_stands_verbatim_in_the_original()
    {
        var original = File.ReadAllText(Repository.Path($"articles/originals/{Name}.txt")).Replace("\r\n", "\n", StringComparison.Ordinal);

        Assert.Contains(s_article.Text, original, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_the_original_without_page_chrome_and_headline()
    {
        var original = File.ReadAllText(Repository.Path($"articles/originals/{Name}.txt")).Replace("\r\n", "\n", StringComparison.Ordinal);

        Assert.Equal(original[original.IndexOf("Two days of talks", StringComparison.Ordinal)..].TrimEnd(), s_article.Text);
    }

    [Theory]
    [InlineData("direct", 2)]
    [InlineData("mixed", 1)]
    [InlineData("indirect", 13)]
    public void Its_quotes_have_the_kinds_that_its_quotation_marks_show(string kind, int count) =>
        Assert.Equal(count, s_article.Quotes.Count(quote => quote.Kind.Word() == kind));

    [Fact]
    public void One_quote_is_discontinuous() =>
        Assert.Equal("corner", Assert.Single(s_article.Quotes, static quote => quote.Segments.Count > 1).Id);

    [Fact]
    public void Its_beliefs_are_told_from_its_assertions() => Assert.Equal(
        ["case-closed", "new-leader"],
        s_article.Quotes.Where(static quote => quote.Type == AttributionType.Belief).Select(static quote => quote.Id));

    [Fact]
    public void Every_quote_has_a_speaker_and_a_source() =>
        Assert.All(s_article.Quotes, static quote => Assert.True(quote.Speakers.Count > 0 && quote.Sources.Count > 0, quote.Id));

    [Theory]
    [InlineData("person", 9)]
    [InlineData("organization", 2)]
    [InlineData("place", 12)]
    [InlineData("event", 12)]
    public void It_is_about_people_organizations_places_and_events(string kind, int count) =>
        Assert.Equal(count, s_article.Things.Count(thing => thing.Kind.Name == kind));

    [Fact]
    public void It_has_eleven_time_expressions() => Assert.Equal(11, s_article.TimeExpressions.Count);

    private static Article BindArticle()
    {
        var files = new[] { $"articles/{Name}.article.md", "articles/corpus.yaml" }
            .Select(static path => new InputFile(path, File.ReadAllText(Repository.Path(path))));
        return new BoundFiles([.. files]).Articles.Single();
    }
}
