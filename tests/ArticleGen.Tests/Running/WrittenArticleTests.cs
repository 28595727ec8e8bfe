using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Running;

/// <summary>What is written at random is what a program reads.</summary>
public class WrittenArticleTests
{
    private static readonly InputFile s_people = GeneratorHarness.Corpus(
        "people:\n" + string.Concat(Enumerable.Range(0, 5).Select(static i => $"  p{i}: {{ name: Name{i} Surname }}\n")));

    [Fact]
    public void Every_article_is_read_as_it_was_written() =>
        WrittenArticle.Any.Array[400].Sample(AssertRead, iter: 2, threads: 1, print: static articles => $"{articles.Length} articles");

    private static void AssertRead(WrittenArticle[] articles)
    {
        var corpus = LoadedCorpus.Of(
            [s_people, .. articles.Select(static (article, i) => GeneratorHarness.Article($"a{i:000}", article.Source))]);

        var read = corpus.Ask($"string.Join('\\0', Articles.All.Select(article => {WrittenArticle.Read}))").Split('\0');

        Assert.Equal(articles.Length, read.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            Assert.True(articles[i].Listing == read[i], $"{articles[i].Source}\n--- was read as\n{read[i]}\n--- and not as\n{articles[i].Listing}");
        }
    }
}
