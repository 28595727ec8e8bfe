using System.Globalization;

namespace SampleConsumer.Corpus;

public sealed partial record EdtfDate
{
    /// <summary>The date for readers: "10 Mar 2024", "Sep 2007", "1910 – 1945", "since 2003", "until 6 Sep 2007".</summary>
    public string Label
    {
        get
        {
            string days = (Earliest, Latest) switch
            {
                ({ } first, { } last) when Spell(first) == Spell(last) => Spell(first),
                ({ } first, { } last) => $"{Spell(first)} – {Spell(last)}",
                ({ } first, null) => $"since {Spell(first)}",
                (null, { } last) => $"until {Spell(last)}",
                _ => Text,
            };
            return (IsApproximate ? "about " : "") + days + (IsUncertain ? "?" : "");
        }
    }

    // Whole years are written as years, and whole months as months.
    private string Spell(DateOnly day) => day.ToString(
        this switch
        {
            _ when Earliest == Latest => "d MMM yyyy",
            { Earliest: null or { Month: 1, Day: 1 }, Latest: null or { Month: 12, Day: 31 } } => "yyyy",
            _ when Earliest is null or { Day: 1 } && Latest is null || Latest?.AddDays(1).Day == 1 => "MMM yyyy",
            _ => "d MMM yyyy",
        },
        CultureInfo.InvariantCulture);
}
