using System.Text.RegularExpressions;
using ArticleGen.Model;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Format;

/// <summary>A report of 500 words with 30 quotes, annotated by the syntax of the first edition and by that of the second: less is written, and as much is said.</summary>
public partial class TrialTests
{
    private const string Folder = "tests/ArticleGen.Tests/Format/Trial/";

    private static readonly string s_first = File.ReadAllText(Repository.Path(Folder + "first-edition.article.md"));
    private static readonly string s_second = File.ReadAllText(Repository.Path(Folder + "second-edition.article.md"));

    [Fact]
    public void Both_editions_give_the_same_quotes_and_mentions_without_a_finding()
    {
        var (first, second) = (Bind(s_first), Bind(s_second));

        Assert.Equal(first.Text, second.Text);
        Assert.InRange(first.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 480, 520);
        Assert.Equal(30, first.Quotes.Count);
        Assert.Equal(first.Quotes.Select(quote => Describe(quote, first)), second.Quotes.Select(quote => Describe(quote, second)));
        Assert.Equal(first.Mentions, second.Mentions);
    }

    [Fact]
    public void The_second_edition_needs_two_thirds_of_the_markup_and_a_tenth_of_the_ids()
    {
        Assert.InRange(MarkupOf(s_second), 1, MarkupOf(s_first) * 2 / 3);
        Assert.InRange(IdsOf(s_second), 1, IdsOf(s_first) / 10);
    }

    private static Article Bind(string source)
    {
        var bound = BoundFiles.Of(source, File.ReadAllText(Repository.Path(Folder + "corpus.yaml")));
        Assert.Empty(bound.Findings);
        return bound.Article;
    }

    /// <summary>All of a quote but its id.</summary>
    private static string Describe(Quote quote, Article article) => string.Join(
        " | ", quote.Kind, quote.Type, string.Join(' ', quote.Speakers), Words(quote.Segments.Select(static segment => segment.Words), article),
        Words(quote.Cues, article), Words(quote.Sources, article), quote.Within);

    private static string Words(IEnumerable<TextRange> ranges, Article article) => string.Join(" … ", ranges.Select(range => range.In(article.Text)));

    private static int MarkupOf(string source) => source.Trim().Length - Bind(source).Text.Length;

    private static int IdsOf(string source) => Block().Matches(source).Sum(static block => Id().Count(block.Value));

    [GeneratedRegex(@"\]\{[^}]*\}")]
    private static partial Regex Block();

    /// <summary>The value of a key that takes an id, and a class that is one.</summary>
    [GeneratedRegex(@"(?<=(?:person|organization|quote|source|cue|by)=)[^ }]+|\.(?!quote\b|attribution\b|source\b|cue\b|turn\b|person\b|organization\b)[a-z-]+")]
    private static partial Regex Id();
}
