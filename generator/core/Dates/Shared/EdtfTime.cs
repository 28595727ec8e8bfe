namespace ArticleGen.Dates.Shared;

/// <summary>
/// Checks the time of day after a date: <c>hh:mm</c>, then perhaps <c>:ss</c> with a fraction after a full stop,
/// then perhaps a time zone: <c>Z</c>, <c>+hh:mm</c> or <c>+hh</c>.
/// </summary>
internal static class EdtfTime
{
    private const int MinutesInHour = 60;

    private static readonly char[] s_zoneSigns = ['Z', '+', '-'];

    /// <summary>Returns what is wrong with a time, or null.</summary>
    internal static string? Check(string time)
    {
        int zone = time.IndexOfAny(s_zoneSigns);
        return zone < 0 ? CheckClock(time) : CheckClock(time[..zone]) ?? CheckZone(time[zone..]);
    }

    private static string? CheckClock(string clock)
    {
        int hour = EdtfText.TwoDigitsAt(clock, 0);
        int minute = EdtfText.TwoDigitsAt(clock, 3);
        int second = clock.Length > 5 ? EdtfText.TwoDigitsAt(clock, 6) : 0;
        if (hour < 0 || minute < 0 || second < 0 || clock[2] != ':' || !EndsWithMinuteOrSecond(clock))
        {
            return "a time is written as in T10:30, T10:30:00 or T10:30:00.5";
        }

        return CheckRange("hour", hour, 23) ?? CheckRange("minute", minute, 59) ?? CheckRange("second", second, 59);
    }

    private static bool EndsWithMinuteOrSecond(string clock) => clock.Length switch
    {
        5 => true,
        8 => clock[5] == ':',
        _ => clock[5] == ':' && clock[8] == '.' && EdtfText.IsDigits(clock[9..]),
    };

    // Hour 24 and second 60 are not in ISO 8601-1:2019, on which EDTF is built.
    private static string? CheckRange(string unit, int number, int last) =>
        number <= last ? null : $"{unit} {number} does not exist; {unit}s run from 00 to {last}";

    private static string? CheckZone(string zone)
    {
        if (zone == "Z")
        {
            return null;
        }

        int hours = EdtfText.TwoDigitsAt(zone, 1);
        int minutes = zone.Length > 3 ? EdtfText.TwoDigitsAt(zone, 4) : 0;
        bool isWhole = zone.Length == 3 || (zone.Length == 6 && zone[3] == ':');
        if (hours < 0 || minutes < 0 || !isWhole)
        {
            return "a time zone is written as in Z, +09:00 or -05";
        }

        return CheckRange("minute", minutes, 59) ?? CheckOffset(zone[0], (hours * MinutesInHour) + minutes);
    }

    private static string? CheckOffset(char sign, int minutes)
    {
        if (sign == '-' && minutes == 0)
        {
            return "no difference from UTC is written Z or +00:00";
        }

        int hours = sign == '-' ? 12 : 14;
        return minutes <= hours * MinutesInHour ? null : "time zones run from -12:00 to +14:00";
    }
}
