using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Dates;

public class EdtfTests
{
    /// <summary>Whole pieces of dates, so that many of the random texts made of them are valid.</summary>
    private static readonly string[] s_pieces =
    [
        "1985", "2004", "-0044", "19XX", "XXXX", "Y17000", "-04", "-02", "-1X", "-XX", "-12", "-29", "-30", "-3X", "-21", "-24",
        "T10:30", ":00", "Z", "+09:00", "?", "~", "%", "/", "..", ",", "[", "]", "{", "}", " ",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String[Gen.Char["0123456789XYTZSEu-+:/.,[]{}?~% "], 0, 30],
        Gen.OneOf(s_pieces).Array[0, 8].Select(string.Concat));

    /// <summary>The rows of edtf.tsv: a text, and its other columns but the last as <see cref="Describe"/> gives them.</summary>
    public static TheoryData<string, string> Rows()
    {
        TheoryData<string, string> rows = [];
        foreach (string line in File.ReadLines(PathBesideThisFile("edtf.tsv")))
        {
            if (!line.StartsWith('#'))
            {
                string[] columns = line.Split('\t');
                rows.Add(columns[0], string.Join(' ', columns[1..5]));
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_is_what_its_row_in_the_table_says(string text, string expected) =>
        Assert.Equal(expected, Describe(text));

    [Fact]
    public void The_table_has_many_rows() => Assert.InRange(Rows().Count, 200, int.MaxValue);

    [Theory]
    [InlineData("2007-13", "month 13 does not exist; months run from 01 to 12")]
    [InlineData("2007-00-05", "month 00 does not exist; months run from 01 to 12")]
    [InlineData("2007-23-05", "month 23 does not exist; months run from 01 to 12")]
    [InlineData("2007-2X", "month 2X does not exist; months run from 01 to 12")]
    [InlineData("2007-25", "month 25 does not exist; season codes run from 21 to 24, and the groupings 25 to 41 are not supported")]
    [InlineData("2007-01-32", "day 32 does not exist; days run from 01 to 31")]
    [InlineData("2007-02-29", "February 2007 has 28 days")]
    [InlineData("2004-02-30", "February 2004 has 29 days")]
    [InlineData("2007-09-31", "September 2007 has 30 days")]
    [InlineData("-0044-04-31", "April -0044 has 30 days")]
    [InlineData("190X-02-30", "no day of the calendar matches `190X-02-30`")]
    [InlineData("2007-9-6", "`2007-9-6` needs two-digit month and day: 2007-09-06")]
    [InlineData("2007-09-6", "`2007-09-6` needs two-digit month and day: 2007-09-06")]
    [InlineData("-0044-3", "`-0044-3` needs a two-digit month: -0044-03")]
    [InlineData("2007-X", "`2007-X` is no date; write one like 2007-09-06, 2007-09 or 2007")]
    [InlineData("20070906", "`20070906` needs hyphens: 2007-09-06")]
    [InlineData("17000", "a year of more than four digits is written with Y: Y17000")]
    [InlineData("196", "`196` is no year; years have four digits, and a decade is written 196X")]
    [InlineData("19", "`19` is no year; years have four digits, and a century is written 19XX")]
    [InlineData("7", "`7` is no year; years have four digits")]
    [InlineData("06-09-2007", "a date begins with its four-digit year, as in 2007-09-06")]
    [InlineData("199u", "an unspecified digit is written as a capital X: 199X")]
    [InlineData("2004-xx-xx", "an unspecified digit is written as a capital X: 2004-XX-XX")]
    [InlineData("-0000", "year -0000 does not exist; the year before 0001 is 0000")]
    [InlineData("", "a date is missing")]
    [InlineData("?", "a date is missing")]
    [InlineData("-", "`-` is no date; write one like 2007-09-06, 2007-09 or 2007")]
    [InlineData("OCTOBER", "`OCTOBER` is no date; write one like 2007-09-06, 2007-09 or 2007")]
    [InlineData("last\nweek", "`last\uFFFDweek` is no date; write one like 2007-09-06, 2007-09 or 2007")]
    [InlineData("Yesterday", "`Yesterday` is no date; write one like 2007-09-06, 2007-09 or 2007")]
    [InlineData("Y2007", "Y is for years of more than four digits, without leading zeros: Y17000")]
    [InlineData("Y1234567890123456", "a year has at most 15 digits")]
    [InlineData("Y17000-05", "a year with Y takes no month or day")]
    [InlineData("Y17E7", "exponential years (E) are not supported; write all digits: Y17000")]
    [InlineData("Y17000S2", "significant digits (S) are not supported")]
    [InlineData("1950S2", "significant digits (S) are not supported")]
    [InlineData("2004?-06-11", "a qualifier of a single part is not supported; it stands at the end of the whole date")]
    [InlineData("2004?~", "a date has one qualifier; `%` says both uncertain and approximate")]
    [InlineData("2007-09-06T10:30?", "a date with a time takes no qualifier")]
    [InlineData("2007-09T10:30", "a time needs a full date before it: 2007-09-06T10:30")]
    [InlineData("2007-09-06T1030", "a time is written as in T10:30, T10:30:00 or T10:30:00.5")]
    [InlineData("2007-09-06T24:00", "hour 24 does not exist; hours run from 00 to 23")]
    [InlineData("2007-09-06T10:60", "minute 60 does not exist; minutes run from 00 to 59")]
    [InlineData("2007-09-06T10:30:60", "second 60 does not exist; seconds run from 00 to 59")]
    [InlineData("2007-09-06T10:30+0900", "a time zone is written as in Z, +09:00 or -05")]
    [InlineData("2007-09-06T10:30+15", "time zones run from -12:00 to +14:00")]
    [InlineData("2007-09-06T10:30-00:00", "no difference from UTC is written Z or +00:00")]
    [InlineData("2008/2007", "the interval ends before it starts")]
    [InlineData("2007/09/06", "an interval has one `/`, and a date is written with hyphens: 2007-09-06")]
    [InlineData("2007-09-06T10:30/..", "a date in an interval or a set has no time")]
    [InlineData("1985/[1986]", "a set cannot be an end of an interval")]
    [InlineData("1985..1986", "outside of a set, a range is written with `/`: 1985/1986")]
    [InlineData("1667,1668", "several dates are a set: [1667,1668] for one of them, {1667,1668} for all of them")]
    [InlineData("[1667", "a set that begins with `[` ends with `]`, and nothing may follow it")]
    [InlineData("{1667}?", "a set that begins with `{` ends with `}`, and nothing may follow it")]
    [InlineData("[]", "a set needs at least one date")]
    [InlineData("[1667,,1668]", "a date is missing")]
    [InlineData("[1667..,1668]", "in a set, `..` stands between two dates, before the first or after the last")]
    [InlineData("[1667..1668-12]", "`1667..1668-12` mixes precisions; write both ends as years, as months or as days")]
    [InlineData("[1672..1670]", "the range `1672..1670` ends before it starts")]
    public void A_mistake_is_explained(string text, string expected)
    {
        Assert.False(EdtfParser.TryParse(text, out _, out string? error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_date_keeps_its_text()
    {
        Assert.True(EdtfParser.TryParse("[1667, 1668]", out EdtfDate? date, out _));
        Assert.Equal("[1667, 1668]", date.Text);
    }

    [Fact]
    public void Equal_texts_are_equal_dates()
    {
        Assert.True(EdtfParser.TryParse("1984~/..", out EdtfDate? first, out _));
        Assert.True(EdtfParser.TryParse("1984~/..", out EdtfDate? second, out _));
        Assert.Equal(first, second);
    }

    [Fact]
    public void No_text_makes_the_parser_throw_or_the_bounds_change_places() => s_text.Sample(
        text =>
        {
            if (!EdtfParser.TryParse(text, out EdtfDate? date, out string? error))
            {
                Assert.NotEqual("", error);
                return;
            }

            Assert.Null(error);
            if (date is { Earliest.Kind: DateBoundKind.Day, Latest.Kind: DateBoundKind.Day })
            {
                Assert.InRange(date.Earliest.DayNumber, 0, date.Latest.DayNumber);
            }
        },
        iter: 50_000);

    [Fact]
    public void A_day_is_bounded_by_itself() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(
        day =>
        {
            string text = DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal($"valid {text} {text} -", Describe(text));
        });

    [Fact]
    public void Unspecified_digits_have_the_bounds_of_all_days_that_match_them()
    {
        Gen<string> pattern = Gen.Select(
            Gen.OneOf("1900", "1904", "190X", "200X", "19X1", "19X4"),
            Gen.Char["01X"], Gen.Char["0123456789XXX"], Gen.Char["0123XX"], Gen.Char["0123456789XXX"],
            (year, month1, month2, day1, day2) => $"{year}-{month1}{month2}-{day1}{day2}");
        pattern.Sample(text => Assert.Equal(DescribeByTryingAllDays(text), Describe(text)));
    }

    // A square would take many minutes.
    [Fact]
    public void A_text_of_a_megabyte_is_twice_the_work_of_a_half_and_explained_in_a_line()
    {
        string[] units = ["1", "X", "Y", "-", ".", "/", ",", "[", "?", " ", "T", "1985-", "1985,", "1985/", "200X-02-29,"];
        foreach (string unit in units)
        {
            Growth.IsLinear(
                length =>
                {
                    string repeated = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
                    foreach (string text in new[] { repeated, "Y1" + repeated, "1985-04-12T10:30:00." + repeated, "[" + repeated + "]" })
                    {
                        if (!EdtfParser.TryParse(text, out _, out string? error))
                        {
                            Assert.InRange(error.Length, 1, 150);
                        }
                    }
                },
                count: 1 << 19);
        }
    }

    private static string Describe(string text)
    {
        if (!EdtfParser.TryParse(text, out EdtfDate? date, out _))
        {
            return "invalid - - -";
        }

        string flags = (date.IsUncertain ? "u" : "") + (date.IsApproximate ? "a" : "");
        return $"valid {Describe(date.Earliest)} {Describe(date.Latest)} {(flags == "" ? "-" : flags)}";
    }

    private static string Describe(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => DateOnly.FromDayNumber((int)bound.DayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateBoundKind.BeyondRange => "beyond",
        DateBoundKind kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Describes a pattern of the years 1900 to 2009 by comparing all their days with it.</summary>
    private static string DescribeByTryingAllDays(string pattern)
    {
        int start = new DateOnly(1900, 1, 1).DayNumber;
        List<string> matching = [.. Enumerable.Range(start, new DateOnly(2010, 1, 1).DayNumber - start)
            .Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Where(day => day.Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second))];
        return matching.Count == 0 ? "invalid - - -" : $"valid {matching[0]} {matching[^1]} -";
    }

    private static string PathBesideThisFile(string name, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, name);
}
