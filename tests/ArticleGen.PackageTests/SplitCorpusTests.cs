using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>A corpus in several projects, as the documentation lays it out: a model, three parts and an app, built by the real commands.</summary>
public class SplitCorpusTests
{
    private const string Program = """
        using System.Text.Json;
        using News.Corpus;
        using Y2023 = News.Y2023.Corpus;

        Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Id)));
        Console.WriteLine(string.Join(' ', People.AnnLee.Quotes.Select(quote => quote.Text)));
        // No constant: where no part has the id, one would be AG3016.
        Console.WriteLine(People.Find(string.Concat("cy-", "fox"))?.Articles[0].Id);
        Console.WriteLine(Y2023.Quotes.Rain.Wet.Text);
        Console.WriteLine(ReferenceEquals(JsonSerializer.Deserialize<Quote>(JsonSerializer.Serialize(Quotes.All[^1])), Quotes.All[^1]));
        """;

    [Fact]
    public async Task Three_parts_and_an_app_are_one_corpus_and_an_edit_compiles_one_part()
    {
        using var solution = await Create();

        await solution.Build("App", "-m");
        Assert.Equal(["rain sleet snow", "It rained. It sleeted. It snowed.", "snow", "It rained.", "True"], await Run(solution));

        // The app knows names and ids alone, so other words compile their part and nothing else.
        var before = Written(solution);
        solution.Write("Y2024/sleet.article.md", Said("sleet", "It sleeted a lot."));
        await solution.Build("App", "-m");
        Assert.Equal(["Y2024"], Written(solution).Except(before).Select(static dll => dll.Project));
        Assert.Equal("It rained. It sleeted a lot. It snowed.", (await Run(solution))[1]);

        before = Written(solution);
        await solution.Build("App", "-m", "-graph");
        Assert.Equal(before, Written(solution));

        // Each project for itself, from the results of those that it refers to.
        solution.Write("Y2024/sleet.article.md", Said("sleet", "It sleeted still."));
        await solution.Build("App", "-graph", "-isolate", "--no-restore");
        Assert.Equal("It rained. It sleeted still. It snowed.", (await Run(solution))[1]);

        File.Delete(solution.Path("Y2025/snow.article.md"));
        solution.Write("Y2025/hail.article.md", Said("hail", "It hailed."));
        await solution.Build("App", "-m");
        Assert.Equal(["hail rain sleet", "It hailed. It rained. It sleeted still.", "", "It rained.", "True"], await Run(solution));

        // A program has the parts to which it refers.
        solution.Write("App/App.csproj", Project(solution, "app", "App", "", "Y2023"));
        await solution.Build("App", "-m");
        Assert.Equal(["rain", "It rained.", "", "It rained.", "True"], await Run(solution));
    }

    [Fact]
    public async Task An_edited_word_compiles_one_part_however_large_it_is()
    {
        using var solution = await Create();
        var words = new string('x', LiteralLimit);
        solution.Write("Y2024/sleet.article.md", Said("sleet", "It sleeted.") + words);
        await solution.Build("App", "-m", "-c:Release");

        var before = Written(solution, "Release");
        solution.Write("Y2024/sleet.article.md", Said("sleet", "It sleeted a lot.") + words);
        await solution.Build("App", "-m", "-c:Release");

        Assert.Equal(["Y2024"], Written(solution, "Release").Except(before).Select(static dll => dll.Project));
        Assert.Equal("It rained. It sleeted a lot. It snowed.", (await Run(solution, "Release"))[1]);
    }

