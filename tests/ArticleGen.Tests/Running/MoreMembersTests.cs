using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Members that a user adds to a record: outside JSON, printing and equality, unless <c>DescribeMore</c> describes them.</summary>
public class MoreMembersTests
{
    private const string Described = """
        namespace Demo.Corpus
        {
            public sealed partial record Person
            {
                public string? Nick { get; init; }

                public int Age { get; init; } = 40;

                public string Hidden { get; init; } = "";

                partial void DescribeMore(ArticleGenData.Members members)
                {
                    members.Text(nameof(Nick), Nick);
                    members.Number(nameof(Age), Age);
                }
            }

            public abstract partial record Thing
            {
                public bool? IsKnown { get; init; }

                partial void DescribeMore(ArticleGenData.Members members) => members.Boolean(nameof(IsKnown), IsKnown);
            }

            public abstract partial record Entity
            {
                public double Weight { get; init; } = 0.5;

                partial void DescribeMore(ArticleGenData.Members members) => members.Real(nameof(Weight), Weight);
            }

            public sealed partial record Quote
            {
                public System.Collections.Generic.IReadOnlyList<string> Labels { get; init; } = System.Array.Empty<string>();

                public QuoteKind? As { get; init; }

                partial void DescribeMore(ArticleGenData.Members members)
                {
                    members.Texts(nameof(Labels), Labels);
                    members.Word(nameof(As), As);
                    members.Span("At", Segments[0].Span);
                    members.Objects("Marks", Cues);
                }
            }
        }
        """;

    private static readonly string[] s_records =
        ["Person", "Organization", "Place", "Event", "Article", "Quote", "Mention", "TimeExpression", "Remark", "Label", "LabelLink", "Segment", "Role", "Participant"];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("More members", static () => LoadedCorpus.Of(s_files, Described));

    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("people:\n  ann: { name: Ann }\n"),
        GeneratorHarness.Article("a", "[\"Hm\"]{quote=q by=ann} [said]{cue=q} [Ann]{person=ann}."),
    ];

    [Theory]
    [InlineData("People.Ann with { Nick = \"Annie\" }", ",\"IsKnown\":null,\"Weight\":0.5,\"JobTitle\":null,\"Affiliation\":null,\"Roles\":[],\"Nationality\":null,\"BirthDate\":null,\"DeathDate\":null,\"Type\":\"individual\",\"Count\":null,\"Nick\":\"Annie\",\"Age\":40}")]
    [InlineData("People.Ann with { IsKnown = true }", ",\"IsKnown\":true,\"Weight\":0.5,")]
    [InlineData("Quotes.A.Q with { Labels = new[] { \"a\", \"b\" }, As = QuoteKind.Mixed }", "\"Certainty\":null,\"Labels\":[\"a\",\"b\"],\"As\":\"mixed\",\"At\":{\"Start\":0,\"Length\":4},\"Marks\":[{\"Text\":\"said\",\"Span\":{\"Start\":5,\"Length\":4}}]}")]
    public void What_is_described_is_written_as_json(string record, string expected) =>
        Assert.Contains(expected, Corpus.Ask($"JsonSerializer.Serialize({record})"), StringComparison.Ordinal);

    [Theory]
    [InlineData("People.Ann with { Nick = \"Annie\", IsKnown = false }", ", IsKnown = False, Weight = 0.5, JobTitle = , Affiliation = , Roles = [], Nationality = , BirthDate = , DeathDate = , Type = Individual, Count = , Nick = Annie, Age = 40 }")]
    [InlineData("Quotes.A.Q", ", Labels = [], As = , At = [0..4), Marks = [Segment { Text = said, Span = [5..9) }] }")]
    public void What_is_described_is_printed(string record, string expected) =>
        Assert.EndsWith(expected, Corpus.Ask($"({record}).ToString()"), StringComparison.Ordinal);

    [Theory]
    [InlineData("People.Ann", "Nick = \"x\"")]
    [InlineData("People.Ann", "Age = 41")]
    [InlineData("People.Ann", "IsKnown = false")]
    [InlineData("People.Ann", "Weight = 1")]
    [InlineData("Quotes.A.Q", "Labels = new[] { \"x\" }")]
    [InlineData("Quotes.A.Q", "As = QuoteKind.Direct")]
    public void What_is_described_counts_in_equality(string record, string change) =>
        Assert.Equal("False", Corpus.Ask($"({record} with {{ {change} }}) == {record}"));

    [Theory]
    [InlineData("People.Ann with { }", "People.Ann")]
    [InlineData("People.Ann with { Nick = \"x\" }", "People.Ann with { Nick = \"x\" }")]
    [InlineData("People.Ann with { Hidden = \"x\" }", "People.Ann")]
    [InlineData("Quotes.A.Q with { Labels = new[] { \"x\" } }", "Quotes.A.Q with { Labels = new System.Collections.Generic.List<string> { \"x\" } }")]
    public void Records_with_equal_descriptions_are_equal(string record, string other) =>
        Assert.Equal("True", Corpus.Ask($"({record}) == ({other}) && ({record}).GetHashCode() == ({other}).GetHashCode()"));

    [Fact]
    public void Each_record_can_describe_more()
    {
        var corpus = LoadedCorpus.Of(Brackwater.Files, Describe("public"), expected: ["AG4003", "AG4003", "AG9005"]);

        Assert.Equal(string.Join("; ", s_records), corpus.Ask("""
            new object[]
            {
                People.AnnLee, Organizations.TownCouncil, Places.Brackwater, Events.Flood, Articles.Aftermath with { Paragraphs = [], Quotes = [], Mentions = [] }, Quotes.Flood.Swim with { Segments = [] },
                Articles.Flood.Mentions[0], Articles.Flood.TimeExpressions[0], Remark.Sample("x"), Label.Sample("x", LabelType.Unspecified), LabelLink.Sample("x"), Articles.Flood.Paragraphs[0], People.AnnLee.Roles[0], Events.Flood.Participants[0],
            }
            .Select(record => JsonDocument.Parse(JsonSerializer.Serialize(record)).RootElement.GetProperty("More").GetString())
            """));
    }

    [Fact]
    public void A_record_of_an_internal_corpus_can_describe_more()
    {
        var corpus = LoadedCorpus.Of(
            s_files,
            Describe("internal") + "public static class Shown { public static string More => Demo.Corpus.People.Ann.ToString(); }",
            options: GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenVisibility", "internal"),
            space: "System");

        Assert.EndsWith(", More = Person }", corpus.Ask("Shown.More"), StringComparison.Ordinal);
    }

    private static string Describe(string visibility) => "namespace Demo.Corpus { " + string.Concat(s_records.Select(record =>
        $"{visibility} sealed partial record {record} {{ partial void DescribeMore(ArticleGenData.Members members) => members.Text(\"More\", \"{record}\"); }} ")) + "} ";
}
