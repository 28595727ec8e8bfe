using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Slips of quotes that only their words and marks together show; beside each what must stay silent.</summary>
public class QuoteSlipTests
{
    private const string Corpus = """
        people:
          ann: { name: Ann Lee, affiliation: council }
          ben: { name: Ben Ode, roles: [{ jobTitle: Cook, affiliation: bakery }, { jobTitle: Clerk, affiliation: council }] }
          cy: { name: Cy Dahl }
        organizations:
          council: { name: Town Council }
          bakery: { name: Bakery }

        """;

    [Theory]
    [InlineData("\"We [sail at six\"]{.quote by=ann} she said.")]
    [InlineData("[\"We sail at]{.quote by=ann} six,\" she said.")]
    [InlineData("[\"We sail at six]{.quote by=ann}\" she said.")]
    [InlineData("“[We sail at six.”]{quote=q by=ann}")]
    [InlineData("“We [[Ann]{.ann} sails,”]{.quote by=ann} she said.")]
    [InlineData("Elle dit : [« Nous partons]{.quote by=ann} ».")]
    [InlineData("„Wir [fahren“]{.quote by=ann}, sagte sie.")]
    [InlineData("「我们[明天出发。」]{.quote by=ann}")]
    [InlineData("She said [that the pier \"is]{.quote by=ann} sold\".")]
    [InlineData("['We sail at six]{.quote by=ann}' she said.")]
    public void AG4022_a_span_that_holds_one_of_two_marks(string body) => Assert.Equal(["AG4022"], Warnings(body));

    [Theory]
    [InlineData("[\"We sail at six,\"]{.quote by=ann} she said.")]
    [InlineData("\"[We sail at six]{.quote by=ann},\" she said.")]
    [InlineData("« [Entrez,]{quote=e by=ann} dit-elle, [et fermez. »]{quote=e}")]
    [InlineData("[“We sail.]{quote=a by=ann}\n\n[“We stay.”]{quote=a}")]
    [InlineData("[\"We sail at six.]{quote=a by=ann type=fact} [It will rain,\"]{quote=b by=ann type=belief} she said.")]
    [InlineData("['We sail at six]{.quote by=ann} the boats' owner said.")]
    [InlineData("[“He told me ‘[No’]{quote=b by=ben}”]{quote=a by=ann}")]
    [InlineData("[\"We sail at six.]{.quote by=ann} And that is all that there is to be said of it,\" she said.")]
    [InlineData("[\"We sail]{.quote by=ann kind=direct}\" she said.")]
    [InlineData("[Ann]{.ann .turn}: “We sail, [Ben]{.ben .turn}: you stay”")]
    public void Marks_that_a_span_holds_or_leaves_are_right(string body) => Assert.Empty(Warnings(body));

    [Theory]
    [InlineData("[Ann]{.ann turn=a}: We sail.\n\n[Ben]{.ben turn=a}: We stay.")]
    [InlineData("[Q]{.source turn=a}: Where?\n\n[Witness]{.source turn=a}: Here.")]
    [InlineData("[“He said [‘Yes’]{quote=c by=cy} to me,”]{quote=a by=ann} she said. [“I said [‘Yes’]{quote=c},”]{quote=b by=ben} he said.")]
    [InlineData("[Ann]{.ann turn=a}: He said [“Yes”]{quote=c by=cy}.\n\n[Ben]{.ben turn=b}: I said [“Yes”]{quote=c}.")]
    public void AG4023_one_id_of_two_quotes(string body) => Assert.Equal(["AG4023"], Warnings(body));

    [Theory]
    [InlineData("[Ann]{.ann turn=a}: We sail –\n\n[Ben]{.ben turn=b}: No!\n\n[Ann Lee]{.ann turn=a}: – at six.")]
    [InlineData("[Q.]{.source turn=a}: Where?\n\n[q]{.source turn=a}: And when?")]
    [InlineData("[“He said [‘Yes,]{quote=c by=cy} I think, [of course’]{quote=c} to me,”]{quote=a by=ann} she said.")]
    [InlineData("[“He said [‘Yes,’]{quote=c by=cy}”]{quote=a by=ann} she said, [“and [‘No’]{quote=c}.”]{quote=a}")]
    public void Segments_of_one_quote_are_right(string body) => Assert.Empty(Warnings(body));

