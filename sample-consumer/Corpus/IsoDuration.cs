namespace SampleConsumer.Corpus;

public sealed partial record IsoDuration
{
    /// <summary>The duration for readers: "19 minutes", "1 year 6 months".</summary>
    public string Label => string.Join(
        ' ',
        new[]
        {
            (Years, "year"), (Months, "month"), (Weeks, "week"), (Days, "day"), (Hours, "hour"), (Minutes, "minute"), (Seconds, "second"),
        }
        .Where(part => part.Item1 != 0)
        .Select(part => FormattableString.Invariant($"{part.Item1} {part.Item2}{(part.Item1 == 1 ? "" : "s")}")));
}
