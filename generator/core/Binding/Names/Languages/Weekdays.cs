using ArticleGen.Text;

namespace ArticleGen.Binding.Names.Languages;

/// <summary>
/// The days of the week in the languages that have tables, each with the forms in which it stands as a date, and what may stand before it: words alone,
/// so that who knows a language can read and mend them. White space is <c>_</c>. No abbreviation stands here, since many are words, and neither does a
/// word that is rather an ordinal number (Portuguese <c>segunda</c>, Hebrew <c>שני</c>).
/// </summary>
internal static class Weekdays
{
    private const int DaysOfWeek = 7;

    private static readonly string[] s_names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly Dictionary<string, Dictionary<string, int>> s_languages = new(StringComparer.Ordinal)
    {
        ["en"] = Days(
            "on by until till since from",
            "monday monday's", "tuesday tuesday's", "wednesday wednesday's", "thursday thursday's", "friday friday's", "saturday saturday's", "sunday sunday's"),
        ["de"] = Days(
            "am bis seit ab vom zum der den dem des",
            "montag montags", "dienstag dienstags", "mittwoch mittwochs", "donnerstag donnerstags", "freitag freitags", "samstag samstags sonnabend sonnabends", "sonntag sonntags"),
        ["nl"] = Days(
            "op de tot sinds vanaf",
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        ["sv"] = Days(
            "på i till från sedan",
            "måndag måndagen måndags", "tisdag tisdagen tisdags", "onsdag onsdagen onsdags", "torsdag torsdagen torsdags", "fredag fredagen fredags",
            "lördag lördagen lördags", "söndag söndagen söndags"),
        ["fr"] = Days(
            "le ce du au dès",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        ["es"] = Days(
            "el este del al",
            "lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo"),
        ["it"] = Days(
            "il la di da dal dalla",
            "lunedì lunedi", "martedì martedi", "mercoledì mercoledi", "giovedì giovedi", "venerdì venerdi", "sabato", "domenica"),
        ["pt"] = Days(
            "a à na da o ao no do em",
            "segunda-feira segunda_feira", "terça-feira terça_feira", "quarta-feira quarta_feira", "quinta-feira quinta_feira", "sexta-feira sexta_feira", "sábado", "domingo"),
        ["ro"] = Days(
            "de pe până",
            "luni lunea", "marți marţi marțea marţea", "miercuri miercurea", "joi joia", "vineri vinerea", "sâmbătă sâmbăta", "duminică duminica"),
        ["ru"] = Days(
            "в во к ко с со на до",
            "понедельник понедельника понедельнику понедельником понедельнике", "вторник вторника вторнику вторником вторнике", "среда среду среды среде средой",
            "четверг четверга четвергу четвергом четверге", "пятница пятницу пятницы пятнице пятницей", "суббота субботу субботы субботе субботой",
            "воскресенье воскресенья воскресенью воскресеньем"),
        ["uk"] = Days(
            "у в до з на",
            "понеділок понеділка понеділку понеділком", "вівторок вівторка вівторку вівторком", "середа середу середи середі середою", "четвер четверга четвергу четвергом",
            "п'ятниця п'ятницю п'ятниці пʼятниця пʼятницю пʼятниці", "субота суботу суботи суботі суботою", "неділя неділю неділі неділею"),
        ["be"] = Days(
            "у ў ва да з на",
            "панядзелак панядзелка панядзелку", "аўторак аўторка аўторку", "серада сераду серады серадзе", "чацвер чацвярга чацвергу", "пятніца пятніцу пятніцы",
            "субота суботу суботы суботе", "нядзеля нядзелю нядзелі"),
        ["pl"] = Days(
            "w we do od na",
            "poniedziałek poniedziałku poniedziałkiem poniedziałkowi", "wtorek wtorku wtorkiem wtorkowi", "środa środę środy środzie środą", "czwartek czwartku czwartkiem czwartkowi",
            "piątek piątku piątkiem piątkowi", "sobota sobotę soboty sobocie sobotą", "niedziela niedzielę niedzieli niedzielą"),
        ["cs"] = Days(
            "v ve do od na",
            "pondělí pondělím pondělku pondělka", "úterý úterým úterku úterka", "středa středu středy středě středou", "čtvrtek čtvrtka čtvrtku čtvrtkem", "pátek pátku pátkem",
            "sobota sobotu soboty sobotě sobotou", "neděle neděli nedělí"),
        ["hu"] = Days(
            "a az",
            "hétfő hétfőn hétfőt hétfőig hétfőtől", "kedd kedden keddet keddig keddtől", "szerda szerdán szerdát szerdáig szerdától", "csütörtök csütörtökön csütörtököt csütörtökig csütörtöktől",
            "péntek pénteken pénteket péntekig péntektől", "szombat szombaton szombatot szombatig szombattól", "vasárnap vasárnapot vasárnapig vasárnaptól"),
        ["tr"] = Days(
            "",
            "pazartesi pazartesi_günü", "salı salı_günü", "çarşamba çarşamba_günü", "perşembe perşembe_günü", "cuma cuma_günü", "cumartesi cumartesi_günü", "pazar pazar_günü"),
        ["el"] = Days(
            "τη την η της στη στην",
            "δευτέρα δευτέρας", "τρίτη τρίτης", "τετάρτη τετάρτης", "πέμπτη πέμπτης", "παρασκευή παρασκευής", "σάββατο σαββάτου το_σάββατο του_σαββάτου", "κυριακή κυριακής"),
        ["hi"] = Days(
            "",
            "सोमवार सोमवार_को", "मंगलवार मंगलवार_को", "बुधवार बुधवार_को", "गुरुवार गुरुवार_को गुरूवार बृहस्पतिवार बृहस्पतिवार_को वीरवार", "शुक्रवार शुक्रवार_को", "शनिवार शनिवार_को", "रविवार रविवार_को इतवार इतवार_को"),
        ["ja"] = Days("", "月曜日 月曜", "火曜日 火曜", "水曜日 水曜", "木曜日 木曜", "金曜日 金曜", "土曜日 土曜", "日曜日 日曜"),
        ["zh"] = Days(
            "",
            "星期一 周一 週一 礼拜一 禮拜一", "星期二 周二 週二 礼拜二 禮拜二", "星期三 周三 週三 礼拜三 禮拜三", "星期四 周四 週四 礼拜四 禮拜四", "星期五 周五 週五 礼拜五 禮拜五",
            "星期六 周六 週六 礼拜六 禮拜六", "星期日 星期天 周日 週日 礼拜日 禮拜日 礼拜天 禮拜天"),
        ["ko"] = Days("", "월요일 월요일에", "화요일 화요일에", "수요일 수요일에", "목요일 목요일에", "금요일 금요일에", "토요일 토요일에", "일요일 일요일에"),
        ["ar"] = Days("يوم في", "الاثنين الإثنين", "الثلاثاء", "الأربعاء الاربعاء", "الخميس", "الجمعة", "السبت", "الأحد الاحد"),
        ["he"] = Days(
            "",
            "יום_שני ביום_שני", "יום_שלישי ביום_שלישי", "יום_רביעי ביום_רביעי", "יום_חמישי ביום_חמישי", "יום_שישי ביום_שישי", "שבת בשבת יום_שבת ביום_שבת", "יום_ראשון ביום_ראשון"),
    };

    /// <summary>The day that words are, if they are nothing else: 0 is Monday.</summary>
    /// <param name="subtag">The first subtag of their language.</param>
    /// <param name="words">As names are compared.</param>
    public static int? Find(string subtag, string words) =>
        s_languages.TryGetValue(subtag, out var days) && days.TryGetValue(Language.Fold(words), out var day) ? day : null;

    /// <summary>Which day of the week a day is.</summary>
    /// <param name="dayNumber">In days since 0001-01-01, which is a Monday.</param>
    public static int Of(long dayNumber) => (int)(dayNumber % DaysOfWeek);

    /// <summary>Its name in English.</summary>
    public static string NameOf(int day) => s_names[day];

    /// <summary>How many days there are from a day to the nearest one of a weekday; negative where that comes before it.</summary>
    public static int Nearest(int from, int weekday) => ((weekday - from + DaysOfWeek + 3) % DaysOfWeek) - 3;

    private static Dictionary<string, int> Days(string before, params string[] days)
    {
        string[] leading = ["", .. before.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(static word => word + " ")];
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var day = 0; day < days.Length; day++)
        {
            foreach (var form in days[day].Split(' '))
            {
                foreach (var word in leading)
                {
                    forms.Add(Composition.Of(word + form.Replace('_', ' ')), day);
                }
            }
        }

        return forms;
    }
}
