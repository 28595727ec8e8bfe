using System.Diagnostics.CodeAnalysis;
using ArticleGen.Dates.Shared;

namespace ArticleGen.Dates;

/// <summary>Makes a duration of its text.</summary>
internal static class IsoDurationParser
{
    /// <summary>Reads a duration.</summary>
    /// <param name="text">The whole text; surrounding white space is an error.</param>
    /// <param name="value">The duration, or null if the text is none. Of a fraction, no more digits are kept than a decimal holds.</param>
    /// <param name="error">What is wrong and, where possible, what to write instead; null if nothing is.</param>
    internal static bool TryParse(string text, [NotNullWhen(true)] out IsoDuration? value, [NotNullWhen(false)] out string? error)
    {
        error = IsoDurationReader.Read(text, out var parts, out var longest);
        value = error is null
            ? new IsoDuration(text, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6])
            {
                Longest = longest is not null && TryParse(longest, out var end, out _) ? end : null,
            }
            : null;
        return error is null;
    }
}
