using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Mentions by name: <c>[Ann Lee]{.person}</c>.</summary>
public class NameLookupTests
{
    private const string Corpus = """
        people:
          ann-lee: { name: Ann Lee, alternateName: [Mayor Lee, Ann  X.  Lee] }
          kim-a: { name: Kim }
          kim-b: { name: Kim }
          smith: { name: John Smith }
        organizations: { voa: { name: Voice of America } }
        places: { japan: { name: Japan, demonym: Japanese } }
        events: { six-party: { name: the Six-Party Talks } }
        """;

    [Theory]
    [InlineData("[Ann Lee]{.person}", "ann-lee")]
    [InlineData("[Mayor Lee]{.person}", "ann-lee")]
    [InlineData("[Ann   Lee]{.person}", "ann-lee")]
    [InlineData("[Ann\nLee]{.person}", "ann-lee")]
    [InlineData("[Ann\u00A0Lee]{.person}", "ann-lee")]
    [InlineData("[Ann X. Lee]{.person}", "ann-lee")]
    [InlineData("[Voice of America]{.organization}", "voa")]
    [InlineData("[Japan]{.place}", "japan")]
    [InlineData("[the Six-Party Talks]{.event}", "six-party")]
    public void A_name_or_alternate_name_leads_to_its_thing(string body, string expected) =>
        Assert.Equal([expected], BoundFiles.Of(body, Corpus).Article.Mentions[0].Targets);

