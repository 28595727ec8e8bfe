using System.Globalization;
using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>The project's own fields: what type they get, and what their values then say.</summary>
public class FieldTests
{
    /// <summary>Each row is the values of one field of as many people, and the type that they give.</summary>
    [Theory]
    [InlineData("true false", "Boolean")]
    [InlineData("1 -20", "Integer")]
    [InlineData("1 2.50", "Decimal")]
    [InlineData("2007 1999", "Integer")]
    [InlineData("2007 2007-09", "Date")]
    [InlineData("2007-09-06 ../1999", "Date")]
    [InlineData("1 true", "Text")]
    [InlineData("no yes", "Text")]
    [InlineData("007 12", "Text")]
    [InlineData("'1' 2", "Text")]
    [InlineData("1 1e3", "Text")]
    [InlineData("[1] 2", "Integer list")]
    [InlineData("[a,b] [c]", "Text list")]
    public void The_narrowest_type_that_takes_all_values_is_that_of_the_field(string values, string type)
    {
        var people = values.Split(' ').Select(static (value, index) => $"  p{index}: {{ name: P, rank: {value} }}\n");
        var field = FieldOf("people:\n" + string.Concat(people));

        Assert.Equal(type, field.Shape + (field.IsList ? " list" : ""));
    }

    [Theory]
    [InlineData("people: { a: { name: A, rank: 1 }, b: { name: B, rank: 2 } }", true)]
    [InlineData("people: { a: { name: A, rank: 1 }, b: { name: B } }", false)]
    [InlineData("people: { a: { name: A, rank: [1] }, b: { name: B, rank: 2 } }", false)]
    public void A_field_that_everyone_has_is_required_unless_it_is_a_list(string corpus, bool isRequired) =>
        Assert.Equal(isRequired, FieldOf(corpus).IsRequired);

    [Fact]
    public void The_only_value_that_makes_a_text_of_a_field_is_told() => Assert.Equal(
        ["AG1017 articles/corpus.yaml(4,27)-(4,36): `crew` would be a whole number but for this value; write it as the others are, or declare the field's type under `fields`"],
        Findings("people:\n  a: { name: A, crew: 3 }\n  b: { name: B, crew: 4 }\n  c: { name: Cecil, crew: about ten }"));

    [Theory]
    [InlineData("people: { a: { name: A, rank: 1 } }\nplaces: { b: { name: B, rank: x } }")]
    [InlineData("people: { a: { name: A, crew: x }, b: { name: B, crew: y } }")]
    public void What_no_other_value_of_the_kind_contradicts_is_not_told(string corpus) => Assert.Empty(Findings(corpus));

    [Fact]
    public void A_single_field_of_one_thing_that_two_files_say_differently_is_a_contradiction() => Assert.Equal(
        ["AG3003 articles/corpus.yaml(1,34)-(1,35): `rank` of `a` is \"2\" here and \"1\" in articles/b.corpus.yaml; keep one of them"],
        new BoundFiles(
            new InputFile("articles/b.corpus.yaml", "people: { a: { name: A, rank: 1 } }"),
            GeneratorHarness.Corpus("people: { a: {           rank:   2 } }")).Findings);

    [Fact]
    public void A_required_reference_to_nothing_is_told_once() => Assert.Equal(
        ["AG3001 articles/corpus.yaml(4,23)-(4,26): No person has the id `ban`; did you mean `ben`?"],
        Findings("fields:\n  person: { boss: ref(person) }\npeople:\n  a: { name: A, boss: ban }\n  ben: { name: Ben, boss: a }"));

    [Fact]
    public void With_declared_fields_no_other_key_is_known() => Assert.Equal(
        ["AG1005 articles/corpus.yaml(4,17)-(4,21): `rang` is not a key of a person; did you mean `rank`?"],
        Findings("fields:\n  person: { rank: int? }\npeople:\n  a: { name: A, rang: 1 }"));

    [Theory]
    [InlineData("int", "x", "AG1010")]
    [InlineData("int", "1.5", "AG1010")]
    [InlineData("decimal", "1.5", "")]
    [InlineData("decimal", "1,5", "AG1010")]
    [InlineData("bool", "yes", "AG1011")]
    [InlineData("bool", "true", "")]
    [InlineData("date", "2007-13", "AG4007")]
    [InlineData("uri", "here", "AG1009")]
    [InlineData("string", "12", "")]
    [InlineData("enum(calm, \"rough\")", "calm", "")]
    [InlineData("enum(calm, rough)", "clam", "AG1011")]
    [InlineData("ref(person)", "b", "AG3001")]
    [InlineData("ref(person)", "a", "")]
    [InlineData("ref(place)", "a", "AG3002")]
    [InlineData("list<int>", "[1, x]", "AG1010")]
    [InlineData("int", "[1]", "AG1006")]
    public void A_declared_type_is_checked(string type, string value, string rules) => Assert.Equal(
        rules,
        string.Join(' ', new BoundFiles(
            GeneratorHarness.Corpus($"fields:\n  person:\n    rank: {type}?\npeople:\n  a:\n    name: A\n    rank: {value}\n")).RuleIds));

