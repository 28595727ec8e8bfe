using System.Diagnostics.CodeAnalysis;
using ArticleGen.Model;

namespace ArticleGen.Dates;

/// <summary>Compares dates of any precision: only what is certain counts.</summary>
internal static class Chronology
{
    public static bool IsCertainlyBefore([NotNullWhen(true)] string? date, [NotNullWhen(true)] string? other) =>
        date is not null && other is not null
        && Parse(date) is { Latest: { Kind: DateBoundKind.Day } latest }
        && Parse(other) is { Earliest: { Kind: DateBoundKind.Day } earliest }
        && latest.DayNumber < earliest.DayNumber;

    public static bool AreCertainlyApart([NotNullWhen(true)] string? date, [NotNullWhen(true)] string? other) =>
        IsCertainlyBefore(date, other) || IsCertainlyBefore(other, date);

    private static EdtfDate? Parse(string text) => EdtfParser.TryParse(text, out var date, out _) ? date : null;
}
