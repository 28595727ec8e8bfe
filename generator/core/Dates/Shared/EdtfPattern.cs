namespace ArticleGen.Dates.Shared;

/// <summary>The days of the calendar that a date with unspecified digits (<c>X</c>) matches; without any <c>X</c>, it is the date itself.</summary>
/// <param name="isNegative">Whether the year has a minus sign.</param>
/// <param name="year">Four characters, digits or <c>X</c>.</param>
/// <param name="month">Two characters, digits or <c>X</c>; null for any month.</param>
/// <param name="day">Two characters, digits or <c>X</c>; null for any day.</param>
internal readonly struct EdtfPattern(bool isNegative, string year, string? month, string? day)
{
    private readonly int _yearCount = CountOf(year);

    internal long FirstYear => YearAt(0);

    internal long LastYear => YearAt(_yearCount - 1);

    /// <summary>Says whether a pattern matches a number between two limits, which are inclusive.</summary>
    internal static bool MatchesAny(string pattern, int first, int last)
    {
        for (int number = first; number <= last; number++)
        {
            if (Matches(pattern, number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first day that matches, or null if there is none, as for <c>190X-02-30</c>.</summary>
    internal long? FindFirstDay()
    {
        // Years are taken in the order of time. Where any matches at all, one of the first dozen does (a leap year, at worst).
        for (int index = 0; index < _yearCount; index++)
        {
            if (FirstDayIn(YearAt(index)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Finds the last day that matches, or null if there is none.</summary>
    internal long? FindLastDay()
    {
        for (int index = _yearCount - 1; index >= 0; index--)
        {
            if (LastDayIn(YearAt(index)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private long? FirstDayIn(long inYear)
    {
        for (int inMonth = 1; inMonth <= 12; inMonth++)
        {
            int days = Matches(month, inMonth) ? EdtfCalendar.DaysInMonth(inYear, inMonth) : 0;
            for (int number = 1; number <= days; number++)
            {
                if (Matches(day, number))
                {
                    return EdtfCalendar.DayNumber(inYear, inMonth, number);
                }
            }
        }

        return null;
    }

    private long? LastDayIn(long inYear)
    {
        for (int inMonth = 12; inMonth >= 1; inMonth--)
        {
            int days = Matches(month, inMonth) ? EdtfCalendar.DaysInMonth(inYear, inMonth) : 0;
            for (int number = days; number >= 1; number--)
            {
                if (Matches(day, number))
                {
                    return EdtfCalendar.DayNumber(inYear, inMonth, number);
                }
            }
        }

        return null;
    }

    /// <summary>Gives a matching year by its index in the order of time.</summary>
    private long YearAt(int index) => isNegative ? -NumberAt(year, _yearCount - 1 - index) : NumberAt(year, index);

    private static bool Matches(string? pattern, int number)
    {
        for (int i = (pattern?.Length ?? 0) - 1; i >= 0; i--)
        {
            if (pattern![i] != 'X' && pattern[i] - '0' != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return true;
    }

    /// <summary>Counts the numbers that match: ten for each <c>X</c>.</summary>
    private static int CountOf(string pattern)
    {
        int count = 1;
        foreach (char digit in pattern)
        {
            count *= digit == 'X' ? 10 : 1;
        }

        return count;
    }

    /// <summary>Gives a matching number by its index in ascending order: the digits of the index stand for each <c>X</c>.</summary>
    private static int NumberAt(string pattern, int index)
    {
        int number = 0;
        int place = 1;
        for (int i = pattern.Length - 1; i >= 0; i--)
        {
            bool isUnspecified = pattern[i] == 'X';
            number += place * (isUnspecified ? index % 10 : pattern[i] - '0');
            index = isUnspecified ? index / 10 : index;
            place *= 10;
        }

        return number;
    }
}
