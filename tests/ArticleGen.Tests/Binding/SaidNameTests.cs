using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Words that are the name of a thing which the span does not mention.</summary>
public class SaidNameTests
{
    private const string Corpus = """
        people: { ann-lee: { name: Ann Lee, alternateName: Mayor Lee }, ben-ode: { name: Ben Ode }, ben-lee: { name: Ben Lee } }
        places: { norvik: { name: Norvik }, japan: { name: Japan, demonym: Japanese }, beijing: { name: 北京 } }
        organizations: { fc-norvik: { name: FC Norvik, alternateName: Norvik }, council: { name: Town Council } }
        """;

    [Theory]
    [InlineData("[Ben Ode]{person=ann-lee}", "AG3026 articles/a.article.md(1,2)-(1,9): \"Ben Ode\" is the name of `ben-ode`, and no name of `ann-lee`; if it is meant, write `person=ben-ode`, else give `ann-lee` the words as an `alternateName`")]
    [InlineData("[Ben Ode]{.ann-lee}", "AG3026")]
    [InlineData("[Ben Ode]{person=ben-lee}", "AG3026")]
    [InlineData("[Norvik]{place=japan}", "AG3026")]
    [InlineData("[北京]{place=japan}", "AG3026")]
    [InlineData("[Ben Ode]{person=ann-lee .source} [said]{.cue} [\"Yes\"]{.quote}", "AG3026")]
    public void The_name_of_another_thing_is_told(string body, string expected) =>
        Assert.StartsWith(expected, Assert.Single(BoundFiles.Of(body, Corpus).Findings), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Norvik]{organization=fc-norvik}")]
    [InlineData("[Mayor Lee]{person=ann-lee}")]
    [InlineData("[Japanese]{place=japan}")]
    [InlineData("[Ben]{person=ben-ode}")]
    [InlineData("[Norvik]{place=japan mention=named}")]
    [InlineData("[Norvik and Japan]{place=\"norvik japan\"}")]
    [InlineData("[He]{person=ann-lee}")]
    [InlineData("[President]{person=ann-lee}")]
    [InlineData("[Ann Lee]{organization=council}")]
    public void A_name_that_is_another_kinds_or_its_own_is_silent(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[\"Yes,\"]{.quote} [Ann Lee]{.source} said.", "AG3027 articles/a.article.md(1,19)-(1,26): \"Ann Lee\" is the name of `ann-lee`, but this span mentions nobody, so the quote \"Yes,\" has no speaker; add `person=ann-lee` to its block")]
    [InlineData("[\"Yes,\"]{quote=q} [Ann Lee]{source=q} said.", "AG3027")]
    [InlineData("[Ann Lee:]{.turn} We stay.", "AG3027")]
    [InlineData("[Ann Lee]{.turn}: We stay.", "AG3027")]
    [InlineData("[\"Yes,\"]{.quote} [Town Council]{.source} said.", "AG3027")]
    [InlineData("[\"Yes,\"]{.quote by=ann-lee} she told [Ben Ode]{.addressee}.", "AG3027")]
    public void A_known_name_that_mentions_nobody_leaves_the_quote_without(string body, string expected) =>
        Assert.StartsWith(expected, Assert.Single(BoundFiles.Of(body, Corpus).Findings), StringComparison.Ordinal);

    [Theory]
    [InlineData("[\"Yes,\"]{.quote} [witnesses]{.source} said.")]
    [InlineData("[\"Yes,\"]{.quote} [Witnesses]{.source} said.")]
    [InlineData("[\"Yes,\"]{.quote by=ann-lee} [Ann Lee]{.source} said.")]
    [InlineData("[\"Yes,\"]{quote=q} [Ann Lee]{person=ann-lee source=q} and [Ben Ode]{source=q} said.")]
    [InlineData("[MODERATOR]{.turn}: We stay.")]
    public void Words_that_name_nobody_are_silent(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("---\nauthor: Ann Lee\n---\nRain.", "AG1013 articles/a.article.md(2,9)-(2,16)", "write `ann-lee`")]
    [InlineData("---\npeople: { x: { name: X, affiliation: Town Council } }\n---\nRain.", "AG1013", "write `council`")]
    [InlineData("---\nevents: { x: { name: X, participants: [{ role: seller, ref: Ann Lee }] } }\n---\nRain.", "AG1013", "write `ann-lee`")]
    [InlineData("---\nauthor: Nobody Known\n---\nRain.", "AG1013", "is not an id")]
    [InlineData("---\nauthor: Norvik\n---\nRain.", "AG3001", "did you mean `norvik`")]
    [InlineData("[x]{.ann}", "AG3001", "did you mean `.ann-lee`")]
    [InlineData("[\"Yes\"]{.quote by=Ann}", "AG3001", "did you mean `ann-lee`")]
    [InlineData("[\"Yes\"]{.quote by=\"Ann Lee\"}", "AG3001", "write `ann-lee`")]
    public void An_id_that_is_a_name_or_its_beginning_is_told_with_the_id(string body, string rule, string advice)
    {
        var finding = Assert.Single(BoundFiles.Of(body, Corpus).Findings);

        Assert.StartsWith(rule, finding, StringComparison.Ordinal);
        Assert.Contains(advice, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Zoë]{.zoë}", "AG2001", "`person=zoë`")]
    [InlineData("[Zoë]{.éva .source}", "AG2001", "`person=éva`")]
    [InlineData("[Anna]{.анна}", "AG2001", "`person=анна`")]
    [InlineData("[MOD]{.mod}", "AG2004", "`organization=mod`")]
    public void A_class_that_no_id_can_be_is_told_with_the_pair(string body, string rule, string advice) => Assert.Contains(
        BoundFiles.Of(body, Corpus).Findings, finding => finding.StartsWith(rule, StringComparison.Ordinal) && finding.Contains(advice, StringComparison.Ordinal));
}
