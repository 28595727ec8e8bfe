using System.Globalization;
using ArticleGen.Dates;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Dates as people and other systems write them, and how EDTF writes them.</summary>
internal static class LooseDates
{
    /// <summary>Nobody writes a longer date.</summary>
    private const int MaxLength = 60;

    private static readonly string[] s_about = ["circa", "about", "around", "approx.", "approx", "ca.", "ca", "c.", "c", "~"];

    /// <summary>What to write instead: "`1820s` is written `182X`"; <c>null</c> where nobody can tell.</summary>
    public static string? Explain(string text) =>
        text.Length > MaxLength ? null
        : Mend(text) is { } meant ? $"\"{text}\" is written {meant}"
        : WrittenDates.Find(text) is { } date && !EdtfParser.TryParse(date, out _, out var error) ? error
        : OddDates.Find(text.Trim()) is { } odd ? $"\"{text}\" {odd}"
        : null;

    /// <summary>A date as EDTF has it, between backquotes, or several where it cannot be told which.</summary>
    private static string? Mend(string text)
    {
        var date = text.Trim();
        foreach (var about in s_about)
        {
            if (date.StartsWith(about, StringComparison.OrdinalIgnoreCase) && date.Substring(about.Length).Trim() is { Length: > 0 } rest
                && (Known(rest) ?? Known(Decade(rest)) ?? Known(WrittenDates.Find(rest))) is { } certain)
            {
                return Show(certain + "~");
            }
        }

        if (date.Length == 5 && date[4] is 's' or 'S' && date[2] == '0' && date[3] == '0' && Known(date.Substring(0, 4)) is not null)
        {
            return $"`{date.Substring(0, 2)}XX` for the century, `{date.Substring(0, 3)}X` for the decade";
        }

        return Show(Known(Decade(date))) ?? Show(Known(Interval(date))) ?? WithHyphens(date)
            ?? Show(Known(WrittenDates.Find(date))) ?? NumericDates.Find(date);
    }

    /// <returns>The date; <c>null</c> where it is none, or nothing.</returns>
    public static string? Known(string? date) => date is not null && EdtfParser.TryParse(date, out _, out _) ? date : null;

    /// <returns>The date between backquotes; <c>null</c> where it is none, or nothing.</returns>
    public static string? Show(string? date) => Known(date) is { } known ? $"`{known}`" : null;

    private static string? Decade(string date) =>
        date.Length is 5 or 6 && date[3] == '0' && date.TrimEnd('s', 'S', '\'', '’').Length == 4 ? date.Substring(0, 3) + "X" : null;

    /// <summary>Of <c>1820-1825</c>, <c>1820–25</c>, <c>1820/25</c> and <c>1820 to 1825</c>.</summary>
    private static string? Interval(string date)
    {
        var ends = date.Replace(" to ", "-").Replace('–', '-').Replace('—', '-').Replace('/', '-').Split('-');
        if (ends.Length != 2 || ends[0].Trim() is not { Length: 4 } from || ends[1].Trim() is not { Length: 2 or 4 } to)
        {
            return null;
        }

        // Of 1914-18 the century is said once. What is a date as it stands, as 2007-09, is never asked for.
        to = to.Length == 4 ? to : from.Substring(0, 2) + to;
        return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first < last
            ? from + "/" + to
            : null;
    }

    /// <summary>A date whose dashes only look like hyphens, and two dates with a dash between.</summary>
    private static string? WithHyphens(string date)
    {
        if (date.FirstOrDefault(LookAlikes.IsHyphen) is not (> '\0' and var dash))
        {
            return null;
        }

        return Show(LookAlikes.WithHyphens(date)) is { } shown
            ? $"{shown}, with hyphens: `{dash}` is {LookAlikes.CodeOf(dash)}"
            : date.Split(dash) is [var from, var to] && Known(from.Trim()) is not null && Known(to.Trim()) is not null ? Show(from.Trim() + "/" + to.Trim())
            : null;
    }
}
