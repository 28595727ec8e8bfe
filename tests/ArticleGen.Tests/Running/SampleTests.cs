using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Records that a program makes for its own unit tests.</summary>
public class SampleTests
{
    private const string Ann = "Person.Sample(\"ann-lee\", \"Ann\")";

    [Theory]
    [InlineData(Ann + ".Id", "ann-lee")]
    [InlineData(Ann + ".Name", "Ann")]
    [InlineData(Ann + ".JobTitle", "null")]
    [InlineData("(" + Ann + " with { JobTitle = \"Mayor\" }).JobTitle", "Mayor")]
    [InlineData(Ann + ".Roles.Count", "0")]
    [InlineData(Ann + ".Affiliation", "null")]
    [InlineData("(" + Ann + " with { Affiliation = Organization.Sample(\"o\", \"Office\") }).Affiliation?.Name", "Office")]
    [InlineData("(" + Ann + " with { Roles = [Role.Sample(\"Clerk\", Place.Sample(\"p\", \"Port\"))] }).Roles[0].Affiliation?.Name", "Port")]
    [InlineData("Organization.Sample(\"o\", \"Office\").People.Count", "0")]
    [InlineData("Place.Sample(\"p\", \"Port\").Contains.Count", "0")]
    [InlineData("Event.Sample(\"e\", \"Flood\").Type", "null")]
    [InlineData("(Event.Sample(\"e\", \"Flood\") with { Type = EventType.Natural }).Type.IsA(EventType.Natural)", "True")]
    [InlineData("Event.Sample(\"e\", \"Flood\").Participants.Count + Event.Sample(\"e\", \"Flood\").SubEvents.Count", "0")]
    [InlineData("Participant.Sample(ParticipantRole.Victim, " + Ann + ").Text", "Ann")]
    public void A_thing_says_what_it_is_given(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Quotes")]
    [InlineData("QuotesAbout")]
    [InlineData("Mentions")]
    [InlineData("Articles")]
    [InlineData("Events")]
    public void Nothing_refers_to_a_thing_outside_the_corpus(string list) => Assert.Equal("0", Brackwater.Ask($"{Ann}.{list}.Count"));

    [Theory]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Text", "It rained.")]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Language", "en")]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Headline", "null")]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Paragraphs.Select(part => part.Text)", "It rained.")]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Pieces.Select(piece => piece.Text)", "It rained.")]
    [InlineData("Article.Sample(\"a\", \"It rained.\").Spans.Count + Article.Sample(\"a\", \"\").Quotes.Count", "0")]
    [InlineData("(Article.Sample(\"a\", \"It rained.\") with { Mentions = [Mention.Sample(\"It\")] }).Pieces.Select(piece => piece.Text)", "It;  rained.")]
    public void An_article_says_what_it_is_given(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Quote.Sample(\"It  rained.\").Text", "It rained.")]
    [InlineData("Quote.Sample(\"It rained.\").Segments.Select(segment => segment.Span)", "[0..10)")]
    [InlineData("Quote.Sample(\"It rained.\", " + Ann + ").Speaker?.Name", "Ann")]
    [InlineData("Quote.Sample(\"It rained.\").Speaker", "null")]
    [InlineData("Quote.Sample(\"It rained.\").Article.Text", "It rained.")]
    [InlineData("Quote.Sample(\"It rained.\").Within", "null")]
    [InlineData("Quote.Sample(\"It rained.\").Quotes.Count + Quote.Sample(\"It rained.\").Mentions.Count + Quote.Sample(\"It rained.\").Cues.Count", "0")]
    [InlineData("Quote.Sample(\"It rained.\").Kind", "Direct")]
    [InlineData("(Quote.Sample(\"It rained.\") with { Cues = [Segment.Sample(\"said\", 11)] }).Cue?.Span", "[11..15)")]
    [InlineData("Quote.Sample(\"It rained.\", " + Ann + ") == Quote.Sample(\"It rained.\", " + Ann + ")", "True")]
    [InlineData("Mention.Sample(\"she\", " + Ann + ").Targets.Select(target => target.Name)", "Ann")]
    [InlineData("Mention.Sample(\"she\", " + Ann + ").Text", "she")]
    [InlineData("Mention.Sample(\"she\", " + Ann + ").SourceOf.Count", "0")]
    [InlineData("TimeExpression.Sample(\"today\").Text", "today")]
    [InlineData("TimeExpression.Sample(\"today\").Date", "null")]
    public void What_belongs_to_an_article_says_what_it_is_given(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData(Ann)]
    [InlineData("Event.Sample(\"e\", \"Flood\")")]
    [InlineData("Article.Sample(\"a\", \"It rained.\")")]
    [InlineData("Quote.Sample(\"It rained.\")")]
    [InlineData("Mention.Sample(\"she\")")]
    [InlineData("TimeExpression.Sample(\"today\")")]
    public void It_is_printed_and_written_as_json(string sample) =>
        Assert.Equal("True", Brackwater.Ask($"{sample}.ToString().Length > 0 && JsonSerializer.Serialize({sample}).Length > 0"));

    [Fact]
    public void The_page_on_unit_tests_is_right()
    {
        var code = string.Concat(Regex.Matches(
            File.ReadAllText(Repository.Path("generator/docs/unit-tests.md")), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(static example => example.Groups[1].Value));

        Assert.Equal("Ann Lee: \"It rained.\"; (nobody): \"It rained.\"; Mayor; 1", Brackwater.For("net8.0").Ask(
            "((Func<object>)(() => {" + code + "return new object[] { spoken, unknown, ann.JobTitle!, page.Spans.Count }; }))()"));
    }
}