    [Theory]
    [InlineData("[Kim]{.person}", "AG3005 articles/a.article.md(1,2)-(1,5): \"Kim\" is the name of `kim-a` or `kim-b`; say which by id, such as `person=kim-a`")]
    [InlineData("[He]{.person}", "AG3006 articles/a.article.md(1,2)-(1,4): \"He\" is a pronoun, not a name; say who is meant: `person=ID`")]
    [InlineData("[Lee]{.person}", "AG3007 articles/a.article.md(1,2)-(1,5): \"Lee\" is a part of the name \"Ann Lee\"; if it is meant, write `person=ann-lee`")]
    [InlineData("[America]{.organization}", "AG3007 articles/a.article.md(1,2)-(1,9): \"America\" is a part of the name \"Voice of America\"; if it is meant, write `organization=voa`")]
    [InlineData("[Bo Berg]{.person}", "AG3008 articles/a.article.md(1,2)-(1,9): This declares a person \"Bo Berg\" with the id `bo-berg`; declare it in front matter or a corpus file to be rid of this note")]
    [InlineData("[Le]{.person}", "AG3008 articles/a.article.md(1,2)-(1,4): This declares a person \"Le\" with the id `le`; declare it in front matter or a corpus file to be rid of this note")]
    [InlineData("[ann lee]{.person}", "AG3020 articles/a.article.md(1,2)-(1,9): \"ann lee\" is, but for upper and lower case, the name \"Ann Lee\"; if it is meant, write `person=ann-lee`")]
    [InlineData("[Smith]{.person}", "AG3007 articles/a.article.md(1,2)-(1,7): \"Smith\" is a part of the name \"John Smith\"; if it is meant, write `person=smith`")]
    [InlineData("[Japan]{.organization}", "AG3004 articles/a.article.md(1,2)-(1,7): `japan` is declared as an organization here and as a place in articles/corpus.yaml; all things share one id space, so give one of them another id")]
    [InlineData("[—]{.person}", "AG2014 articles/a.article.md(1,2)-(1,3): `—` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`")]
    public void What_a_name_cannot_tell_is_reported(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[Smith]{.person}", "smith")]
    [InlineData("[ann lee]{.person}", "ann-lee")]
    [InlineData("[Ann.Lee]{.person}", "ann-lee")]
    public void Words_that_give_the_id_of_a_thing_of_the_kind_mention_it(string body, string expected) =>
        Assert.Equal([expected], BoundFiles.Of(body, Corpus).Article.Mentions[0].Targets);

    [Theory]
    [InlineData("[Mayor Ann Lee]{.person}", "AG3020")]
    [InlineData("[Anna Lee]{.person}", "AG3020")]
    [InlineData("[Kin]{.person}", "AG3008")]
    [InlineData("[Voice of Amerika]{.organization}", "AG3020")]
    [InlineData("[Voice of Amerika]{.person}", "AG3008")]
    [InlineData("[South Japan]{.place}", "AG3020")]
    [InlineData("[Japanning]{.place}", "AG3008")]
    [InlineData("[the Six-Party Talks of 2007]{.event}", "AG3020")]
    public void A_name_that_is_near_a_known_one_or_holds_it_is_told(string body, string rule) => Assert.Equal([rule], BoundFiles.Of(body, Corpus).RuleIds);

    [Theory]
    [InlineData("[Flood of 2023]{.event}", "AG3008")]
    [InlineData("[Flod of 2024]{.event}", "AG3020")]
    public void Another_number_is_another_thing(string body, string rule) =>
        Assert.Equal([rule], BoundFiles.Of(body, "events: { flood: { name: Flood of 2024 } }").RuleIds);

    [Fact]
    public void A_name_in_a_script_without_spaces_is_found_in_a_longer_text() => Assert.Equal(
        ["AG3020"], BoundFiles.Of("[安倍晋三首相]{.person}", "people: { abe: { name: 安倍晋三 } }").RuleIds);

    [Fact]
    public void Names_by_the_thousand_are_compared_in_their_time() => Growth.IsLinear(
        static count => BoundFiles.Of(
            string.Concat(Enumerable.Range(0, count).Select(static i => $"[Person {i} of the Hage]{{.person}}\n")),
            "people:\n" + string.Concat(Enumerable.Range(0, count).Select(static i => $"  p{i}: Person {i} of The Hague\n"))),
        1_000);

    [Fact]
    public void Names_that_mentions_alone_declare_are_near_no_other() => Assert.Equal(
        ["AG3008", "AG3008"], BoundFiles.Of("[Shinzo Abe]{.person} and [Shinzo Abbe]{.person}").RuleIds);

    [Theory]
    [InlineData("[Bo Berg]{.person}", "bo-berg", "Bo Berg")]
    [InlineData("[Bo\n  Berg]{.person}", "bo-berg", "Bo Berg")]
    [InlineData("[O'Neill’s]{.person}", "oneills", "O'Neill’s")]
    [InlineData("[Åsa Öberg]{.person}", "åsa-öberg", "Åsa Öberg")]
    [InlineData("[東京]{.place}", "東京", "東京")]
    [InlineData("[9/11]{.event}", "9-11", "9/11")]
    [InlineData("[Lee]{.person}", "lee", "Lee")]
    public void A_name_that_nothing_has_declares_a_thing(string body, string id, string name) =>
        Assert.Equal(name, BoundFiles.Of(body, Corpus).Corpus.Find(id)?.Name);

    [Theory]
    [InlineData("[Kim]{.person}")]
    [InlineData("[He]{.person}")]
    [InlineData("[Japan]{.organization}")]
    public void What_is_not_resolved_is_no_mention(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Article.Mentions);

    [Fact]
    public void A_declaration_by_name_serves_all_articles()
    {
        var bound = new BoundFiles(GeneratorHarness.Article("b", "[Bo Berg]{.person}"), GeneratorHarness.Article("a", "[Bo Berg]{.person} [he]{person=bo-berg}"));

        Assert.Equal(["bo-berg", "bo-berg", "bo-berg"], bound.Articles.SelectMany(static article => article.Mentions).SelectMany(static mention => mention.Targets));
    }

    [Fact]
    public void A_declaration_by_name_belongs_to_the_first_path()
    {
        var bound = new BoundFiles(GeneratorHarness.Article("b", "[Bo Berg]{.person}"), GeneratorHarness.Article("a", "[Bo Berg]{.person}"));

        Assert.Equal("articles/a.article.md", bound.Corpus.Find("bo-berg")?.Owner);
    }

    [Fact]
    public void Two_names_with_one_slug_are_one_thing_and_told() => Assert.Equal(
        ["AG3008", "AG3020"], BoundFiles.Of("[Bo Berg]{.person} and [Bo-Berg]{.person}").RuleIds);

    [Fact]
    public void A_thing_without_a_name_is_called_by_its_id() => Assert.Equal(
        ["ann-lee"], BoundFiles.Of("[ann-lee]{.person}", "people:\n  ann-lee: { jobTitle: Mayor }\n").Article.Mentions[0].Targets);

    [Fact]
    public void A_name_as_a_demonym_or_description_is_none() => Assert.Equal(
        ["AG3008"], BoundFiles.Of("[Japanese]{.place}", Corpus).RuleIds);

    [Theory]
    [InlineData("[Er]{.person}", "de", "AG3006")]
    [InlineData("[Er]{.person}", "en", "AG3008")]
    public void A_pronoun_is_one_of_the_articles_language(string body, string language, string rule) =>
        Assert.Equal([rule], BoundFiles.Of($"---\ninLanguage: {language}\n---\n{body}").RuleIds);

    [Fact]
    public void A_mention_by_name_of_two_kinds_is_of_both() => Assert.Equal(
        ["japan", "voa"], BoundFiles.Of("[Japan]{.place organization=voa}", Corpus).Article.Mentions[0].Targets);

    [Theory]
    [InlineData("Ann Lee", "ann-lee")]
    [InlineData("  Ann   Lee ", "ann-lee")]
    [InlineData("A. & B.", "a-b")]
    [InlineData("don’t", "dont")]
    [InlineData("éclair", "éclair")]
    [InlineData("e\u0301clair", "éclair")]
    [InlineData("x\u0301y", "xy")]
    [InlineData("!!!", "")]
    [InlineData("x\uD800y", "x-y")]
    public void A_name_gives_its_slug(string name, string slug) => Assert.Equal(slug, Identifiers.Slug(name));
}
