namespace ArticleGen.Schema;

/// <summary>
/// The languages of the IANA Language Subtag Registry, as of 2025-08-25 (https://www.iana.org/assignments/language-subtag-registry): the
/// subtags with which a language tag begins.
/// </summary>
internal static class Languages
{
    /// <summary>For each first letter the second ones, from a to z.</summary>
    private static readonly string[] s_twoLetters =
        "abefkmnrsvyz aeghimnors aehorsuvy aevz elnostu afijory adlnuv aeiortuyz adegiknostuw aivw agijklmnorsuvwy abginotuv ghiklnorsty abdeglnorvy cjmrs ailst u mnouw acdeghiklmnoqrstuvw aeghiklnorstwy gkrz eio ao h io ahu"
            .Split(' ');

    /// <summary>For each first letter, and for each second one, the third ones, from a to z; <c>-</c> where there is none.</summary>
    private static readonly string[][] s_threeLetters = Split(
        // a
        "abcdefghiklmnopqstuvwxz abcdefghijlmnopqrstuvwxyz abdefhiklmnpqrstuvwxyz abdefghijlnopqrstuwxyz abcdeklmnqrsuwyz "
            + "abdeghiknopstuz abcdefghijklmnopqrstuvwxyz abghiklmnoprst abcdefghijklmnopqrstwxy aginpstuwz bcdefghijklmopqrstuvwxyz "
            + "acdefghijklmnopqrstuvwxyz abcefgijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnrstuxz abcdefghijklmnopqrstuvwxyz "
            + "acdgklmnprtz bcdehijklnopqrstuvwxyz abcdefghijklnopqrstuvwxyz abcdeghijklmnopqrstuvwxyz abcdefghijklmnopqrstuwxyz "
            + "bdiklmnostuv abcdeghikmnorstuvwxy begklmx abcdeghiklnopqrstuxyz abcdgjmnotz",
        // b
        "abcdefghijlnoprstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijkmopqrstuvwxyz abcdefghijklmnopqrstuwxyz abcdefgijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefgjklmnopqrtuvwxyz abcdefghijklmnopqrstuvwxyz abcdfghijklmnopqrstuvwxyz abcdefghijklmnopqrstvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefgijklmnopqrstuvwxyz abefghijklmnopqrtuvwxyz abcdeghijklmnopqrstuvwxyz "
            + "abcdfghijklmnopqrstuvwxyz abcdfghijklmnopqrstuvwxyz abcefghijklmnopqrstuvwxy abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijkmnopqstuvwxyz abcdefghijklmnopqrtuvwxyz abcdefghijklmnopqrstuwxyz abcdefghijklmnopqrsuvwxz "
            + "abcdefghijklmnopqrstvwxyz abcdefghijklmnopqrstuvwxyz",
        // c
        "abcdefghijklmnopqrsuvwxyz abcdeghijklnoqrstuvwy acdeghjlmnopqrs acdefghijmnorsyz abgklnty adgm acgk bcdfghjklmnopqrtwxyz "
            + "abcdehkmnprwy aehikmnoprsvy abhlmnoqrstuvxyz acdehijklmostuwy acegiklmnorst abcghiklopqrstuwx abcdefghjklmnopqtuvwxyz "
            + "abcefginopsuxy du abcdfghijklmnopqrstvwxyz abcdefghijklmnopqrstuvwxyz acdeghlmnopstuyz abcghijklmopqrstuvwxy gn abdegt h abo "
            + "hknot",
        // d
        "acdefghijklmopqrsuvwxyz abdefgijlmnopqrtuvwy cr adegijnorsw cdefghiklmnpqrsvz - abcdeghiklnorstuwxz adgilmnorsuvwx "
            + "abcdfghijklmnopqrstuwxyz abcdefijklmnoruw agklrsx gkmn abcdefgklmnorsuvwxy adegijknortuvwy abcefhiklnopqrstvwxyz p - "
            + "abcdeghilnoqrstuwy behiklnoqz abdhikmnoprstuy abcdefghijklmnopqrsuvwxyz a aklrsuwyz - abdgimnoruy adegln",
        // e
        "a cgkoru rsy - e aei almoxy su ptv a acegiklmopry ehikmopux abegikmnopqsuwxyz abcdfhlmnoqruvwx t i - aghikorstw "
            + "eghiklmnoqsuxy bchnorstuxz dq ehn o t ao ae",
        // f
        "abdfghijklmnprtuxyz l s - r im r - aeflprtuw - kv ahilnry pu bgi dimnrsx e s cdkmopqrst els - bcdefhijmnqrtuvy r ae - - -",
        // g
        "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrsuvwxyz cdeflnrt abcdefghijklmnoqrstux abcdfghijklmqsvwxyz ktx abdegklnortuw "
            + "acehklnorst abcdeghilmnopqrstuwxyz ikmnru adenopu bcdhijkloruwy abdeghlmnqruvwxyz abcdeghijklmnoqrtuwz "
            + "abcdefghijklmnopqrstuvwxyz aen ainru abcdghijkmoqrstuvwxyz eglmnopsw aiu abcdefghiklmnopqrstuvwxz acefjlmnoprsy "
            + "abcdefgijmnrtuwx x abdefgilmnoryz ain",
        // h
        "abcdefghijklmnopqrsvwxyz abnou ah nsy adghim - mw iry abdfghijklmortwx i aehkns abdetu abcdefghijklmnpqrstuvwxyz adeghijmnosu "
            + "abcdehijklmoprstvwyz os - acekmoprtuwxz bhlns iosux bcdefghijklmopqrstuvwxyz ceknv aco - awx -",
        // i
        "inpr abdeghilmnruy ahlr abcdeirstu - abefkmuy beglmnosw bipw nr cejnos ehikloprstvwxz abgiklmopsuvw aeilnorsty bceghjlmnopstz "
            + "ruw io uw aehiknoruxy acdeghikmnortuv bcdeiklmorstvwxyz m bv kmos cl aox himrz",
        // j
        "abcdefhjklmnoqrstuxyz eijkmnortuw st agt beghiklnrtu - beko is abcdeghilmoqtuvy er amoprsu es abcdilnrswx adgijls bdgrsw arx "
            + "r abrtu l - abcdhiklmnoprstuwy dn i - aey -",
        // k
        "abcdefghijkmopqrvwxy abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz acdefghijklmnopqrtuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxy abcdefghijklnopqrstuvwxyz "
            + "abcdefghijlmopqstuvwxyz abcdefghijklmnopqrstuvxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefgijklmnopqrstuvwxyz acdefghijklopqstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefhijklmnoprstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "bcdefghijklmnopqstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefhijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz",
        // l
        "abcdefghijklmnpqrsuwxyz abcefgijklmnoqrstuvwxyz cdefhlmpqs abdghijklmnopq abcdefghijklmnopqrstuvwxyz an abghiklmnoqrstuz "
            + "ahilmnpstu abcdefghijklopqrsuvwxyz aeilpwx abcdehijlmnorstuy abcdefghijklmnopqsux abcdefghijklmnopqruvwxyz abdghijlmnosuwz "
            + "abcefghijklmnopqrstuvwxyz aenox r acegiklmnortvz abcdeghilmnoprstvwy cghinosu acdefhijklmnopqrstuvwyz aiklsu aeghlmostuw m "
            + "agn hlnz",
        // m
        "abdefgijkmnpqstuvwxz abcdefhijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnpqrstuvwxyz abcdefghijklmnopqrstuvwyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuwxyz abcdefghijklmnopqrstuwxyz "
            + "abcdeghijklmnopqrstuvwxyz abcefghijklmnopqrstuvwxyz abcdefhijklmnopqrsuvwxz abcdefghijklmnopqrtuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz acdefghijkmopqrstuvwxyz abcdeghijklmnopqrstuvwxyz abcefghijklmnopqrstuvwxyz "
            + "abcdefghjklmnopqrstuvwxyz bcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxy abcdeghijklmnopqrstuvxyz "
            + "abdefghiklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz bcdefghijklmnopqrstuvwxyz "
            + "abcdeghijklmnopqrstuvwxyz",
        // n
        "abcdefghijklmnopqrstwxyz abcdefghijkmnopqrstuvwxy abcdefghijklmnopqrstuxz abcdfghijklmnpqrstuvwxyz abcdefghijkmnoqrstuvwxyz "
            + "adlru abcdefghijklmnopqrstuvwxyz abcdefghikmnopqrtuvwxyz abcdefghijklmnoqrstuvwxyz abdhijlmnorstuxyz abcdefghijkmnopqrstuvwxz "
            + "acegijklmnoqruvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnpqrstuvwxyz acdefghijklmnopqstuvwyz abghilnosuxy gklmnoqty "
            + "abcefgiklmnprtuxz abcdefghiklmnopqrstuvwxyz degijkmoprsuwxyz abcdefghijklmnopqrstuvwxyz hmo abcegimorwxy adegiklmnoqrux "
            + "bcdefghijklmnopqrstuvwxy abdikmrsuyz",
        // o
        "ackrv iklmortu ahmou aktu - osu bcegou tu aen bcgpsvw abcdeghijklmnorsuvxz adekmortu abcegiklnopqrtuvwxy abegijknoprstuwx "
            + "dgnrs akmoty - aceghnorstuvwxyz acinoptux abdeiklmnoqrstuwxyz abeimn d il - bdmy m",
        // p
        "abcdefghiklmopqrstuvwxyz bcefghilmnoprstuvyz abcdefghijklmnprw acinotu abdefghijklmopqsvxyz ael adgiklnsuyz adghijklmnoqrtuvw "
            + "abcdefghijlmnoprstuvwxyz t abcghnoprstu abcdefghjklnopqrstuvwyz abcdefhijklmnoqrstuwxyz abcdeghijklmnopqrstuvwxyz "
            + "cdefghikmnopqstvwxyz aeiklmnopqrstu aemw abcdefghiklmnopqrstuwxyz acdeghilmnopqrstuwy ahinopqrtuvwy abcdefgijkmopqrtuwxyz - "
            + "abgimnorw m emnsuxy ehn",
        // q
        "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz "
            + "abcdfghiklmnpqrsvwxyz acehijlmnopswyz acehmst achlnopqrstuw ap -",
        // r
        "abcdfghijklmnopqrstuvwxyz bklp f b abegijlmnrsty - aeknrsu gp abeflmnrtu gis abhimtw - abcdefghiklmnopqrstuvwxyz abdglnprw "
            + "abcdefglmopruw nt - imot biklmnw chmsw bcefghikopqtuyz - aklmor dw nsu h",
        // s
        "abcdefhijklmopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abefghiklnopqstuvwx abcefghjklmnopqrstuvxz abcdefghijklmnopqrstuvwyz "
            + "bemsw abcdeghijklmnoprstuwxyz abcdeghijklmnopqrstuvwxyz abdefghijklmopqrstuvwxyz abcdegklmnoprstuw abcdefghijkmnopqrstuvwxyz "
            + "acdefghijlmnpqrstuwxyz abcdfghijklmnpqrstuvwxyz bcefghijklmnopqrsuvwxyz abcdeghijklnopqrsuvwxyz bcdegiklmnopqrstuvxy "
            + "ahjkmnoqrstux abcefghiklmnoqrstuvwxyz abcdefghijklmnopqrstuvxyz abdefghijklmnopqrstuvwy abcegijklmoqrstvwxyz abcekmrsx "
            + "bcfghijklmnopqrstuvwxy bcegklmnorsuw abcdiklmnorswxy abcdeglnpsvwy",
        // t
        "abcdefgijklnopqrsuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghiklmnopqstuwxyz abcdefghijklmnoqrstuvxy abcdefghikmnopqrstuvwxyz "
            + "inort abcdefghijnopqrstuvwxyz cdefhiklmnpqrstuvwxyz acdefghijklmnopqstuvwxyz agijlmnopsuw abdefgklmnpqrstuvwxz "
            + "abcdfghijklmnopqrstuvwxy abcdefghijklmnopqrstuvwyz abcdefghiklmnopqrstuvwxyz bcdefghijklmopqrsuvwxyz acefgijklmnopqrtuvwxyz "
            + "blmnopqrtuw abcdefghijklmnopqrstuvwxyz abcdefghijklmpqrstuvwxyz abcdefghijklmnopqrstuvwyz abcdefghijlmnopqstuvwxyz "
            + "adeiklmnostuwxy abcdefghlmnopqrtuwxy abceghijmnoqrstuxy aehijlnprstuvxyz ahjlmnox",
        // u
        "mnr ailruy - aegijlmu s i abehnoy an sv i aghiklpqsuvwy abcefiklmnuwy abcdgimnoprsu adegikmnpruxz kn iv - "
            + "abcefghijklmnoprtuvwxyz ahikpsu aehpru mnru ehl a - a ns",
        // v
        "aefghijlmnoprsuvy bk - - cdlmopr - rt - cdfglnstv k aijklmnoptuz ps abcdefghijklmpqrsuvwxyz kmp rt - - aost ilnv o mnt - a - "
            + "- -",
        // w
        "abcdefghijklmnopqrstuvwxyz abefhijklmpqrstvw ai dgjktuy acdghimnoprstuw g abgiouwy agku bcefghijklmnrtuvwy ai abdlruwy "
            + "aceghiklmorsuvwxy abcdeghimnostwx bcdegikmnopuwy abcdefgikmnorswy c - abdghiklmnoprsuvwxyz agikrsuv bfhikmw abdhlmnrtuvxy - "
            + "aborw aw abimnry -",
        // x
        "abcdegijklmnopqrstuvwy abcdegijmnoprwxy bceghlmnortuvwy ackmoqy bdglmprstu a abdfgilmnruw acdemrtuv abilnprsvy bt "
            + "abcdefghijklnopqrstuvwxyz abcdeginopsuy abcdefghjklmnopqrstuvwxyz abdghijkmnoqrstuyz cdgikmnoprw abcdefghijklmnopqrstuvwxyz "
            + "at abdegimnqrtuw abcdehijlmnopqrsuvy abcdeghijlmnopqrstuvwyz abdgjlmnoprtu einos acdegjklortw bkmrt abjklty hmp",
        // y
        "abcdefghijklmnopqrstuvwxyz abdehijklmnoxy hlnpr adegks aceijlnrstuvy - ailmprsuw adls afghijklmnpqrstuvxyz - aghiklmnortuy "
            + "abegilmnoruy abcdeghiklmnopqrstxz abdeghklnoqsu bgiklmnstxy abghkmnopz - abeiklmnoswy cdglmnoprsy alpwy "
            + "abcdefgijklmnpqrtuwxyz at aglnqrtuw aglmuy ruz gk",
        // z
        "abcdefghijklmopqrstuvwxyz aceltuw adh j aghmn - abhmnr bdinwx abklmnrwz - abdghknoprtuvz aejmnqsuw abcdefghijklmnopqrstuvwxyz "
            + "adegks chmoqrs abcdefghijklmnopqrstuvwxyz e agnops aklmru eglmnpqstuxy ahmny - a x bgjnp aj");

