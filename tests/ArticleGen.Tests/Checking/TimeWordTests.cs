using System.Globalization;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Checking;

/// <summary>Dates and durations beside words that are a weekday, a year or a number: which contradict each other, and which only might.</summary>
public class TimeWordTests
{
    private const string Corpus = "people: { ann: { name: Ann Lee } }\nevents: { flood: { name: Flood } }\n";

    [Theory]
    [InlineData("[Tuesday]{date=2024-05-08}", "The words \"Tuesday\" say Tuesday, and `2024-05-08` is a Wednesday; the nearest Tuesday is `2024-05-07`; check which day is meant")]
    [InlineData("[ON\ntuesday]{date=2024-05-10 of=flood}", "The words \"ON tuesday\" say Tuesday, and `2024-05-10` is a Friday; the nearest Tuesday is `2024-05-07`; check which day is meant")]
    [InlineData("[Monday’s]{date=2024-02-29}", "The words \"Monday’s\" say Monday, and `2024-02-29` is a Thursday; the nearest Monday is `2024-02-26`; check which day is meant")]
    [InlineData("[Tuesday]{date=2024-05-07 corr=Wednesday}", "The words \"Wednesday\" say Wednesday, and `2024-05-07` is a Tuesday; the nearest Wednesday is `2024-05-08`; check which day is meant")]
    [InlineData("[1985]{date=1958}", "The words \"1985\" say 1985, and `1958` is another year; write `1985`, or check which year is meant")]
    [InlineData("[1985]{date=1958-04-17}", "The words \"1985\" say 1985, and `1958-04-17` is another year; write `1985-04-17`, or check which year is meant")]
    [InlineData("[1985]{date=1986/1988}", "The words \"1985\" say 1985, and `1986/1988` is another year; check which years are meant")]
    [InlineData("[1985]{date=../1984}", "The words \"1985\" say 1985, and `../1984` is another year; check which years are meant")]
    [InlineData("[58]{duration=P85Y of=ann}", "The words \"58\" say 58, and `P85Y` is 85 years; write `P58Y`, or check what is meant")]
    [InlineData("[35 years]{duration=P53Y}", "The words \"35 years\" say 35 years, and `P53Y` is 53 years; write `P35Y`, or check what is meant")]
    [InlineData("[90-minute]{duration=PT60M}", "The words \"90-minute\" say 90-minute, and `PT60M` is 60 minutes; write `PT90M`, or check what is meant")]
    [InlineData("[14 Tage]{duration=P4D}", "The words \"14 Tage\" say 14 Tage, and `P4D` is 4 days; write `P14D`, or check what is meant")]
    public void AG4033_what_contradicts_its_words(string body, string message)
    {
        var finding = Assert.Single(BoundFiles.Of(body, Corpus).AllFindings);

        Assert.Equal("AG4033", finding.Rule);
        Assert.Equal(message, finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        var at = finding.At!.Value;
        Assert.Equal(body.IndexOf('=', StringComparison.Ordinal) + 1, at.Start);
    }

    [Theory]
    [InlineData("[Tuesday]{date=2024-05-07} [on Tuesday]{date=2024-05-07} [Tuesday]{date=1912-04-16}")]
    [InlineData("[Tuesday]{date=2024-05-08~} [Tuesday]{date=2024-05-08?} [Tuesday]{date=2024-05} [Tuesday]{date=2024-05-06/2024-05-08}")]
    [InlineData("[Tuesday]{date=1517-10-31} [Tuesday]{date=9999-12-31} [Tuesday]{date=2024-05-08T10:00Z}")]
    [InlineData("[Tuesday night]{date=2024-05-08} [before Tuesday]{date=2024-05-06} [Dienstag]{date=2024-05-08} [Tue]{date=2024-05-08}")]
    [InlineData("[Tuesday]{date=2024-05-08 mod=before} [Tuesday]{date=2024-05-08 anchor=flood} [Tuesday]{date=2024-05-08 cert=low}")]
    [InlineData("[Tuesday]{date=2024-05-08 corr=Wednesday} [Tuesday]{.date} [every Tuesday]{set=P1W}")]
    [InlineData("[1985]{date=1985} [1985]{date=1985-04} [1985]{date=198X} [1985]{date=19XX} [1985]{date=1984/1986} [1985]{date=1985/..} [2022]{date=2021-24}")]
    [InlineData("[1985]{date=1986~} [1985]{date=1958?} [5784]{date=2023} [2567]{date=2024} [1500]{date=2024-04-17T15:00} [85]{date=1984} [1985]{date=/1990}")]
    [InlineData("[the 1980s]{date=1958} [summer 1985]{date=1958} [1985]{date=1958 mod=before}")]
    [InlineData("[58]{duration=P58Y} [90 minutes]{duration=PT1H30M} [90 minutes]{duration=PT1.5H} [18 months]{duration=P18M} [18 months]{duration=P1Y6M}")]
    [InlineData("[two weeks]{duration=P14D} [14 days]{duration=P2W} [24]{duration=P1D} [2]{duration=P20Y} [12]{duration=P1Y}")]
    [InlineData("[35]{duration=P18M/P3Y} [2]{duration=P2.5Y} [35 years]{duration=P53Y mod=approx} [71 minutes]{duration=PT17M anchor=flood} [35 лет]{duration=P53Y}")]
    [InlineData("[1,000 days]{duration=P1000D} [35 years ago]{duration=P53Y} [about 35]{duration=P53Y} [a week]{duration=P2W} [35 per cent]{duration=P53Y}")]
    public void What_may_be_right_is_not_told(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    /// <summary>2024-05-07 is a Tuesday; the day after it is not.</summary>
    [Theory]
    [InlineData("de", "am Dienstag")]
    [InlineData("de-CH", "dienstag")]
    [InlineData("nl", "op dinsdag")]
    [InlineData("sv", "i tisdags")]
    [InlineData("fr", "le mardi")]
    [InlineData("es", "el martes")]
    [InlineData("it", "martedì")]
    [InlineData("pt", "na terça-feira")]
    [InlineData("ro", "marţi")]
    [InlineData("ru", "во вторник")]
    [InlineData("uk", "у вівторок")]
    [InlineData("be", "у аўторак")]
    [InlineData("pl", "we wtorek")]
    [InlineData("cs", "v úterý")]
    [InlineData("hu", "kedden")]
    [InlineData("tr", "Salı günü")]
    [InlineData("el", "την Τρίτη")]
    [InlineData("ja", "火曜日")]
    [InlineData("zh-Hant", "週二")]
    [InlineData("ko", "화요일에")]
    [InlineData("ar", "يوم الثلاثاء")]
    [InlineData("he", "ביום שלישי")]
    [InlineData("hi", "मंगलवार को")]
    public void Weekdays_of_all_languages_with_tables(string language, string words)
    {
        Assert.Empty(Findings("2024-05-07"));
        Assert.Contains("is a Wednesday; the nearest Tuesday is `2024-05-07`", Assert.Single(Findings("2024-05-08")), StringComparison.Ordinal);

        IEnumerable<string> Findings(string date) => BoundFiles.Of($"---\ninLanguage: {language}\n---\n[{words}]{{date={date}}}").Findings;
    }
}
