using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>How a mention refers, read off its words.</summary>
public class MentionKindTests
{
    private const string Corpus = """
        people:
          x:
            name: Shinzo Abe
            alternateName: [安倍晋三, The Prime Minister, Кан, Анна Иванова, Jarosław Kaczyński, ジョン・スミス, عبد الفتاح السيسي, בנימין נתניהו, 안철수, 三木]
        places:
          korea: { name: North Korea, demonym: Korean }
        """;

    [Theory]
    [InlineData("en", "he")]
    [InlineData("en", "He")]
    [InlineData("en", "HIS")]
    [InlineData("en", "themselves")]
    [InlineData("en", "who")]
    [InlineData("en-GB", "she")]
    [InlineData("EN", "she")]
    [InlineData("de", "sie")]
    [InlineData("de", "Er")]
    [InlineData("fr", "elle")]
    [InlineData("fr", "l'")]
    [InlineData("fr", "l’")]
    [InlineData("es", "ella")]
    [InlineData("en", "thou")]
    [InlineData("en", "no one")]
    [InlineData("en", "Each  other")]
    [InlineData("en", "'em")]
    [InlineData("de", "seinem")]
    [InlineData("de", "einander")]
    [InlineData("fr", "celle-ci")]
    [InlineData("fr", "l’un l’autre")]
    [InlineData("es", "consigo")]
    [InlineData("it", "l'un l'altro")]
    [InlineData("pt", "dele")]
    [InlineData("nl", "'t")]
    [InlineData("sv", "varandra")]
    [InlineData("ru", "друг друга")]
    [InlineData("pl", "siebie")]
    [InlineData("ja", "彼女")]
    [InlineData("zh", "他们")]
    [InlineData("ko", "그녀는")]
    [InlineData("ar", "هؤلاء")]
    [InlineData("he", "זה את זה")]
    public void A_pronoun_of_the_language_is_pronominal(string language, string words) => AssertKind(MentionKind.Pronominal, language, words);

    [Theory]
    [InlineData("en", "the Prime Minister Shinzo Abe")]
    [InlineData("en", "his Abe")]
    [InlineData("en", "13 Abe men")]
    [InlineData("en", "٣ Abe")]
    [InlineData("en", "two Abe men")]
    [InlineData("de", "der Abe")]
    [InlineData("fr", "le premier ministre Abe")]
    [InlineData("fr", "l'ancien ministre Abe")]
    [InlineData("fr", "l’ancien ministre Abe")]
    [InlineData("es", "el ministro Abe")]
    [InlineData("de", "zum Abe")]
    [InlineData("it", "dell'Abe")]
    [InlineData("pt", "do Abe")]
    [InlineData("nl", "'n Abe")]
    [InlineData("sv", "den Abe")]
    [InlineData("ru", "этот Кан")]
    [InlineData("pl", "ten Abe")]
    [InlineData("ja", "この安倍晋三")]
    [InlineData("ja", "二人の安倍晋三")]
    [InlineData("zh", "那个安倍晋三")]
    [InlineData("ko", "이 안철수")]
    [InlineData("he", "כל נתניהו")]
    [InlineData("ar", "هذا السيسي")]
    public void What_begins_with_a_digit_or_a_determiner_is_nominal(string language, string words) =>
        AssertKind(MentionKind.Nominal, language, words);

    [Theory]
    [InlineData("en", "minister")]
    [InlineData("en", "abe")]
    [InlineData("en", "Abel")]
    [InlineData("en", "Secretary Kan")]
    [InlineData("en", "—")]
    [InlineData("tlh", "13 men")]
    [InlineData("ja", "首相")]
    [InlineData("ja", "安倍")]
    public void What_shares_no_capitalised_word_with_a_name_is_nominal(string language, string words) =>
        AssertKind(MentionKind.Nominal, language, words);

