using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Ids that articles and declarations refer to.</summary>
public class ReferenceTests
{
    private const string Corpus = """
        people: { ann-lee: { name: Ann Lee } }
        organizations: { voa: { name: VOA } }
        places: { japan: { name: Japan } }
        events: { talks: { name: Talks }, visit: { name: Visit } }
        """;

    [Theory]
    [InlineData("[x]{person=ann-le}", "AG3001 articles/a.article.md(1,12)-(1,18): No person has the id `ann-le`; did you mean `ann-lee`?")]
    [InlineData("[x]{person=Ann-Lee}", "AG3001 articles/a.article.md(1,12)-(1,19): No person has the id `Ann-Lee`; did you mean `ann-lee`?")]
    [InlineData("[x]{person=ann-lee-voss}", "AG3001 articles/a.article.md(1,12)-(1,24): No person has the id `ann-lee-voss`")]
    [InlineData("[x]{person=\"ann-lee vao\"}", "AG3001 articles/a.article.md(1,21)-(1,24): No person has the id `vao`; did you mean `voa`?")]
    [InlineData("[x]{event=talk}", "AG3001 articles/a.article.md(1,11)-(1,15): No event has the id `talk`; did you mean `talks`?")]
    [InlineData("[x]{person=japan}", "AG3002 articles/a.article.md(1,12)-(1,17): `japan` is a place, not a person; did you mean `place=japan`?")]
    [InlineData("[x]{place=talks}", "AG3002 articles/a.article.md(1,11)-(1,16): `talks` is an event, not a place; did you mean `event=talks`?")]
    [InlineData("[x]{person=ann-lee role=r of=japan}", "AG3002 articles/a.article.md(1,30)-(1,35): `japan` is a place, not an event; did you mean `place=japan`?")]
    [InlineData("[x]{date=2007 of=talk}", "AG3001 articles/a.article.md(1,18)-(1,22): No event and no quote of this article has the id `talk`; did you mean `talks`?")]
    [InlineData("[x]{date=2007-13}", "AG4007")]
    [InlineData("[x]{duration=7d}", "AG4008")]
    public void What_leads_nowhere_is_reported(string body, string expected) =>
        Assert.StartsWith(expected, BoundFiles.Of(body, Corpus).Findings.Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("author: ann-le", "AG3001")]
    [InlineData("author: [ann-lee, talks]", "AG3002")]
    [InlineData("publisher: talks", "AG3002")]
    [InlineData("dateline: voa", "AG3002")]
    [InlineData("datePublished: 2007-02-30", "AG4007")]
    [InlineData("people: { x: { name: X, affiliation: nobody } }", "AG3001")]
    [InlineData("people: { x: { name: X, affiliation: talks } }", "AG3002")]
    [InlineData("people: { x: { name: X, birthDate: yesterday } }", "AG4007")]
    [InlineData("people: { x: { name: X, roles: [{ affiliation: nobody }] } }", "AG3001")]
    [InlineData("people: { x: { name: X, roles: [{ date: yesterday }] } }", "AG4007")]
    [InlineData("organizations: { x: { name: X, location: voa } }", "AG3002")]
    [InlineData("places: { x: { name: X, containedInPlace: japn } }", "AG3001")]
    [InlineData("events: { x: { name: X, place: ann-lee } }", "AG3002")]
    [InlineData("events: { x: { name: X, superEvent: japan } }", "AG3002")]
    [InlineData("events: { x: { name: X, duration: long } }", "AG4008")]
    [InlineData("events: { x: { name: X, participants: [{ role: r, ref: talks }] } }", "AG3002")]
    public void What_front_matter_says_wrongly_is_reported(string line, string rule) =>
        Assert.Equal([rule], BoundFiles.Of($"---\n{line}\n---\nRain.", Corpus).RuleIds);

    [Fact]
    public void All_unknown_ids_are_reported_at_once() => Assert.Equal(
        ["AG3001", "AG3001", "AG3001"], BoundFiles.Of("[x]{person=one-x} [y]{place=two-y} [\"z\"]{quote=q by=three-z} [they]{source=q}").RuleIds);

    [Theory]
    [InlineData("[\"x\"]{quote=q by=voa repeats=ann-lee}", "AG3010 articles/a.article.md(1,30)-(1,37): No quote of this article has the id `ann-lee`; `repeats` names a quote, and `ann-lee` is a person; write `repeats=QUOTE`")]
    [InlineData("---\nauthor: q\n---\n[\"x\"]{quote=q by=voa}", "AG3001 articles/a.article.md(2,9)-(2,10): No person, organization or place has the id `q`; `q` is a quote of this article, and no person, organization or place")]
    public void A_thing_where_a_quote_is_asked_and_a_quote_where_a_thing_is_are_told(string source, string expected) =>
        Assert.Equal(expected, BoundFiles.Of(source, Corpus).Findings.Single());

    [Fact]
    public void What_leads_nowhere_leaves_the_rest_of_its_mention() => Assert.Equal(
        ["ann-lee"], BoundFiles.Of("[x]{person=\"ann-lee nobody-known\"}", Corpus).Article.Mentions[0].Targets);

    [Fact]
    public void A_target_said_twice_counts_once() => Assert.Equal(
        ["ann-lee"], BoundFiles.Of("[x]{person=\"ann-lee ann-lee\"}", Corpus).Article.Mentions[0].Targets);

    [Fact]
    public void What_is_a_quote_and_an_event_alike_is_the_quotes_and_told()
    {
        var bound = BoundFiles.Of("[\"x\"]{quote=talks} [then]{date=2007 of=talks}", Corpus);
        var time = bound.Article.TimeExpressions.Single();

        Assert.Equal([0], time.Quotes);
        Assert.Empty(time.Events);
        Assert.Contains("AG3019", bound.RuleIds);
    }

