using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What a program reads of the project's own fields: on things, articles, quotes and mentions, declared and inferred.</summary>
public class FieldTests
{
    private static readonly LoadedCorpus s_aboard = LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus("fields: { article: { aboard: list<ref(person)> } }\npeople: { x: { name: X }, y: { name: Y } }"),
        GeneratorHarness.Article("a", "---\naboard: [ { ref: x, date: 1999/2004 }, y ]\n---\nIt rained."),
        GeneratorHarness.Article("b", "---\naboard: y\n---\nIt rained."),
    ]);

    /// <summary>Each row is a property, its C# type and its value.</summary>
    [Theory]
    [InlineData("Ships.Wren.Built", "long", "1898")]
    [InlineData("Ships.Wren.Captain", "Person", "ann")]
    [InlineData("Ships.Wren.Motor", "bool", "False")]
    [InlineData("Ships.Wren.Tonnage", "decimal", "120.50")]
    [InlineData("Ships.Wren.Grade", "ShipGrade", "A1")]
    [InlineData("Ships.Wren.Port", "Place?", "eastmouth")]
    [InlineData("Ships.Wren.State", "ShipState?", "LaidUp")]
    [InlineData("Ships.Wren.Owner", "Organization?", "line")]
    [InlineData("Ships.Wren.Launched", "EdtfDate?", "1898-05~")]
    [InlineData("Ships.Wren.Page", "Uri?", "https://example.org/wren#top")]
    [InlineData("Ships.Wren.Draught", "decimal?", "2.5")]
    [InlineData("Ships.Wren.Refit", "long?", "-1")]
    [InlineData("Ships.Wren.Insured", "bool?", "True")]
    [InlineData("Ships.Wren.Nicknames", "IReadOnlyList<string>", "The Bird; Old Wren")]
    [InlineData("Ships.Wren.Crews", "IReadOnlyList<long>", "3; 12")]
    [InlineData("Ships.Wren.Loads", "IReadOnlyList<decimal>", "1.10; 2")]
    [InlineData("Ships.Wren.Passed", "IReadOnlyList<bool>", "True; False")]
    [InlineData("Ships.Wren.Surveys", "IReadOnlyList<EdtfDate>", "1999; 2004-05")]
    [InlineData("Ships.Wren.Pages", "IReadOnlyList<Uri>", "https://example.org/a; https://example.org/b")]
    [InlineData("Ships.Wren.Rigs", "IReadOnlyList<ShipRigs>", "SquareRig; Cutter")]
    [InlineData("Ships.Wren.Guests", "IReadOnlyList<Entity>", "ann; line; petrel")]
    [InlineData("Ships.Wren.Quotes_", "string?", "said of her")]
    [InlineData("Ships.Wren.Id_", "string?", "W-1")]
    [InlineData("Ships.Wren.Equals_", "string?", "none")]
    [InlineData("People.Ann.Quotes_", "string?", "many")]
    [InlineData("Courts.Quarter.Rank", "long", "2")]
    [InlineData("Courts.Quarter.Seats", "IReadOnlyList<long>", "12; 14")]
    [InlineData("Courts.Quarter.Sits", "EdtfDate?", "1999-05")]
    [InlineData("Courts.Quarter.Open", "bool?", "True")]
    [InlineData("Organizations.Line.Founded", "long", "1890")]
    [InlineData("Organizations.Union.Share", "decimal", "2")]
    [InlineData("Articles.Sold.Beat", "string", "port")]
    [InlineData("Articles.Sold.Day", "EdtfDate?", "2007-09")]
    [InlineData("Articles.Sold.Mood", "ArticleMood?", "Rough")]
    [InlineData("Articles.Sold.About", "IReadOnlyList<Ship>", "wren; petrel")]
    [InlineData("Quotes.Sold.We.Stance", "QuoteStance?", "Against")]
    [InlineData("Quotes.Sold.We.Tags", "IReadOnlyList<string>", "sad; short")]
    [InlineData("Quotes.Sold.We.ToShip", "Ship?", "wren")]
    [InlineData("Quotes.Sold.We.Id_", "string?", "q7")]
    [InlineData("Articles.Sold.Mentions[0].Weight", "long?", "2")]
    [InlineData("Articles.Sold.Mentions[0].Sure", "bool?", "True")]
    [InlineData("Articles.Sold.Mentions[0].Near", "Place?", "eastmouth")]
    public void A_field_has_its_type_and_its_value(string property, string type, string expected)
    {
        // A value of the type can be assigned to the property, and the other way round.
        Assert.Equal(expected, Harbour.Ask(
            $"((Func<{type}, {type}>)(value => value))({property}) is {{ }} value ? (object)value is Thing thing ? thing.Id "
            + ": (object)value is IEnumerable<Thing> things ? things.Select(one => one.Id) : value : (object?)null"));
    }

    [Theory]
    [InlineData("State")]
    [InlineData("Port")]
    [InlineData("Launched")]
    [InlineData("Page")]
    [InlineData("Draught")]
    [InlineData("Refit")]
    [InlineData("Insured")]
    [InlineData("Quotes_")]
    public void What_a_thing_does_not_say_is_null(string property) => Assert.Equal("null", Harbour.Ask($"Ships.Petrel.{property}"));

    [Theory]
    [InlineData("Ships.Petrel.Nicknames")]
    [InlineData("Ships.Petrel.Rigs")]
    [InlineData("Ships.Petrel.Guests")]
    [InlineData("Ships.Petrel.GuestsRelations")]
    [InlineData("Courts.Assize.Seats")]
    [InlineData("Articles.Log.About")]
    [InlineData("Quotes.Sold.No.Tags")]
    public void A_list_of_which_nothing_is_said_is_empty(string property) => Assert.Equal("0", Harbour.Ask(property + ".Count"));

    [Theory]
    [InlineData("ShipState.LaidUp.Spelling()", "laid-up")]
    [InlineData("ShipState.Unspecified.Spelling()", "null")]
    [InlineData("(int)ShipState.Unspecified", "0")]
    [InlineData("Ships.Wren.Rigs.Select(rig => rig.Spelling())", "square rig; cutter")]
    [InlineData("Enum.GetNames<QuoteStance>()", "Unspecified; For; Against")]
    [InlineData("Enum.GetNames<EventType>()", "Unspecified; ContactMeet; Sale")]
    [InlineData("Enum.GetNames<ParticipantRole>().Length", "4")]
    [InlineData("JsonSerializer.Serialize(Ships.Wren.Rigs)", "[\"square rig\",\"cutter\"]")]
    [InlineData("JsonSerializer.Deserialize<ShipState>(\"\\\"laid-up\\\"\")", "LaidUp")]
    public void The_words_of_a_field_are_an_enum(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Theory]
    [InlineData("Organizations.Line.Fleet", "wren; petrel")]
    [InlineData("Organizations.Union.Fleet", "")]
    [InlineData("Organizations.Line.Members", "ann")]
    [InlineData("Organizations.Union.Members", "ann")]
    [InlineData("new[] { People.Bo.Spouse! }", "ann")]
    [InlineData("new[] { People.Ann.Spouse! }", "bo")]
    [InlineData("new[] { People.Bo.Berth! }", "petrel")]
    [InlineData("Ships.Wren.Crew", "ann")]
    [InlineData("Ships.Petrel.Crew", "bo")]
    public void A_relation_has_two_sides(string things, string expected) => Assert.Equal(expected, Harbour.Ask($"{things}.Select(thing => thing.Id)"));

    [Theory]
    [InlineData("Ships.Wren.OwnerRelations", "Relation { Target = line, Date = 2001/2005, Certainty =  }")]
    [InlineData("Ships.Petrel.OwnerRelations", "Relation { Target = line, Date = , Certainty =  }")]
    [InlineData("Ships.Wren.GuestsRelations.Select(relation => relation.Date)", "1999; null; null")]
    [InlineData("Organizations.Line.FleetRelations", "Relation { Target = wren, Date = 2001/2005, Certainty =  }; Relation { Target = petrel, Date = , Certainty =  }")]
    [InlineData("People.Ann.MemberOfRelations.Select(relation => relation.Target.Name)", "Seamen's Union; Wren Line")]
    [InlineData("Organizations.Union.MembersRelations.Single().Target.Id", "ann")]
    [InlineData("Organizations.Union.MembersRelations.Single().Date", "1999/2004")]
    [InlineData("Ships.Wren.OwnerRelations[0] == Organizations.Line.Fleet[0].OwnerRelations[0]", "True")]
    [InlineData("JsonSerializer.Serialize(People.Ann.MemberOfRelations)", """[{"Target":"union","Date":"1999/2004","Certainty":null},{"Target":"line","Date":null,"Certainty":null}]""")]
    [InlineData("JsonSerializer.Deserialize<Relation<Organization>>(\"{\\\"Target\\\":\\\"line\\\",\\\"Date\\\":\\\"2001/2005\\\"}\") == Ships.Wren.OwnerRelations[0]", "True")]
    public void A_relation_says_when_it_holds(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Theory]
    [InlineData("Articles.A.Aboard.Select(thing => thing.Id)", "x; y")]
    [InlineData("Articles.A.AboardRelations.Select(relation => relation.Date)", "1999/2004; null")]
    [InlineData("Articles.B.AboardRelations.Single().Date", "null")]
    [InlineData("Articles.A == Articles.A with { AboardRelations = [] }", "False")]
    public void A_relation_of_an_article_says_when_it_holds(string expression, string expected) => Assert.Equal(expected, s_aboard.Ask(expression));

    [Theory]
    [InlineData("State = ShipState.Sunk")]
    [InlineData("Built = 2")]
    [InlineData("Tonnage = 1")]
    [InlineData("Captain = People.Bo")]
    [InlineData("Port = null")]
    [InlineData("Nicknames = []")]
    [InlineData("Rigs = [ShipRigs.Cutter]")]
    [InlineData("Passed = [true]")]
    [InlineData("Surveys = []")]
    [InlineData("Guests = []")]
    [InlineData("OwnerRelations = []")]
    [InlineData("Quotes_ = null")]
    [InlineData("Page = new Uri(\"https://example.org/wren\")")]
    public void Each_field_counts_in_equality(string change) =>
        Assert.Equal("True False", Harbour.Ask($"$\"{{Ships.Wren == Ships.Wren with {{ }}}} {{Ships.Wren == Ships.Wren with {{ {change} }}}}\""));

    [Theory]
    [InlineData("Articles.Sold", "Mood = null")]
    [InlineData("Articles.Sold", "About = []")]
    [InlineData("Quotes.Sold.We", "Stance = null")]
    [InlineData("Quotes.Sold.We", "ToShip = null")]
    [InlineData("Articles.Sold.Mentions[0]", "Weight = 3")]
    [InlineData("Articles.Sold.Mentions[0]", "Near = null")]
    public void The_fields_of_what_is_annotated_count_too(string record, string change) =>
        Assert.Equal("True False", Harbour.Ask($"$\"{{{record} == {record} with {{ }}}} {{{record} == {record} with {{ {change} }}}}\""));

    [Fact]
    public void A_thing_is_printed_with_its_fields() => Assert.Equal(
        "Ship { Id = petrel, Kind = Ship, Name = Petrel, AlternateNames = [], Description = , SameAs = [], FormerIds = [], Built = 1931, Captain = bo, Motor = True, Tonnage = 80, Port = , "
        + "State = , Grade = B, Owner = line, OwnerRelations = [Relation { Target = line, Date = , Certainty =  }], Launched = , Page = , Draught = , Refit = , Insured = , Nicknames = [], "
        + "Crews = [], Loads = [], Passed = [], Surveys = [], Pages = [], Rigs = [], Guests = [], GuestsRelations = [], Crew = [bo], Quotes_ = , Id_ = , Equals_ =  }",
        Harbour.Ask("Ships.Petrel.ToString()"));

    [Theory]
    [InlineData("Articles.Sold.ToString().Contains(\"Beat = port, Day = 2007-09, Mood = Rough, About = [wren, petrel], \")")]
    [InlineData("Quotes.Sold.We.ToString().EndsWith(\"Stance = Against, Tags = [sad, short], ToShip = wren, Id_ = q7 }\")")]
    [InlineData("Articles.Sold.Mentions[0].ToString().EndsWith(\"Weight = 2, Sure = True, Near = eastmouth }\")")]
    public void What_is_annotated_is_printed_with_its_fields(string isPrinted) => Assert.Equal("True", Harbour.Ask(isPrinted));

    [Fact]
    public void A_thing_is_written_as_json_with_its_fields() => Assert.Equal(
        """{"Id":"wren","Kind":"ship","Name":"Wren","AlternateNames":[],"Description":null,"SameAs":[],"FormerIds":[],"Built":1898,"Captain":"ann","Motor":false,"Tonnage":120.50,"Port":"eastmouth","State":"laid-up","Grade":"a1","Owner":"line","OwnerRelations":[{"Target":"line","Date":"2001/2005","Certainty":null}],"Launched":"1898-05~","Page":"https://example.org/wren#top","Draught":2.5,"Refit":-1,"Insured":true,"Nicknames":["The Bird","Old Wren"],"Crews":[3,12],"Loads":[1.10,2],"Passed":[true,false],"Surveys":["1999","2004-05"],"Pages":["https://example.org/a","https://example.org/b"],"Rigs":["square rig","cutter"],"Guests":["ann","line","petrel"],"GuestsRelations":[{"Target":"ann","Date":"1999","Certainty":null},{"Target":"line","Date":null,"Certainty":null},{"Target":"petrel","Date":null,"Certainty":null}],"Crew":["ann"],"Quotes_":"said of her","Id_":"W-1","Equals_":"none"}""",
        Harbour.Ask("JsonSerializer.Serialize(Ships.Wren)"));

    [Theory]
    [InlineData("Ship", "Ships.Wren")]
    [InlineData("Court", "Courts.Quarter")]
    [InlineData("Entity", "Ships.Wren")]
    [InlineData("Thing", "Ships.Log.Dory")]
    [InlineData("Person", "People.Other.P1")]
    [InlineData("Article", "Articles.Sold")]
    [InlineData("Quote", "Quotes.Sold.We")]
    [InlineData("Mention", "Articles.Sold.Mentions[0]")]
    public void What_was_written_is_read_as_the_record_of_the_corpus(string type, string record) => Assert.Equal(
        "True", Harbour.Ask($"ReferenceEquals({record}, JsonSerializer.Deserialize<{type}>(JsonSerializer.Serialize({record})))"));
}
