using System.Globalization;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>A message says what was probably meant, in the form in which it is to be written.</summary>
public class ProposalTests
{
    private const string Corpus = """
        people:
          ann-lee:
            name: Ann Lee
            jobTitle: Reporter
          ann-lee-baker:
            name: Ann Lee-Brandt
        places:
          japan:
            name: Japan
        events:
          talks:
            name: Talks

        """;

    [Theory]
    [InlineData("[x]{person=anne-lee}", "did you mean `ann-lee`?")]
    [InlineData("[x]{person=an-lee}", "did you mean `ann-lee`?")]
    [InlineData("[x]{person=ann_lee}", "did you mean `ann-lee`?")]
    [InlineData("[x]{person=Ann-Lee}", "did you mean `ann-lee`?")]
    [InlineData("[x]{person=nan-lee}", "did you mean `ann-lee`?")]
    [InlineData("[x]{.quote by=ann-le}", "did you mean `ann-lee`?")]
    [InlineData("[x]{person=ann-lee role=Host of=talsk}", "did you mean `talks`?")]
    [InlineData("[x]{date=2024 of=tolks}", "did you mean `talks`?")]
    public void An_unknown_id_of_a_span_is_answered_with_the_nearest(string body, string proposal) => AssertSays(body, proposal);

    [Theory]
    [InlineData("author: anne-lee", "did you mean `ann-lee`?")]
    [InlineData("dateline: jappan", "did you mean `japan`?")]
    public void An_unknown_id_of_front_matter_is_answered_with_the_nearest(string yaml, string proposal) => AssertSays(FrontMatter(yaml), proposal);

    [Theory]
    [InlineData("[Japan]{person=japan}", "`japan` is a place", "did you mean `place=japan`?")]
    [InlineData("[talks]{place=talks}", "`talks` is an event", "did you mean `event=talks`?")]
    [InlineData("[Japan]{person=japn}", "No person has the id `japn`", "did you mean `japan`?")]
    public void An_id_of_another_kind_is_answered_with_the_key_of_its_kind(string body, string said, string proposal)
    {
        AssertSays(body, said);
        AssertSays(body, proposal);
    }

    [Theory]
    [InlineData("dateline: ann-lee", "`ann-lee` is a person, not a place")]
    [InlineData("author: talks", "`talks` is an event, not a person, organization or place")]
    [InlineData("events: { vote: { name: Vote, superEvent: japan } }", "`japan` is a place, not an event")]
    public void Front_matter_that_names_a_thing_of_another_kind_is_told_both_kinds(string yaml, string said) => AssertSays(FrontMatter(yaml), said);

    [Theory]
    [InlineData("headline: A: b", "headline: \"A: b\"")]
    [InlineData("headline: Talks: \"no\" to: all", "headline: \"Talks: \\\"no\\\" to: all\"")]
    [InlineData("people:\n  ben:\n    name: Ben: the baker", "name: \"Ben: the baker\"")]
    public void A_value_with_a_colon_is_answered_with_the_quoted_value(string yaml, string proposal) => AssertSays(FrontMatter(yaml), proposal);

    [Theory]
    [InlineData("headlin: x", "did you mean `headline`?")]
    [InlineData("datepublished: 2024", "did you mean `datePublished`?")]
    [InlineData("peple: {}", "did you mean `people`?")]
    [InlineData("people: { ben: { name: Ben, jobtitle: Baker } }", "did you mean `jobTitle`?")]
    [InlineData("events: { vote: { name: Vote, participants: [{ roel: Chair, ref: ann-lee }] } }", "did you mean `role`?")]
    public void An_unknown_key_is_answered_with_the_nearest(string yaml, string proposal) => AssertSays(FrontMatter(yaml), proposal);

    [Theory]
    [InlineData("[x]{persn=ann-lee}", "did you mean `person`?")]
    [InlineData("[x]{.qoute}", "did you mean `")]
    [InlineData("[x]{.date mod=aprox}", "did you mean `approx`?")]
    [InlineData("[x]{person=ann-lee mention=nomnal}", "did you mean `nominal`?")]
    [InlineData("[x]{quote=sale by=ann-lee} [y]{cue=slae}", "did you mean `sale`?")]
    [InlineData("[x]{person='ann-lee'}", "quoted with `\"`")]
    [InlineData("[x]{person=ann-lee person=japan}", "`person=\"a b\"`")]
    public void A_slip_in_a_block_is_answered_with_what_was_meant(string body, string proposal) => AssertSays(body, proposal);

    [Theory]
    [InlineData("[Lee]{.person}", "`person=ann-lee`")]
    [InlineData("[her]{.person}", "`person=ID`")]
    [InlineData("[said]{.cue}", "`cue=QUOTE`")]
    public void A_mention_by_name_that_fails_is_answered_with_one_by_id(string body, string proposal) => AssertSays(body, proposal);

    [Fact]
    public void A_name_of_several_things_is_answered_with_all_their_ids()
    {
        var article = "---\npeople: { ann: { name: Ann }, anna: { name: Ann }, anne: { name: Ann } }\n---\n\n[Ann]{.person}\n";
        AssertSays(article, "`ann`, `anna` or `anne`");
        AssertSays(article, "`person=ann`");
    }

    [Fact]
    public void An_undeclared_name_under_strict_is_answered_with_its_declaration()
    {
        AssertSays("[Ben Okoro]{.person}", "No person has the name \"Ben Okoro\"", "strict: true\n");
        AssertSays("[Ben Okoro]{.person}", "`ben-okoro: { name: \"Ben Okoro\" }`", "strict: true\n");
    }

    [Theory]
    [InlineData("date=2007-9-6", "2007-09-06")]
    [InlineData("date=20070906", "2007-09-06")]
    [InlineData("date=197x", "197X")]
    [InlineData("date=2007-02-29", "28 days")]
    public void A_date_that_is_nearly_one_is_answered_with_the_right_form(string part, string proposal) => AssertSays($"[x]{{{part}}}", proposal);

    [Theory]
    [InlineData("[x]{person=somebody-else-altogether}")]
    [InlineData("[x]{colour=red}")]
    [InlineData("[x]{.quote by=q} [y]{cue=z}")]
    public void Nothing_is_proposed_where_nothing_is_near(string body) =>
        Assert.All(Messages(body), static message => Assert.DoesNotContain("did you mean", message));

    [Theory]
    [InlineData("{0}")]
    [InlineData("{")]
    [InlineData("}}{{")]
    public void Braces_in_what_a_message_repeats_stay_as_they_are(string words) =>
        AssertSays(FrontMatter($"inLanguage: \"{words}\""), $"`{words}`");

    private static string FrontMatter(string yaml) => $"---\n{yaml}\n---\n\nThe council voted.\n";

    private static void AssertSays(string article, string words, string corpus = "") =>
        Assert.Contains(Messages(article, corpus), message => message.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<string> Messages(string article, string corpus = "") => GeneratorHarness
        .Run(GeneratorHarness.Corpus(corpus + Corpus), GeneratorHarness.Article("sample", article))
        .Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
