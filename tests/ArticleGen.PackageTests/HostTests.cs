using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>Projects of many kinds, each from the package alone, without a warning.</summary>
public class HostTests
{
    private const string Article = """
        ---
        headline: Rain
        people:
          ann-lee: { name: Ann Lee }
        events:
          storm: { name: The storm, type: Natural.Storm, date: 2024-03-10 }
        ---

        ["It rained,"]{quote=rain by=ann-lee} [Ann Lee]{person=ann-lee} [said]{cue=rain} of the [storm]{event=storm}.

        """;

    private const string Program = """Console.WriteLine($"{Newsroom.Corpus.Quotes.Rain.Rain_.Speaker?.Name}: {Newsroom.Corpus.Quotes.All[0].Text}");""";

    private const string Printed = "Ann Lee: It rained,";

    private static readonly InputFile s_article = new("articles/rain.article.md", Article);

    private static readonly InputFile s_program = new("Program.cs", Program);

    [Fact]
    public async Task A_console_program_runs_on_each_framework()
    {
        using var project = await FreshProject.Create("Newsroom", s_article, s_program);
        project.Write("Newsroom.csproj", project.ProjectFile(framework: "net8.0;net9.0;net10.0"));

        await project.Build();

        foreach (var framework in (string[])["net8.0", "net9.0", "net10.0"])
        {
            Assert.Equal(Printed, (await project.Dotnet(project.Path($"bin/Debug/{framework}/Newsroom.dll"))).Succeeded().Output.Trim());
        }
    }

