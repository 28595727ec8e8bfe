using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>The C# names of ids: whatever an id is, its thing is reached by a name and by <c>Find</c>, and all compiles.</summary>
public class NameTests
{
    private static readonly (string Id, string Name)[] s_people =
    [
        ("class", "Class"), ("record", "Record"), ("event", "Event"), ("void", "Void"), ("await", "Await"), ("9-11", "_911"), ("3m", "_3m"),
        ("equals", "Equals_"), ("reference-equals", "ReferenceEquals_"), ("to-string", "ToString_"), ("get-hash-code", "GetHashCode_"),
        ("get-type", "GetType_"), ("finalize", "Finalize_"), ("memberwise-clone", "MemberwiseClone_"), ("all", "All_"), ("find", "Find_"), ("find-by-name", "FindByName_"),
        ("people", "People_"), ("person", "Person"), ("places", "Places"), ("articles", "Articles"), ("quotes", "Quotes"), ("thing", "Thing"),
        ("article-gen-data", "ArticleGenData"), ("system", "System"), ("demo", "Demo"), ("corpus", "Corpus"), ("string", "String"),
        ("åsa-öberg", "ÅsaÖberg"), ("東京", "東京"), ("москва", "Москва"), ("ß", "ß"), ("x.y_z-w", "XYZW"), ("a", "A"), ("get_x", "GetX"),
        ("٣ab", "_٣ab"), ("op-equality", "OpEquality"), ("annlee", "Annlee"), ("annLee", "AnnLee"),
        ("𠮷田", "U20BB7田"), ("𞤀𞤁", "U1E900U1E901"),
    ];

    private static readonly (string Id, string Name)[] s_articles =
    [
        ("quotes", "Quotes"), ("articles", "Articles_"), ("all", "All_"), ("find", "Find_"), ("data", "Data"), ("article-gen-data", "ArticleGenData"),
        ("article", "Article"), ("reader", "Reader"), ("bucket", "Bucket"), ("index", "Index"), ("class", "Class"), ("2001", "_2001"),
        ("equals", "Equals_"), ("東京", "東京"), ("instance", "Instance"), ("talks", "Talks"), ("talkS", "TalkS"), ("𠮷野", "U20BB7野"),
    ];

    public static readonly TheoryData<string, string> People = [.. s_people.Select(static it => new TheoryDataRow<string, string>(it.Id, it.Name))];

    public static readonly TheoryData<string, string> Articles = [.. s_articles.Select(static it => new TheoryDataRow<string, string>(it.Id, it.Name))];

    private static LoadedCorpus OfThings => LoadedCorpus.Shared("Names of things", static () => LoadedCorpus.Of(
        [GeneratorHarness.Corpus("people:\n" + string.Concat(s_people.Select(static it => $"  \"{it.Id}\": {{ name: x }}\n")))],
        expected: "AG9004"));

    private static LoadedCorpus OfArticles => LoadedCorpus.Shared("Names of articles", static () => LoadedCorpus.Of(
        s_articles.Select(static (it, i) => GeneratorHarness.Article($"file{i}", $"---\nid: \"{it.Id}\"\n---\n[\"x\"]{{quote={QuoteIn(it.Id)}}}")),
        expected: [.. Enumerable.Repeat("AG4003", s_articles.Length)]));

    /// <summary>Most articles have a quote that is named as they are.</summary>
    private static string QuoteIn(string id) => id switch
    {
        "talkS" => "equals",
        "equals" => "x",
        _ => id,
    };

    [Theory]
    [MemberData(nameof(People))]
    public void A_thing_has_the_name_of_its_id(string id, string name) =>
        Assert.Equal(id, OfThings.Ask($"Demo.Corpus.People.{name}.Id"));

    [Fact]
    public void Each_thing_is_found() => Assert.Equal(
        "True", OfThings.Ask("Demo.Corpus.People.All.All(person => ReferenceEquals(person, Demo.Corpus.People.Find(person.Id)))"));

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_has_the_name_of_its_id(string id, string name) =>
        Assert.Equal(id, OfArticles.Ask($"Demo.Corpus.Articles.{name}.Id"));

