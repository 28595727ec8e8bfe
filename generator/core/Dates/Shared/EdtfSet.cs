namespace ArticleGen.Dates.Shared;

/// <summary>
/// Reads a set of dates: <c>[a,b]</c> is one of them, <c>{a,b}</c> all of them. A member is a single date without a time or a range
/// <c>a..b</c> of two in the same precision. <c>..</c> at the beginning or at the end opens the set. Spaces may stand around a comma.
/// </summary>
internal static class EdtfSet
{
    private const string Dots = "..";

    /// <summary>Reads a set; its bounds are those of all members together, in whatever order they stand.</summary>
    /// <param name="text">A text that begins with <c>[</c> or <c>{</c>.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="spans">Takes what is certain of each member.</param>
    internal static string? Read(string text, out EdtfBounds bounds, global::System.Collections.Generic.List<EdtfSpan>? spans)
    {
        bounds = default;
        char close = text[0] == '[' ? ']' : '}';
        if (text[^1] != close)
        {
            return $"a set that begins with `{text[0]}` ends with `{close}`, and nothing may follow it";
        }

        string members = text[1..^1];
        bool isOpenAtStart = members.StartsWith(Dots, global::System.StringComparison.Ordinal);
        members = isOpenAtStart ? members[Dots.Length..] : members;
        bool isOpenAtEnd = members.EndsWith(Dots, global::System.StringComparison.Ordinal);
        members = isOpenAtEnd ? members[..^Dots.Length] : members;
        if (ReadMembers(members, out EdtfDays all, spans) is { } error)
        {
            return error;
        }

        DateBound open = new(DateBoundKind.Open, 0);
        bounds = new EdtfBounds(
            isOpenAtStart ? open : EdtfCalendar.Bound(all.First),
            isOpenAtEnd ? open : EdtfCalendar.Bound(all.Last),
            all.Qualifier);
        if (spans is not null)
        {
            spans[0] = spans[0].Open(isOpenAtStart, atEnd: false);
            spans[^1] = spans[^1].Open(atStart: false, isOpenAtEnd);
        }

        return null;
    }

    private static string? ReadMembers(string text, out EdtfDays all, global::System.Collections.Generic.List<EdtfSpan>? spans)
    {
        all = default;
        if (text.Length == 0)
        {
            return "a set needs at least one date";
        }

        int start = 0;
        int comma;
        do
        {
            comma = text.IndexOf(',', start);
            if (ReadMember(MemberBetween(text, start, comma), out EdtfDays days, out EdtfSpan span) is { } error)
            {
                return error;
            }

            spans?.Add(span);
            all = start == 0 ? days : all.Union(days);
            start = comma + 1;
        }
        while (comma >= 0);

        return null;
    }

    /// <summary>Cuts out a member and the spaces that are next to a comma; those next to a bracket stay and are an error.</summary>
    private static string MemberBetween(string text, int start, int comma)
    {
        string member = comma < 0 ? text[start..] : text[start..comma].TrimEnd(' ');
        return start == 0 ? member : member.TrimStart(' ');
    }

    private static string? ReadMember(string text, out EdtfDays days, out EdtfSpan span)
    {
        span = default;
        int dots = text.IndexOf(Dots, global::System.StringComparison.Ordinal);
        if (dots < 0)
        {
            string? error = EdtfSingle.ReadWithoutTime(text, out days);
            span = EdtfSpan.Of(days);
            return error;
        }

        if (dots == 0 || dots == text.Length - Dots.Length)
        {
            days = default;
            return "in a set, `..` stands between two dates, before the first or after the last";
        }

        return ReadRange(text[..dots], text[(dots + Dots.Length)..], out days, out span);
    }

    private static string? ReadRange(string firstText, string lastText, out EdtfDays days, out EdtfSpan span)
    {
        span = default;
        if (EdtfSingle.ReadWithoutTime(firstText, out days) is { } firstError)
        {
            return firstError;
        }

        if (EdtfSingle.ReadWithoutTime(lastText, out EdtfDays last) is { } lastError)
        {
            return lastError;
        }

        if (days.Precision != last.Precision)
        {
            return $"{EdtfText.Quote(firstText + Dots + lastText)} mixes precisions; write both ends as years, as months or as days";
        }

        if (last.Last < days.First)
        {
            return $"the range {EdtfText.Quote(firstText + Dots + lastText)} ends before it starts";
        }

        span = EdtfSpan.Between(days, last) with { IsWhole = EdtfSpan.Of(days).IsWhole && EdtfSpan.Of(last).IsWhole };
        days = days.Union(last);
        return null;
    }
}
