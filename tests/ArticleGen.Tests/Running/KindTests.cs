using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What a program reads of the project's own kinds, and of what belongs to one article alone.</summary>
public class KindTests
{
    [Theory]
    [InlineData("Ships.All.Select(ship => ship.Id)", "wren; petrel; log/dory")]
    [InlineData("Courts.All.Select(court => court.Name)", "The Assize; Quarter Sessions")]
    [InlineData("Ships.Find(\"petrel\")!.Name", "Petrel")]
    [InlineData("Ships.Find(\"assize\")", "null")]
    [InlineData("Ships.FindByName(\"Wren\").Single().Id", "wren")]
    [InlineData("Things.Find(\"quarter\") is Court", "True")]
    [InlineData("Ships.Wren.Kind", "Ship")]
    [InlineData("JsonSerializer.Serialize(ThingKind.Court)", "\"court\"")]
    [InlineData("(object)Ships.Wren is Entity", "True")]
    [InlineData("Articles.Sold.Ships.Select(ship => ship.Id)", "wren; petrel")]
    [InlineData("Articles.Sold.Courts.Single().Id", "assize")]
    [InlineData("Articles.Other.Ships.Count", "0")]
    [InlineData("Ships.Wren.Quotes.Select(quote => quote.Id)", "no")]
    [InlineData("Quotes.Sold.No.Speaker?.Id", "wren")]
    [InlineData("Ships.Wren.Mentions.Select(mention => mention.Text)", "Wren; Wren; she")]
    [InlineData("Ships.Wren.Articles.Select(article => article.Id)", "log; sold")]
    [InlineData("Courts.Assize.Events.Single().Id", "sale")]
    [InlineData("Events.Sale.Participants.Select(one => $\"{one.Role.Spelling()} {one.Entity?.Id}\")", "buyer petrel; witness assize; seller wren")]
    public void A_kind_is_as_those_of_the_format(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Fact]
    public void The_last_of_many_kinds_is_known()
    {
        // Kinds are words of letters: ones from waa to wzz.
        var words = Enumerable.Range(0, 260).Select(static number => $"w{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}").ToList();
        var corpus = LoadedCorpus.Of(
        [
            GeneratorHarness.Corpus($"kinds: {{ {string.Join(", ", words.Select(static word => $"{word}: {word}all"))} }}\n{words[^1]}all: {{ x: {{ name: X }} }}"),
            GeneratorHarness.Article("a", "It rained."),
        ]);

        Assert.Equal("Wjz", corpus.Ask("Things.Find(\"x\")!.Kind"));
    }

    [Theory]
    [InlineData("Ship.Sample(\"x\", \"X\").Name", "X")]
    [InlineData("Ship.Sample(\"x\", \"X\").Built", "0")]
    [InlineData("Ship.Sample(\"x\", \"X\").State", "null")]
    [InlineData("Ship.Sample(\"x\", \"X\").Grade", "Unspecified")]
    [InlineData("Ship.Sample(\"x\", \"X\").Guests.Count", "0")]
    [InlineData("(Ship.Sample(\"x\", \"X\") with { State = ShipState.Sunk, Captain = People.Bo }).Captain.Id", "bo")]
    [InlineData("Ship.Sample(\"x\", \"X\") == Ship.Sample(\"x\", \"X\")", "True")]
    [InlineData("Ship.Sample(\"x\", \"X\").ToString().Contains(\"Built = 0, Captain = , \")", "True")]
    [InlineData("JsonSerializer.Serialize(Ship.Sample(\"x\", \"X\")).Contains(\"\\\"Captain\\\":null,\\\"Motor\\\":false,\")", "True")]
    [InlineData("Article.Sample(\"x\", \"It rained.\").Beat.Length", "0")]
    [InlineData("Quote.Sample(\"It rained.\").Tags.Count", "0")]
    [InlineData("Mention.Sample(\"it\").Near", "null")]
    public void A_sample_of_a_kind_says_nothing_more(string expression, string expected) => Assert.Equal(expected, Harbour.Ask(expression));

    [Fact]
    public void A_sample_of_what_must_be_said_says_nothing_that_fails()
    {
        var corpus = LoadedCorpus.Of(
        [
            GeneratorHarness.Corpus("fields: { person: { a: string, b: int, c: decimal, d: bool, e: date, f: uri, g: 'enum(x, y)', h: ref(person) } }"),
            GeneratorHarness.Article("a", "It rained."),
        ]);

        Assert.EndsWith("A = , B = 0, C = 0, D = False, E = , F = , G = Unspecified, H =  }", corpus.Ask("Person.Sample(\"x\", \"X\").ToString()"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Articles.Sold", "Vehicle", "wren", "Wren")]
    [InlineData("Articles.Sold", "Thing", "assize", "The Assize")]
    [InlineData("Articles.Log", "Vehicle", "log/dory", "Dory")]
    public void JSON_LD_says_the_type_of_a_kind(string article, string type, string id, string name) => Assert.Equal(
        "True", Harbour.Ask($$"""{{article}}.ToJsonLd().Contains("{\"@type\":\"{{type}}\",\"@id\":\"#{{id}}\",\"name\":\"{{name}}\"}")"""));

    [Theory]
    [InlineData("People.Log.P1.Id + People.Other.P1.Id", "log/p1other/p1")]
    [InlineData("People.Find(\"log/p1\")!.Name", "Cy")]
    [InlineData("Things.Find(\"p1\")", "null")]
    [InlineData("Articles.Other.People.Single().Name", "Di")]
    [InlineData("Articles.Log.Mentions.Select(mention => mention.Targets[0].Id)", "log/p1; log/dory; wren")]
    [InlineData("Ships.Log.Dory.Captain.Id", "log/p1")]
    public void What_an_article_declares_for_itself_has_its_id_before_its_own(string expression, string expected) =>
        Assert.Equal(expected, Harbour.Ask(expression));
}
