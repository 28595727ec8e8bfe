namespace ArticleGen.Dates.Shared;

/// <summary>
/// The Gregorian calendar, extended to all years. Years are astronomical: 0000 is the year before 0001, and -0001 the one before that.
/// </summary>
internal static class EdtfCalendar
{
    /// <summary>The day number of 9999-12-31, the last day that System.DateOnly holds.</summary>
    private const long LastDayNumber = 3_652_058;

    /// <summary>The days of 400 years, after which the calendar repeats itself.</summary>
    private const int DaysInCycle = 146_097;

    /// <summary>March, in which the first season of a year begins.</summary>
    private const int FirstMonthOfSpring = 3;

    private static readonly string[] s_monthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    internal static string MonthName(int month) => s_monthNames[month - 1];

    internal static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Counts the days since 0001-01-01, as System.DateOnly.DayNumber does; negative before that day.</summary>
    /// <param name="year">Any year of up to 15 digits.</param>
    /// <param name="month">From 1.</param>
    /// <param name="day">From 1.</param>
    internal static long DayNumber(long year, int month, int day)
    {
        // Years that begin in March have their leap day at the end, so that the months before it have fixed places.
        long marchYear = month < 3 ? year - 1 : year;
        int monthsSinceMarch = (month + 9) % 12;
        long cycle = FloorDivide(marchYear, 400);
        long yearOfCycle = marchYear - (cycle * 400);
        int dayOfYear = (((153 * monthsSinceMarch) + 2) / 5) + day - 1;
        long dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        const int DaysFromMarchOfYear0ToYear1 = 306;
        return (cycle * DaysInCycle) + dayOfCycle - DaysFromMarchOfYear0ToYear1;
    }

    /// <summary>Gives the first day of a season, of three whole months as meteorologists of the northern hemisphere count them.</summary>
    /// <remarks>
    /// Spring (21) is March to May, summer (22) June to August, autumn (23) September to November, and winter (24) December to
    /// February of the next year, as in edtf-ruby and ProfessionalWiki/EDTF. The npm package edtf takes the quarters of the year
    /// instead (spring is January to March), which contradicts every use of the word in a text.
    /// </remarks>
    internal static long FirstDayOfSeason(long year, int season) =>
        DayNumber(year, FirstMonthOfSpring + (3 * (season - 21)), 1);

    internal static long LastDayOfSeason(long year, int season) =>
        (season == 24 ? DayNumber(year + 1, FirstMonthOfSpring, 1) : FirstDayOfSeason(year, season + 1)) - 1;

    internal static DateBound Bound(long dayNumber) =>
        new(dayNumber is >= 0 and <= LastDayNumber ? DateBoundKind.Day : DateBoundKind.BeyondRange, dayNumber);

    private static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static long FloorDivide(long dividend, int divisor) =>
        (dividend < 0 ? dividend - (divisor - 1) : dividend) / divisor;
}
