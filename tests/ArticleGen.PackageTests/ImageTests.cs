using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>
/// Which of the packed dlls a compiler is given: an image with machine code where there is one for its runtime and platform, the neutral
/// ones everywhere else. Both do the same.
/// </summary>
public class ImageTests
{
    private const string Neutral = "analyzers/dotnet/roslyn4.8/cs";

    // A text over several lines is what the generator leaves to YamlDotNet.
    private static readonly InputFile[] s_files =
    [
        new("articles/rain.article.md", """
            ---
            headline: Rain
            description: >
              It rained
              for days.
            people: { ann-lee: { name: Ann Lee } }
            ---

            ["It rained,"]{quote=rain by=ann-lee} [Ann Lee]{person=ann-lee} [said]{cue=rain}.

            """),
        new("Program.cs", "Console.WriteLine(Newsroom.Corpus.Quotes.Rain.Rain_.Speaker?.Name);"),
    ];

    private static string Own => Image(RuntimeInformation.RuntimeIdentifier.Replace("linux-musl-", "linux-", StringComparison.Ordinal));

    [Fact]
    public async Task A_build_of_the_sdk_takes_the_image_of_its_platform_and_all_else_the_neutral_dll()
    {
        using var project = await Create();
        (string Given, string Taken)[] rows =
        [
            ("", Own),
            ("NETCoreSdkPortableRuntimeIdentifier=osx-arm64", Image("osx-arm64")),
            ("NETCoreSdkPortableRuntimeIdentifier=linux-musl-arm64", Image("linux-arm64")),
            ("NETCoreSdkPortableRuntimeIdentifier=;NETCoreSdkRuntimeIdentifier=win-x64", Image("win-x64")),
            ("NETCoreSdkPortableRuntimeIdentifier=freebsd-x64", Neutral),
            ("BundledNETCoreAppTargetFrameworkVersion=9.0", Neutral),
            ("DesignTimeBuild=true", Neutral),
            ("ArticleGenReadyToRun=false", Neutral),
        ];

        var taken = new List<(string, string)>();
        foreach (var (given, _) in rows)
        {
            var dlls = (await Arguments(project, given.Split(';', StringSplitOptions.RemoveEmptyEntries)))
                .Where(static argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("articlegen", StringComparison.OrdinalIgnoreCase))
                .Select(static argument => argument["/analyzer:".Length..].Replace('\\', '/'))
                .ToList();
            Assert.Equal(["ArticleGen.dll", "YamlDotNet.dll"], dlls.Select(Path.GetFileName));
            var folder = Assert.Single(dlls.Select(static dll => Path.GetDirectoryName(dll)!.Replace('\\', '/')).Distinct());
            taken.Add((given, folder[(folder.IndexOf(project.Version, StringComparison.Ordinal) + project.Version.Length + 1)..]));
        }

        Assert.Equal(rows, taken);
    }

