using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What a project does without is left out, and nothing else is.</summary>
public class FeatureTests
{
    private const string Json = "CorpusJson CorpusJson.GetTypeInfo CorpusJson.Options CorpusJson.Resolver CorpusJsonConverter CorpusJsonConverter.CanConvert CorpusJsonConverter.CreateConverter";
    private const string JsonLd = "Article.ToJsonLd Article.WriteJsonLd";
    private const string DateReading =
        "EdtfDate.Contains EdtfDate.End EdtfDate.Overlaps EdtfDate.Parse EdtfDate.Precedes EdtfDate.Start EdtfDate.TryParse EdtfDate.WithoutQualifiers IsoDuration.Parse IsoDuration.TryParse";

    /// <summary>The public types and their members by name; what is overloaded is told once, and accessors are told by their property.</summary>
    private const string Surface = """
        string.Join(' ', typeof(Articles).Assembly.GetExportedTypes()
            .SelectMany(type => type
                .GetMembers(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly)
                .Where(member => member is not System.Reflection.MethodBase { IsSpecialName: true } and not Type)
                .Select(member => $"{type.Name}.{member.Name}")
                .Append(type.Name))
            .Distinct()
            .Order(StringComparer.Ordinal))
        """;

    [Theory]
    [InlineData("ArticleGenJson", Json)]
    [InlineData("ArticleGenJsonLd", JsonLd)]
    [InlineData("ArticleGenJson ArticleGenJsonLd", JsonLd + " " + Json)]
    [InlineData("ArticleGenJson ArticleGenDateReading", Json + " " + DateReading)]
    [InlineData("ArticleGenJson ArticleGenJsonLd ArticleGenDateReading", JsonLd + " " + Json + " " + DateReading)]
    public void What_is_left_out_is_all_that_is_missing(string properties, string missing)
    {
        var all = Corpus("").Ask(Surface).Split(' ');
        var left = Corpus(properties).Ask(Surface).Split(' ');

        Assert.Equal(missing, string.Join(' ', all.Except(left)));
        Assert.Empty(left.Except(all));
    }

    [Theory]
    [InlineData("Quotes.All.Count + People.All.Count > 0", "True")]
    [InlineData("Articles.All[0] == Articles.All[0] with { Section = Articles.All[0].Section }", "True")]
    [InlineData("Articles.All[0].ToString().Contains(Articles.All[0].Id)", "True")]
    [InlineData("Events.All.Select(e => e.Date).Where(date => date is not null).Order().SequenceEqual(Events.All.Select(e => e.Date).Where(date => date is not null).OrderBy(date => date, EdtfDate.ByEarliest))", "True")]
    public void What_is_there_without_all_of_it_works(string expression, string expected) =>
        Assert.Equal(expected, Corpus("ArticleGenJson ArticleGenJsonLd ArticleGenDateReading").Ask(expression));

    [Fact]
    public void Without_JSON_a_records_attributes_name_nothing_of_it() => Assert.Equal("", Corpus("ArticleGenJson").Ask("""
        string.Join(' ', typeof(Articles).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributesData())
            .Select(attribute => attribute.AttributeType.FullName!)
            .Where(name => name.StartsWith("System.Text.Json")))
        """));

    [Fact]
    public void A_part_does_not_ask_what_its_model_does_without()
    {
        var model = new SplitCorpus().Add(
            "News", "model", [GeneratorHarness.Corpus("people: { ann: { name: Ann } }")], properties: [("ArticleGenJson", "false"), ("ArticleGenDateReading", "false")]);

        Assert.Equal("Hm Ann", model
            .Part("First", GeneratorHarness.Article("a", "[\"Hm\"]{quote=q by=ann} [Ann]{person=ann} [said]{cue=q} [today]{date=2007}."))
            .Ask("Quotes.All[0].Text + \" \" + People.Ann.Name"));
    }

    private static LoadedCorpus Corpus(string properties) => LoadedCorpus.Shared($"Harbour without '{properties}'", () => LoadedCorpus.Of(
        Harbour.Files,
        options: properties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            GeneratorHarness.DefaultOptions, static (options, property) => options.SetItem("build_property." + property, "false"))));
}
