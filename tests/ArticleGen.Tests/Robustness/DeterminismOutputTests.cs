using System.Globalization;
using ArticleGen.Emitting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Robustness;

/// <summary>How many outputs there are, and what they are called.</summary>
public class DeterminismOutputTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Layout.MaxFiles)]
    [InlineData(Layout.MaxFiles + 1)]
    [InlineData(Layout.MaxOutputs + 1)]
    [InlineData(2000)]
    public void Outputs_are_few(int articles) =>
        Assert.InRange(Hints(Numbered(articles)).Count, 1, Layout.MaxOutputs);

    // Enough text for every shared file that there can be.
    [Fact]
    public void Outputs_are_few_of_a_corpus_of_long_articles()
    {
        var text = new string('x', Layout.ChunkLength);
        var articles = Enumerable.Range(0, Layout.MaxOutputs).Select(number => GeneratorHarness.Article("a" + number.ToString(CultureInfo.InvariantCulture), text));

        Assert.InRange(Hints(articles).Count, 1, Layout.MaxOutputs);
    }

    [Theory]
    [InlineData("A a")]
    [InlineData("résumé r_sum_ resume")]
    [InlineData("日本 中国 한국")]
    [InlineData("straße STRASSE strasse")]
    [InlineData("a.b a-b a_b A.B")]
    [InlineData("con nul aux")]
    public void Names_of_outputs_are_unique_on_a_disk_that_ignores_case(string ids)
    {
        var hints = Hints(ids.Split(' ').Select(static id => GeneratorHarness.Article(id, "Rain.")));

        Assert.Equal(hints.Count, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("A a")]
    [InlineData("résumé r_sum_ resume")]
    [InlineData("日本 中国 한국")]
    public void Every_article_has_its_output(string ids)
    {
        var articles = ids.Split(' ').Select(static id => GeneratorHarness.Article(id, "Rain.")).ToList();

        Assert.Equal(articles.Count, Hints(articles).Count(static hint => hint.StartsWith("Articles/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("résumé")]
    [InlineData("日本")]
    public void Names_of_outputs_are_ASCII(string id) =>
        Assert.All(Hints([GeneratorHarness.Article(id, "Rain.")]), static hint => Assert.True(hint.All(char.IsAscii), hint));

    [Fact]
    public void Two_very_long_ids_have_two_outputs_of_bearable_length()
    {
        var start = new string('a', 400);

        var hints = Hints([GeneratorHarness.Article("x", $"---\nid: {start}b\n---\nA."), GeneratorHarness.Article("y", $"---\nid: {start}c\n---\nA.")]);

        Assert.Equal(2, hints.Count(static hint => hint.StartsWith("Articles/aaa", StringComparison.Ordinal) && hint.Length < 130));
    }

    // Whether the file system ignores case or not, the one that comes first keeps its name.
    [Fact]
    public void A_name_does_not_depend_on_the_order_of_the_files()
    {
        InputFile[] articles = [GeneratorHarness.Article("A", "Rain."), GeneratorHarness.Article("a", "Snow.")];

        Assert.Equal(Hints(articles).Order(StringComparer.Ordinal), Hints(articles.Reverse()).Order(StringComparer.Ordinal));
    }

    // A wildcard and an entry of its own list a file twice.
    [Fact]
    public void A_file_that_is_listed_twice_is_emitted_once()
    {
        InputFile[] articles = [GeneratorHarness.Article("a", "Rain."), GeneratorHarness.Article("b", "Snow."), GeneratorHarness.Article("a", "Rain.")];

        var result = GeneratorHarness.Run(articles);

        Assert.Null(result.Exception);
    }

    [Theory]
    [InlineData("articles/a.article.md", "Rain.")]
    [InlineData("articles/corpus.yaml", "people: { ann-lee: { name: Ann Lee } }")]
    public void A_file_that_is_listed_twice_is_reported_once(string path, string content)
    {
        var file = new InputFile(path, content);

        var result = GeneratorHarness.Run([GeneratorHarness.Article("b", "Snow."), file, file]);

        Assert.Equal(["AG9007"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    private static IEnumerable<InputFile> Numbered(int count) => Enumerable
        .Range(0, count)
        .Select(static number => GeneratorHarness.Article("article-" + number.ToString(CultureInfo.InvariantCulture), "Rain."));

    private static List<string> Hints(IEnumerable<InputFile> files) =>
        [.. new IncrementalSteps(files, trackSteps: false).Result.GeneratedSources.Select(static source => source.HintName)];
}
