using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Declarations of one id in several files become one thing.</summary>
public class MergeTests
{
    [Theory]
    [InlineData("name: Ann", "name: Ann, jobTitle: Mayor", "jobTitle", "Mayor")]
    [InlineData("name: Ann, jobTitle: Mayor", "name: Ann", "jobTitle", "Mayor")]
    [InlineData("name: Ann, jobTitle: Mayor", "jobTitle: Mayor", "jobTitle", "Mayor")]
    [InlineData("name: Ann, alternateName: A", "alternateName: [B, A]", "alternateName", "A|B")]
    [InlineData("name: Ann, alternateName: [A, A]", "alternateName: C", "alternateName", "A|C")]
    [InlineData("name: Ann, sameAs: https://a.org", "sameAs: [https://b.org]", "sameAs", "https://a.org|https://b.org")]
    [InlineData("name: Ann, jobTitle: Mayor", "jobTitle: Clerk", "jobTitle", "Mayor")]
    public void Scalars_are_kept_and_lists_united(string first, string second, string key, string expected)
    {
        var thing = Merge(first, second).Corpus.Find("ann")!;

        Assert.Equal(expected, string.Join('|', thing.Facts.Single(fact => fact.Key.Name == key).Items.Select(static item => item.Text)));
    }

    [Theory]
    [InlineData("name: Ann", "name: Anne", "AG3003 articles/a.article.md(3,16)-(3,20): `name` of `ann` is \"Anne\" here and \"Ann\" in articles/corpus.yaml; keep one of them")]
    [InlineData("name: Ann, birthDate: 1960", "birthDate: 1961", "AG3003 articles/a.article.md(3,21)-(3,25): `birthDate` of `ann` is \"1961\" here and \"1960\" in articles/corpus.yaml; keep one of them")]
    [InlineData("jobTitle: Mayor", "nationality: X", "AG1007 articles/corpus.yaml(2,3)-(2,6): A person `ann` has neither a `name` nor a `description`; write one here or in another file that declares it")]
    public void A_contradiction_is_reported_where_it_stands(string first, string second, string expected) =>
        Assert.Equal([expected], Merge(first, second).Findings);

    [Theory]
    [InlineData("name: Ann", "name: Ann")]
    [InlineData("name: Ann", "jobTitle: Mayor")]
    [InlineData("name: Ann, alternateName: [A]", "alternateName: [A]")]
    [InlineData("name: Ann, roles: [{ jobTitle: Mayor }]", "roles: [{ jobTitle: Mayor }, { jobTitle: Clerk }]")]
    public void What_agrees_is_no_finding(string first, string second) => Assert.Empty(Merge(first, second).Findings);

    [Theory]
    [InlineData("roles: [{ jobTitle: Mayor, date: 2007 }]", "roles: [{ jobTitle: \"Mayor, date: 2007\" }]", "roles", 2)]
    [InlineData("roles: [{ jobTitle: Mayor }]", "roles: [{ jobTitle: \"Mayor, date: 2007\" }, { jobTitle: Mayor, date: 2007 }]", "roles", 3)]
    [InlineData("roles: [{ jobTitle: Mayor, date: 2007 }]", "roles: [{ date: 2007, jobTitle: Mayor }]", "roles", 1)]
    [InlineData("roles: [{ jobTitle: Clerk }, { jobTitle: Mayor, date: 2007 }]", "roles: [{ date: 2007, jobTitle: Mayor }]", "roles", 2)]
    public void Items_are_one_only_where_they_say_the_same(string first, string second, string key, int expected)
    {
        var thing = Merge("name: Ann, " + first, second).Corpus.Find("ann")!;

        Assert.Equal(expected, thing.Facts.Single(fact => fact.Key.Name == key).Items.Count);
    }

    // What is the same object is compared, and left alone, at no cost.
    [Fact]
    public void A_thing_that_one_file_declares_is_the_same_object_in_the_next_corpus()
    {
        var shared = BoundFiles.Contribute(GeneratorHarness.Corpus("people: { ann: { name: Ann } }"));

        var before = Bind(shared, BoundFiles.Contribute(GeneratorHarness.Article("a", "[Bo]{.person}"))).Value.Corpus;
        var after = Bind(shared, BoundFiles.Contribute(GeneratorHarness.Article("a", "[Cy]{.person}"))).Value.Corpus;

        Assert.NotEqual(before, after);
        Assert.Same(before.Find("ann"), after.Find("ann"));
    }

    [Fact]
    public void A_reference_is_checked_anew_when_another_file_changes()
    {
        var shared = GeneratorHarness.Corpus("people: { ann: { name: Ann, affiliation: voa } }");
        var declaring = GeneratorHarness.Article("a", "---\norganizations: { voa: { name: VOA } }\n---\n");
        var contribution = BoundFiles.Contribute(shared);

        Assert.Equal("voa", Bind(contribution, BoundFiles.Contribute(declaring)).Value.Corpus.Find("ann")!.Facts.TextOf(FormatKeys.Affiliation));
        Assert.Null(Bind(contribution).Value.Corpus.Find("ann")!.Facts.TextOf(FormatKeys.Affiliation));
        Assert.Equal(["AG3001"], Bind(contribution).Findings.Select(static finding => finding.Rule));
    }

