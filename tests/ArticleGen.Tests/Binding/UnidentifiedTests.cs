using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Mentions of somebody whom nobody identifies: no target, but a kind of thing.</summary>
public class UnidentifiedTests
{
    private const string Corpus = "kinds: { ship: ships }\npeople: { ann: { name: Ann Lee } }\nevents: { sale: { name: Sale } }\n";

    [Theory]
    [InlineData("[a resident]{person=?} waited", "person")]
    [InlineData("in [the town]{place=\"?\"}", "place")]
    [InlineData("[a tug]{ship=?}", "ship")]
    public void A_mention_of_nobody_known_has_a_kind(string body, string kind)
    {
        var bound = BoundFiles.Of(body, Corpus);

        Assert.Empty(bound.Findings);
        var mention = Assert.Single(bound.Article.Mentions);
        Assert.Equal((kind, 0), (mention.Of?.Name, mention.Targets.Count));
        Assert.Equal(2, bound.Corpus.Things.Count);
    }

    [Fact]
    public void It_is_a_source_that_is_no_listed_entity()
    {
        var bound = BoundFiles.Of("[“Go,”]{.quote} said [a resident]{person=? .source}.", Corpus);

        Assert.Empty(bound.Findings);
        Assert.Equal((1, 0), (bound.Article.Quotes[0].Sources.Count, bound.Article.Quotes[0].Speakers.Count));
    }

    [Fact]
    public void It_takes_part_in_an_event_as_its_words()
    {
        var bound = BoundFiles.Of("[a stranger]{person=? role=Buyer of=sale}", Corpus);

        Assert.Empty(bound.Findings);
        var part = Assert.Single(bound.Article.Participations);
        Assert.Equal(("sale", "Buyer", null, "a stranger"), (part.EventId, part.Role, part.EntityId, part.Text));
    }

    [Theory]
    [InlineData("[x]{quote=?}", "AG2014")]
    [InlineData("[x]{person=\"ann ?\"}", "AG2014")]
    [InlineData("[“x”]{.quote by=?}", "AG2014 AG4003")]
    public void Nothing_else_takes_it(string body, string told) => Assert.Equal(told, string.Join(' ', BoundFiles.Of(body, Corpus).RuleIds.Where(id => told.Contains(id))));
}
