using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Articles that were annotated apart from each other, each with ids of its own.</summary>
public class ScopeTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("scope: article\npeople: { ann: { name: Ann }, fire: { name: Fire } }"),
        GeneratorHarness.Article("fire", "---\npeople: { p1: { name: Bo, affiliation: ann }, find: { name: F } }\n---\n[\"x\"]{quote=q by=p1} to [Ann]{person=ann}, [Cy]{.person}."),
        GeneratorHarness.Article("flood", "---\npeople: { p1: { name: Di } }\n---\n[\"y\"]{quote=q by=p1} of [Cy]{.person}."),
    ];

    [Theory]
    [InlineData("People.Fire_.P1.Name", "Bo")]
    [InlineData("People.Flood.P1.Name", "Di")]
    [InlineData("People.Fire.Name", "Fire")]
    [InlineData("People.Fire_.Find.Id", "fire/find")]
    [InlineData("People.Fire_.P1.Affiliation!.Id", "ann")]
    [InlineData("People.Fire_.P1.Quotes.Select(quote => quote.Text)", "x")]
    [InlineData("People.Flood.Cy.Articles.Select(article => article.Id)", "flood")]
    [InlineData("People.Find(\"flood/p1\")!.Name", "Di")]
    [InlineData("Articles.Fire.People.Select(person => person.Id)", "ann; fire/cy; fire/p1; fire/find")]
    [InlineData("JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(People.Flood.P1)) == People.Flood.P1", "True")]
    public void What_an_article_declares_is_found_by_its_article(string expression, string expected) =>
        Assert.Equal(expected, LoadedCorpus.Shared("Scopes", static () => LoadedCorpus.Of(s_files, expected: ["AG3008", "AG3008"])).Ask(expression));
}
