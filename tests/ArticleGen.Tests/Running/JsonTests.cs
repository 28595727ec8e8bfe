using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What System.Text.Json writes: own values; other things as id strings; what refers to a record not at all.</summary>
public class JsonTests
{
    private const string Camel = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }";
    private const string NoNulls = "new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }";

    private const string AnnLee = """{"Id":"ann-lee","Kind":"person","Name":"Ann Lee","AlternateNames":["A. Lee","Mayor Lee"],"Description":"Mayor since the flood.","SameAs":["https://example.org/people#ann","https://example.org/lee"],"FormerIds":["mayor-lee"],"JobTitle":"Mayor","Affiliation":"town-council","Roles":[{"JobTitle":"Clerk","Affiliation":"town-council","Date":"1999/2010"},{"JobTitle":"Mayor","Affiliation":"brackwater","Date":"2011/.."},{"JobTitle":"Diver","Affiliation":null,"Date":null}],"Nationality":"Brackish","BirthDate":"1961-04~","DeathDate":null,"Type":"individual","Count":null}""";

    [Theory]
    [InlineData("People.AnnLee", AnnLee)]
    [InlineData("Organizations.TownCouncil", """{"Id":"town-council","Kind":"organization","Name":"Town Council","AlternateNames":["Council"],"Description":null,"SameAs":[],"FormerIds":[],"Location":"brackwater"}""")]
    [InlineData("Places.Brackwater", """{"Id":"brackwater","Kind":"place","Name":"Brackwater","AlternateNames":[],"Description":null,"SameAs":[],"FormerIds":[],"Type":"Town","Demonym":"Brackish","ContainedInPlace":"marsh-county","Latitude":51.25,"Longitude":-0.5}""")]
    [InlineData("Events.Breach", """{"Id":"breach","Kind":"event","Name":"The breach","AlternateNames":[],"Description":null,"SameAs":[],"FormerIds":[],"Type":null,"Realis":"other","Polarity":"negative","Tense":"past","Modality":"other","Date":null,"Duration":"P2D","Place":null,"SuperEvent":"flood","Participants":[{"Role":"rescuer","Entity":"brackwater","Text":"town and council"},{"Role":"rescuer","Entity":"town-council","Text":"town and council"}]}""")]
    [InlineData("Events.Flood.Type is null ? null : Events.Flood with { Participants = [] }", """{"Id":"flood","Kind":"event","Name":"The flood","AlternateNames":[],"Description":null,"SameAs":[],"FormerIds":[],"Type":"Natural.Flood","Realis":"actual","Polarity":"positive","Tense":"unspecified","Modality":"asserted","Date":"2010-03-04/2010-03-06","Duration":"P2DT6H","Place":"brackwater","SuperEvent":null,"Participants":[]}""")]
    [InlineData("Events.Flood.Participants[3]", """{"Role":null,"Entity":null,"Text":"a boat"}""")]
    [InlineData("People.AnnLee.Roles[0]", """{"JobTitle":"Clerk","Affiliation":"town-council","Date":"1999/2010"}""")]
    [InlineData("Quotes.Flood.Swim with { Segments = [], Text = \"\" }", """{"Id":"swim","Article":"flood","Kind":"direct","Type":"assertion","Medium":null,"Polarity":"positive","Realis":"actual","IsUnsourced":false,"Speakers":["ann-lee"],"Addressees":[],"OnBehalfOf":[],"Text":"","Segments":[],"Asides":[],"Cues":[],"Sources":[],"AddresseeWords":[],"Attributions":[],"Date":null,"Within":"tale","Repeats":null,"Note":null,"Certainty":null}""")]
    [InlineData("Quotes.Flood.Rise with { Segments = [], Text = \"x\" }", """{"Id":"rise","Article":"flood","Kind":"direct","Type":"belief","Medium":null,"Polarity":"positive","Realis":"actual","IsUnsourced":false,"Speakers":["ann-lee"],"Addressees":["evacuees","town-council"],"OnBehalfOf":["town-council"],"Text":"x","Segments":[],"Asides":[],"Cues":[{"Text":"said","Span":{"Start":26,"Length":4}}],"Sources":[{"Text":"Ann Lee","Span":{"Start":18,"Length":7}}],"AddresseeWords":[],"Attributions":[],"Date":"2010-03-04","Within":null,"Repeats":null,"Note":"on the steps","Certainty":"medium"}""")]
    [InlineData("Articles.Flood.Mentions[8]", """{"Text":"town and council","Span":{"Start":280,"Length":16},"Article":"flood","Kind":"nominal","Targets":["brackwater","town-council"],"Of":null,"RefersTo":null,"EventRoles":[{"Role":"rescuer","Event":"breach"}],"Realis":null,"Polarity":null,"Tense":null,"Modality":null,"Note":"both","Certainty":"high"}""")]
    [InlineData("Articles.Flood.TimeExpressions[0]", """{"Text":"on Thursday","Span":{"Start":31,"Length":11},"Article":"flood","Date":"2010-03-04","Duration":null,"Mod":null,"Set":null,"Events":[],"Quotes":["rise"],"People":[],"AnchorEvent":null,"AnchorQuote":null,"Note":null,"Certainty":null}""")]
    [InlineData("Articles.Flood.Paragraphs[3]", """{"Text":"The Mayor held Low Bridge, and\ntown and council helped.","Span":{"Start":249,"Length":55}}""")]
    [InlineData("Articles.Aftermath with { Paragraphs = [], Quotes = [] }", """{"Id":"aftermath","Headline":null,"AlternativeHeadline":null,"Authors":["ann-lee"],"AuthorsRelations":[{"Target":"ann-lee","Date":null,"Certainty":null}],"Publisher":null,"Dateline":null,"DatePublished":null,"DateModified":null,"Language":"en","Url":null,"Section":null,"Keywords":[],"Description":null,"HeadlineSpan":null,"Text":"Brackwater is dry, Ann Lee says: \u0022Dry.\u0022","Paragraphs":[],"Quotes":[],"Mentions":[{"Text":"Brackwater","Span":{"Start":0,"Length":10},"Article":"aftermath","Kind":"named","Targets":["brackwater"],"Of":null,"RefersTo":null,"EventRoles":[],"Realis":null,"Polarity":null,"Tense":null,"Modality":null,"Note":null,"Certainty":null},{"Text":"Ann Lee","Span":{"Start":19,"Length":7},"Article":"aftermath","Kind":"named","Targets":["ann-lee"],"Of":null,"RefersTo":null,"EventRoles":[],"Realis":null,"Polarity":null,"Tense":null,"Modality":null,"Note":null,"Certainty":null}],"TimeExpressions":[],"Remarks":[],"Labels":[],"People":["ann-lee"],"Organizations":[],"Places":["brackwater"],"Events":[],"SourcePath":"articles/aftermath.article.md"}""")]
    [InlineData("People.AnnLee.BirthDate", "\"1961-04~\"")]
    [InlineData("Events.Flood.Duration", "\"P2DT6H\"")]
    public void A_record_is_written_with_its_own_values(string record, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"JsonSerializer.Serialize({record})"));

    [Fact]
    public void Both_frameworks_write_the_same() =>
        Assert.StartsWith("{\"Id\":\"flood\"", Brackwater.Ask("JsonSerializer.Serialize(Articles.Flood)"), StringComparison.Ordinal);

    [Fact]
    public void A_place_in_a_text_is_written_alone_as_it_is_in_a_record() =>
        Assert.Equal("""{"Start":18,"Length":7}""", Brackwater.Ask("JsonSerializer.Serialize(Articles.Flood.Mentions[0].Span)"));

    [Theory]
    [InlineData("JsonSerializer.Serialize<Entity>(People.AnnLee)", AnnLee)]
    [InlineData("JsonSerializer.Serialize<Thing>(People.AnnLee)", AnnLee)]
    [InlineData("JsonSerializer.Serialize(Quotes.Flood.Rise.Speakers)", "[" + AnnLee + "]")]
    [InlineData("JsonSerializer.Serialize(Articles.Flood.Mentions[0].Targets)", "[" + AnnLee + "]")]
    public void A_thing_is_written_alike_under_the_type_of_its_base(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee.Roles[0]", """{"jobTitle":"Clerk","affiliation":"town-council","date":"1999/2010"}""")]
    [InlineData("Articles.Flood.Paragraphs[3]", """{"text":"The Mayor held Low Bridge, and\ntown and council helped.","span":{"start":249,"length":55}}""")]
    public void The_naming_policy_holds(string record, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"JsonSerializer.Serialize({record}, {Camel})"));

    [Theory]
    [InlineData("People.AnnLee.Roles[2]", """{"JobTitle":"Diver"}""")]
    [InlineData("Places.MarshCounty", """{"Id":"marsh-county","Kind":"place","Name":"Marsh County","AlternateNames":[],"SameAs":[],"FormerIds":[]}""")]
    [InlineData("Articles.Flood.Mentions[2]", """{"Text":"measured","Span":{"Start":72,"Length":8},"Article":"flood","Targets":["flood"],"EventRoles":[]}""")]
    public void Nulls_are_left_out_where_the_options_say_so(string record, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"JsonSerializer.Serialize({record}, {NoNulls})"));

    [Theory]
    [InlineData("new { Events.Flood.Type, Events.Flood.Participants[0].Role, Events.Flood.Tense }", """{"Type":"Natural.Flood","Role":"victim","Tense":"unspecified"}""")]
    [InlineData("new { Events.Breach.Type, Events.Flood.Participants[3].Role, Quotes.Flood.Swim.Certainty }", """{"Type":null,"Role":null,"Certainty":null}""")]
    [InlineData("new { Quotes.Flood.Rise.Kind, Quotes.Flood.Rise.Type, Quotes.Flood.Rise.Certainty }", """{"Kind":"direct","Type":"belief","Certainty":"medium"}""")]
    [InlineData("new { Articles.Flood.Mentions[8].Kind, Articles.Flood.TimeExpressions[1].Mod }", """{"Kind":"nominal","Mod":"approx"}""")]
    [InlineData("new { People.AnnLee.Kind, People.AnnLee.Type }", """{"Kind":"person","Type":"individual"}""")]
    [InlineData("new { Events.Flood.Realis, Events.Flood.Polarity, Events.Flood.Modality }", """{"Realis":"actual","Polarity":"positive","Modality":"asserted"}""")]
    [InlineData("new[] { EventType.NaturalFlood, EventType.Unspecified }", """["Natural.Flood",null]""")]
    [InlineData("new Dictionary<string, Realis> { [\"a\"] = Realis.Other }", """{"a":"other"}""")]
    [InlineData("new SortedDictionary<EventType, int> { [EventType.Unspecified] = 1, [EventType.NaturalFlood] = 2 }", """{"unspecified":1,"Natural.Flood":2}""")]
    [InlineData("new { Who = People.AnnLee.Roles[2] }", """{"Who":{"JobTitle":"Diver","Affiliation":null,"Date":null}}""")]
    public void A_projection_is_written_with_the_spellings_of_the_articles(string projection, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"JsonSerializer.Serialize({projection})"));

    [Fact]
    public void A_member_that_a_user_adds_is_not_written()
    {
        var corpus = LoadedCorpus.Of(
            [GeneratorHarness.Corpus("places:\n  here: { name: Here }\n")],
            "namespace Demo.Corpus { public sealed partial record Place { public string Extra => \"extra\"; } }",
            expected: "AG9004");

        Assert.DoesNotContain("extra", corpus.Ask("JsonSerializer.Serialize(Places.Here)"), StringComparison.OrdinalIgnoreCase);
    }
}
