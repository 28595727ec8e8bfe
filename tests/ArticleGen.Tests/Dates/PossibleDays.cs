namespace ArticleGen.Tests.Dates;

/// <summary>
/// What a date of a few weeks of 2007 may denote, written out: each possibility is a set of days, as a number with a bit for each. Relations
/// are answered by trying all pairs. It knows nothing of the product but the format.
/// </summary>
internal sealed class PossibleDays
{
    /// <summary>The day before all others, from which on an open interval lasts; the first of the days that are real is 1.</summary>
    private const int Never = 0;

    /// <summary>The day after all others.</summary>
    private const int Forever = 37;

    private const int LastDay = Forever - 1;

    /// <summary>The day that is number 1. The dates of a test stand apart from it, so that what is unknown may lie before them.</summary>
    private static readonly DateOnly s_first = new(2007, 1, 29);

    private PossibleDays(ulong[] times, ulong[] periods) => (Times, Periods) = (times, periods);

    /// <summary>What it may denote as something that happened.</summary>
    private ulong[] Times { get; }

    /// <summary>What it may denote as a period in which something happened.</summary>
    private ulong[] Periods { get; }

    public static PossibleDays Of(string text) => text[0] switch
    {
        '[' => OneOf(Members(text, isAll: false)),
        '{' => AllOf(Members(text, isAll: true)),
        _ when text.Contains('/') => Interval(text),
        _ => Single(text),
    };

    /// <summary>Whether this date contains, overlaps and precedes the other.</summary>
    public bool?[] Answers(PossibleDays other) =>
    [
        Certain(Periods, other.Times, static (period, time) => (time & ~period) == 0),
        Certain(Periods, other.Periods, static (one, another) => (one & another) != 0),
        Certain(Times, other.Times, static (one, another) => Last(one) < System.Numerics.BitOperations.TrailingZeroCount(another)),
    ];

    private static bool? Certain(ulong[] ones, ulong[] others, Func<ulong, ulong, bool> holds)
    {
        var first = holds(ones[0], others[0]);
        return ones.All(one => others.All(other => holds(one, other) == first)) ? first : null;
    }

    private static PossibleDays Single(string text)
    {
        if (text[^1] is '?' or '~' or '%')
        {
            var any = Spans(Days(1, LastDay), Days(1, LastDay));
            return new(any, any);
        }

        var days = DaysOf(text);
        ulong[] each = [.. days.Select(static day => 1UL << day)];
        return new(each, text.Contains('X') ? each : [Bits(days[0], days[^1])]);
    }

    private static PossibleDays Interval(string text)
    {
        var ends = text.Split('/');
        var spans = Spans(End(ends[0], Never), End(ends[1], Forever));
        return new(spans, spans);
    }

    private static PossibleDays[] Members(string text, bool isAll)
    {
        var isOpen = (Start: text[1] == '.', End: text[^2] == '.');
        var members = text[1..^1].Trim('.').Split(',');
        return [.. members.Select((member, i) => Range(
            member, isOpen.Start && i == 0 ? ".." : null, isOpen.End && i == members.Length - 1 ? ".." : null, isAll))];
    }

    /// <summary>A member, from its first date or an open end to its last.</summary>
    private static PossibleDays Range(string text, string? start, string? end, bool isAll)
    {
        var ends = text.Split("..");
        (start, end) = (start ?? ends[0], end ?? ends[^1]);
        if (start == end && start != "..")
        {
            return Single(text);
        }

        if (isAll)
        {
            return new(Interval(start + "/" + end).Times, [Bits(End(start, Never)[0], End(end, Forever)[^1])]);
        }

        var each = Bits(End(start, 1)[0], End(end, LastDay)[^1]);
        ulong[] days = [.. Days(1, LastDay).Select(static day => 1UL << day).Where(day => (day & each) != 0)];
        return new(days, days);
    }

    private static PossibleDays OneOf(PossibleDays[] members) =>
        new([.. members.SelectMany(static member => member.Times)], [.. members.SelectMany(static member => member.Periods)]);

    private static PossibleDays AllOf(PossibleDays[] members) =>
        new(Unions(members.Select(static member => member.Times)), Unions(members.Select(static member => member.Periods)));

    private static ulong[] Unions(IEnumerable<ulong[]> members) => members.Aggregate(
        (ulong[])[0], static (all, member) => [.. all.SelectMany(_ => member, static (one, other) => one | other).Distinct()]);

    /// <summary>The days that an end may be; an unknown one is any, and an open one is the day beyond all.</summary>
    private static int[] End(string text, int open) => text switch
    {
        "" => Days(1, LastDay),
        ".." => [open],
        _ when text[^1] is '?' or '~' or '%' => Days(1, LastDay),
        _ => DaysOf(text),
    };

    private static int[] DaysOf(string pattern) => [.. Enumerable.Range(-60, 140)
        .Where(day => s_first.AddDays(day - 1).ToString("O", System.Globalization.CultureInfo.InvariantCulture)
            .Zip(pattern).All(static pair => pair.Second == 'X' || pair.First == pair.Second))];

    private static ulong[] Spans(int[] starts, int[] ends) => [.. starts
        .SelectMany(_ => ends, static (start, end) => (Start: start, End: end))
        .Where(static span => span.Start <= span.End)
        .Select(static span => Bits(span.Start, span.End))];

    private static int[] Days(int first, int last) => [.. Enumerable.Range(first, last - first + 1)];

    private static ulong Bits(int first, int last) => (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);

    private static int Last(ulong days) => 63 - System.Numerics.BitOperations.LeadingZeroCount(days);
}
