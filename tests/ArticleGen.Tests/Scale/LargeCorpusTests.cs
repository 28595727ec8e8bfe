using ArticleGen.Emitting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Scale;

/// <summary>Ten thousand articles are an ordinary project, with a compiler that lifts the limit of string literals and with one that does not.</summary>
public class LargeCorpusTests
{
    public static readonly TheoryData<bool> Compilers = [true, false];

    [Fact]
    public void The_texts_together_pass_the_limit_of_string_literals() => Assert.True(
        Enumerable.Range(0, ManyArticles.Count).Sum(static number => (long)ManyArticles.Text(number).Length) * sizeof(char) > ManyArticles.LiteralLimit);

    [Theory]
    [MemberData(nameof(Compilers))]
    public void It_compiles_without_a_warning(bool hasDataSection) => Assert.Empty(LargeAssembly.Compiled(hasDataSection).Problems);

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Nothing_is_reported_but_the_half_character(bool hasDataSection) => Assert.StartsWith(
        $"AG2015 articles/{ManyArticles.Id(ManyArticles.Broken)}.article.md",
        Assert.Single(LargeAssembly.Compiled(hasDataSection).Findings),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Generated_files_are_few(bool hasDataSection) =>
        Assert.InRange(LargeAssembly.Compiled(hasDataSection).Sources.Count, 1, Layout.MaxOutputs);

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Texts_are_constants_only_where_the_compiler_cannot_lift_the_limit(bool hasDataSection) => Assert.Equal(
        !hasDataSection,
        LargeAssembly.Compiled(hasDataSection).Sources.Any(static source => source.SourceText.ToString().Contains("private const string Text = ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Compilers))]
    public void All_articles_are_listed(bool hasDataSection) => Assert.Equal(
        Enumerable.Range(0, ManyArticles.Count).Select(ManyArticles.Id), LargeAssembly.Compiled(hasDataSection).Ask("Ids"));

    // One of them has half a character in its text.
    [Theory]
    [MemberData(nameof(Compilers))]
    public void Texts_are_what_was_written(bool hasDataSection) =>
        Assert.Equal(ManyArticles.Some.Select(ManyArticles.Text), LargeAssembly.Compiled(hasDataSection).Ask("Texts"));

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Quotes_are_what_was_written(bool hasDataSection) =>
        Assert.Equal(ManyArticles.Some.Select(ManyArticles.Quote), LargeAssembly.Compiled(hasDataSection).Ask("Quotes"));

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Speakers_are_found_across_files(bool hasDataSection) => Assert.Equal(
        ManyArticles.Some.Select(static number => $"p{ManyArticles.Speaker(number)}"), LargeAssembly.Compiled(hasDataSection).Ask("Speakers"));

    [Theory]
    [MemberData(nameof(Compilers))]
    public void A_person_leads_to_her_quotes_in_all_files(bool hasDataSection) => Assert.Equal(
        Enumerable.Range(0, ManyArticles.Count).Where(static number => ManyArticles.Speaker(number) == 7).Select(ManyArticles.Id),
        LargeAssembly.Compiled(hasDataSection).Ask("ArticlesOfOne"));

    [Fact]
    public void Things_may_pass_the_limit_of_string_literals_by_themselves()
    {
        var numbers = Enumerable.Range(0, 90).ToList();
        var people = numbers.Select(static number => $"  p{number}: {{ name: P, description: {new string('x', 100_000)}{number} }}\n");

        var read = CompiledCorpus.Run(
            "public static class Probe { public static string Run() => string.Concat(System.Linq.Enumerable.Select(Demo.Corpus.People.All, person => person.Description![100_000..])); }",
            [GeneratorHarness.Corpus("people:\n" + string.Concat(people)), GeneratorHarness.Article("a", "A.")]);

        Assert.Equal(string.Concat(numbers), read);
    }
}
