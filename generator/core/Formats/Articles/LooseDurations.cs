using System.Text.RegularExpressions;
using ArticleGen.Dates;

namespace ArticleGen.Formats.Articles;

/// <summary>Durations as people write them, and how ISO 8601 writes them.</summary>
internal static class LooseDurations
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Nobody writes a longer one.</summary>
    private const int MaxLength = 60;

    private static readonly Regex s_part = new(@"\G\s*([0-9]+(?:[.,][0-9]+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|ein|eine|un|une)?\s*-?\s*([\p{L}]+)\.?\s*(?:,|and|und|et|y)?\s*", Options);
    private static readonly Regex s_clock = new(@"^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$", Options);
    private static readonly Regex s_range = new(@"^([0-9]+)\s*(?:-|–|to|bis|à)\s*([0-9]+\s*\p{L}+)$", Options);

    private static readonly string[] s_numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly Dictionary<string, string> s_sets = Table(
        ("P1D", "daily täglich quotidien diario"), ("P1W", "weekly wöchentlich hebdomadaire semanal"), ("P1M", "monthly monatlich mensuel mensual"),
        ("P3M", "quarterly"), ("P1Y", "yearly annual annually jährlich annuel anual"), ("PT1H", "hourly stündlich"), ("P2W", "fortnightly biweekly"));

    private static readonly Dictionary<string, string> s_units = Table(
        ("Y", "y yr yrs year years jahr jahre jahren an ans année années año años anno anni ano anos"), ("M", "mo mon month months monat monate monaten mois mes meses mese mesi mês"),
        ("W", "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane"),
        ("D", "d day days tag tage tagen jour jours día días dia dias giorno giorni"),
        ("H", "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore"), ("m", "min mins minute minutes minuten minuto minutos minuti"),
        ("S", "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondi"));

    /// <summary>What to write instead; <c>null</c> where nobody can tell.</summary>
    public static string? Mend(string text) => Find(text) is { } duration ? $"`{duration}`"
        : text.Trim() is { Length: > 1 } trimmed && trimmed[trimmed.Length - 1] == 'm' && trimmed.Substring(0, trimmed.Length - 1) is var number && number.All(static c => c is >= '0' and <= '9')
            ? $"`PT{number}M` for minutes, `P{number}M` for months"
        : null;

    /// <summary>Whether it says how often.</summary>
    public static bool IsSet(string text) => s_sets.ContainsKey(text.Trim());

    /// <returns>As ISO 8601 has it; <c>null</c> where it is no such duration.</returns>
    public static string? Find(string text)
    {
        var duration = text.Trim();
        if (duration.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (s_sets.TryGetValue(duration, out var set))
        {
            return set;
        }

        if (Known(duration.ToUpperInvariant()) is { } known)
        {
            return known;
        }

        if (s_clock.Match(duration) is { Success: true } clock)
        {
            var seconds = clock.Groups[3].Success ? Unit(clock.Groups[3].Value, 'S') : "";
            return Known("PT" + Unit(clock.Groups[1].Value, 'H') + Unit(clock.Groups[2].Value, 'M') + seconds);
        }

        if (s_range.Match(duration) is { Success: true } range && FindParts(range.Groups[2].Value) is { } last)
        {
            var unit = last.TrimStart('P', 'T').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            return Known($"{(last.StartsWith("PT", StringComparison.Ordinal) ? "PT" : "P")}{range.Groups[1].Value}{unit}/{last}");
        }

        var ends = Regex.Split(duration, @"\s+(?:to|bis|à)\s+", Options);
        return ends.Length == 2 && FindParts(ends[0]) is { } from && FindParts(ends[1]) is { } to ? Known(from + "/" + to) : FindParts(duration);
    }

    private static string? FindParts(string text)
    {
        var (date, time, position) = ("", "", 0);
        while (position < text.Length)
        {
            var part = s_part.Match(text, position);
            if (!part.Success || part.Length == 0 || !part.Groups[1].Success || !s_units.TryGetValue(part.Groups[2].Value, out var unit))
            {
                return null;
            }

            var amount = NumberOf(part.Groups[1].Value) + unit.ToUpperInvariant();
            (date, time) = unit is "H" or "m" or "S" ? (date, time + amount) : (date + amount, time);
            position += part.Length;
        }

        return Known("P" + date + (time.Length > 0 ? "T" + time : ""));
    }

    private static string NumberOf(string word) =>
        word[0] is >= '0' and <= '9' ? word
        : Array.IndexOf(s_numbers, word.ToLowerInvariant()) is > 0 and var number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "1";

    private static string Unit(string digits, char unit) => digits.TrimStart('0') is { Length: > 0 } number ? number + unit : "";

    private static string? Known(string duration) => IsoDurationParser.TryParse(duration, out _, out _) ? duration : null;

    private static Dictionary<string, string> Table(params (string Here, string Words)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (here, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = here;
            }
        }

        return table;
    }
}
