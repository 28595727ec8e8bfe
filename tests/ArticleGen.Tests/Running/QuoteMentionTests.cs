using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Words that mean a quote: "the claim", "the post".</summary>
public class QuoteMentionTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }"),
        GeneratorHarness.Article("claim", "[“It is sold,”]{quote=sold by=ann} she said. [The claim]{refers=sold} was false."),
        GeneratorHarness.Article("check", "We looked at [her post]{refers=claim/sold}, and [she]{person=ann refers=claim/sold}."),
    ];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Mentions of quotes", static () => LoadedCorpus.Of(s_files));

    [Theory]
    [InlineData("Articles.Claim.Mentions[0].RefersTo!.Text", "It is sold,")]
    [InlineData("Articles.Check.Mentions[0].RefersTo!.Text", "It is sold,")]
    [InlineData("ReferenceEquals(Articles.Check.Mentions[0].RefersTo, Quotes.Claim.Sold)", "True")]
    [InlineData("Articles.Check.Mentions[0].Targets.Count", "0")]
    [InlineData("Articles.Check.Mentions[1].Targets[0].Id + Articles.Check.Mentions[1].RefersTo!.Id", "annsold")]
    public void They_lead_to_it(string question, string answer) => Assert.Equal(answer, Corpus.Ask(question));

    [Theory]
    [InlineData("[The claim]{refers=sold}", "AG3010")]
    [InlineData("[The claim]{refers=b/sold}", "AG3023")]
    [InlineData("[The claim]{refers=\"a b\"}", "AG2014")]
    public void A_quote_that_is_not_there_is_told(string body, string told) => Assert.Equal([told], BoundFiles.Of(body).RuleIds);

    [Fact]
    public void It_is_told_by_the_key_that_names_it() =>
        Assert.Contains(": `refers=b/sold` names no quote", Assert.Single(BoundFiles.Of("[The claim]{refers=b/sold}").Findings), StringComparison.Ordinal);
}
