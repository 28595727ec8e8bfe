namespace ArticleGen.Tests.Running;

/// <summary>Finding things by name, by id and in lists; that each exists once.</summary>
public class LookupTests
{
    [Theory]
    [InlineData("People.All.Select(person => person.Id)", "ann-lee; ben-okoro; evacuees; cleo-park")]
    [InlineData("Organizations.All.Select(organization => organization.Id)", "town-council; gauge-office")]
    [InlineData("Places.All.Select(place => place.Id)", "marsh-county; brackwater; low-bridge")]
    [InlineData("Events.All.Select(happening => happening.Id)", "flood; breach")]
    public void Things_are_listed_as_the_corpus_declares_them_and_then_as_the_articles_do(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void Articles_are_listed_by_id() =>
        Assert.Equal("aftermath; bulletin; flood; void", Brackwater.Ask("Articles.All.Select(article => article.Id)"));

    [Fact]
    public void Quotes_are_listed_by_article_and_then_as_they_begin() => Assert.Equal(
        "aftermath/dry; flood/rise; flood/tale; flood/run; flood/swim; flood/5",
        Brackwater.Ask("Quotes.All.Select(quote => $\"{quote.Article.Id}/{quote.Id}\")"));

    [Theory]
    [InlineData("People.Find(\"ann-lee\") == People.AnnLee")]
    [InlineData("Organizations.Find(\"town-council\") == Organizations.TownCouncil")]
    [InlineData("Places.Find(\"brackwater\") == Places.Brackwater")]
    [InlineData("Events.Find(\"flood\") == Events.Flood")]
    [InlineData("Articles.Find(\"flood\") == Articles.Flood")]
    public void An_id_is_found(string expression) => Assert.Equal("True", Brackwater.Ask(expression));

    [Theory]
    [InlineData("Things.Find(\"ann-lee\") == People.AnnLee")]
    [InlineData("Things.Find(\"flood\") == Events.Flood")]
    [InlineData("Quotes.Find(\"flood\", \"swim\") == Quotes.Flood.Swim")]
    [InlineData("Quotes.Find(\"flood\", \"5\") == Articles.Flood.Quotes[4]")]
    public void An_id_is_found_among_all(string expression) => Assert.Equal("True", Brackwater.Ask(expression));

    [Theory]
    [InlineData("Things.Find(\"nobody\")")]
    [InlineData("Quotes.Find(\"nothing\", \"rise\")")]
    [InlineData("Quotes.Find(\"flood\", \"dry\")")]
    [InlineData("Quotes.Find(\"void\", \"rise\")")]
    public void An_id_of_nothing_is_not_found(string expression) => Assert.Equal("null", Brackwater.Ask(expression));

    [Fact]
    public void All_things_are_people_then_organizations_then_places_then_events() => Assert.Equal(
        "ann-lee; ben-okoro; evacuees; cleo-park; town-council; gauge-office; marsh-county; brackwater; low-bridge; flood; breach",
        Brackwater.Ask("Things.All.Select(thing => thing.Id)"));

    [Theory]
    [InlineData("People.FindByName(\"Ann Lee\")", "ann-lee")]
    [InlineData("People.FindByName(\"Mayor Lee\")", "ann-lee")]
    [InlineData("People.FindByName(\" Mayor\\n\\tLee \")", "ann-lee")]
    [InlineData("People.FindByName(\"mayor lee\")", "")]
    [InlineData("People.FindByName(\"Brackwater\")", "")]
    [InlineData("People.FindByName(\"\")", "")]
    [InlineData("Organizations.FindByName(\"Council\")", "town-council")]
    [InlineData("Places.FindByName(\"Brackwater\")", "brackwater")]
    [InlineData("Events.FindByName(\"The flood\")", "flood")]
    [InlineData("Things.FindByName(\"The flood\")", "flood")]
    public void Things_are_found_by_name(string found, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"{found}.Select(thing => thing.Id)"));

