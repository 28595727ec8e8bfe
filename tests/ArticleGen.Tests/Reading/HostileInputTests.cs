using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Reading;

/// <summary>Whatever stands in a file, reading ends, soon, with a document and with findings that lie in the file.</summary>
public class HostileInputTests
{
    private const int Megabyte = 1_000_000;

    [Fact]
    public void Garbage_in_a_body_is_read() =>
        Gen.Char["[]{}.\\\"=#a1 \n\r\t-:'"].Array[0, 60].Select(static chars => new string(chars)).Sample(AssertReads, iter: 20_000);

    [Fact]
    public void Garbage_made_of_whole_tokens_is_read() => Gen
        .OneOf("[", "]", "]{", "}", "{", ".cue", "person=a", "note=\"", "\"", " ", "x", "\\", "\n", "\r\n", "\n\n", "{.cue}", "]{.quote}", "]{a", "é", "\uD83D")
        .Array[0, 40].Select(string.Concat).Sample(AssertReads, iter: 20_000);

    [Fact]
    public void Garbage_in_front_matter_is_read() => Gen
        .OneOf(
            "a", "people", "name", "keywords", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\t", " ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">", "#", " #",
            "&a ", "*a", "!", "!!str ", "? ", "%", "@", "`", "~", "---", "...", "\\", "\r", "\r\n", "\0", "\u0085", "\u2028", "😀", "\uD83D", "<<: ", "=")
        .Array[0, 30].Select(static tokens => $"---\n{string.Concat(tokens)}\n---\n[x]{{.cue}}").Sample(AssertReads, iter: 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("]{")]
    [InlineData("[x]{")]
    [InlineData("[x]{}")]
    [InlineData("[x]{.cue}")]
    [InlineData("[x]{.cue}{.cue}")]
    [InlineData("[ ]{.cue}")]
    [InlineData("[x] {")]
    [InlineData("[x] {.cue} ")]
    [InlineData("[x] {a=1 ")]
    [InlineData("[x] {a=\"] ")]
    [InlineData("[x]{a=\"")]
    [InlineData("[x]{a='")]
    [InlineData("[x]{a=\"]{a='")]
    [InlineData("[x]{a=\"\n")]
    [InlineData("]{.cue}")]
    [InlineData("]{.cue ")]
    [InlineData("\\")]
    [InlineData("\\[")]
    [InlineData("{")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData(" \n")]
    [InlineData("[\n\n")]
    [InlineData("[x\n\n]{.cue}")]
    [InlineData("x \t")]
    [InlineData("{.cue}")]
    [InlineData("(x){.cue}")]
    [InlineData("[x{.cue}")]
    [InlineData("{a=\"{b=\"")]
    [InlineData("{.cue note=\"{.cue ")]
    [InlineData("[x]\u00A0")]
    [InlineData("[x] {.cue}")]
    [InlineData("[x]{a=“")]
    [InlineData("[x]{a=“b” ")]
    [InlineData("[x]{a\u00A0")]
    [InlineData("[x]{.a\u200B.b}")]
    [InlineData("[x]{person = ")]
    [InlineData("[x]{date=c. 1820}")]
    [InlineData("–––\n")]
    [InlineData("–––\nheadline: a\n")]
    public void A_megabyte_of_one_shape_is_read(string unit) => AssertReads(Repeat(unit));

    [Theory]
    [InlineData("[", "x", "]{.cue}")]
    [InlineData("[", "", "]{.cue}")]
    [InlineData("[ ", "", " ]{.cue}")]
    [InlineData("[\\[", "x", "]{.cue}")]
    [InlineData("[x", "\n\n", "]{.cue}")]
    [InlineData("x", "\n\n", "]{.cue}")]
    [InlineData("[x]{", "a=\"", " \"")]
    [InlineData("", "[x]{", "a ")]
    [InlineData("", "[x]{", "person=a ")]
    [InlineData("", "[x]{.cue}", "{.cue}")]
    [InlineData("", "[x]{a=", "\u00A0")]
    [InlineData("", "[x]{a=", "\u00A0b ")]
    [InlineData("", "[x]{a=“", " ")]
    [InlineData("", "[x]", "\u200B")]
    [InlineData("", "[x]{", "a\u00A0= ")]
    [InlineData("{.cue ", "}", "{.cue}")]
    [InlineData("{", ".cue", "}")]
    [InlineData("–––\nheadline: a\n", "", "b: c\n")]
    [InlineData("", "[x]{note=\"", "] {.cue ")]
    public void A_megabyte_around_a_middle_is_read(string left, string middle, string right) =>
        AssertReads(Repeat(left) + middle + Repeat(right));

    [Theory]
    [InlineData("[x]{person=a", " b", "}")]
    [InlineData("[x]{.quote by=", "b ", "}")]
    [InlineData("[x]{", "\u2011", "}")]
    [InlineData("[x]{.a", "\u2011b", "}")]
    [InlineData("[x]{.a ", "b\u2011 ", "}")]
    [InlineData("[x]{", "{", ".a}")]
    [InlineData("[x]{label=a", " b=c", "}")]
    [InlineData("[x]{label=a b=\"", "#c ", "\"}")]
    [InlineData("[x]{person=a role=r of=\"", "e ", "\"}")]
    [InlineData("[x]{person=a of=e role=\"", "r ", "\"}")]
    [InlineData("[x]{date=2024-04-17 of=\"", "e ", "\"}")]
    public void A_block_of_a_megabyte_is_read(string start, string unit, string end) =>
        AssertReads(start + Repeat(unit) + end);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("k: v\n")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("!a ")]
    [InlineData("\"")]
    [InlineData("\"\\")]
    [InlineData("'")]
    [InlineData("|\n")]
    [InlineData("#")]
    [InlineData("%a\n")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a,")]
    [InlineData("---\n")]
    [InlineData("...\n")]
    [InlineData("\"a\" ")]
    [InlineData("[\"a\" ")]
    [InlineData("a:b\n")]
    [InlineData("a: @b\n")]
    public void A_megabyte_of_yaml_is_read(string unit) => AssertReads($"---\nkeywords: {Repeat(unit)}\n---\n");

    [Theory]
    [InlineData("k: v\n")]
    [InlineData("- ")]
    [InlineData("a: &a [*a, *a]\n")]
    [InlineData("? a\n")]
    public void A_megabyte_of_a_corpus_file_is_read(string unit) => AssertDescribes(ReadingHarness.ReadCorpus(Repeat(unit)));

    private static string Repeat(string unit) =>
        unit.Length == 0 ? "" : string.Concat(Enumerable.Repeat(unit, Megabyte / unit.Length));

    private static void AssertReads(string source) => AssertDescribes(ReadingHarness.ReadArticle(source));

    private static void AssertDescribes(Document document)
    {
        var (file, text) = (document.File.Text.Length, document.Body?.Text ?? "");
        Assert.True(text.Length <= file && !text.Contains('\r'));
        Assert.All(document.Findings.Take(1000), finding => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        Assert.DoesNotContain(document.Findings, finding => finding.At!.Value.Start + finding.At.Value.Length > file);
        Assert.DoesNotContain(
            document.Body?.Annotations ?? default, annotation => annotation.Range.Length <= 0 || annotation.Range.End > text.Length || annotation.At.End > file);
    }
}
