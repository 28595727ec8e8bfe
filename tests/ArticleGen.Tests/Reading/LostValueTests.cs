using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>What YAML drops or joins without a word is told where it stands; a comma, a hash and a dash that are meant are not.</summary>
public class LostValueTests
{
    [Theory]
    [InlineData("headline: Pier ⟦AG1019 #4 closes⟧", "headline: \"Pier #4 closes\"")]
    [InlineData("headline: ⟦AG1019 #MeToo at ten⟧", "headline: \"#MeToo at ten\"")]
    [InlineData("people:\n  ann:\n    name: Local ⟦AG1019 #12⟧\n    jobTitle: Cook", "name: \"Local #12\"")]
    [InlineData("people:\n  ann: Local ⟦AG1019 #12⟧", "ann: \"Local #12\"")]
    [InlineData("keywords:\n  - Sonata in C ⟦AG1019 #minor⟧\n  - sea", "- \"Sonata in C #minor\"")]
    [InlineData("headline: He said \"no\" ⟦AG1019 #again⟧", "'He said \"no\" #again'")]
    [InlineData("people:\n  zoe: { name: Smith, ⟦AG1019 John⟧ }", "name: \"Smith, John\"")]
    [InlineData("people:\n  zoe: { name: Zoe, jobTitle: Mayor, ⟦AG1019 Norvik⟧ }", "jobTitle: \"Mayor, Norvik\"")]
    [InlineData("people:\n  zoe: { name: Zoe, description: He said, ⟦AG1019 and left, again⟧, jobTitle: Cook }", "description: \"He said, and left, again\"")]
    [InlineData("people: { zoe: { alternateName: Z, ⟦AG1019 Zo⟧, name: Zoe } }", "alternateName: [Z, Zo]")]
    [InlineData("places:\n  n: { name: N, latitude: 58,⟦AG1019 4⟧, longitude: 5.3 }", "latitude: 58.4")]
    [InlineData("events:\n  e: { name: E, participants: [{ role: Price, text: 30 boats, ⟦AG1019 two nets⟧ }] }", "text: \"30 boats, two nets\"")]
    [InlineData("keywords: ⟦AG1020 a, b⟧", "keywords: [a, b]")]
    [InlineData("keywords: ⟦AG1020 ferry; council vote; Norvik⟧", "keywords: [ferry, council vote, Norvik]")]
    [InlineData("keywords: ⟦AG1020 船、港⟧", "keywords: [船, 港]")]
    [InlineData("keywords: ⟦AG1020 عبارة، بحر⟧", "keywords: [عبارة, بحر]")]
    [InlineData("people:\n  zoe:\n    name: Zoe\n    alternateName: ⟦AG1020 Z, Zo⟧", "alternateName: [Z, Zo]")]
    [InlineData("keywords:\n  ⟦AG1020 -ferry\n  -sea⟧", "`- ferry`")]
    [InlineData("headline: x\nkeywords:\n  ⟦AG1020 -ferry⟧", "`- ferry`")]
    [InlineData("keywords:\n  ⟦AG1020 • ferry\n  • sea⟧", "`- ferry`")]
    [InlineData("keywords:\n  ⟦AG1020 – ferry\n  – sea⟧", "`- ferry`")]
    [InlineData("keywords:\n  ⟦AG1020 1. ferry\n  2. sea⟧", "`- ferry`")]
    [InlineData("keywords:\n  ⟦AG1020 ferry\n  sea⟧", "keywords: [ferry, sea]")]
    [InlineData("tags2:\n  ⟦AG1020 -ferry\n  -sea⟧", "`- ferry`")]
    public void What_is_lost_is_told(string yaml, string advice)
    {
        foreach (var source in (string[])[$"---\n{yaml}\n---\n", $"---\r\n{yaml.Replace("\n", "\r\n")}\r\n---\r\n"])
        {
            var document = Marked.AssertFindings(source, text => ReadingHarness.ReadArticle(text));
            Assert.Contains(advice, Assert.Single(document.Findings).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("headline: Talks # a remark\nsection: a #todo: ask\nurl: https://a.example/b#c\ndescription: a  #b")]
    [InlineData("keywords: [a, b] #both\nheadline: \"Pier 4\" #four\nsection: C#")]
    [InlineData("headline: x ## y\nsection: z #-----")]
    [InlineData("people: #the crew\n  ann: { name: Ann }")]
    [InlineData("#headline: x\nsection: y\n  #z\n")]
    [InlineData("keywords: \"a, b\"\nheadline: Talks, and more\ndescription: a, b\nsection: Arts, Books")]
    [InlineData("keywords: [Lisbon, Portugal]\nauthor: [a, b]")]
    [InlineData("keywords:\n  - Lisbon, Portugal\n  - sea")]
    [InlineData("keywords: 1,000 boats")]
    [InlineData("keywords: what the council said on Tuesday, and why it matters so")]
    [InlineData("organizations:\n  o:\n    name: Norvik Ferries, Inc.\n    alternateName: Norvik Ferries, Ltd.")]
    [InlineData("people:\n  ann: { name: Ann, jobTitle, birthDate: }")]
    [InlineData("people: { ann: { name: 'Smith, John', jobTitle: \"Mayor, Norvik\", alternateName: [Z, Zo] } }")]
    [InlineData("headline: The ferry\n  stays, the council\n  says")]
    [InlineData("headline:\n  The ferry stays")]
    [InlineData("demonym2: -er\nterms:\n  -5")]
    [InlineData("description:\n  One line -\n  and another")]
    [InlineData("keywords: sea")]
    public void What_is_meant_is_not(string yaml) => Assert.Empty(ReadingHarness.ReadArticle($"---\n{yaml}\n---\n").Findings);

    [Fact]
    public void An_anchored_value_is_told_once() => Assert.Equal(
        ["AG1019"], ReadingHarness.ReadCorpus("people:\n  a: &x { name: Ann, Lee }\n  b: *x\n  c: *x\n").Findings.Select(static finding => finding.Rule));

    [Theory]
    [InlineData("section: null\nkeywords: ~\ndateline: Null\nurl: NULL")]
    [InlineData("datePublished: ~\nevents: ~\npeople: null")]
    [InlineData("keywords: [~, null]\nauthor: ~\nterms: null")]
    [InlineData("inLanguage: null\nscope: ~")]
    public void A_plain_null_says_nothing(string yaml)
    {
        var document = ReadingHarness.ReadArticle($"---\n{yaml}\n---\n");

        Assert.Empty(document.Findings);
        Assert.Empty(document.Facts);
    }

    [Fact]
    public void In_quotation_marks_it_is_a_text() => Assert.Equal(
        ["section: ~", "keywords: null | Null"],
        ReadingHarness.ReadArticle("---\nsection: '~'\nkeywords: [\"null\", 'Null']\n---\n").Facts.Select(FactText.Show));

    [Fact]
    public void A_null_makes_no_text_of_a_field() => Assert.Empty(
        BoundFiles.Of("[a]{.ann} [b]{.ben} [c]{.cy}", "people:\n  ann: { name: Ann, terms: 2 }\n  ben: { name: Ben, terms: 3 }\n  cy: { name: Cy, terms: null }\n").Findings);

    [Fact]
    public void A_person_called_null_without_quotation_marks_is_told() =>
        Assert.Equal(["AG1007"], BoundFiles.Of("x", "people:\n  ann: { name: Null }\n").RuleIds);

    [Theory]
    [InlineData("headline: >\n  The ferry\n  stays\n", "headline: The ferry stays")]
    [InlineData("headline: |\n  The ferry\n\n", "headline: The ferry")]
    [InlineData("headline: |+\n  The ferry\n\n", "headline: The ferry")]
    [InlineData("headline: >2\n    The ferry\n", "headline:   The ferry")]
    [InlineData("section: |-\n  The ferry\n", "section: The ferry")]
    [InlineData("description: |\n  One\n\n  two\n", "description: One\n\ntwo")]
    [InlineData("keywords:\n  - |\n    sea\n  - boat\n", "keywords: sea | boat")]
    public void The_line_breaks_at_the_end_of_a_block_belong_to_no_value(string yaml, string fact) => Assert.Equal(
        [fact], ReadingHarness.ReadArticle($"---\n{yaml}---\n").Facts.Select(FactText.Show));

    [Fact]
    public void A_name_in_a_block_is_mentioned_by_it()
    {
        var bound = BoundFiles.Of("[Ann Lee]{.person} left.", "people:\n  ann:\n    name: |\n      Ann Lee\n");

        Assert.Empty(bound.Findings);
        Assert.Equal(["Ann Lee"], bound.Corpus.Things.Select(static thing => thing.Name));
    }
}
