using System.Text.Json.Nodes;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Dates and texts in JSON-LD, and the writers that take it.</summary>
public class JsonLdValueTests
{
    /// <summary>A date, and what a property that takes one date says of it.</summary>
    private static readonly (string Edtf, string? Date)[] s_dates =
    [
        ("2007", "2007"), ("2007-09", "2007-09"), ("2007-09-06", "2007-09-06"),
        ("2007-09-06T10:30", "2007-09-06T10:30"), ("2007-09-06T10:30:00Z", "2007-09-06T10:30:00Z"),
        ("2007-09-06T10:30:00+09", "2007-09-06T10:30:00+09:00"), ("2007-09-06T10:30:00-05:30", "2007-09-06T10:30:00-05:30"),
        ("2007-XX", "2007"), ("2007-XX-XX", "2007"), ("2007-09-XX", "2007-09"), ("2007-09-1X", "2007-09"), ("2007-21", "2007"),
        ("[2007-09-01,2007-09-30]", "2007-09"), ("2007-03/2007-06", "2007"), ("2007-09-06/2007-09-06", "2007-09-06"),
        ("2007-24", null), ("197X", null), ("[1952,1953]", null), ("2007/2008", null), ("2007/..", null), ("../2007", null), ("[..2007]", null),
        ("2007?", null), ("2007-09~", null), ("2007-09-06%", null), ("Y17000", null), ("-0044", null), ("0000", null),
    ];

    /// <summary>The date of an event, when it starts and when it ends.</summary>
    private static readonly (string Edtf, string? Start, string? End)[] s_periods =
    [
        ("2007", "2007", null), ("2007-XX", "2007", null), ("2007?", null, null), ("197X", null, null), ("{197X,198X}", null, null),
        ("2007-03/2007-06", "2007-03", "2007-06"),
        ("2007/..", "2007", null), ("../2007", null, "2007"), ("2007/", "2007", null), ("/2007", null, "2007"),
        ("2007~/2008", null, "2008"), ("2007/2008?", "2007", null), ("2007-21/2008-06-XX", null, null), ("-0044/0014", null, "0014"),
    ];

    public static readonly TheoryData<int> Dates = [.. Enumerable.Range(0, s_dates.Length)];

    public static readonly TheoryData<int> Periods = [.. Enumerable.Range(0, s_periods.Length)];

    private static readonly Lazy<JsonObject> s_timeline = new(static () => Document(Timeline));

    /// <summary>Texts that mean something to HTML, to JSON or to nobody.</summary>
    private const string Hostile = "</script><script>alert('x')</script> <!-- & ]]> \"\\\" \\u003c \u2028 安倍 é 😀";

