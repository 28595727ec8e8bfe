using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>Front matter as other systems write it is text, and told on its first line; a text that only begins like it is not.</summary>
public class ForeignFrontMatterTests
{
    [Theory]
    [InlineData("⟦AG1018 ---yaml⟧\nheadline: x\n---\nText.", "not `---yaml`")]
    [InlineData("⟦AG1018 --- yaml⟧\nlayout: post\n---\nText.", "not `--- yaml`")]
    [InlineData("⟦AG1018 --- # front matter⟧\nheadline: x\n---\nText.", "three hyphens and nothing else")]
    [InlineData("⟦AG1018 ---# c⟧\nheadline: x\n...\nText.", "three hyphens and nothing else")]
    [InlineData("⟦AG1018 ---json⟧\n{ \"headline\": \"x\" }\n---\nText.", "not `---json`")]
    [InlineData("⟦AG1018 ---json⟧\n{\n  \"headline\": \"x\"\n}\n---\nText.", "not `---json`")]
    [InlineData("⟦AG1018 ---toml⟧\nheadline = \"x\"\n---\nText.", "YAML")]
    [InlineData("⟦AG1018 +++⟧\ntitle = \"x\"\ndate = 2024-04-17\n\n[extra]\na = 1\n+++\nText.", "YAML")]
    [InlineData("⟦AG1018 +++⟧\nheadline: x\n+++\nText.", "not `+++`")]
    [InlineData("⟦AG1018 ;;;⟧\n{ \"title\": \"x\" }\n;;;\nText.", "not `;;;`")]
    [InlineData("⟦AG1018 ;;;⟧\ntitle: x\n;;;\nText.", "not `;;;`")]
    [InlineData("⟦AG1018 {⟧\n  \"title\": \"x\"\n}\n\nText.", "hyphens")]
    [InlineData("⟦AG1018 { \"title\": \"x\" }⟧\n\nText.", "hyphens")]
    [InlineData("⟦AG1018 headline: x⟧\n---\nText.", "write a line `---` before it")]
    [InlineData("⟦AG1018 headline: x⟧\npeople:\n  ann: { name: Ann }\n---\nText.", "write a line `---` before it")]
    [InlineData("⟦AG1018 title: x⟧\ndate: 2024\n---\nText.", "write a line `---` before it")]
    [InlineData("⟦AG1018 headline: x⟧\nsection: y\n\nText.", "before these lines and one behind them")]
    [InlineData("⟦AG1018 Title: The ferry⟧\nAuthor: Ann Lee\nDate: 2024-04-17\n\nText.", "headline")]
    [InlineData("⟦AG1018 Title: The ferry⟧\nDate: 2024-04-17\n---\nText.", "headline")]
    [InlineData("⟦AG1018 ---\u00A0⟧\nheadline: x\n---\nText.", "U+00A0")]
    [InlineData("⟦AG1018 ---\u200B⟧\nheadline: x\n---\nText.", "U+200B")]
    [InlineData("⟦AG1018 ---\u3000⟧\nheadline: x\n---\nText.", "U+3000")]
    public void It_is_told(string source, string advice)
    {
        foreach (var text in (string[])[source, source.Replace("\n", "\r\n")])
        {
            var message = Assert.Single(Marked.AssertFindings(text, read => ReadingHarness.ReadArticle(read)).Findings).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
            Assert.Contains(advice, message);
            Assert.DoesNotContain("blank lines", message);
        }
    }

    [Theory]
    [InlineData("---\nheadline: x\n---\u00A0\nText.", "U+00A0")]
    [InlineData("---\nheadline: x\n...\nText.", "`...`")]
    [InlineData("---\nheadline: x\n----\nText.", "`----`")]
    public void What_does_not_close_it_is_named(string source, string word)
    {
        var finding = Assert.Single(ReadingHarness.ReadArticle(source).Findings);

        Assert.Equal("AG1003", finding.Rule);
        Assert.Contains(word, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Note: bring boats.\n---\nText.")]
    [InlineData("Update: the ferry stays.\n\nText: more.")]
    [InlineData("From: Ann\nTo: Ben\nDate: 5 May\nSubject: The ferry\n\nDear Ben,")]
    [InlineData("Title: a tale\n\nText.")]
    [InlineData("Date: 5 May\n---\nText.")]
    [InlineData("headline: a word in lower case\n\nText.")]
    [InlineData("headline: The ferry stays\n\n---\nText.")]
    [InlineData("--- The vote ---\nText: a\n---\n")]
    [InlineData("---markdown\nhello: x\n---\nx")]
    [InlineData("------\nText.\n------\n")]
    [InlineData("+++\nBreaking news\n+++\nText.")]
    [InlineData("+++ Breaking +++\nText = text")]
    [InlineData(";;;\n\n;;;")]
    [InlineData("{\"person\": \"Ann\"} {=} {code=1}\n{.red}\n\nkey: value")]
    [InlineData("{ a } and \"b\": c }\nText.")]
    [InlineData("Q: Where?\nA: Here.\n\nQ: When?")]
    [InlineData("ANN LEE: We sail.\nBEN ODE: When?\n\nANN LEE: Now.")]
    [InlineData("https://example.org: a page\n---\nText.")]
    [InlineData("***\nText.\n***\n")]
    public void A_text_that_begins_like_it_is_text(string source) => Assert.Empty(ReadingHarness.ReadArticle(source).Findings);
}
