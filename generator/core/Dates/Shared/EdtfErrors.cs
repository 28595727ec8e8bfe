namespace ArticleGen.Dates.Shared;

/// <summary>Says what is wrong with a single date, and guesses what was meant.</summary>
internal static class EdtfErrors
{
    private const string SignificantDigits = "significant digits (S) are not supported";

    /// <summary>Explains a year after <c>Y</c> that is not all digits.</summary>
    /// <param name="date">The whole date.</param>
    /// <param name="digits">What follows the <c>Y</c> and its sign.</param>
    internal static string LongYear(string date, string digits)
    {
        string afterYear = digits.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (afterYear.Length == digits.Length ? default : afterYear[0]) switch
        {
            'E' => "exponential years (E) are not supported; write all digits: Y17000",
            'S' => SignificantDigits,
            '-' => "a year with Y takes no month or day",
            _ => NoDate(date),
        };
    }

    /// <summary>Explains a year that is not four digits.</summary>
    internal static string Year(string date, string[] parts)
    {
        string year = parts[0];
        if (EdtfSingle.IsPattern(Capitalised(year), 4))
        {
            return CapitalX(date);
        }

        int significant = year.IndexOf('S');
        if (significant > 0 && EdtfText.IsDigits(year[..significant]))
        {
            return SignificantDigits;
        }

        if (!EdtfText.IsDigits(year))
        {
            return NoDate(date);
        }

        return parts.Length > 1 ? "a date begins with its four-digit year, as in 2007-09-06" : YearLength(year);
    }

    /// <summary>Explains a month or a day that is not two digits.</summary>
    internal static string MonthOrDay(string date, string[] parts)
    {
        if (parts.Length > 3 || !IsShort(parts[1]) || !IsShort(parts[^1]))
        {
            return NoDate(date);
        }

        if (Capitalised(date) != date)
        {
            return CapitalX(date);
        }

        string month = parts[1].PadLeft(2, '0');
        string year = (date[0] == '-' ? "-" : "") + parts[0];
        return parts.Length == 2
            ? $"{EdtfText.Quote(date)} needs a two-digit month: {year}-{month}"
            : $"{EdtfText.Quote(date)} needs two-digit month and day: {year}-{month}-{parts[2].PadLeft(2, '0')}";
    }

    /// <summary>Returns an error if no month has such a number, otherwise null.</summary>
    internal static string? MonthNumber(string month) => EdtfPattern.MatchesAny(month, 1, 12)
        ? null
        : $"month {month} does not exist; months run from 01 to 12";

    /// <summary>Returns an error if no month has a day of such a number, otherwise null.</summary>
    internal static string? DayNumber(string day) => EdtfPattern.MatchesAny(day, 1, 31)
        ? null
        : $"day {day} does not exist; days run from 01 to 31";

    /// <summary>Explains a day that its month lacks.</summary>
    /// <param name="date">A date of the form yyyy-MM-dd with or without a sign, in which a digit may be <c>X</c>.</param>
    internal static string NoSuchDay(string date)
    {
        if (date.IndexOf('X') >= 0)
        {
            return $"no day of the calendar matches {EdtfText.Quote(date)}";
        }

        string year = date[..^"-MM-dd".Length];
        int month = EdtfText.TwoDigitsAt(date, year.Length + 1);
        int days = EdtfCalendar.DaysInMonth(int.Parse(year, global::System.Globalization.CultureInfo.InvariantCulture), month);
        return $"{EdtfCalendar.MonthName(month)} {year} has {days} days";
    }

    private static string YearLength(string year) => year.Length switch
    {
        8 => $"{EdtfText.Quote(year)} needs hyphens: {year[..4]}-{year[4..6]}-{year[6..]}",
        > 4 => $"a year of more than four digits is written with Y: {EdtfText.Shorten("Y" + year)}",
        3 => $"{EdtfText.Quote(year)} is no year; years have four digits, and a decade is written {year}X",
        2 => $"{EdtfText.Quote(year)} is no year; years have four digits, and a century is written {year}XX",
        _ => $"{EdtfText.Quote(year)} is no year; years have four digits",
    };

    private static string NoDate(string date) => $"{EdtfText.Quote(date)} is no date; write one like 2007-09-06, 2007-09 or 2007";

    private static string CapitalX(string date) =>
        $"an unspecified digit is written as a capital X: {EdtfText.Shorten(Capitalised(date))}";

    /// <summary>Writes <c>x</c>, and the <c>u</c> of drafts before 2019, as <c>X</c>.</summary>
    private static string Capitalised(string text) => text.Replace('x', 'X').Replace('u', 'X');

    /// <summary>Says whether a part is a month or a day but for its length, or for a small x.</summary>
    private static bool IsShort(string part) =>
        EdtfSingle.IsPattern(Capitalised(part), 2) || (part.Length == 1 && EdtfText.IsDigits(part));
}
