using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What an article says to those who read schema.org. The places and people are invented.</summary>
public class JsonLdTests
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ConcurrentDictionary<string, JsonObject> s_documents = new(StringComparer.Ordinal);

    private static readonly InputFile[] s_ferry =
    [
        GeneratorHarness.Corpus("""
            people:
              ann-lee: { name: Ann Lee, alternateName: Mayor Lee, sameAs: "https://example.org/lee", jobTitle: Mayor, affiliation: council, birthDate: 1961 }
              bo-ek: { name: Bo Ek, affiliation: beacon }
            organizations:
              council: { name: Town Council, location: merrow }
              beacon: { name: The Beacon, location: merrow }
            places:
              merrow: { name: Merrow, type: Town, containedInPlace: coast, latitude: 55.4, longitude: -0.5 }
              coast: { name: The Coast, description: A county. }
            events:
              vote: { name: Vote on the ferry, type: Government.Vote, date: 2024-04-16, place: merrow, participants: [{ role: Voter, ref: council }] }
              sale: { name: Sale of the ferry, polarity: negative, date: 2024-04, place: merrow }
            """),
        GeneratorHarness.Article("ferry", """
            ---
            headline: Merrow keeps its ferry
            author: bo-ek
            publisher: beacon
            dateline: merrow
            datePublished: 2024-04-17
            inLanguage: en-GB
            url: https://example.org/ferry
            section: Politics
            keywords: [ferry, council]
            ---
            After [the vote]{event=vote} nobody [sells]{event=sale} her. ["She sails,"]{quote=sails} [Mayor Lee]{.person source=sails} [said]{cue=sails}
            [on Tuesday]{date=2024-04-16 of=sails}.
            """),
    ];

    private static readonly InputFile[] s_cases =
    [
        GeneratorHarness.Corpus("""
            people:
              ann:
                name: Ann
                jobTitle: Mayor
                affiliation: town
                nationality: Brackwater
                roles:
                  - { jobTitle: Clerk, affiliation: office, date: 1999/2010 }
                  - { jobTitle: Diver, date: 2011/.. }
                  - { affiliation: evacuees, date: 2012 }
                  - { jobTitle: Aide, affiliation: ben }
              ben: { name: Ben, affiliation: ann }
              evacuees: { name: the evacuees, description: They left., type: group, count: 340, nationality: Brackwater }
            organizations:
              office: { name: Office }
            places:
              town: { name: Town }
            events:
              flood:
                name: Flood
                date: 2010-03-04/2010-03-06
                duration: P2DT6H
                superEvent: surge
                participants:
                  - { role: victim, ref: evacuees }
                  - { role: cost, text: two million }
                  - { ref: town }
                  - { text: a boat }
              surge: { name: Surge, realis: other, date: 2010-03 }
              breach: { name: Breach, type: Natural.Breach, superEvent: flood, place: town }
              denied: { name: Denied, polarity: negative, type: Natural.Fire, date: 2010, duration: P1D, place: town, superEvent: flood, participants: [{ ref: ann }] }
              usual: { name: Usual, realis: generic, date: 2010 }
              hoped: { name: Hoped, modality: other, date: 2010 }
              doubted: { name: Doubted }
            """),
        GeneratorHarness.Article("cases", """
            [Ann]{.person}, [Ben]{.person}, [they]{person=evacuees}, [a]{event=flood} [b]{event=surge} [c]{event=breach} [d]{event=denied} [e]{event=usual}
            [f]{event=hoped} [g]{event=doubted cert=low} [h]{event=doubted cert=unknown}

            ["Plain."]{quote=plain by=ann} ["Both."]{quote=both by="ann ben"} ["Town."]{quote=place by=town} ["We."]{quote=group by=evacuees}
            ["For."]{quote=for by=ann for="office town ben"} ["Then."]{quote=dated by=ann} [then]{date=2010-03-04 of=dated}

            ["Out 'in' out."]{quote=outer by=ann} ["Out ['in']{quote=inner by=ben} out."]{quote=around by=ann} [He said ["so"]{quote=told by=ben}]{quote=telling by=ann kind=indirect}
            ["So [he cried ['no']{quote=deep by=ben}]{quote=middle by=ben kind=indirect}."]{quote=top by=ann}

            [It was "wet"]{quote=mixed by=ann} [it rained]{quote=indirect by=ann} ["Hm."]{quote=doubtful by=ann cert=low} ["Sure."]{quote=sure by=ann cert=medium}

            ["Help!"]{quote=cry} shouted [a
            neighbour]{source=cry}.
            """),
        GeneratorHarness.Article("bare", "Nothing is marked here."),
        GeneratorHarness.Article("signed", "---\nauthor: [evacuees, town, { ref: office, cert: high }, { ref: ben, cert: low }]\npublisher: evacuees\n---\nWe."),
    ];

    [Fact]
    public void An_article_is_a_NewsArticle_with_what_it_mentions_and_quotes() => Assert.Equal(
        """
        {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "@id": "https://example.org/ferry",
          "url": "https://example.org/ferry",
          "headline": "Merrow keeps its ferry",
          "author": {
            "@type": "Person",
            "@id": "#bo-ek",
            "name": "Bo Ek",
            "affiliation": {
              "@id": "#beacon"
            }
          },
          "publisher": {
            "@type": "Organization",
            "@id": "#beacon",
            "name": "The Beacon",
            "location": {
              "@id": "#merrow"
            }
          },
          "dateline": "Merrow",
          "locationCreated": {
            "@type": "Place",
            "@id": "#merrow",
            "name": "Merrow",
            "additionalType": "Town",
            "containedInPlace": {
              "@type": "Place",
              "@id": "#coast",
              "name": "The Coast"
            },
            "geo": {
              "@type": "GeoCoordinates",
              "latitude": 55.4,
              "longitude": -0.5
            }
          },
          "datePublished": "2024-04-17",
          "inLanguage": "en-GB",
          "articleSection": "Politics",
          "keywords": [
            "ferry",
            "council"
          ],
          "articleBody": "After the vote nobody sells her. \"She sails,\" Mayor Lee said\non Tuesday.",
          "mentions": [
            {
              "@type": "Event",
              "@id": "#vote",
              "name": "Vote on the ferry",
              "additionalType": "Government.Vote",
              "startDate": "2024-04-16",
              "location": {
                "@id": "#merrow"
              },
              "about": {
                "@type": "Role",
                "roleName": "Voter",
                "about": {
                  "@type": "Organization",
                  "@id": "#council",
                  "name": "Town Council"
                }
              }
            },
            {
              "@type": "Thing",
              "@id": "#sale",
              "name": "Sale of the ferry"
            },
            {
              "@type": "Person",
              "@id": "#ann-lee",
              "name": "Ann Lee",
              "alternateName": "Mayor Lee",
              "sameAs": "https://example.org/lee",
              "jobTitle": "Mayor",
              "affiliation": {
                "@type": "Organization",
                "@id": "#council",
                "name": "Town Council"
              },
              "birthDate": "1961"
            }
          ],
          "hasPart": {
            "@type": "Quotation",
            "@id": "#quote/ferry/sails",
            "isPartOf": {
              "@id": "https://example.org/ferry"
            },
            "text": "She sails,",
            "spokenByCharacter": {
              "@id": "#ann-lee"
            },
            "dateCreated": "2024-04-16"
          }
        }
        """,
        Document("ferry", s_ferry).ToJsonString(s_readable).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("plain", """{"@type":"Quotation","@id":"#quote/cases/plain","isPartOf":{"@id":"#article/cases"},"text":"Plain.","spokenByCharacter":{"@id":"#ann"}}""")]
    [InlineData("both", """{"@type":"Quotation","@id":"#quote/cases/both","isPartOf":{"@id":"#article/cases"},"text":"Both.","spokenByCharacter":[{"@id":"#ann"},{"@id":"#ben"}]}""")]
    [InlineData("place", """{"@type":"Quotation","@id":"#quote/cases/place","isPartOf":{"@id":"#article/cases"},"text":"Town.","spokenByCharacter":{"@type":["Place","Organization"],"@id":"#town","name":"Town"}}""")]
    [InlineData("group", """{"@type":"Quotation","@id":"#quote/cases/group","isPartOf":{"@id":"#article/cases"},"text":"We.","spokenByCharacter":{"@type":"Organization","@id":"#evacuees","name":"the evacuees"}}""")]
    [InlineData("for", """{"@type":"Quotation","@id":"#quote/cases/for","isPartOf":{"@id":"#article/cases"},"text":"For.","spokenByCharacter":{"@id":"#ann"},"sourceOrganization":[{"@type":"Organization","@id":"#office","name":"Office"},{"@type":["Place","Organization"],"@id":"#town","name":"Town"}]}""")]
    [InlineData("dated", """{"@type":"Quotation","@id":"#quote/cases/dated","isPartOf":{"@id":"#article/cases"},"text":"Then.","spokenByCharacter":{"@id":"#ann"},"dateCreated":"2010-03-04"}""")]
    [InlineData("inner", """{"@type":"Quotation","@id":"#quote/cases/inner","isPartOf":{"@id":"#quote/cases/around"},"text":"in","spokenByCharacter":{"@id":"#ben"}}""")]
    [InlineData("told", """{"@type":"Quotation","@id":"#quote/cases/told","isPartOf":{"@id":"#article/cases"},"text":"so","spokenByCharacter":{"@id":"#ben"}}""")]
    [InlineData("deep", """{"@type":"Quotation","@id":"#quote/cases/deep","isPartOf":{"@id":"#quote/cases/top"},"text":"no","spokenByCharacter":{"@id":"#ben"}}""")]
    [InlineData("mixed", """{"@type":"Quotation","@id":"#quote/cases/mixed","isPartOf":{"@id":"#article/cases"},"text":"It was \"wet\"","spokenByCharacter":{"@id":"#ann"}}""")]
    [InlineData("cry", """{"@type":"Quotation","@id":"#quote/cases/cry","isPartOf":{"@id":"#article/cases"},"text":"Help!","creditText":"a neighbour"}""")]
    public void A_quote_is_a_Quotation(string quote, string expected) =>
        Assert.Equal(expected, Node(Document("cases", s_cases), "hasPart", "#quote/cases/" + quote));

    [Fact]
    public void What_is_told_in_other_words_or_is_doubtful_is_no_Quotation() => Assert.Equal(
        ["plain", "both", "place", "group", "for", "dated", "outer", "around", "inner", "told", "top", "deep", "mixed", "sure", "cry"],
        Ids(Document("cases", s_cases), "hasPart").Select(static id => id["#quote/cases/".Length..]));

    [Theory]
    [InlineData("ann", """{"@type":"Person","@id":"#ann","name":"Ann","jobTitle":["Mayor",{"@type":"Role","jobTitle":"Diver","startDate":"2011"},{"@type":"Role","jobTitle":"Aide"}],"affiliation":[{"@type":["Place","Organization"],"@id":"#town","name":"Town"},{"@type":"OrganizationRole","roleName":"Clerk","startDate":"1999","endDate":"2010","affiliation":{"@type":"Organization","@id":"#office","name":"Office"}},{"@type":"OrganizationRole","affiliation":{"@type":"Organization","@id":"#evacuees","name":"the evacuees"}}],"nationality":{"@type":"Country","name":"Brackwater"}}""")]
    [InlineData("ben", """{"@type":"Person","@id":"#ben","name":"Ben"}""")]
    [InlineData("evacuees", """{"@type":"Thing","@id":"#evacuees","name":"the evacuees","description":"They left.","additionalType":"http://xmlns.com/foaf/0.1/Group"}""")]
    [InlineData("flood", """{"@type":"Event","@id":"#flood","name":"Flood","startDate":"2010-03-04","endDate":"2010-03-06","duration":"P2DT6H","about":[{"@type":"Role","roleName":"victim","about":{"@id":"#evacuees"}},{"@type":"Role","roleName":"cost","about":{"@type":"Thing","name":"two million"}},{"@id":"#town"},{"@type":"Thing","name":"a boat"}]}""")]
    [InlineData("breach", """{"@type":"Event","@id":"#breach","name":"Breach","additionalType":"Natural.Breach","location":{"@id":"#town"},"superEvent":{"@id":"#flood"}}""")]
    public void A_thing_is_described_with_its_properties(string thing, string expected) =>
        Assert.Equal(expected, Node(Document("cases", s_cases), "mentions", "#" + thing));

    [Theory]
    [InlineData("surge", "Surge")]
    [InlineData("denied", "Denied")]
    [InlineData("usual", "Usual")]
    [InlineData("hoped", "Hoped")]
    public void An_event_that_is_not_asserted_is_a_Thing_without_time_and_place(string thing, string name) => Assert.Equal(
        $$"""{"@type":"Thing","@id":"#{{thing}}","name":"{{name}}"}""", Node(Document("cases", s_cases), "mentions", "#" + thing));

    [Fact]
    public void A_thing_is_mentioned_once_and_only_where_that_is_certain() => Assert.Equal(
        ["#ann", "#ben", "#evacuees", "#flood", "#surge", "#breach", "#denied", "#usual", "#hoped", "#town"],
        Ids(Document("cases", s_cases), "mentions"));

    [Fact]
    public void A_place_or_a_group_that_writes_is_an_organization() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"NewsArticle","@id":"#article/signed","author":[{"@type":"Organization","@id":"#evacuees","name":"the evacuees","description":"They left.","additionalType":"http://xmlns.com/foaf/0.1/Group"},{"@type":["Place","Organization"],"@id":"#town","name":"Town"},{"@type":"Organization","@id":"#office","name":"Office"}],"publisher":{"@type":"Organization","@id":"#evacuees","name":"the evacuees"},"inLanguage":"en","articleBody":"We."}""",
        Document("signed", s_cases).ToJsonString(s_short));

    [Fact]
    public void What_an_article_does_not_say_is_left_out() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"NewsArticle","@id":"#article/bare","inLanguage":"en","articleBody":"Nothing is marked here."}""",
        Document("bare", s_cases).ToJsonString(s_short));

    [Theory]
    [InlineData("ferry")]
    [InlineData("cases")]
    [InlineData("signed")]
    public void Each_thing_that_is_referred_to_has_a_type(string article)
    {
        var nodes = Objects(Document(article, article == "ferry" ? s_ferry : s_cases)).ToList();

        var typed = nodes.Where(static node => node.ContainsKey("@type")).Select(static node => (string?)node["@id"]).ToHashSet();
        Assert.Subset(typed, nodes.Select(static node => (string?)node["@id"]).ToHashSet());
    }

    private static JsonObject Document(string article, InputFile[] files) => s_documents.GetOrAdd(
        article, _ => (JsonObject)JsonNode.Parse(Ask($"Articles.Find(\"{article}\")!.ToJsonLd()", files))!);

    private static string Ask(string expression, InputFile[] files)
    {
        var answer = Corpus("net8.0", files).Ask(expression);
        Assert.Equal(answer, Corpus("net10.0", files).Ask(expression));
        return answer;
    }

    private static LoadedCorpus Corpus(string framework, InputFile[] files) => LoadedCorpus.Shared(
        $"JSON-LD {files[^1].Path} {framework}", () => LoadedCorpus.Of(files, framework: framework));

    private static string Node(JsonObject document, string property, string id) =>
        Items(document, property).Single(node => (string?)node["@id"] == id).ToJsonString(s_short);

    private static IEnumerable<string> Ids(JsonObject document, string property) => Items(document, property).Select(static node => (string)node["@id"]!);

    private static IEnumerable<JsonObject> Items(JsonObject document, string property) => document[property]!.AsArray().Cast<JsonObject>();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.Select(static member => member.Value).SelectMany(Objects).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
