using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Checking;

/// <summary>What an annotator may have passed over, where the project asks for it; what is annotated as something else is not told.</summary>
public class CoverageTests
{
    private static readonly InputFile s_corpus = GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }\norganizations: { press: { name: Le Journal } }\n");

    [Theory]
    [InlineData("He read « Bérénice » twice.", "AG5003")]
    [InlineData("He read [« Bérénice »]{label=title} twice.", "")]
    [InlineData("He read « [Bérénice]{label=title} » twice.", "")]
    [InlineData("He read [the paper “Le Journal”]{.press} twice.", "")]
    [InlineData("The “[Journal]{.press} is late,” she said.", "AG5003")]
    [InlineData("The [“expert”]{.note note=\"ironical\"} was late.", "")]
    [InlineData("[“Yes,”]{.quote by=ann} she said.", "")]
    [InlineData("Ann Lee left.", "AG5004")]
    public void Words_in_marks_and_names_are_told_where_nothing_says_what_they_are(string body, string told)
    {
        var result = GeneratorHarness
            .CreateDriver([s_corpus, GeneratorHarness.Article("a", body)], GeneratorHarness.DefaultOptions.Add("build_property.ArticleGenCoverage", "true"))
            .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult();

        Assert.Equal(told, string.Join(' ', result.Diagnostics.Select(static diagnostic => diagnostic.Id).Where(static id => id != "AG5005")));
    }
}
