using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>After any change of files a build gives what a clean build gives, byte for byte; without a change it compiles nothing.</summary>
public class StaleBuildTests
{
    private const string Program = """
        foreach (var article in Newsroom.Corpus.Articles.All)
        {
            Console.WriteLine($"{article.Id}: {article.Text}");
        }
        """;

    [Fact]
    public async Task No_change_of_files_is_passed_over()
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new("Program.cs", Program),
            new("corpus.yaml", "people: { ann: { name: Ann Lee } }\n"),
            new("articles/originals/rain.txt", "It rained."),
            new("articles/rain.article.md", "---\noriginal: originals/rain.txt\n---\n\nIt rained.\n"),
            new("articles/snow.article.md", "It snowed, [Ann Lee]{person=ann} said.\n"));
        project.Write("Newsroom.csproj", project.ProjectFile());
        // Files that were there before the last build, as a checkout or a backup brings them.
        var old = DateTime.UtcNow.AddYears(-1);

        await Expect(project, "rain: It rained.", "snow: It snowed, Ann Lee said.");
        await ExpectNothingToDo(project);

        project.Write("articles/rain.article.md", "---\noriginal: originals/rain.txt\n---\n\nIt [rained]{.event}.\n");
        await Expect(project, "rain: It rained.", "snow: It snowed, Ann Lee said.");

        File.Move(project.Path("articles/snow.article.md"), project.Path("articles/Sleet.article.md"));
        await Expect(project, "Sleet: It snowed, Ann Lee said.", "rain: It rained.");

        // Only the case of a letter is another.
        File.Move(project.Path("articles/Sleet.article.md"), project.Path("articles/sleet.article.md"));
        await Expect(project, "rain: It rained.", "sleet: It snowed, Ann Lee said.");
        await ExpectBytesOfACleanBuild(project);

        project.Write("fog.txt", "It was foggy.\n");
        File.SetLastWriteTimeUtc(project.Path("fog.txt"), old);
        File.Move(project.Path("fog.txt"), project.Path("articles/fog.article.md"));
        await Expect(project, "fog: It was foggy.", "rain: It rained.", "sleet: It snowed, Ann Lee said.");

        project.Write("hail.txt", "It hailed.\n");
        File.SetLastWriteTimeUtc(project.Path("hail.txt"), old.AddDays(1));
        File.Move(project.Path("hail.txt"), project.Path("articles/fog.article.md"), overwrite: true);
        await Expect(project, "fog: It hailed.", "rain: It rained.", "sleet: It snowed, Ann Lee said.");
        await ExpectBytesOfACleanBuild(project);

        File.Delete(project.Path("articles/fog.article.md"));
        await Expect(project, "rain: It rained.", "sleet: It snowed, Ann Lee said.");
        await ExpectBytesOfACleanBuild(project);

        await ExpectFinding(project, "corpus.yaml", "people: { anne: { name: Ann Lee } }\n", "AG3001");
        project.Write("corpus.yaml", "people: { ann: { name: Ann Lee, jobTitle: Mayor } }\n");
        await Expect(project, "rain: It rained.", "sleet: It snowed, Ann Lee said.");

        await ExpectFinding(project, "articles/originals/rain.txt", "It poured.", "AG5002");
        project.Write("articles/originals/rain.txt", "It rained.");
        await Expect(project, "rain: It rained.", "sleet: It snowed, Ann Lee said.");
        await ExpectNothingToDo(project);
        await ExpectBytesOfACleanBuild(project);
    }

    /// <summary>The same targets, by another way into the build.</summary>
    [Fact]
    public async Task Where_the_generator_is_a_project_nothing_is_passed_over_either()
    {
        using var project = await FreshProject.Create("Newsroom", new("Program.cs", Program), new("articles/rain.article.md", "It rained.\n"));
        project.Write("Newsroom.csproj", project.ProjectFile(Reference.Project));
        await Expect(project, "rain: It rained.");
        await ExpectNothingToDo(project);

        // It was there before the last build, as a checkout or a backup brings it.
        project.Write("hail.txt", "It hailed.\n");
        File.SetLastWriteTimeUtc(project.Path("hail.txt"), DateTime.UtcNow.AddYears(-1));
        File.Move(project.Path("hail.txt"), project.Path("articles/rain.article.md"), overwrite: true);
        await Expect(project, "rain: It hailed.");

        File.Move(project.Path("articles/rain.article.md"), project.Path("articles/hail.article.md"));
        await Expect(project, "hail: It hailed.");
    }

    [Fact]
    public async Task Switching_a_branch_is_noticed_in_both_directions()
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new(".gitignore", "bin/\nobj/\n"),
            new("Program.cs", Program),
            new("articles/rain.article.md", "It rained.\n"));
        project.Write("Newsroom.csproj", project.ProjectFile());
        await Git(project, "init", "-q", "-b", "main");
        await Git(project, "add", ".");
        await Commit(project);
        await Git(project, "switch", "-q", "-c", "snow");
        await Git(project, "mv", "articles/rain.article.md", "articles/snow.article.md");
        project.Write("articles/snow.article.md", "It snowed.\n");
        await Git(project, "add", ".");
        await Commit(project);

        await Expect(project, "snow: It snowed.");
        await Git(project, "switch", "-q", "main");
        await Expect(project, "rain: It rained.");
        await Git(project, "switch", "-q", "snow");
        await Expect(project, "snow: It snowed.");
        await ExpectBytesOfACleanBuild(project);
    }

    /// <summary>A build, by a compiler that compiled the project before, gives these lines.</summary>
    private static async Task Expect(FreshProject project, params string[] lines) =>
        Assert.Equal(string.Join(Environment.NewLine, lines), await project.Run());

    /// <summary>The last build made what a compiler without a past makes.</summary>
    private static async Task ExpectBytesOfACleanBuild(FreshProject project)
    {
        var built = await Assembly(project);
        await project.Build("--no-incremental", CompilerServer.PassedOver);
        Assert.Equal(await Assembly(project), built);
    }

    private static async Task ExpectNothingToDo(FreshProject project)
    {
        var before = File.GetLastWriteTimeUtc(AssemblyPath(project));
        (await project.Dotnet("build", "-v:q")).Succeeded();
        Assert.Equal(before, File.GetLastWriteTimeUtc(AssemblyPath(project)));
    }

    private static async Task ExpectFinding(FreshProject project, string path, string content, string rule)
    {
        project.Write(path, content);
        var build = await project.Dotnet("build", "-v:q");
        Assert.Contains(rule, Assert.Single(build.Findings), StringComparison.Ordinal);
    }

    private static Task<byte[]> Assembly(FreshProject project) => File.ReadAllBytesAsync(AssemblyPath(project), TestContext.Current.CancellationToken);

    private static string AssemblyPath(FreshProject project) => project.Path("obj/Debug/net10.0/Newsroom.dll");

    private static Task Commit(FreshProject project) =>
        Git(project, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "Articles");

    private static async Task Git(FreshProject project, params string[] arguments) =>
        (await DotnetCommand.RunProgram("git", project.Root, arguments)).Succeeded();
}
