namespace ArticleGen.Tests.Support;

/// <summary>A folder of its own for a test: nothing that stands above it takes part in a build, and it goes when the test ends.</summary>
internal sealed class FreshFolder : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("articlegen-").FullName;

    /// <param name="name">What the folder is called; else nothing in particular.</param>
    public FreshFolder(string name = "")
    {
        Root = _home;
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        Root = System.IO.Path.Combine(_home, name).TrimEnd(System.IO.Path.DirectorySeparatorChar);
        Directory.CreateDirectory(Root);
    }

    /// <summary>The folder, without a separator at its end.</summary>
    public string Root { get; }

    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public void Write(InputFile file) => Write(file.Path, file.Content);

    public void Write(string relative, string content)
    {
        var path = Path(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);
}
