namespace ArticleGen.Binding.Names.Languages;

/// <summary>The word tables of Russian, Polish and Czech, and the endings of their cases: words alone, so that who knows the language can read and mend them.</summary>
internal static class Slavic
{
    public static readonly Language Russian = new(
        pronouns: """
            я меня мне мной мною ты тебя тебе тобой тобою он его него ему нему им ним нём нем она её ее неё нее ей ней ею нею оно
            мы нас нам нами вы вас вам вами они их них ими ними себя себе собой собою
            мой моя моё мое мои моего моей моих моему моим моими мою моём моем твой твоя твоё твое твои твоего твоей твоих твоему твоим твою
            наш наша наше наши нашего нашей наших нашему нашим нашими нашу ваш ваша ваше ваши вашего вашей ваших вашему вашим вашими вашу
            свой своя своё свое свои своего своей своих своему своим своими свою своём своем
            этот эта это эти этого этой этих этому этим этими эту этом тот та то те того той тех тому тем теми ту том
            кто кого кому кем ком что чего чему чем который которая которое которые которого которой которых которому которым которыми которую котором
            чей чья чьё чьи никто никого никому никем ничто ничего некто нечто кто-то кого-то кто-нибудь что-то каждый каждая
            весь вся всё все всех всем всеми оба обе обоих обеих другой другая другие других
            друг_друга друг_другу друг_другом друг_с_другом друг_о_друге здесь там тут
            """,
        determiners: """
            этот эта это эти этого этой этих этому этим этими эту тот та то те того той тех тому тем теми ту
            мой моя моё мое мои моего моей моих моему моим моими мою твой твоя твоё твое твои твоего твоей твоих твою его её ее их
            наш наша наше наши нашего нашей наших нашему нашим нашими нашу ваш ваша ваше ваши вашего вашей ваших вашему вашим вашу
            свой своя своё свое свои своего своей своих своему своим своими свою каждый каждая каждое каждого каждой каждому каждым каждую
            весь вся всё все всего всей всех всему всем всеми всю некоторый некоторая некоторые некоторых какой какая какое какие такой такая такое такие
            любой любая любое любые другой другая другое другие других один одна одно одни одного одной два две двух двое три трёх трех трое
            четыре четырёх четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти
            несколько нескольких многие многих много оба обе обоих обеих
            """)
    {
        NameEndings = ["", "а", "я", "й", "ь", "о", "е", "ий", "ый", "ой", "ая", "яя", "ия", "ые", "ие", "ы", "и"],
        FormEndings =
        [
            "а", "я", "у", "ю", "е", "ы", "и", "ом", "ем", "ём", "ым", "им", "ой", "ей", "ёй", "ою", "ею", "ию", "ии", "ией", "ью",
            "ого", "его", "ому", "ему", "ую", "юю", "ые", "ие", "ых", "их", "ыми", "ими", "ов", "ев", "ам", "ям", "ами", "ями", "ах", "ях",
        ],
    };

    public static readonly Language Polish = new(
        pronouns: """
            ja mnie mi mną ty ciebie cię ci tobie tobą on jego go niego jemu mu niemu nim ona jej niej ją nią ono
            my nas nam nami wy was wam wami oni one ich nich im nimi siebie się sobie sobą
            mój moja moje moi mojego mojej moich mojemu moim moimi moją twój twoja twoje twoi twojego twojej twoich twoją
            nasz nasza nasze nasi naszego naszej naszych naszemu naszym naszą wasz wasza wasze wasi waszego waszej waszych waszą
            swój swoja swoje swoi swojego swojej swoich swojemu swoim swoją ten ta to te tego tej tych temu tym tymi tę tą
            tamten tamta tamto tamci tamte tamtego tamtej tamtych kto kogo komu kim co czego czemu czym
            który która które którzy którego której których któremu którym którą którymi nikt nikogo nikomu nikim nic niczego
            ktoś kogoś komuś kimś coś czegoś każdy każda każdego każdej wszyscy wszystkich wszystkim wszystko
            oboje obaj obie inni inny inna inne innych jeden_drugiego nawzajem tu tutaj tam
            """,
        determiners: """
            ten ta to ci te tego tej tych temu tym tymi tę tą tamten tamta tamto tamci tamte tamtego tamtej tamtych
            mój moja moje moi mojego mojej moich mojemu moim moją twój twoja twoje twoi twojego twojej twoich jego jej ich
            nasz nasza nasze nasi naszego naszej naszych naszemu naszym naszą wasz wasza wasze wasi waszego waszej waszych
            swój swoja swoje swoi swojego swojej swoich swojemu swoim swoją każdy każda każde każdego każdej wszyscy wszystkie wszystkich
            cały cała całe żaden żadna żadne jakiś jakaś jakieś pewien pewna pewne taki taka takie niektórzy niektóre niektórych inny inna inne inni innych
            kilka kilku kilkoro wielu wiele obaj obie oba oboje jeden jedna jedno jednego jednej dwa dwie dwaj dwóch dwoje trzy trzech trzej troje
            cztery czterech czterej pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu
            """)
    {
        NameEndings = ["", "a", "o", "e", "i", "y", "ia", "ja"],
        FormEndings =
        [
            "a", "u", "y", "i", "e", "ie", "ę", "ą", "o", "ii", "ji", "ię", "ią", "ję", "ją", "owi", "em", "iem", "om", "ów", "ami", "ach",
            "ego", "iego", "emu", "iemu", "ej", "iej", "ym", "im", "ych", "ich", "ymi", "imi",
        ],
    };

