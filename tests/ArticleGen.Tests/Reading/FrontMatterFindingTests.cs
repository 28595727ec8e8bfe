using System.Globalization;
using ArticleGen.Diagnostics;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>
/// The mistakes in YAML, each at its exact place: <c>⟦AG1005 peple⟧</c> marks where AG1005 is expected. Every row is read with
/// each kind of line ending, and behind an astral character, a comment and a block scalar, none of which may shift a place.
/// </summary>
public class FrontMatterFindingTests
{
    private const string Before = "headline: 😀 \"𝒯𝒶𝓁𝓀𝓈\" # 😀\ndescription: |\n  😀 a\n\n  e\u0301\n";

    [Theory]
    [InlineData("⟦AG1005 peple⟧:\n  a: {name: A}")]
    [InlineData("⟦AG1005 headlines⟧: x")]
    [InlineData("⟦AG1005 ships⟧: {a: {name: A}}")]
    [InlineData("⟦AG1005 \"so on\"⟧: x")]
    [InlineData("⟦AG1005 <<⟧: x")]
    [InlineData("people: {a: {⟦AG1005 jobtitle⟧: Mayor}}")]
    [InlineData("places: {a: {name: 😀, ⟦AG1005 lattitude⟧: 1}}")]
    [InlineData("events: {a: {participants: [{⟦AG1005 rol⟧: x, ref: b}]}}")]
    [InlineData("people: {a: {roles: {⟦AG1005 dte⟧: 2006}}}")]
    [InlineData("organizations: {a: {⟦AG1005 locaton⟧: x}}")]
    [InlineData("organizations: {a: {⟦AG1005 offices⟧: {here: x}}}")]
    public void AG1005_an_unknown_key(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("peple: {}", "`peple` is not a key of a corpus file; did you mean `people`?")]
    [InlineData("headline: x", "`headline` is not a key of a corpus file")]
    [InlineData("people: {a: {jobtitle: x}}", "`jobtitle` is not a key of a person; did you mean `jobTitle`?")]
    [InlineData("events: {a: {superevent: x}}", "`superevent` is not a key of an event; did you mean `superEvent`?")]
    [InlineData("events: {a: {participants: {rol: x, text: y}}}", "`rol` is not a key of an item of `participants`; did you mean `role`?")]
    [InlineData("places: {a: {jobTitle: {now: x}}}", "`jobTitle` is not a key of a place")]
    [InlineData("people: {a: {type: groups}}", "`type` takes `individual` or `group`; `groups` is none of them; did you mean `group`?")]
    [InlineData("places: {a: [b]}", "`a` takes the place's name, or a map of its keys, such as `name`, and this is a list")]
    [InlineData("people: {a: {roles: x}}", "`roles` takes a map of `jobTitle`, `affiliation` or `date` or a list of them, and this is a single value")]
    public void The_message_says_what_was_probably_meant(string yaml, string message) =>
        Assert.Equal(message, Message(Assert.Single(ReadingHarness.ReadCorpus(yaml).Findings)));

