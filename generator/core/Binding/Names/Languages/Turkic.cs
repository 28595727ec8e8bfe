namespace ArticleGen.Binding.Names.Languages;

/// <summary>The word tables of Turkish: words alone, so that who knows the language can read and mend them. The endings of its names stand behind an apostrophe.</summary>
internal static class Turkic
{
    public static readonly Language Turkish = new(
        pronouns: """
            ben beni bana bende benden benim benimle sen seni sana sende senden senin seninle o onu ona onda ondan onun onunla
            biz bizi bize bizde bizden bizim bizimle siz sizi size sizde sizden sizin sizinle onlar onları onlara onlarda onlardan onların onlarla
            kendi kendim kendin kendisi kendisini kendisine kendisinden kendisinin kendimiz kendileri kendilerini kendilerine kendilerinin
            bu bunu buna bunda bundan bunun bununla şu şunu şuna şundan şunun bunlar bunları bunlara bunların şunlar şunları
            kim kimi kime kimden kimin kimse kimseyi kimseye kimsenin ne neyi neye neden hangisi
            biri birini birine birinin birisi bazısı bazıları bazılarını herkes herkesi herkese herkesin hepsi hepsini hepsine hepimiz
            hiçbiri hiçbirini ikisi ikisini ikisine ikisinin her_ikisi bir_şey birşey hiç_kimse birbiri birbirini birbirine birbirinin birbirleri birbirlerini birbirlerine
            diğeri diğerleri başkası başkaları burası orası burada orada
            """,
        determiners: """
            bir bu şu o bunlar şunlar her hiçbir bazı birkaç birçok çoğu tüm bütün her_iki diğer başka aynı hangi böyle şöyle öyle
            benim senin onun bizim sizin onların kendi iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki
            """)
    {
        Genitives = ["ın", "in", "un", "ün", "nın", "nin", "nun", "nün"],
    };
}
