using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Names that are spelled as something else is: like pronouns, with letters in parts, with letters above U+FFFF.</summary>
public class NameSpellingTests
{
    [Theory]
    [InlineData("places: { usa: { name: United States, alternateName: [US, U.S.] } }", "en", "[US]{.place}", "usa")]
    [InlineData("places: { usa: { name: United States, alternateName: [US, U.S.] } }", "en", "[US]{place=usa}", "usa")]
    [InlineData("places: { usa: { name: United States, alternateName: [US, U.S.] } }", "en", "[U.S.]{.place}", "usa")]
    [InlineData("organizations: { who: { name: World Health Organization, alternateName: WHO } }", "en", "[WHO]{.organization}", "who")]
    [InlineData("organizations: { it: { name: IT } }", "en", "[IT]{organization=it}", "it")]
    [InlineData("organizations: { it: { name: IT } }", "en", "[IT]{.it}", "it")]
    [InlineData("people: { no-one: { name: No One } }", "en", "[No One]{.person}", "no-one")]
    [InlineData("organizations: { elle: { name: ELLE } }", "fr", "[ELLE]{.organization}", "elle")]
    [InlineData("organizations: { ihr: { name: IHR } }", "de", "[IHR]{.organization}", "ihr")]
    [InlineData("organizations: { ten: { name: TEN } }", "pl", "[TEN]{.organization}", "ten")]
    [InlineData("people: { ali: { name: علي } }", "ar", "[علي]{.person}", "ali")]
    [InlineData("people: { ali: { name: علي } }", "ar", "[علي]{person=ali}", "ali")]
    [InlineData("people: { qi: { name: 其 } }", "zh", "[其]{.person}", "qi")]
    [InlineData("organizations: { no10: { name: No. 10 } }", "en", "[No. 10]{organization=no10}", "no10")]
    [InlineData("organizations: { ten: { name: Ten } }", "en", "[Ten]{organization=ten}", "ten")]
    [InlineData("places: { d: { name: 10 Downing Street } }", "en", "[10 Downing Street]{place=d}", "d")]
    public void A_declared_name_that_is_spelled_like_a_pronoun_or_determiner_is_a_name(string corpus, string language, string body, string id)
    {
        var bound = BoundFiles.Of($"---\ninLanguage: {language}\n---\n{body}", corpus);
        var mention = bound.Article.Mentions.Single();

        Assert.Empty(bound.Findings);
        Assert.Equal((id, MentionKind.Named), (mention.Targets.Single(), mention.Kind));
    }

    [Theory]
    [InlineData("[us]{place=usa}")]
    [InlineData("[Us]{place=usa}")]
    [InlineData("[HE]{place=usa}")]
    [InlineData("[it]{organization=it}")]
    [InlineData("[It]{organization=it}")]
    public void A_pronoun_stays_one(string body) => Assert.Equal(
        MentionKind.Pronominal,
        BoundFiles.Of(body, "places: { usa: { name: US } }\norganizations: { it: { name: IT } }").Article.Mentions[0].Kind);

    [Theory]
    [InlineData("[us]{.place}")]
    [InlineData("[Us]{.place}")]
    [InlineData("[HE]{.person}")]
    [InlineData("[US]{.person}")]
    [InlineData("[WHO]{.organization}")]
    public void A_pronoun_by_name_stays_an_error(string body) => Assert.Equal(["AG3006"], BoundFiles.Of(body, "places: { usa: { name: US } }").RuleIds);

    [Fact]
    public void A_name_like_a_pronoun_that_two_things_have_does_not_say_which() => Assert.Equal(
        ["AG3005"], BoundFiles.Of("[US]{.place}", "places: { a: { name: US }, b: { name: US } }").RuleIds);

