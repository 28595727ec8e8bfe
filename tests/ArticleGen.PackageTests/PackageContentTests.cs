using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>What the package holds: all of it, and nothing that a program would load.</summary>
public class PackageContentTests
{
    private static readonly string[] s_platforms = ["linux-arm64", "linux-x64", "osx-arm64", "osx-x64", "win-arm64", "win-x64"];

    [Fact]
    public async Task The_package_holds_the_generator_its_msbuild_files_and_its_docs()
    {
        string[] docs =
        [
            "docs/ANNOTATING.md",
            "docs/FORMAT.md",
            .. Directory
                .GetFiles(Repository.Path("generator/docs"), "*.md", SearchOption.AllDirectories)
                .Select(static path => "docs/" + Path.GetRelativePath(Repository.Path("generator/docs"), path).Replace('\\', '/')),
        ];

        Assert.Equal(
            [
                .. docs
                    .Concat(
                    [
                        "ArticleGen.nuspec",
                        "LICENSE",
                        "README.md",
                        "THIRD-PARTY-NOTICES.txt",
                        "analyzers/dotnet/roslyn4.8/cs/ArticleGen.dll",
                        "analyzers/dotnet/roslyn4.8/cs/YamlDotNet.dll",
                        "build/ArticleGen.props",
                        "build/ArticleGen.targets",
                        "icon.png",
                        "schema/corpus.schema.json",
                        .. s_platforms.SelectMany(static platform => (string[])[ImageFolder(platform) + "ArticleGen.dll", ImageFolder(platform) + "YamlDotNet.dll"]),
                    ])
                    .Order(StringComparer.Ordinal),
            ],
            Package.Read((await Package.Feed).Generator).Keys);
    }

    [Theory]
    [InlineData("ArticleGen.dll")]
    [InlineData("YamlDotNet.dll")]
    public async Task Each_image_is_the_neutral_dll_compiled_for_the_platform_of_its_folder(string dll)
    {
        var package = Package.Read((await Package.Feed).Generator);
        var neutral = Describe(package["analyzers/dotnet/roslyn4.8/cs/" + dll]);

        Assert.False(neutral.HasMachineCode);
        Assert.All(s_platforms, platform => Assert.Equal((neutral.Id, true, Target(platform)), Describe(package[ImageFolder(platform) + dll])));
    }

    [Fact]
    public async Task It_is_a_development_dependency_that_depends_on_nothing()
    {
        var nuspec = XDocument.Load(new MemoryStream(Package.Read((await Package.Feed).Generator)["ArticleGen.nuspec"]));

        string? Value(string name) => nuspec.Descendants().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Null(Value("dependencies"));
        Assert.Null(Value("projectUrl"));
    }

    [Fact]
    public async Task Its_page_has_no_link_that_leads_nowhere() =>
        Assert.DoesNotMatch(@"\]\((?!https?:)", Text(Package.Read((await Package.Feed).Generator)["README.md"]));

    [Fact]
    public async Task Packed_in_another_folder_it_has_the_same_bytes()
    {
        using var folder = new FreshFolder();
        foreach (var file in await Tracked())
        {
            folder.Write("here/" + file, "");
            File.Copy(Repository.Path(file), folder.Path("here/" + file), overwrite: true);
        }

        await Package.Pack(folder.Path("here/generator/ArticleGen.csproj"), folder.Path("one"));
        Directory.Delete(folder.Path("here/generator/obj"), recursive: true);
        // Moved, not copied: the compiler takes files in the order in which the file system lists them.
        Directory.Move(folder.Path("here"), folder.Path("there"));
        await Package.Pack(folder.Path("there/generator/ArticleGen.csproj"), folder.Path("two"));

        var (here, there) = (Package.Read(Directory.GetFiles(folder.Path("one")).Single()), Package.Read(Directory.GetFiles(folder.Path("two")).Single()));
        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here.Keys, name => Assert.Equal(here[name], there[name]));
    }

    /// <summary>What the package is made of.</summary>
    private static async Task<IEnumerable<string>> Tracked()
    {
        var listed = await DotnetCommand.RunProgram(
            "git", Repository.Root, "ls-files", "--cached", "--others", "--exclude-standard", "generator", "articles", "README.md", "LICENSE", "Directory.*", "global.json", ".editorconfig");
        return listed.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static file => File.Exists(Repository.Path(file)));
    }

    private static string ImageFolder(string platform) => $"tools/net{Environment.Version.Major}.0/{platform}/";

    /// <summary>What the header of an image says that it is for: the processor's number, and the system's over it.</summary>
    private static int Target(string platform)
    {
        var parts = platform.Split('-');
        var processor = parts[1] == "arm64" ? Machine.Arm64 : Machine.Amd64;
        return (int)processor ^ parts[0] switch { "linux" => 0x7B79, "osx" => 0x4644, _ => 0 };
    }

    private static (Guid Id, bool HasMachineCode, int Target) Describe(byte[] dll)
    {
        using var file = new PEReader(new MemoryStream(dll));
        var metadata = file.GetMetadataReader();
        return (
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid), file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0,
            (ushort)file.PEHeaders.CoffHeader.Machine);
    }

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
