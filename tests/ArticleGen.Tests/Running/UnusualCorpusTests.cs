using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Corpora with next to nothing in them, and with very much.</summary>
public class UnusualCorpusTests
{
    private static LoadedCorpus Nothing => LoadedCorpus.Shared("Nothing", static () => LoadedCorpus.Of([], expected: "AG9004"));

    private static LoadedCorpus ThingsAlone => LoadedCorpus.Shared("Things alone", static () => LoadedCorpus.Of(
        [GeneratorHarness.Corpus("people:\n  ann: { name: Ann }\n")], expected: "AG9004"));

    [Theory]
    [InlineData("Articles.All.Count")]
    [InlineData("Quotes.All.Count")]
    [InlineData("People.All.Count")]
    [InlineData("Organizations.All.Count")]
    [InlineData("Places.All.Count")]
    [InlineData("Events.All.Count")]
    public void Without_files_every_list_is_there_and_empty(string expression) => Assert.Equal("0", Nothing.Ask(expression));

    [Theory]
    [InlineData("Articles.Find(\"x\")")]
    [InlineData("People.Find(\"x\")")]
    public void Without_files_nothing_is_found(string expression) => Assert.Equal("null", Nothing.Ask(expression));

    [Theory]
    [InlineData("People.Ann.Name", "Ann")]
    [InlineData("People.Ann.Mentions.Count + People.Ann.Quotes.Count + People.Ann.Articles.Count + People.Ann.Events.Count", "0")]
    [InlineData("Articles.All.Count", "0")]
    public void A_corpus_file_alone_is_a_corpus(string expression, string expected) => Assert.Equal(expected, ThingsAlone.Ask(expression));

    [Fact]
    public void An_article_of_a_megabyte_comes_back()
    {
        var body = string.Join("\n\n", Enumerable.Range(0, 10_000).Select(static i => $"Paragraph {i} says “nothing” much, and it says so at length: naïve façade №{i}."));

        var corpus = LoadedCorpus.Of([GeneratorHarness.Article("long", body + " [Z]{.date}")]);

        Assert.Equal(
            $"{body.Length + 2} 10000 {string.GetHashCode(body + " Z", StringComparison.Ordinal)}",
            corpus.Ask("$\"{Articles.Long.Text.Length} {Articles.Long.Paragraphs.Count} {Articles.Long.Text.GetHashCode()}\""));
    }

    [Fact]
    public void The_last_words_of_an_article_of_a_megabyte_have_their_span()
    {
        var corpus = LoadedCorpus.Of([GeneratorHarness.Article("long", new string('x', 1 << 20) + " [end]{.date}")]);

        Assert.Equal("[1048577..1048580) end", corpus.Ask("Articles.Long.TimeExpressions.Select(time => $\"{time.Span} {time.Text}\")"));
    }

    [Fact]
    public void A_megabyte_of_things_comes_back()
    {
        var names = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"  p{i}: {{ name: Person {i}, description: {new string('d', 500)}{i} }}\n"));

        var corpus = LoadedCorpus.Of([GeneratorHarness.Corpus("people:\n" + names)], expected: "AG9004");

        Assert.Equal(
            "True", corpus.Ask("People.All.Select((person, i) => person.Id == $\"p{i}\" && person.Description!.EndsWith($\"d{i}\")).All(fits => fits)"));
    }
}