    [Theory]
    [InlineData("en", "Shinzo Abe")]
    [InlineData("en", "Abe")]
    [InlineData("en", "Abe's")]
    [InlineData("en", "Abe’s")]
    [InlineData("en", "Mr. Abe")]
    [InlineData("en", "Prime Minister Kishi")]
    [InlineData("en", "then-premier Abe")]
    [InlineData("ja", "安倍晋三")]
    [InlineData("ja", "安倍晋三首相")]
    [InlineData("ru", "Кан")]
    [InlineData("tlh", "the Abe")]
    [InlineData("en", "ABE")]
    [InlineData("en", "SHINZO ABE")]
    [InlineData("en", "PREMIER ABE")]
    [InlineData("de", "Abes")]
    [InlineData("nl", "Abes")]
    [InlineData("sv", "Abes")]
    [InlineData("ru", "Кана")]
    [InlineData("ru", "Анны Ивановой")]
    [InlineData("ru", "Ивановой")]
    [InlineData("pl", "Kaczyńskiego")]
    [InlineData("pl", "Kaczyńskiemu")]
    [InlineData("ja", "スミス氏")]
    [InlineData("ar", "الرئيس السيسي")]
    [InlineData("he", "נתניהו")]
    [InlineData("ja", "三木")]
    public void What_shares_a_capitalised_word_with_a_name_is_named(string language, string words) => AssertKind(MentionKind.Named, language, words);

    [Theory]
    [InlineData("Korean", MentionKind.Named)]
    [InlineData("North Korean", MentionKind.Named)]
    [InlineData("South Korea", MentionKind.Named)]
    [InlineData("Koreans", MentionKind.Nominal)]
    public void A_demonym_is_a_name(string words, object kind) => AssertKind((MentionKind)kind, "en", words, "place=korea");

    [Theory]
    [InlineData("en", "the BBC")]
    [InlineData("en", "The BBC")]
    [InlineData("en", "the BBC's")]
    [InlineData("en", "BBC")]
    [InlineData("en", "bbc")]
    [InlineData("en", "the bbc")]
    [InlineData("en", "THE BBC")]
    [InlineData("en", "the Company")]
    [InlineData("en", "The Company")]
    [InlineData("en", "Company")]
    [InlineData("en", "the late Hilde Marsh")]
    [InlineData("en", "the 45-year-old Hilde Marsh")]
    [InlineData("en", "the quiet, stubborn Hilde Marsh")]
    [InlineData("en", "danah boyd")]
    [InlineData("en", "danah boyd's")]
    [InlineData("en", "eBay")]
    [InlineData("en", "Ebay")]
    [InlineData("en", "@ferryfan99")]
    [InlineData("en", "hilde marsh")]
    [InlineData("en", "Marsh, the mayor")]
    [InlineData("en", "Marsh of Norvik")]
    [InlineData("en", "Mr Kim Jong-il")]
    [InlineData("en", "Kim Jong-il’s")]
    [InlineData("en", "St. Mary's Hospital")]
    [InlineData("fr", "la France")]
    [InlineData("fr", "La France")]
    [InlineData("fr", "l'ONU")]
    [InlineData("fr", "l’ONU")]
    [InlineData("fr", "de Gaulle")]
    [InlineData("fr", "général de Gaulle")]
    [InlineData("de", "die Türkei")]
    [InlineData("de", "der Türkei")]
    [InlineData("de", "Türkei")]
    [InlineData("it", "all'ONU")]
    [InlineData("es", "la ONU")]
    [InlineData("pt", "o Brasil")]
    [InlineData("nl", "de BBC")]
    [InlineData("hu", "az ONU")]
    [InlineData("el", "η Ελλάδα")]
    [InlineData("el", "της Ελλάδας")]
    [InlineData("tr", "Kıbrıs'ın")]
    public void A_whole_name_is_named_with_an_article_too(string language, string words) => AssertWhole(MentionKind.Named, language, words);

