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

    [Theory]
    [InlineData("---\nauthor: { ref: ann, cert: low }\n---\nx", "ann low", "")]
    [InlineData("---\nauthor: [ann, { ref: ben, cert: unknown }]\n---\nx", "ann, ben unknown", "")]
    [InlineData("---\nauthor: { ref: ann }\n---\nx", "ann", "")]
    [InlineData("By [Ann Lee]{.ann .author cert=low}", "ann low", "")]
    [InlineData("By [Ann Lee]{.ann .author cert=low} and [Ben Ode]{.ben .author}", "ann low, ben", "")]
    [InlineData("By [Ann Lee]{.ann .author cert=low}. [Ann Lee]{.ann .author cert=low}", "ann low", "")]
    [InlineData("---\nauthor: { ref: ann, cert: low }\n---\nBy [Ann Lee]{.ann .author cert=low}", "ann low", "")]
    [InlineData("---\nauthor: { ref: ann, cert: low }\n---\nBy [Ann Lee]{.ann .author}", "ann low", "")]
    [InlineData("---\nauthor: ann\n---\nBy [Ann Lee]{.ann .author cert=low}", "ann", "")]
    [InlineData("---\nauthor: { ref: ann, cert: low }\n---\nBy [Ann Lee]{.ann .author cert=high}", "ann low", "AG4020 `ann, cert: high` here, `ann, cert: low` there")]
    [InlineData("---\nauthor: { ref: ann, cert: maybe }\n---\nx", "ann", "AG1011")]
    [InlineData("---\nauthor: { ref: ann, date: 2024 }\n---\nx", "ann", "AG1005")]
    [InlineData("---\nauthor: { name: Ann Lee }\n---\nx", "", "AG1006")]
    [InlineData("---\nauthor: { ref: Ann Lee }\n---\nx", "", "AG1013")]
    [InlineData("---\nauthor: { ref: norvik, cert: low }\n---\nx", "norvik low", "")]
    [InlineData("---\npublisher: { ref: ann, cert: low }\n---\nx", "", "AG1006")]
    public void An_author_may_be_uncertain(string content, string authors, string told)
    {
        var bound = BoundFiles.Of(content, Corpus);

        Assert.Equal(told.Split(' ')[0], string.Join(' ', bound.RuleIds));
        var said = bound.Article.Facts.Find(FormatKeys.Author)?.Items.Select(static item => item.Parts.CertaintyOf() is { } sure ? $"{item.Text} {sure.ToString().ToLowerInvariant()}" : item.Text);
        Assert.Equal(authors, string.Join(", ", said ?? []));
    }

    [Fact]
    public void They_belong_to_mentions() => Assert.Equal(["AG2012"], BoundFiles.Of("By [Ann Lee]{.author}", Corpus).RuleIds);
}
