using ArticleGen.Tests.Support;
using ArticleGen.Model;
using ArticleGen.Tests.Running;

namespace ArticleGen.Tests.Binding;

/// <summary>How a mention refers, read off its words.</summary>
public class MentionKindTests
{
    private const string Corpus = """
        people:
          x:
            name: Shinzo Abe
            alternateName: [安倍晋三, The Prime Minister, Кан]
        places:
          korea: { name: North Korea, demonym: Korean }
        """;

    [Theory]
    [InlineData("en", "he")]
    [InlineData("en", "He")]
    [InlineData("en", "HIS")]
    [InlineData("en", "themselves")]
    [InlineData("en", "who")]
    [InlineData("en-GB", "she")]
    [InlineData("EN", "she")]
    [InlineData("de", "sie")]
    [InlineData("de", "Er")]
    [InlineData("fr", "elle")]
    [InlineData("fr", "l'")]
    [InlineData("fr", "l’")]
    [InlineData("es", "ella")]
    public void A_pronoun_of_the_language_is_pronominal(string language, string words) => AssertKind(MentionKind.Pronominal, language, words);

    [Theory]
    [InlineData("en", "the Prime Minister Shinzo Abe")]
    [InlineData("en", "his Abe")]
    [InlineData("en", "13 Abe men")]
    [InlineData("en", "٣ Abe")]
    [InlineData("en", "two Abe men")]
    [InlineData("de", "der Abe")]
    [InlineData("fr", "le premier ministre Abe")]
    [InlineData("fr", "l'ancien ministre Abe")]
    [InlineData("fr", "l’ancien ministre Abe")]
    [InlineData("es", "el ministro Abe")]
    public void What_begins_with_a_digit_or_a_determiner_is_nominal(string language, string words) =>
        AssertKind(MentionKind.Nominal, language, words);

    [Theory]
    [InlineData("en", "minister")]
    [InlineData("en", "abe")]
    [InlineData("en", "Abel")]
    [InlineData("en", "Secretary Kan")]
    [InlineData("en", "—")]
    [InlineData("tlh", "he")]
    [InlineData("ja", "首相")]
    [InlineData("ja", "安倍")]
    public void What_shares_no_capitalised_word_with_a_name_is_nominal(string language, string words) =>
        AssertKind(MentionKind.Nominal, language, words);

    [Theory]
    [InlineData("en", "Shinzo Abe")]
    [InlineData("en", "Abe")]
    [InlineData("en", "Abe's")]
    [InlineData("en", "Abe’s")]
    [InlineData("en", "Mr. Abe")]
    [InlineData("en", "Prime Minister Kishi")]
    [InlineData("en", "then-premier Abe")]
    [InlineData("ja", "安倍晋三")]
    [InlineData("ja", "安倍晋三首相")]
    [InlineData("ru", "Кан")]
    [InlineData("tlh", "the Abe")]
    public void What_shares_a_capitalised_word_with_a_name_is_named(string language, string words) => AssertKind(MentionKind.Named, language, words);

    [Theory]
    [InlineData("Korean", MentionKind.Named)]
    [InlineData("North Korean", MentionKind.Named)]
    [InlineData("South Korea", MentionKind.Named)]
    [InlineData("Koreans", MentionKind.Nominal)]
    public void A_demonym_is_a_name(string words, object kind) => AssertKind((MentionKind)kind, "en", words, "place=korea");

    [Theory]
    [InlineData("pronominal", MentionKind.Pronominal)]
    [InlineData("nominal", MentionKind.Nominal)]
    public void What_is_said_wins(string said, object kind) => AssertKind((MentionKind)kind, "en", "Shinzo Abe", $"person=x mention={said}");

    [Fact]
    public void A_mention_of_an_event_has_no_kind() =>
        Assert.Null(BoundFiles.Of("[War]{event=war}", "events: { war: { name: War } }").Article.Mentions[0].Kind);

    [Fact]
    public void A_mention_of_a_person_and_an_event_has_a_kind() => Assert.Equal(
        MentionKind.Named, BoundFiles.Of("[War]{event=war person=p}", "events: { war: { name: War } }\npeople: { p: { name: War } }").Article.Mentions[0].Kind);

    private static void AssertKind(MentionKind expected, string language, string words, string block = "person=x")
    {
        var body = $"---\ninLanguage: {language}\n---\n[{words}]{{{block}}}";
        Assert.Equal(expected, BoundFiles.Of(body, Corpus).Article.Mentions[0].Kind);
    }
}
