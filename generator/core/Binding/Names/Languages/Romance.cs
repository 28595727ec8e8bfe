namespace ArticleGen.Binding.Names.Languages;

/// <summary>The word tables of French, Spanish, Italian, Portuguese and Romanian: words alone, so that who knows the language can read and mend them.</summary>
internal static class Romance
{
    public static readonly Language French = new(
        pronouns: """
            je j' me m' moi tu te t' toi il elle on l'on nous vous ils elles lui leur leurs eux se s' soi le la les l' en y
            moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-mêmes eux-mêmes elles-mêmes
            mon ma mes ton ta tes son sa ses notre nos votre vos
            le_mien la_mienne les_miens les_miennes le_tien la_tienne les_tiens les_tiennes le_sien la_sienne les_siens les_siennes
            le_nôtre la_nôtre les_nôtres le_vôtre la_vôtre les_vôtres le_leur la_leur les_leurs
            celui celle ceux celles celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là ce c' ceci cela ça
            qui que qu' quoi dont où lequel laquelle lesquels lesquelles duquel de_laquelle desquels desquelles auquel auxquels auxquelles quiconque
            quelqu'un quelqu'une quelques-uns quelques-unes quelque_chose rien aucun aucune chacun chacune tous toutes tout certains certaines plusieurs
            l'autre les_autres un_autre une_autre d'autres autrui l'un_l'autre l'une_l'autre les_uns_les_autres les_unes_les_autres
            """,
        determiners: """
            le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque
            quelque quelques plusieurs certains certaines aucun aucune nul nulle tout toute tous toutes quel quelle quels quelles autre autres
            divers diverses deux trois quatre cinq six sept huit neuf dix onze douze
            """)
    {
        Articles = ["le", "la", "les", "l'", "du", "des", "au", "aux"],
        Prepositions = ["de", "d", "du", "des"],
    };

    public static readonly Language Spanish = new(
        pronouns: """
            yo me mí conmigo tú te ti contigo vos él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes nos os
            lo la le los las les se sí consigo sí_mismo sí_misma sí_mismos sí_mismas mi mis tu tus su sus
            mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras
            quien quienes quién quiénes que qué cual cuales cuál cuáles cuyo cuya cuyos cuyas el_que la_que lo_que los_que las_que el_cual la_cual los_cuales las_cuales
            este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos aquéllas
            uno una alguien algo nadie nada alguno alguna algunos algunas ninguno ninguna todo toda todos todas ambos ambas otro otra otros otras cada_uno cada_una
            el_uno_al_otro la_una_a_la_otra unos_a_otros unas_a_otras aquí allí ahí acá allá
            """,
        determiners: """
            el la lo los las al del un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus
            nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada algún alguna algunos algunas ningún ninguna varios varias
            muchos muchas pocos pocas todo toda todos todas ambos ambas otro otra otros otras tal
            dos tres cuatro cinco seis siete ocho nueve diez once doce
            """)
    {
        Articles = ["el", "la", "los", "las", "al", "del"],
        Prepositions = ["de", "del"],
    };

