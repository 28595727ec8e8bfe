namespace ArticleGen.Tests.Running;

/// <summary>What a user's program asks of two dates; what the answers are is tested where they are found.</summary>
public class DateRelationTests
{
    [Theory]
    [InlineData("2007-09-06", "Single")]
    [InlineData("2007-09-06T10:30Z", "Single")]
    [InlineData("19XX?", "Single")]
    [InlineData("1964/2008", "Interval")]
    [InlineData("/..", "Interval")]
    [InlineData("[1667,1668]", "OneOf")]
    [InlineData("{1960..1962}", "AllOf")]
    public void A_date_tells_its_kind(string text, string expected) => Assert.Equal(expected, Brackwater.Ask($"EdtfDate.Parse(\"{text}\").Kind"));

    [Theory]
    [InlineData("EdtfDate.Parse(\"2007\").Contains(EdtfDate.Parse(\"2007-03\"))", "True")]
    [InlineData("EdtfDate.Parse(\"2007\").Contains(EdtfDate.Parse(\"2008-03\"))", "False")]
    [InlineData("EdtfDate.Parse(\"2007-03\").Contains(EdtfDate.Parse(\"2007\"))", "null")]
    [InlineData("EdtfDate.Parse(\"2007\").Contains(new DateOnly(2007, 12, 31))", "True")]
    [InlineData("EdtfDate.Parse(\"2007\").Contains(new DateOnly(2008, 1, 1))", "False")]
    [InlineData("EdtfDate.Parse(\"2007?\").Contains(new DateOnly(2008, 1, 1))", "null")]
    [InlineData("EdtfDate.Parse(\"2007-03\").Overlaps(EdtfDate.Parse(\"2007\"))", "True")]
    [InlineData("EdtfDate.Parse(\"2007\").Precedes(EdtfDate.Parse(\"2008\"))", "True")]
    [InlineData("EdtfDate.Parse(\"2007\").Precedes(EdtfDate.Parse(\"2007-03\"))", "null")]
    [InlineData("(Events.Flood.Date! with { Text = \"spring\" }).Precedes(EdtfDate.Parse(\"2007-03\"))", "null")]
    [InlineData("Events.Flood.Date!.Precedes(Articles.Flood.DatePublished!)", "True")]
    [InlineData("People.AnnLee.Roles.Where(role => role.Date?.Contains(EdtfDate.Parse(\"2014\")) == true).Select(role => role.JobTitle)", "Mayor")]
    public void Two_dates_are_compared(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Contains((EdtfDate)null!)")]
    [InlineData("Overlaps(null!)")]
    [InlineData("Precedes(null!)")]
    public void A_date_is_compared_with_a_date(string call) =>
        Assert.Throws<ArgumentNullException>(() => Brackwater.For("net8.0").Ask($"EdtfDate.Parse(\"2007\").{call}"));

    [Theory]
    [InlineData("1984?/2004-06~", "1984/2004-06")]
    [InlineData("[1667%, 1668]", "[1667, 1668]")]
    [InlineData("2007", "2007")]
    public void A_date_is_taken_at_its_word(string text, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"EdtfDate.Parse(\"{text}\").WithoutQualifiers()"));

    [Theory]
    [InlineData("ByEarliest", "null; ../1999; 1900; 2007; 2007/..; 2007-03; 2008; /2009; Y10000")]
    [InlineData("ByLatest", "null; 1900; ../1999; 2007-03; 2007; 2008; /2009; Y10000; 2007/..")]
    public void Dates_are_ordered_by_their_bounds(string comparer, string expected) => Assert.Equal(expected, Brackwater.Ask(
        "new[] { \"2008\", \"2007-03\", \"Y10000\", \"2007/..\", \"/2009\", \"\", \"1900\", \"../1999\", \"2007\" }"
            + $".Select(text => text == \"\" ? null : EdtfDate.Parse(text)).OrderBy(date => date, EdtfDate.{comparer}).Select(date => date?.Text)"));

    [Theory]
    [InlineData("P2DT6H", "2.06:00:00")]
    [InlineData("P1WT0.5S", "7.00:00:00.5000000")]
    [InlineData("PT90M", "01:30:00")]
    [InlineData("P0Y0M1D", "1.00:00:00")]
    [InlineData("P0D", "00:00:00")]
    [InlineData("PT0.0000001S", "00:00:00.0000001")]
    [InlineData("PT922337203685.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("P1Y", "null")]
    [InlineData("P1M", "null")]
    [InlineData("P0.5Y", "null")]
    [InlineData("PT0.00000001S", "null")]
    [InlineData("PT922337203685.4775808S", "null")]
    [InlineData("P10675199DT3H", "null")]
    [InlineData("P79228162514264337593543950335W", "null")]
    public void A_duration_is_a_time_span_where_that_is_exact(string text, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"IsoDuration.Parse(\"{text}\").ToTimeSpan()"));
}
