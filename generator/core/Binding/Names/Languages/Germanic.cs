namespace ArticleGen.Binding.Names.Languages;

/// <summary>The word tables of English, German, Dutch and Swedish: words alone, so that who knows the language can read and mend them.</summary>
internal static class Germanic
{
    public static readonly Language English = new(
        pronouns: """
            i me my mine myself thou thee thy thine thyself ye you your yours yourself yourselves y'all he him his himself she her hers herself
            it its itself we us our ours ourself ourselves they them 'em their theirs themself themselves one one's oneself each_other one_another
            i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll we'd they're they've they'll
            they'd who's who whom whose which what whoever whomever whichever whatever that this these those
            somebody someone something anybody anyone anything everybody everyone everything nobody no_one nothing none
            all some any each either neither both few many several others another here there
            """,
        determiners: """
            a an the this that these those my thy thine your his her its our their some any each every either neither no both all several many
            few most one two three four five six seven eight nine ten eleven twelve other another such same what which whose
            """)
    {
        Articles = ["the"],
        Prepositions = ["of"],
        WordsBehindNames =
        [
            "of", "in", "from", "at", "on", "to", "for", "with", "by", "and", "or", "nor", "but", "as", "who", "whom", "whose", "which", "that", "is", "was", "has", "had",
            "himself", "herself", "itself", "themselves", "jr", "sr", "senior", "junior", "alone", "too", "also", "the", "a", "an", "now", "then", "et",
            "de", "von", "van", "der", "den", "la", "le", "du", "del", "di", "da", "dos", "bin", "ibn", "al", "el", "y", "e", "i", "und",
        ],
    };

    public static readonly Language German = new(
        pronouns: """
            ich mich mir mein meine meinen meinem meiner meines meins du dich dir dein deine deinen deinem deiner deines deins
            er ihn ihm sein seine seinen seinem seiner seines seins sie ihr ihre ihren ihrem ihrer ihres ihrs ihnen es 's
            wir uns unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer euch euer eure euren eurem eurer eures
            man sich einander der die das den dem des dessen deren derer denen dieser diese dieses diesem diesen dies
            jener jene jenes jenem jenen derjenige diejenige dasjenige denjenigen diejenigen derjenigen demjenigen derselbe dieselbe dasselbe denselben dieselben
            wer wen wem wessen was welcher welche welches welchem welchen jemand jemanden jemandem niemand niemanden niemandem jedermann
            irgendwer irgendjemand etwas nichts einer eine eines einem einen keiner keine keines keinem keinen jeder jede jedes jedem jeden
            mancher manche manches manchen alle allen aller alles beide beiden beides einige mehrere viele andere anderen anderer dort hier da
            """,
        determiners: """
            der die das den dem des ein eine einen einem einer eines 'n 'ne 'nen 'nem 'ner kein keine keinen keinem keiner keines
            mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines
            ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer euer eure euren eurem eurer eures
            dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches manchem manchen
            solcher solche solches solchem solchen welcher welche welches welchem welchen derselbe dieselbe dasselbe denselben dieselben
            alle allen aller alles einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen weniger beide beiden beider
            etliche sämtliche am ans beim im ins vom zum zur zwei zweier drei dreier vier fünf sechs sieben acht neun zehn elf zwölf
            """)
    {
        Articles = ["der", "die", "das", "den", "dem", "des", "am", "ans", "beim", "im", "ins", "vom", "zum", "zur"],
        HasGenitives = true,
        Prepositions = ["von", "vom"],
        HasCapitalNouns = true,
        NameEndings = ["", "er", "e", "es"],
        FormEndings = ["s", "es", "ns", "n", "en", "er", "e", "em"],
        Titles =
        [
            "herr", "herrn", "frau", "fräulein", "dr", "doktor", "prof", "professor", "professorin", "papst", "könig", "königin", "kaiser", "kaiserin",
            "prinz", "prinzessin", "graf", "gräfin", "fürst", "fürstin", "herzog", "herzogin", "bischof", "bischöfin", "kardinal", "pfarrer", "pfarrerin",
            "pater", "schwester", "bruder", "onkel", "tante", "präsident", "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin", "meister",
            "meisterin", "senator", "senatorin", "general", "oberst", "kapitän", "kapitänin", "richter", "richterin", "anwalt", "anwältin", "rat", "rätin",
            "chef", "chefin", "leiter", "leiterin", "direktor", "direktorin", "sprecher", "sprecherin", "trainer", "trainerin", "vorsitzende", "vorsitzender",
            "abgeordnete", "abgeordneter", "beauftragte", "beauftragter", "botschafter", "botschafterin", "gouverneur", "gouverneurin", "sekretär", "sekretärin",
            "kommissar", "kommissarin", "kandidat", "kandidatin", "redakteur", "redakteurin", "autor", "autorin",
        ],
    };

    public static readonly Language Dutch = new(
        pronouns: """
            ik 'k me mij m'n mijn mijne je jij jou jouw jullie ge gij u uw hij 'ie hem 'm zijn z'n zij ze haar 'r d'r het 't wij we ons onze hen hun
            mezelf mijzelf jezelf uzelf zichzelf hemzelf haarzelf onszelf henzelf zich elkaar elkanders elkander mekaar elkaars
            men dit dat deze die degene degenen diegene wie wat welke wiens wier iemand niemand iets niets alles iedereen ieder elk allen allemaal
            beide beiden ander anderen sommigen velen enkelen hier daar er
            """,
        determiners: """
            de het 't een 'n der des den dit dat deze die mijn m'n jouw je uw zijn z'n haar d'r ons onze jullie hun elk elke ieder iedere alle al
            sommige enkele enige veel vele weinig beide geen zo'n zulke welk welke andere
            twee drie vier vijf zes zeven acht negen tien elf twaalf
            """)
    {
        Articles = ["de", "het", "'t", "den", "der", "des"],
        HasGenitives = true,
        Prepositions = ["van"],
        NameEndings = [""],
        FormEndings = ["s"],
    };

    public static readonly Language Swedish = new(
        pronouns: """
            jag mig mej min mitt mina du dig dej din ditt dina han honom hans hon henne hennes hen hens den dess det vi oss vår vårt våra
            ni er ert era de dem dom deras sig sej sin sitt sina man en ens varandra varandras varann själv själva
            denna denne detta dessa densamma densamme vem vems vilken vilket vilka vars som vad någon något några nån nåt ingen inget inga
            alla allt båda bägge andra annan varje var_och_en här där
            """,
        determiners: """
            en ett den det de denna denne detta dessa min mitt mina din ditt dina hans hennes dess vår vårt våra er ert era deras sin sitt sina
            någon något några ingen inget inga varje varenda vilken vilket vilka alla all allt båda bägge många flera få andra annan samma
            två tre fyra fem sex sju åtta nio tio elva tolv
            """)
    {
        Articles = ["den", "det", "de"],
        HasGenitives = true,
        Prepositions = ["av"],
        NameEndings = [""],
        FormEndings = ["s"],
    };
}
