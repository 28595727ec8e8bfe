namespace ArticleGen.Tests.Running;

/// <summary>Every property of a thing, as a user's program reads it.</summary>
public class NavigationTests
{
    [Theory]
    [InlineData("People.AnnLee.Id", "ann-lee")]
    [InlineData("People.AnnLee.Name", "Ann Lee")]
    [InlineData("People.AnnLee.AlternateNames", "A. Lee; Mayor Lee")]
    [InlineData("People.BenOkoro.AlternateNames.Count", "0")]
    [InlineData("People.AnnLee.Description", "Mayor since the flood.")]
    [InlineData("People.BenOkoro.Description", "null")]
    [InlineData("People.AnnLee.SameAs.Select(uri => uri.OriginalString)", "https://example.org/people#ann; https://example.org/lee")]
    [InlineData("People.BenOkoro.SameAs.Count", "0")]
    [InlineData("People.AnnLee.FormerIds", "mayor-lee")]
    [InlineData("People.BenOkoro.FormerIds.Count", "0")]
    [InlineData("ReferenceEquals(People.Find(\"mayor-lee\"), People.AnnLee)", "True")]
    [InlineData("Things.Find(\"mayor-lee\")?.Id", "ann-lee")]
    [InlineData("Places.Find(\"mayor-lee\")", "null")]
    [InlineData("People.All.Count(person => person.Id == \"ann-lee\")", "1")]
    public void A_thing_has_what_is_declared_of_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee.JobTitle", "Mayor")]
    [InlineData("People.Evacuees.JobTitle", "null")]
    [InlineData("People.AnnLee.Affiliation?.Id", "town-council")]
    [InlineData("People.Evacuees.Affiliation", "null")]
    [InlineData("People.AnnLee.Nationality", "Brackish")]
    [InlineData("People.BenOkoro.Nationality", "null")]
    [InlineData("People.AnnLee.BirthDate", "1961-04~")]
    [InlineData("People.BenOkoro.BirthDate", "null")]
    [InlineData("People.BenOkoro.DeathDate", "2019?")]
    [InlineData("People.AnnLee.DeathDate", "null")]
    [InlineData("People.AnnLee.Type", "Individual")]
    [InlineData("People.Evacuees.Type", "Group")]
    [InlineData("People.Evacuees.Count", "340")]
    [InlineData("People.AnnLee.Count", "null")]
    public void A_person_has_what_is_declared_of_her(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee.Roles.Select(role => role.JobTitle)", "Clerk; Mayor; Diver")]
    [InlineData("People.AnnLee.Roles.Select(role => role.Affiliation?.Id)", "town-council; brackwater; null")]
    [InlineData("People.AnnLee.Roles.Select(role => role.Date)", "1999/2010; 2011/..; null")]
    [InlineData("People.BenOkoro.Roles.Count", "0")]
    public void A_person_has_her_roles_in_their_order(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Organizations.TownCouncil.Location?.Id", "brackwater")]
    [InlineData("Organizations.GaugeOffice.Location", "null")]
    [InlineData("Organizations.TownCouncil.AlternateNames", "Council")]
    public void An_organization_has_what_is_declared_of_it(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Places.Brackwater.Type", "Town")]
    [InlineData("Places.MarshCounty.Type", "null")]
    [InlineData("Places.Brackwater.Demonym", "Brackish")]
    [InlineData("Places.MarshCounty.Demonym", "null")]
    [InlineData("Places.Brackwater.ContainedInPlace?.Id", "marsh-county")]
    [InlineData("Places.MarshCounty.ContainedInPlace", "null")]
    [InlineData("Places.Brackwater.Latitude", "51.25")]
    [InlineData("Places.Brackwater.Longitude", "-0.5")]
    [InlineData("Places.MarshCounty.Latitude", "null")]
    [InlineData("Places.MarshCounty.Longitude", "null")]
    public void A_place_has_what_is_declared_of_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Events.Flood.Type", "NaturalFlood")]
    [InlineData("Events.Breach.Type", "null")]
    [InlineData("Events.Breach.Realis", "Other")]
    [InlineData("Events.Flood.Realis", "Actual")]
    [InlineData("Events.Breach.Polarity", "Negative")]
    [InlineData("Events.Flood.Polarity", "Positive")]
    [InlineData("Events.Breach.Tense", "Past")]
    [InlineData("Events.Flood.Tense", "Unspecified")]
    [InlineData("Events.Breach.Modality", "Other")]
    [InlineData("Events.Flood.Modality", "Asserted")]
    [InlineData("Events.Flood.Date", "2010-03-04/2010-03-06")]
    [InlineData("Events.Breach.Date", "null")]
    [InlineData("Events.Flood.Duration", "P2DT6H")]
    [InlineData("Events.Flood.Place?.Id", "brackwater")]
    [InlineData("Events.Breach.Place", "null")]
    [InlineData("Events.Breach.SuperEvent?.Id", "flood")]
    [InlineData("Events.Flood.SuperEvent", "null")]
    public void An_event_has_what_is_declared_of_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void An_event_without_a_duration_has_that_of_the_time_expression_that_tells_it() =>
        Assert.Equal("P2D", Brackwater.Ask("Events.Breach.Duration"));

    [Theory]
    [InlineData("part.Role", "Victim; Cost; Victim; Unspecified; Rescuer")]
    [InlineData("part.Entity?.Id", "evacuees; null; low-bridge; null; ann-lee")]
    [InlineData("part.Text", "the evacuees; two million; the old bridge; a boat; The Mayor")]
    public void Participants_are_those_declared_and_then_those_of_mentions(string part, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"Events.Flood.Participants.Select(part => {part})"));

    [Fact]
    public void A_mention_of_two_entities_gives_two_participants() => Assert.Equal(
        "brackwater town and council; town-council town and council",
        Brackwater.Ask("Events.Breach.Participants.Select(part => $\"{part.Entity?.Id} {part.Text}\")"));

    [Theory]
    [InlineData("People.AnnLee.Mentions.Select(mention => mention.Text)", "Ann Lee; Ann Lee; She; The Mayor")]
    [InlineData("People.AnnLee.Mentions.Select(mention => mention.Article.Id)", "aftermath; flood; flood; flood")]
    [InlineData("Events.Flood.Mentions.Select(mention => mention.Text)", "measured")]
    [InlineData("Events.Breach.Mentions.Count", "0")]
    [InlineData("People.AnnLee.Articles.Select(article => article.Id)", "aftermath; flood")]
    [InlineData("People.CleoPark.Articles.Select(article => article.Id)", "flood")]
    [InlineData("Places.MarshCounty.Articles.Count", "0")]
    [InlineData("Events.Breach.Articles.Select(article => article.Id)", "flood")]
    [InlineData("People.AnnLee.Quotes.Select(quote => quote.Id)", "dry; rise; swim")]
    [InlineData("People.Evacuees.Quotes.Select(quote => quote.Id)", "tale")]
    [InlineData("Organizations.TownCouncil.Quotes.Count", "0")]
    [InlineData("Places.Brackwater.Events.Select(happening => happening.Id).Order()", "breach; flood")]
    [InlineData("Places.LowBridge.Events.Select(happening => happening.Id)", "flood")]
    [InlineData("People.AnnLee.Events.Select(happening => happening.Id)", "flood")]
    [InlineData("People.BenOkoro.Events.Count", "0")]
    [InlineData("Organizations.TownCouncil.People.Select(person => person.Id)", "ann-lee")]
    [InlineData("Organizations.GaugeOffice.People.Select(person => person.Id)", "ben-okoro")]
    [InlineData("Places.MarshCounty.Contains.Select(place => place.Id)", "brackwater")]
    [InlineData("Places.LowBridge.Contains.Count", "0")]
    [InlineData("Events.Flood.SubEvents.Select(happening => happening.Id)", "breach")]
    [InlineData("Events.Breach.SubEvents.Count", "0")]
    public void A_thing_leads_back_to_what_refers_to_it(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void The_largest_count_comes_back_unchanged()
    {
        var corpus = LoadedCorpus.Of([Support.GeneratorHarness.Corpus("people:\n  all-of-us: { name: All of us, type: group, count: 2147483647 }\n")], expected: "AG9004");

        Assert.Equal("2147483647", corpus.Ask("People.AllOfUs.Count"));
    }
}