    [Theory]
    [InlineData("section: ⟦AG1006 [a, b]⟧")]
    [InlineData("section: ⟦AG1006 {a: b}⟧")]
    [InlineData("keywords: [a, ⟦AG1006 [b]⟧, c]")]
    [InlineData("keywords: ⟦AG1006 {a: b}⟧")]
    [InlineData("keywords:\n- ⟦AG1006 a: b⟧\n- c")]
    [InlineData("people: ⟦AG1006 abe⟧")]
    [InlineData("people: ⟦AG1006 [abe]⟧")]
    [InlineData("people:\n  ⟦AG1006 - abe\n  - ann⟧\nsection: x")]
    [InlineData("people:\n  abe: ⟦AG1006 [Shinzo Abe]⟧")]
    [InlineData("people:\n  abe:\n    ⟦AG1006 name:Abe⟧")]
    [InlineData("people: {abe: ⟦AG1006 \"\"⟧}")]
    [InlineData("people: {abe: {roles: [⟦AG1006 Mayor⟧]}}")]
    [InlineData("events: {e: {participants: ⟦AG1006 😀⟧}}")]
    public void AG1006_a_value_of_the_wrong_shape(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("section: a\n⟦AG1004 section⟧: b\n⟦AG1004 section⟧: b")]
    [InlineData("people:\n  a: {name: 😀, ⟦AG1004 name⟧: B}\n  ⟦AG1004 a⟧: {name: C}")]
    [InlineData("people: {a: {name: A}}\n⟦AG1004 people⟧: {b: {name: B}}")]
    public void AG1004_a_key_that_stands_twice(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("inLanguage: ⟦AG1008 english language⟧")]
    [InlineData("inLanguage: ⟦AG1008 e⟧")]
    [InlineData("inLanguage: ⟦AG1008 ''⟧")]
    [InlineData("inLanguage: ⟦AG1008 en_GB⟧")]
    [InlineData("inLanguage: ⟦AG1008 en-⟧")]
    public void AG1008_a_language_tag_that_is_none(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("url: ⟦AG1009 www.example.org⟧")]
    [InlineData("url: ⟦AG1009 /a⟧")]
    [InlineData("url: ⟦AG1009 \"https://example.org/a b\"⟧")]
    [InlineData("places: {a: {sameAs: [https://a.example, ⟦AG1009 b⟧]}}")]
    [InlineData("places: {a: {sameAs: ⟦AG1009 C:\\a⟧}}")]
    public void AG1009_a_uri_that_is_none(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("people: {a: {count: ⟦AG1010 -1⟧}}")]
    [InlineData("people: {a: {count: ⟦AG1010 1.0⟧}}")]
    [InlineData("people: {a: {count: ⟦AG1010 2147483648⟧}}")]
    [InlineData("people: {a: {count: ⟦AG1010 many⟧}}")]
    [InlineData("places: {a: {latitude: ⟦AG1010 90.1⟧, longitude: ⟦AG1010 -180.1⟧}}")]
    [InlineData("places: {a: {latitude: ⟦AG1010 1e1⟧, longitude: ⟦AG1010 \"1,5\"⟧}}")]
    public void AG1010_a_number_that_is_none_or_out_of_range(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("people: {a: {type: ⟦AG1011 groups⟧}}")]
    [InlineData("events: {a: {realis: ⟦AG1011 Actual⟧, polarity: ⟦AG1011 neutral⟧, tense: ⟦AG1011 \"\"⟧, modality: ⟦AG1011 😀⟧}}")]
    public void AG1011_a_word_that_a_key_does_not_take(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("id: ⟦AG1013 a/b⟧")]
    [InlineData("author: [a, ⟦AG1013 Kurt/Achin⟧]")]
    [InlineData("dateline: ⟦AG1013 -seoul⟧")]
    [InlineData("people:\n  ⟦AG1013 ann lee⟧: {name: Ann}")]
    [InlineData("people: {⟦AG1013 \"\"⟧: {name: Ann}, ? ⟦AG1013 [a]⟧ : {name: B}}")]
    [InlineData("people: {a: {roles: [{affiliation: ⟦AG1013 'b, c'⟧}]}}")]
    [InlineData("events: {e: {participants: [{role: x, ref: ⟦AG1013 '#'⟧}]}}")]
    public void AG1013_an_id_that_is_none(string yaml) => AssertFindings(yaml);

    [Theory]
    [InlineData("section: a⟦AG1001 :⟧ b")]
    [InlineData("section: ⟦AG1001 *x⟧")]
    [InlineData("section: &x [⟦AG1001 *x⟧]")]
    [InlineData("section: ⟦AG1001 @a⟧")]
    [InlineData("section: ⟦AG1001 !important 5⟧")]
    [InlineData("section: ⟦AG1001 &a 5⟧")]
    public void AG1001_what_is_not_yaml(string yaml)
    {
        // Only where it begins is promised: how far the parser looks past a mistake is its own affair.
        var source = Sources(yaml).First();
        var finding = Assert.Single(ReadingHarness.ReadArticle(Marked.Strip(source)).Findings);
        Assert.Equal(("AG1001", source.IndexOf('⟦')), (finding.Rule, finding.At!.Value.Start));
    }

    [Theory]
    [InlineData("section: Talks: a close", "; quote the value: section: \"Talks: a close\"")]
    [InlineData("people:\n\ta: b", "; YAML is indented with spaces, not tabs")]
    [InlineData("section: a\n--- \nb: c", null)]
    [InlineData("section: [a", null)]
    [InlineData("section: \"a", null)]
    [InlineData("section: !x!y a", null)]
    [InlineData("section: \"\\q\"", null)]
    [InlineData("? [a]\n]: b", null)]
    [InlineData("section: |\n a\n  b\nc", null)]
    public void AG1001_one_finding_says_what_to_do(string yaml, string? advice)
    {
        var finding = Assert.Single(ReadingHarness.ReadCorpus(yaml).Findings);
        Assert.Equal("AG1001", finding.Rule);
        Assert.EndsWith(advice ?? "", Message(finding));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("a\u0001b")]
    [InlineData("a\n\0\n")]
    [InlineData("\"a\0b\"")]
    [InlineData("'a\0b'")]
    [InlineData("|\n  a\0b\n")]
    public void Nothing_behind_a_control_character_is_dropped_silently(string value) =>
        Assert.NotEmpty(RulesOf($"section: {value}\npeple: {{}}"));

