using System.Runtime.CompilerServices;

namespace ArticleGen.Tests.Support;

/// <summary>Where the sources of these tests lie.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(Here());

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot(string file)
    {
        var folder = Directory.GetParent(file);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {file} holds ArticleGen.sln.");
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
