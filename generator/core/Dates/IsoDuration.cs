namespace ArticleGen.Dates;

/// <summary>A duration as an article gives it, in the form of ISO 8601 (<c>P1Y6M</c>, <c>PT2H30M</c>).</summary>
/// <param name="Text">The duration as it is written.</param>
/// <param name="Years">Its years; like every component 0 if it is not given, and never negative.</param>
/// <param name="Months">Its months.</param>
/// <param name="Weeks">Its weeks.</param>
/// <param name="Days">Its days.</param>
/// <param name="Hours">Its hours.</param>
/// <param name="Minutes">Its minutes.</param>
/// <param name="Seconds">Its seconds.</param>
internal sealed record IsoDuration(
    string Text, decimal Years, decimal Months, decimal Weeks, decimal Days, decimal Hours, decimal Minutes, decimal Seconds)
{
    /// <summary>The longer end of a range (<c>P18M/P3Y</c>), of which the components are those of the shorter one.</summary>
    public IsoDuration? Longest { get; init; }

    public override string ToString() => Text;
}
