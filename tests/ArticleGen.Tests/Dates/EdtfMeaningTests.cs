using ArticleGen.Dates.Shared;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Dates;

/// <summary>What is certain of two dates.</summary>
public class EdtfMeaningTests
{
    private static readonly Gen<string> s_day = Gen.Int[0, 31].Select(static day =>
        new DateOnly(2007, 1, 31).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static readonly Gen<string> s_single = Gen.Frequency((6, s_day), (2, Gen.Const("2007-02")));

    private static readonly Gen<string> s_end = Gen.Frequency(
        (6, s_single), (1, s_day.Select(static day => day + "?")), (1, Gen.OneOf("", "..", "2007-02-1X", "2007-02-XX")));

    private static readonly Gen<string> s_interval = Gen.Select(s_end, s_end, static (start, end) => start + "/" + end);

    private static readonly Gen<string> s_range = Gen.Select(s_day, s_day, static (first, last) => first + ".." + last);

    private static readonly Gen<string> s_member = Gen.Frequency((5, s_single), (1, s_range), (1, s_day.Select(static day => day + "~")));

    private static readonly Gen<string> s_set = Gen.Select(
        s_member.Array[1, 2], Gen.OneOf("", "", "", ".."), Gen.OneOf("", "", "", ".."), Gen.Bool,
        static (members, start, end, isAll) => (isAll ? "{" : "[") + start + string.Join(',', members) + end + (isAll ? "}" : "]"))
        .Where(static text => !(text.Contains("..") && text.Contains('~')));

    /// <summary>Dates of which all is certain that can be, since no member of a set is more than a date.</summary>
    private static readonly Gen<string> s_plain = Gen.Frequency(
        (4, s_single), (1, Gen.OneOf("2007-02?", "2007-03-01%")), (4, s_interval), (4, s_set.Where(static text => text[0] == '{' || !text.Contains(".."))))
        .Where(static text => EdtfReader.Read(text, out _) is null);

    private static readonly Gen<string> s_date = Gen.Frequency(
        (4, s_single), (1, Gen.OneOf("2007-02-XX", "2007-02-2X", "2007-02?", "2007-03-01%")), (4, s_interval), (4, s_set))
        .Where(static text => EdtfReader.Read(text, out _) is null);

    /// <summary>Two dates, and what is certain of them: whether the first contains, overlaps and precedes the second.</summary>
    public static readonly TheoryData<string, string, string> Pairs = new()
    {
        // A single date is a period in which things happen, and something that happened in it.
        { "2007", "2007-03", "yes yes ?" },
        { "2007-03", "2007", "? yes ?" },
        { "2007", "2007", "yes yes ?" },
        { "2007", "2008", "no no yes" },
        { "2008", "2007", "no no no" },
        { "2007-03-05", "2007-03-05", "yes yes no" },
        { "2007-03-05", "2007-03-06", "no no yes" },
        { "2007-03", "2007-03-31T23:59", "yes yes ?" },
        { "2007-24", "2008-01-15", "yes yes ?" },
        { "2007-24", "2008", "? yes ?" },
        { "2007-22", "2007-23", "no no yes" },

        // An interval is all its days; each end is some day of what is written.
        { "1964/2008", "1970", "yes yes no" },
        { "1964/2008", "1964-05", "? ? no" },
        { "1964/2008", "2009", "no no yes" },
        { "1964/2008", "1964/2008", "? yes no" },
        { "2007-03-05/2007-03-09", "2007-03-09", "yes yes no" },
        { "2007-03-05/2007-03-09", "2007-03-05/2007-03-09", "yes yes no" },
        { "2007-03-05/2007-03-09", "2007-03-05/2007-03-10", "no yes no" },
        { "2007", "2007-03/2007-05", "yes yes ?" },
        { "2007", "2006-12/2007-05", "no yes no" },
        { "2004-06/2006", "2007", "no no yes" },

        // An open end lies beyond all days; an unknown one may be any that is possible.
        { "2007/..", "2009", "yes yes no" },
        { "2007/..", "2009/..", "yes yes no" },
        { "2007/..", "2009/", "yes yes no" },
        { "2007/..", "2006", "no no no" },
        { "../2007", "2009/..", "no no yes" },
        { "../2007", "0001-01-01", "yes yes no" },
        { "../..", "/", "yes yes no" },
        { "2007/", "2009", "? ? ?" },
        { "2007/", "2009/..", "no ? ?" },
        { "2007/", "2006", "no no no" },
        { "2006", "2007/", "no no yes" },
        { "/2007", "2009", "no no yes" },
        { "/2007", "1990", "? ? no" },
        { "/..", "2007/..", "? yes no" },

        // Of unspecified digits, it is not known which year is meant.
        { "19XX", "1950", "? ? ?" },
        { "19XX", "2000", "no no yes" },
        { "1900-01-01/1999-12-31", "19XX", "yes yes no" },
        { "1900", "19XX", "? ? ?" },

        // What is uncertain or approximate may be any day.
        { "2007?", "2007-03", "? ? ?" },
        { "2007~", "2017", "? ? ?" },
        { "2007", "2007-03%", "? ? ?" },
        { "../..", "2007?", "yes yes no" },
        { "2007?", "../..", "no yes no" },
        { "1984~/2004", "2005", "no no yes" },
        { "1984~/2004", "1983", "? ? no" },

        // One date of a set is meant: only what holds for each is certain.
        { "[2006,2008]", "2006-05", "? ? ?" },
        { "[2006,2008]", "2007", "no no ?" },
        { "[2006,2008]", "2009", "no no yes" },
        { "2005/2009", "[2006,2008]", "yes yes no" },
        { "[2006..2008]", "2007", "? ? ?" },
        { "[2006-02,2006]", "2006-02-03", "yes yes ?" },
        { "[2006..]", "2005", "no no no" },
        { "[..2006]", "2007", "no no yes" },

        // All dates of a set are meant.
        { "{2006,2008}", "2006-05", "yes yes no" },
        { "{2006,2008}", "2007", "no no no" },
        { "{2006,2007}", "2006-12/2007-01", "yes yes no" },
        { "{2006..2008}", "2007", "yes yes no" },
        { "2006/2008", "{2006-12-31,2008-01-01}", "yes yes no" },
        { "2006", "{2006-12-31,2008-01-01}", "no yes ?" },
        { "{2006..}", "2050/..", "yes yes no" },
        { "{..2006}", "../1950", "yes yes no" },

        // All years have their place.
        { "Y-17000", "0000", "no no yes" },
        { "-0044", "-0044-03-15", "yes yes ?" },
        { "../-0044", "Y-123456789012345", "yes yes no" },
        { "9999/Y10001", "Y10000", "yes yes no" },
        { "Y10000/..", "9999", "no no no" },

        // What is no date may be any.
        { "spring", "2007", "? ? ?" },
        { "../..", "spring", "yes yes no" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_certain_of_two_dates(string one, string other, string expected) =>
        Assert.Equal(expected, string.Join(' ', Answers(one, other).Select(static answer => answer is { } known ? known ? "yes" : "no" : "?")));

    [Fact]
    public void The_page_on_dates_says_what_is_certain()
    {
        var rows = File.ReadLines(Repository.Path("generator/docs/dates.md"))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains("a.Contains", StringComparison.Ordinal))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();

        Assert.All(rows, static row => Assert.Equal(
            row[3..6], Answers(row[1].Trim('`'), row[2].Trim('`')).Select(static answer => answer?.ToString().ToLowerInvariant() ?? "null")));
        Assert.Equal(12, rows.Count);
    }

    [Fact]
    public void What_is_certain_holds_whatever_the_dates_denote() => Gen.Select(s_date, s_date).Sample(
        static (one, other) => Assert.All(
            Answers(one, other).Zip(PossibleDays.Of(one).Answers(PossibleDays.Of(other))),
            static pair => Assert.True(pair.First is null || pair.First == pair.Second)),
        iter: 2000);

    [Fact]
    public void What_holds_whatever_the_dates_denote_is_certain() => Gen.Select(s_plain, s_plain).Sample(
        static (one, other) => Assert.Equal(PossibleDays.Of(one).Answers(PossibleDays.Of(other)), Answers(one, other)),
        iter: 2000);

    [Fact]
    public void To_overlap_is_mutual() => Gen.Select(s_date, s_date).Sample(
        static (one, other) => Assert.Equal(new EdtfMeaning(one).Overlaps(new EdtfMeaning(other)), new EdtfMeaning(other).Overlaps(new EdtfMeaning(one))));

    [Fact]
    public void Of_two_dates_only_one_precedes_the_other() => Gen.Select(s_date, s_date).Sample(static (one, other) => Assert.True(
        new EdtfMeaning(one).Precedes(new EdtfMeaning(other)) != true || new EdtfMeaning(other).Precedes(new EdtfMeaning(one)) == false));

    [Fact]
    public void What_precedes_does_not_overlap() => Gen.Select(s_date, s_date).Sample(static (one, other) => Assert.True(
        new EdtfMeaning(one).Precedes(new EdtfMeaning(other)) != true || new EdtfMeaning(one).Overlaps(new EdtfMeaning(other)) == false));

    [Fact]
    public void What_contains_overlaps() => Gen.Select(s_date, s_date).Sample(static (one, other) => Assert.True(
        new EdtfMeaning(one).Contains(new EdtfMeaning(other)) != true || new EdtfMeaning(one).Overlaps(new EdtfMeaning(other)) == true));

    [Fact]
    public void A_day_is_the_date_that_names_it() => Gen.Select(s_date, s_day).Sample(static (date, day) => Assert.Equal(
        new EdtfMeaning(date).Contains(new EdtfMeaning(day)),
        new EdtfMeaning(date).Contains(new EdtfMeaning(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayNumber))));

    private static bool?[] Answers(string one, string other)
    {
        EdtfMeaning first = new(one);
        EdtfMeaning second = new(other);
        return [first.Contains(second), first.Overlaps(second), first.Precedes(second)];
    }
}
