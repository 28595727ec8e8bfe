using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Records compare their own values by content and other things by id.</summary>
public class EqualityTests
{
    /// <summary>An instance of each record.</summary>
    public static readonly TheoryData<string> Records =
    [
        "People.AnnLee", "Organizations.TownCouncil", "Places.Brackwater", "Events.Flood", "Articles.Flood", "Quotes.Flood.Rise",
        "Articles.Flood.Mentions[0]", "Articles.Flood.TimeExpressions[0]", "Quotes.Flood.Rise.Segments[0]", "People.AnnLee.Roles[0]",
        "Events.Flood.Participants[0]", "People.AnnLee.BirthDate", "Events.Flood.Duration",
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_copy_equals_its_original(string record) => Assert.Equal("True", Brackwater.Ask($"({record}! with {{ }}).Equals({record})"));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_copy_has_the_hash_of_its_original(string record) =>
        Assert.Equal("True", Brackwater.Ask($"({record}! with {{ }}).GetHashCode() == {record}!.GetHashCode()"));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_equals_nothing_else(string record) =>
        Assert.Equal("False", Brackwater.Ask($"{record}!.Equals(null) || {record}!.Equals((object)1)"));

    [Theory]
    [InlineData("People.AnnLee", "Id = \"x\"")]
    [InlineData("People.AnnLee", "Name = \"x\"")]
    [InlineData("People.AnnLee", "AlternateNames = []")]
    [InlineData("People.AnnLee", "Description = null")]
    [InlineData("People.AnnLee", "SameAs = []")]
    [InlineData("People.AnnLee", "FormerIds = []")]
    [InlineData("People.AnnLee", "SameAs = [new Uri(\"https://example.org/people#someone-else\"), new Uri(\"https://example.org/lee\")]")]
    [InlineData("People.AnnLee", "JobTitle = null")]
    [InlineData("People.AnnLee", "Affiliation = null")]
    [InlineData("People.AnnLee", "Affiliation = Organizations.GaugeOffice")]
    [InlineData("People.AnnLee", "Roles = []")]
    [InlineData("People.AnnLee", "Nationality = null")]
    [InlineData("People.AnnLee", "BirthDate = null")]
    [InlineData("People.AnnLee", "DeathDate = People.AnnLee.BirthDate")]
    [InlineData("People.AnnLee", "Type = PersonType.Group")]
    [InlineData("People.AnnLee", "Count = 1")]
    [InlineData("Organizations.TownCouncil", "Location = null")]
    [InlineData("Places.Brackwater", "Type = null")]
    [InlineData("Places.Brackwater", "Demonym = null")]
    [InlineData("Places.Brackwater", "ContainedInPlace = Places.LowBridge")]
    [InlineData("Places.Brackwater", "Latitude = null")]
    [InlineData("Places.Brackwater", "Longitude = 0.5")]
    [InlineData("Events.Flood", "Type = null")]
    [InlineData("Events.Flood", "Realis = Realis.Other")]
    [InlineData("Events.Flood", "Polarity = Polarity.Negative")]
    [InlineData("Events.Flood", "Tense = Tense.Past")]
    [InlineData("Events.Flood", "Modality = Modality.Other")]
    [InlineData("Events.Flood", "Date = null")]
    [InlineData("Events.Flood", "Duration = null")]
    [InlineData("Events.Flood", "Place = null")]
    [InlineData("Events.Flood", "SuperEvent = Events.Breach")]
    [InlineData("Events.Flood", "Participants = []")]
    [InlineData("Articles.Flood", "Authors = []")]
    [InlineData("Articles.Flood", "Url = new Uri(\"https://example.org/news/flood#comments\")")]
    [InlineData("Articles.Flood", "Text = \"x\"")]
    [InlineData("Articles.Flood", "Keywords = [\"flood\"]")]
    [InlineData("Articles.Flood", "Quotes = []")]
    [InlineData("Articles.Flood", "Mentions = []")]
    [InlineData("Articles.Flood", "TimeExpressions = []")]
    [InlineData("Articles.Flood", "Paragraphs = []")]
    [InlineData("Articles.Flood", "People = []")]
    [InlineData("Articles.Flood", "SourcePath = \"x\"")]
    [InlineData("Quotes.Flood.Rise", "Kind = QuoteKind.Mixed")]
    [InlineData("Quotes.Flood.Rise", "Type = AttributionType.Fact")]
    [InlineData("Quotes.Flood.Rise", "Speakers = [People.BenOkoro]")]
    [InlineData("Quotes.Flood.Rise", "Addressees = []")]
    [InlineData("Quotes.Flood.Rise", "OnBehalfOf = []")]
    [InlineData("Quotes.Flood.Rise", "Text = \"x\"")]
    [InlineData("Quotes.Flood.Rise", "Segments = []")]
    [InlineData("Quotes.Flood.Rise", "Cues = []")]
    [InlineData("Quotes.Flood.Rise", "Sources = []")]
    [InlineData("Quotes.Flood.Rise", "Date = null")]
    [InlineData("Quotes.Flood.Rise", "Note = null")]
    [InlineData("Quotes.Flood.Rise", "Certainty = null")]
    [InlineData("Articles.Flood.Mentions[0]", "Targets = [People.BenOkoro]")]
    [InlineData("Articles.Flood.Mentions[0]", "Kind = null")]
    [InlineData("Articles.Flood.Mentions[0]", "Span = new TextSpan(0, 7)")]
    [InlineData("Articles.Flood.TimeExpressions[0]", "Quotes = Array.Empty<Quote>()")]
    [InlineData("Articles.Flood.TimeExpressions[1]", "Events = new[] { Events.Flood }")]
    [InlineData("Articles.Flood.TimeExpressions[1]", "Mod = null")]
    [InlineData("People.AnnLee.Roles[0]", "Affiliation = Places.Brackwater")]
    [InlineData("Events.Flood.Participants[0]", "Entity = null")]
    [InlineData("Events.Flood.Participants[0]", "Role = ParticipantRole.Cost")]
    public void Another_value_makes_another_record(string record, string change) =>
        Assert.Equal("False", Brackwater.Ask($"({record} with {{ {change} }}) == {record}"));

    [Theory]
    [InlineData("People.AnnLee", "Affiliation = Organizations.TownCouncil with { Name = \"Other\" }")]
    [InlineData("Quotes.Flood.Rise", "Speakers = [People.AnnLee with { Name = \"Other\" }]")]
    [InlineData("Articles.Flood.Mentions[0]", "Targets = [People.AnnLee with { Name = \"Other\" }]")]
    [InlineData("Articles.Flood.TimeExpressions[0]", "Quotes = new[] { Quotes.Flood.Rise with { Note = null } }")]
    [InlineData("Articles.Flood", "Publisher = Organizations.TownCouncil with { Name = \"Other\" }")]
    [InlineData("Events.Breach", "SuperEvent = Events.Flood with { Name = \"Other\" }")]
    public void Other_things_are_compared_by_id(string record, string change) =>
        Assert.Equal("True", Brackwater.Ask($"({record} with {{ {change} }}) == {record}"));

    [Fact]
    public void What_belongs_to_a_record_is_compared_by_content() => Assert.Equal("True", Brackwater.Ask(
        "(Articles.Flood with { Quotes = Articles.Flood.Quotes.Select(quote => quote with { }).ToList() }) == Articles.Flood"));

    [Fact]
    public void Things_of_two_kinds_with_one_id_differ() =>
        Assert.Equal("False", Brackwater.Ask("((Thing)(People.AnnLee with { Id = \"x\" })).Equals(Places.Brackwater with { Id = \"x\" })"));

    [Fact]
    public void Back_references_do_not_count() =>
        Assert.Equal("True", ExtendedCorpus.Ask("People.AnnLee == ExtendedCorpus.Lonely"));

    [Fact]
    public void Members_that_a_user_adds_do_not_count() =>
        Assert.Equal("True", ExtendedCorpus.Ask("(People.AnnLee with { Nick = \"Annie\" }) == People.AnnLee"));

    private static class ExtendedCorpus
    {
        public static string Ask(string expression) => LoadedCorpus.Shared("Equality", static () => LoadedCorpus.Of(
            [
                GeneratorHarness.Corpus("people:\n  ann-lee: { name: Ann Lee }\n  other: { name: Ann Lee }\n"),
                GeneratorHarness.Article("a", "[Ann Lee]{person=ann-lee}"),
            ],
            """
            namespace Demo.Corpus
            {
                public sealed partial record Person
                {
                    public string? Nick { get; init; }
                }

                public static class ExtendedCorpus
                {
                    /// <summary>As Ann Lee, but in no article.</summary>
                    public static Person Lonely => People.Other with { Id = "ann-lee" };
                }
            }
            """)).Ask(expression);
    }
}