    [Theory]
    [InlineData("people: { nb: { name: Noël Brûlé } }", "[Noe\u0308l Bru\u0302le\u0301]{.person}", "nb")]
    [InlineData("people: { nb: { name: Noe\u0308l Bru\u0302le\u0301 } }", "[Noël Brûlé]{.person}", "nb")]
    [InlineData("places: { malmo: { name: Malmo\u0308 } }", "[Malmö]{place=malmo}", "malmo")]
    [InlineData("people: { chloé: { name: Chloé } }", "[Chloé]{person=chloe\u0301}", "chloé")]
    [InlineData("people: { chloe\u0301: { name: Chloé } }", "[Chloé]{person=chloé}", "chloé")]
    [InlineData("people: { ahn: { name: 안유리 } }", "[\u110b\u1161\u11ab\u110b\u1172\u1105\u1175]{.person}", "ahn")]
    [InlineData("people: { t: { name: Nguyễn Thị Ánh } }", "[Nguye\u0302\u0303n Thi\u0323 A\u0301nh]{.person}", "t")]
    [InlineData("people: { t: { name: Nguyễn Thị Ánh } }", "[Nguyễn Thi\u0323 Ánh]{person=t}", "t")]
    public void Names_and_ids_are_the_same_composed_or_not(string corpus, string body, string id)
    {
        var bound = BoundFiles.Of(body, corpus);
        var mention = bound.Article.Mentions.Single();

        Assert.Empty(bound.Findings);
        Assert.Equal((id, MentionKind.Named), (mention.Targets.Single(), mention.Kind));
    }

    /// <summary>Each row is a name as it is declared, a text, and the words of it that are found.</summary>
    [Theory]
    [InlineData("Malmö", "In Malmo\u0308, and on.", "Malmo\u0308")]
    [InlineData("Malmo\u0308", "In Malmö, and on.", "Malmö")]
    [InlineData("Malmö Süd", "E\u0301t\u00e9: to Malmo\u0308 Su\u0308d.", "Malmo\u0308 Su\u0308d")]
    [InlineData("Malmö", "Malmo\u0308, Malmö and Malmo\u0308", "Malmo\u0308|Malmö|Malmo\u0308")]
    [InlineData("Malmo", "In Malmo\u0308, and on.", "")]
    [InlineData("안유리", "\u110b\u1161\u11ab\u110b\u1172\u1105\u1175.", "\u110b\u1161\u11ab\u110b\u1172\u1105\u1175")]
    public void A_name_is_found_in_a_text_composed_or_not(string name, string text, string words) => Assert.Equal(
        words,
        string.Join('|', BoundFiles.Of("x", $"places: {{ m: {{ name: {name} }} }}").Corpus.FindNames(text, "a").Select(found => found.Range.In(text))));

    [Fact]
    public void The_text_stays_as_it_is() => Assert.Equal("Malmo\u0308", BoundFiles.Of("[Malmo\u0308]{.place}").Article.Text);

    [Fact]
    public void One_name_in_both_forms_is_one_person() => Assert.Single(BoundFiles.Of("[Zoë Müller]{.person} met [Zoe\u0308 Mu\u0308ller]{.person}.").Corpus.Things);

    [Fact]
    public void An_id_in_front_matter_may_be_written_either_way() => Assert.Empty(
        BoundFiles.Of("---\nauthor: chloe\u0301\npeople: { a: { name: A, affiliation: zoë } }\n---\nRain.", "people: { chloé: { name: Chloé } }\norganizations: { zoe\u0308: { name: Zoë } }").Findings);

    [Fact]
    public void A_name_said_twice_in_two_forms_is_no_contradiction() => Assert.Empty(
        BoundFiles.Of("---\npeople: { zoe: { name: Zoe\u0308 } }\n---\nRain.", "people: { zoe: { name: Zoë } }").Findings);

    [Theory]
    [InlineData("people: { a: { name: Ste\uFB00i Fi\uFB01 } }", "[Steffi Fifi]{.person}", "AG3020")]
    [InlineData("places: { a: { name: アイヌ } }", "[ｱｲﾇ]{.place}", "AG3020")]
    [InlineData("places: { a: { name: ガス橋 } }", "[ｶﾞｽ橋]{.place}", "AG3020")]
    [InlineData("people: { a: { name: أحمد إبراهيم } }", "[احمد ابراهيم]{.person}", "AG3020")]
    [InlineData("people: { a: { name: İlker Işık } }", "[ilker ışık]{.person}", "AG3020")]
    [InlineData("people: { a: { name: アイヌ } }", "[アイコ]{.person}", "AG3008")]
    public void Names_that_differ_in_the_form_of_letters_are_told(string corpus, string body, string rule) => Assert.Equal([rule], BoundFiles.Of(body, corpus).RuleIds);

