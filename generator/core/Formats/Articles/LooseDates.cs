using System.Globalization;
using ArticleGen.Dates;

namespace ArticleGen.Formats.Articles;

/// <summary>Dates as people and other systems write them, and how EDTF writes them.</summary>
internal static class LooseDates
{
    private static readonly string[] s_about = ["circa", "about", "around", "approx.", "approx", "ca.", "ca", "c.", "c", "~"];

    /// <summary>Whether a word says that the date behind it is approximate.</summary>
    public static bool IsAbout(string word) => Array.Exists(s_about, about => string.Equals(about, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What to write instead, such as <c>`1820~`</c>; <c>null</c> where nobody can tell.</summary>
    public static string? Mend(string text)
    {
        var date = text.Trim();
        foreach (var about in s_about)
        {
            if (date.StartsWith(about, StringComparison.OrdinalIgnoreCase) && date.Substring(about.Length).Trim() is { Length: > 0 } rest)
            {
                return (Known(rest) ?? Known(Decade(rest))) is { } certain ? Show(certain + "~") : null;
            }
        }

        if (date.Length == 5 && date[4] is 's' or 'S' && date[2] == '0' && date[3] == '0' && Known(date.Substring(0, 4)) is not null)
        {
            return $"`{date.Substring(0, 2)}XX` for the century, `{date.Substring(0, 3)}X` for the decade";
        }

        return Show(Known(Decade(date))) ?? Show(Known(Interval(date)));
    }

    private static string? Decade(string date) =>
        date.Length is 5 or 6 && date[3] == '0' && date.TrimEnd('s', 'S', '\'', '’').Length == 4 ? date.Substring(0, 3) + "X" : null;

    /// <summary>Of <c>1820-1825</c>, <c>1820–25</c> and <c>1820 to 1825</c>.</summary>
    private static string? Interval(string date)
    {
        var ends = date.Replace(" to ", "-").Replace('–', '-').Replace('—', '-').Split('-');
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

    private static string? Known(string? date) => date is not null && EdtfParser.TryParse(date, out _, out _) ? date : null;

    private static string? Show(string? date) => Known(date) is { } known ? $"`{known}`" : null;
}