    [Theory]
    [InlineData("[“We sail,”]{quote=a} [Ann]{.ann source=a} [said]{cue=a}.\n\n[“We stay,”]{quote=b} [Ben]{.ben source=b} [said]{cue=a}.", "`cue=b`")]
    [InlineData("[“We sail,”]{quote=a} [Ann]{.ann source=a} [said]{cue=a}.\n\n[“We stay,”]{.quote by=ben} he [said]{cue=a}.", "`.cue`")]
    [InlineData("[“We sail,”]{quote=a} [Ann]{.ann source=a} [said]{cue=a}.\n\n[“We stay,”]{quote=b} [Ben]{.ben source=a} [said]{cue=b}.", "`source=b`")]
    public void AG4025_words_beside_one_quote_that_name_another(string body, string remedy)
    {
        var finding = Assert.Single(Of(body).Findings, static finding => finding.StartsWith("AG4025", StringComparison.Ordinal));
        Assert.Contains(remedy, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[“We sail,”]{quote=a by=ann} [said]{cue=a} Ann.\n\nShe [repeated]{cue=a} it.")]
    [InlineData("[“We sail,”]{quote=a by=ann} [said]{cue=a} Ann.\n\n[“We stay,”]{quote=b by=ben} he [said]{cue=b}, and she [nodded]{cue=a}.")]
    [InlineData("[“We sail,”]{quote=a by=ann} she\n\n[said]{cue=a}. [“We stay.”]{quote=b by=ben}")]
    [InlineData("[“We sail,”]{quote=a by=ann} [said]{cue=a} Ann.\n\n[“And stay,”]{quote=a} she [added]{cue=a}.")]
    public void Words_of_a_quote_in_two_paragraphs_are_right(string body) => Assert.Empty(Warnings(body));

    [Theory]
    [InlineData("[“We sail”]{quote=a repeats=b by=ann}, [“we sail”]{quote=b repeats=a by=ann}")]
    [InlineData("[“We”]{quote=a repeats=b by=ann} [“we”]{quote=b repeats=c by=ann} [“we”]{quote=c repeats=a by=ann} [“we”]{quote=d repeats=a by=ann}")]
    public void AG3023_quotes_that_tell_each_other_again(string body) => Assert.Equal(["AG3023"], Warnings(body));

    [Fact]
    public void AG3023_quotes_of_two_articles_that_tell_each_other_again()
    {
        var files = new BoundFiles(
            GeneratorHarness.Corpus(Corpus),
            GeneratorHarness.Article("a", "[“We”]{quote=x repeats=b/y by=ann}"), GeneratorHarness.Article("b", "[“We”]{quote=y repeats=a/x by=ann}"));
        Assert.Equal(["AG3023"], files.RuleIds.Where(static id => id != "AG3008"));
    }

    [Fact]
    public void A_chain_of_quotes_that_tell_each_other_again_is_right() =>
        Assert.Empty(Warnings("[“We”]{quote=a by=ann} [“we”]{quote=b repeats=a by=ann} [“we”]{quote=c repeats=b by=ann}"));

    [Theory]
    [InlineData("[“We sail,”]{.quote by=council} [Ann]{.ann .source} [said]{.cue}.")]
    [InlineData("[“We sail,”]{.quote by=bakery} [Ben]{.ben .source} [said]{.cue}.")]
    [InlineData("[“We sail,”]{.quote by=council} [Ann]{.ann .source} and [Ben]{.ben .source} [said]{.cue}.")]
    public void A_spokesman_is_the_source_of_what_others_say(string body) => Assert.Empty(Of(body).RuleIds);

    [Theory]
    [InlineData("[[“We sail,”]{.quote} [Ann Lee]{.ann} [said]{.cue}]{.attribution}.")]
    [InlineData("[[“We sail,”]{.quote} [a resident]{person=?} [said]{.cue}]{.attribution}.")]
    [InlineData("[[“[Cy]{.cy} sails,”]{.quote} the [council]{.council} [told]{.cue} [Ben]{.ben .addressee}]{.attribution}.")]
    public void AG4031_an_attribution_whose_only_mention_is_no_source(string body) => Assert.Equal(["AG4031"], Of(body).RuleIds);

    [Theory]
    [InlineData("[[“We sail,”]{.quote} [Ann Lee]{.ann} [said]{.cue} to [Ben]{.ben}]{.attribution}.", "AG4003")]
    [InlineData("[[“We sail with [Ben]{.ben},”]{.quote} she [said]{.cue}]{.attribution}.", "AG4003")]
    [InlineData("[[“We sail,”]{.quote by=cy} [Ann Lee]{.ann} [was told]{.cue}]{.attribution}.", "")]
    [InlineData("[[“We sail,”]{.quote .unsourced} [Ann Lee]{.ann} [was told]{.cue}]{.attribution}.", "")]
    [InlineData("[“We sail,”]{.quote} [Ann Lee]{.ann} [said]{.cue}.", "AG4003")]
    public void Where_nobody_can_tell_which_mention_is_the_source_none_is_proposed(string body, string told) => Assert.Equal(told, string.Join(' ', Of(body).RuleIds));

    [Theory]
    [InlineData("[Ann]{.ann .turn}: Yes.\n\n[Ben Ode]{.ben .turn}: No.\n\nBen Ode: Never!", "AG4032 articles/a.article.md(5,1)-(5,8)")]
    [InlineData("[Ann]{.ann .turn}: Yes.\nANN: No.", "AG4032 articles/a.article.md(2,1)-(2,4)")]
    [InlineData("[Ann:]{.ann .turn} Yes.\n[Ann]{.ann}: No.", "AG4032 articles/a.article.md(2,2)-(2,5)")]
    [InlineData("[Ann]{.ann .turn}: Yes. Ann: that was she.\n\nCy: No.\n\nAnn is here: at last.", "")]
    public void AG4032_a_line_that_begins_as_a_turn(string body, string told) =>
        Assert.Equal(told, string.Join('|', Of(body).Findings.Select(static finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)])));

