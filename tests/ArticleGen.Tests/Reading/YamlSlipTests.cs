using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>Of YAML that cannot be read one finding tells the line of the slip, and what to write: not where the parser lost its way.</summary>
public class YamlSlipTests
{
    [Theory]
    [InlineData("headline: x\npeople:\n\tann: { name: Ann Lee }", 4, "tab")]
    [InlineData("headline: x\nkeywords:\n\t- ferry\n\t- sea", 4, "tab")]
    [InlineData("headline: x\nsection: y\nid: z\ndescription: |\n  One\n\ttwo", 7, "tab")]
    [InlineData("people:\n  ann:\n    name: Ann\n\tjobTitle: Cook\nsection: y", 5, "tab")]
    [InlineData("people:\n  ann:\n\u00A0\u00A0\u00A0 name: Ann\nheadline: a: b", 4, "U+00A0")]
    [InlineData("people:\n  ann: { name: Ann, jobTitle: Pier #4 }\nplaces: {}", 3, "\"Pier #4\"")]
    [InlineData("headline: x\npeople:\n  ann: { name: Ann #2 }", 4, "name: \"Ann #2\"")]
    [InlineData("keywords: [a, #b, c]\nsection: x", 2, "\"#b\"")]
    [InlineData("keywords: [C #minor]", 2, "\"C #minor\"")]
    [InlineData("headline: \"One,\ntwo\"\nsection: y", 3, "indent")]
    [InlineData("section: y\nheadline: \"One,\ntwo,\nthree\"", 4, "indent")]
    [InlineData("people:\n  ann:\n    name: \"Ann\n  Lee\"", 5, "indent")]
    [InlineData("people:\n  ann:\n    name: Ann\n      # the mayor\n      Lee", 5, "remark")]
    [InlineData("headline: One\n  # c\n  # d\n  two", 3, "remark")]
    [InlineData("headline: One # c\n  two\nsection: y", 2, "remark")]
    [InlineData("headline: [Live] The vote\nsection: y", 2, "headline: \"[Live] The vote\"")]
    [InlineData("section: y\nheadline: {Video} The ferry", 3, "headline: \"{Video} The ferry\"")]
    [InlineData("section: y\nkeywords:\n  - [Live] The vote\n  - b", 4, "- \"[Live] The vote\"")]
    [InlineData("section: y\nkeywords:\n  - \"Ann\" Lee\n  - b", 4, "'\"Ann\" Lee'")]
    [InlineData("people:\n  ann: { name: Ann }\nkeywords: [sea, , boat]", 4, "comma")]
    [InlineData("section: y\npeople:\n  ann: { name: Ann, , jobTitle: Cook }\nplaces: {}", 4, "comma")]
    [InlineData("keywords: [, a]", 2, "comma")]
    [InlineData("keywords: [a,,b]", 2, "comma")]
    [InlineData("section: y\ndescription: >\n      \n   Text", 4, "blank line")]
    [InlineData("description: |\n\n      \n   Text\nsection: y", 4, "blank line")]
    [InlineData("keywords:\n  - ferry\n  -sea", 4, "`- sea`")]
    [InlineData("keywords:\n  * ferry\n  * sea", 3, "`- ferry`")]
    [InlineData("keywords:\n  *ferry", 3, "`- ferry`")]
    [InlineData("headline: 'It's over'", 2, "headline: \"It's over\"")]
    [InlineData("headline: 'Fisher's \"no\" to it'", 2, "headline: 'Fisher''s \"no\" to it'")]
    [InlineData("section: y\nheadline: \"He said \"no\" again\"", 3, "headline: 'He said \"no\" again'")]
    [InlineData("headline: \"Nobody asked\nsection: y\nid: z\npeople:\n  ann: { name: \"Ann\" }", 2, "headline: \"Nobody asked\"")]
    [InlineData("headline: \"Nobody asked\nsection: y\nid: z\npeople:\n  ann: { name: Ann }", 2, "headline: \"Nobody asked\"")]
    [InlineData("headline: 'Nobody asked\nsection: y\nid: z\nurl: https://a.example", 2, "headline: 'Nobody asked'")]
    [InlineData("people:\n  ann: { name: \"Ann Lee }\n  ben: { name: Ben }\nsection: y", 3, "\"Ann Lee\"")]
    [InlineData("people:\n  ann: { name: \"Ann Lee, jobTitle: \"Mayor\" }\nsection: y", 3, "\"Ann Lee\"")]
    [InlineData("keywords: [\"a, b]\nsection: y", 2, "\"a\"")]
    [InlineData("people:\n  ann: { name: Ann, jobTitle: Cook: chief }", 3, "jobTitle: \"Cook: chief\"")]
    public void It_stands_at_its_line(string yaml, int line, string word)
    {
        foreach (var source in (string[])[$"---\n{yaml}\n---\nText.\n", $"---\r\n{yaml.Replace("\n", "\r\n")}\r\n---\r\nText."])
        {
            var finding = Assert.Single(ReadingHarness.ReadArticle(source).Findings);
            Assert.Equal(("AG1001", line), (finding.Rule, finding.At!.Value.StartLine + 1));
            Assert.Contains(word, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("people:\n  ann: { name: Ann Lee }\n...\nplaces:\n  n: { name: Norvik }\n", 3, "`...`")]
    [InlineData("people:\n  ann: { name: Ann Lee }\n---\nplaces:\n  n: { name: Norvik }\n", 3, "second document")]
    [InlineData("---\npeople:\n  ann: { name: Ann Lee }\n---\n", 4, "second document")]
    [InlineData("people:\n  ann: { name: Ann }\nplaces:\n\tn: { name: N }\n", 4, "tab")]
    public void In_a_corpus_file_too(string yaml, int line, string word)
    {
        var finding = Assert.Single(ReadingHarness.ReadCorpus(yaml).Findings);

        Assert.Equal(("AG1001", line), (finding.Rule, finding.At!.Value.StartLine + 1));
        Assert.Contains(word, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        Assert.DoesNotContain("colon is missing", finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("headline: 'The ferry stays,\nthe council says'\nsection: y")]
    [InlineData("headline: \"The ferry stays,\n  the council says\"\nsection: y")]
    [InlineData("keywords: [a, b, ]\nsection: y # a remark")]
    [InlineData("keywords: [a, # the first\n  b]\nsection: y")]
    [InlineData("people: { ann: { name: \"Ann, Lee\", jobTitle: 'Cook: chief' } }")]
    [InlineData("description: |\n  \"One\n  [two\n\n  'three\nsection: y")]
    [InlineData("---\nheadline: x")]
    [InlineData("headline: \"[Live] The vote\"\nkeywords:\n  - '[Live]'\n  - \"a\"")]
    public void What_is_right_is_read(string yaml) => Assert.Empty(ReadingHarness.ReadArticle($"---\n{yaml}\n---\nText.\n".Replace("---\n---\n", "---\n", StringComparison.Ordinal)).Findings);

    [Theory]
    [InlineData("people:\n  Zoe Zee:", "write `zoe-zee: { name: Zoe Zee }`")]
    [InlineData("people:\n  Zoe Zee: { jobTitle: Mayor }", "write `zoe-zee:`, and among its keys `name: Zoe Zee`")]
    [InlineData("people:\n  Zoe Zee: { name: Zoe }", "write `zoe-zee:`")]
    [InlineData("events:\n  e: { name: E, participants: [{ role: Price, ref: £30 }] }", "`text: £30`")]
    [InlineData("author: ann-lee, ben-ode", "write a list: `author: [ann-lee, ben-ode]`")]
    public void What_is_no_id_is_told_with_one(string yaml, string advice)
    {
        var finding = Assert.Single(ReadingHarness.ReadArticle($"---\n{yaml}\n---\n").Findings);

        Assert.Equal("AG1013", finding.Rule);
        Assert.EndsWith(advice, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("people:\n\u00A0\u00A0ann: { name: Ann }", "AG1005", "U+00A0")]
    [InlineData("headline: x\n\u3000section: y", "AG1005", "U+3000")]
    [InlineData("places:\n  n:\n    name: N\n    latitude: 58,4", "AG1010", "`58.4`")]
    [InlineData("people:\n  zoe: { name: \"\" }", "AG1006", "empty")]
    [InlineData("people:\n  zoe:\n    name: ' '", "AG1006", "empty")]
    [InlineData("people:\n  zoe: { name: Zoe, alternateName: ['', Z] }", "AG1006", "empty")]
    public void What_is_read_and_wrong_says_why(string yaml, string rule, string word)
    {
        var finding = Assert.Single(ReadingHarness.ReadArticle($"---\n{yaml}\n---\n").Findings);

        Assert.Equal(rule, finding.Rule);
        Assert.Contains(word, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }
}
