using SampleConsumer.SiteTests.Support;

namespace SampleConsumer.SiteTests;

/// <summary>What a run does to the folder that an earlier one filled.</summary>
public class WritingTests
{
    [Fact]
    public async Task A_second_run_writes_nothing()
    {
        using var folder = new FreshFolder("site");
        await Write(folder);
        var before = Files(folder);

        string said = await Write(folder);

        Assert.Equal(before, Files(folder));
        Assert.Contains(": 0 written, ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_is_written_and_nothing_else()
    {
        using var folder = new FreshFolder("site");
        await Write(folder);
        folder.Write("people/ines-halloran.html", "changed");
        File.Delete(folder.Path("timeline.html"));
        var before = Files(folder);

        string said = await Write(folder);

        Assert.Contains(": 2 written, ", said, StringComparison.Ordinal);
        Assert.Equal(["people/ines-halloran.html", "timeline.html"], Files(folder).Except(before).Select(file => file.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_of_articles_and_things_that_are_gone_go_and_other_files_stay()
    {
        using var folder = new FreshFolder("site");
        await Write(folder);
        folder.Write("articles/mine.html", "mine");

        (await DotnetCommand.Run(folder.Root, HostileSite.Program, folder.Root)).Succeeded();

        Assert.Equal(
            ["articles/arabic.html", "articles/crossing.html", "articles/hostile.html", "articles/mine.html"],
            Files(folder).Keys.Where(static path => path.StartsWith("articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("people/ines-halloran.html", Files(folder).Keys);
    }

    [Fact]
    public async Task What_is_no_command_is_answered_with_how_to_call_the_program()
    {
        using var folder = new FreshFolder();

        var result = await DotnetCommand.Run(folder.Root, SampleSite.Program, "site", "out", "--base", "no address");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("site FOLDER", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("out")));
    }

    private static async Task<string> Write(FreshFolder folder) => (await DotnetCommand.Run(folder.Root, SampleSite.Program, "site", folder.Root)).Succeeded().Output;

    /// <summary>Each file with the time at which it was written.</summary>
    private static Dictionary<string, DateTime> Files(FreshFolder folder) =>
        Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder.Root, path).Replace(Path.DirectorySeparatorChar, '/'), File.GetLastWriteTimeUtc);
}