    [Theory]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("preview")]
    public async Task Each_language_version_from_12_is_good_enough(string version)
    {
        using var project = await FreshProject.Create("Newsroom", s_article, s_program);
        project.Write("Newsroom.csproj", project.ProjectFile(properties: $"<OutputType>Exe</OutputType><LangVersion>{version}</LangVersion>"));

        Assert.Equal(Printed, await project.Run());
    }

    [Theory]
    [InlineData("net10.0", "<LangVersion>11</LangVersion>", "AG9002")]
    [InlineData("net6.0", "<CheckEolTargetFramework>false</CheckEolTargetFramework>", "AG9009")]
    [InlineData("netstandard2.0", "", "AG9009")]
    [InlineData("netstandard2.0", "<LangVersion>latest</LangVersion>", "AG9009")]
    public async Task A_project_that_cannot_hold_the_records_gets_one_error(string framework, string properties, string rule)
    {
        using var project = await FreshProject.Create("Newsroom", s_article);
        project.Write("Newsroom.csproj", project.ProjectFile(properties: properties + "<ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>", framework: framework));

        Assert.Contains(": error " + rule, Assert.Single((await project.Dotnet("build", "-v:q")).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_of_the_projects_own_with_the_same_names_do_no_harm()
    {
        using var project = await FreshProject.Create("Newsroom", s_article, new("Program.cs", """
            using Newsroom;
            using Newsroom.Corpus;

            Console.WriteLine(new Newsroom.Person(1) + " " + new Global() + " " + People.AnnLee.Name + " " + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version);

            namespace Newsroom
            {
                public record Person(int Number);
                public record Event;
                public record Articles;
                public record System;
            }

            public record Quote;
            public record Global : Event;
            public record Event;
            """));
        project.Write("Newsroom.csproj", project.ProjectFile(items: """<PackageReference Include="YamlDotNet" Version="16.3.0" />"""));

        Assert.Equal("Person { Number = 1 } Global { } Ann Lee 16.0.0.0", await project.Run());
    }

    [Fact]
    public async Task A_project_without_nullable_and_implicit_usings_has_no_warning()
    {
        using var project = await FreshProject.Create("Newsroom", s_article, new("Program.cs", "class P { static void Main() => System.Console.WriteLine(Newsroom.Corpus.People.AnnLee.Name); }"));
        project.Write("Newsroom.csproj", project.ProjectFile(
            properties: "<OutputType>Exe</OutputType><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><AnalysisLevel>latest-all</AnalysisLevel><NoWarn>CA1050;CA1852;CA1303</NoWarn>"));

        Assert.Equal("Ann Lee", await project.Run());
    }

    [Fact]
    public async Task A_corpus_in_a_library_is_used_by_a_program_and_tested_with_its_internals()
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new("Directory.Packages.props", """
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="ArticleGen" Version="VERSION" />
                    <PackageVersion Include="xunit.v3" Version="4.0.2" />
                  </ItemGroup>
                </Project>
                """),
            new("Library/articles/rain.article.md", Article),
            new("Library/Digest.cs", "namespace Library; public static class Digest { public static string Text => Corpus.Quotes.All[0].Text; }"),
            new("Library.Tests/DigestTests.cs", """
                public class DigestTests
                {
                    [Xunit.Fact]
                    public void It_rained() => Xunit.Assert.Equal("It rained,", Library.Corpus.Quotes.Rain.Rain_.Text);
                }
                """),
            new("Newsroom/articles/snow.article.md", "[\"It snowed,\"]{quote=snow} [Ben Oz]{.person source=snow} [said]{cue=snow}.\n"),
            new("Newsroom/Program.cs", "Console.WriteLine(Library.Digest.Text + Newsroom.Corpus.Quotes.All[0].Text);"));
        project.Write("Directory.Packages.props", File.ReadAllText(project.Path("Directory.Packages.props")).Replace("VERSION", project.Version, StringComparison.Ordinal));
        string Central(string properties, string items, bool generates) => project
            .ProjectFile(properties: properties, items: items)
            .Replace(generates ? $" Version=\"{project.Version}\"" : $"""<PackageReference Include="ArticleGen" Version="{project.Version}" PrivateAssets="all" />""", "", StringComparison.Ordinal);
        project.Write("Library/Library.csproj", Central(
            "<ArticleGenVisibility>internal</ArticleGenVisibility>", """<InternalsVisibleTo Include="Library.Tests" />""", generates: true));
        project.Write("Library.Tests/Library.Tests.csproj", Central(
            "<OutputType>Exe</OutputType>", """<PackageReference Include="xunit.v3" /><ProjectReference Include="../Library/Library.csproj" />""", generates: false));
        project.Write("Newsroom/Newsroom.csproj", Central(
            "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""", generates: true));

        await project.Build("Newsroom");
        Assert.Equal("It rained,It snowed,", (await project.Dotnet(project.Path("Newsroom/bin/Debug/net10.0/Newsroom.dll"))).Succeeded().Output.Trim());
        Assert.True(File.Exists(project.Path("Library/packages.lock.json")));
        (await project.Dotnet("restore", "Newsroom", "--locked-mode")).Succeeded();
        Assert.Contains("Total: 1, Errors: 0, Failed: 0", (await project.Dotnet("run", "--project", "Library.Tests")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_corpora_of_one_namespace_are_one_error()
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new("Library/articles/rain.article.md", Article),
            new("Newsroom/articles/snow.article.md", "It snowed.\n"),
            new("Newsroom/Program.cs", "Console.WriteLine();"));
        const string Same = "<ArticleGenNamespace>Shared.Corpus</ArticleGenNamespace>";
        project.Write("Library/Library.csproj", project.ProjectFile(properties: Same));
        project.Write("Newsroom/Newsroom.csproj", project.ProjectFile(
            properties: Same + "<OutputType>Exe</OutputType>", items: """<ProjectReference Include="../Library/Library.csproj" />"""));

        Assert.Contains(": error AG9011", Assert.Single((await project.Dotnet("build", "Newsroom", "-v:q")).Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("News room #1", "articles/my rain #2 100%.article.md")]
    [InlineData("Redaktion Überblick", "Artikel/Grüße aus 東京.article.md")]
    [InlineData("news 50% off", "articles/a;b.article.md")]
    public async Task Folders_and_files_have_any_name(string folder, string article)
    {
        using var project = await FreshProject.Create(
            folder,
            new(article, "---\nid: rain\n---\n\nIt rained.\n"),
            new("Program.cs", "var a = Newsroom.Corpus.Articles.Rain; Console.OutputEncoding = System.Text.Encoding.UTF8; Console.WriteLine(a.SourcePath);"));
        project.Write("Newsroom.csproj", project.ProjectFile());

        Assert.Equal(article, await project.Run());
    }

    [Fact]
    public async Task A_web_service_returns_quotes_as_json()
    {
        using var project = await FreshProject.Create("Newsroom", s_article, new("Program.cs", """
            using Newsroom.Corpus;

            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJson.Resolver));
            await using var app = builder.Build();
            app.MapGet("/quotes", () => Quotes.All);
            app.MapGet("/quotes/{article}/{id}", (string article, string id) =>
                Articles.Find(article)?.Quotes.FirstOrDefault(quote => quote.Id == id) is { } quote ? Results.Ok(quote) : Results.NotFound());
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            Console.WriteLine(await client.GetStringAsync("/quotes"));
            Console.WriteLine(await client.GetStringAsync("/quotes/rain/rain"));
            """));
        project.Write("Newsroom.csproj", project.ProjectFile(sdk: "Microsoft.NET.Sdk.Web", properties: "", items: ""));

        await project.Build();
        var printed = (await project.Dotnet("run", "--no-build", "--no-launch-profile")).Succeeded().Output.Split('\n');
        var quotes = Assert.Single(printed, static line => line.StartsWith('['));
        var quote = Assert.Single(printed, static line => line.StartsWith('{'));
        Assert.Equal(quotes.Trim(), $"[{quote.Trim()}]");
        Assert.Contains("\"speakers\":[\"ann-lee\"]", quote, StringComparison.Ordinal);
    }
}
