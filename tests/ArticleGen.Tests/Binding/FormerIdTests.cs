using ArticleGen.Collections;
using ArticleGen.Hosting;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Ids that things had before still mean them, and are told where they are written.</summary>
public class FormerIdTests
{
    private const string Corpus = """
        kinds: { ship: ships }
        fields: { person: { spouse: ref(person)? }, quote: { about: list<ref(entity)> } }
        people:
          zoe: { name: Zoe Zed, formerIds: [ann, ann-old] }
          ben: { name: Ben Ode }
        organizations: { mill: { name: The Mill, formerIds: factory } }
        places: { norvik: { name: Norvik, formerIds: town } }
        ships: { ferry: { name: The Ferry, formerIds: boat } }
        events:
          vote: { name: The vote, formerIds: ballot }

        """;

    [Theory]
    [InlineData("[Zoe Zed]{person=ann}", "ann", "zoe")]
    [InlineData("[Zoe Zed]{.ann-old}", "ann-old", "zoe")]
    [InlineData("[The Mill]{organization=factory}", "factory", "mill")]
    [InlineData("[The Ferry]{ship=boat}", "boat", "ferry")]
    [InlineData("[voted]{event=ballot}", "ballot", "vote")]
    [InlineData("[\"We stay.\"]{.quote by=ann}", "ann", "zoe")]
    [InlineData("[\"We stay.\"]{.quote by=ben to=ann}", "ann", "zoe")]
    [InlineData("[\"We stay.\"]{.quote by=ben for=factory}", "factory", "mill")]
    [InlineData("[\"We stay.\"]{.quote by=ben about=factory}", "factory", "mill")]
    [InlineData("[Ben Ode]{.ben role=voter of=ballot}", "ballot", "vote")]
    [InlineData("[on Monday]{date=2024-04-01 of=ballot}", "ballot", "vote")]
    [InlineData("[40]{duration=P40Y of=ann}", "ann", "zoe")]
    [InlineData("[two days later]{duration=P2D anchor=ballot}", "ballot", "vote")]
    [InlineData("---\nauthor: ann\n---\nx", "ann", "zoe")]
    [InlineData("---\npublisher: factory\n---\nx", "factory", "mill")]
    [InlineData("---\ndateline: town\n---\nx", "town", "norvik")]
    [InlineData("---\npeople: { cy: { name: Cy Dee, affiliation: factory } }\n---\nx", "factory", "mill")]
    [InlineData("---\npeople: { cy: { name: Cy Dee, spouse: ann } }\n---\nx", "ann", "zoe")]
    [InlineData("---\nevents: { fire: { name: The fire, superEvent: ballot } }\n---\nx", "ballot", "vote")]
    [InlineData("---\nevents: { fire: { name: The fire, participants: [{ role: victim, ref: ann }] } }\n---\nx", "ann", "zoe")]
    public void AG3030_the_id_that_a_thing_has_now(string article, string old, string now)
    {
        var bound = BoundFiles.Of(article, Corpus);
        var said = Assert.Single(bound.AllFindings, static finding => finding.Rule == "AG3030");

        Assert.Equal($"`{old}` is `{now}` now; write that", said.ToDiagnostic().GetMessage(null));
        Assert.Equal(old, article.Substring(said.At!.Value.Start, said.At.Value.Length));
        Assert.DoesNotContain("AG3001", bound.RuleIds);
        string[] meant =
        [
            .. bound.Article.Things.Select(static thing => thing.Id),
            .. bound.Article.Quotes.SelectMany(static quote => ReferencesOf(quote.Fields)),
            .. bound.Corpus.Things.SelectMany(static thing => ReferencesOf(thing.Facts)),
        ];
        Assert.Contains(now, meant);
        Assert.DoesNotContain(old, bound.Article.Things.Select(static thing => thing.Id));
    }

