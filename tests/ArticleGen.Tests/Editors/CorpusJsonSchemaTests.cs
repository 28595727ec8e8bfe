using System.Text.Json.Nodes;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Diagnostics;
using ArticleGen.Tests.Format;
using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;
using NJsonSchema;

namespace ArticleGen.Tests.Editors;

/// <summary>The JSON Schema that the package holds for editors: it is that of the tables, and finds what the generator finds.</summary>
public class CorpusJsonSchemaTests
{
    private static readonly string s_file = Repository.Path("generator/schema/corpus.schema.json");

    private static readonly Task<JsonSchema> s_schema = JsonSchema.FromJsonAsync(CorpusJsonSchema.Write());

    /// <summary>Corpus files by where they stand, and what the articles there declare: front matter has the same maps.</summary>
    private static readonly Dictionary<string, string> s_right = RightFiles().DistinctBy(static file => file.Path).ToDictionary(static file => file.Path, static file => file.Content);

    public static TheoryData<string> Right => [.. s_right.Keys];

    public static TheoryData<string> Dates => [.. FormatDocument.RowsOf("Date").Select(static row => row[0])];

    public static TheoryData<string> Durations => [.. FormatDocument.RowsOf("Duration").Select(static row => row[0])];

    [Fact]
    public void The_file_is_that_of_the_tables()
    {
        var (written, received) = (CorpusJsonSchema.Write(), Path.ChangeExtension(s_file, ".received.json"));
        File.Delete(received);
        if (!File.Exists(s_file) || File.ReadAllText(s_file) != written)
        {
            File.WriteAllText(received, written);
            Assert.Fail($"{s_file} differs from the tables. To accept what they say, put {received} in its place.");
        }
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task What_is_right_is_valid(string path) => Assert.Empty(await Validate(s_right[path]));

    [Fact]
    public void Much_is_right() => Assert.InRange(s_right.Count, 60, int.MaxValue);

    /// <summary>The maps of things that a wrong example declares, where what is wrong stands in them.</summary>
    [Theory]
    [InlineData("AG1010")]
    [InlineData("AG1011")]
    [InlineData("AG1014")]
    public async Task The_wrong_example_of_a_page_is_not_valid(string rule)
    {
        var maps = Declared(rule, DiagnosticPage.Read(rule).Wrong.Files).Select(static file => file.Content.Replace("⟦", "").Replace("⟧", ""));

        Assert.NotEmpty(await Validate(Assert.Single(maps)));
    }

    /// <summary>Each row is a corpus file, and what the generator finds in it.</summary>
    [Theory]
    [InlineData("people: [ann]", "AG1006")]
    [InlineData("people: { ann: [Ann] }", "AG1006")]
    [InlineData("people: { ann: \"\" }", "AG1006")]
    [InlineData("people: { Ann Lee: { name: Ann Lee } }", "AG1013")]
    [InlineData("people: { ann: { name: [Ann, Lee] } }", "AG1006")]
    [InlineData("people: { ann: { name: Ann, roles: [Clerk] } }", "AG1006")]
    [InlineData("people: { ann: { name: Ann, roles: { title: Clerk } } }", "AG1005")]
    [InlineData("people: { ann: { name: Ann, count: -1 } }", "AG1010")]
    [InlineData("people: { ann: { name: Ann, birthDate: long ago } }", "AG4007")]
    [InlineData("people: { ann: { name: Ann, sameAs: [example.org] } }", "AG1009")]
    [InlineData("people: { ann: { name: Ann, affiliation: The Council } }", "AG1013")]
    [InlineData("people: { ann: { name: Ann, rank: { of: three } } }", "AG1005")]
    [InlineData("events: { e: { name: E, tense: soon } }", "AG1011")]
    [InlineData("events: { e: { name: E, duration: two days } }", "AG4008")]
    [InlineData("strict: maybe", "AG1011")]
    [InlineData("scope: file", "AG1011")]
    [InlineData("kinds: [ship]", "AG1006")]
    [InlineData("kinds: { Ship: ships }", "AG1015")]
    [InlineData("kinds: { ship: { type: Product } }", "AG1015")]
    [InlineData("kinds: { ship: { plural: ships, kind: Product } }", "AG1005")]
    [InlineData("fields: { person: [rank] }", "AG1006")]
    [InlineData("fields: { person: { rank: number } }", "AG1015")]
    [InlineData("fields: { person: { a b: int } }", "AG1013")]
    [InlineData("fields: { person: { rank: { type: int, doc: What. } } }", "AG1005")]
    [InlineData("vocabularies: { EventTypes: [A] }", "AG1005")]
    [InlineData("vocabularies: { EventType: A }", "AG1006")]
    [InlineData("vocabularies: { EventType: { closed: maybe, terms: [A] } }", "AG1011")]
    [InlineData("vocabularies: { EventType: { terms: [A], open: true } }", "AG1005")]
    public async Task What_the_generator_finds_wrong_is_not_valid(string corpus, string rules)
    {
        Assert.Equal(rules, string.Join(' ', new BoundFiles(GeneratorHarness.Corpus(corpus)).RuleIds));
        Assert.NotEmpty(await Validate(corpus));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("int?")]
    [InlineData(" decimal ? ")]
    [InlineData("enum(a, \"b\")?")]
    [InlineData("enum(a)")]
    [InlineData("enum()")]
    [InlineData("enum(a,,b)")]
    [InlineData("ref(person)")]
    [InlineData("ref( entity )?")]
    [InlineData("ref(a person)")]
    [InlineData("ref()")]
    [InlineData("list<date>")]
    [InlineData("list< ref(ship) >?")]
    [InlineData("list<int?>")]
    [InlineData("list<list<int>>")]
    [InlineData("list<>")]
    [InlineData("number")]
    [InlineData("ints")]
    [InlineData("")]
    public async Task The_types_of_fields_are_those_that_are_read(string type)
    {
        var corpus = new JsonObject { ["fields"] = new JsonObject { ["person"] = new JsonObject { ["rank"] = type } } };

        Assert.Equal(FieldType.Parse(type) is not null, !(await Validate(corpus)).Any());
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_date_of_the_format_is_valid(string date) => Assert.Empty(await Validate(Event("date", date)));

    [Theory]
    [MemberData(nameof(Durations))]
    public async Task A_duration_of_the_format_is_valid(string duration) => Assert.Empty(await Validate(Event("duration", duration)));

    [Fact]
    public void Every_key_has_a_description_without_markup()
    {
        var keys = KeysOf(JsonNode.Parse(CorpusJsonSchema.Write())!).ToList();

        Assert.True(keys.Count > 50);
        Assert.All(keys, static key => Assert.True(
            key.Schema["$ref"] is not null || (key.Schema["description"]?.GetValue<string>() is { Length: > 5 } doc && !doc.Contains("</") && !doc.Contains("/>")), key.Name));
    }

    private static IEnumerable<(string Name, JsonObject Schema)> KeysOf(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(static entry => (entry.Key == "properties"
            ? ((JsonObject)entry.Value!).Select(static key => (key.Key, (JsonObject)key.Value!))
            : []).Concat(entry.Value is null ? [] : KeysOf(entry.Value))),
        JsonArray list => list.SelectMany(static item => KeysOf(item!)),
        _ => [],
    };

    private static JsonObject Event(string key, string value) =>
        new() { ["events"] = new JsonObject { ["e"] = new JsonObject { [key] = value } } };

    private static Task<IEnumerable<string>> Validate(string corpus) => Validate(YamlJson.Of(corpus));

    private static async Task<IEnumerable<string>> Validate(JsonNode? corpus) =>
        (await s_schema).Validate(corpus?.ToJsonString() ?? "null").Select(static problem => problem.ToString());

    private static IEnumerable<InputFile> RightFiles()
    {
        var repository = new[] { "articles", "generator/templates" }
            .SelectMany(static folder => Directory.GetFiles(Repository.Path(folder), "*", SearchOption.AllDirectories))
            .Select(static path => new InputFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)));
        var format = FormatDocument.Examples
            .Where(static example => !example.Yields.Any(static line => line.StartsWith("AG1", StringComparison.Ordinal)))
            .SelectMany(static example => new InputFile[]
            {
                new($"FORMAT.md, {example.Name}, corpus.yaml", example.Corpus), new($"FORMAT.md, {example.Name}, a.article.md", example.Article),
            });
        var pages = DiagnosticPage.Ids.SelectMany(static id => DiagnosticPage.Read(id).Right.Files.Select(file => new InputFile($"{id}, {file.Path}", file.Content)));
        return Declared("", [.. repository, .. format, .. pages, .. Brackwater.Files.Select(static file => file with { Path = "Brackwater, " + file.Path })]);
    }

    /// <summary>Corpus files as they are; of articles the maps of things, where their front matter has one.</summary>
    private static IEnumerable<InputFile> Declared(string under, IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            if (file.Path.EndsWith("corpus.yaml", StringComparison.OrdinalIgnoreCase))
            {
                yield return file with { Path = under + file.Path };
            }
            else if (file.Path.EndsWith(".article.md", StringComparison.Ordinal) && MapsOf(file.Content) is { Length: > 0 } maps)
            {
                yield return new InputFile(under + file.Path, maps);
            }
        }
    }

    private static string MapsOf(string article)
    {
        var lines = article.ReplaceLineEndings("\n").Split('\n');
        var isMap = false;
        return lines[0] != "---" ? "" : string.Concat(lines.Skip(1).TakeWhile(static line => line != "---").Where(line =>
        {
            isMap = line.StartsWith(' ') || line.Length == 0 ? isMap : Array.Exists([.. ThingKind.BuiltIn], kind => line.StartsWith(kind.Plural + ":", StringComparison.Ordinal));
            return isMap;
        }).Select(static line => line + "\n"));
    }
}