    /// <summary>Tags from before the registry that begin with no language.</summary>
    private static readonly string[] s_grandfathered =
        ["i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu"];

    /// <summary>What is written for a language that is called otherwise: each row begins with the tag.</summary>
    private static readonly Dictionary<string, string> s_slips = Slips(
        "ar ara arabic", "bg bul bulgarian", "bn bengali", "ca cat catalan", "cs cz cze ces czech", "cy wel cym welsh", "da dk dan danish",
        "de ger deu german deutsch", "el gr gre ell greek", "en eng english us", "es spa sp spanish castellano", "et ee est estonian",
        "eu baq eus basque", "fa ir per fas persian farsi", "fi fin finnish", "fr fra fre french", "ga gle irish", "he heb hebrew", "hi hin hindi",
        "hr hrv croatian", "hu hun hungarian", "hy arm hye armenian", "id ind indonesian", "is ice isl icelandic", "it ita italian", "ja jp jpn japanese",
        "ka geo kat georgian", "kk kz kaz kazakh", "ko kor korean", "la lat latin", "lt lit lithuanian", "lv lav latvian", "mk mac mkd macedonian",
        "ms may msa malay", "nb nob", "nl dut nld dutch", "nn nno", "no nor norwegian", "pl pol polish", "pt por portuguese", "ro rum ron romanian",
        "ru rus russian", "sk slo slk slovak", "sl slv slovene slovenian", "sq alb sqi albanian", "sr rs srp serbian", "sv swe swedish", "sw swa swahili",
        "th tha thai", "tr tur turkish", "uk ua ukr ukrainian", "ur urd pk urdu", "vi vn vie vietnamese", "zh cn chi zho chinese mandarin");