    [Fact]
    public async Task A_part_can_be_a_package_and_one_of_an_older_model_is_an_error_of_the_build_and_of_the_program()
    {
        using var solution = await Create();
        (await solution.Dotnet("pack", "Model", "-o", "feed", "-v:q", "-p:Version=1.0.0")).Succeeded();
        (await solution.Dotnet("pack", "Y2023", "-o", "feed", "-v:q", "-p:Version=1.0.0")).Succeeded();
        Write(model: "1.0.0");
        await solution.Build("Reader");
        Assert.Equal("It rained.", (await RunReader()).Succeeded().Output.Trim());

        // A model that has other words, and the same part.
        solution.Write("Model/corpus.yaml", Shared.Replace("[Agent]", "[Agent, Witness]", StringComparison.Ordinal));
        (await solution.Dotnet("pack", "Model", "-o", "feed", "-v:q", "-p:Version=2.0.0")).Succeeded();
        Write(model: "2.0.0");
        Assert.Contains(
            "CSC : error AG9014: `News.Y2023` was built against another version of `News`; build it again", (await solution.Dotnet("build", "Reader", "-v:q")).Findings);

        await solution.Build("Reader", "-p:NoWarn=AG9014", "-p:TreatWarningsAsErrors=false", "-p:WarningsNotAsErrors=AG9014");
        var run = await RunReader();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("'News.Y2023' was built against another version of 'News'; build it again.", run.Errors, StringComparison.Ordinal);

        void Write(string model)
        {
            solution.Write("Reader/Program.cs", "Console.WriteLine(News.Corpus.Quotes.All[0].Text);");
            solution.Write("Reader/Reader.csproj", solution.ProjectFile(
                properties: "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>../feed</RestoreAdditionalProjectSources>",
                items: $"""<PackageReference Include="News" Version="{model}" /><PackageReference Include="News.Y2023" Version="1.0.0" />"""));
        }

        Task<DotnetResult> RunReader() => solution.Dotnet(solution.Path("Reader/bin/Debug/net10.0/Reader.dll"));
    }

    [Fact]
    public async Task The_same_part_in_another_folder_is_the_same_assembly()
    {
        using var here = await Create();
        using var there = await Create("elsewhere");
        foreach (var solution in new[] { here, there })
        {
            await solution.Build("Y2023", "-p:ContinuousIntegrationBuild=true", $"-p:PathMap={solution.Root}=/");
        }

        Assert.Equal(
            await File.ReadAllBytesAsync(here.Path("Y2023/bin/Debug/net10.0/News.Y2023.dll"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(there.Path("Y2023/bin/Debug/net10.0/News.Y2023.dll"), TestContext.Current.CancellationToken));
    }

    /// <summary>String literals of an assembly together have so many characters at most.</summary>
    private const int LiteralLimit = 8 * 1024 * 1024;

    private static readonly string[] s_years = ["Y2023", "Y2024", "Y2025"];

    private const string Shared = """
        vocabularies: { EventType: [Natural.Storm], ParticipantRole: [Agent] }
        people:
          ann-lee: { name: Ann Lee }

        """;

    private static async Task<FreshProject> Create(string name = "News")
    {
        var solution = await FreshProject.Create(
            name,
            new("Model/corpus.yaml", Shared),
            new("Y2023/rain.article.md", Said("wet", "It rained.")),
            new("Y2024/sleet.article.md", Said("sleet", "It sleeted.")),
            new("Y2025/snow.article.md", Said("cold", "It snowed.") + "\n[Cy Fox]{.person} listened.\n"),
            new("App/Program.cs", Program));
        solution.Write("Model/Model.csproj", Project(solution, "model", "News", ""));
        foreach (var year in s_years)
        {
            solution.Write($"{year}/{year}.csproj", Project(solution, "part", "News." + year, "", "Model"));
        }

        solution.Write("App/App.csproj", Project(solution, "app", "App", "", s_years));
        return solution;
    }

    private static string Said(string id, string words) => $"[\"{words}\"]{{quote={id}}} [Ann Lee]{{.person source={id}}} [said]{{cue={id}}}.\n";

    private static string Project(FreshProject solution, string role, string name, string items, params string[] references) => solution.ProjectFile(
        properties: $"<OutputType>{(role == "app" ? "Exe" : "Library")}</OutputType><RootNamespace>{name}</RootNamespace><AssemblyName>{name}</AssemblyName><ArticleGenRole>{role}</ArticleGenRole>",
        items: items + string.Concat(references.Select(static reference => $"""<ProjectReference Include="../{reference}/{reference}.csproj" />""")));

    private static async Task<string[]> Run(FreshProject solution, string configuration = "Debug") =>
        (await solution.Dotnet(solution.Path($"App/bin/{configuration}/net10.0/App.dll"))).Succeeded().Output.TrimEnd().Split(Environment.NewLine);

    /// <summary>When the compiler wrote each assembly.</summary>
    private static List<(string Project, DateTime Written)> Written(FreshProject solution, string configuration = "Debug")
    {
        string[] projects = ["Model", .. s_years, "App"];
        return [.. projects.Select(project => (project, File.GetLastWriteTimeUtc(Directory.GetFiles(solution.Path($"{project}/obj/{configuration}/net10.0"), "*.dll").Single())))];
    }
}
