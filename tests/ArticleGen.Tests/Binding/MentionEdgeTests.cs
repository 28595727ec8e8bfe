using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What stands at the edges of a mention, and words that are no name.</summary>
public class MentionEdgeTests
{
    private const string Corpus = """
        people: { ann: { name: Ann Lee }, weird: { name: '“Weird Al” Yankovic' } }
        organizations: { acme: { name: Acme Inc }, yahoo: { name: 'Yahoo!,' } }
        places: { oak: { name: 'Oakland, Calif.' } }
        """;

    [Theory]
    [InlineData("[ Ann Lee]{.ann}", "(1,2)-(1,3): White space at the edge is no part of what is mentioned; write `[Ann Lee]{…}`")]
    [InlineData("[Ann Lee ]{.ann}left.", "(1,9)-(1,10): White space at the edge is no part of what is mentioned; write `[Ann Lee]{…}`")]
    [InlineData("[ Ann Lee]{.person}", "(1,2)-(1,3): White space at the edge is no part of what is mentioned; write `[Ann Lee]{…}`")]
    [InlineData("[Ann Lee,]{.ann}", "(1,9)-(1,10): `,` at the edge is no part of what is mentioned; write `[Ann Lee]{…},`")]
    [InlineData("[the mayor,]{.ann}", "(1,11)-(1,12): `,` at the edge is no part of what is mentioned; write `[the mayor]{…},`")]
    [InlineData("[Ann Lee.]{.ann}", "(1,9)-(1,10): `.` at the edge is no part of what is mentioned; write `[Ann Lee]{…}.`")]
    [InlineData("[Cy Dahl,]{.person}", "(1,9)-(1,10): `,` at the edge is no part of what is mentioned; write `[Cy Dahl]{…},`")]
    [InlineData("[(Di Eck)]{.person}", "(1,2)-(1,3): `(` at the edge is no part of what is mentioned; write `([Di Eck]{…})`")]
    [InlineData("[Gil Hay:]{.person}", "(1,9)-(1,10): `:` at the edge is no part of what is mentioned; write `[Gil Hay]{…}:`")]
    [InlineData("[“Shorty.”]{.person}", "(1,2)-(1,3): `“` at the edge is no part of what is mentioned; write `“[Shorty]{…}.”`")]
    [InlineData("[„Kurzer“]{.person}", "(1,2)-(1,3): `„` at the edge is no part of what is mentioned; write `„[Kurzer]{…}“`")]
    [InlineData("[Eva Fox’s]{.person}", "(1,9)-(1,11): `’s` at the edge is no part of what is mentioned; write `[Eva Fox]{…}’s`")]
    [InlineData("[Eva Fox's]{.person}", "(1,9)-(1,11): `'s` at the edge is no part of what is mentioned; write `[Eva Fox]{…}'s`")]
    [InlineData("[山田、]{.person}", "(1,4)-(1,5): `、` at the edge is no part of what is mentioned; write `[山田]{…}、`")]
    public void What_is_no_word_of_a_mention_is_told_at_the_edge(string body, string expected) =>
        Assert.Equal(["AG3025 articles/a.article.md" + expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[Ann Lee]{.ann}")]
    [InlineData("[Ann Lee’s]{.ann}")]
    [InlineData("[Acme Inc.]{.acme}")]
    [InlineData("[Oakland, Calif.]{.oak}")]
    [InlineData("[Yahoo!,]{.yahoo}")]
    [InlineData("[“Weird Al” Yankovic]{.person}")]
    [InlineData("[“the boss”]{.ann}")]
    [InlineData("[(she)]{.ann}")]
    [InlineData("[she]{.ann}")]
    public void What_belongs_to_a_mention_is_silent(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[Bo Berg Jr.]{.person}")]
    [InlineData("[Norvik Boats Inc.]{.organization}")]
    [InlineData("[Yahoo!]{.organization}")]
    [InlineData("[McDonald’s]{.organization}")]
    [InlineData("[’t Hooft]{.person}")]
    [InlineData("[Bo (Bobby) Berg]{.person}")]
    [InlineData("[AC (DC)]{.organization}")]
    [InlineData("[“Big” Bo Berg]{.person}")]
    [InlineData("[the Joneses’]{.organization}")]
    [InlineData("[The Pillows]{.organization}")]
    [InlineData("[the Pope]{.person}")]
    [InlineData("[danah boyd]{.person}")]
    [InlineData("[a-ha]{.organization}")]
    [InlineData("[the meeting]{.event}")]
    public void A_name_that_is_right_declares_a_thing(string body) => Assert.Equal(["AG3008"], BoundFiles.Of(body).RuleIds);

    [Theory]
    [InlineData("en", "[the mayor]{.person}")]
    [InlineData("en", "[his wife]{.person}")]
    [InlineData("en", "[two men]{.person}")]
    [InlineData("en", "[a local council]{.organization}")]
    [InlineData("en", "[the harbour]{.place}")]
    [InlineData("de", "[der Bürgermeister]{.person}")]
    [InlineData("de", "[seine Frau]{.person}")]
    [InlineData("fr", "[l’ancien maire]{.person}")]
    [InlineData("es", "[su mujer]{.person}")]
    [InlineData("ru", "[его жена]{.person}")]
    [InlineData("uk", "[його дружина]{.person}")]
    [InlineData("el", "[η δήμαρχος]{.person}")]
    [InlineData("hu", "[a polgármester]{.person}")]
    public void A_description_by_name_is_told(string language, string body) =>
        Assert.Equal(["AG3028"], BoundFiles.Of($"---\ninLanguage: {language}\n---\n{body}").RuleIds);

    [Theory]
    [InlineData("de", "[die Türkei]{.place}")]
    [InlineData("fr", "[la Gazzetta]{.organization}")]
    [InlineData("ko", "[이 순신]{.person}")]
    [InlineData("ja", "[三木]{.person}")]
    [InlineData("he", "[כל נתניהו]{.person}")]
    public void A_name_with_what_looks_like_a_determiner_is_no_description(string language, string body) =>
        Assert.Equal(["AG3008"], BoundFiles.Of($"---\ninLanguage: {language}\n---\n{body}").RuleIds);

    [Fact]
    public void A_declared_description_is_a_name() => Assert.Empty(BoundFiles.Of("[the crowd]{.person}", "people: { crowd: { name: the crowd } }").Findings);

    [Theory]
    [InlineData("[\u200B]{.ann}")]
    [InlineData("[\u2060\u200B]{.ann}")]
    [InlineData("[\u200D]{.ann}")]
    [InlineData("[\u00AD]{person=ann}")]
    public void A_mention_of_nothing_seen_holds_no_words(string body) => Assert.Contains("AG2010", BoundFiles.Of(body, Corpus).RuleIds);
}
