using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Reading;

/// <summary>Lines are those of editors: what else Unicode calls a line end ends none.</summary>
public class LineTests
{
    [Theory]
    [InlineData("", 0, "1:0")]
    [InlineData("a\nb", 2, "2:0")]
    [InlineData("a\r\nb", 3, "2:0")]
    [InlineData("a\rb", 2, "2:0")]
    [InlineData("a\n\rb", 3, "3:0")]
    [InlineData("a\r\n\r\nb", 5, "3:0")]
    [InlineData("a\u2028b\u2029c\u0085d\u000Be\u000Cf", 10, "1:10")]
    [InlineData("a\n", 2, "2:0")]
    [InlineData("a\nbc", 4, "2:2")]
    public void A_place_has_its_line_and_column(string text, int position, string expected)
    {
        var place = new SourceFile("a", "a", text).Locate(new TextSpan(position, 0));

        Assert.Equal(expected, $"{place.StartLine + 1}:{place.StartColumn}");
    }

    [Fact]
    public void A_finding_behind_a_line_separator_stands_in_the_line_of_the_editor() => Assert.Equal(
        ["AG3001 articles/a.article.md(2,12)-(2,18): No person has the id `nobody`"],
        BoundFiles.Of("One\u2028two.\n[x]{person=nobody}").Findings.Where(static finding => finding.StartsWith("AG3001", StringComparison.Ordinal)));
}
