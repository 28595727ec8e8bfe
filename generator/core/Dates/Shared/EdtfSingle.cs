namespace ArticleGen.Dates.Shared;

/// <summary>
/// Reads a single date: a year, month or day in which any digit may be <c>X</c>; a season; a year of more than four digits; each with
/// or without a qualifier at its end. Or a day with a time.
/// </summary>
internal static class EdtfSingle
{
    /// <summary>The longest year after <c>Y</c>, so that its days can be counted in 64 bits.</summary>
    private const int MostYearDigits = 15;

    private static readonly char[] s_qualifierSigns = ['?', '~', '%'];

    private static readonly char[] s_hyphen = ['-'];

    /// <summary>Reads a single date that may have a time; its days are then the one day that is written, in whatever time zone.</summary>
    internal static string? Read(string text, out EdtfDays days)
    {
        days = default;
        EdtfQualifier qualifier = QualifierAtEnd(text);
        string date = qualifier == EdtfQualifier.None ? text : text[..^1];
        if (date.Length == 0)
        {
            return "a date is missing";
        }

        if (date.IndexOfAny(s_qualifierSigns) is var sign and >= 0)
        {
            return sign == date.Length - 1
                ? "a date has one qualifier; `%` says both uncertain and approximate"
                : "a qualifier of a single part is not supported; it stands at the end of the whole date";
        }

        string? error = ReadUnqualified(date, out days);
        if (error is null && qualifier != EdtfQualifier.None && days.Precision == EdtfPrecision.Time)
        {
            return "a date with a time takes no qualifier";
        }

        days = days with { Qualifier = qualifier, IsWhole = date.IndexOf('X') < 0 };
        return error;
    }

    /// <summary>Reads a single date as it may stand in an interval or a set.</summary>
    internal static string? ReadWithoutTime(string text, out EdtfDays days)
    {
        string? error = Read(text, out days);
        return error is null && days.Precision == EdtfPrecision.Time ? "a date in an interval or a set has no time" : error;
    }

    private static EdtfQualifier QualifierAtEnd(string text) => (text.Length == 0 ? default : text[^1]) switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
        _ => EdtfQualifier.None,
    };

    private static string? ReadUnqualified(string date, out EdtfDays days)
    {
        if (date[0] == 'Y')
        {
            return ReadLongYear(date, out days);
        }

        // The T of a time follows a digit, unlike that of OCTOBER.
        int time = date.IndexOf('T');
        return time > 0 && EdtfText.IsDigit(date[time - 1])
            ? ReadDayAndTime(date[..time], date[(time + 1)..], out days)
            : ReadCalendarDate(date, out days);
    }

    private static string? ReadDayAndTime(string date, string time, out EdtfDays days)
    {
        if (ReadCalendarDate(date, out days) is { } error)
        {
            return error;
        }

        if (days.Precision != EdtfPrecision.Day || date.IndexOf('X') >= 0)
        {
            return "a time needs a full date before it: 2007-09-06T10:30";
        }

        days = days with { Precision = EdtfPrecision.Time };
        return EdtfTime.Check(time);
    }

    private static string? ReadLongYear(string date, out EdtfDays days)
    {
        days = default;
        bool isNegative = date.Length > 1 && date[1] == '-';
        string digits = date[(isNegative ? 2 : 1)..];
        if (!EdtfText.IsDigits(digits))
        {
            return EdtfErrors.LongYear(date, digits);
        }

        if (digits[0] == '0' || digits.Length < 5)
        {
            return "Y is for years of more than four digits, without leading zeros: Y17000";
        }

        if (digits.Length > MostYearDigits)
        {
            return $"a year has at most {MostYearDigits} digits";
        }

        long year = 0;
        foreach (char digit in digits)
        {
            year = (year * 10) + (digit - '0');
        }

        year = isNegative ? -year : year;
        days = new EdtfDays(EdtfCalendar.DayNumber(year, 1, 1), EdtfCalendar.DayNumber(year, 12, 31), EdtfPrecision.Year, default);
        return null;
    }

    private static string? ReadCalendarDate(string date, out EdtfDays days)
    {
        days = default;
        bool isNegative = date[0] == '-';
        string[] parts = date[(isNegative ? 1 : 0)..].Split(s_hyphen, count: 4);
        if (!IsPattern(parts[0], 4))
        {
            return EdtfErrors.Year(date, parts);
        }

        if (isNegative && parts[0] == "0000")
        {
            return "year -0000 does not exist; the year before 0001 is 0000";
        }

        return parts.Length switch
        {
            1 => ReadDays(date, new EdtfPattern(isNegative, parts[0], null, null), EdtfPrecision.Year, out days),
            2 when IsPattern(parts[1], 2) => ReadMonthOrSeason(date, isNegative, parts[0], parts[1], out days),
            3 when IsPattern(parts[1], 2) && IsPattern(parts[2], 2) => ReadDay(date, isNegative, parts, out days),
            _ => EdtfErrors.MonthOrDay(date, parts),
        };
    }

    private static string? ReadMonthOrSeason(string date, bool isNegative, string year, string month, out EdtfDays days)
    {
        days = default;
        EdtfPattern pattern = new(isNegative, year, month, null);
        int season = EdtfText.TwoDigitsAt(month, 0);
        switch (season)
        {
            case >= 21 and <= 24:
                long first = EdtfCalendar.FirstDayOfSeason(pattern.FirstYear, season);
                long last = EdtfCalendar.LastDayOfSeason(pattern.LastYear, season);
                days = new EdtfDays(first, last, EdtfPrecision.Season, default);
                return null;
            case >= 25 and <= 41:
                return $"month {month} does not exist; season codes run from 21 to 24, and the groupings 25 to 41 are not supported";
            default:
                return EdtfErrors.MonthNumber(month) ?? ReadDays(date, pattern, EdtfPrecision.Month, out days);
        }
    }

    private static string? ReadDay(string date, bool isNegative, string[] parts, out EdtfDays days)
    {
        days = default;
        EdtfPattern pattern = new(isNegative, parts[0], parts[1], parts[2]);
        return EdtfErrors.MonthNumber(parts[1])
            ?? EdtfErrors.DayNumber(parts[2])
            ?? ReadDays(date, pattern, EdtfPrecision.Day, out days);
    }

    private static string? ReadDays(string date, EdtfPattern pattern, EdtfPrecision precision, out EdtfDays days)
    {
        days = default;
        if (pattern.FindFirstDay() is not { } first || pattern.FindLastDay() is not { } last)
        {
            return EdtfErrors.NoSuchDay(date);
        }

        days = new EdtfDays(first, last, precision, default);
        return null;
    }

    /// <summary>Says whether a part has just as many characters as it must, all of them digits or <c>X</c>.</summary>
    internal static bool IsPattern(string part, int length)
    {
        if (part.Length != length)
        {
            return false;
        }

        foreach (char character in part)
        {
            if (character != 'X' && !EdtfText.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
