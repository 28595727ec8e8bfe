using System.Text.RegularExpressions;

namespace ArticleGen.Formats.Articles;

/// <summary>What is written for a date and is none: a time of day, a duration, a set, a word that only the text gives a meaning.</summary>
internal static class OddDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Clock = @"T?[0-9]{1,2}(?:[:.h][0-9]{2}){1,2}\s*(?:[ap]\.?m\.?|Uhr|h)?|T?[0-9]{1,2}\s*(?:[ap]\.?m\.?|Uhr)";

    private static readonly Regex s_time = new($"^(?:{Clock})$", Options);
    private static readonly Regex s_times = new($@"^(?:{Clock})\s*[-–—/]\s*(?:{Clock})$", Options);

    /// <summary>Words of TimeML, and those that mean a day only beside the date of the text.</summary>
    private static readonly HashSet<string> s_relative = new(
        [
            "PRESENT_REF", "PAST_REF", "FUTURE_REF", "today", "yesterday", "tomorrow", "now", "recently", "heute", "gestern", "morgen", "hier", "aujourd'hui", "demain",
            "hoy", "ayer", "mañana", "unknown", "n.d.", "tbd", "last week", "last year", "last month", "this year", "next year",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <returns>What it is, and how that is written; <c>null</c> where it is nothing of the kind.</returns>
    public static string? Find(string text) =>
        s_relative.Contains(text) ? "is no date that can be told from itself; in a block it is `.date` without a value, in front matter it is left out"
        : s_times.IsMatch(text) ? "is two times of day, and an interval has days alone; write the day, or `.date` without a value where it is not known"
        : s_time.IsMatch(text) ? "is a time of day, which stands behind its day, as in `2024-04-17T10:30`; where the day is not known, write `.date` without a value"
        : LooseDurations.IsSet(text) ? $"is no date, but how often something happens: `set={LooseDurations.Find(text)}`"
        : LooseDurations.Find(text) is { } duration ? $"is no date, but how long something lasts: `duration={duration}`"
        : null;
}
