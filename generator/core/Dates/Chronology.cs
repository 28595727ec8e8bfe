using System.Diagnostics.CodeAnalysis;
using ArticleGen.Dates.Shared;

namespace ArticleGen.Dates;

/// <summary>Compares dates of any precision: only what is certain counts.</summary>
internal static class Chronology
{
    public static bool IsCertainlyBefore([NotNullWhen(true)] EdtfDate? date, [NotNullWhen(true)] EdtfDate? other) =>
        date is { Latest: { Kind: DateBoundKind.Day } latest }
        && other is { Earliest: { Kind: DateBoundKind.Day } earliest }
        && latest.DayNumber < earliest.DayNumber;

    public static bool AreCertainlyApart([NotNullWhen(true)] EdtfDate? date, [NotNullWhen(true)] EdtfDate? other) =>
        IsCertainlyBefore(date, other) || IsCertainlyBefore(other, date);
}