    [Theory]
    [InlineData("[𠮷田]{.person} and [田]{.person}", "𠮷田 田")]
    [InlineData("[𞤀𞤁𞤂]{.person} and [𞤀]{.person}", "𞤀𞤁𞤂 𞤀")]
    [InlineData("[Ann 😀 Lee]{.person}", "ann-lee")]
    public void Letters_above_FFFF_are_letters_of_ids(string body, string ids)
    {
        var bound = BoundFiles.Of(body);

        Assert.All(bound.RuleIds, static rule => Assert.Equal("AG3008", rule));
        Assert.Equal(ids, string.Join(' ', bound.Corpus.Things.Select(static thing => thing.Id)));
    }

    [Fact]
    public void A_declared_id_may_have_letters_above_FFFF() => Assert.Empty(BoundFiles.Of("[𠮷野]{place=𠮷野}", "places:\n  𠮷野: { name: 𠮷野 }\n").Findings);

    [Theory]
    [InlineData("𠮷田", "U20BB7田")]
    [InlineData("𞤀-x", "U1E900X")]
    [InlineData("田𠮷", "田U20BB7")]
    [InlineData("9-𠮷", "_9U20BB7")]
    [InlineData("shinzo-abe", "ShinzoAbe")]
    public void A_letter_that_CSharp_lacks_stands_as_its_number(string id, string name) => Assert.Equal(name, Identifiers.PascalCase(id));

    [Theory]
    [InlineData("x\uD800")]
    [InlineData("\uDFB7x")]
    [InlineData("😀")]
    public void Half_a_letter_and_what_is_none_make_no_id(string text) => Assert.False(Identifiers.IsId(text));

    [Theory]
    [InlineData("[Efe]{.organization} and [EFE]{.organization}")]
    [InlineData("[la Gazzetta]{.organization} and [La Gazzetta]{.organization}")]
    [InlineData("[Bo Berg]{.person} and [Bo-Berg]{.person}")]
    public void Of_two_spellings_that_the_text_has_the_second_is_the_first_and_told(string body)
    {
        var bound = BoundFiles.Of(body);
        var finding = bound.Findings.Single(static finding => !finding.StartsWith("AG3008", StringComparison.Ordinal));

        Assert.StartsWith("AG3020", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("keep one", finding, StringComparison.Ordinal);
        Assert.Equal(bound.Article.Mentions[0].Targets, bound.Article.Mentions[1].Targets);
    }

    [Theory]
    [InlineData("people: { a: { name: Ann Lee }, b: { name: Bo Lee } }", "[Lee]{.person}",
        "AG3007 articles/a.article.md(1,2)-(1,5): \"Lee\" is a part of the names \"Ann Lee\" and \"Bo Lee\"; if one of them is meant, write `person=a` or `person=b`")]
    [InlineData("places: { n: { name: New Norvik }, o: { name: Old Norvik }, u: { name: Upper Norvik } }", "[Norvik]{.place}",
        "AG3007 articles/a.article.md(1,2)-(1,8): \"Norvik\" is a part of the names \"New Norvik\", \"Old Norvik\", \"Upper Norvik\"; if one of them is meant, write `place=n`, `place=o` or `place=u`")]
    [InlineData("people: { a: { name: Ann Lee, alternateName: Mayor Lee } }", "[Lee]{.person}",
        "AG3007 articles/a.article.md(1,2)-(1,5): \"Lee\" is a part of the name \"Ann Lee\"; if it is meant, write `person=a`")]
    public void A_part_of_several_names_may_mean_each(string corpus, string body, string finding) => Assert.Equal([finding], BoundFiles.Of(body, corpus).Findings);
}
