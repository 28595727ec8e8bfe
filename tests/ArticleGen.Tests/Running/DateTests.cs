using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Dates and durations as a user's program reads them.</summary>
public class DateTests
{
    private static readonly string[] s_dates =
    [
        "2007-09-06", "2007-09", "2007?", "2007~", "2007%", "19XX", "1999/2010", "2011/..", "../2011", "2011/", "/2011", "[1970,1972]",
        "-0044-03-15", "Y12000",
    ];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Dates", static () => LoadedCorpus.Of(
    [
        GeneratorHarness.Article("dates", string.Join("\n\n", s_dates.Select(static date => $"[then]{{date=\"{date}\"}}"))),
        GeneratorHarness.Article("spans", "[long]{duration=P1Y2M3W4DT5H6M7.5S} [short]{duration=PT0.25H}"),
    ]));

    private static LoadedCorpus Ordered => LoadedCorpus.Shared("Ordered dates", static () => LoadedCorpus.Of(
        [GeneratorHarness.Article("order", string.Join("\n\n", s_dates.Append("Y-123456789").Append("2007").Append("Y99999").Select(static date => $"[then]{{date=\"{date}\"}}")))]));

    [Theory]
    [InlineData("date.Text", "2007-09-06; 2007-09; 2007?; 2007~; 2007%; 19XX; 1999/2010; 2011/..; ../2011; 2011/; /2011; [1970,1972]; -0044-03-15; Y12000")]
    [InlineData("date.ToString()", "2007-09-06; 2007-09; 2007?; 2007~; 2007%; 19XX; 1999/2010; 2011/..; ../2011; 2011/; /2011; [1970,1972]; -0044-03-15; Y12000")]
    [InlineData("date.Earliest?.ToString(\"O\")", "2007-09-06; 2007-09-01; 2007-01-01; 2007-01-01; 2007-01-01; 1900-01-01; 1999-01-01; 2011-01-01; null; 2011-01-01; null; 1970-01-01; null; null")]
    [InlineData("date.Latest?.ToString(\"O\")", "2007-09-06; 2007-09-30; 2007-12-31; 2007-12-31; 2007-12-31; 1999-12-31; 2010-12-31; null; 2011-12-31; null; 2011-12-31; 1972-12-31; null; null")]
    [InlineData("date.IsUncertain ? 1 : 0", "0; 0; 1; 0; 1; 0; 0; 0; 0; 0; 0; 0; 0; 0")]
    [InlineData("date.IsApproximate ? 1 : 0", "0; 0; 0; 1; 1; 0; 0; 0; 0; 0; 0; 0; 0; 0")]
    [InlineData("date.IsStartOpen ? 1 : 0", "0; 0; 0; 0; 0; 0; 0; 0; 1; 0; 0; 0; 0; 0")]
    [InlineData("date.IsEndOpen ? 1 : 0", "0; 0; 0; 0; 0; 0; 0; 1; 0; 0; 0; 0; 0; 0")]
    [InlineData("date.IsStartUnknown ? 1 : 0", "0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 1; 0; 0; 0")]
    [InlineData("date.IsEndUnknown ? 1 : 0", "0; 0; 0; 0; 0; 0; 0; 0; 0; 1; 0; 0; 0; 0")]
    public void A_date_tells_what_it_means(string member, string expected) =>
        Assert.Equal(expected, Corpus.Ask($"Articles.Dates.TimeExpressions.Select(time => time.Date!).Select(date => {member})"));

    [Theory]
    [InlineData("Order()", "../2011; Y-123456789; -0044-03-15; 19XX; [1970,1972]; 1999/2010; 2007; 2007%; 2007?; 2007~; 2007-09; 2007-09-06; 2011/; 2011/..; /2011; Y12000; Y99999")]
    [InlineData("OrderDescending()", "Y99999; Y12000; /2011; 2011/..; 2011/; 2007-09-06; 2007-09; 2007~; 2007?; 2007%; 2007; 1999/2010; [1970,1972]; 19XX; -0044-03-15; Y-123456789; ../2011")]
    public void Dates_have_an_order(string sorted, string expected) => Assert.Equal(expected, Ordered.Ask(
        $"Articles.Order.TimeExpressions.Select(time => time.Date!).{sorted}.Select(date => date.Text)"));

    [Fact]
    public void Events_are_ordered_by_their_dates() => Assert.Equal("c; b; a", LoadedCorpus.Of(
        [GeneratorHarness.Corpus("events:\n  a: { name: A, date: 2010 }\n  b: { name: B, date: 2009-05 }\n  c: { name: C }\n")], expected: "AG9004")
        .Ask("Events.All.OrderBy(e => e.Date).Select(e => e.Id)"));

    [Fact]
    public void The_order_of_dates_agrees_with_their_equality() => Assert.Equal("True", Ordered.Ask(
        "Articles.Order.TimeExpressions.Select(time => time.Date!).ToList() is var dates && dates.All(one => dates.All(other => "
            + "(one.CompareTo(other) == 0) == one.Equals(other) && Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))))"));

    [Theory]
    [InlineData("date.CompareTo(null) > 0", "True")]
    [InlineData("((IComparable)date).CompareTo(null) > 0", "True")]
    [InlineData("((IComparable)date).CompareTo(date with { })", "0")]
    public void Nothing_comes_before_a_date(string expression, string expected) =>
        Assert.Equal(expected, Ordered.Ask($"((Func<EdtfDate, object>)(date => {expression}))(Articles.Order.TimeExpressions[0].Date!)"));

    [Fact]
    public void A_date_is_not_compared_with_what_is_none() =>
        Assert.Throws<ArgumentException>(() => Ordered.Ask("((IComparable)Articles.Order.TimeExpressions[0].Date!).CompareTo(1)"));

    [Theory]
    [InlineData("Text", "P1Y2M3W4DT5H6M7.5S")]
    [InlineData("ToString()", "P1Y2M3W4DT5H6M7.5S")]
    [InlineData("Years", "1")]
    [InlineData("Months", "2")]
    [InlineData("Weeks", "3")]
    [InlineData("Days", "4")]
    [InlineData("Hours", "5")]
    [InlineData("Minutes", "6")]
    [InlineData("Seconds", "7.5")]
    public void A_duration_has_its_parts(string member, string expected) =>
        Assert.Equal(expected, Corpus.Ask($"Articles.Spans.TimeExpressions[0].Duration!.{member}"));

    [Theory]
    [InlineData("Hours", "0.25")]
    [InlineData("Years", "0")]
    [InlineData("Seconds", "0")]
    public void A_part_that_a_duration_does_not_give_is_zero(string member, string expected) =>
        Assert.Equal(expected, Corpus.Ask($"Articles.Spans.TimeExpressions[1].Duration!.{member}"));

    [Theory]
    [InlineData("Articles.Dates.TimeExpressions[0].Date == People.Find(\"x\")?.BirthDate", "False")]
    [InlineData("Articles.Dates.TimeExpressions[2].Date == Articles.Dates.TimeExpressions[2].Date! with { }", "True")]
    [InlineData("Articles.Dates.TimeExpressions[2].Date == Articles.Dates.TimeExpressions[3].Date", "False")]
    [InlineData("Articles.Spans.TimeExpressions[0].Duration == Articles.Spans.TimeExpressions[0].Duration! with { }", "True")]
    [InlineData("Articles.Spans.TimeExpressions[0].Duration == Articles.Spans.TimeExpressions[1].Duration", "False")]
    public void Dates_and_durations_are_equal_when_they_are_written_alike(string expression, string expected) =>
        Assert.Equal(expected, Corpus.Ask(expression));
}
