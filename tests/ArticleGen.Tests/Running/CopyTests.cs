using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What <c>with</c> gives.</summary>
public class CopyTests
{
    [Theory]
    [InlineData("(People.AnnLee with { Affiliation = Organizations.GaugeOffice }).Affiliation?.Id", "gauge-office")]
    [InlineData("(People.AnnLee with { Affiliation = null }).Affiliation", "null")]
    [InlineData("(Events.Flood with { Place = Places.LowBridge }).Place?.Id", "low-bridge")]
    [InlineData("(Events.Flood with { SuperEvent = Events.Breach }).SuperEvent?.Id", "breach")]
    [InlineData("(Articles.Flood with { Dateline = Places.LowBridge }).Dateline?.Id", "low-bridge")]
    [InlineData("(Articles.Flood with { Publisher = People.AnnLee }).Publisher?.Id", "ann-lee")]
    [InlineData("(Organizations.TownCouncil with { Location = null }).Location", "null")]
    [InlineData("(Places.LowBridge with { ContainedInPlace = Places.MarshCounty }).ContainedInPlace?.Id", "marsh-county")]
    [InlineData("(People.AnnLee.Roles[0] with { Affiliation = Places.Brackwater }).Affiliation?.Id", "brackwater")]
    [InlineData("(Events.Flood.Participants[0] with { Entity = People.AnnLee }).Entity?.Id", "ann-lee")]
    [InlineData("(Articles.Flood.TimeExpressions[1] with { Events = new[] { Events.Flood } }).Event?.Id", "flood")]
    [InlineData("(Quotes.Flood.Rise with { Speakers = [Places.Brackwater] }).Speaker?.Id", "brackwater")]
    public void A_copy_refers_to_what_it_is_given(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("(Articles.Flood with { Headline = \"x\" }).Quotes[0].Article")]
    [InlineData("(Articles.Flood with { Headline = \"x\" }).Mentions[0].Article")]
    [InlineData("(Articles.Flood with { Headline = \"x\" }).TimeExpressions[0].Article")]
    [InlineData("(Quotes.Flood.Rise with { Note = null }).Article")]
    public void What_an_article_owns_still_belongs_to_the_original(string expression) =>
        Assert.Equal("True", Brackwater.Ask($"ReferenceEquals({expression}, Articles.Flood)"));

    [Fact]
    public void The_original_stays_as_it_was() => Assert.Equal(
        "Mayor since the flood.", Brackwater.Ask("(People.AnnLee with { Description = \"x\" }).Id == \"ann-lee\" ? People.AnnLee.Description : \"\""));

    [Theory]
    [InlineData("(People.AnnLee with { Name = \"x\" }).Quotes.Count", "3")]
    [InlineData("(People.AnnLee with { Name = \"x\" }).Mentions.Count", "4")]
    [InlineData("(Quotes.Flood.Tale with { Note = \"x\" }).Quotes.Count", "2")]
    [InlineData("(Quotes.Flood.Run with { Note = \"x\" }).Within?.Id", "tale")]
    public void A_copy_keeps_its_back_references(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    /// <summary>The lists of the original are made lazily; a copy must not tell whether that happened before.</summary>
    [Theory]
    [InlineData("thing.Mentions.Count + (thing with { Id = \"x\" }).Mentions.Count", "8")]
    [InlineData("(thing with { Id = \"x\" }).Mentions.Count + thing.Mentions.Count", "8")]
    [InlineData("thing.Quotes.Count + (thing with { Id = \"x\" }).Quotes.Count", "6")]
    [InlineData("(thing with { Id = \"x\" }).Quotes.Count + thing.Quotes.Count", "6")]
    public void A_copy_with_another_id_has_the_back_references_of_the_original(string expression, string expected) =>
        Assert.Equal(expected, Fresh().Ask($"((Func<Person, object>)(thing => {expression}))(People.AnnLee)"));

    [Theory]
    [InlineData("(quote.Text + \"/\" + (quote with { Segments = [] }).Text)")]
    [InlineData("(quote with { Segments = [] }).Text is var text ? quote.Text + \"/\" + text : \"\"")]
    public void A_copy_with_other_segments_has_their_words_whether_or_not_the_original_was_read(string expression) => Assert.Equal(
        "The water rose, and it did not stop./", Fresh().Ask($"((Func<Quote, object>)(quote => {expression}))(Quotes.Flood.Rise)"));

    [Theory]
    [InlineData("Articles.Three.Quotes[0] with { Segments = [segments[2]] }", "third part.")]
    [InlineData("Articles.Three.Quotes[0] with { Segments = segments.Skip(1).ToList() }", "second paragraph third part.")]
    [InlineData("Articles.Three.Quotes[0] with { Segments = segments.Reverse().ToList() }", "third part. second paragraph First part,")]
    [InlineData("(Articles.Three.Quotes[0] with { Segments = segments.Skip(1).ToList() }) with { Segments = [segments[0]] }", "First part,")]
    [InlineData("Articles.Three.Quotes[0] with { Segments = [segments[0] with { }] }", "First part,")]
    [InlineData("Articles.Three.Quotes[0] with { Segments = [segments[0] with { Text = \"Changed\" }] }", "Changed")]
    [InlineData("Articles.Three.Quotes[1] with { Segments = segments }", "First part, second paragraph third part.")]
    public void A_copy_with_other_segments_drops_the_marks_of_those_segments(string copy, string expected)
    {
        var corpus = LoadedCorpus.Shared("Three segments", static () => LoadedCorpus.Of(
            [GeneratorHarness.Article("three", "[\"First part,\"]{quote=q kind=direct} he said, [second paragraph]{quote=q} and [\"third part.\"]{quote=q} [\"Other.\"]{quote=r}")],
            expected: ["AG4001", "AG4003", "AG4003"]));

        Assert.Equal(expected, corpus.Ask($"((Func<IReadOnlyList<Segment>, string>)(segments => ({copy}).Text))(Articles.Three.Quotes[0].Segments)"));
    }

    [Fact]
    public void A_copy_with_another_text_has_that_text() =>
        Assert.Equal("x", Brackwater.Ask("(Quotes.Flood.Rise with { Text = \"x\" }).Text"));

    [Theory]
    [InlineData("(Articles.Flood.Mentions[0] with { Span = new TextSpan(0, 4) }).Text", "\"The")]
    [InlineData("(Quotes.Flood.Rise.Segments[0] with { Span = new TextSpan(1, 3) }).Text", "The")]
    public void A_copy_with_another_span_has_the_words_there(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    /// <summary>The same code again, of which nothing has been read yet.</summary>
    private static LoadedCorpus Fresh() => Brackwater.For("net8.0").Reload();
}
