using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Whose time a time expression tells, from what it is counted, and what two of them may say.</summary>
public class TimeTests
{
    private const string Corpus = "people: { ann: { name: Ann Lee } }\nevents: { flood: { name: Flood }, sale: { name: Sale } }\n";

    [Theory]
    [InlineData("[35 years]{duration=P35Y anchor=flood} later", "", "flood", null)]
    [InlineData("[“Go”]{quote=q by=ann} and [a day]{duration=P1D anchor=q} later", "", null, 0)]
    [InlineData("on [71 minutes]{duration=PT71M anchor=flood of=sale}", "sale", "flood", null)]
    [InlineData("Ann, [58]{duration=P58Y of=ann}", "ann", null, null)]
    public void A_time_is_counted_from_its_anchor(string body, string of, string? anchorEvent, int? anchorQuote)
    {
        var bound = BoundFiles.Of(body, Corpus);

        Assert.Empty(bound.Findings);
        var time = Assert.Single(bound.Article.TimeExpressions);
        Assert.Equal((of, anchorEvent, anchorQuote), (string.Concat(time.Events.Concat(time.People)), time.AnchorEvent, time.AnchorQuote));
    }

    [Theory]
    [InlineData("[a day]{duration=P1D anchor=nothing} later", "AG3001")]
    [InlineData("[a day]{duration=P1D anchor=ann} later", "AG3002")]
    [InlineData("[today]{date=2024 of=ann}", "AG3002")]
    [InlineData("[Ann]{person=ann anchor=flood}", "AG2009")]
    [InlineData("Ann, [58]{duration=58Y of=ann}", "AG4008")]
    [InlineData("Ann, [58]{date=58Y of=ann}", "AG4007")]
    [InlineData("Ann, [58]{set=58Y of=ann}", "AG4008")]
    [InlineData("Ann, [58]{duration=58Y of=flod}", "AG4008 AG3001")]
    [InlineData("[two days]{duration=P2D of=flood} and [a week]{duration=P7D of=flood}", "AG4015")]
    [InlineData("[two days]{duration=P2D of=flood}, [a week]{duration=P7D anchor=flood} later", "")]
    [InlineData("[two days]{duration=P2D of=flood}, or [about two]{duration=P3D mod=approx of=flood}", "")]
    [InlineData("[two days]{duration=P2D of=flood}. [“It took [a week]{duration=P7D of=flood}”]{.quote by=ann}", "")]
    [InlineData("in [May]{date=2024-05 of=flood}. [“It was in [June]{date=2024-06 of=flood}”]{.quote by=ann}", "")]
    [InlineData("[“Go”]{quote=q by=ann} on [Monday]{date=2024-05-06 of=q} or [Tuesday]{date=2024-05-07 of=q}", "AG4015")]
    [InlineData("[“Go”]{quote=q by=ann} in [May]{date=2024-05 of=q}, on [Monday]{date=2024-05-06 of=q}", "")]
    [InlineData("---\ndatePublished: 2024-05-01\n---\n[“Go”]{quote=q by=ann} [later]{date=2024-05-06 of=q}", "AG4014")]
    [InlineData("---\ndatePublished: 2024-05-01\ndateModified: 2024-05-07\n---\n[“Go”]{quote=q by=ann} [later]{date=2024-05-06 of=q}", "")]
    [InlineData("---\ndatePublished: 2024-05-01\ndateModified: 2024-05-03\n---\n[“Go”]{quote=q by=ann} [later]{date=2024-05-06 of=q}", "AG4014")]
    public void What_cannot_be_is_told(string body, string told) => Assert.Equal(told, string.Join(' ', BoundFiles.Of(body, Corpus).RuleIds));

    /// <summary>What is counted from another event does not last so long.</summary>
    [Theory]
    [InlineData("on [71 minutes]{duration=PT71M anchor=flood of=sale}", "null")]
    [InlineData("[the ten minutes]{duration=PT10M of=sale}, [71]{duration=PT71M anchor=flood of=sale} after it", "PT10M")]
    public void What_is_counted_from_another_event_is_not_how_long_one_lasts(string body, string duration)
    {
        Assert.Empty(BoundFiles.Of(body, Corpus).Findings);
        Assert.Equal(duration, LoadedCorpus.Of([GeneratorHarness.Corpus(Corpus), GeneratorHarness.Article("a", body)]).Ask("Events.Sale.Duration?.ToString()"));
    }

    /// <summary>Of several articles the first tells it, but no quote before a reporter.</summary>
    [Theory]
    [InlineData("2024-06", "[“It was in [May]{date=2024-05 of=flood}”]{.quote by=ann}", "in [June]{date=2024-06 of=flood}")]
    [InlineData("2024-05", "[“It was in [May]{date=2024-05 of=flood}”]{.quote by=ann}", "")]
    [InlineData("null", "[“It was in [May]{date=2024-05 of=flood}”]{.quote by=ann polarity=negative}", "")]
    [InlineData("null", "[she hopes for [May]{date=2024-05 of=flood}]{.quote by=ann type=eventuality}", "")]
    [InlineData("null", "[she believes in [May]{date=2024-05 of=flood}]{.quote by=ann type=belief}", "")]
    [InlineData("null", "[“she said [“in [May]{date=2024-05 of=flood}”]{.quote by=ann}”]{.quote by=ann realis=other}", "")]
    [InlineData("2024-05", "[“she denied it”]{.quote by=ann polarity=negative} in [May]{date=2024-05 of=flood}", "")]
    public void Who_tells_the_date_of_an_event(string date, string first, string second) => Assert.Equal(
        date,
        LoadedCorpus.Of([GeneratorHarness.Corpus(Corpus), GeneratorHarness.Article("a", first + " There."), GeneratorHarness.Article("b", second + " There.")])
            .Ask("Events.Flood.Date?.ToString()"));
}