    public static readonly Language Czech = new(
        pronouns: """
            já mě mne mně mi mnou ty tě tebe tobě ti tebou on ho jej jeho něj něho jemu mu němu něm jím ním ona ji ní jí její ono
            my nás nám námi vy vás vám vámi oni ony je jich nich jim nim jimi nimi jejich sebe se sobě si sebou
            můj moje má mé moji mého mému mým mých mými mou tvůj tvoje tvá tvé tvoji tvého tvému tvým tvých tvou
            náš naše naši našeho našemu naším našich našim našimi naší váš vaše vaši vašeho vašemu vaším vašich vašim vaší
            svůj svoje svá své svoji svého svému svým svých svými svou ten ta to ti ty ta toho té těch tomu tím tou těm těmi tu
            tento tato toto tito tyto tohoto této těchto tomuto tímto touto tamten tamta tamto onen ona ono
            kdo koho komu kým kom co čeho čemu čím který která které kteří kterého kterému kterým kterou kterých kterými jenž jež jehož jíž
            čí nikdo nikoho nikomu nikým nic ničeho někdo někoho někomu někým něco každý každá každého každé každému
            všichni všechny všechno vše všech všem všemi oba obě obou oběma jiný jiná jiní jiných druhý druhá
            jeden_druhého jeden_druhému navzájem zde tady tam
            """,
        determiners: """
            ten ta to ti ty toho té těch tomu tím tou těm těmi tu tento tato toto tito tyto tohoto této těchto tomuto tímto touto tamten tamta tamto
            můj moje má mé moji mého mému mým mých mou tvůj tvoje tvá tvé tvoji tvého tvou jeho její jejího jejímu jejím jejich
            náš naše naši našeho našemu naším našich našim naší váš vaše vaši vašeho vašemu vaším vašich vaší svůj svoje svá své svoji svého svému svým svých svou
            každý každá každé každého každému každou všichni všechny všechna všech celý celá celé žádný žádná žádné některý některá některé někteří některých
            nějaký nějaká nějaké jiný jiná jiné jiní jiných takový taková takové jaký jaká jaké který která které jeden jedna jedno jednoho jedné
            dva dvě dvou tři tří čtyři čtyř pět pěti šest šesti sedm sedmi osm osmi devět devíti deset deseti
            několik několika mnoho mnoha oba obě obou
            """)
    {
        NameEndings = ["", "a", "o", "e", "ě", "i", "y", "á", "é", "í", "ý", "ek", "ec", "el", "eň", "ová"],
        FormEndings =
        [
            "a", "u", "e", "ě", "i", "y", "o", "ovi", "em", "ém", "ou", "ů", "é", "á", "í", "ého", "ému", "ým", "ím", "ího", "ímu", "ích", "ých", "ými", "ími", "ami", "emi",
            "ech", "ách", "ům", "ové", "ově", "ovou", "ovi", "ova", "ovo", "ka", "ku", "kovi", "kem", "ce", "ci", "covi", "cem", "la", "le", "lu", "lovi", "lem", "ně", "ni", "ní",
        ],
    };
}
