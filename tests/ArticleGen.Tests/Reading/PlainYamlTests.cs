using ArticleGen.Diagnostics;
using ArticleGen.Formats.Yaml;
using ArticleGen.Syntax;
using ArticleGen.Tests.Robustness;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using CsCheck;

namespace ArticleGen.Tests.Reading;

/// <summary>The quick reader of YAML reads what nearly every file holds, and reads it as YamlDotNet does; the rest it leaves.</summary>
public class PlainYamlTests
{
    private static readonly string[] s_words =
    [
        "a", "key", "é", "9-11", "x.y", "-5", "~", "'q'", "\"q, r\"", "'it''s'", "\"e\\n\"", "[a, b]", "[]", "{a: b}", "{a: b, c: [d, 'e']}", "{}",
        "[a, ]", "[ a b , c ]", "a b", "a: b", "a #b", "a#b", "http://x.y/?a=b", "10:30", "x:", ": ", "- ", "-", "---", "...", "# c", " # c", ">-\n  b\n  c", "|\n    b\n", ">\n  b\n   c", "? ", "&a ", "*a",
        "!t ", "|", ">", "%", "@", "`", "<<", "“x”", "😀", "\t", " ", "\u0085", "\u2028", "\u00A0", "\uFEFF", "\0", "\"", "'", ",", "]", "}", "\\", "k : v", "k:v",
        "[a: b]", "{a:b}", "{a}", "{a: }", "[-1, - 2]", "[a #b]", "[[a], [b]]", "{a : b}",
    ];

    private static readonly Gen<string> s_value = Gen.Frequency(
        (1, Gen.Const("")), (6, Gen.OneOf(s_words)), (1, Gen.Select(Gen.OneOf(s_words), Gen.OneOf(s_words), static (left, right) => left + " " + right)));

    private static readonly Gen<string> s_line =
        from indent in Gen.OneOf("", "", "  ", "    ", "- ", "  - ", "   ")
        from key in Gen.Frequency((9, Gen.OneOf("a: ", "b: ", "key: ", "é:  ", "9-11: ")), (1, s_value))
        from value in s_value
        from end in Gen.Frequency((20, Gen.Const("\n")), (3, Gen.OneOf(" \n", "\r\n", "\n\n", "\r", "")))
        select indent + key + value + end;

    [Theory]
    [InlineData("headline: \"Talks: over\"\nauthor: [ann-lee, ben-ode]\n")]
    [InlineData("people:\n  ann-lee:\n    name: Ann Lee\n\n  ben-ode: { name: Ben Ode, jobTitle: Baker }\n")]
    [InlineData("events:\n  vote:\n    participants:\n      - role: Voter\n        ref: ann-lee\n      - role: Seat\nkeywords:\n- a\n- b\n")]
    [InlineData("# A comment.\nurl: https://example.org/a?b=c#d\r\nsection:\r\ndescription: 'No more.'\r\n")]
    [InlineData("description: >-\n  It sails.\n  It stays.\n\nsection: a # Not b.\nplaces:\n  norvik:\n    description: |\n      A town.\n      By the sea.\n")]
    public void What_files_hold_is_read_quickly(string yaml) => Assert.NotNull(Read(yaml));

    [Fact]
    public void The_files_of_the_repository_are_read_quickly() => Assert.All(
        Directory.GetFiles(Repository.Path("articles"), "*.article.md").Select(File.ReadAllText),
        static article => Assert.NotNull(Read(FrontMatter(article))));

    [Theory]
    [InlineData("a: |+\n  b\n")]
    [InlineData("a: >\n  b\n\n  c\n")]
    [InlineData("a: &b c\nd: *b\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a\n")]
    [InlineData("")]
    public void All_else_is_left(string yaml) => Assert.Null(Read(yaml));

    [Fact]
    public void Whatever_is_read_quickly_is_read_alike() => s_line.Array[1, 7].Select(string.Concat).Sample(AssertAlike, iter: 100_000);

    [Fact]
    public void Whatever_happens_to_front_matter_it_is_read_alike()
    {
        for (var number = 0UL; number < 4_000; number++)
        {
            AssertAlike(FrontMatter(MutatedArticles.Make(number)));
        }
    }

    private static void AssertAlike(string yaml)
    {
        if (Read(yaml) is { } root)
        {
            var file = new SourceFile("x", "x", yaml);
            var findings = new FindingSink(file);
            Assert.Equal(YamlReader.ReadAny(file, new TextSpan(0, yaml.Length), findings), root);
            Assert.Empty(findings.ToEquatableArray());
        }
    }

    private static YamlNode? Read(string yaml) => PlainYaml.Read(yaml, new TextSpan(0, yaml.Length));

    private static string FrontMatter(string article)
    {
        var end = article.IndexOf("\n---\n", StringComparison.Ordinal);
        return article.StartsWith("---\n", StringComparison.Ordinal) && end > 0 ? article[4..(end + 1)] : article;
    }
}
