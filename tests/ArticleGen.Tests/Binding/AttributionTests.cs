using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What belongs to an attribution, and what does not.</summary>
public class AttributionTests
{
    private const string Corpus = "people: { ann: { name: Ann }, ben: { name: Ben } }\n";

    [Theory]
    [InlineData("[[\"x\"]{.quote} [Ann]{.ann .source}, [\"y\"]{.quote}]{.attribution}", "1 2 ann")]
    [InlineData("[[\"x\"]{.quote}]{.attribution by=ann} [[\"y\"]{.quote}]{.attribution by=ben}", "1 1 ann, 2 1 ben")]
    [InlineData("[[\"x\"]{.quote}]{attribution=q by=ann}\n\n[\"y\"]{quote=q}", "q 2 ann")]
    [InlineData("[\"x\"]{quote=q}\n\n[[\"y\"]{.quote} [he]{.ben .source}]{attribution=q}", "q 2 ben")]
    [InlineData("[[he]{.ben .source} [said]{.cue}]{attribution=q}\n\n[\"y\"]{quote=q}", "q 1 ben")]
    [InlineData("[[\"x [[\"y\"]{.quote}]{.attribution by=ben} z\"]{.quote}]{.attribution by=ann}", "1 1 ann, 2 1 ben in 1")]
    [InlineData("[[[\"y\"]{.quote}]{.attribution by=ben} [\"x\"]{.quote}]{.attribution by=ann}", "1 1 ben, 2 1 ann")]
    [InlineData("[[\"x\"]{.quote} and [\"y\"]{quote=r by=ben}]{.attribution by=ann}", "1 1 ann, r 1 ben")]
    [InlineData("[[\"x\"]{quote=q} [he]{.ben .source}]{.attribution}", "q 1 ben")]
    [InlineData("[[\"x\"]{quote=q} [he]{.ben .source} [\"y\"]{quote=q}]{.attribution}", "q 2 ben")]
    [InlineData("[[\"x [\"y\"]{quote=r by=ann} z\"]{quote=q} [he]{.ben .source}]{.attribution}", "q 1 ben, r 1 ann in q")]
    [InlineData("[\"o [[\"x\"]{quote=q} [he]{.ben .source}]{.attribution}\"]{quote=o by=ann}", "o 1 ann, q 1 ben in o")]
    [InlineData("[\"o\"]{.quote by=ben} [[\"x\"]{.quote by=ann}]{.attribution}", "1 1 ben, 2 1 ann")]
    public void Quotes_without_an_id_are_segments_of_the_attribution_around_them(string body, string expected)
    {
        var bound = BoundFiles.Of(body, Corpus);
        Assert.Equal(expected, string.Join(", ", bound.Article.Quotes.Select(quote =>
            $"{quote.Id} {quote.Segments.Count} {string.Join(' ', quote.Speakers)}{(quote.Within < 0 ? "" : " in " + bound.Article.Quotes[quote.Within].Id)}")));
    }

    [Theory]
    [InlineData("[[\"x\"]{.quote} [a]{.cue}]{.attribution by=ann} [b]{.cue} [[\"y\"]{.quote} [c]{.cue}]{.attribution by=ben}", "a|c", "AG3009")]
    [InlineData("[[\"x\"]{.quote}]{.attribution by=ann} [b]{.cue}", "b", "")]
    [InlineData("[[[\"y\"]{.quote} [c]{.cue}]{.attribution by=ben} [\"x\"]{.quote} [a]{.cue}]{.attribution by=ann}", "c|a", "")]
    [InlineData("[[c]{.cue} [\"x\"]{.quote} [a]{.cue}]{.attribution by=ann}", "c a", "")]
    [InlineData("[[c]{.cue}]{.attribution by=ann}", "", "AG4017")]
    public void A_cue_is_that_of_the_innermost_attribution(string body, string cues, string findings)
    {
        var bound = BoundFiles.Of(body, Corpus);
        var texts = bound.Article.Quotes.Select(quote => string.Join(' ', quote.Cues.Select(cue => cue.In(bound.Article.Text))));

        Assert.Equal((cues, findings), (string.Join('|', texts), string.Join(' ', bound.RuleIds)));
    }

    [Theory]
    [InlineData("[[\"x\"]{.quote by=ben}]{.attribution by=ann}", "AG4005 articles/a.article.md(1,18)-(1,21): `by` of the quote `1` is \"ben\" here and \"ann\" at an earlier segment; say it once, or give this one an id of its own if it is another quote")]
    [InlineData("[[\"x [\"y\"]{.quote}\"]{.quote}]{.attribution by=ann}", "AG4004 articles/a.article.md(1,7)-(1,10): This segment of the quote `1` stands inside another segment of it; give it an id of its own")]
    [InlineData("[It rained and [Ann]{.person} [agreed]{.cue}, all the long day and the whole night]{.attribution}", "AG4017 articles/a.article.md(1,2)-(1,83): No quote stands in the attribution \"It rained and Ann agreed, all the long d…\"; mark the words that are said: `[…]{.quote}`")]
    [InlineData("[[\"x\"]{quote=q by=ann} [\"y\"]{quote=r by=ben}]{.attribution}", "AG4017 articles/a.article.md(1,2)-(1,45): Several quotes stand in the attribution \"\"x\" \"y\"\"; give each an attribution of its own")]
    [InlineData("[[\"x\"]{.quote}]{.attribution .cue by=ann}", "AG2005 articles/a.article.md(1,30)-(1,34): This span is an attribution by `attribution`, so it cannot be a cue by `cue` too; give `cue` a span of its own, inside this one or around it")]
    public void What_does_not_fit_is_reported(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[\"x\"]{quote=q by=ann} told [Ben]{.ben addressee=q}", "ben", "Ben")]
    [InlineData("[\"x\"]{quote=q by=ann} told [the crew]{addressee=q}", "", "the crew")]
    [InlineData("[\"x\"]{.quote by=ann} told [Ben]{.ben .addressee} and [the crew]{.addressee}", "ben", "Ben|the crew")]
    [InlineData("[\"x\"]{.quote by=ann to=ann} told [the crew]{.addressee}", "ann", "the crew")]
    public void Addressees_are_those_said_else_the_words_that_name_them(string body, string ids, string words)
    {
        var (article, quote) = (BoundFiles.Of(body, Corpus).Article, BoundFiles.Of(body, Corpus).Article.Quotes[0]);

        Assert.Equal((ids, words), (string.Join(' ', quote.Addressees), string.Join('|', quote.AddresseeWords.Select(range => range.In(article.Text)))));
    }

    [Fact]
    public void Addressees_that_differ_are_told() => Assert.Equal(
        ["AG4002 articles/a.article.md(1,25)-(1,28): `to` of the quote `q` says `ann`, while the addressee is `ben`; `to` wins"],
        BoundFiles.Of("[\"x\"]{quote=q by=ann to=ann} told [Ben]{.ben addressee=q}", Corpus).Findings);
}
