namespace ArticleGen.Tests.Running;

/// <summary><c>CorpusJson</c>: JSON without reflection.</summary>
public class JsonResolverTests
{
    private const string Alone = "new JsonSerializerOptions { TypeInfoResolver = CorpusJson.Resolver }";

    private const string Rise = "Quotes.Flood.Rise";

    /// <summary>An expression for a value of each type that the resolver knows.</summary>
    public static readonly TheoryData<string, string> Known = new()
    {
        { "Thing", "People.AnnLee" },
        { "Entity", "People.AnnLee" },
        { "Person", "People.AnnLee" },
        { "Organization", "Organizations.TownCouncil" },
        { "Place", "Places.Brackwater" },
        { "Event", "Events.Flood" },
        { "Article", "Articles.Flood" },
        { "Quote", Rise },
        { "Mention", "Articles.Flood.Mentions[8]" },
        { "TimeExpression", "Articles.Flood.TimeExpressions[1]" },
        { "Segment", Rise + ".Segments[0]" },
        { "Role", "People.AnnLee.Roles[0]" },
        { "Participant", "Events.Flood.Participants[0]" },
        { "TextSpan", Rise + ".Segments[0].Span" },
        { "TextSpan?", Rise + ".Segments[0].Span" },
        { "EdtfDate", "People.AnnLee.BirthDate!" },
        { "IsoDuration", "Events.Flood.Duration!" },
        { "EventType", "EventType.NaturalFlood" },
        { "EventType?", "Events.Flood.Type" },
        { "EventType?", "Events.Breach.Type" },
        { "ParticipantRole", "Events.Flood.Participants[0].Role" },
        { "ThingKind", "ThingKind.Event" },
        { "QuoteKind", "QuoteKind.Mixed" },
        { "AttributionType", "AttributionType.Fact" },
        { "MentionKind?", "Articles.Flood.Mentions[8].Kind" },
        { "SpanKind", "Articles.Flood.Spans[0].Kind" },
        { "SpanPart", "Articles.Flood.Spans[0].Part" },
        { "Certainty?", "Articles.Flood.Mentions[8].Certainty" },
        { "TimeModifier?", "Articles.Flood.TimeExpressions[1].Mod" },
        { "PersonType", "People.AnnLee.Type" },
        { "Realis", "Events.Flood.Realis" },
        { "Polarity", "Events.Flood.Polarity" },
        { "Tense", "Events.Flood.Tense" },
        { "Modality", "Events.Flood.Modality" },
        { "IReadOnlyList<Quote>", "Quotes.All" },
        { "IEnumerable<Quote>", "Quotes.All.Where(quote => quote.Speaker is not null)" },
        { "List<Quote>", "Quotes.All.ToList()" },
        { "Quote[]", "Quotes.All.ToArray()" },
        { "IReadOnlyList<Thing>", "Articles.Flood.Mentions[0].Targets" },
        { "IReadOnlyList<Entity>", Rise + ".Speakers" },
        { "IReadOnlyList<Article>", "Articles.All" },
        { "List<Segment>", Rise + ".Segments.ToList()" },
        { "EdtfDate[]", "new[] { People.AnnLee.BirthDate! }" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_resolver_alone_writes_what_reflection_writes(string type, string value) => Assert.Equal(
        "True", Brackwater.Ask($"JsonSerializer.Serialize<{type}>({value}, {Alone}) == JsonSerializer.Serialize<{type}>({value})"));

    [Theory]
    [InlineData("List<Person>", "[\"ann-lee\",\"ben-okoro\"]")]
    [InlineData("Person[]", "[\"ann-lee\",\"ben-okoro\"]")]
    [InlineData("IReadOnlyList<Person>", "[\"ann-lee\",\"ben-okoro\"]")]
    [InlineData("IEnumerable<Person>", "[\"ann-lee\",\"ben-okoro\"]")]
    public void The_resolver_alone_reads_lists(string type, string json) => Assert.Equal("Ann Lee; Ben Okoro", Brackwater.Ask(
        $"JsonSerializer.Deserialize<{type}>({JsonText(json)}, {Alone})!.Select(person => person.Name)"));

    [Theory]
    [InlineData("CorpusJson.Resolver.GetTypeInfo(typeof(string), CorpusJson.Options)")]
    [InlineData("CorpusJson.Resolver.GetTypeInfo(typeof(List<string>), CorpusJson.Options)")]
    [InlineData("CorpusJson.Resolver.GetTypeInfo(typeof(Dictionary<string, Quote>), CorpusJson.Options)")]
    public void Other_types_are_left_to_other_resolvers(string expression) => Assert.Equal("null", Brackwater.Ask(expression));

    [Theory]
    [InlineData("JsonSerializer.Serialize(Events.Flood.Realis, CorpusJson.Options)", "\"actual\"")]
    [InlineData("JsonSerializer.Serialize(People.AnnLee.Roles[2], CorpusJson.GetTypeInfo<Role>())", """{"JobTitle":"Diver","Affiliation":null,"Date":null}""")]
    [InlineData("JsonSerializer.Deserialize(\"[\\\"ann-lee\\\"]\", CorpusJson.GetTypeInfo<Person[]>())![0].Name", "Ann Lee")]
    [InlineData("CorpusJson.Options.IsReadOnly", "True")]
    [InlineData("ReferenceEquals(CorpusJson.Options, CorpusJson.Options)", "True")]
    public void The_options_are_ready(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void The_resolver_combines_with_others() => Assert.Equal(
        """{"Quote":"direct","Words":["a"]}""",
        Brackwater.Ask($"JsonSerializer.Serialize(new {{ Quote = {Rise}.Kind, Words = new[] {{ \"a\" }} }}, new JsonSerializerOptions {{ TypeInfoResolver = "
            + "System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(CorpusJson.Resolver, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()) })"));

    [Fact]
    public void The_resolver_takes_the_settings_of_the_options() => Assert.Equal(
        """{"jobTitle":"Diver"}""",
        Brackwater.Ask("JsonSerializer.Serialize(People.AnnLee.Roles[2], new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = CorpusJson.Resolver, "
            + "DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })"));

    [Fact]
    public void A_converter_of_the_options_goes_before_ours() => Assert.Equal(
        "\"Actual\"", Brackwater.Ask("JsonSerializer.Serialize(Realis.Actual, new JsonSerializerOptions { TypeInfoResolver = CorpusJson.Resolver, Converters = { new JsonStringEnumConverter() } })"));

    [Fact]
    public void An_internal_corpus_has_its_json_inside()
    {
        var corpus = LoadedCorpus.Of(
            Brackwater.Files,
            "public static class Shown { public static string Json => System.Text.Json.JsonSerializer.Serialize(Demo.Corpus.People.AnnLee.Roles[2], Demo.Corpus.CorpusJson.Options); }",
            options: Support.GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenVisibility", "internal"),
            space: "System",
            expected: ["AG4003", "AG4003", "AG9005"]);

        Assert.Equal("""{"JobTitle":"Diver","Affiliation":null,"Date":null}""", corpus.Ask("Shown.Json"));
    }

    private static string JsonText(string json) => "\"" + json.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
