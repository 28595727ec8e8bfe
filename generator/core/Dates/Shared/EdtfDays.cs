namespace ArticleGen.Dates.Shared;

/// <summary>The smallest unit that a single date names.</summary>
internal enum EdtfPrecision
{
    Year,
    Season,
    Month,
    Day,
    Time,
}

/// <summary>What an author says about his knowledge of a date.</summary>
[global::System.Flags]
internal enum EdtfQualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>The days that a single date, or several in a set, may denote.</summary>
/// <param name="First">The first of them, in days since 0001-01-01; negative before.</param>
/// <param name="Last">The last of them; never before <paramref name="First"/>.</param>
/// <param name="Precision">The unit that the date names; of several, that of the first.</param>
/// <param name="Qualifier">The qualifiers of all parts.</param>
/// <param name="IsWhole">Whether all days between the two are meant, as in a month; not where a digit is <c>X</c>.</param>
internal readonly record struct EdtfDays(long First, long Last, EdtfPrecision Precision, EdtfQualifier Qualifier, bool IsWhole = true)
{
    internal EdtfDays Union(EdtfDays other) =>
        new(global::System.Math.Min(First, other.First), global::System.Math.Max(Last, other.Last), Precision, Qualifier | other.Qualifier);
}

/// <summary>What a whole text says: the bounds and the qualifiers of all its parts.</summary>
internal readonly record struct EdtfBounds(DateBound Earliest, DateBound Latest, EdtfQualifier Qualifier)
{
    internal bool IsUncertain => (Qualifier & EdtfQualifier.Uncertain) != 0;

    internal bool IsApproximate => (Qualifier & EdtfQualifier.Approximate) != 0;
}
