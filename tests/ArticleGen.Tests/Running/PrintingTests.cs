using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What <c>ToString</c> gives: own values, other things by id.</summary>
public class PrintingTests
{
    [Theory]
    [InlineData("People.Evacuees", "Person { Id = evacuees, Kind = Person, Name = the evacuees, AlternateNames = [], Description = , SameAs = [], FormerIds = [], JobTitle = , Affiliation = , Roles = [], Nationality = , BirthDate = , DeathDate = , Type = Group, Count = 340 }")]
    [InlineData("Organizations.TownCouncil", "Organization { Id = town-council, Kind = Organization, Name = Town Council, AlternateNames = [Council], Description = , SameAs = [], FormerIds = [], Location = brackwater }")]
    [InlineData("Places.Brackwater", "Place { Id = brackwater, Kind = Place, Name = Brackwater, AlternateNames = [], Description = , SameAs = [], FormerIds = [], Type = Town, Demonym = Brackish, ContainedInPlace = marsh-county, Latitude = 51.25, Longitude = -0.5 }")]
    [InlineData("Events.Breach with { Participants = [] }", "Event { Id = breach, Kind = Event, Name = The breach, AlternateNames = [], Description = , SameAs = [], FormerIds = [], Type = , Realis = Other, Polarity = Negative, Tense = Past, Modality = Other, Date = , Duration = P2D, Place = , SuperEvent = flood, Participants = [] }")]
    [InlineData("People.AnnLee.Roles[0]", "Role { JobTitle = Clerk, Affiliation = town-council, Date = 1999/2010 }")]
    [InlineData("Events.Flood.Participants[0]", "Participant { Role = Victim, Entity = evacuees, Text = the evacuees }")]
    [InlineData("Articles.Void", "Article { Id = void, Headline = No words, AlternativeHeadline = , Authors = [], AuthorsRelations = [], Publisher = , Dateline = , DatePublished = , DateModified = , Language = en, Url = , Section = , Keywords = [], Description = , HeadlineSpan = , Text = , Paragraphs = [], Quotes = [], Mentions = [], TimeExpressions = [], Remarks = [], Labels = [], People = [], Organizations = [], Places = [], Events = [], SourcePath = articles/void.article.md }")]
    [InlineData("Quotes.Flood.Swim", "Quote { Id = swim, Article = flood, Kind = Direct, Type = Assertion, Medium = , Polarity = Positive, Realis = Actual, IsUnsourced = False, Speakers = [ann-lee], Addressees = [], OnBehalfOf = [], Text = swim, Segments = [Segment { Text = 'swim', Span = [159..165) }], Asides = [], Cues = [], Sources = [], AddresseeWords = [], Attributions = [], Date = , Within = tale, Repeats = , Note = , Certainty =  }")]
    [InlineData("Articles.Flood.Mentions[8]", "Mention { Text = town and council, Span = [280..296), Article = flood, Kind = Nominal, Targets = [brackwater, town-council], Of = , RefersTo = , EventRoles = [EventRole { Role = Rescuer, Event = breach }], Realis = , Polarity = , Tense = , Modality = , Note = both, Certainty = High }")]
    [InlineData("Articles.Flood.TimeExpressions[0]", "TimeExpression { Text = on Thursday, Span = [31..42), Article = flood, Date = 2010-03-04, Duration = , Mod = , Set = , Events = [], Quotes = [rise], People = [], AnchorEvent = , AnchorQuote = , Note = , Certainty =  }")]
    [InlineData("Articles.Flood.Mentions[0].Span", "[18..25)")]
    public void A_record_prints_its_own_values(string record, string expected) => Assert.Equal(expected, Brackwater.Ask($"({record}).ToString()"));

    [Fact]
    public void An_article_prints_without_end_less_recursion() =>
        Assert.StartsWith("Article { Id = flood, Headline = The water came at night,", Brackwater.Ask("Articles.Flood.ToString()"), StringComparison.Ordinal);

    [Fact]
    public void A_number_prints_alike_in_every_culture() => Assert.Contains(
        "Latitude = 51.25, Longitude = -0.5 }",
        Brackwater.Ask("""
            ((Func<string>)(() =>
            {
                var before = System.Globalization.CultureInfo.CurrentCulture;
                var comma = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
                comma.NumberFormat.NumberDecimalSeparator = ",";
                System.Globalization.CultureInfo.CurrentCulture = comma;
                try { return Places.Brackwater.ToString(); }
                finally { System.Globalization.CultureInfo.CurrentCulture = before; }
            }))()
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_member_that_a_user_adds_is_not_printed()
    {
        var corpus = LoadedCorpus.Of(
            [GeneratorHarness.Article("a", "[Ann]{.person}")],
            "namespace Demo.Corpus { public sealed partial record Mention { public string Extra => \"extra\"; } }",
            expected: "AG3008");

        Assert.Equal(
            "Mention { Text = Ann, Span = [0..3), Article = a, Kind = Named, Targets = [ann], Of = , RefersTo = , EventRoles = [], Realis = , Polarity = , Tense = , Modality = , Note = , Certainty =  }",
            corpus.Ask("Articles.A.Mentions[0].ToString()"));
    }
}
