using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>The byline and the dateline, where the text holds them.</summary>
public class CreditTests
{
    private const string Corpus = "people: { ann: { name: Ann Lee }, ben: { name: Ben Ode } }\nplaces: { norvik: { name: Norvik }, town: { name: Town } }\n";

    [Theory]
    [InlineData("By [Ann Lee]{.ann .author}", "ann", null, "")]
    [InlineData("By [Ann Lee]{.person .author} and [Ben Ode]{.ben .author}", "ann ben", null, "")]
    [InlineData("[Norvik]{.place .dateline} — It stays.", "", "norvik", "")]
    [InlineData("---\nauthor: ann\ndateline: norvik\n---\nBy [Ann Lee]{.ann .author}, [Norvik]{.norvik .dateline}", "ann", "norvik", "")]
    [InlineData("---\nauthor: [ann, ben]\n---\nBy [Ann Lee]{.ann .author}", "ann ben", null, "")]
    [InlineData("---\nauthor: ann\n---\nBy [Ben Ode]{.ben .author}", "ann", null, "AG4020")]
    [InlineData("[Norvik]{.norvik .dateline}, [Town]{.town .dateline}", "", "norvik", "AG4020")]
    [InlineData("By [Nobody]{person=? .author}", "", null, "")]
    public void They_are_the_articles(string content, string authors, string? dateline, string told)
    {
        var bound = BoundFiles.Of(content, Corpus);

        Assert.Equal(told, string.Join(' ', bound.RuleIds));
        Assert.Equal((authors, dateline), (string.Join(' ', bound.Article.Facts.TextsOf(FormatKeys.Author)), bound.Article.Facts.TextOf(FormatKeys.Dateline)));
    }

    [Fact]
    public void They_belong_to_mentions() => Assert.Equal(["AG2012"], BoundFiles.Of("By [Ann Lee]{.author}", Corpus).RuleIds);
}
