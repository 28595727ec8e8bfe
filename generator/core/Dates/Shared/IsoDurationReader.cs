namespace ArticleGen.Dates.Shared;

/// <summary>
/// Reads durations of ISO 8601: <c>P[n]Y[n]M[n]W[n]DT[n]H[n]M[n]S</c> with at least one component. Weeks may stand with others.
/// Only the last component that is given may have a fraction, after <c>.</c> or <c>,</c>. There is no sign. A range is two of them with
/// <c>/</c> between, the shorter one first.
/// </summary>
internal static class IsoDurationReader
{
    /// <summary>The units in their order; each stands at most once, and the last three after <c>T</c>.</summary>
    private const string Units = "YMWDHMS";

    private const int FirstTimeUnit = 4;

    private static readonly string[] s_unitNames = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    /// <summary>How many days a unit has at least and at most, from years to seconds.</summary>
    private static readonly double[] s_least = [365, 28, 7, 1, 1 / 24.0, 1 / 1440.0, 1 / 86400.0];
    private static readonly double[] s_most = [366, 31, 7, 1, 1 / 24.0, 1 / 1440.0, 1 / 86400.0];

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The whole text; surrounding white space is an error.</param>
    /// <param name="parts">
    /// The numbers of its units, from years to seconds; of a range those of its shorter end. Of no meaning where the text is none. Of a
    /// fraction, no more digits are kept than a decimal holds.
    /// </param>
    /// <param name="longest">The longer end of a range; null where the text is none.</param>
    /// <returns>What is wrong and, where possible, what to write instead; null if nothing is.</returns>
    internal static string? Read(string text, out decimal[] parts, out string? longest)
    {
        int slash = text.IndexOf('/');
        longest = slash < 0 ? null : text[(slash + 1)..];
        string? error = ReadOne(slash < 0 ? text : text[..slash], out parts);
        if (error is not null || longest is null)
        {
            return error;
        }

        return ReadOne(longest, out decimal[] others)
            ?? (Days(parts, s_least) > Days(others, s_most) ? "the shorter duration of a range stands first, as in P18M/P3Y" : null);
    }

    private static string? ReadOne(string text, out decimal[] parts)
    {
        parts = new decimal[Units.Length];
        return CheckStart(text) ?? ReadComponents(text, parts) ?? CheckEnd(text);
    }

    /// <summary>How many days it has; as a double, since a number of years may be as large as a decimal.</summary>
    private static double Days(decimal[] parts, double[] daysOf)
    {
        double days = 0;
        for (int unit = 0; unit < parts.Length; unit++)
        {
            days += (double)parts[unit] * daysOf[unit];
        }

        return days;
    }

    private static string? CheckStart(string text) => (text.Length == 0 ? default : text[0]) switch
    {
        'P' => null,
        '-' or '+' => "a duration has no sign",
        _ => "a duration begins with P, as in P35Y",
    };

    private static string? CheckEnd(string text) => text[^1] switch
    {
        'P' => "a duration needs at least one component, as in P35Y",
        'T' => "T is followed by hours, minutes or seconds, as in PT2H",
        _ => null,
    };

    private static string? ReadComponents(string text, decimal[] components)
    {
        int position = 1;
        int nextUnit = 0;
        bool isInTime = false;
        bool hasFraction = false;
        while (position < text.Length)
        {
            if (text[position] == 'T' && !isInTime)
            {
                isInTime = true;
                nextUnit = FirstTimeUnit;
                position++;
                continue;
            }

            if (hasFraction)
            {
                return "only the last component of a duration may have a fraction";
            }

            if (ReadNumber(text, ref position, out decimal number, out hasFraction) is { } numberError)
            {
                return numberError;
            }

            if (ReadUnit(text, position, nextUnit, isInTime, out int unit) is { } unitError)
            {
                return unitError;
            }

            components[unit] = number;
            nextUnit = unit + 1;
            position++;
        }

        return null;
    }

    private static string? ReadNumber(string text, ref int position, out decimal number, out bool hasFraction)
    {
        int start = position;
        int wholeDigits = SkipDigits(text, ref position);
        hasFraction = position < text.Length && text[position] is '.' or ',';
        int fractionDigits = 0;
        if (hasFraction)
        {
            position++;
            fractionDigits = SkipDigits(text, ref position);
        }

        number = 0;
        if (wholeDigits == 0 || (hasFraction && fractionDigits == 0))
        {
            return hasFraction
                ? "a fraction has digits before and after its decimal sign, as in P0.5Y"
                : "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H";
        }

        string digits = text[start..position].Replace(',', '.');
        return decimal.TryParse(
            digits,
            global::System.Globalization.NumberStyles.AllowDecimalPoint,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out number)
            ? null
            : "a number in the duration is too large";
    }

    /// <summary>Moves past the digits at a position and returns how many there are.</summary>
    private static int SkipDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    private static string? ReadUnit(string text, int position, int nextUnit, bool isInTime, out int unit)
    {
        unit = -1;
        if (position == text.Length)
        {
            return "the last number of the duration has no unit";
        }

        char letter = text[position];
        int end = isInTime ? Units.Length : FirstTimeUnit;
        unit = Units.IndexOf(letter, nextUnit, end - nextUnit);
        return unit >= 0 ? null : UnitError(letter, isInTime);
    }

    /// <summary>Explains a letter that cannot be the next unit.</summary>
    private static string UnitError(char letter, bool isInTime)
    {
        bool isDateUnit = Units.IndexOf(letter, 0, FirstTimeUnit) >= 0;
        int timeUnit = Units.IndexOf(letter, FirstTimeUnit);
        if (isInTime ? timeUnit >= 0 : isDateUnit)
        {
            return "the units of a duration stand in the order Y, M, W, D, T, H, M, S, each at most once";
        }

        if (timeUnit >= 0)
        {
            return $"{s_unitNames[timeUnit]} stand after T, as in PT2{letter}";
        }

        return isDateUnit
            ? $"{s_unitNames[Units.IndexOf(letter)]} stand before T, as in P2{letter}"
            : "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals";
    }
}