    /// <summary>Whether a text is a tag of BCP 47 whose language is registered; upper and lower case do not matter.</summary>
    public static bool IsTag(string text)
    {
        var subtags = text.ToLowerInvariant().Split('-');
        if (!subtags.All(static tag => tag.Length is >= 1 and <= 8 && tag.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))))
        {
            return false;
        }

        return IsRegistered(subtags[0])
            || (subtags[0] == "x" && subtags.Length > 1)
            || s_grandfathered.Contains(string.Join("-", subtags));
    }

    /// <summary>The tag that was probably meant by a text that is none, or <c>null</c>.</summary>
    public static string? FindMeant(string text)
    {
        // Of "English language" the first word is the language; what else may stand behind it is short: a script, a region.
        var words = text.Trim().Replace('_', '-').Split(' ')[0].Split('-');
        var rest = words.Skip(1).All(static word => word.Length <= 4) ? words.Skip(1).Where(static word => word.Length > 0) : [];
        return s_slips.TryGetValue(words[0], out var language) || IsRegistered(language = words[0].ToLowerInvariant())
            ? string.Join("-", rest.Prepend(language)) is var meant && IsTag(meant) ? meant : null
            : null;
    }

    private static bool IsRegistered(string language) => language.All(static c => c is >= 'a' and <= 'z') && language.Length switch
    {
        2 => s_twoLetters[language[0] - 'a'].IndexOf(language[1]) >= 0,
        3 => s_threeLetters[language[0] - 'a'][language[1] - 'a'].IndexOf(language[2]) >= 0,
        _ => false,
    };

    private static string[][] Split(params string[] rows) => Array.ConvertAll(rows, static row => row.Split(' '));

    private static Dictionary<string, string> Slips(params string[] rows)
    {
        var slips = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in rows.Select(static row => row.Split(' ')))
        {
            foreach (var slip in words.Skip(1))
            {
                slips.Add(slip, words[0]);
            }
        }

        return slips;
    }
}
