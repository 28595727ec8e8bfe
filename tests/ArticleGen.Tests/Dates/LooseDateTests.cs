using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Dates;

/// <summary>A date as people and other systems write it is told with the value to write.</summary>
public class LooseDateTests
{
    [Theory]
    [InlineData("2024-04-17 10:00:00 +0200", "`2024-04-17T10:00:00+02:00`")]
    [InlineData("2016-03-10 14:45:00 -05:00", "`2016-03-10T14:45:00-05:00`")]
    [InlineData("2016-03-10 14:45:00 -5", "`2016-03-10T14:45:00-05:00`")]
    [InlineData("2016-03-10 14:45:00 -0530", "`2016-03-10T14:45:00-05:30`")]
    [InlineData("2024-04-17 10:00", "`2024-04-17T10:00`")]
    [InlineData("2024-4-7 9:05:10 UTC", "`2024-04-07T09:05:10Z`")]
    [InlineData("2024-04-17 10:00:00.5 +0000", "`2024-04-17T10:00:00.5Z`")]
    [InlineData("2024-04-17T10:00:00+0200", "`2024-04-17T10:00:00+02:00`")]
    [InlineData("2024-04-17T10", "`2024-04-17T10:00`")]
    [InlineData("2024-04-17 2:30 pm", "`2024-04-17T14:30`")]
    [InlineData("2024-04-17 12:30 AM", "`2024-04-17T00:30`")]
    [InlineData("April 17, 2024", "`2024-04-17`")]
    [InlineData("Apr. 17, 2024", "`2024-04-17`")]
    [InlineData("12 May 1980", "`1980-05-12`")]
    [InlineData("the 17th of April, 2024", "`2024-04-17`")]
    [InlineData("Wednesday, 17 April 2024", "`2024-04-17`")]
    [InlineData("April 2024", "`2024-04`")]
    [InlineData("17-Apr-2024", "`2024-04-17`")]
    [InlineData("17. April 2024", "`2024-04-17`")]
    [InlineData("17. März 2024", "`2024-03-17`")]
    [InlineData("17 avril 2024", "`2024-04-17`")]
    [InlineData("1er août 2024", "`2024-08-01`")]
    [InlineData("17 de abril de 2024", "`2024-04-17`")]
    [InlineData("17 kwietnia 2024 roku", "`2024-04-17`")]
    [InlineData("17 апреля 2024 г.", "`2024-04-17`")]
    [InlineData("2024年4月17日", "`2024-04-17`")]
    [InlineData("2024년 4월 17일", "`2024-04-17`")]
    [InlineData("17–19 April 2024", "`2024-04-17/2024-04-19`")]
    [InlineData("April–May 2024", "`2024-04/2024-05`")]
    [InlineData("30 April to 2 May 2024", "`2024-04-30/2024-05-02`")]
    [InlineData("summer 2024", "`2024-22`")]
    [InlineData("automne 2024", "`2024-23`")]
    [InlineData("c. April 1820", "`1820-04~`")]
    [InlineData("04/17/1970", "`1970-04-17`")]
    [InlineData("17/04/1970", "`1970-04-17`")]
    [InlineData("05/05/1970", "`1970-05-05`")]
    [InlineData("04/05/1970", "`1970-05-04` where the day stands first, `1970-04-05` where the month does")]
    [InlineData("17.04.2024", "`2024-04-17`")]
    [InlineData("4.5.2024", "`2024-05-04`")]
    [InlineData("2024.04.17", "`2024-04-17`")]
    [InlineData("2024/04/17", "`2024-04-17`")]
    [InlineData("04/2024", "`2024-04`")]
    [InlineData("1984/85", "`1984/1985`")]
    [InlineData("2024–04–17", "U+2013")]
    [InlineData("2024‑04‑17", "U+2011")]
    [InlineData("2024−04", "U+2212")]
    [InlineData("2024-04-17–2024-04-19", "`2024-04-17/2024-04-19`")]
    [InlineData("2024-W16", "`2024-04-15/2024-04-21`")]
    [InlineData("2024-W01", "`2024-01-01/2024-01-07`")]
    [InlineData("2024-W16-3", "`2024-04-17`")]
    [InlineData("2024-Q2", "`2024-04/2024-06`")]
    [InlineData("Q4 2024", "`2024-10/2024-12`")]
    [InlineData("2024-H1", "`2024-01/2024-06`")]
    [InlineData("2024-SU", "`2024-22`")]
    [InlineData("2024-SP", "`2024-21`")]
    [InlineData("2024-FA", "`2024-23`")]
    [InlineData("2024-WI", "`2024-24`")]
    [InlineData("2024-04-17TMO", "`2024-04-17`")]
    [InlineData("PRESENT_REF", "`.date` without a value")]
    [InlineData("last week", "`.date` without a value")]
    [InlineData("T06:00", "behind its day")]
    [InlineData("10:30", "behind its day")]
    [InlineData("10.30 Uhr", "behind its day")]
    [InlineData("6 pm", "behind its day")]
    [InlineData("20:00-22:00", "two times of day")]
    [InlineData("20:00–22:00 Uhr", "two times of day")]
    [InlineData("3d", "`duration=P3D`")]
    [InlineData("P3D", "`duration=P3D`")]
    [InlineData("weekly", "`set=P1W`")]
    [InlineData("31 April 2024", "April 2024 has 30 days")]
    [InlineData("ferry 2024", "no date")]
    [InlineData("2024-\u0663-11", "no date")]
    [InlineData("\u0662\u0660\u0662\u0664", "no date")]
    [InlineData("2024-13", "months run from 01 to 12")]
    public void A_date_is_told_with_its_value(string date, string advice)
    {
        var told = BoundFiles.Of($"x [x]{{date=\"{date}\"}}").AllFindings.Concat(
            ReadingHarness.ReadArticle($"---\ndatePublished: \"{date}\"\n---\nx").Findings).ToList();

        Assert.Equal(["AG4007", "AG4007"], told.Select(static finding => finding.Rule));
        Assert.All(told, finding => Assert.Contains(advice, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("3d", "`P3D`")]
    [InlineData("p3d", "`P3D`")]
    [InlineData("35Y", "`P35Y`")]
    [InlineData("3 days", "`P3D`")]
    [InlineData("three days", "`P3D`")]
    [InlineData("a week", "`P1W`")]
    [InlineData("18 months", "`P18M`")]
    [InlineData("90min", "`PT90M`")]
    [InlineData("1 h 30 min", "`PT1H30M`")]
    [InlineData("1:30", "`PT1H30M`")]
    [InlineData("5m", "`PT5M` for minutes, `P5M` for months")]
    [InlineData("2-3 weeks", "`P2W/P3W`")]
    [InlineData("18 months to 3 years", "`P18M/P3Y`")]
    [InlineData("3 Tage", "`P3D`")]
    [InlineData("2 jours", "`P2D`")]
    [InlineData("weekly", "`P1W`")]
    [InlineData("long", "begins with P")]
    [InlineData("\u0663 days", "begins with P")]
    [InlineData("P2H", "PT2H")]
    public void A_duration_is_told_with_its_value(string duration, string advice)
    {
        var told = Assert.Single(BoundFiles.Of($"x [x]{{duration=\"{duration}\"}}").AllFindings);

        Assert.Equal("AG4008", told.Rule);
        Assert.Contains(advice, told.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("date=April 17, 2024", "`2024-04-17`")]
    [InlineData("date=12 May 1980", "`1980-05-12`")]
    [InlineData("date=17. April 2024", "`2024-04-17`")]
    [InlineData("date=2024-04-17 10:00:00 +0200", "`2024-04-17T10:00:00+02:00`")]
    [InlineData("date=summer 2024 mod=start", "`2024-22`")]
    public void Words_without_quotation_marks_are_one_date(string block, string advice)
    {
        var told = Assert.Single(BoundFiles.Of($"x [x]{{{block}}}").AllFindings);

        Assert.Equal("AG2001", told.Rule);
        Assert.Contains(advice, told.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }
}