    [Theory]
    [InlineData("⟦AG1002 - a\n- b⟧\n")]
    [InlineData("⟦AG1002 just text⟧\n")]
    [InlineData("⟦AG1002 [a, b]⟧\n")]
    public void AG1002_what_is_no_map(string yaml)
    {
        Marked.AssertFindings($"---\n{yaml}---\nbody", source => ReadingHarness.ReadArticle(source));
        Marked.AssertFindings(yaml, ReadingHarness.ReadCorpus);
    }

    [Theory]
    [InlineData("⟦AG1003 ---⟧\nheadline: a\n\nbody")]
    [InlineData("⟦AG1003 --- ⟧\r\nheadline: a\r\n----\r\nbody")]
    [InlineData("⟦AG1003 ---⟧")]
    public void AG1003_front_matter_without_end(string marked) =>
        Marked.AssertFindings(marked, source => ReadingHarness.ReadArticle(source));

    [Fact]
    public void AG1012_more_than_32_levels()
    {
        // The map of the document is the first level.
        Assert.DoesNotContain("AG1012", RulesOf("section: " + new string('[', 31) + "a" + new string(']', 31)));
        Assert.Equal(["AG1012"], RulesOf("section: " + new string('[', 32) + "a" + new string(']', 32)));
    }

    [Fact]
    public void AG1012_aliases_that_stand_for_billions_of_values()
    {
        var laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + string.Concat(
            Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        Assert.Equal(["AG1012"], RulesOf(laughs));
    }

    [Fact]
    public void AG1012_aliases_that_repeat_mistakes_by_the_thousand()
    {
        // Each alias of the map reports each of its unknown keys anew: 12 kB must not cost half a million findings.
        var keys = string.Concat(Enumerable.Range(0, 500).Select(static i => $"k{i}: x, "));
        var aliases = string.Concat(Enumerable.Range(0, 900).Select(static i => $"  p{i}: *m\n"));
        Assert.InRange(RulesOf($"people:\n  m: &m {{{keys}}}\n{aliases}").Count(), 1, 20_000);
    }

    [Fact]
    public void A_mistake_takes_nothing_from_what_is_right()
    {
        var document = Marked.AssertFindings(
            "---\n⟦AG1005 hedline⟧: a\nsection: b\nkeywords: [c, ⟦AG1006 [d]⟧, e]\npeople: {⟦AG1013 f g⟧: {}, h: {count: ⟦AG1010 x⟧, name: H}}\n---\n[i]{.cue}",
            source => ReadingHarness.ReadArticle(source));
        Assert.Equal(
            ["section: b", "keywords: c | e", "person h; name: H", "i"],
            [.. document.Facts.Select(FactText.Show), .. document.Declarations.Select(FactText.Show), document.Body!.Text]);
    }

    [Fact]
    public void A_body_is_read_though_its_front_matter_is_not_yaml() =>
        Assert.Equal("b", ReadingHarness.ReadArticle("---\na: [\n---\n[b]{.cue}").Body!.Text);

    [Fact]
    public void AG1013_a_file_name_that_is_no_id()
    {
        var document = ReadingHarness.ReadArticle("body", "the talks!.article.md");
        Assert.Equal(["AG1013", "the-talks"], [Assert.Single(document.Findings).Rule, document.ArticleId!.Value.Value]);
        Assert.EndsWith("rename the file, or write `id: the-talks` in its front matter", Message(document.Findings[0]));
    }

    [Theory]
    [InlineData("---\nurl: x\n---\n", 1, 5, 1, 6)]
    [InlineData("---\r\nheadline: 😀\r\nurl: x\r\n---\r\n", 2, 5, 2, 6)]
    [InlineData("---\rheadline: 😀\rurl: x\r---\r", 2, 5, 2, 6)]
    [InlineData("---\nplaces: {😀: {}, a: {name: 😀, sameAs: x}}\n---\n", 1, 9, 1, 11)]
    [InlineData("---\n# 😀\nheadline: >\n  a\n\n  😀\nurl: 'x'\n---\n", 6, 5, 6, 8)]
    public void The_place_counts_lines_and_columns_as_an_editor_does(string source, int line, int column, int endLine, int endColumn)
    {
        var at = ReadingHarness.ReadArticle(source).Findings[0].At!.Value;
        Assert.Equal((line, column, endLine, endColumn), (at.StartLine, at.StartColumn, at.EndLine, at.EndColumn));
    }

    private static void AssertFindings(string yaml)
    {
        foreach (var marked in Sources(yaml))
        {
            Marked.AssertFindings(marked, source => ReadingHarness.ReadArticle(source));
        }
    }

    private static IEnumerable<string> Sources(string yaml)
    {
        var source = $"---\n{Before}{yaml}\n---\n";
        return [source, source.Replace("\n", "\r\n"), source.Replace("\n", "\r")];
    }

    private static IEnumerable<string> RulesOf(string yaml) =>
        ReadingHarness.ReadArticle($"---\n{yaml}\n---\n").Findings.Select(static finding => finding.Rule);

    private static string Message(Finding finding) => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
}
