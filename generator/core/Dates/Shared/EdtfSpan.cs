namespace ArticleGen.Dates.Shared;

/// <summary>What is certain of a single date, an interval or a member of a set: between which days it begins and ends.</summary>
/// <param name="Earliest">The first day on which it may begin; <see cref="Never"/> where it always was.</param>
/// <param name="LatestStart">The last day on which it may begin.</param>
/// <param name="EarliestEnd">The first day on which it may end.</param>
/// <param name="Latest">The last day on which it may end; <see cref="Forever"/> where it goes on.</param>
/// <param name="IsWhole">Whether it names a period, and all days between its bounds are that period's, as a month's are.</param>
internal readonly record struct EdtfSpan(long Earliest, long LatestStart, long EarliestEnd, long Latest, bool IsWhole)
{
    /// <summary>The start of what has none.</summary>
    internal const long Never = long.MinValue;

    /// <summary>The end of what has none.</summary>
    internal const long Forever = long.MaxValue;

    /// <summary>A time of which nothing is known: it has a first and a last day, and they may be any.</summary>
    internal static readonly EdtfSpan Unknown = new(Never + 1, Forever - 1, Never + 1, Forever - 1, IsWhole: false);

    /// <summary>The last day on which the period that it names may begin.</summary>
    private long PeriodStart => IsWhole ? Earliest : LatestStart;

    /// <summary>The first day on which the period that it names may end.</summary>
    private long PeriodEnd => IsWhole ? Latest : EarliestEnd;

    /// <summary>A single date: some day or days between two. One that is uncertain or approximate may be any.</summary>
    internal static EdtfSpan Of(EdtfDays days) =>
        days.Qualifier == EdtfQualifier.None ? new(days.First, days.Last, days.First, days.Last, days.IsWhole) : Unknown;

    /// <summary>All days from one date to another; an end that is null is not known.</summary>
    internal static EdtfSpan Between(EdtfDays? first, EdtfDays? last)
    {
        EdtfSpan start = first is { } firstDays ? Of(firstDays) : Unknown;
        EdtfSpan end = last is { } lastDays ? Of(lastDays) : Unknown;
        return new(
            start.Earliest,
            global::System.Math.Min(start.LatestStart, end.Latest),
            global::System.Math.Max(end.EarliestEnd, start.Earliest),
            end.Latest,
            IsWhole: false);
    }

    /// <summary>The same without a start, without an end, or without both.</summary>
    internal EdtfSpan Open(bool atStart, bool atEnd)
    {
        EdtfSpan span = atStart ? this with { Earliest = Never, LatestStart = Never } : this;
        return atEnd ? span with { EarliestEnd = Forever, Latest = Forever } : span;
    }

    /// <summary>One of its dates, and it cannot be told which; a single date stays what it is.</summary>
    internal EdtfSpan AnyOfIt()
    {
        if (LatestStart == Latest && EarliestEnd == Earliest)
        {
            return this;
        }

        long first = global::System.Math.Max(Earliest, Unknown.Earliest);
        long last = global::System.Math.Min(Latest, Unknown.Latest);
        return new(first, last, first, last, IsWhole: false);
    }

    /// <summary>Says whether the other time is within the period that this one names.</summary>
    internal bool? Contains(EdtfSpan other)
    {
        if (PeriodStart <= other.Earliest && other.Latest <= PeriodEnd)
        {
            return true;
        }

        return other.LatestStart < Earliest || other.EarliestEnd > Latest ? false : null;
    }

    /// <summary>Says whether the periods that the two name have a day in common.</summary>
    internal bool? Overlaps(EdtfSpan other)
    {
        if (PeriodStart <= other.PeriodEnd && other.PeriodStart <= PeriodEnd)
        {
            return true;
        }

        return Latest < other.Earliest || other.Latest < Earliest ? false : null;
    }

    /// <summary>Says whether all days of this time come before all days of the other.</summary>
    internal bool? Precedes(EdtfSpan other)
    {
        if (Latest < other.Earliest)
        {
            return true;
        }

        return EarliestEnd >= other.LatestStart ? false : null;
    }

    /// <summary>Says whether no day is between the two, the other of which does not begin earlier.</summary>
    internal bool IsNextTo(EdtfSpan other) => other.Earliest <= Latest || other.Earliest - 1 == Latest;

    /// <summary>Both in one, where no day is between them.</summary>
    internal EdtfSpan Union(EdtfSpan other)
    {
        EdtfSpan all = this with { Latest = global::System.Math.Max(Latest, other.Latest) };
        return IsWhole && other.IsWhole ? all : all with { LatestStart = all.Latest, EarliestEnd = all.Earliest, IsWhole = false };
    }
}