    [Theory]
    [InlineData("[Ann]{person=ann-lee role=chair of=talks} [Ann]{person=ann-lee role=chair of=talks}", 1)]
    [InlineData("[Ann]{person=ann-lee role=chair of=talks} [Ann]{person=ann-lee role=host of=talks}", 2)]
    [InlineData("[All]{person=ann-lee place=japan role=host of=talks}", 2)]
    [InlineData("[It]{event=talks role=host of=talks}", 0)]
    public void Each_entity_takes_part_once_in_a_role(string body, int count) =>
        Assert.Equal(count, BoundFiles.Of(body, Corpus).Article.Participations.Count);

    [Theory]
    [InlineData("[Ann]{person=ann-lee role=chair of=talks}", "chair talks")]
    [InlineData("[It]{event=talks role=host of=talks}", "")]
    [InlineData("[Ann]{person=ann-lee role=chair of=nothing-known}", "")]
    [InlineData("[Ann]{person=ann-lee}", "")]
    [InlineData("[Ann]{person=ann-lee role=\"chair host\" of=\"talks visit\"}", "chair talks|host visit")]
    [InlineData("[Ann]{person=ann-lee role=chair of=\"talks visit\"}", "chair talks|chair visit")]
    [InlineData("[Ann]{person=ann-lee role=\"guest of honour\" of=talks}", "guest of honour talks")]
    [InlineData("[Ann]{person=ann-lee role=\" host \" of=\"talks visit\"}", "host talks|host visit")]
    [InlineData("[Ann]{person=ann-lee role=\"chair chair\" of=\"talks talks\"}", "chair talks")]
    [InlineData("[Ann]{person=ann-lee role=\"chair host\" of=\"talks nothing\"}", "chair talks")]
    public void A_mention_tells_its_roles_and_their_events(string body, string roles) => Assert.Equal(
        roles, string.Join('|', BoundFiles.Of(body, Corpus).Article.Mentions.Single().EventRoles.Select(static one => $"{one.Role} {one.EventId}")));

    [Theory]
    [InlineData("role=\"\" of=talks")]
    [InlineData("role=\"\" of=\"talks visit\"")]
    [InlineData("role=\" \" of=\"talks visit\"")]
    public void A_role_without_words_is_told_and_costs_nothing_else(string claims)
    {
        var bound = BoundFiles.Of($"[Ann]{{person=ann-lee {claims}}}", Corpus);

        Assert.Equal(["AG2019"], bound.RuleIds);
        Assert.Empty(bound.Article.Mentions.Single().EventRoles);
    }

    [Theory]
    [InlineData("role=hots of=\"talks visit\"", "(1,27)-(1,31)", "")]
    [InlineData("role=\"host hots\" of=\"talks visit\"", "(1,33)-(1,37)", "host talks")]
    [InlineData("role=\"hots hots\" of=\"talks visit\"", "(1,28)-(1,32)|(1,33)-(1,37)", "")]
    public void A_role_that_is_no_word_of_its_vocabulary_is_told_where_it_stands(string claims, string places, string roles)
    {
        var bound = BoundFiles.Of($"[Ann]{{person=ann-lee {claims}}}", Corpus + "\nvocabularies: { ParticipantRole: [host] }\n");

        Assert.All(bound.RuleIds, static rule => Assert.Equal("AG3018", rule));
        Assert.Equal(places.Split('|'), bound.Findings.Select(static finding => finding.Split(": ")[0].Split(".md")[1]));
        Assert.Equal(roles, string.Join('|', bound.Article.Mentions.Single().EventRoles.Select(static one => $"{one.Role} {one.EventId}")));
    }

    [Fact]
    public void Roles_that_do_not_go_with_their_events_are_told() => Assert.Equal(
        ["AG4009 articles/a.article.md(1,28)-(1,44): 3 roles do not go with 2 events: each role is that in the event at its place in `of`, and one alone is that in all of them"],
        BoundFiles.Of("[Ann]{person=ann-lee role=\"chair host guest\" of=\"talks visit\"}", Corpus).Findings);

    [Fact]
    public void The_things_of_an_article_are_those_of_its_text_and_then_those_of_its_front_matter() => Assert.Equal(
        "japan talks ann-lee voa x",
        string.Join(' ', BoundFiles.Of(
            "---\nauthor: ann-lee\npublisher: voa\npeople: { x: { name: X } }\n---\n[Japan]{place=japan} [met]{event=talks} [Ann]{person=ann-lee}", Corpus)
            .Article.Things.Select(static thing => thing.Id)));

    [Fact]
    public void A_slice_has_the_things_that_its_article_asks_for_and_no_others()
    {
        var entry = new ArticleEntry("a", "articles/a.article.md");
        var slice = BoundFiles.Of("", Corpus).Corpus.SliceFor(entry, new References(["japan", "nobody"], [], [new NameRequest(ThingKind.Person, "Ann Lee")]));

        Assert.Equal("japan ann-lee", string.Join(' ', slice.Things.Select(static thing => thing.Id)));
    }

    [Fact]
    public void A_slice_stays_equal_while_its_own_things_do()
    {
        var entry = new ArticleEntry("a", "articles/a.article.md");
        var references = new References(["japan"], [], []);

        Assert.Equal(
            BoundFiles.Of("", Corpus).Corpus.SliceFor(entry, references),
            BoundFiles.Of("", Corpus.Replace("Ann Lee", "Another", StringComparison.Ordinal)).Corpus.SliceFor(entry, references));
    }
}
