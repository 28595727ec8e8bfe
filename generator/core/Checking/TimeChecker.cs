using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Binding.Names;
using ArticleGen.Binding.Names.Languages;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>
/// Finds dates and durations that are not what their words say, where the words are a weekday, a year or a number and nothing else: a digit was
/// mistyped, or a day miscounted. What may be right in any way is not told.
/// </summary>
internal static class TimeChecker
{
    /// <summary>Until then many countries had the Julian calendar, and other weekdays.</summary>
    private const int FirstYearOfWeekdays = 1753;

    /// <summary>Its days have no nearest ones behind them.</summary>
    private const int LastYear = 9999;

    /// <summary>Years that are further apart are often those of two calendars.</summary>
    private const int MaxYearsApart = 400;

    /// <summary>No words of a weekday, a year or a number are longer.</summary>
    private const int MaxWords = 60;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex s_day = new(@"^([0-9]{4})-[0-9]{2}-[0-9]{2}$", Options);
    private static readonly Regex s_year = new("^[12][0-9]{3}$", Options);
    private static readonly Regex s_number = new(@"^([0-9]{1,6})(?:[ -]?\p{L}+)?$", Options);

    /// <summary>By what one number may be another where a unit is not written: hours of a day, years of a decade.</summary>
    private static readonly decimal[] s_factors = [7, 10, 12, 24, 52, 60, 100, 365];

    private static readonly string[] s_units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];

    public static EquatableArray<Finding> Check(Document document)
    {
        if (document.Body is not { } body)
        {
            return default;
        }

        FindingSink? findings = null;
        foreach (var annotation in body.Annotations)
        {
            if (annotation is TimeAnnotation { Mod: null, Set: null, Anchor: null, IsPartlyRead: false, Certainty: null or Certainty.High } time
                && (time.Date is null) != (time.Duration is null) && time.Range.Length <= MaxWords)
            {
                Check(time, NameText.Of(time.Correction ?? time.Range.In(body.Text)), document, findings ??= new FindingSink(document.File));
            }
        }

        return findings?.ToEquatableArray() ?? default;
    }

    private static void Check(TimeAnnotation time, string words, Document document, FindingSink findings)
    {
        var language = Language.SubtagOf(document.Facts.TextOf(FormatKeys.InLanguage));
        if (time.Duration is { } duration)
        {
            CheckNumber(time, duration, words, findings);
        }
        else if (time.Date is { IsUncertain: false, IsApproximate: false } date)
        {
            if (Weekdays.Find(language, words) is { } weekday)
            {
                CheckWeekday(time, date, words, weekday, findings);
            }
            else if (s_year.IsMatch(words) && Language.Of(language).IsKnown && language != "hi")
            {
                // Nepal, India and others count years that are near those of the Gregorian calendar.
                CheckYear(time, date, words, findings);
            }
        }
    }

    private static void CheckWeekday(TimeAnnotation time, EdtfDate date, string words, int weekday, FindingSink findings)
    {
        if (s_day.Match(date.Text) is not { Success: true } day || ToInt(day.Groups[1].Value) is < FirstYearOfWeekdays or LastYear)
        {
            return;
        }

        var said = Weekdays.Of(date.Earliest.DayNumber);
        if (said != weekday)
        {
            var nearest = DateTime.MinValue.AddDays(date.Earliest.DayNumber + Weekdays.Nearest(said, weekday)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            findings.Add(
                Rules.OtherTime, time.ValueAt, words, Weekdays.NameOf(weekday), date.Text, "a " + Weekdays.NameOf(said),
                $"the nearest {Weekdays.NameOf(weekday)} is `{nearest}`; check which day is meant");
        }
    }

    private static void CheckYear(TimeAnnotation time, EdtfDate date, string words, FindingSink findings)
    {
        if (date.Text.IndexOfAny(['X', 'T']) >= 0)
        {
            return;
        }

        var year = ToInt(words);
        var (first, last) = (YearOf(date.Earliest), YearOf(date.Latest));
        var apart = first > year ? first - year : year > last ? year - last : 0;
        if (apart is > 0 and < MaxYearsApart)
        {
            var isSingle = date.Text.Length >= words.Length && date.Text.All(static c => c is '-' or (>= '0' and <= '9'));
            findings.Add(
                Rules.OtherTime, time.ValueAt, words, words, date.Text, "another year",
                isSingle ? $"write `{words}{date.Text.Substring(words.Length)}`, or check which year is meant" : "check which years are meant");
        }
    }

    private static void CheckNumber(TimeAnnotation time, IsoDuration duration, string words, FindingSink findings)
    {
        if (s_number.Match(words) is not { Success: true } written || OnlyUnit(duration) is not { } unit)
        {
            return;
        }

        var (said, number) = (decimal.Parse(written.Groups[1].Value, CultureInfo.InvariantCulture), PartsOf(duration)[unit]);
        if (said == number || number != decimal.Truncate(number) || (IsBare(words) ? AreOfTwoUnits(said, number) : UnitOf(words) != unit))
        {
            return;
        }

        var meant = duration.Text.Replace(number.ToString(CultureInfo.InvariantCulture), said.ToString(CultureInfo.InvariantCulture));
        findings.Add(
            Rules.OtherTime, time.ValueAt, words, words, duration.Text, $"{number.ToString(CultureInfo.InvariantCulture)} {s_units[unit]}",
            $"write `{meant}`, or check what is meant");
    }

    private static bool IsBare(string words) => words[words.Length - 1] is >= '0' and <= '9';

    /// <summary>The unit behind a number, in the languages whose units are known.</summary>
    private static int? UnitOf(string words) =>
        LooseDurations.Find(words) is { } text && IsoDurationParser.TryParse(text, out var duration, out _) ? OnlyUnit(duration) : null;

    /// <summary>The unit of a duration that has one, and no range.</summary>
    private static int? OnlyUnit(IsoDuration duration)
    {
        var parts = PartsOf(duration);
        var unit = Array.FindIndex(parts, static part => part != 0);
        return unit >= 0 && duration.Longest is null && Array.FindLastIndex(parts, static part => part != 0) == unit ? unit : null;
    }

    private static decimal[] PartsOf(IsoDuration duration) =>
        [duration.Years, duration.Months, duration.Weeks, duration.Days, duration.Hours, duration.Minutes, duration.Seconds];

    /// <summary>Whether two numbers may say one time in two units.</summary>
    private static bool AreOfTwoUnits(decimal said, decimal number) => Array.Exists(s_factors, factor => said == number * factor || number == said * factor);

    /// <summary>The year of an end; one that is open, unknown or very far says nothing, so it is that of any.</summary>
    private static int? YearOf(DateBound bound) => bound.Kind == DateBoundKind.Day ? DateTime.MinValue.AddDays(bound.DayNumber).Year : null;

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
