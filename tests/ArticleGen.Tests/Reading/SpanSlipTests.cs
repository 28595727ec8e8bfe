using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>Slips that leave well-formed markup which says another thing than was meant, or nothing; beside each what must stay silent.</summary>
public class SpanSlipTests
{
    [Theory]
    [InlineData("⟦AG2017 [⟧The [Ann Lee]{.cue} waited.")]
    [InlineData("[Ben Ode]{.cue}⟦AG2017 ]⟧ left.")]
    [InlineData("⟦AG2017 [⟧[Ann Lee]{.cue} waited.")]
    [InlineData("The [Ann Lee]{.cue} waited⟦AG2017 ]⟧ there.")]
    [InlineData("[a]{.cue} ⟦AG2017 [⟧b [c]{.cue}")]
    [InlineData("[a]{.cue} and ⟦AG2017 [⟧b\r\n[c]{.cue}\r\nd")]
    [InlineData("[a [b]{.cue} c]{.quote}⟦AG2017 ]⟧")]
    [InlineData("⟦AG2017 [⟧他说[好]{.quote}。")]
    [InlineData("⟦AG2017 [⟧a [b]{.cue}\n\n[c] [d]{.cue} e")]
    [InlineData("⟦AG2017 [⟧Ann Lee) [b]{.cue}")]
    public void AG2017_a_bracket_without_partner_beside_a_span(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[sic] [a]{.cue}")]
    [InlineData("[a]{.cue} [1], [2][3] and [text](https://example.org)")]
    [InlineData("\\[a [b]{.cue} and [c]{.cue}\\]")]
    [InlineData("[The [a]{.cue} waits.]")]
    [InlineData("a [ b [c]{.cue}")]
    [InlineData("[a]{.cue} ] b")]
    [InlineData("[a without a span")]
    [InlineData("[0, 1) [a]{.cue} (2; 3] ]4, 5[")]
    [InlineData("1] [a]{.cue}\n12] [b]{.cue}\na] c")]
    [InlineData("[a]{.cue} :[ and :] and ;-]")]
    [InlineData("[So [a]{.cue} goes on\n\nand [b]{.cue} ends.]")]
    [InlineData("[a]{note=\"] [\" .cue}")]
    public void Brackets_of_a_text_are_none(string source) => AssertFindings(source);

    [Theory]
    [InlineData("<!-- ⟦AG2018 [a]{.cue}⟧ -->")]
    [InlineData("x <!--\n⟦AG2018 [a]{.cue}⟧ [b]{.cue}\n--> y <!-- ⟦AG2018 [c]{.cue}⟧-->")]
    [InlineData("<!-- a\n\n⟦AG2018 [b]{.cue}⟧\n\n-->")]
    public void AG2018_a_span_in_a_comment(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("<!-- a --> [b]{.cue} <!-- c -->")]
    [InlineData("\\<!-- [a]{.cue} -->")]
    [InlineData("[a <!-- b --> c]{.cue}")]
    [InlineData("a <!-- [b]{.cue}")]
    public void A_comment_that_holds_no_span_is_none(string source) => AssertFindings(source);

    [Theory]
    [InlineData("[a]⟦AG2016 (person=ann-lee)⟧")]
    [InlineData("[a]⟦AG2016 (.cue)⟧ b")]
    [InlineData("[a]⟦AG2016 （person=ann-lee）⟧")]
    [InlineData("[a]⟦AG2016 ｛person=ann-lee｝⟧")]
    [InlineData("[a]⟦AG2016 ｛person＝ann-lee｝⟧ b ⟦AG2016 ｛.cue}⟧")]
    [InlineData("［a］⟦AG2016 ｛．ｃｕｅ｝⟧")]
    [InlineData("安⟦AG2016 ﹛person=an﹜⟧")]
    public void AG2016_a_block_in_other_brackets(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[a](b) [c](https://example.org/?date=2024) [d](#e) [f](g.html) [h](./i)")]
    [InlineData("[a](x=1) ｛x=1｝ ｛｝ ｛see note｝")]
    [InlineData("[a]\\(person=ann-lee) ｛person\\=ann-lee｝")]
    [InlineData("f(person=ann-lee) [a] (.cue)")]
    public void Links_and_braces_that_say_nothing_are_text(string source) => AssertFindings(source);

    [Theory]
    [InlineData("⟦AG2010 [“”]⟧{.quote}")]
    [InlineData("⟦AG2010 [“]⟧{quote=a by=b}We stay⟦AG2010 [”]⟧{quote=a}")]
    [InlineData("⟦AG2010 [« »]⟧{.quote}")]
    [InlineData("⟦AG2010 [「」]⟧{.quote by=b}")]
    [InlineData("⟦AG2010 [\u200B]⟧{.cue}")]
    [InlineData("⟦AG2010 [ \u2060\u00AD]⟧{.quote}")]
    public void AG2010_a_span_of_nothing_that_is_said(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[?!]{.quote} [“…”]{.quote} [—]{.quote} [👍]{.quote} [“1”]{.quote}")]
    [InlineData("[\"]{.cue} [a\u200B]{.cue} [\u200Bb]{.quote}")]
    public void Words_without_letters_are_words(string source) => AssertFindings(source);

    [Theory]
    [InlineData("[a]{.cue ⟦AG2019 note=\"\"⟧}")]
    [InlineData("[a]{person=b ⟦AG2019 note=\" \"⟧ cert=low}")]
    [InlineData("[a]{.cue ⟦AG2019 corr=\"a\"⟧}")]
    [InlineData("[a b]{⟦AG2019 corr=\"a b\"⟧}")]
    [InlineData("[a [b]{.cue}]{⟦AG2019 corr=\"a b\"⟧}")]
    [InlineData("[a]{.cue ⟦AG2019 corr=\"\"⟧}")]
    public void AG2019_a_remark_that_says_nothing(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[a]{.cue note=\"b\"} [a]{corr=A} [a  b]{corr=\"a b\"} [teh]{corr=the}")]
    public void A_remark_that_says_something_is_right(string source) => AssertFindings(source);

    private static void AssertFindings(string marked)
    {
        var document = Marked.AssertFindings($"[before]{{.cue}}\n\n{marked}\n\n[after]{{.cue}}", static source => ReadingHarness.ReadArticle(source));
        Assert.Contains("after", document.Body!.Text, StringComparison.Ordinal);
    }
}
