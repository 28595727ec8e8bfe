using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Who speaks, to whom, and which words say so.</summary>
public class QuoteSpeakerTests
{
    private const string Corpus = """
        people: { ann: { name: Ann }, ben: { name: Ben } }
        organizations: { un: { name: UN } }
        places: { japan: { name: Japan } }
        events: { war: { name: War } }
        """;

    [Theory]
    [InlineData("[\"x\"]{quote=q by=ann}", "ann")]
    [InlineData("[\"x\"]{quote=q by=\"ann ben\"}", "ann ben")]
    [InlineData("[\"x\"]{quote=q by=\"ben ann ben\"}", "ben ann")]
    [InlineData("[\"x\"]{quote=q by=japan}", "japan")]
    [InlineData("[\"x\"]{quote=q by=un}", "un")]
    [InlineData("[\"x\"]{quote=q} [Ann]{person=ann source=q}", "ann")]
    [InlineData("[Ann]{person=ann source=q} [\"x\"]{quote=q}", "ann")]
    [InlineData("[\"x\"]{quote=q} [they]{person=\"ann ben\" source=q}", "ann ben")]
    [InlineData("[\"x\"]{quote=q} [Ann]{person=ann source=q}, [Ben]{person=ben source=q}", "ann ben")]
    [InlineData("[\"x\"]{quote=q} [Ann]{.person source=q}", "ann")]
    [InlineData("[\"x\"]{quote=q} [witnesses]{source=q}", "")]
    [InlineData("[\"x\"]{quote=q}", "")]
    [InlineData("[\"x\"]{quote=q} [\"y\"]{quote=q by=ann}", "ann")]
    [InlineData("[\"x\"]{quote=q by=ann} [he]{person=ben source=q}", "ann")]
    [InlineData("[\"x\"]{quote=q} [he]{person=ann source=\"q r\"} [\"y\"]{quote=r}", "ann")]
    [InlineData("[\"x\"]{.quote} [Ann]{person=ann .source}", "ann")]
    public void Speakers_are_those_said_else_the_sources(string body, string expected) =>
        Assert.Equal(expected, string.Join(' ', BoundFiles.Of(body, Corpus).Article.Quotes[0].Speakers));

    [Theory]
    [InlineData("[\"x\"]{quote=q by=ann} [he]{person=ben source=q}", "AG4034 articles/a.article.md(1,18)-(1,21): `by` of the quote `q` says `ann`, while the source is `ben`; `by` wins: remove it, or the source if it is that of another quote")]
    [InlineData("[\"x\"]{quote=q by=\"ann un\"} [he]{person=ann source=q}", "AG4002 articles/a.article.md(1,19)-(1,22): `by` of the quote `q` says `ann` or `un`, while the source is `ann`; `by` wins")]
    [InlineData("[\"x\"]{quote=q by=war} [they]{source=q}", "AG3002 articles/a.article.md(1,18)-(1,21): `war` is an event, not a person, organization or place")]
    [InlineData("[\"x\"]{quote=q by=anne} [they]{source=q}", "AG3001 articles/a.article.md(1,18)-(1,22): No person, organization or place has the id `anne`; did you mean `ann`?")]
    [InlineData("[\"x\"]{quote=q to=nobody-here} [they]{source=q}", "AG3001 articles/a.article.md(1,18)-(1,29): No person, organization or place has the id `nobody-here`")]
    [InlineData("[\"x\"]{quote=q by=ann} [\"y\"]{quote=q by=ben}", "AG4005 articles/a.article.md(1,40)-(1,43): `by` of the quote `q` is \"ben\" here and \"ann\" at an earlier segment; say it once, or give this one an id of its own if it is another quote")]
    [InlineData("[\"x [\"y\"]{quote=q}\"]{quote=q} [they]{source=q}", "AG4004 articles/a.article.md(1,6)-(1,9): This segment of the quote `q` stands inside another segment of it; give it an id of its own")]
    public void What_does_not_fit_is_reported(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[\"x\"]{quote=q by=ann} [she]{person=ann source=q}")]
    [InlineData("[\"x\"]{quote=q by=\"ann ben\"} [they]{person=\"ben ann\" source=q}")]
    [InlineData("[\"x\"]{quote=q by=ann} [sources]{source=q}")]
    [InlineData("[\"x\"]{quote=q by=ann} [\"y\"]{quote=q by=ann}")]
    public void What_agrees_is_no_finding(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[\"x\"]{quote=q to=\"ann un\" for=japan}", "ann un", "japan")]
    [InlineData("[\"x\"]{quote=q} [\"y\"]{quote=q to=ann for=ben}", "ann", "ben")]
    public void Addressees_and_those_on_whose_behalf_are_said(string body, string to, string behalf)
    {
        var quote = BoundFiles.Of(body, Corpus).Article.Quotes[0];

        Assert.Equal((to, behalf), (string.Join(' ', quote.Addressees), string.Join(' ', quote.OnBehalfOf)));
    }