    [Theory]
    [InlineData("Quotes_.Quotes")]
    [InlineData("Articles.Articles_")]
    [InlineData("Data.Data_")]
    [InlineData("_2001._2001_")]
    [InlineData("東京.東京_")]
    [InlineData("All_.All")]
    [InlineData("TalkS.Equals_")]
    [InlineData("Talks.Talks_")]
    public void A_quote_has_the_name_of_its_id_in_the_class_of_its_article(string name) =>
        Assert.NotEqual("null", OfArticles.Ask($"Demo.Corpus.Quotes.{name}.Id"));

    [Fact]
    public void A_quote_named_as_its_article_and_as_an_inherited_member_compiles()
    {
        var corpus = LoadedCorpus.Of([GeneratorHarness.Article("equals", "[\"One\"]{quote=equals}")], expected: "AG4003");

        Assert.Equal("One", corpus.Ask("Demo.Corpus.Quotes.Equals_.Equals__.Text"));
    }

    [Theory]
    [InlineData("ann-lee", "ann.lee", "AnnLee", "AnnLee_")]
    [InlineData("ann", "Ann", "Ann", "Ann_")]
    [InlineData("a-b", "aB", "AB", "AB_")]
    public void Two_ids_with_one_name_are_reported_and_both_are_reached(string first, string second, string firstName, string secondName)
    {
        var corpus = LoadedCorpus.Of(
            [GeneratorHarness.Corpus($"people:\n  {first}: {{ name: One }}\n  {second}: {{ name: Two }}\n")], expected: ["AG3012", "AG9004"]);

        Assert.Equal("One Two", corpus.Ask($"People.{firstName}.Name + \" \" + People.{secondName}.Name"));
    }

    [Fact]
    public void Two_ids_with_one_name_are_both_found()
    {
        var corpus = LoadedCorpus.Of(
            [GeneratorHarness.Corpus("people:\n  ann: { name: One }\n  Ann: { name: Two }\n")], expected: ["AG3012", "AG9004"]);

        Assert.Equal("One Two", corpus.Ask("People.Find(\"ann\")!.Name + \" \" + People.Find(\"Ann\")!.Name"));
    }

    [Fact]
    public void Two_articles_with_one_name_are_reported_and_both_are_reached()
    {
        var corpus = LoadedCorpus.Of([GeneratorHarness.Article("talks", "One"), GeneratorHarness.Article("Talks", "Two")], expected: "AG3012");

        Assert.Equal("Two One", corpus.Ask("Articles.Talks.Text + \" \" + Articles.Talks_.Text"));
    }

    [Fact]
    public void Two_quotes_of_an_article_with_one_name_are_reported()
    {
        var corpus = LoadedCorpus.Of(
            [GeneratorHarness.Article("talks", "[\"One\"]{quote=a-b} [\"Two\"]{quote=aB}")], expected: ["AG3012", "AG4003", "AG4003"]);

        Assert.Equal("One Two", corpus.Ask("Quotes.Talks.AB.Text + \" \" + Quotes.Talks.AB_.Text"));
    }

    [Fact]
    public void A_quote_without_id_does_not_take_the_id_of_another()
    {
        var corpus = LoadedCorpus.Of([GeneratorHarness.Article("talks", "[\"One\"]{quote=2} [\"Two\"]{.quote}")], expected: ["AG4003", "AG4003"]);

        Assert.Equal("2", corpus.Ask("Articles.Talks.Quotes.Select(quote => quote.Id).Distinct().Count()"));
    }

    [Fact]
    public void Things_of_two_kinds_may_have_ids_that_give_one_name()
    {
        var corpus = LoadedCorpus.Of([GeneratorHarness.Corpus("people:\n  a-b: { name: One }\nplaces:\n  a.b: { name: Two }\n")], expected: "AG9004");

        Assert.Equal("One Two", corpus.Ask("People.AB.Name + \" \" + Places.AB.Name"));
    }
}
