using System.Text;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>A text that nobody annotated is told nothing: not of its brackets, braces, rules of dashes or spaces of another sort.</summary>
public class PlainTextTests
{
    private static readonly string[] s_openings =
    [
        "", "", "", "---\n", "———\n", "--\n", "- - -\n", "* * *\n", "\n\n", "\uFEFF", "NORVIK, 4 May -- ", "–\n", "---\n\nNorvik\n---\n",
        "---\nAuthor: Ann Lee\nDate: Tuesday\n---\n", "–––\nBy Ann Lee: a reporter\n–––\n", "----\nRain: all day\n\nSnow: none\n----\n",
        "---\nheadline: The ferry stays\nand it is late.\n---\n", "headline: The ferry stays\n\n",
    ];

    private static readonly string[] s_pieces =
    [
        "The ferry sails at six.", "It is said [1] so.", "He wrote \"recieve\" [sic] twice.", "(The mayor) agreed (see below){}.", "A set {1, 2, 3} of them.",
        "The code `if (x) { y = [1]{0}; }` runs.", "f(x){return x;}", "`a[i]{` and `}]{`", "$\\{a, b\\}$", "${HOME} and #{name} and {{ user }}.", "{see note}",
        "{Ann Lee}", "{a: 1, b: 2}", "{\"person\": \"Ann\"}", "x{a=b}", "{colour=red}", "{.red}", "{#top}", "[link](https://example.org/{id}?a=b)",
        "[a][b]{}", "It’s Ann’s, ’tis.", "“Rain,” she said — “and more –”", "10\u00A0km\u2009north\u200B of 12\u202F000", "‘a’ ‚b‘ „c“ «d» ‹e›",
        "［Ann Lee］ and 【注】 and 〔note〕 {．}", "他说：「走」。", "[^1]: A footnote {with braces}.", "---", "===", "| a | b |\n|---|---|\n| {x} | [y] |",
        "- item [ ] one\n- item [x] {two}", "> quoted [words] {so}", "C:\\temp\\{0}", "a] b [c } d { e", "<div class=\"a\">{text}</div>", "Key: value", "key: value",
        "    indented {code=1}", "[1] {see the note}", "[a] (b) {c}", "{ }", "{}", "{=}", "{a=}", "{date}", "{person}", "{quote: \"x\"}", "{by Ann Lee}",
    ];

    [Fact]
    public void Nothing_is_told_of_2_000_texts_without_markup()
    {
        var random = new Random(2_024);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new StringBuilder(s_openings[random.Next(s_openings.Length)]);
            for (var count = random.Next(1, 30); count > 0; count--)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]).Append(random.Next(4) switch { 0 => "\n\n", 1 => "\n", 2 => " ", _ => "\u00A0" });
            }

            // What begins and ends as front matter does is front matter.
            var source = text.ToString();
            if (source.Contains("\n---\n", StringComparison.Ordinal) && source.StartsWith("---\n", StringComparison.Ordinal))
            {
                source = "\n" + source;
            }

            var told = ReadingHarness.ReadArticle(source).Findings.Where(static finding => finding.Rule is "AG2016" or "AG1018" or "AG2011" or "AG2008" or "AG2007");
            Assert.True(!told.Any(), $"{string.Join(", ", told)} in\n{source}");
        }
    }

    [Fact]
    public void The_texts_of_the_repository_have_nothing_of_the_kind()
    {
        var files = Directory.GetFiles(Repository.Path("articles"), "*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".article.md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        var corpus = File.ReadAllText(Repository.Path("articles/corpus.yaml"));
        Assert.True(files.Count > 3);
        Assert.All(files, path => Assert.Empty(ReadingHarness.ReadArticle(File.ReadAllText(path), corpus: corpus).Findings));
    }
}
