using System.Globalization;

namespace ArticleGen.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="IsReached">Nothing where no number is to be reached.</param>
internal sealed record Row(string What, string Ours, string Reference, string Ratio, string Reach, bool? IsReached)
{
    public const string Head = "| what | ours | reference | ratio | reach | reached |\n|---|---|---|---|---|---|";

    /// <summary>A cost beside that of a reference in the same run.</summary>
    /// <param name="limit">The largest ratio that is good; 0 where the ratio is only stated.</param>
    public static Row Compare(string what, double ours, string name, double reference, string unit, double limit)
    {
        var ratio = ours / reference;
        return new Row(
            what,
            Number(ours) + unit,
            $"{name}: {Number(reference)}{unit}",
            Number(ratio),
            limit > 0 ? "≤ " + Number(limit) : "",
            limit > 0 ? ratio <= limit : null);
    }

    /// <summary>A cost that has an absolute limit.</summary>
    public static Row Limit(string what, double ours, string unit, double limit) =>
        new(what, Number(ours) + unit, "", "", $"≤ {Number(limit)}{unit}", ours <= limit);

    /// <summary>A number that is only stated.</summary>
    public static Row State(string what, string ours, string reference = "") => new(what, ours, reference, "", "", null);

    /// <summary>Something that holds or does not.</summary>
    public static Row Check(string what, string ours, string reach, bool isReached) => new(what, ours, "", "", reach, isReached);

    /// <summary>Three digits that mean something.</summary>
    public static string Number(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "#,##0", >= 10 => "0.#", >= 0.1 => "0.##", _ => "0.####" }, CultureInfo.InvariantCulture);

    public override string ToString() =>
        $"| {What} | {Ours} | {Reference} | {Ratio} | {Reach} | {(IsReached is { } reached ? reached ? "yes" : "**no**" : "")} |";
}
