using System.Text.RegularExpressions;

namespace ArticleGen.Tests.Support;

/// <summary>Puts names in the place of this machine's folders, as Verify does: <c>{TempPath}a.txt</c> for a file of the temporary folder.</summary>
internal static class SnapshotFolders
{
    // A folder that is several of them has the first name.
    private static readonly Dictionary<string, string> s_names = new[]
    {
        (Folder: Repository.Root, Name: "{SolutionDirectory}"),
        (Folder: Repository.Path("tests/ArticleGen.Tests"), Name: "{ProjectDirectory}"),
        (Folder: Path.GetTempPath(), Name: "{TempPath}"),
        (Folder: Environment.CurrentDirectory, Name: "{CurrentDirectory}"),
        (Folder: AppContext.BaseDirectory, Name: "{CurrentDirectory}"),
    }
    .Select(static item => (Folder: Plain(item.Folder), item.Name))
    .Where(static item => item.Folder.Length > 0)
    .DistinctBy(static item => item.Folder)
    .ToDictionary(static item => item.Folder, static item => item.Name, StringComparer.Ordinal);

    // The longest first: the project lies in the solution. A separator after the folder goes with it.
    private static readonly Regex s_folders = new(
        @"(?<![\p{L}\p{Nd}])("
            + string.Join('|', s_names.Keys.OrderByDescending(static folder => folder.Length).Select(static folder => Regex.Escape(folder).Replace("/", @"[/\\]", StringComparison.Ordinal)))
            + @")(?![\p{L}\p{Nd}])[/\\]?",
        RegexOptions.CultureInvariant);

    public static string Scrub(string text) => s_folders.Replace(text, static match => s_names[Plain(match.Groups[1].Value)]);

    private static string Plain(string folder) => folder.Replace('\\', '/').TrimEnd('/');
}
