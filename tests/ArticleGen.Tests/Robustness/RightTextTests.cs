using System.Text.RegularExpressions;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Robustness;

/// <summary>Of a text that is annotated rightly nothing is told, and it gives what it says. <c>ARTICLEGEN_RIGHT_TEXTS=40000</c> makes more of them.</summary>
public partial class RightTextTests
{
    private static readonly int s_count = int.TryParse(Environment.GetEnvironmentVariable("ARTICLEGEN_RIGHT_TEXTS"), out var count) ? count : 2_400;

    private static readonly Lazy<(RightText Right, Article Article)[]> s_texts = new(Bind);

    [Fact]
    public void No_rule_speaks_of_them()
    {
        var files = new BoundFiles(Files());

        AssertNone(files.Findings.GroupBy(static finding => finding[..6]).Select(rule => $"{rule.Key}, {rule.Count()} times: {rule.First()}\n{Source(rule.First())}"));
    }

    [Fact]
    public void Their_quotes_have_the_kinds_and_the_words_that_were_written() => AssertSame(
        static right => right.Quotes.Select(static quote => Blanks().Replace(quote, " ")), static article => article.Quotes.Select(quote => Describe(article, quote)));

    [Fact]
    public void Their_mentions_have_the_kinds_that_were_meant() => AssertSame(
        static right => right.Mentions, static article => article.Mentions.Select(static mention => mention.Kind is { } kind ? Terms.MentionKinds[(int)kind] : ""));

    private static void AssertSame(Func<RightText, IEnumerable<string>> expected, Func<Article, IEnumerable<string>> actual) => AssertNone(s_texts.Value
        .Select(text => (text.Right.Content, Expected: string.Join('|', expected(text.Right)), Actual: string.Join('|', actual(text.Article))))
        .Where(static text => text.Expected != text.Actual)
        .Select(static text => $"{text.Content}\nexpected {text.Expected}\nactual   {text.Actual}\n"));

    private static void AssertNone(IEnumerable<string> wrong) =>
        Assert.True(!wrong.Any(), $"{wrong.Count()} of them:\n{string.Join('\n', wrong.Take(5))}");

    private static InputFile[] Files() =>
        [GeneratorHarness.Corpus(RightTexts.Corpus), .. Enumerable.Range(0, s_count).Select(static number => GeneratorHarness.Article($"t{number:00000}", RightTexts.Make((ulong)number).Content))];

    private static (RightText, Article)[] Bind()
    {
        var articles = new BoundFiles(Files()).Articles.ToDictionary(static article => article.Id);
        return [.. Enumerable.Range(0, s_count).Select(number => (RightTexts.Make((ulong)number), articles[$"t{number:00000}"]))];
    }

    private static string Describe(Article article, Quote quote) =>
        $"{Terms.QuoteKinds[(int)quote.Kind]}: {string.Join(' ', quote.Segments.Select(segment => Blanks().Replace(Words(article, quote, segment), " ").Trim()))}";

    /// <summary>Only direct quotes lose marks.</summary>
    private static string Words(Article article, Quote quote, QuoteSegment segment)
    {
        var range = quote.Kind == QuoteKind.Direct ? segment.Words : segment.Range;
        return article.Text.Substring(range.Start, range.Length);
    }

    private static string Source(string finding) => Number().Match(finding) is { Success: true } number ? RightTexts.Make(ulong.Parse(number.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Content : "";

    [GeneratedRegex(@"\n> |\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"articles/t(\d+)")]
    private static partial Regex Number();
}