    [Theory]
    [InlineData("[\"x\"]{.quote} he [said]{.cue}.")]
    [InlineData("He [said]{.cue} [\"x\"]{.quote}.")]
    [InlineData("[\"x\"]{quote=q} he [said]{.cue} [\"y\"]{quote=q}.")]
    [InlineData("[\"other\"]{.quote}\n\n[\"x\"]{quote=q} he [said]{cue=q}.\n\n[\"other\"]{.quote}")]
    [InlineData("[\"a\"]{quote=q}\n\n[\"b\"]{quote=q} he [said]{.cue}.")]
    public void A_cue_belongs_to_the_only_quote_of_its_paragraph_or_to_the_one_it_names(string body)
    {
        var article = BoundFiles.Of(body).Article;

        Assert.Equal("said", article.Quotes.Single(static quote => quote.Cues.Count > 0).Cues[0].In(article.Text));
    }

    [Theory]
    [InlineData("He [said]{.cue}.", "AG3009 articles/a.article.md(1,11)-(1,15): `.cue` on \"said\" means the quote of the attribution around it, or the only one of its paragraph, which has none; name it: `cue=QUOTE`")]
    [InlineData("[\"x\"]{.quote by=ann}\n\nHe [said]{.cue}.", "AG3009 articles/a.article.md(3,11)-(3,15): `.cue` on \"said\" means the quote of the attribution around it, or the only one of its paragraph, which has none; name it: `cue=QUOTE`")]
    [InlineData("[\"x\"]{.quote by=ann} [\"y\"]{.quote by=ann} [they]{.source}", "AG3009 articles/a.article.md(1,50)-(1,57): `.source` on \"they\" means the quote of the attribution around it, or the only one of its paragraph, which has several; wrap each quote with its source and cue in `[…]{.attribution}`, or name it: `source=QUOTE`")]
    [InlineData("[\"x\"]{quote=talk by=ann} [said]{cue=talks}", "AG3010 articles/a.article.md(1,37)-(1,42): No quote of this article has the id `talks`; did you mean `talk`?")]
    [InlineData("[\"x\"]{.quote by=ann} [said]{cue=1}", "AG3010 articles/a.article.md(1,33)-(1,34): No quote of this article has the id `1`")]
    public void A_cue_without_its_quote_is_reported(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[b]{cue=q} [\"x\"]{quote=q} [a]{cue=q}", "b a")]
    [InlineData("[c]{cue=\"q r\"} [\"x\"]{quote=q} [\"y\"]{quote=r}", "c")]
    public void Cues_add_up_in_text_order(string body, string expected)
    {
        var article = BoundFiles.Of(body).Article;

        Assert.Equal(expected, string.Join(' ', article.Quotes[0].Cues.Select(cue => cue.In(article.Text))));
    }

    [Theory]
    [InlineData("[\"x\"]{quote=q} [now]{date=2007 of=q} [then]{date=2008 of=q}", "2007")]
    [InlineData("[now]{.date of=q} [\"x\"]{quote=q} [then]{date=2008 of=q}", "2008")]
    public void The_first_date_of_a_quote_wins(string body, string expected) => Assert.Equal(expected, BoundFiles.Of(body).Article.Quotes[0].Date!.Text);

    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    public void A_date_before_or_after_which_it_was_said_is_not_its_date(string mod) =>
        Assert.Null(BoundFiles.Of($"[\"x\"]{{quote=q}} [later]{{date=2007 mod={mod} of=q}}").Article.Quotes[0].Date);
}
