using System.Diagnostics.CodeAnalysis;
using ArticleGen.Dates.Shared;

namespace ArticleGen.Dates;

/// <summary>Makes a date of its text.</summary>
internal static class EdtfParser
{
    /// <summary>Reads a date and computes the days that it may denote.</summary>
    /// <param name="text">The whole text; surrounding white space is an error.</param>
    /// <param name="value">The date, or null if the text is none.</param>
    /// <param name="error">What is wrong and, where possible, what to write instead; null if nothing is.</param>
    internal static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? value, [NotNullWhen(false)] out string? error)
    {
        error = EdtfReader.Read(text, out var bounds);
        value = error is null ? new EdtfDate(text, bounds.Earliest, bounds.Latest, bounds.IsUncertain, bounds.IsApproximate) : null;
        return error is null;
    }
}
