using System.Globalization;
using System.IO.Compression;

namespace ArticleGen.PackageTests.Support;

/// <summary>The packages as <c>dotnet pack</c> makes them, once for all tests of a run.</summary>
internal static class Package
{
    /// <summary>
    /// The last number of the packages' version: seconds, so that a package of an earlier run that lies in the user's folder is not
    /// taken for this run's.
    /// </summary>
    private static readonly string s_run = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static readonly Lazy<Task<PackageFeed>> s_feed = new(Pack);

    public static Task<PackageFeed> Feed => s_feed.Value;

    /// <summary>Packs a project of this repository, or of a copy of it; which commit it is does not go in. The build that CI makes before has analysed it.</summary>
    /// <param name="output">The folder that takes the package.</param>
    public static async Task Pack(string project, string output, params string[] options) =>
        (await DotnetCommand.Run(
            Path.GetDirectoryName(project)!,
            ["pack", project, "-o", output, "-v:q", "-p:EnableSourceControlManagerQueries=false", "-p:RunAnalyzers=false", $"-p:PackageVersion=0.0.{s_run}", .. options])).Succeeded();

    /// <summary>The entries of a package that its author decides on, with their content.</summary>
    public static SortedDictionary<string, byte[]> Read(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return new(
            archive.Entries
                .Where(static entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
                    && !entry.FullName.StartsWith("package/", StringComparison.Ordinal)
                    && entry.FullName != "[Content_Types].xml")
                .ToDictionary(static entry => entry.FullName, Content),
            StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static async Task<PackageFeed> Pack()
    {
        var folder = Directory.CreateTempSubdirectory("articlegen-feed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var feed = new PackageFeed(Path.Combine(folder, "feed"), Path.Combine(folder, "packages"));
        Directory.CreateDirectory(feed.Packages);
        await Pack(Repository.Path("generator/ArticleGen.csproj"), feed.Folder, "-p:PackImages=true");
        await Pack(Repository.Path("generator/templates/ArticleGen.Templates.csproj"), feed.Folder);
        return feed;
    }
}

/// <summary>A folder with the packages, and one into which fresh projects unpack what they use.</summary>
internal sealed record PackageFeed(string Folder, string Packages)
{
    /// <summary>The package of the generator.</summary>
    public string Generator => Directory.GetFiles(Folder, "ArticleGen.?.*.nupkg").Single();

    /// <summary>Its version.</summary>
    public string Version => Path.GetFileNameWithoutExtension(Generator)["ArticleGen.".Length..];
}