    [Theory]
    [InlineData("en", "the company")]
    [InlineData("en", "Marsh's daughter")]
    [InlineData("en", "Hilde Marsh’s daughter")]
    [InlineData("en", "MARSH'S daughter")]
    [InlineData("en", "Marsh family friend")]
    [InlineData("en", "BBC reporters")]
    [InlineData("en", "BBC-led group")]
    [InlineData("en", "friends of Hilde Marsh")]
    [InlineData("en", "head of the BBC")]
    [InlineData("en", "this BBC")]
    [InlineData("en", "his BBC")]
    [InlineData("en", "the head of the BBC")]
    [InlineData("fr", "fille de Marsh")]
    [InlineData("fr", "la fille de Marsh")]
    [InlineData("fr", "président de la France")]
    [InlineData("de", "Marshs Tochter")]
    [InlineData("de", "Tochter von Marsh")]
    [InlineData("sv", "Marshs dotter")]
    [InlineData("nl", "dochter van Marsh")]
    [InlineData("tr", "Marsh'ın kızı")]
    [InlineData("ja", "三木の娘")]
    [InlineData("zh", "三木的女儿")]
    [InlineData("ko", "안철수의 딸")]
    [InlineData("hi", "हिल्दा मार्श की बेटी")]
    public void What_only_belongs_to_a_name_is_nominal(string language, string words) => AssertWhole(MentionKind.Nominal, language, words);

    [Theory]
    [InlineData("uk", "вона", MentionKind.Pronominal)]
    [InlineData("uk", "Ганни Шевченко", MentionKind.Named)]
    [InlineData("uk", "мера", MentionKind.Nominal)]
    [InlineData("be", "яна", MentionKind.Pronominal)]
    [InlineData("be", "Ганны", MentionKind.Named)]
    [InlineData("cs", "jí", MentionKind.Pronominal)]
    [InlineData("cs", "Nováka", MentionKind.Named)]
    [InlineData("cs", "Novákovi", MentionKind.Named)]
    [InlineData("cs", "starosta", MentionKind.Nominal)]
    [InlineData("ro", "ea", MentionKind.Pronominal)]
    [InlineData("ro", "Mariei Popescu", MentionKind.Named)]
    [InlineData("ro", "acest primar", MentionKind.Nominal)]
    [InlineData("hu", "ő", MentionKind.Pronominal)]
    [InlineData("hu", "Nagynak", MentionKind.Named)]
    [InlineData("hu", "Vargának", MentionKind.Named)]
    [InlineData("hu", "a polgármester", MentionKind.Nominal)]
    [InlineData("tr", "onun", MentionKind.Pronominal)]
    [InlineData("tr", "Yılmaz'a", MentionKind.Named)]
    [InlineData("tr", "İkisi", MentionKind.Pronominal)]
    [InlineData("tr", "belediye başkanı", MentionKind.Nominal)]
    [InlineData("el", "αυτή", MentionKind.Pronominal)]
    [InlineData("el", "του Μητσοτάκη", MentionKind.Named)]
    [InlineData("el", "η κόρη του Μητσοτάκη", MentionKind.Nominal)]
    [InlineData("el", "Μητσοτάκη", MentionKind.Named)]
    [InlineData("el", "η δήμαρχος", MentionKind.Nominal)]
    [InlineData("hi", "उन्होंने", MentionKind.Pronominal)]
    [InlineData("hi", "मार्श", MentionKind.Named)]
    [InlineData("hi", "मेयर", MentionKind.Nominal)]
    [InlineData("fi", "hän", null)]
    public void A_language_has_its_own_table(string language, string words, object? kind) => AssertWhole((MentionKind?)kind, language, words);

    private static void AssertWhole(MentionKind? expected, string language, string words) => Assert.Equal(
        expected,
        BoundFiles.Of($"---\ninLanguage: {language}\n---\n[{words}]{{person=x}}", """
            people:
              x:
                name: Hilde Marsh
                alternateName: [BBC, The Company, danah boyd, eBay, ferryfan99, Kim Jong-il, St. Mary's Hospital, France, ONU, Charles de Gaulle, Die Türkei, Brasil, Ελλάδα, Kıbrıs,
                  Ганна Шевченко, Jan Novák, Maria Popescu, Nagy Imre, Varga Judit, Yılmaz, Κυριάκος Μητσοτάκης, हिल्दा मार्श, 三木, 안철수]
            """).Article.Mentions[0].Kind);