    [Theory]
    [InlineData("fields: { person: { rank: int } }\npeople: { a: { name: A } }", "Rain.", "AG1016 articles/corpus.yaml(2,11)-(2,12): A person `a` has no `rank`, and `fields` says that each person has one; write it, or put a `?` behind the field's type")]
    [InlineData("fields: { article: { beat: string } }", "Rain.", "AG1016 articles/a.article.md(1,1)-(1,1): This article has no `beat`, and `fields` says that each article has one; write it, or put a `?` behind the field's type")]
    [InlineData("fields: { quote: { stance: string } }\npeople: { ann: { name: Ann } }", "[\"x\"]{quote=q by=ann}", "AG1016 articles/a.article.md(1,2)-(1,5): The quote `q` has no `stance`, and `fields` says that each quote has one; write it, or put a `?` behind the field's type")]
    [InlineData("fields: { mention: { sure: bool } }\npeople: { ann: { name: Ann } }", "[Ann]{person=ann}", "AG1016 articles/a.article.md(1,2)-(1,5): This mention has no `sure`, and `fields` says that each mention has one; write it, or put a `?` behind the field's type")]
    public void What_is_not_optional_is_required(string corpus, string body, string finding) => Assert.Equal([finding], BoundFiles.Of(body, corpus).Findings);

    [Fact]
    public void Fields_of_quotes_and_mentions_stand_on_spans()
    {
        var article = BoundFiles.Of(
            "[\"Yes,\"]{quote=q stance=for} [Ann]{person=ann source=q weight=2} said, [\"indeed\"]{quote=q tags=\"a b\"}.",
            "fields:\n  quote: { stance: 'enum(for, against)?', tags: list<string> }\n  mention: { weight: int? }\npeople: { ann: { name: Ann } }").Article;

        Assert.Equal("stance: for; tags: a b", Show(article.Quotes[0].Fields));
        Assert.Equal("weight: 2", Show(article.Mentions[0].Fields));
    }

    [Theory]
    [InlineData("[Ann]{person=ann stance=for}", "AG2009 articles/a.article.md(1,18)-(1,24): `stance` belongs to part of a quote, and this span is a mention; remove it or move it there")]
    [InlineData("[\"x\"]{quote=q by=ann stance=fro}", "AG1011 articles/a.article.md(1,29)-(1,32): `stance` takes `for` or `against`; `fro` is none of them; did you mean `for`?")]
    [InlineData("[\"x\"]{quote=q by=ann stance=for} [\"y\"]{quote=q stance=against}", "AG4005 articles/a.article.md(1,55)-(1,62): `stance` of the quote `q` is \"against\" here and \"for\" at an earlier segment; say it once, or give this one an id of its own if it is another quote")]
    public void A_field_of_a_span_is_checked_like_the_format_s_own_keys(string body, string finding) => Assert.Equal(
        [finding], BoundFiles.Of(body, "fields: { quote: { stance: 'enum(for, against)?' } }\npeople: { ann: { name: Ann } }").Findings);

    [Fact]
    public void A_field_of_articles_is_inferred_over_all_of_them()
    {
        var files = new BoundFiles(
            GeneratorHarness.Article("a", "---\npages: 3\n---\nRain."), GeneratorHarness.Article("b", "---\npages: 4\nfrontPage: true\n---\nSnow."));

        Assert.Equal(
            ["frontPage Boolean False", "pages Integer True"],
            files.Corpus.Schema.Article.Where(static key => key.IsField).Select(static key => string.Create(CultureInfo.InvariantCulture, $"{key.Name} {key.Shape} {key.IsRequired}")));
        Assert.Equal("frontPage: true; pages: 4", Show(files.Articles.Single(static article => article.Id == "b").Facts));
    }

    private static FactKey FieldOf(string corpus) =>
        new BoundFiles(GeneratorHarness.Corpus(corpus)).Corpus.Schema.Kinds.Single(static row => row.Kind == ThingKind.Person).Keys.Single(static key => key.IsField);

    private static IEnumerable<string> Findings(string corpus) => new BoundFiles(GeneratorHarness.Corpus(corpus)).Findings;

    private static string Show(EquatableArray<Fact> facts) =>
        string.Join("; ", facts.Select(static fact => $"{fact.Key.Name}: {string.Join(' ', fact.Items.Select(static item => item.Text))}"));
}
