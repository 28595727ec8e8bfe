using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Corpus files may give the pronouns of a language.</summary>
public class PronounTests
{
    private const string Things = "people: { x: { name: Ann Lee } }\n";

    [Theory]
    [InlineData("pronouns: { eo: [mi, ŝi] }", "eo", "Ŝi", MentionKind.Pronominal)]
    [InlineData("pronouns: { eo: [mi, ŝi] }", "eo-FR", "mi", MentionKind.Pronominal)]
    [InlineData("pronouns: { EO: [Mi] }", "eo", "mi", MentionKind.Pronominal)]
    [InlineData("pronouns: { eo: mi }", "eo", "mi", MentionKind.Pronominal)]
    [InlineData("pronouns: { eo: [unu la alian] }", "eo", "unu  la alian", MentionKind.Pronominal)]
    [InlineData("pronouns: { eo: [mi] }", "eo", "urbestro", MentionKind.Nominal)]
    [InlineData("pronouns: { eo: [mi] }", "eo", "Ann", MentionKind.Named)]
    [InlineData("pronouns: { en: [yous] }", "en", "yous", MentionKind.Pronominal)]
    [InlineData("pronouns: { en: [yous] }", "en", "she", MentionKind.Pronominal)]
    [InlineData("pronouns: { en: [yous] }", "en", "the Lee", MentionKind.Nominal)]
    [InlineData("pronouns: { eo: [mi] }", "tlh", "mi", null)]
    [InlineData("pronouns: { eo: [] }", "eo", "urbestro", MentionKind.Nominal)]
    public void The_pronouns_of_a_corpus_file_are_those_of_the_language(string pronouns, string language, string words, object? kind)
    {
        var bound = BoundFiles.Of($"---\ninLanguage: {language}\n---\n[{words}]{{person=x}}", Things + pronouns);
        Assert.Empty(bound.Findings);
        Assert.Equal((MentionKind?)kind, bound.Article.Mentions[0].Kind);
    }

    [Fact]
    public void Two_corpus_files_add_up()
    {
        var bound = new BoundFiles(
            GeneratorHarness.Corpus(Things + "pronouns: { eo: [mi] }"), new InputFile("more.corpus.yaml", "pronouns: { eo: [vi, mi] }"),
            GeneratorHarness.Article("a", "---\ninLanguage: eo\n---\n[mi]{person=x} [vi]{person=x}"));
        Assert.Empty(bound.Findings);
        Assert.Equal([MentionKind.Pronominal, MentionKind.Pronominal], bound.Article.Mentions.Select(static mention => mention.Kind!.Value));
    }

    [Fact]
    public void A_pronoun_of_the_corpus_is_no_name() => Assert.Equal(
        ["AG3006"], BoundFiles.Of("---\ninLanguage: eo\n---\n[Ŝi]{.person}", "pronouns: { eo: [ŝi] }").RuleIds);

    [Theory]
    [InlineData("pronouns: [mi]", "AG1006", 11)]
    [InlineData("pronouns: { eo: { mi: vi } }", "AG1006", 17)]
    [InlineData("pronouns: { eo: [[mi]] }", "AG1006", 17)]
    [InlineData("pronouns: { de-AT: [i] }", "AG1015", 13)]
    [InlineData("pronouns: { e1: [i] }", "AG1015", 13)]
    [InlineData("pronouns: { eo: [' '] }", "AG1015", 18)]
    [InlineData("pronouns: { eo: [a, this is far too long for a pronoun] }", "AG1015", 21)]
    [InlineData("pronouns: { eo: [mi], eo: [vi] }", "AG1004", 23)]
    public void What_is_wrong_is_told_at_its_place(string pronouns, string rule, int column)
    {
        var finding = Assert.Single(BoundFiles.Of("x", pronouns).Findings);
        Assert.StartsWith($"{rule} articles/corpus.yaml(1,{column})-", finding);
    }
}
