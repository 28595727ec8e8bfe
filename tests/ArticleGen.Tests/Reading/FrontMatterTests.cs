using ArticleGen.Formats;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Reading;

/// <summary>What the reader makes of YAML of which nothing is wrong.</summary>
public class FrontMatterTests
{
    [Theory]
    [InlineData("id: talks", "id: talks")]
    [InlineData("headline: Talks sputter", "headline: Talks sputter")]
    [InlineData("alternativeHeadline: A close", "alternativeHeadline: A close")]
    [InlineData("author: kurt-achin", "author: kurt-achin")]
    [InlineData("author: [kurt-achin, ann-lee]", "author: kurt-achin | ann-lee")]
    [InlineData("author:\n- kurt-achin\n- ann-lee", "author: kurt-achin | ann-lee")]
    [InlineData("publisher: voa", "publisher: voa")]
    [InlineData("dateline: seoul", "dateline: seoul")]
    [InlineData("datePublished: 2007-09-06", "datePublished: 2007-09-06")]
    [InlineData("dateModified: 2007-09~", "dateModified: 2007-09~")]
    [InlineData("inLanguage: pt-BR", "inLanguage: pt-BR")]
    [InlineData("url: https://example.org/a?b=c#d", "url: https://example.org/a?b=c#d")]
    [InlineData("section: Asia", "section: Asia")]
    [InlineData("keywords: [Japan, \"a, b\"]", "keywords: Japan | a, b")]
    [InlineData("keywords: []", null)]
    [InlineData("description: Two days.", "description: Two days.")]
    [InlineData("original: originals/talks.txt", "original: originals/talks.txt")]
    public void Every_key_of_an_article_is_read(string yaml, string? fact) =>
        Assert.Equal(fact is null ? [] : [fact], ReadFacts(yaml));

    [Theory]
    [InlineData("name: Shinzo Abe", "name: Shinzo Abe")]
    [InlineData("alternateName: Abe", "alternateName: Abe")]
    [InlineData("alternateName: [Abe Shinzo, 安倍晋三]", "alternateName: Abe Shinzo | 安倍晋三")]
    [InlineData("description: x", "description: x")]
    [InlineData("sameAs: http://www.wikidata.org/entity/Q132345", "sameAs: http://www.wikidata.org/entity/Q132345")]
    [InlineData("sameAs: [urn:isbn:1, https://a.example]", "sameAs: urn:isbn:1 | https://a.example")]
    [InlineData("jobTitle: Prime Minister", "jobTitle: Prime Minister")]
    [InlineData("affiliation: japan", "affiliation: japan")]
    [InlineData("nationality: Japan", "nationality: Japan")]
    [InlineData("birthDate: 1954-09-21", "birthDate: 1954-09-21")]
    [InlineData("deathDate: 2022-07-08", "deathDate: 2022-07-08")]
    [InlineData("type: individual", "type: individual")]
    [InlineData("type: group", "type: group")]
    [InlineData("count: 0", "count: 0")]
    [InlineData("count: 2147483647", "count: 2147483647")]
    [InlineData("roles: {jobTitle: Mayor}", "roles: {jobTitle: Mayor}")]
    [InlineData("roles:\n- jobTitle: Mayor\n  affiliation: a\n  date: 2006/2007\n- affiliation: b", "roles: {jobTitle: Mayor, affiliation: a, date: 2006/2007} | {affiliation: b}")]
    public void Every_key_of_a_person_is_read(string yaml, string fact) => AssertThing("people", yaml, "person", fact);

    [Theory]
    [InlineData("name: VOA", "name: VOA")]
    [InlineData("location: washington", "location: washington")]
    public void Every_key_of_an_organization_is_read(string yaml, string fact) => AssertThing("organizations", yaml, "organization", fact);

    [Theory]
    [InlineData("name: Japan", "name: Japan")]
    [InlineData("type: Country", "type: Country")]
    [InlineData("demonym: Japanese", "demonym: Japanese")]
    [InlineData("containedInPlace: asia", "containedInPlace: asia")]
    [InlineData("latitude: 90", "latitude: 90")]
    [InlineData("latitude: -90.000", "latitude: -90.000")]
    [InlineData("longitude: 180", "longitude: 180")]
    [InlineData("longitude: +0.5", "longitude: +0.5")]
    public void Every_key_of_a_place_is_read(string yaml, string fact) => AssertThing("places", yaml, "place", fact);

    [Theory]
    [InlineData("name: The talks", "name: The talks")]
    [InlineData("type: Contact.Meet", "type: Contact.Meet")]
    [InlineData("realis: actual", "realis: actual")]
    [InlineData("realis: generic", "realis: generic")]
    [InlineData("realis: other", "realis: other")]
    [InlineData("polarity: positive", "polarity: positive")]
    [InlineData("polarity: negative", "polarity: negative")]
    [InlineData("tense: past", "tense: past")]
    [InlineData("tense: present", "tense: present")]
    [InlineData("tense: future", "tense: future")]
    [InlineData("tense: unspecified", "tense: unspecified")]
    [InlineData("modality: asserted", "modality: asserted")]
    [InlineData("modality: other", "modality: other")]
    [InlineData("date: 1910/1945", "date: 1910/1945")]
    [InlineData("duration: P2D", "duration: P2D")]
    [InlineData("place: mongolia", "place: mongolia")]
    [InlineData("superEvent: six-party-talks", "superEvent: six-party-talks")]
    [InlineData("participants:\n- role: Entity\n  ref: japan\n- {role: Money, text: £310}", "participants: {role: Entity, ref: japan} | {role: Money, text: £310}")]
    public void Every_key_of_an_event_is_read(string yaml, string fact) => AssertThing("events", yaml, "event", fact);

