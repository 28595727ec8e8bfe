namespace ArticleGen.Tests.Running;

/// <summary>What a program learns of things and mentions without knowing their kind: facts, the words of kinds, the words around.</summary>
public class FactTests
{
    private const string Values = ".Values.Select(value => value is Thing thing ? thing.Id : value is Relation<Entity> to ? $\"{to.Target.Id} {to.Date}\" : $\"{value.GetType().Name} {value}\")";

    [Theory]
    [InlineData("Name", "String Wren")]
    [InlineData("Built", "Decimal 1898")]
    [InlineData("Captain", "ann")]
    [InlineData("Motor", "Boolean False")]
    [InlineData("State", "String laid-up")]
    [InlineData("Launched", "EdtfDate 1898-05~")]
    [InlineData("Page", "Uri https://example.org/wren#top")]
    [InlineData("Nicknames", "String The Bird; String Old Wren")]
    [InlineData("Crews", "Decimal 3; Decimal 12")]
    [InlineData("Passed", "Boolean True; Boolean False")]
    [InlineData("Rigs", "String square rig; String cutter")]
    [InlineData("Surveys", "EdtfDate 1999; EdtfDate 2004-05")]
    [InlineData("Guests", "ann 1999; line ; petrel ")]
    public void A_thing_lists_its_values(string name, string expected) =>
        Assert.Equal(expected, Harbour.Ask($"Ships.Wren.Facts.Single(fact => fact.Name == \"{name}\"){Values}"));

    [Theory]
    [InlineData("Ships.Wren.Facts.Where(fact => fact.IsWord).Select(fact => fact.Name)", "State; Grade; Rigs")]
    [InlineData("Ships.Wren.Facts.Where(fact => fact.IsInverse).Select(fact => fact.Name)", "Events")]
    [InlineData("Ships.Wren.Facts.Select(fact => fact.Name).Distinct().Count() == Ships.Wren.Facts.Count", "True")]
    [InlineData("Organizations.Line.Facts.Where(fact => fact.IsInverse).Select(fact => fact.Name)", "Members; Fleet")]
    [InlineData("Organizations.Line.Facts.Single(fact => fact.Name == \"Fleet\").Things.Select(thing => thing.Id)", "wren; petrel")]
    [InlineData("Events.Sale.Facts.Single(fact => fact.Name == \"Participants\").Things.Count", "0")]
    [InlineData("Ships.Wren.Facts.Any(fact => fact.Name is \"Id\" or \"Kind\")", "False")]
    [InlineData("Ships.Petrel.Facts.Any(fact => fact.Name == \"Port\")", "False")]
    [InlineData("Ships.Wren.Facts.Single(fact => fact.Name == \"Captain\").ToString()", "Captain: ann")]
    [InlineData("Things.All.All(thing => thing.Facts.All(fact => fact.Values.Count > 0))", "True")]
    public void Facts_tell_what_they_are(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Theory]
    [InlineData("Ships.Wren.Kind.Spelling()", "ship")]
    [InlineData("Ships.Wren.Kind.Plural()", "ships")]
    [InlineData("ThingKind.Person.Plural()", "people")]
    [InlineData("Enum.GetValues<ThingKind>().Select(kind => kind.Plural())", "people; organizations; places; events; ships; courts")]
    public void A_kind_tells_its_words(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Theory]
    [InlineData("Articles.Log.Mentions[1].Excerpt()", "Cy rowed the |Dory| past the Wren.")]
    [InlineData("Articles.Log.Mentions[1].Excerpt(9)", "…the |Dory| past the…")]
    [InlineData("Articles.Log.Mentions[1].Excerpt(10)", "…rowed the |Dory| past the…")]
    [InlineData("Articles.Log.Mentions[1].Excerpt(0)", "…|Dory|…")]
    [InlineData("Articles.Log.Mentions[0].Excerpt(3)", "|Cy|…")]
    [InlineData("Articles.Log.Mentions[2].Excerpt(6)", "…the |Wren|.")]
    public void A_mention_shows_what_stands_around_it(string excerpt, string expected) =>
        Assert.Equal(expected, Harbour.Ask($"new[] {{ {excerpt} }}.Select(one => $\"{{one.Before}}|{{one.Text}}|{{one.After}}\")"));

    [Fact]
    public void An_excerpt_stays_in_its_paragraph() => Assert.Equal(
        "True", Brackwater.Ask("Articles.All.SelectMany(article => article.Mentions).All(mention => !mention.Excerpt(1000).ToString().Contains(\"\\n\\n\"))"));

    [Theory]
    [InlineData("2009/2019-05", "2009; 2019-05")]
    [InlineData("2009-03", "2009-03; 2009-03")]
    [InlineData("../2019", "null; 2019")]
    [InlineData("2009/", "2009; null")]
    [InlineData("196X?/198X~", "196X?; 198X~")]
    [InlineData("[1667,1669]", "[1667,1669]; [1667,1669]")]
    public void An_interval_tells_the_dates_of_its_ends(string text, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"new[] {{ EdtfDate.Parse(\"{text}\").Start, EdtfDate.Parse(\"{text}\").End }}.Select(date => date?.Text ?? \"null\")"));
}
