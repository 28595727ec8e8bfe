using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>What the body reader makes of a body of which nothing is wrong: its text, its paragraphs, its spans.</summary>
public class MarkupTests
{
    [Theory]
    [InlineData("No markup at all.", "No markup at all.")]
    [InlineData("[him]{person=abe}", "him", "0+3 person=abe")]
    [InlineData("To [him]{person=abe}.", "To him.", "3+3 person=abe")]
    [InlineData("[a]{.cue}[b]{.source}", "ab", "0+1 .cue", "1+1 .source")]
    [InlineData("[a [b] c]{.cue}", "a [b] c", "0+7 .cue")]
    [InlineData("[a\nb]{.cue} c", "a\nb c", "0+3 .cue")]
    [InlineData("[a]{person=b\n  cert=low} c", "a c", "0+1 cert=low person=b")]
    [InlineData("[a]{\tperson=b \n}", "a", "0+1 person=b")]
    [InlineData("[ a ]{.cue}.", " a .", "0+3 .cue")]
    [InlineData("[*a*]{.cue} _b_ # c", "*a* _b_ # c", "0+3 .cue")]
    [InlineData("# [a]{.cue}\n> b\n- c\n1. d\n---", "# a\n> b\n- c\n1. d\n---", "2+1 .cue")]
    [InlineData("`[a]{.cue}` <b>&amp;</b>", "`a` <b>&amp;</b>", "1+1 .cue")]
    public void A_span_is_its_words_without_brackets_and_block(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Theory]
    [InlineData("[[a]{.cue} b]{.quote}", "a b", "0+3 .quote", "0+1 .cue")]
    [InlineData("[a [b]{.cue}]{.quote}", "a b", "0+3 .quote", "2+1 .cue")]
    [InlineData("[[a]{.cue}]{.quote}", "a", "0+1 .quote", "0+1 .cue")]
    [InlineData("[[[a]{.person}]{.cue}]{.quote}", "a", "0+1 .quote", "0+1 .cue", "0+1 .person")]
    [InlineData("[a [b [c]{.cue} d]{quote=x} e]{quote=y}", "a b c d e", "0+9 quote=y", "2+5 quote=x", "4+1 .cue")]
    [InlineData("[[a] [b]{.cue}]{.quote}", "[a] b", "0+5 .quote", "4+1 .cue")]
    public void Spans_nest_and_the_outer_one_comes_first(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Theory]
    [InlineData("It [sic] is.", "It [sic] is.")]
    [InlineData("[text](https://example.org) and [a]{.cue}", "[text](https://example.org) and a", "32+1 .cue")]
    [InlineData("[a][b]", "[a][b]")]
    [InlineData("[a] (b) [c]", "[a] (b) [c]")]
    [InlineData("a [ b [c]{.cue}", "a [ b c", "6+1 .cue")]
    [InlineData("a ] b [c]{.cue}", "a ] b c", "6+1 .cue")]
    [InlineData("[[a]]", "[[a]]")]
    [InlineData("[]", "[]")]
    [InlineData("{.duration} {a=b} {.cue said} {} }", "{.duration} {a=b} {.cue said} {} }")]
    [InlineData("[1] {see the note} [a]{.cue}", "[1] {see the note} a", "19+1 .cue")]
    public void Brackets_and_braces_that_make_no_span_are_text(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Theory]
    [InlineData(@"[a]\{.cue}", "[a]{.cue}")]
    [InlineData(@"\[a]\{.cue}", "[a]{.cue}")]
    [InlineData(@"[a\]{.cue} b]{.source}", "a]{.cue} b", "0+10 .source")]
    [InlineData(@"[a \[b\] c]{.cue}", "a [b] c", "0+7 .cue")]
    [InlineData(@"[\[a\]]{.cue}", "[a]", "0+3 .cue")]
    [InlineData(@"\\[a]{.cue}", @"\a", "1+1 .cue")]
    [InlineData(@"[a\\]{.cue}", @"a\", "0+2 .cue")]
    [InlineData(@"\!\""\#\$\%\&\'\(\)\*\+\,\-\.\/", "!\"#$%&'()*+,-./")]
    [InlineData(@"\:\;\<\=\>\?\@\[\\\]\^\_\`\{\|\}\~", @":;<=>?@[\]^_`{|}~")]
    [InlineData(@"C:\temp\1\é\ \", @"C:\temp\1\é\ \")]
    [InlineData("a\\\nb", "a\\\nb")]
    [InlineData(@"[x]{.cue}\", @"x\", "0+1 .cue")]
    public void A_backslash_escapes_ascii_punctuation_and_nothing_else(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Theory]
    [InlineData("person=abe", "person=abe")]
    [InlineData("person=\"a b\"", "person=\"a b\"")]
    [InlineData("person=\" a \t b \"", "person=\"a b\"")]
    [InlineData("person=a organization=b place=c event=d", "event=d organization=b person=a place=c")]
    [InlineData(".person .organization", ".organization .person")]
    [InlineData("person=a .place", ".place person=a")]
    [InlineData("person=a mention=pronominal", "mention=pronominal person=a")]
    [InlineData("person=a source=q", "person=a source=q")]
    [InlineData("source=\"q r\" .person", ".person source=\"q r\"")]
    [InlineData(".person .source", ".person .source")]
    [InlineData("person=a role=Agent of=talks", "of=talks person=a role=Agent")]
    [InlineData("place=a role=\"Place of trade\" of=talks", "of=talks place=a role=\"Place of trade\"")]
    [InlineData(".quote", ".quote")]
    [InlineData("quote=corner", "quote=corner")]
    [InlineData("quote=q by=\"a b\" to=c for=d", "by=\"a b\" for=d quote=q to=c")]
    [InlineData("quote=q kind=mixed type=eventuality", "kind=mixed quote=q type=eventuality")]
    [InlineData(".quote kind=direct type=assertion", ".quote kind=direct type=assertion")]
    [InlineData("cue=q", "cue=q")]
    [InlineData("cue=\"q r\"", "cue=\"q r\"")]
    [InlineData(".cue", ".cue")]
    [InlineData("source=q", "source=q")]
    [InlineData(".source", ".source")]
    [InlineData("date=2007-09-06", "date=2007-09-06")]
    [InlineData("date=[1667,1668..1670]", "date=[1667,1668..1670]")]
    [InlineData("date=\"{1970,1971}\"", "date=\"{1970,1971}\"")]
    [InlineData("date=19XX mod=start of=rule", "date=19XX mod=start of=rule")]
    [InlineData("duration=P35Y mod=approx", "duration=P35Y mod=approx")]
    [InlineData("date=2004 duration=P1Y", "date=2004 duration=P1Y")]
    [InlineData(".date of=rule", ".date of=rule")]
    [InlineData("person=a note=\"is it he? [see p. 3]{x}\"", "note=\"is it he? [see p. 3]{x}\" person=a")]
    [InlineData("person=a cert=unknown", "cert=unknown person=a")]
    [InlineData("person=9-11_a.b", "person=9-11_a.b")]
    [InlineData("person=安倍", "person=安倍")]
    public void The_parts_of_a_block_say_what_the_span_is(string block, string meaning) =>
        AssertBody($"[x]{{{block}}}", "x", "0+1 " + meaning);

    [Fact]
    public void The_same_quote_again_is_a_further_segment_across_paragraphs_too() =>
        AssertBody(
            "[\"We go,\"]{quote=q} she said, [\"now.]{quote=q}\n\n[\"All of us.\"]{quote=q}",
            "\"We go,\" she said, \"now.\n\n\"All of us.\"",
            "0+8 quote=q", "19+5 quote=q", "26+12 quote=q");

    [Theory]
    [InlineData("a😀 [b😀]{.cue} c", "a😀 b😀 c", "4+3 .cue")]
    [InlineData("[😀]{.cue}[e\u0301]{.source}", "😀e\u0301", "0+2 .cue", "2+2 .source")]
    [InlineData("[e]{.cue}\u0301", "e\u0301", "0+1 .cue")]
    [InlineData("[\u0301]{.cue}", "\u0301", "0+1 .cue")]
    [InlineData("\u212B [\u00A0a]{.cue}\u00A0", "\u212B \u00A0a\u00A0", "2+2 .cue")]
    [InlineData("a\0[b\0]{.cue}", "a\0b\0", "2+2 .cue")]
    [InlineData("a\u2028[b]{.cue}\u2029\u0085c", "a\u2028b\u2029\u0085c", "2+1 .cue")]
    [InlineData("a\tb  [c\td]{.cue}", "a\tb  c\td", "5+3 .cue")]
    [InlineData("a\vb\f[c]{.cue}", "a\vb\fc", "4+1 .cue")]
    public void Offsets_count_utf16_units_and_no_character_is_changed(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Fact]
    public void A_lone_surrogate_stays_as_it_is() => AssertBody("[\uD83D]{.cue} \uDE00", "\uD83D \uDE00", "0+1 .cue");

    [Theory]
    [InlineData("a\n\nb [c]{.cue}\nd", "a\n\nb c\nd", "5+1 .cue")]
    [InlineData("[a\nb]{person=x\ncert=low}\n\n\n[c]{.cue}", "a\nb\n\n\nc", "0+3 cert=low person=x", "6+1 .cue")]
    [InlineData("a\n \t\n[b]{.cue}\n", "a\n \t\nb", "5+1 .cue")]
    [InlineData("\n\n[a]{.cue}\n\n", "a", "0+1 .cue")]
    [InlineData("a\\\n[b]{.cue}", "a\\\nb", "3+1 .cue")]
    public void Line_endings_of_every_kind_become_line_feeds(string source, string text, params string[] spans)
    {
        AssertBody(source, text, spans);
        AssertBody(source.Replace("\n", "\r\n"), text, spans);
        AssertBody(source.Replace("\n", "\r"), text, spans);
    }

    [Fact]
    public void Line_endings_may_be_mixed() => AssertBody("a\r\n\r[b]{.cue}\n\r\nc\r\r\nd", "a\n\nb\n\nc\n\nd", "3+1 .cue");

    [Theory]
    [InlineData("\n \n\t\n  [a]{.cue}", "  a", "2+1 .cue")]
    [InlineData("[a]{.cue} \t\n \n", "a", "0+1 .cue")]
    [InlineData("[a \n]{.cue}\n", "a", "0+1 .cue")]
    [InlineData("a [b [c ]{.cue} ]{.quote} ", "a b c", "2+3 .quote", "4+1 .cue")]
    [InlineData("a \n b  \n", "a \n b")]
    [InlineData("a\u00A0\n", "a\u00A0")]
    [InlineData("", "")]
    [InlineData(" \n\t\r\n", "")]
    public void Blank_lines_at_the_start_and_white_space_at_the_end_are_left_out(string source, string text, params string[] spans) =>
        AssertBody(source, text, spans);

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\n\ntwo", "one", "two")]
    [InlineData("\n\none\n\n\n\ntwo\n\n", "one", "two")]
    [InlineData("one\n \t \ntwo", "one", "two")]
    [InlineData("one\r\n\r\ntwo\r\n\r\nthree", "one", "two", "three")]
    [InlineData("one\r\rtwo", "one", "two")]
    [InlineData("one \n\n two ", "one ", " two")]
    [InlineData("one\n\u00A0\ntwo", "one\n\u00A0\ntwo")]
    [InlineData("one\n\f\ntwo", "one\n\f\ntwo")]
    [InlineData("one\\\n\ntwo", "one\\", "two")]
    [InlineData("[one]{.cue}\n\n[two]{.source}", "one", "two")]
    [InlineData("[one]{.cue\n}\n\ntwo", "one", "two")]
    [InlineData("")]
    public void Paragraphs_are_what_blank_lines_part(string source, params string[] paragraphs)
    {
        var body = ReadingHarness.ReadBody(source);
        Assert.Equal(paragraphs, body.Paragraphs.Select(paragraph => paragraph.In(body.Text)));
    }

    [Fact]
    public void The_place_of_an_annotation_is_its_words_in_the_file()
    {
        var source = "---\nheadline: 😀\n---\r\n\r\nTo [\\[him\\]]{person=abe}.";
        var annotation = Assert.Single(ReadingHarness.ReadBody(source).Annotations);
        Assert.Equal(@"\[him\]", source.Substring(annotation.At.Start, annotation.At.Length));
    }

    [Fact]
    public void The_place_of_an_id_among_several_is_that_id()
    {
        var source = "[they]{person=\"ann-lee  bo\"}";
        var mention = Assert.IsType<MentionAnnotation>(Assert.Single(ReadingHarness.ReadBody(source).Annotations));
        Assert.Equal(["ann-lee", "bo"], mention.Targets.Select(target => source.Substring(target.At.Start, target.At.Length)));
    }

    [Fact]
    public void The_body_begins_after_the_front_matter() =>
        AssertBody("---\nheadline: \"[x]{.cue}\"\n---\n\n[a]{.cue}\n---\n", "a\n---", "0+1 .cue");

    private static void AssertBody(string source, string text, params string[] spans)
    {
        var body = ReadingHarness.ReadBody(source);
        Assert.Equal([text, .. spans], [body.Text, .. body.Annotations.Select(AnnotationText.Show)]);
    }
}
