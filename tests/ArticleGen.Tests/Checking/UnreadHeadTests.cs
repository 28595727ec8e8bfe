using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Checking;

/// <summary>
/// A head that cannot be read is told once, and nothing that may follow from it. What it cannot declare, since the words do not stand in it, is told at once. When it can be read again, everything is told that is wrong, by a
/// generator that has run before too.
/// </summary>
public class UnreadHeadTests
{
    private const string Corpus = """
        rules:
          - { every: quote, has: [source] }
        people:
          ann-lee: { name: Ann Lee }
          ben-ode: { name: Ben Ode }
        """;

    private const string Broken = Corpus + "\n  cleo: [\n";

    private static readonly InputFile s_article = GeneratorHarness.Article(
        "a", "[Cleo]{person=cleo} said [nothing]{quote=no by=ann-lee}. [Zed]{.person} and [Lee]{.person} [left]{persn=x}.");

    [Fact]
    public void Everything_is_told_when_the_head_is_read() => Assert.Equal(
        ["AG2003", "AG3001", "AG3007", "AG3008", "AG5005", "AG6002"], Ids(Run(Corpus).GetRunResult()));

    /// <summary>Nobody is called Zed there.</summary>
    [Fact]
    public void Nothing_that_follows_is_told_while_it_is_not() => Assert.Equal(["AG1001", "AG3008"], Ids(Run(Broken).GetRunResult()));

    [Theory]
    [InlineData("[x]{person=ben-odd}", "AG3001")]
    [InlineData("[x]{person=ben-ode}", "")]
    [InlineData("[x]{person=cleo}", "")]
    [InlineData("[x]{person=zoe-zee}", "")]
    [InlineData("[Cleo]{.person}", "")]
    [InlineData("[Cleo Dahl]{.person}", "AG3008")]
    public void What_it_cannot_declare_is_told(string body, string told)
    {
        var bound = new BoundFiles(GeneratorHarness.Corpus(Broken), new InputFile("articles/c.article.md", "---\npeople:\n  Zoe Zee:\n---\nRain."), GeneratorHarness.Article("a", body));

        Assert.Equal(told, string.Join(' ', bound.RuleIds.Where(static id => id is not ("AG1001" or "AG1013"))));
    }

    [Theory]
    [InlineData(Broken, Corpus)]
    [InlineData(Corpus, Broken)]
    public void A_generator_that_has_run_tells_the_same_as_a_new_one(string before, string after)
    {
        var driver = Run(before);
        var edited = driver
            .ReplaceAdditionalText(s_texts[before], s_texts[after])
            .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken);

        Assert.Equal(Ids(Run(after).GetRunResult()), Ids(edited.GetRunResult()));
    }

    [Theory]
    [InlineData(Corpus, "AG3016")]
    [InlineData(Broken, "")]
    public async Task An_id_in_code_may_be_declared_there(string corpus, string told)
    {
        var code = "public static class P { public static object? O => Demo.Corpus.People.Find(\"cleo\"); }";
        var project = CheckedProject.Of(GeneratorHarness.CreateCompilation(code), [GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("b", "Rain.")]);

        Assert.Equal(told, string.Join(' ', (await project.Diagnose()).Select(static diagnostic => diagnostic.Id).Where(static id => id == "AG3016")));
    }

    [Theory]
    [InlineData("---\nid: b\nheadline: [\n---\n", "")]
    [InlineData("---\nid: b\n---\n", "AG3013")]
    public void An_article_whose_front_matter_is_not_read_has_an_id_that_nobody_knows(string head, string told)
    {
        var bound = new BoundFiles(new InputFile("articles/b.article.md", head + "x"), new InputFile("articles/more/b.article.md", "y"));

        Assert.Equal(told, string.Join(' ', bound.RuleIds.Where(static id => id == "AG3013")));
    }

    [Theory]
    [InlineData("---\ninLanguage: de\nheadline: [\n---\n[He]{.person}", "AG1001")]
    [InlineData("---\nheadline: a\n---\n[He]{.person}", "AG3006")]
    public void Nor_is_its_language_known(string article, string told) => Assert.Equal([told], BoundFiles.Of(article).RuleIds);

    /// <summary>By content: a driver replaces the very object that it has.</summary>
    private static readonly Dictionary<string, AdditionalText> s_texts =
        new[] { Corpus, Broken }.ToDictionary(static text => text, static text => GeneratorHarness.ToAdditionalText(GeneratorHarness.Corpus(text)));

    private static GeneratorDriver Run(string corpus) => GeneratorHarness
        .CreateDriver([s_article], GeneratorHarness.DefaultOptions.Add("build_property.ArticleGenCoverage", "true"))
        .AddAdditionalTexts([s_texts[corpus]])
        .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Ids(GeneratorDriverRunResult result) =>
        result.Diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);
}