    [Fact]
    public void Roles_that_say_the_same_are_one() => Assert.Equal(
        2,
        Merge("name: Ann, roles: [{ jobTitle: Mayor }]", "roles: [{ jobTitle: Mayor }, { jobTitle: Clerk }]")
            .Corpus.Find("ann")!.Facts.Single(static fact => fact.Key.Name == "roles").Items.Count);

    [Fact]
    public void Things_are_ordered_by_file_and_then_as_declared()
    {
        var bound = new BoundFiles(
            GeneratorHarness.Article("b", "---\npeople: { e: { name: E }, a: { name: A } }\n---\n"),
            GeneratorHarness.Article("B", "---\npeople: { d: { name: D } }\n---\n[X]{.person}"),
            new InputFile("z/corpus.yaml", "people: { c: { name: C }, b: { name: B } }"),
            new InputFile("a/x.corpus.yaml", "places: { f: { name: F } }"));

        Assert.Equal("f c b d e a x", string.Join(' ', bound.Corpus.Things.Select(static thing => thing.Id)));
    }

    [Fact]
    public void The_corpus_file_owns_what_it_declares() => Assert.Equal("articles/corpus.yaml", Merge("name: Ann", "name: Ann").Corpus.Find("ann")!.Owner);

    [Fact]
    public void Without_a_corpus_file_the_first_path_owns_what_several_declare()
    {
        var bound = new BoundFiles(Declaring("b", "name: Ann"), Declaring("a", "name: Ann"));

        Assert.Equal("articles/a.article.md", bound.Corpus.Find("ann")!.Owner);
    }

    [Fact]
    public void An_id_of_two_kinds_is_reported_and_the_first_stands()
    {
        var bound = new BoundFiles(
            GeneratorHarness.Corpus("people: { japan: { name: Ms Japan } }"), GeneratorHarness.Article("a", "---\nplaces: { japan: { name: Japan } }\n---\nRain."));

        Assert.Equal(
            ("AG3004 articles/a.article.md(2,11)-(2,16): `japan` is declared as a place here and as a person in articles/corpus.yaml; all things share one id space, so give one of them another id", ThingKind.Person),
            (bound.Findings.Single(), bound.Corpus.Things.Single().Kind));
    }

    [Fact]
    public void Two_articles_with_one_id_are_reported_and_the_first_path_stands()
    {
        var bound = new BoundFiles(
            new InputFile("b/talks.article.md", "Later"), new InputFile("a/talks.article.md", "First"));

        Assert.Equal(
            ("AG3013 b/talks.article.md(1,1)-(1,1): The id `talks` is that of a/talks.article.md too; give one of them an `id` of its own", "First"),
            (bound.Findings.Single(), bound.Article.Text));
    }

    [Theory]
    [InlineData("a: { name: A, containedInPlace: a }", "AG3011 articles/corpus.yaml(2,35)-(2,36): `containedInPlace` of `a` leads back to `a` itself; remove one of the references on the way")]
    [InlineData("a: { name: A, containedInPlace: b }\n  b: { name: B, containedInPlace: a }", "AG3011 articles/corpus.yaml(2,35)-(2,36): `containedInPlace` of `a` leads back to `a` itself; remove one of the references on the way")]
    [InlineData("c: { name: C, containedInPlace: a }\n  a: { name: A, containedInPlace: b }\n  b: { name: B, containedInPlace: a }", "AG3011 articles/corpus.yaml(3,35)-(3,36): `containedInPlace` of `a` leads back to `a` itself; remove one of the references on the way")]
    public void A_circle_is_reported_once_and_broken(string places, string expected) =>
        Assert.Equal([expected], new BoundFiles(GeneratorHarness.Corpus("places:\n  " + places)).Findings);

    [Fact]
    public void A_circle_of_events_is_reported() => Assert.Equal(
        ["AG3011"], new BoundFiles(GeneratorHarness.Corpus("events: { a: { name: A, superEvent: b }, b: { name: B, superEvent: a } }")).RuleIds);

    [Fact]
    public void A_long_chain_is_no_circle() => Assert.Empty(new BoundFiles(GeneratorHarness.Corpus(
        "places:\n  p0: { name: P }\n" + string.Concat(Enumerable.Range(1, 500).Select(static i => $"  p{i}: {{ name: P{i}, containedInPlace: p{i - 1} }}\n")))).Findings);

    private static BoundFiles Merge(string inCorpus, string inArticle) => new(
        GeneratorHarness.Corpus($"people:\n  ann: {{ {inCorpus} }}\n"), Declaring("a", inArticle));

    private static Result<BoundCorpus> Bind(params Contribution[] contributions) => CorpusBinder.Bind(contributions, DeclaredSchema.BuiltIn, TestContext.Current.CancellationToken);

    private static InputFile Declaring(string id, string facts) => GeneratorHarness.Article(id, $"---\npeople:\n  ann: {{ {facts} }}\n---\nRain.");
}
