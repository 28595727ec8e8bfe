using ArticleGen.Diagnostics;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>The links of messages lead to the repository whose address the build was told, or nowhere.</summary>
public class HelpLinkTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("example.org/articlegen")]
    [InlineData("git@example.org:articlegen.git")]
    [InlineData("file:///articlegen")]
    public void Without_an_address_there_is_no_link(string? repository) => Assert.Null(HelpLink.Of(repository, "AG1001"));

    [Theory]
    [InlineData("https://example.org/a/b")]
    [InlineData("https://example.org/a/b/")]
    [InlineData("https://example.org/a/b.git")]
    [InlineData("https://example.org/a/b?tab=readme#top")]
    public void A_link_leads_to_the_page_of_the_rule(string repository) =>
        Assert.Equal("https://example.org/a/b/blob/main/generator/docs/diagnostics/AG1001.md", HelpLink.Of(repository, "AG1001"));
}
