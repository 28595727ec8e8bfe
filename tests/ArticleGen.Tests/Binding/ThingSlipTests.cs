using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Slips of what is declared that only all declarations together show; beside each what must stay silent.</summary>
public class ThingSlipTests
{
    [Theory]
    [InlineData("people: { a: { name: Ann, sameAs: 'https://x.org/1' }, b: { name: Ann, sameAs: 'https://x.org/1' } }")]
    [InlineData("people: { a: { name: Ann, sameAs: 'https://x.org/1' } }\norganizations: { b: { name: Bob, sameAs: ['https://x.org/0', 'http://x.org/1/'] } }")]
    public void AG3021_two_things_of_one_page(string corpus) => Assert.Equal(["AG3021"], Of(corpus).RuleIds);

    [Theory]
    [InlineData("people: { a: { name: Ann, sameAs: 'https://x.org/1' }, b: { name: Ann, sameAs: 'https://x.org/2' } }")]
    [InlineData("people: { a: { name: Ann, sameAs: ['https://x.org/1', 'https://x.org/1'] } }")]
    public void Things_of_two_pages_are_two(string corpus) => Assert.Empty(Of(corpus).RuleIds);

    [Fact]
    public void Things_of_two_articles_may_have_one_page()
    {
        static InputFile Article(string name) =>
            GeneratorHarness.Article(name, "---\npeople: { a: { name: Ann, sameAs: 'https://x.org/1' } }\n---\n[Ann]{.a}\n");
        Assert.Empty(new BoundFiles(GeneratorHarness.Corpus("scope: article\n"), Article("a"), Article("b")).RuleIds);
    }

    [Theory]
    [InlineData("birthDate: 1980, deathDate: 1970", true)]
    [InlineData("birthDate: 1980-05-02, deathDate: 1980-05-01", true)]
    [InlineData("birthDate: 1970, deathDate: 1970", false)]
    [InlineData("birthDate: 197X, deathDate: 1975", false)]
    [InlineData("birthDate: 1970, deathDate: 1980", false)]
    public void AG4024_a_death_before_the_birth(string dates, bool isTold) =>
        Assert.Equal(isTold ? ["AG4024"] : [], Of($"people: {{ a: {{ name: Ann, {dates} }} }}").RuleIds);

    [Theory]
    [InlineData("people: { a: { name: Ann, spouse: b }, b: { name: Ben } }", "`fields: { person: { spouse: ref(person)? } }`")]
    [InlineData("people: { a: { name: Ann, children: [b, c] }, b: { name: Ben }, c: { name: Cy } }", "`fields: { person: { children: list<ref(person)> } }`")]
    [InlineData("people: { a: { name: Ann, memberOf: o } }\norganizations: { o: { name: Org } }", "`fields: { person: { memberOf: ref(organization)? } }`")]
    [InlineData("people: { a: { name: Ann, of: o }, b: { name: Ben, of: a } }\norganizations: { o: { name: Org } }", "`fields: { person: { of: ref(entity)? } }`")]
    [InlineData("events: { v: { name: Vote, chair: a } }\npeople: { a: { name: Ann } }", "`fields: { event: { chair: ref(person)? } }`")]
    public void AG3022_a_text_that_is_an_id(string corpus, string remedy) => AssertTold("AG3022", corpus, remedy);

    [Theory]
    [InlineData("people: { a: { name: Ann, spouse: 'b' }, b: { name: Ben } }")]
    [InlineData("people: { a: { name: Ann, mood: calm }, b: { name: Ben, mood: glad }, c: { name: Cy, mood: sad } }\nplaces: { calm: { name: Calm } }")]
    [InlineData("fields: { person: { spouse: string? } }\npeople: { a: { name: Ann, spouse: b }, b: { name: Ben } }")]
    [InlineData("fields: { person: { spouse: ref(person)? } }\npeople: { a: { name: Ann, spouse: b }, b: { name: Ben } }")]
    [InlineData("people: { a: { name: Ann, jobTitle: b }, b: { name: Ben } }")]
    public void A_text_that_is_none_is_right(string corpus) => Assert.Empty(Of(corpus).RuleIds);

    [Theory]
    [InlineData("people: { a: { name: Ann, spouse: { ref: b, date: 1990 } }, b: { name: Ben } }", "`fields: { person: { spouse: ref(KIND)? } }`")]
    [InlineData("people: { a: { name: Ann, children: [{ ref: b }] }, b: { name: Ben } }", "`fields: { person: { children: list<ref(KIND)> } }`")]
    public void AG1005_a_relation_that_nothing_declares(string corpus, string remedy) => AssertTold("AG1005", corpus, remedy);

    [Fact]
    public void AG3022_a_field_of_an_article() => AssertTold(
        "AG3022", "people: { a: { name: Ann } }", "`fields: { article: { editor: ref(person)? } }`", "---\neditor: a\n---\n[Ann]{.a}\n");

    private static void AssertTold(string rule, string corpus, string remedy, string article = "x")
    {
        var finding = Assert.Single(Of(corpus, article).Findings);
        Assert.StartsWith(rule, finding, StringComparison.Ordinal);
        Assert.Contains(remedy, finding, StringComparison.Ordinal);
    }

    private static BoundFiles Of(string corpus, string article = "x") => new(GeneratorHarness.Corpus(corpus + "\n"), GeneratorHarness.Article("t", article));
}
