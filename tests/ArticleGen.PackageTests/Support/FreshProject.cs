namespace ArticleGen.PackageTests.Support;

/// <summary>How a project comes by the generator.</summary>
public enum Reference
{
    /// <summary>From the package.</summary>
    Package,

    /// <summary>From a checkout, as a project.</summary>
    Project,
}

/// <summary>
/// A folder with projects as users have them, restored from the packages of this run. What is unpacked goes to a folder of this run, so that
/// no package of an earlier run is taken for this one's.
/// </summary>
internal sealed class FreshProject : IDisposable
{
    private readonly FreshFolder _folder;

    private FreshProject(PackageFeed feed, string name)
    {
        _folder = new FreshFolder(name);
        Version = feed.Version;
        Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{feed.Packages}" />
              </config>
              <fallbackPackageFolders>
                <add key="user" value="{UserPackages()}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="articlegen" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder.</summary>
    public string Root => _folder.Root;

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <param name="name">What the folder is called.</param>
    public static async Task<FreshProject> Create(string name = "Newsroom", params InputFile[] files)
    {
        var project = new FreshProject(await Package.Feed, name);
        project.Write(files);
        return project;
    }

    /// <summary>A project file that uses the generator.</summary>
    /// <param name="properties">Property elements beside the target framework.</param>
    /// <param name="items">Item elements beside the generator.</param>
    public string ProjectFile(
        Reference reference = Reference.Package, string properties = "<OutputType>Exe</OutputType>", string items = "", string framework = "net10.0",
        string sdk = "Microsoft.NET.Sdk") => $"""
        <Project Sdk="{sdk}">
          {(reference == Reference.Project ? $"""<Import Project="{Repository.Path("generator/build/ArticleGen.props")}" />""" : "")}
          <PropertyGroup>
            {(framework.Contains(';', StringComparison.Ordinal)
                ? $"<TargetFrameworks>{framework}</TargetFrameworks>"
                : $"<TargetFramework>{framework}</TargetFramework>")}
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RollForward>Major</RollForward>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(reference == Reference.Project
                ? $"""<ProjectReference Include="{Repository.Path("generator/ArticleGen.csproj")}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />"""
                : $"""<PackageReference Include="ArticleGen" Version="{Version}" PrivateAssets="all" />""")}
            {items}
          </ItemGroup>
          {(reference == Reference.Project ? $"""<Import Project="{Repository.Path("generator/build/ArticleGen.targets")}" />""" : "")}
        </Project>
        """;

    public string Path(string relative) => _folder.Path(relative);

    public void Write(string path, string content) => _folder.Write(path, content);

    public void Write(params InputFile[] files)
    {
        foreach (var file in files)
        {
            _folder.Write(file);
        }
    }

    /// <summary>Runs <c>dotnet</c> here.</summary>
    public Task<DotnetResult> Dotnet(params string[] arguments) => DotnetCommand.Run(Root, arguments);

    /// <summary>Builds, which must succeed without a warning, and runs the program <c>Newsroom</c>.</summary>
    /// <returns>What it prints, without the line ending at its end.</returns>
    public async Task<string> Run(string framework = "net10.0")
    {
        await Build();
        return (await Dotnet(Path($"bin/Debug/{framework}/Newsroom.dll"))).Succeeded().Output.TrimEnd();
    }

    /// <summary>Builds, which must succeed without a warning.</summary>
    public async Task Build(params string[] arguments) =>
        Assert.Empty((await Dotnet(["build", "-v:q", .. arguments])).Succeeded().Findings);

    public void Dispose() => _folder.Dispose();

    private static string UserPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