    [Theory]
    [InlineData("Things.FindByName(\"Lee\")", "ann; bo; lee")]
    [InlineData("People.FindByName(\"Lee\")", "ann; bo")]
    [InlineData("Things.FindByName(\"Lee Town\")", "lee")]
    public void Several_things_may_have_a_name(string found, string expected)
    {
        var corpus = LoadedCorpus.Shared("Namesakes", static () => LoadedCorpus.Of(
            [Support.GeneratorHarness.Corpus("places: { lee: { name: \"Lee  Town\", alternateName: [Lee] } }\npeople: { ann: { name: Lee, alternateName: [Lee] }, bo: { name: Bo, alternateName: [Lee] } }")],
            expected: "AG9004"));

        Assert.Equal(expected, corpus.Ask($"{found}.Select(thing => thing.Id)"));
    }

    [Theory]
    [InlineData("People.Find(\"nobody\")")]
    [InlineData("People.Find(\"\")")]
    [InlineData("People.Find(\"ANN-LEE\")")]
    [InlineData("People.Find(\"brackwater\")")]
    [InlineData("Places.Find(\"ann-lee\")")]
    [InlineData("Events.Find(\"town-council\")")]
    [InlineData("Organizations.Find(\"flood\")")]
    [InlineData("Articles.Find(\"ann-lee\")")]
    [InlineData("Articles.Find(\"Flood\")")]
    public void An_id_of_nothing_or_of_another_kind_is_not_found(string expression) => Assert.Equal("null", Brackwater.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee", "Quotes.Flood.Rise.Speakers[0]")]
    [InlineData("People.AnnLee", "People.All[0]")]
    [InlineData("People.AnnLee", "People.Find(\"ann-lee\")")]
    [InlineData("People.AnnLee", "Articles.Flood.People[0]")]
    [InlineData("People.AnnLee", "Articles.Flood.Mentions[0].Targets[0]")]
    [InlineData("People.AnnLee", "Organizations.TownCouncil.People[0]")]
    [InlineData("People.AnnLee", "Events.Flood.Participants[4].Entity")]
    [InlineData("Places.Brackwater", "Organizations.TownCouncil.Location")]
    [InlineData("Places.Brackwater", "Places.LowBridge.ContainedInPlace")]
    [InlineData("Events.Flood", "Events.Breach.SuperEvent")]
    [InlineData("Articles.Flood", "Articles.All[2]")]
    [InlineData("Articles.Flood", "Articles.Find(\"flood\")")]
    [InlineData("Articles.Flood", "Quotes.Flood.Rise.Article")]
    [InlineData("Articles.Flood", "Articles.Flood.Mentions[0].Article")]
    [InlineData("Articles.Flood", "Articles.Flood.TimeExpressions[0].Article")]
    [InlineData("Articles.Flood", "People.AnnLee.Articles[1]")]
    [InlineData("Quotes.Flood.Rise", "Articles.Flood.Quotes[0]")]
    [InlineData("Quotes.Flood.Rise", "Quotes.All[1]")]
    [InlineData("Quotes.Flood.Rise", "People.AnnLee.Quotes[1]")]
    [InlineData("Quotes.Flood.Rise", "Articles.Flood.TimeExpressions[0].Quote")]
    [InlineData("Quotes.Flood.Tale", "Quotes.Flood.Run.Within")]
    [InlineData("Quotes.Flood.Run", "Quotes.Flood.Tale.Quotes[0]")]
    [InlineData("Articles.Flood.Mentions[0]", "People.AnnLee.Mentions[1]")]
    public void However_it_is_reached_it_is_the_same_object(string one, string other) =>
        Assert.Equal("True", Brackwater.Ask($"ReferenceEquals({one}, {other})"));

    [Theory]
    [InlineData("Articles.All[-1]")]
    [InlineData("Articles.All[4]")]
    [InlineData("People.All[4]")]
    [InlineData("Quotes.All[6]")]
    public void An_index_outside_a_list_is_refused(string expression) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Brackwater.For("net8.0").Ask(expression));
}