    [Fact]
    public void The_things_of_all_maps_come_in_the_order_of_the_file() => Assert.Equal(
        ["event e; name: E", "person a; name: A", "person b", "place p; name: P"],
        ReadThings("events: {e: {name: E}}\npeople:\n  a:\n    name: A\n  b:\nplaces: {p: {name: P}}\norganizations:"));

    [Fact]
    public void A_corpus_file_holds_the_same_maps()
    {
        var document = ReadingHarness.ReadCorpus("# shared\npeople:\n  abe: {name: Abe}\nplaces:\n  japan: {name: Japan}\n");
        Assert.Empty(document.Findings);
        Assert.Equal(["person abe; name: Abe", "place japan; name: Japan"], document.Declarations.Select(FactText.Show));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("2007-09-06")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("true")]
    public void Nothing_is_coerced(string scalar)
    {
        Assert.Equal(["headline: " + scalar], ReadFacts("headline: " + scalar));
        Assert.Equal(["headline: " + scalar], ReadFacts($"headline: '{scalar}'"));
        Assert.Equal(["headline: " + scalar], ReadFacts($"headline: \"{scalar}\""));
    }

    [Theory]
    [InlineData("headline: \"a \\\"b\\\" \\u00e9 \\t\"", "headline: a \"b\" é \t")]
    [InlineData("headline: 'it''s'", "headline: it's")]
    [InlineData("headline: a\n  b", "headline: a b")]
    [InlineData("headline: |\n  a\n   b\n", "headline: a\n b")]
    [InlineData("headline: |-\n  a\n  b\n", "headline: a\nb")]
    [InlineData("headline: >-\n  a\n  b\n\n  c\n", "headline: a b\nc")]
    [InlineData("headline: \"\"", "headline: ")]
    [InlineData("headline: a # comment", "headline: a")]
    [InlineData("# comment\n\nheadline: a#b", "headline: a#b")]
    [InlineData("\"headline\": 😀 a", "headline: 😀 a")]
    [InlineData("headline: !!str 5", "headline: 5")]
    [InlineData("headline: e\u0301", "headline: e\u0301")]
    public void A_scalar_of_any_style_is_its_text(string yaml, string fact) => Assert.Equal([fact], ReadFacts(yaml));

    [Theory]
    [InlineData("headline:")]
    [InlineData("keywords:\n-\n-")]
    [InlineData("# nothing")]
    [InlineData("")]
    [InlineData("{}")]
    public void A_value_left_empty_says_nothing(string yaml) => Assert.Empty(ReadFacts(yaml));

    [Fact]
    public void An_alias_says_what_its_anchor_says() => Assert.Equal(
        ["person a; name: A; roles: {jobTitle: Mayor}", "person b; name: A; roles: {jobTitle: Mayor}"],
        ReadThings("people:\n  a: &a\n    name: A\n    roles: &r [{jobTitle: Mayor}]\n  b: *a"));

    [Fact]
    public void A_later_anchor_of_the_same_name_replaces_the_earlier() =>
        Assert.Equal(["keywords: a | a | b | b"], ReadFacts("keywords: [&x a, *x, &x b, *x]"));

    [Theory]
    [InlineData("---\nheadline: a\n---\nbody", "body")]
    [InlineData("--- \t\nheadline: a\n---  \nbody", "body")]
    [InlineData("---\r\nheadline: a\r\n---\r\nbody", "body")]
    [InlineData("---\rheadline: a\r---\rbody", "body")]
    [InlineData("---\nheadline: a\n---", "")]
    [InlineData("---\nheadline: |\n  ---\n---\nbody", "body")]
    [InlineData("---\n---\nbody", "body")]
    [InlineData("---\n---\n---\n", "---")]
    [InlineData("\n---\nbody", "---\nbody")]
    [InlineData(" ---\nbody", " ---\nbody")]
    [InlineData("----\nbody", "----\nbody")]
    [InlineData("body\n---", "body\n---")]
    public void Front_matter_stands_between_two_lines_of_dashes_at_the_start(string source, string body) =>
        Assert.Equal(body, ReadingHarness.ReadBody(source).Text);

    [Theory]
    [InlineData("talks.article.md", "", "talks")]
    [InlineData("2007/09.talks.ARTICLE.MD", "", "09.talks")]
    [InlineData("talks.article.md", "---\nid: other\n---\n", "other")]
    public void The_id_is_that_of_the_front_matter_else_the_files_name(string name, string source, string id)
    {
        var document = ReadingHarness.ReadArticle(source, name);
        Assert.Empty(document.Findings);
        Assert.Equal(id, document.ArticleId!.Value.Value);
    }

    [Theory]
    [InlineData("corpus.yaml", true)]
    [InlineData("a/CORPUS.YAML", true)]
    [InlineData("a\\shared.corpus.yaml", true)]
    [InlineData("mycorpus.yaml", false)]
    [InlineData("corpus.yml", false)]
    public void A_corpus_file_is_known_by_its_name(string path, bool isCorpus) =>
        Assert.Equal(isCorpus, FileFormats.IsCorpus(path));

    private static void AssertThing(string map, string yaml, string kind, string fact)
    {
        var indented = yaml.Replace("\n", "\n    ");
        Assert.Equal([$"{kind} x-1; {fact}"], ReadThings($"{map}:\n  x-1:\n    {indented}"));
    }

    private static IEnumerable<string> ReadFacts(string yaml) => Read(yaml).Facts.Select(FactText.Show);

    private static IEnumerable<string> ReadThings(string yaml) => Read(yaml).Declarations.Select(FactText.Show);

    private static Document Read(string yaml)
    {
        var document = ReadingHarness.ReadArticle($"---\n{yaml}\n---\n");
        Assert.Empty(document.Findings);
        return document;
    }
}
