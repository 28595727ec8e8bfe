using ArticleGen.Collections;

namespace ArticleGen.Diagnostics;

/// <summary>What some work gave, and what it found wrong.</summary>
internal sealed record Result<T>(T Value, EquatableArray<Finding> Findings)
{
    public static implicit operator Result<T>(T value) => new(value, default);
}

internal static class Result
{
    public static EquatableList<T> Values<T>(this IEnumerable<Result<T>> results) => results.Select(static result => result.Value).ToEquatableList();

    public static IEnumerable<Finding> Findings<T>(this IEnumerable<Result<T>> results) => results.SelectMany(static result => result.Findings);
}