    [Fact]
    public void Old_and_new_ids_of_one_article_mean_one_thing()
    {
        var bound = BoundFiles.Of("[Zoe Zed]{person=zoe} and [her]{.ann} in [\"x\"]{.quote by=\"ann-old zoe\"}", Corpus);

        Assert.Equal(["zoe"], bound.Article.Things.Select(static thing => thing.Id));
        Assert.Equal(["zoe"], bound.Article.Quotes[0].Speakers);
    }

    [Fact]
    public void A_name_that_gives_an_old_id_declares_nobody() =>
        Assert.Equal(["AG3020"], BoundFiles.Of("[Ann Old]{.person}", Corpus).RuleIds);

    [Theory]
    [InlineData("people: { zoe: { name: Zoe, formerIds: ben }, ben: { name: Ben } }", "`ben` cannot be a former id of `zoe`: a person has this id now; leave it out")]
    [InlineData("people: { zoe: { name: Zoe, formerIds: mill } }\norganizations: { mill: Mill }", "`mill` cannot be a former id of `zoe`: an organization has this id now; leave it out")]
    [InlineData("people: { zoe: { name: Zoe, formerIds: zoe } }", "`zoe` cannot be a former id of `zoe`: it has this id now; leave it out")]
    [InlineData("people: { zoe: { name: Zoe, formerIds: ann }, ben: { name: Ben, formerIds: [al, ann] } }", "`ann` cannot be a former id of `ben`: `zoe` had it too; leave it out")]
    public void AG3031_an_old_id_that_is_anothers(string corpus, string message)
    {
        var bound = BoundFiles.Of("x", corpus);
        var told = Assert.Single(bound.AllFindings, static finding => finding.Rule == "AG3031");

        Assert.Equal(message, told.ToDiagnostic().GetMessage(null));
        Assert.NotNull(told.Also);
        Assert.Equal(message.Split('`')[1], corpus.Substring(told.At!.Value.Start, told.At.Value.Length));
        Assert.Equal(corpus.Contains("al,", StringComparison.Ordinal) ? ["ann", "al"] : [], bound.Corpus.Things.SelectMany(static thing => thing.Facts.TextsOf(FormatKeys.FormerIds)));
    }

    [Fact]
    public void What_is_no_id_is_none_of_old() => Assert.Equal(["AG1013"], BoundFiles.Of("x", "people: { zoe: { name: Zoe, formerIds: Ann Lee } }").RuleIds);

    [Fact]
    public void An_article_has_old_ids_of_its_own()
    {
        var bound = BoundFiles.Of(
            "---\nscope: article\npeople: { eve: { name: Eve Fox, formerIds: ben } }\n---\n[Eve Fox]{.ben} met [Ben Ode]{.person} and [Zoe Zed]{.ann}", Corpus);

        Assert.Equal(["AG3030 `ben` is `eve` now; write that", "AG3030 `ann` is `zoe` now; write that"], bound.AllFindings.Select(static finding => finding.Rule + " " + finding.ToDiagnostic().GetMessage(null)));
        Assert.Equal(["a/eve", "ben", "zoe"], bound.Article.Things.Select(static thing => thing.Id));
        Assert.Equal(["a/ben"], bound.Corpus.Find("a/eve")!.Facts.TextsOf(FormatKeys.FormerIds));
    }

    [Fact]
    public void Rules_of_the_project_may_name_old_ids()
    {
        const string rule = "rules: [{ every: person, where: { affiliation: factory }, has: birthDate }]\npeople: { cy: { name: Cy Dee, affiliation: mill } }\n";
        var bound = new BoundFiles(GeneratorHarness.Corpus(Corpus), new InputFile("articles/rules.corpus.yaml", rule), GeneratorHarness.Article("a", "[Cy Dee]{.cy}"));

        Assert.Equal(["AG3030", "AG6002"], bound.RuleIds.Where(static id => id != "AG5005").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReferencesOf(EquatableArray<Fact> facts) =>
        facts.SelectMany(static fact => fact.Items.SelectMany(static item => ReferencesOf(item.Parts).Prepend(item.Text)));
}
