using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Reading;

/// <summary>pandoc is the oracle: a well-formed file means the same spans to it; where it does not, a row says so.</summary>
public class PandocTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Repository.Path("articles"), "*.article.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_of_this_repository_means_the_same_to_pandoc(string path) =>
        AssertAgrees([File.ReadAllText(Repository.Path(path))], File.ReadAllText(Repository.Path("articles/corpus.yaml")));

    [Fact]
    public void Generated_documents_mean_the_same_to_pandoc()
    {
        var documents = AnnotatedText.Any.Array[300].Single(static _ => true, "0N0XIzNsQ0O2");
        AssertAgrees([.. documents.Select(static document => document.Write(AnnotatedText.IsAsciiPunctuation))]);
    }

    [Theory]
    [InlineData("[x]{person=a}{cert=low}", "x {cert=low person=a}", "AG2001")]
    [InlineData("[]{.cue}", " {.cue}", "AG2010")]
    [InlineData("[x]{.cue class=a}", "x {.a .cue}", "AG2003")]
    [InlineData("[x]{.cue id=a}", "x {.cue id=a}", "AG2003")]
    [InlineData("[x]{.cue #a}", "x {.cue id=a}", "AG2001")]
    [InlineData("[x]{person=a person=b}", "x {person=a person=b}", "AG2006")]
    [InlineData("[x]{.cue note=\"a\nb\"}", "x {.cue note=\"a b\"}", "AG2001")]
    [InlineData("[x]{date={1970,1971}}", "x {date=\"{1970,1971\"}", "AG2001")]
    public void What_pandoc_accepts_and_we_report(string source, string span, string rule)
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        Assert.Equal([span, rule], [.. PandocOracle.SpansOf(source), .. RulesOf(source)]);
    }

    [Theory]
    [InlineData("[x]{note='a b'}", "AG2001")]
    [InlineData("[x]{}", "AG2002")]
    [InlineData("[x]{person}", "AG2001")]
    [InlineData("[x]{person=}", "AG2001")]
    [InlineData("[x]{.person.source}", "AG2001")]
    [InlineData("[x]{person=\"a\"cert=low}", "AG2001")]
    [InlineData("[x]{é=1}", "AG2001")]
    [InlineData("[x] {.cue}", "AG2011")]
    [InlineData("x]{.cue}", "AG2008")]
    [InlineData("[x\n\ny]{.cue}", "AG2007")]
    [InlineData("[x]{.cue", "AG2001")]
    public void What_is_literal_to_pandoc_and_we_report(string source, string rule)
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        Assert.Equal([rule], [.. PandocOracle.SpansOf(source), .. RulesOf(source)]);
    }

    [Theory]
    [InlineData("`[x]{.cue}`")]
    [InlineData("```\n[x]{.cue}\n```")]
    [InlineData("a\n\n    [x]{.cue}")]
    [InlineData("a\n\n\t[x]{.cue}")]
    [InlineData("<div>\n[x]{.cue}\n</div>")]
    [InlineData("[b][x]{.cue}\n\n[x]: /u")]
    public void Where_pandoc_loses_a_span_and_we_do_not(string source)
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        Assert.Equal(["ours: x {.cue}"], [.. PandocOracle.SpansOf(source), .. Read(source).Spans.Select(static span => "ours: " + span)]);
    }

    [Theory]
    [InlineData("# [x]{.cue}")]
    [InlineData("> [x]{.cue}")]
    [InlineData("- [x]{.cue}")]
    [InlineData("+ [x]{.cue}")]
    [InlineData("1. [x]{.cue}")]
    [InlineData("[x]{.cue}\n===")]
    [InlineData("*a* [x]{.cue}")]
    [InlineData("_a_ [x]{.cue}")]
    [InlineData("[a](b) [x]{.cue}")]
    [InlineData("![a](b) [x]{.cue}")]
    [InlineData("<b>a</b> [x]{.cue} <i>&copy;</i>")]
    public void Where_only_the_text_differs(string source)
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        var (theirs, ours) = (PandocOracle.Read([source])[0], Read(source));
        Assert.Equal(["x {.cue}"], theirs.Spans);
        Assert.Equal(theirs.Spans, ours.Spans);
        Assert.NotEqual(theirs.Text, ours.Text);
    }

    [Theory]
    [InlineData(@"[x]\{.cue}")]
    [InlineData(@"\[x]\{.cue}")]
    [InlineData("[x]")]
    [InlineData("{a=b}")]
    public void What_is_text_to_both(string source) => AssertAgrees([source]);

    private static void AssertAgrees(string[] sources, string corpus = "")
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        foreach (var (source, theirs) in sources.Zip(PandocOracle.Read(sources)))
        {
            var ours = Read(source, corpus);
            Assert.Equal(theirs.Spans, ours.Spans);
            Assert.Equal(theirs.Text, ours.Text);
        }
    }

    private static ComparableReading Read(string source, string corpus = "") => ComparableReading.Of(ReadingHarness.ReadBody(source, corpus));

    private static IEnumerable<string> RulesOf(string source) =>
        ReadingHarness.ReadArticle(source).Findings.Select(static finding => finding.Rule).Distinct();
}
