namespace ArticleGen.Binding.Names.Languages;

/// <summary>The word tables of Hungarian, and the endings of its cases: words alone, so that who knows the language can read and mend them.</summary>
internal static class Uralic
{
    public static readonly Language Hungarian = new(
        pronouns: """
            én engem nekem velem tőlem rólam hozzám bennem belőlem rám nálam értem te téged neked veled tőled rólad hozzád rád nálad
            ő őt neki vele tőle róla hozzá benne belőle rá rajta nála érte mi minket bennünket nekünk velünk tőlünk rólunk hozzánk ránk nálunk
            ti titeket benneteket nektek veletek tőletek rólatok ők őket nekik velük tőlük róluk hozzájuk bennük rájuk náluk értük
            ön önt önnek önnel önök önöket önöknek maga magát magának magával maguk magukat maguknak magukkal magam magad magunk
            enyém tied övé mienk miénk tietek övék önmaga önmagát saját az ez azt ezt annak ennek azzal ezzel attól ettől arról erről
            azok ezek azokat ezeket azoknak ezeknek azokkal ezekkel aki akit akinek akivel akitől akiről akik akiket akiknek akikkel
            ami amit aminek amivel amely amelyet amelynek amelyek amelyeket ki kit kinek kivel kik mit minek mi melyik
            valaki valakit valakinek valami valamit senki senkit senkinek semmi semmit mindenki mindenkit mindenkinek minden mindegyik
            mind mindkettő mindketten mindkettőjük egymás egymást egymásnak egymással más mások másokat másoknak bárki akárki itt ott
            """,
        determiners: """
            a az egy ez ezt ennek ezzel azt annak azzal ezek azok ezeket azokat ezeknek azoknak ilyen olyan
            minden mindegyik mindkét valamennyi néhány több sok kevés összes egyes bizonyos melyik milyen semmilyen valamilyen más saját
            két kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét
            """)
    {
        Articles = ["a", "az"],
        NameEndings = ["", "a", "e", "ó", "ő"],
        FormEndings =
        [
            "t", "ot", "et", "öt", "at", "nak", "nek", "ban", "ben", "ba", "be", "ból", "ből", "ról", "ről", "ra", "re", "tól", "től", "hoz", "hez", "höz", "nál", "nél",
            "val", "vel", "nal", "nel", "mal", "mel", "kal", "kel", "gal", "gel", "lal", "lel", "ral", "rel", "sal", "sel", "szal", "szel", "tal", "tel", "dal", "del", "bal", "bel",
            "zal", "zel", "pal", "pel", "ig", "ért", "ként", "on", "en", "ön", "n", "ék", "ékat", "é", "i", "ok", "ek", "ök", "k",
            "át", "ának", "ával", "ában", "ából", "ára", "áról", "ától", "ához", "ánál", "áért", "án", "ék", "ét", "ének", "ével", "ében", "éből", "ére", "éről", "étől", "éhez", "énél", "éért", "én",
        ],
    };
}
