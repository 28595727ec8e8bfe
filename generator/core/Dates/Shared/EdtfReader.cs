namespace ArticleGen.Dates.Shared;

/// <summary>Reads dates in the Extended Date/Time Format (ISO 8601-2; Library of Congress, 2019).</summary>
/// <remarks>
/// <para>
/// A text is a single date (see <see cref="EdtfSingle"/>), an interval <c>start/end</c>, or a set (see <see cref="EdtfSet"/>).
/// An end of an interval is a single date without a time, <c>..</c> (open) or nothing (unknown).
/// That is level 0, level 1 and, from level 2, <c>X</c> at any place and sets; the rest of level 2 is reported as not supported.
/// </para>
/// <para>
/// The pieces return what is wrong as a short sentence for a diagnostic, or null if nothing is.
/// All of them take linear time and stop at the first mistake.
/// </para>
/// </remarks>
internal static class EdtfReader
{
    /// <summary>Reads a date and computes the days that it may denote.</summary>
    /// <param name="text">The whole text; surrounding white space is an error.</param>
    /// <param name="bounds">The days; of no meaning where the text is none.</param>
    /// <param name="spans">Takes what is certain of the date or, in a set, of each member; of no meaning where the text is none.</param>
    /// <returns>What is wrong and, where possible, what to write instead; null if nothing is.</returns>
    internal static string? Read(string text, out EdtfBounds bounds, global::System.Collections.Generic.List<EdtfSpan>? spans = null)
    {
        if (text.Length > 0 && text[0] is '[' or '{')
        {
            return EdtfSet.Read(text, out bounds, spans);
        }

        int slash = text.IndexOf('/');
        return slash < 0 ? ReadSingle(text, out bounds, spans) : ReadInterval(text, slash, out bounds, spans);
    }

    private static string? ReadSingle(string text, out EdtfBounds bounds, global::System.Collections.Generic.List<EdtfSpan>? spans)
    {
        bounds = default;
        if (EdtfSingle.Read(text, out EdtfDays days) is { } error)
        {
            return SeveralDatesError(text) ?? error;
        }

        bounds = new EdtfBounds(EdtfCalendar.Bound(days.First), EdtfCalendar.Bound(days.Last), days.Qualifier);
        spans?.Add(EdtfSpan.Of(days));
        return null;
    }

    /// <summary>Says how several dates are written, if the text begins with one date and <c>,</c> or <c>..</c>; otherwise null.</summary>
    private static string? SeveralDatesError(string text)
    {
        int comma = text.IndexOf(',');
        if (comma > 0 && EdtfSingle.Read(text[..comma], out _) is null)
        {
            return "several dates are a set: [1667,1668] for one of them, {1667,1668} for all of them";
        }

        int dots = text.IndexOf("..", global::System.StringComparison.Ordinal);
        return dots > 0 && EdtfSingle.Read(text[..dots], out _) is null
            ? $"outside of a set, a range is written with `/`: {EdtfText.Shorten(text[..dots] + "/" + text[(dots + 2)..])}"
            : null;
    }

    private static string? ReadInterval(
        string text, int slash, out EdtfBounds bounds, global::System.Collections.Generic.List<EdtfSpan>? spans)
    {
        bounds = default;
        if (text.IndexOf('/', slash + 1) >= 0)
        {
            return "an interval has one `/`, and a date is written with hyphens: 2007-09-06";
        }

        string startText = text[..slash];
        string endText = text[(slash + 1)..];
        if (ReadEnd(startText, out EdtfDays? start) is { } startError)
        {
            return startError;
        }

        if (ReadEnd(endText, out EdtfDays? end) is { } endError)
        {
            return endError;
        }

        // Only what is certain is an error: 2004-06/2004 may well end in December.
        if (end?.Last < start?.First)
        {
            return "the interval ends before it starts";
        }

        bounds = new EdtfBounds(
            start is { } first ? EdtfCalendar.Bound(first.First) : MissingEnd(startText),
            end is { } last ? EdtfCalendar.Bound(last.Last) : MissingEnd(endText),
            (start?.Qualifier ?? EdtfQualifier.None) | (end?.Qualifier ?? EdtfQualifier.None));
        spans?.Add(EdtfSpan.Between(start, end).Open(bounds.Earliest.Kind == DateBoundKind.Open, bounds.Latest.Kind == DateBoundKind.Open));
        return null;
    }

    /// <summary>Reads an end of an interval; <paramref name="days"/> is null if it is open or unknown.</summary>
    private static string? ReadEnd(string text, out EdtfDays? days)
    {
        days = null;
        if (text is "" or "..")
        {
            return null;
        }

        if (text[0] is '[' or '{')
        {
            return "a set cannot be an end of an interval";
        }

        string? error = EdtfSingle.ReadWithoutTime(text, out EdtfDays single);
        days = single;
        return error;
    }

    private static DateBound MissingEnd(string text) => new(text.Length == 0 ? DateBoundKind.Unknown : DateBoundKind.Open, 0);
}
