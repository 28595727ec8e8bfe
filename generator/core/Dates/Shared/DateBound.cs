namespace ArticleGen.Dates.Shared;

/// <summary>How an end of a date range is known.</summary>
internal enum DateBoundKind
{
    /// <summary>It is a day between 0001-01-01 and 9999-12-31.</summary>
    Day,

    /// <summary>The range is open at this end (<c>..</c>): it has no such end.</summary>
    Open,

    /// <summary>The range ends, but nobody says when (<c>1985/</c>).</summary>
    Unknown,

    /// <summary>It is a day outside the years 0001 to 9999, which System.DateOnly cannot hold.</summary>
    BeyondRange,
}

/// <summary>The earliest or the latest day that a date may denote.</summary>
/// <param name="Kind">Whether there is such a day, and if not, why.</param>
/// <param name="DayNumber">
/// Days since 0001-01-01, as System.DateOnly.DayNumber counts them; negative before. 0 where there is no such day.
/// </param>
internal readonly record struct DateBound(DateBoundKind Kind, long DayNumber);
