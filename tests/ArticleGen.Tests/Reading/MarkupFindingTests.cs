using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>
/// The mistakes that the body reader reports. A row is a source with each expected finding marked around its place:
/// <c>⟦AG2003 persn⟧</c>. Exactly these findings come, and a correct span beside them is still read.
/// </summary>
public class MarkupFindingTests
{
    [Theory]
    [InlineData("[x]⟦AG2001 {person=abe⟧")]
    [InlineData("[x]⟦AG2001 {person=abe and the rest of the line⟧\nbut no further")]
    [InlineData("[x]⟦AG2001 {⟧")]
    [InlineData("[x]⟦AG2001 {person=abe⟧\n\n}")]
    public void AG2001_a_block_without_end(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{⟦AG2001 person='abe'⟧}")]
    [InlineData("[x]{⟦AG2001 note='a b'⟧ .cue}")]
    [InlineData("[x]{⟦AG2001 person=⟧}")]
    [InlineData("[x]{⟦AG2001 person=⟧ .cue}")]
    [InlineData("[x]{⟦AG2001 person⟧}")]
    [InlineData("[x]{⟦AG2001 person⟧ .cue}")]
    [InlineData("[x]{⟦AG2001 person =abe⟧}")]
    [InlineData("[x]{⟦AG2001 person=\"abe⟧}")]
    [InlineData("[x]{⟦AG2001 =abe⟧}")]
    [InlineData("[x]{⟦AG2001 #abe⟧}")]
    [InlineData("[x]{⟦AG2001 .⟧}")]
    [InlineData("[x]{⟦AG2001 .person.source⟧}")]
    [InlineData("[x]{.person ⟦AG2001 .turn=winter⟧}")]
    [InlineData("[x]{⟦AG2001 é=1⟧}")]
    [InlineData("[x]{⟦AG2001 .é⟧}")]
    [InlineData("[x]{⟦AG2001 persön=1⟧}")]
    [InlineData("[x]{⟦AG2001 😀⟧}")]
    [InlineData("[x]{⟦AG2001 1=a⟧}")]
    [InlineData("[x]{person=\"a\"⟦AG2001 cert=low⟧}")]
    [InlineData("[x]{person=\"a\"⟦AG2001 .source⟧}")]
    [InlineData("[x]{⟦AG2001 person=a\"b⟧}")]
    [InlineData("[x]{⟦AG2001 person=a=b⟧}")]
    [InlineData("[x]{⟦AG2001 person=<b>⟧}")]
    [InlineData("[x]{⟦AG2001 person=`b`⟧}")]
    [InlineData(@"[x]{⟦AG2001 person=a\b⟧}")]
    [InlineData(@"[x]{⟦AG2001 note=""a \\ b""⟧ .cue}")]
    [InlineData(@"[x]{⟦AG2001 note=""a \"" b""⟧ .cue}")]
    [InlineData(@"[x]{⟦AG2001 note=""a """"b""""""⟧ .cue}")]
    [InlineData(@"[x]{⟦AG2001 note=""a """"b"""" c""⟧ .cue cert=low}")]
    [InlineData("[x]⟦AG2001 {person=a｝⟧ b")]
    [InlineData("[x]{⟦AG2001 person＝a⟧}")]
    [InlineData("[x]{⟦AG2001 note＝＂a b＂⟧}")]
    [InlineData("[x]{⟦AG2001 ．cue⟧}")]
    [InlineData("[x]{⟦AG2001 .person,⟧ .source}")]
    [InlineData("[x]{⟦AG2001 a,b⟧}")]
    [InlineData("[x]{⟦AG2001 person⟧ ⟦AG2001 cert⟧}")]
    [InlineData("[x]{⟦AG2001 date={1970,1971⟧}}")]
    public void AG2001_a_part_that_is_malformed(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{⟦AG2001 note=\"a⟧\n⟦AG2001 b\"⟧ .cue}")]
    public void AG2001_a_line_break_in_a_value(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{person=a}⟦AG2001 {cert=low}⟧")]
    [InlineData("[x]{.cue}⟦AG2001 {.source}⟧ b")]
    public void AG2001_a_second_block(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]⟦AG2002 {}⟧")]
    [InlineData("[x]⟦AG2002 { \n }⟧")]
    public void AG2002_an_empty_block(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{⟦AG2003 persn⟧=abe}")]
    [InlineData("[x]{.cue ⟦AG2003 Person⟧=abe}")]
    [InlineData("[x]{⟦AG2003 class⟧=cue}")]
    [InlineData("[x]{⟦AG2003 id⟧=q}")]
    [InlineData("[x]{.cue ⟦AG2003 a⟧=1 ⟦AG2003 b⟧=2}")]
    [InlineData("[x]{.cue ⟦AG2003 xml:lang⟧=en}")]
    public void AG2003_an_unknown_key(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{.quote .⟦AG2004 unsorced⟧}")]
    [InlineData("[x]{cue=q .⟦AG2004 ann-lee⟧}")]
    [InlineData("[x]{.cue .⟦AG2004 by⟧}")]
    [InlineData("[x]{.⟦AG2004 duration⟧}")]
    [InlineData("[x]{.⟦AG2004 qoute⟧ .unsourced}")]
    [InlineData("[x]{.⟦AG2004 attribtion⟧ by=ann-lee medium=writing}")]
    [InlineData("[x]{.vote ⟦AG2009 by⟧=ann-lee}")]
    public void AG2004_an_unknown_class(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{quote=q ⟦AG2005 cue⟧=q}")]
    [InlineData("[x]{quote=q ⟦AG2005 source⟧=r}")]
    [InlineData("[x]{source=q ⟦AG2005 quote⟧=r}")]
    [InlineData("[x]{.quote ⟦AG2005 .person⟧}")]
    [InlineData("[x]{person=a ⟦AG2005 cue⟧=q}")]
    [InlineData("[x]{person=a ⟦AG2005 date⟧=2004}")]
    [InlineData("[x]{date=2004 ⟦AG2005 place⟧=a ⟦AG2005 .cue⟧}")]
    public void AG2005_a_span_that_is_two_things(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{person=a ⟦AG2006 person⟧=b}")]
    [InlineData("[x]{.cue ⟦AG2006 .cue⟧}")]
    [InlineData("[x]{.cue ⟦AG2006 cue⟧=q}")]
    [InlineData("[x]{cue=q ⟦AG2006 .cue⟧}")]
    [InlineData("[x]{.cue cert=low ⟦AG2006 cert⟧=low ⟦AG2006 cert⟧=high}")]
    public void AG2006_a_key_that_stands_twice(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("⟦AG2007 [⟧a\n\nb]{.quote}")]
    [InlineData("[sic] ⟦AG2007 [⟧a [b]{.cue}\n\nb]{.quote}")]
    [InlineData("⟦AG2007 [⟧a\r\n \t\r\nb]{.quote}")]
    [InlineData("\\\\⟦AG2007 [⟧a\n\nb]{.quote}")]
    [InlineData("⟦AG2007 [⟧a [b]{note=\"]\" .cue}\n\nb]{.quote}")]
    public void AG2007_a_span_across_a_blank_line(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("a⟦AG2008 ]{.cue}⟧ b")]
    [InlineData("[a]{.cue}⟦AG2008 ]{.quote}⟧")]
    [InlineData("\\[a⟦AG2008 ]{.cue}⟧")]
    [InlineData("[a]\n\nb⟦AG2008 ]{.cue}⟧")]
    [InlineData("\\[a\n\nb⟦AG2008 ]{.cue}⟧")]
    [InlineData("[a] b⟦AG2008 ]{.cue}⟧")]
    public void AG2008_a_block_without_a_span(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{.cue ⟦AG2009 by⟧=a}")]
    [InlineData("[x]{person=a ⟦AG2009 kind⟧=direct}")]
    [InlineData("[x]{person=a ⟦AG2009 mod⟧=start}")]
    [InlineData("[x]{.quote ⟦AG2009 of⟧=talks}")]
    [InlineData("[x]{.quote ⟦AG2009 role⟧=Agent}")]
    [InlineData("[x]{source=q ⟦AG2009 mention⟧=named}")]
    [InlineData("[x]{date=2004 ⟦AG2009 type⟧=fact ⟦AG2009 to⟧=a}")]
    public void AG2009_a_key_that_belongs_elsewhere(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("a ⟦AG2010 []⟧{.cue}")]
    [InlineData("a ⟦AG2010 [ \n ]⟧{.cue} b")]
    [InlineData("[a ⟦AG2010 []⟧{.cue}]{.quote}")]
    public void AG2010_a_span_without_words(string marked) => AssertFindings(marked);

    [Fact]
    public void AG2010_a_span_whose_only_words_are_markup() => AssertFindings("a ⟦AG2010 [⟦AG2010 []⟧{.cue}]⟧{.quote}");

    [Theory]
    [InlineData("[x]⟦AG2011  {.cue}⟧")]
    [InlineData("[x]⟦AG2011  \t{person=a cert=low}⟧ b")]
    public void AG2011_white_space_before_a_block(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]⟦AG2012 {by=a}⟧")]
    [InlineData("[x]⟦AG2012 {note=\"a b\" cert=low}⟧")]
    [InlineData("[x]⟦AG2012 {of=talks mod=start}⟧")]
    public void AG2012_a_block_that_does_not_say_what_the_span_is(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{person=a mention=⟦AG2013 pronoun⟧}")]
    [InlineData("[x]{.quote kind=⟦AG2013 Direct⟧}")]
    [InlineData("[x]{.quote type=\"⟦AG2013 a fact⟧\"}")]
    [InlineData("[x]{date=2004 mod=⟦AG2013 begin⟧}")]
    [InlineData("[x]{.cue cert=\"⟦AG2013 ⟧\"}")]
    public void AG2013_a_word_that_a_key_does_not_take(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("Ann⟦AG2016 {.cue}⟧ b")]
    [InlineData("(a)⟦AG2016 {.cue}⟧ and [b](c)⟦AG2016 {.cue cert=low}⟧")]
    [InlineData("⟦AG2016 {person=a}⟧{cert=low} {cert=low")]
    [InlineData("[a ⟦AG2016 {.cue note=\"[b]\"}⟧ c")]
    [InlineData("\\[a\\]\\{.cue} {x} {} {.cue y} ⟦AG2016 {.cue}⟧")]
    public void AG2016_a_block_behind_no_span(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{person=⟦AG2014 -a⟧}")]
    [InlineData("[x]{person=⟦AG2014 a,b⟧}")]
    [InlineData("[x]{person=\"a ⟦AG2014 b/c⟧ d\"}")]
    [InlineData("[x]{⟦AG2014 person=\"\"⟧}")]
    [InlineData("[x]{⟦AG2014 quote=\" \"⟧}")]
    [InlineData("[x]{quote=\"a ⟦AG2014 b⟧\"}")]
    [InlineData("[x]{cue=⟦AG2014 q!⟧}")]
    [InlineData("[x]{.quote by=⟦AG2014 @a⟧ to=⟦AG2014 @b⟧ for=⟦AG2014 @c⟧}")]
    [InlineData("[x]{person=a role=Agent of=⟦AG2014 $⟧}")]
    public void AG2014_a_value_that_is_no_id(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{.date ⟦AG4006 mod⟧=start}")]
    public void AG4006_a_modifier_without_a_date(string marked) => AssertFindings(marked);

    [Theory]
    [InlineData("[x]{person=a ⟦AG4009 role⟧=Agent}")]
    [InlineData("[x]{person=a ⟦AG4009 of⟧=talks}")]
    public void AG4009_a_role_without_its_event(string marked) => AssertFindings(marked);

    [Fact]
    public void The_place_counts_lines_and_columns_as_an_editor_does()
    {
        var finding = Assert.Single(ReadingHarness.ReadArticle("---\r\nheadline: 😀\r\n---\r\n\r\n😀 [x]{persn=a}").Findings);
        var at = finding.At!.Value;
        Assert.Equal((4, 7, 4, 12), (at.StartLine, at.StartColumn, at.EndLine, at.EndColumn));
    }

    [Theory]
    [InlineData("[x]{persn=abe}", "`persn` is not a key of a span; did you mean `person`?")]
    [InlineData("[x]{.cue .unsorced}", "`.unsorced` is not a class of a span; did you mean `.unsourced`?")]
    [InlineData("[x]{.cue cert=hihg}", "`cert` takes `high`, `medium`, `low` or `unknown`; `hihg` is none of them; did you mean `high`?")]
    [InlineData("[x]{}", "This block says nothing about its span, \"x\"; write `{key=value}` or `{.class}`, or `]\\{` for the characters themselves")]
    [InlineData("[x]{person='a'}", "A value is quoted with `\"`, not with `'`")]
    [InlineData("[x]{person=a person=b}", "`person` stands twice in this block; several ids stand in one value: `person=\"a b\"`")]
    public void The_message_says_what_was_probably_meant(string source, string message)
    {
        var finding = Assert.Single(ReadingHarness.ReadArticle(source).Findings);
        Assert.Equal(message, finding.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_mistake_in_one_part_leaves_the_other_parts_of_its_block()
    {
        var document = Marked.AssertFindings("[x]{person=a ⟦AG2003 crt⟧=low cert=high}", source => ReadingHarness.ReadArticle(source));
        Assert.Equal(["0+1 cert=high person=a"], document.Body!.Annotations.Select(AnnotationText.Show));
    }

    [Fact]
    public void A_block_without_end_leaves_the_spans_after_it_in_its_paragraph()
    {
        var document = Marked.AssertFindings("[x]⟦AG2001 {person=abe and [y]{.cue}.⟧", source => ReadingHarness.ReadArticle(source));
        Assert.Equal(["[x]{person=abe and y.", "19+1 .cue"], [document.Body!.Text, .. document.Body.Annotations.Select(AnnotationText.Show)]);
    }

    [Fact]
    public void Braces_after_a_space_that_are_no_block_do_not_tire_the_reader()
    {
        var notes = string.Concat(Enumerable.Repeat("[1] {see note} ", 40));
        var body = ReadingHarness.ReadBody(notes + "[x]{.cue}");
        Assert.Equal([$"{notes.Length}+1 .cue"], body.Annotations.Select(AnnotationText.Show));
    }

    // A correct span stands in the paragraphs around the mistake; both must be read, whatever the mistake is.
    private static void AssertFindings(string marked)
    {
        var document = Marked.AssertFindings($"[before]{{.cue}}\n\n{marked}\n\n[after]{{.cue}}", source => ReadingHarness.ReadArticle(source));
        var body = document.Body!;
        var cues = body.Annotations.Select(annotation => annotation.Range.In(body.Text));
        Assert.Equal(["before", "after"], cues.Where(static words => words is "before" or "after"));
    }
}