    public static readonly Language Italian = new(
        pronouns: """
            io me mi m' tu te ti t' lui lei egli ella esso essa essi esse gli glielo gliela glieli gliele gliene lo la l' le li ci c' vi v' ne n' noi voi loro
            si s' sé sè se_stesso se_stessa se_stessi se_stesse sé_stesso sé_stessa
            mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
            questo questa questi queste quello quella quelli quelle ciò costui costei costoro colui colei coloro
            chi che cui quale quali il_quale la_quale i_quali le_quali chiunque qualcuno qualcuna qualcosa nessuno nessuna niente nulla
            ognuno ognuna ciascuno ciascuna tutti tutte tutto altri altre altro l'altro l'altra gli_altri le_altre entrambi entrambe ambedue
            l'un_l'altro l'una_l'altra l'uno_l'altro gli_uni_gli_altri le_une_le_altre qui qua lì là
            """,
        determiners: """
            il lo la l' i gli le un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle
            nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col questo questa quest' questi queste quel quello quella quell' quei quegli quelle
            mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro ogni ciascun ciascuna
            alcuni alcune qualche nessun nessuna molti molte pochi poche parecchi parecchie tutti tutte tutto tutta entrambi entrambe altri altre altro altra
            due tre quattro cinque sei sette otto nove dieci undici dodici
            """)
    {
        Articles = ["il", "lo", "la", "l'", "i", "gli", "le", "del", "dello", "della", "dell'", "dei", "degli", "delle", "al", "allo", "alla", "all'", "ai", "agli", "alle", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"],
        Prepositions = ["di", "del", "dello", "della", "dell", "dei", "degli", "delle"],
    };

    public static readonly Language Portuguese = new(
        pronouns: """
            eu me mim comigo tu te ti contigo você vocês ele ela eles elas o a os as lo la los las no na nos nas lhe lhes se si consigo
            nós conosco connosco vós vos convosco meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas
            dele dela deles delas nele nela neles nelas este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo
            deste desta destes destas disto desse dessa desses dessas disso daquele daquela daqueles daquelas
            quem que quê o_que a_que os_que as_que o_qual a_qual os_quais as_quais cujo cuja cujos cujas alguém algo ninguém nada
            algum alguma alguns algumas nenhum nenhuma todo toda tudo todos todas ambos ambas outro outra outros outras outrem cada_um cada_uma
            um_ao_outro uma_à_outra uns_aos_outros umas_às_outras si_mesmo si_mesma si_próprio si_própria aqui ali lá aí cá
            """,
        determiners: """
            o a os as um uma uns umas do da dos das ao à aos às no na nos nas num numa nuns numas pelo pela pelos pelas dum duma
            este esta estes estas esse essa esses essas aquele aquela aqueles aquelas deste desta destes destas desse dessa desses dessas daquele daquela
            neste nesta nestes nestas nesse nessa naquele naquela meu minha meus minhas teu tua teus tuas seu sua seus suas
            nosso nossa nossos nossas vosso vossa vossos vossas cada todo toda todos todas algum alguma alguns algumas nenhum nenhuma
            vários várias muitos muitas poucos poucas ambos ambas outro outra outros outras dois duas três quatro cinco seis sete oito nove dez onze doze
            """)
    {
        Articles = ["o", "a", "os", "as", "do", "da", "dos", "das", "ao", "à", "aos", "às", "no", "na", "nos", "nas", "pelo", "pela", "pelos", "pelas"],
        Prepositions = ["de", "do", "da", "dos", "das"],
    };

    public static readonly Language Romanian = new(
        pronouns: """
            eu mine mie mă m- îmi mi- tu tine ție te îți ți- el ea lui lui_însuși ei îl l- o îi i- le li- noi nouă ne ni- voi vouă vă v- ele lor
            dânsul dânsa dânșii dânsele dumneavoastră dumneata dumnealui dumneaei dumnealor sine sie se s- își și- însuși însăși înșiși însele
            meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră voștri voastre al_meu a_mea al_său a_sa al_lui al_ei al_lor
            acesta aceasta aceștia acestea acestuia acesteia acestora acela aceea aceia acelea aceluia aceleia acelora ăsta asta ăștia astea ăla aia cel cea cei cele
            cine cui care căruia căreia cărora pe_care ce cineva cuiva ceva nimeni nimănui nimic oricine oricare fiecare fiecăruia fiecăreia
            unul una unii unele unora altul alta alții altele altora celălalt cealaltă ceilalți celelalte toți toate tuturor tot toată
            amândoi amândouă ambii ambele unul_pe_altul una_pe_alta unii_pe_alții unul_pe_celălalt aici acolo
            """,
        determiners: """
            un o niște unui unei unor acest această acești aceste acestui acestei acestor acel acea acei acele acelui acelei acelor acesta aceasta aceștia acestea
            cel cea cei cele celui celei celor fiecare fiecărui fiecărei oricare orice vreun vreo niciun nicio câțiva câteva mulți multe puțini puține
            toți toate tot toată tuturor alt altă alți alte altui altei altor celălalt cealaltă ceilalți celelalte același aceeași aceiași aceleași
            ambii ambele amândoi amândouă doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece
            """)
    {
        NameEndings = ["", "a", "ă", "e", "u", "ia", "ea", "i"],
        FormEndings = ["ul", "ului", "lui", "l", "le", "a", "ă", "e", "ei", "ii", "iei", "elei", "ele", "i", "ilor", "elor", "lor", "ule", "o"],
    };
}