    private static LoadedCorpus Timeline => LoadedCorpus.Shared("JSON-LD timeline", static () => LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus(
            "people:\n" + string.Concat(s_dates.Select(static (date, i) => $"  p{i}: {{ name: P, birthDate: \"{date.Edtf}\" }}\n"))
            + "events:\n" + string.Concat(s_periods.Select(static (date, i) => $"  e{i}: {{ name: E, date: \"{date.Edtf}\" }}\n"))),
        GeneratorHarness.Article("all", string.Concat(
            s_dates.Select(static (_, i) => $"[x]{{person=p{i}}} ").Concat(s_periods.Select(static (_, i) => $"[x]{{event=e{i}}} ")))),
    ]));

    private static LoadedCorpus Strange => LoadedCorpus.Shared("JSON-LD strange", static () =>
    {
        var quoted = Hostile.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal);
        var escaped = string.Concat(Hostile.Select(static c => char.IsAscii(c) && !char.IsLetterOrDigit(c) && c != ' ' ? $"\\{c}" : $"{c}"));
        return LoadedCorpus.Of(
            [
                GeneratorHarness.Article("strange", $$"""
                    ---
                    headline: "{{quoted}}"
                    keywords: ["{{quoted}}"]
                    url: "https://example.org/?a=1&b=2"
                    people:
                      p: { name: "{{quoted}}", sameAs: "https://example.org/?a=1&b=2" }
                    events:
                      e: { name: happening, type: "{{quoted}}", participants: [{ role: "{{quoted}}", text: "{{quoted}}" }] }
                    ---
                    [{{escaped}}]{person=p} [happens]{event=e} ["\</script\>"]{.quote by=p} [half a {{'\uD83D'}} character]{person=p}
                    """),
            ],
            expected: ["AG2015", "AG2015"]);
    });

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_the_day_month_or_year_that_is_sure_to_hold_it(int number) => Assert.Equal(
        s_dates[number].Date, (string?)Mention(s_timeline.Value, $"#p{number}")["birthDate"]);

    [Theory]
    [MemberData(nameof(Periods))]
    public void An_interval_has_the_ends_that_are_certain(int number)
    {
        var happening = Mention(s_timeline.Value, $"#e{number}");

        Assert.Equal((s_periods[number].Start, s_periods[number].End), ((string?)happening["startDate"], (string?)happening["endDate"]));
    }

    [Fact]
    public void Texts_come_back()
    {
        var document = Document(Strange);

        var (person, happening) = (Mention(document, "#p"), Mention(document, "#e"));
        var texts = new[] { document["headline"], document["keywords"], person["name"], happening["additionalType"], happening["about"]!["roleName"], happening["about"]!["about"]!["name"] };
        Assert.All(texts, static text => Assert.Equal(Hostile, (string?)text));
        Assert.Contains(Hostile, (string?)document["articleBody"], StringComparison.Ordinal);
        Assert.Equal("https://example.org/?a=1&b=2", (string?)person["sameAs"]);
    }

    [Fact]
    public void Nothing_ends_the_script_element_in_which_it_stands() =>
        Assert.DoesNotContain(Strange.Ask("Articles.Strange.ToJsonLd()"), static c => c is '<' or '>' or '&' or '\'' or '\u2028');

    [Fact]
    public void Letters_of_all_scripts_stand_as_they_are() =>
        Assert.Contains("安倍 é", Strange.Ask("Articles.Strange.ToJsonLd()"), StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Contains("half a \uFFFD character", (string?)Document(Strange)["articleBody"], StringComparison.Ordinal);

    [Fact]
    public void A_writer_takes_several_articles_and_escapes_as_it_is_told() => Assert.Equal(
        """[{"@context":"https://schema.org","@type":"NewsArticle","@id":"#article/a","headline":"1 < 2","inLanguage":"en","articleBody":"x"},{"@context":"https://schema.org","@type":"NewsArticle","@id":"#article/b","inLanguage":"en","articleBody":"y"}]""",
        Small.Ask("""
            new Func<string>(() =>
            {
                var buffer = new System.Buffers.ArrayBufferWriter<byte>();
                using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    writer.WriteStartArray();
                    foreach (var article in Articles.All)
                    {
                        article.WriteJsonLd(writer);
                    }

                    writer.WriteEndArray();
                }

                return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
            })()
            """));

    [Fact]
    public void Without_a_writer_it_throws() => Assert.Throws<ArgumentNullException>(() =>
        Small.Ask("new Func<string>(() => { Articles.A.WriteJsonLd(null!); return \"\"; })()"));

    [Fact]
    public void A_copy_is_written_with_its_own_values() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"NewsArticle","@id":"#article/c","headline":"New","inLanguage":"en","articleBody":"y"}""",
        Small.Ask("(Articles.B with { Id = \"c\", Headline = \"New\" }).ToJsonLd()"));

    [Fact]
    public void A_thing_that_the_article_does_not_mention_leads_no_further()
    {
        var corpus = LoadedCorpus.Of(
        [
            GeneratorHarness.Corpus("places:\n" + string.Concat(Enumerable.Range(0, 2000).Select(static i => $"  p{i}: {{ name: P{i}{(i < 1999 ? $", containedInPlace: p{i + 1}" : "")} }}\n"))),
            GeneratorHarness.Article("a", "[Here]{place=p0}."),
        ]);

        Assert.Equal(
            """{"@type":"Place","@id":"#p0","name":"P0","containedInPlace":{"@type":"Place","@id":"#p1","name":"P1"}}""",
            Document(corpus)["mentions"]!.ToJsonString());
    }

    private static LoadedCorpus Small => LoadedCorpus.Shared("JSON-LD small", static () => LoadedCorpus.Of(
        [GeneratorHarness.Article("a", "---\nheadline: 1 < 2\n---\nx"), GeneratorHarness.Article("b", "y")]));

    private static JsonObject Document(LoadedCorpus corpus) => (JsonObject)JsonNode.Parse(corpus.Ask("Articles.All[0].ToJsonLd()"))!;

    private static JsonObject Mention(JsonObject document, string id) =>
        document["mentions"]!.AsArray().Cast<JsonObject>().Single(node => (string?)node["@id"] == id);
}