    [Theory]
    [InlineData("[“We sail,”]{.quote by=ben} [Cy]{.cy .source} [said]{.cue}.")]
    [InlineData("[“We sail,”]{quote=six by=ann} she said, [“Never,”]{quote=six} said [Ben]{.ben source=six}.")]
    public void AG4034_two_people_who_speak(string body) => Assert.Equal(["AG4034"], Of(body).RuleIds);

    [Theory]
    [InlineData("[“We sail,”]{.quote by=council} [Cy]{.cy .source} [said]{.cue}.")]
    [InlineData("[“We sail,”]{.quote by=bakery} [Ann]{.ann .source} [said]{.cue}.")]
    [InlineData("[“We sail,”]{.quote by=ann} the [council]{.council .source} [said]{.cue}.")]
    public void AG4002_another_who_speaks(string body) => Assert.Equal(["AG4002"], Of(body).RuleIds);

    [Theory]
    [InlineData("[\"We go,\" ]{quote=a by=ann} she said.", "We go,")]
    [InlineData("[ \"No\"]{quote=a by=ann}.", "No")]
    [InlineData("[\n« Non »\u00A0]{quote=a by=ann}.", " Non ")]
    [InlineData("[ No ]{quote=a by=ann}.", "No")]
    public void Blanks_between_marks_and_brackets_are_no_words(string body, string words)
    {
        var article = Of(body).Article;
        var segment = Assert.Single(Assert.Single(article.Quotes).Segments);
        Assert.Equal(words, article.Text.Substring(segment.Range.Start + segment.Marks.Opening, segment.Range.Length - segment.Marks.Opening - segment.Marks.Closing));
    }

    [Theory]
    [InlineData("[“We sail,”]{.quote} [Ann]{.ann .source} [said]{.cue}. [“We stay,”]{.quote} [Ben]{.ben .source} [said]{.cue}.", "AG3009")]
    [InlineData("[“We sail,\n\n“and stay,” [Ann]{.ann .source} [said]{.cue}]{.attribution}.", "AG2007")]
    [InlineData("[“We sail,”]{.quote source=ann} she said.", "AG2005")]
    [InlineData("[“We sail,”]{.quote speaker=ann} she said.", "AG2003")]
    [InlineData("[“We sail,”]{.quote said-by=\"Ann Lee\"} she said.", "AG2003")]
    [InlineData("[“We sail,”]{.quote by=ann to=\"the crew\"} she said.", "AG3001")]
    [InlineData("[[Ann]{.ann}]{.ann} left.", "AG2020")]
    [InlineData("[[Ann Lee]{.person}]{person=ann role=Agent of=vote} [voted]{.event}.", "AG2020")]
    public void A_slip_is_told_once(string body, string rule) =>
        Assert.Equal([rule], Of(body, "events: { vote: { name: voted } }\n").RuleIds);

    [Theory]
    [InlineData("[[Ann]{.ann role=Agent of=vote}]{.ann role=Agent of=race} left.")]
    [InlineData("[[Ann]{.ann}, the mayor]{.ann} left.")]
    [InlineData("[[Ann]{.ann}]{.council} left.")]
    [InlineData("[Ann]{.ann} [Ann]{.ann}")]
    public void Two_mentions_that_say_two_things_are_right(string body) =>
        Assert.Empty(Of(body, "events: { vote: { name: Vote }, race: { name: Race } }\n").RuleIds);

    private static IEnumerable<string> Warnings(string body) => Of(body).RuleIds.Where(static id => id is not "AG4003");

    private static BoundFiles Of(string body, string more = "") => BoundFiles.Of(body, Corpus + more);
}