    // What MSBuild runs on cannot be told it, so what it is compared with is written into a copy of the targets.
    [Theory]
    [InlineData("Core", "package/tools")]
    [InlineData("Full", "package/analyzers")]
    public async Task Msbuild_that_is_not_the_sdks_takes_the_neutral_dll(string runtime, string folder)
    {
        using var project = await FreshProject.Create(
            "Newsroom",
            new($"package/{Own}/ArticleGen.dll", ""),
            new($"package/{Own}/YamlDotNet.dll", ""),
            new("package/build/ArticleGen.targets", (await File.ReadAllTextAsync(Repository.Path("generator/build/ArticleGen.targets"), TestContext.Current.CancellationToken))
                .Replace("$(MSBuildRuntimeType)", runtime, StringComparison.Ordinal)),
            new("Newsroom.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <Analyzer Include="package/analyzers/ArticleGen.dll;package/analyzers/YamlDotNet.dll" NuGetPackageId="ArticleGen" />
                  </ItemGroup>
                  <Import Project="package/build/ArticleGen.targets" />
                </Project>
                """));

        var analyzers = Items(await project.Dotnet("msbuild", "-t:ArticleGenUseImage", "-getItem:Analyzer"), "Analyzer");

        Assert.Equal(2, analyzers.Count(analyzer => Path.GetFullPath(analyzer, project.Root).StartsWith(Path.GetFullPath(folder, project.Root), StringComparison.Ordinal)));
        Assert.Equal(2, analyzers.Count(static analyzer => Path.GetFileName(analyzer) is "ArticleGen.dll" or "YamlDotNet.dll"));
    }

    [Fact]
    public async Task With_an_image_a_compiler_compiles_nearly_nothing_of_the_generator_and_makes_the_same_bytes()
    {
        using var project = await Create();

        var neutral = await Compile(project, "ArticleGenReadyToRun=false");
        var image = await Compile(project);

        Assert.Equal(neutral.Assembly, image.Assembly);
        Assert.InRange(image.OfGenerator, 0, neutral.OfGenerator / 10);
        Assert.InRange(image.OfYaml, 0, neutral.OfYaml / 10);
    }

    [Fact]
    public async Task One_compiler_server_takes_either_dll_and_that_of_another_version()
    {
        using var project = await Create();
        var upgraded = project.Version + ".1";
        WriteVersion((await Package.Feed).Generator, project.Path($"feed/ArticleGen.{upgraded}.nupkg"), upgraded);

        await project.Build();
        var built = await Assembly(project);
        foreach (var property in (string[])["-p:ArticleGenReadyToRun=false", "-p:ArticleGenReadyToRun=true"])
        {
            await project.Build("--no-incremental", property);
            Assert.Equal(built, await Assembly(project));
        }

        project.Write("Newsroom.csproj", project
            .ProjectFile(properties: "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>feed</RestoreAdditionalProjectSources>")
            .Replace($"\"{project.Version}\"", $"\"{upgraded}\"", StringComparison.Ordinal));
        await project.Build("--no-incremental");
        Assert.Equal(built, await Assembly(project));
        Assert.Contains(await Arguments(project), argument => argument.Contains(upgraded, StringComparison.Ordinal) && argument.Contains("tools", StringComparison.Ordinal));
    }

    private static string Image(string platform) => $"tools/net{Environment.Version.Major}.0/{platform}";

    private static async Task<FreshProject> Create()
    {
        var project = await FreshProject.Create("Newsroom", s_files);
        project.Write("Newsroom.csproj", project.ProjectFile());
        (await project.Dotnet("restore", "-v:q")).Succeeded();
        return project;
    }

    /// <summary>What a build gives the compiler. An output that is never there makes MSBuild tell it where there is nothing to do, too.</summary>
    private static async Task<List<string>> Arguments(FreshProject project, params string[] properties) => Items(
        await project.Dotnet(
        [
            "msbuild", "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs",
            .. properties.Select(static property => "-p:" + property),
        ]),
        "CscCommandLineArgs");

    private static List<string> Items(DotnetResult result, string name) =>
    [
        .. JsonDocument.Parse(result.Succeeded().Output).RootElement.GetProperty("Items").GetProperty(name).EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!),
    ];

    /// <summary>Compiles in a process of its own.</summary>
    /// <returns>How many methods the process compiled of the generator and of YamlDotNet before it could run them, and what it made.</returns>
    private static async Task<(int OfGenerator, int OfYaml, byte[] Assembly)> Compile(FreshProject project, params string[] properties)
    {
        project.Write("csc.rsp", string.Join('\n', (await Arguments(project, properties)).Where(static argument => argument != "/noconfig")));
        var start = DotnetCommand.StartOf("dotnet", project.Root, ["exec", Path.Combine(CompilerServer.CompilerFolder, "csc.dll"), "/noconfig", "@csc.rsp"]);
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        start.Environment["DOTNET_JitStdOutFile"] = project.Path("compiled.txt");
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);

        var compiled = await File.ReadAllLinesAsync(project.Path("compiled.txt"), TestContext.Current.CancellationToken);
        File.Delete(project.Path("compiled.txt"));
        int Of(string root) => compiled.Count(line => line.Contains($"JIT compiled {root}.", StringComparison.Ordinal) && line.Contains("Tier0", StringComparison.Ordinal));
        return (Of("ArticleGen"), Of("YamlDotNet"), await Assembly(project));
    }

    /// <summary>The same package under another version.</summary>
    private static void WriteVersion(string package, string path, string version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(package, path);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("ArticleGen.nuspec")!;
        using var reader = new StreamReader(entry.Open());
        var nuspec = reader.ReadToEnd();
        reader.Close();
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("ArticleGen.nuspec").Open());
        writer.Write(nuspec.Replace($"<version>{Path.GetFileNameWithoutExtension(package)["ArticleGen.".Length..]}</version>", $"<version>{version}</version>", StringComparison.Ordinal));
    }

    private static Task<byte[]> Assembly(FreshProject project) =>
        File.ReadAllBytesAsync(project.Path("obj/Debug/net10.0/Newsroom.dll"), TestContext.Current.CancellationToken);
}
