using System.Text.RegularExpressions;
using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>The README's quick start, as it is printed there.</summary>
public partial class QuickStartTests
{
    private static readonly Lazy<Task<string>> s_hive = new(InstallTemplates);

    [Fact]
    public async Task The_quick_start_does_what_it_says()
    {
        var section = Section().Match(await File.ReadAllTextAsync(Repository.Path("README.md"), TestContext.Current.CancellationToken)).Value;
        var blocks = Block().Matches(section).Select(static block => block.Groups[2].Value).ToList();
        var (create, article, code, run, printed) = (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4]);
        var path = ArticlePath().Match(section).Value;
        using var folder = await FreshProject.Create("home");

        await Execute(folder, "", create);
        folder.Write("Newsroom/" + path, article);
        folder.Write("Newsroom/Program.cs", code);

        Assert.Equal(printed.Trim(), (await Execute(folder, "Newsroom", run)).Trim());
    }

    [Theory]
    [InlineData("net10.0", "Newsroom")]
    [InlineData("net8.0", "My-Newsroom")]
    public async Task The_template_makes_a_project_that_runs(string framework, string name)
    {
        using var folder = await FreshProject.Create("home");
        await New(folder, name, "--Framework", framework);

        Assert.Empty((await folder.Dotnet("build", name, "-v:q")).Succeeded().Findings);
        Assert.False(Directory.Exists(folder.Path($"{name}/Site")));
        Assert.Equal(
            ["Mara Quist said: It was always late, and so were we.", "", "The clock that was never right: It was always late, and so were we.", "The clock that was never right: I believe it when it rings,"],
            (await folder.Dotnet("--roll-forward", "Major", folder.Path($"{name}/bin/Debug/{framework}/{name}.dll"))).Succeeded().Output.TrimEnd().Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("net10.0", "Newsroom")]
    [InlineData("net8.0", "My-Newsroom")]
    public async Task The_template_makes_a_site_that_writes_what_changed(string framework, string name)
    {
        using var folder = await FreshProject.Create("home");
        await New(folder, name, "--site", "--Framework", framework);
        Assert.Empty((await folder.Dotnet("build", name, "-v:q")).Succeeded().Findings);
        Assert.Contains(": 24 written, 0 as they were, 0 removed.", await WriteSite(), StringComparison.Ordinal);
        Assert.Contains("It was always late,", await File.ReadAllTextAsync(folder.Path("out/articles/station-clock.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Mara Quist", await File.ReadAllTextAsync(folder.Path("out/people/mara-quist.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetFiles(folder.Path(name), "*", SearchOption.AllDirectories).Where(path => !path.Contains("obj", StringComparison.Ordinal)),
            static path => File.ReadAllText(path).Contains("SampleConsumer", StringComparison.Ordinal));

        folder.Write($"{name}/articles/rain.article.md", "---\nheadline: Rain\n---\n\nIt rained.\n");
        Assert.Empty((await folder.Dotnet("build", name, "-v:q")).Succeeded().Findings);
        // The article's page, the lists that name articles, the feed, the site map, and the list of files.
        Assert.Contains(": 6 written, 19 as they were, 0 removed.", await WriteSite(), StringComparison.Ordinal);

        async Task<string> WriteSite() =>
            (await folder.Dotnet("--roll-forward", "Major", folder.Path($"{name}/bin/Debug/{framework}/{name}.dll"), "site", folder.Path("out"))).Succeeded().Output;
    }

    [Fact]
    public async Task The_schema_that_the_template_s_corpus_file_names_is_there_after_a_build()
    {
        using var folder = await FreshProject.Create("home");
        await New(folder, "Newsroom");
        (await folder.Dotnet("build", "Newsroom", "-v:q")).Succeeded();

        var named = SchemaPath().Match(await File.ReadAllTextAsync(folder.Path("Newsroom/articles/corpus.yaml"), TestContext.Current.CancellationToken)).Groups[1].Value;
        Assert.Equal(
            await File.ReadAllTextAsync(Repository.Path("generator/schema/corpus.schema.json"), TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(folder.Path("Newsroom/articles/" + named), TestContext.Current.CancellationToken));
    }

    /// <summary>Makes a project from the template.</summary>
    private static async Task New(FreshProject folder, string name, params string[] options) =>
        (await folder.Dotnet(["new", "articlegen", "-n", name, .. options, "--debug:custom-hive", await s_hive.Value])).Succeeded();

    /// <summary>Installs the templates where nothing else is installed.</summary>
    /// <returns>The folder that <c>dotnet new</c> is told.</returns>
    private static async Task<string> InstallTemplates()
    {
        using var folder = await FreshProject.Create("home");
        var hive = Path.Combine(Path.GetDirectoryName((await Package.Feed).Folder)!, "hive");
        (await folder.Dotnet("new", "install", "ArticleGen.Templates", "--debug:custom-hive", hive)).Succeeded();
        return hive;
    }

    /// <summary>Runs lines as a shell would, from a folder.</summary>
    /// <returns>What the last of them printed.</returns>
    private static async Task<string> Execute(FreshProject folder, string start, string lines)
    {
        var (directory, output) = (folder.Path(start), "");
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Replace("FOLDER", (await Package.Feed).Folder, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["cd", var into])
            {
                directory = Path.Combine(directory, into);
                continue;
            }

            output = (await DotnetCommand.RunProgram(words[0], directory, words[1..])).Succeeded().Output;
        }

        return output;
    }

    [GeneratedRegex("## Quick start\n.*?(?=\n## )", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)")]
    private static partial Regex SchemaPath();

    [GeneratedRegex(@"articles/[\w-]+\.article\.md")]
    private static partial Regex ArticlePath();
}
