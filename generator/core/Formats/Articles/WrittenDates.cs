using System.Globalization;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Dates whose month or season is a word: <c>April 17, 2024</c>, <c>17. April 2024</c>, <c>été 2024</c>.</summary>
internal static class WrittenDates
{
    /// <summary>What may stand between the parts of a date and tells nothing.</summary>
    private static readonly HashSet<string> s_fillers = new(
        [
            "the", "of", "in", "on", "de", "del", "den", "der", "am", "im", "le", "el", "il", "do", "da", "di", "d", "г", "года", "року", "roku", "a.d", "ad", "year",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_between = ["-", "to", "until", "and", "bis", "und", "au", "et", "al", "a", "y", "–", "—"];

    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th", "er", "e", "º", "°", "ª"];

    /// <summary>The months, and behind them the seasons from 21 on.</summary>
    private static readonly Dictionary<string, int> s_words = Words(
        (1, "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari januar stycznia styczeń января январь січня ocak"),
        (2, "february feb febr februar feber février févr fevrier febrero febbraio fevereiro fev februari lutego luty февраля февраль лютого şubat"),
        (3, "march mar märz mrz mars marzo março marco maart mrt marca marzec марта март березня mart"),
        (4, "april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель квітня nisan"),
        (5, "may mai mayo maggio mag maio mei maj maja мая май травня mayıs"),
        (6, "june jun juni juin junio giugno giu junho czerwca czerwiec июня июнь червня haziran"),
        (7, "july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль липня temmuz"),
        (8, "august aug août aout agosto ago augustus augusti sierpnia sierpień августа август серпня ağustos"),
        (9, "september sep sept septembre septiembre settembre set setembro września wrzesień сентября сентябрь вересня eylül"),
        (10, "october oct oktober okt octobre octubre ottobre ott outubro out października październik октября октябрь жовтня ekim"),
        (11, "november nov novembre noviembre novembro listopada listopad ноября ноябрь листопада kasım"),
        (12, "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień декабря декабрь грудня aralık"),
        (21, "spring frühling frühjahr printemps primavera"),
        (22, "summer sommer été verano estate verão"),
        (23, "autumn fall herbst automne otoño autunno outono"),
        (24, "winter hiver invierno inverno"));

    /// <returns>As EDTF has it; <c>null</c> where it is no such date.</returns>
    public static string? Find(string date)
    {
        var (days, months) = (new List<int>(), new List<int>());
        int? year = null;
        var isSpan = false;
        var text = date;
        foreach (var dash in date.Where(LookAlikes.IsHyphen).Distinct())
        {
            text = text.Replace(dash.ToString(), " - ");
        }

        text = text.Replace("-", " - ");
        foreach (var part in text.Split([' ', ',', '/', '.', '\'', '’', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NumberOf(part) is { } number)
            {
                // A day is never written with more digits.
                var isYear = part.Length == 4 && part[3] is >= '0' and <= '9';
                if (isYear && year is not null)
                {
                    return null;
                }

                year = isYear ? number : year;
                if (!isYear)
                {
                    days.Add(number);
                }
            }
            else if (s_words.TryGetValue(part, out var month))
            {
                months.Add(month);
            }
            else if (Array.Exists(s_between, word => string.Equals(word, part, StringComparison.OrdinalIgnoreCase)))
            {
                isSpan = true;
            }
            else if (!s_fillers.Contains(part))
            {
                return null;
            }
        }

        return year is not { } known || months.Count == 0 ? null : Write(known, months, days, isSpan);
    }

    private static string? Write(int year, List<int> months, List<int> days, bool isSpan) => (months, days) switch
    {
        ([var month], []) => Day(year, month, null),
        ([< 13 and var month], [var day]) => Day(year, month, day),
        ([< 13 and var month], [var first, var last]) when isSpan => $"{Day(year, month, first)}/{Day(year, month, last)}",
        ([var first, var last], []) when isSpan => $"{Day(year, first, null)}/{Day(year, last, null)}",
        ([< 13 and var first, < 13 and var last], [var from, var to]) when isSpan => $"{Day(year, first, from)}/{Day(year, last, to)}",
        _ => null,
    };

    /// <summary>A date of EDTF, be it one that no calendar has.</summary>
    public static string Day(int year, int month, int? day) =>
        string.Format(CultureInfo.InvariantCulture, day is null ? "{0:0000}-{1:00}" : "{0:0000}-{1:00}-{2:00}", year, month, day);

    /// <summary>The number of a year or a day, which may be an ordinal.</summary>
    private static int? NumberOf(string part)
    {
        var digits = 0;
        while (digits < part.Length && part[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is 1 or 2 or 4 && (digits == part.Length || (digits < 3 && s_ordinals.Contains(part.Substring(digits))))
            ? int.Parse(part.Substring(0, digits), CultureInfo.InvariantCulture)
            : null;
    }

    private static Dictionary<string, int> Words(params (int Number, string Words)[] rows)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (number, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                words[name] = number;
            }
        }

        return words;
    }
}
