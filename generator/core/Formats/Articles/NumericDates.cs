using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleGen.Formats.Articles;

/// <summary>Dates in digits, in the orders and with the signs of other systems.</summary>
internal static class NumericDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex s_moment = new(
        @"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})[T ,]+([0-9]{1,2})(?::([0-9]{2}))?(?::([0-9]{2})(\.[0-9]+)?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC|GMT|[+-][0-9]{1,2}(?::?[0-9]{2})?)?$", Options);

    private static readonly Regex s_yearFirst = new(@"^([0-9]{4})\s?[-/.年년]\s?([0-9]{1,2})(?:\s?[-/.月월]\s?([0-9]{1,2})?\s?[日일.]?)?$", Options);
    private static readonly Regex s_yearLast = new(@"^([0-9]{1,2})\s?([-/.])\s?([0-9]{1,2})\s?[-/.]\s?([0-9]{4})$", Options);
    private static readonly Regex s_monthFirst = new(@"^([0-9]{1,2})[-/.]([0-9]{4})$", Options);
    private static readonly Regex s_quarter = new(@"^(?:([0-9]{4})[- ]?([QH])([1-4])|([QH])([1-4])[- /]?([0-9]{4}))$", Options);
    private static readonly Regex s_season = new(@"^([0-9]{4})-(SP|SU|FA|AU|WI)$", Options);
    private static readonly Regex s_week = new(@"^([0-9]{4})-?W([0-9]{2})(?:-([0-9]|WE))?$", Options);
    private static readonly Regex s_partOfDay = new(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})T(MO|AF|EV|NI|DT|MI)$", Options);

    private static readonly Dictionary<string, int> s_seasons = new(StringComparer.OrdinalIgnoreCase) { ["SP"] = 21, ["SU"] = 22, ["FA"] = 23, ["AU"] = 23, ["WI"] = 24 };

    /// <returns>What to write, between backquotes; <c>null</c> where it is no such date.</returns>
    public static string? Find(string date) =>
        Match(s_moment, date) is { } moment ? LooseDates.Show(Moment(moment))
        : Match(s_yearLast, date) is { } yearLast ? YearLast(yearLast[1], yearLast[2], yearLast[3], Number(yearLast[4]))
        : Match(s_quarter, date) is { } quarter ? LooseDates.Show(Quarter(quarter))
        : Match(s_season, date) is { } season ? LooseDates.Show(WrittenDates.Day(Number(season[1]), s_seasons[season[2]], null))
        : Match(s_week, date) is { } week ? Week(Number(week[1]), Number(week[2]), week[3])
        : Match(s_partOfDay, date) is { } part ? LooseDates.Show(part[1])
        : Match(s_monthFirst, date) is { } monthFirst ? LooseDates.Show(WrittenDates.Day(Number(monthFirst[2]), Number(monthFirst[1]), null))
        : Match(s_yearFirst, date) is { } yearFirst ? LooseDates.Show(WrittenDates.Day(Number(yearFirst[1]), Number(yearFirst[2]), yearFirst[3].Length > 0 ? Number(yearFirst[3]) : null))
        : null;

    /// <summary>The groups of a match.</summary>
    private static string[]? Match(Regex regex, string text) =>
        regex.Match(text) is { Success: true } match ? [.. match.Groups.Cast<Group>().Select(static group => group.Value)] : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>A day and a time as Jekyll and its like write them: <c>2016-03-10 14:45:00 -5</c>.</summary>
    private static string? Moment(string[] parts)
    {
        var hour = Number(parts[4]);
        var isAfternoon = parts[8].Equals("p", StringComparison.OrdinalIgnoreCase);
        hour = parts[8].Length > 0 ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
        var seconds = parts[6].Length > 0 ? ":" + parts[6] + parts[7] : "";
        var zone = parts[9];
        if (zone.Length > 0 && zone[0] is '+' or '-')
        {
            var digits = zone.Substring(1).Replace(":", "");
            var (hours, minutes) = digits.Length > 2 ? (digits.Substring(0, digits.Length - 2), digits.Substring(digits.Length - 2)) : (digits, "00");
            zone = Number(hours) + Number(minutes) == 0 ? "Z" : zone.Substring(0, 1) + hours.PadLeft(2, '0') + ":" + minutes;
        }
        else if (zone.Length > 0)
        {
            zone = "Z";
        }

        var minute = parts[5].Length > 0 ? parts[5] : "00";
        return string.Format(CultureInfo.InvariantCulture, "{0}T{1:00}:{2}{3}{4}", WrittenDates.Day(Number(parts[1]), Number(parts[2]), Number(parts[3])), hour, minute, seconds, zone);
    }

    /// <summary>A date with its year at the end: with a full stop the day stands first, else it cannot always be told.</summary>
    private static string? YearLast(string first, string sign, string second, int year)
    {
        var dayFirst = LooseDates.Show(WrittenDates.Day(year, Number(second), Number(first)));
        var monthFirst = sign == "." ? null : LooseDates.Show(WrittenDates.Day(year, Number(first), Number(second)));
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : $"{dayFirst} where the day stands first, {monthFirst} where the month does";
    }

    private static string? Quarter(string[] parts)
    {
        var (year, kind, number) = parts[1].Length > 0 ? (parts[1], parts[2], Number(parts[3])) : (parts[6], parts[4], Number(parts[5]));
        var months = kind.Equals("Q", StringComparison.OrdinalIgnoreCase) ? 3 : 6;
        var last = number * months;
        return last > 12 ? null : $"{WrittenDates.Day(Number(year), last - months + 1, null)}/{WrittenDates.Day(Number(year), last, null)}";
    }

    /// <summary>The days of a week of ISO 8601: the first has the year's first Thursday.</summary>
    private static string? Week(int year, int week, string day)
    {
        if (year is < 1 or > 9998 || week is < 1 or > 53 || day is "0" or "8" or "9")
        {
            return null;
        }

        var fourth = new DateTime(year, 1, 4);
        var monday = fourth.AddDays((7 * (week - 1)) - (((int)fourth.DayOfWeek + 6) % 7));
        return day.Length == 0 ? $"`{Show(monday)}/{Show(monday.AddDays(6))}`"
            : day.Equals("WE", StringComparison.OrdinalIgnoreCase) ? $"`{Show(monday.AddDays(5))}/{Show(monday.AddDays(6))}`"
            : $"`{Show(monday.AddDays(Number(day) - 1))}`";
    }

    private static string Show(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
