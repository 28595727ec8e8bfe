using System.Text.Json;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What is read back from JSON: the corpus's own records by what identifies them, small values as they are.</summary>
public class JsonReadingTests
{
    private const string Web = "new JsonSerializerOptions(JsonSerializerDefaults.Web)";

    /// <summary>A record of each type that is found again.</summary>
    public static readonly TheoryData<string, string> Found = new()
    {
        { "Person", "People.AnnLee" },
        { "Entity", "People.AnnLee" },
        { "Thing", "People.AnnLee" },
        { "Organization", "Organizations.TownCouncil" },
        { "Place", "Places.Brackwater" },
        { "Event", "Events.Flood" },
        { "Article", "Articles.Flood" },
        { "Quote", "Quotes.Flood.Swim" },
        { "Mention", "Articles.Flood.Mentions[8]" },
        { "TimeExpression", "Articles.Flood.TimeExpressions[1]" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_written_is_read_as_the_record_of_the_corpus(string type, string record) => Assert.Equal(
        "True", Brackwater.Ask($"ReferenceEquals({record}, JsonSerializer.Deserialize<{type}>(JsonSerializer.Serialize({record})))"));

    [Theory]
    [MemberData(nameof(Found))]
    public void The_naming_policy_holds_in_reading(string type, string record) => Assert.Equal(
        "True", Brackwater.Ask($"ReferenceEquals({record}, JsonSerializer.Deserialize<{type}>(JsonSerializer.Serialize({record}, {Web}), {Web}))"));

    [Theory]
    [MemberData(nameof(Found))]
    public void Names_are_read_in_any_case_where_the_options_say_so(string type, string record) => Assert.Equal(
        "True", Brackwater.Ask($"ReferenceEquals({record}, JsonSerializer.Deserialize<{type}>(JsonSerializer.Serialize({record}), {Web}))"));

    [Theory]
    [InlineData("Person", "\"mayor-lee\"")]
    [InlineData("Thing", "{\"Id\":\"mayor-lee\",\"Kind\":\"person\"}")]
    public void A_thing_is_read_by_an_id_that_it_had_before(string type, string json) =>
        Assert.Equal("True", Brackwater.Ask($"ReferenceEquals(People.AnnLee, JsonSerializer.Deserialize<{type}>({JsonSerializer.Serialize(json)}))"));

    [Theory]
    [InlineData("Segment", "Quotes.Flood.Rise.Segments[1]")]
    [InlineData("Participant", "Events.Flood.Participants[0]")]
    [InlineData("Participant", "Events.Flood.Participants[3]")]
    [InlineData("Role", "People.AnnLee.Roles[2]")]
    [InlineData("Relation<Entity>", "Articles.Flood.AuthorsRelations[0]")]
    [InlineData("Relation<Entity>", "Articles.Flood.AuthorsRelations[1]")]
    [InlineData("TextSpan", "Articles.Flood.Mentions[0].Span")]
    [InlineData("EventType?", "Events.Flood.Type")]
    [InlineData("EventType?", "Events.Breach.Type")]
    [InlineData("ParticipantRole", "Events.Flood.Participants[0].Role")]
    [InlineData("ParticipantRole", "ParticipantRole.Unspecified")]
    [InlineData("EdtfDate", "People.AnnLee.BirthDate")]
    [InlineData("EdtfDateKind", "EdtfDateKind.OneOf")]
    [InlineData("ThingKind", "ThingKind.Place")]
    [InlineData("QuoteKind", "QuoteKind.Mixed")]
    [InlineData("AttributionType", "AttributionType.Belief")]
    [InlineData("MentionKind?", "Articles.Flood.Mentions[2].Kind")]
    [InlineData("Certainty?", "Articles.Flood.Mentions[8].Certainty")]
    [InlineData("TimeModifier", "TimeModifier.After")]
    [InlineData("PersonType", "PersonType.Group")]
    [InlineData("Realis", "Realis.Other")]
    [InlineData("Polarity", "Polarity.Negative")]
    [InlineData("Tense", "Tense.Unspecified")]
    [InlineData("Modality", "Modality.Other")]
    [InlineData("IReadOnlyList<Person>", "People.All.ToList()")]
    public void A_value_is_read_as_it_was_written(string type, string value) => Assert.Equal(
        "True", Brackwater.Ask($"JsonSerializer.Serialize<{type}>({value}) is var json && JsonSerializer.Deserialize<{type}>(json) is var read && "
            + $"JsonSerializer.Serialize(read) == json && (read is System.Collections.IEnumerable || Equals(read, {value}))"));

    [Theory]
    [InlineData("P1Y2M3W4DT5H6M7.5S", "1 2 3 4 5 6 7.5")]
    [InlineData("PT0,25H", "0 0 0 0 0.25 0 0")]
    [InlineData("P2W", "0 0 2 0 0 0 0")]
    public void A_duration_is_read(string text, string expected) => Assert.Equal(expected, Brackwater.Ask(
        $"JsonSerializer.Deserialize<IsoDuration>(\"\\\"{text}\\\"\") is {{ }} d ? FormattableString.Invariant($\"{{d.Years}} {{d.Months}} {{d.Weeks}} {{d.Days}} {{d.Hours}} {{d.Minutes}} {{d.Seconds}}\") : null"));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1YT")]
    [InlineData("2D")]
    [InlineData("P1D2Y")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1")]
    [InlineData("P1.5DT2H")]
    [InlineData("P.5D")]
    [InlineData("P5.D")]
    [InlineData("P1.2.3D")]
    [InlineData("-P1D")]
    [InlineData("PT1HT1M")]
    [InlineData("P1X")]
    [InlineData("P99999999999999999999999999999999999D")]
    public void What_is_no_duration_is_not_read(string text) => Assert.Contains(
        $"'{text}' is not a duration", Failure<JsonException>($"JsonSerializer.Deserialize<IsoDuration>(\"\\\"{text}\\\"\")"), StringComparison.Ordinal);

    [Theory]
    [InlineData("JsonSerializer.Deserialize<Person>(\"\\\"ann-lee\\\"\")!.Name", "Ann Lee")]
    [InlineData("JsonSerializer.Deserialize<Entity>(\"\\\"brackwater\\\"\")!.Name", "Brackwater")]
    [InlineData("JsonSerializer.Deserialize<Thing>(\"\\\"flood\\\"\")!.Name", "The flood")]
    [InlineData("JsonSerializer.Deserialize<Article>(\"\\\"void\\\"\")!.Headline", "No words")]
    [InlineData("JsonSerializer.Deserialize<Person[]>(\"[\\\"ann-lee\\\",{\\\"Id\\\":\\\"ben-okoro\\\"}]\")!.Select(person => person.Name)", "Ann Lee; Ben Okoro")]
    [InlineData("JsonSerializer.Deserialize<Person>(\"null\")", "null")]
    [InlineData("JsonSerializer.Deserialize<Dictionary<EventType, int>>(\"{\\\"Natural.Flood\\\":2,\\\"unspecified\\\":1}\")!.Select(pair => $\"{pair.Key}={pair.Value}\")", "NaturalFlood=2; Unspecified=1")]
    [InlineData("JsonSerializer.Deserialize<Person>(\"{\\\"Id\\\":\\\"ann-lee\\\",\\\"Name\\\":\\\"Other\\\",\\\"More\\\":[{}]}\")!.Name", "Ann Lee")]
    public void An_id_is_read_as_what_has_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Person", "\"nobody\"", "The corpus has no thing with the id 'nobody'.")]
    [InlineData("Person", "{\"Id\":\"nobody\",\"Kind\":\"person\"}", "The corpus has no thing with the id 'nobody'.")]
    [InlineData("Person", "\"brackwater\"", "The thing 'brackwater' is of the kind 'place', not 'person'.")]
    [InlineData("Entity", "\"flood\"", "The thing 'flood' is of the kind 'event', not 'entity'.")]
    [InlineData("Thing", "{\"Id\":\"flood\",\"Kind\":\"place\"}", "The thing 'flood' is of the kind 'event', not 'place'.")]
    [InlineData("Thing", "{\"id\":\"flood\"}", "The member 'Id' is missing.")]
    [InlineData("Thing", "{\"Id\":null}", "The member 'Id' is missing.")]
    [InlineData("Thing", "{\"Id\":1}", "A text was expected here.")]
    [InlineData("Thing", "[]", "The member 'Id' is missing.")]
    [InlineData("Person", "\"\\\\ud800\"", "")]
    [InlineData("Person", "{\"\\\\ud800\":1}", "")]
    [InlineData("Article", "\"nothing\"", "The corpus has no article with the id 'nothing'.")]
    [InlineData("Quote", "{\"Id\":\"rise\",\"Article\":\"nothing\"}", "The corpus has no article with the id 'nothing'.")]
    [InlineData("Quote", "{\"Id\":\"nothing\",\"Article\":\"flood\"}", "The article 'flood' has no quote with the id 'nothing'.")]
    [InlineData("Quote", "{\"Id\":\"rise\"}", "The member 'Article' is missing.")]
    [InlineData("Quote", "\"rise\"", "The member 'Article' is missing.")]
    [InlineData("Mention", "{\"Span\":{\"Start\":1,\"Length\":2},\"Article\":\"flood\"}", "The article 'flood' has no mention at [1..3).")]
    [InlineData("TimeExpression", "{\"Span\":{\"Start\":1,\"Length\":2},\"Article\":\"flood\"}", "The article 'flood' has no time expression at [1..3).")]
    [InlineData("Label", "{\"Segments\":[{\"Span\":{\"Start\":1,\"Length\":2}}],\"Article\":\"flood\",\"Type\":\"claim\"}", "The article 'flood' has no label 'claim' at [1..3).")]
    [InlineData("Label", "{\"Segments\":[],\"Article\":\"flood\",\"Type\":\"claim\"}", "A list of one or more was expected here.")]
    [InlineData("LabelLink", "{\"Type\":\"supports\",\"Label\":\"p\"}", "A link is read with its label.")]
    [InlineData("TextSpan", "{\"Start\":-1,\"Length\":2}", "A whole number from 0 was expected here.")]
    [InlineData("TextSpan", "{\"Start\":1.5,\"Length\":2}", "A whole number from 0 was expected here.")]
    [InlineData("TextSpan", "{\"Start\":1}", "The member 'Length' is missing.")]
    [InlineData("Participant", "{\"Role\":\"nobody\",\"Text\":\"x\"}", "The corpus has no participant role 'nobody'.")]
    [InlineData("Participant", "{\"Entity\":\"flood\",\"Text\":\"x\"}", "The thing 'flood' is of the kind 'event', not 'entity'.")]
    [InlineData("EventType", "\"Nothing\"", "'Nothing' is no EventType.")]
    [InlineData("ParticipantRole", "\"nothing\"", "'nothing' is no ParticipantRole.")]
    [InlineData("Realis", "\"1\"", "'1' is no Realis.")]
    [InlineData("Realis", "\"Actual\"", "'Actual' is no Realis.")]
    [InlineData("Realis", "1", "A word was expected here.")]
    [InlineData("Realis", "null", "'' is no Realis.")]
    public void What_is_not_of_the_corpus_is_named(string type, string json, string expected) => Assert.StartsWith(
        expected, Failure<JsonException>($"JsonSerializer.Deserialize<{type}>({Quoted(json)})"), StringComparison.Ordinal);

    [Theory]
    [InlineData("EdtfDate", "\"2007-13\"", "'2007-13' is not a date: month 13 does not exist; months run from 01 to 12.")]
    [InlineData("EdtfDate", "2007", "A text was expected here.")]
    [InlineData("Role", "{\"Date\":\"2007/2006\"}", "'2007/2006' is not a date: the interval ends before it starts.")]
    public void What_is_no_date_is_not_read(string type, string json, string expected) => Assert.StartsWith(
        expected, Failure<JsonException>($"JsonSerializer.Deserialize<{type}>({Quoted(json)})"), StringComparison.Ordinal);

    [Fact]
    public void Of_two_mentions_of_the_same_words_that_with_the_targets_is_read()
    {
        var corpus = LoadedCorpus.Of(
        [
            GeneratorHarness.Corpus("people:\n  ann: { name: Ann }\n  ben: { name: Ben }\n"),
            GeneratorHarness.Article("a", "[[They]{person=ann}]{person=ben}"),
        ]);

        Assert.Equal("ann; ben", corpus.Ask(
            "Articles.A.Mentions.OrderBy(mention => mention.Targets[0].Id).Select(mention => JsonSerializer.Deserialize<Mention>(JsonSerializer.Serialize(mention))!.Targets[0].Id)"));
    }

    private static string Failure<T>(string expression)
        where T : Exception => Assert.Throws<T>(() => Brackwater.For("net8.0").Ask(expression)).Message;

    private static string Quoted(string json) => "\"" + json.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
