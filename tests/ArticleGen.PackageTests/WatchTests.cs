using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>Under <c>dotnet watch</c> the running program shows what the articles say now, and a mistake is told at its place.</summary>
public class WatchTests
{
    /// <summary>The list of people is kept: hot reload must reach it too.</summary>
    private const string Program = """
        using Newsroom.Corpus;

        var people = People.All;
        while (true)
        {
            var articles = Articles.All.Select(article => $"{article.Id}: {article.Text.Trim()}");
            Console.WriteLine($"#{Environment.ProcessId}# {string.Join(", ", people.Select(person => person.Name))} | {string.Join(" | ", articles)} | {Quotes.Zero.Hail.Text} |");
            Thread.Sleep(100);
        }
        """;

    private const string Ready = "Waiting for changes";

    [Fact]
    public async Task With_hot_reload_every_change_shows_and_only_a_name_that_goes_restarts_the_program()
    {
        using var project = await Create();
        await using var watch = WatchedProject.Start(project, "--non-interactive");
        await watch.Expect(Ready);
        var first = await watch.Expect("# Ann Lee | rain: It rained. | snow: It snowed. |");

        project.Write("articles/rain.article.md", "It poured.\n");
        await watch.Expect("# Ann Lee | rain: It poured. | snow: It snowed. |");

        // A quote by its name is not what it was when it was first named.
        project.Write("articles/zero.article.md", Said("It hailed on."));
        await watch.Expect("| It hailed on. |");

        project.Write("corpus.yaml", "people: { ann: { name: Ann Lee }, bo: { name: Bo Ray } }\n");
        await watch.Expect("# Ann Lee, Bo Ray | rain: It poured. | snow: It snowed. |");

        project.Write("articles/fog.article.md", "It is foggy.\n");
        var last = await watch.Expect("# Ann Lee, Bo Ray | fog: It is foggy. | rain: It poured. | snow: It snowed. |");
        Assert.Equal(ProcessOf(first), ProcessOf(last));

        File.Delete(project.Path("articles/snow.article.md"));
        await watch.Expect(Ready);
        await watch.Expect("# Ann Lee, Bo Ray | fog: It is foggy. | rain: It poured. |");

        File.Move(project.Path("articles/fog.article.md"), project.Path("articles/mist.article.md"));
        await watch.Expect(Ready);
        await watch.Expect("# Ann Lee, Bo Ray | mist: It is foggy. | rain: It poured. |");

        project.Write("articles/mist.article.md", "[It]{person=anne} is misty.\n");
        await watch.Expect("mist.article.md(1,13): error AG3001");

        project.Write("articles/mist.article.md", "[It]{person=ann} is misty.\n");
        await watch.Expect("# Ann Lee, Bo Ray | mist: It is misty. | rain: It poured. |");
    }

    [Fact]
    public async Task Without_hot_reload_every_change_restarts_the_program()
    {
        using var project = await Create();
        await using var watch = WatchedProject.Start(project, "--no-hot-reload");
        await watch.Expect("# Ann Lee | rain: It rained. | snow: It snowed. |");

        project.Write("articles/rain.article.md", "It poured.\n");
        await watch.Expect("# Ann Lee | rain: It poured. | snow: It snowed. |");

        // A new file is not waited for, of whatever kind: it comes with the next change.
        project.Write("articles/fog.article.md", "It is foggy.\n");
        project.Write("corpus.yaml", "people: { ann: { name: Ann Lee }, bo: { name: Bo Ray } }\n");
        await watch.Expect("# Ann Lee, Bo Ray | fog: It is foggy. | rain: It poured. | snow: It snowed. |");

        // From then on it is followed, and so is one that gets another name.
        File.Move(project.Path("articles/fog.article.md"), project.Path("articles/mist.article.md"));
        await watch.Expect("# Ann Lee, Bo Ray | mist: It is foggy. | rain: It poured. | snow: It snowed. |");

        File.Delete(project.Path("articles/mist.article.md"));
        await watch.Expect("# Ann Lee, Bo Ray | rain: It poured. | snow: It snowed. |");

        project.Write("articles/rain.article.md", "[It]{person=anne} pours.\n");
        await watch.Expect("rain.article.md(1,13): error AG3001");

        await watch.Expect("Waiting for a file to change");
        project.Write("articles/rain.article.md", "[It]{person=ann} pours.\n");
        await watch.Expect("# Ann Lee, Bo Ray | rain: It pours. | snow: It snowed. |");
    }

    private static async Task<FreshProject> Create()
    {
        var project = await FreshProject.Create(
            "Newsroom",
            new("Program.cs", Program),
            new("corpus.yaml", "people: { ann: { name: Ann Lee } }\n"),
            new("articles/rain.article.md", "It rained.\n"),
            new("articles/snow.article.md", "It snowed.\n"),
            new("articles/zero.article.md", Said("It hailed.")));
        project.Write("Newsroom.csproj", project.ProjectFile());
        return project;
    }

    private static string Said(string words) => $"[\"{words}\"]{{quote=hail by=ann}} [Ann Lee]{{person=ann source=hail}} [said]{{cue=hail}}.\n";

    private static string ProcessOf(string line) => line.Split('#')[1];
}
