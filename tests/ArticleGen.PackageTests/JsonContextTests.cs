using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>The records in contexts that System.Text.Json's own generator makes.</summary>
public class JsonContextTests
{
    [Fact]
    public async Task Another_projects_context_writes_and_reads_the_records()
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new("Library/articles/rain.article.md", """
                ---
                people: { ann-lee: { name: Ann Lee } }
                events: { storm: { name: The storm, type: Natural.Storm } }
                ---

                ["It rained,"]{quote=rain by=ann-lee} [Ann Lee]{person=ann-lee} [said]{cue=rain}.

                """),
            new("App/Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using Library.Corpus;

                var page = new Page("Today", Quotes.All, People.AnnLee, EventType.NaturalStorm);
                var json = JsonSerializer.Serialize(page, PageContext.Default.Page);
                Console.WriteLine(json);
                var read = JsonSerializer.Deserialize(json, PageContext.Default.Page)!;
                Console.WriteLine(ReferenceEquals(read.Speaker, People.AnnLee) + " " + ReferenceEquals(read.Quotes[0], Quotes.All[0]) + " " + read.Type);

                record Page(string Title, IReadOnlyList<Quote> Quotes, Person Speaker, EventType Type);

                [JsonSerializable(typeof(Page))]
                [JsonSerializable(typeof(Quote))]
                [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
                partial class PageContext : JsonSerializerContext;
                """));
        project.Write("Library/Library.csproj", project.ProjectFile(properties: ""));
        project.Write("App/App.csproj", project
            .ProjectFile(
                properties: "<OutputType>Exe</OutputType><JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>",
                items: """<ProjectReference Include="../Library/Library.csproj" />""")
            .Replace($"""<PackageReference Include="ArticleGen" Version="{project.Version}" PrivateAssets="all" />""", "", StringComparison.Ordinal));

        await project.Build("App");

        var printed = (await project.Dotnet(project.Path("App/bin/Debug/net10.0/App.dll"))).Succeeded().Output.TrimEnd().Split(Environment.NewLine);
        Assert.StartsWith("""{"title":"Today","quotes":[{"id":"rain","article":"rain",""", printed[0], StringComparison.Ordinal);
        Assert.EndsWith(""","type":"Natural.Storm"}""", printed[0], StringComparison.Ordinal);
        Assert.Equal("True True NaturalStorm", printed[1]);
    }
}