    /// <summary>Every noun has a capital there, so one of them makes no name.</summary>
    [Theory]
    [InlineData("Angela Merkel", MentionKind.Named, "person=merkel")]
    [InlineData("Merkel", MentionKind.Named, "person=merkel")]
    [InlineData("Merkels", MentionKind.Named, "person=merkel")]
    [InlineData("MERKEL", MentionKind.Named, "person=merkel")]
    [InlineData("Angela", MentionKind.Named, "person=merkel")]
    [InlineData("Kanzlerin Merkel", MentionKind.Named, "person=merkel")]
    [InlineData("Kanzlerin", MentionKind.Nominal, "person=merkel")]
    [InlineData("Altkanzlerin", MentionKind.Nominal, "person=merkel")]
    [InlineData("Richter", MentionKind.Named, "person=richter")]
    [InlineData("Alexandr", MentionKind.Named, "person=alexandr")]
    [InlineData("Dr", MentionKind.Nominal, "person=alexandr")]
    [InlineData("Stadt Norvik", MentionKind.Named, "place=norvik")]
    [InlineData("Norviks", MentionKind.Named, "place=norvik")]
    [InlineData("Norvik", MentionKind.Named, "place=norvik")]
    [InlineData("Stadt", MentionKind.Nominal, "place=norvik")]
    [InlineData("Die Stadt", MentionKind.Nominal, "place=norvik")]
    [InlineData("Stadtrat Norvik", MentionKind.Named, "organization=rat")]
    [InlineData("Stadtrats Norvik", MentionKind.Named, "organization=rat")]
    [InlineData("Stadtrat", MentionKind.Nominal, "organization=rat")]
    [InlineData("der Bundestag", MentionKind.Nominal, "organization=bundestag")]
    [InlineData("Deutschen Bundestages", MentionKind.Named, "organization=bundestag")]
    public void In_German_a_common_noun_of_a_name_is_nominal(string words, object kind, string block) => Assert.Equal(
        (MentionKind)kind,
        BoundFiles.Of($"---\ninLanguage: de\n---\n[{words}]{{{block}}}", """
            people:
              merkel: { name: Angela Merkel, alternateName: Altkanzlerin Merkel }
              richter: { name: Hans Richter }
              alexandr: { name: Dr Alexandr Lee }
            places: { norvik: { name: Stadt Norvik, alternateName: Norvik } }
            organizations:
              rat: { name: Stadtrat Norvik }
              bundestag: { name: Deutscher Bundestag }
            """).Article.Mentions[0].Kind);

    [Theory]
    [InlineData("tlh", "he")]
    [InlineData("eo", "urbestro")]
    [InlineData("fi", "pormestari")]
    public void In_a_language_without_a_table_what_is_no_name_has_no_kind(string language, string words) => Assert.Null(
        BoundFiles.Of($"---\ninLanguage: {language}\n---\n[{words}]{{person=x}}", Corpus).Article.Mentions[0].Kind);

    [Theory]
    [InlineData("pronominal", MentionKind.Pronominal)]
    [InlineData("nominal", MentionKind.Nominal)]
    public void What_is_said_wins(string said, object kind) => AssertKind((MentionKind)kind, "en", "Shinzo Abe", $"person=x mention={said}");

    [Fact]
    public void A_mention_of_an_event_has_no_kind() =>
        Assert.Null(BoundFiles.Of("[War]{event=war}", "events: { war: { name: War } }").Article.Mentions[0].Kind);

    [Fact]
    public void A_mention_of_a_person_and_an_event_has_a_kind() => Assert.Equal(
        MentionKind.Named, BoundFiles.Of("[War]{event=war person=p}", "events: { war: { name: War } }\npeople: { p: { name: War } }").Article.Mentions[0].Kind);

    private static void AssertKind(MentionKind expected, string language, string words, string block = "person=x")
    {
        var body = $"---\ninLanguage: {language}\n---\n[{words}]{{{block}}}";
        Assert.Equal(expected, BoundFiles.Of(body, Corpus).Article.Mentions[0].Kind);
    }
}
