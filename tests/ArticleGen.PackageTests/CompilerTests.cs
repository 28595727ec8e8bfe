using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>The packed generator in the compilers that may host it.</summary>
public class CompilerTests
{
    /// <summary>Runs the packed dll on the sample's articles, compiles what it emits, and prints one line that tells it all.</summary>
    private const string Program = """
        using System.Reflection;
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Text;

        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(args[0]).GetType("ArticleGen.ArticleGenerator")!)!;
        var texts = Directory.GetFiles(args[1], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (AdditionalText)new FileText(path));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, new CSharpParseOptions(LanguageVersion.CSharp12))
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Demo", references: references, options: options), out var compilation, out var told);
        var problems = compilation.GetDiagnostics().Concat(told).Where(problem => problem.Severity >= DiagnosticSeverity.Warning).ToList();
        problems.ForEach(problem => Console.WriteLine(problem));
        var code = string.Join("\n", compilation.SyntaxTrees.Select(tree => tree.FilePath.Replace('\\', '/') + "\n" + tree));
        Console.WriteLine($"{compilation.SyntaxTrees.Count()} files, {problems.Count} problems, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)))}");

        sealed class FileText(string path) : AdditionalText
        {
            public override string Path => path;

            public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);
        }
        """;

    private static readonly Lazy<Task<string>> s_oldest = new(() => RunOn("4.8.0"));

    [Theory]
    [InlineData("4.14.0")]
    [InlineData("5.0.0")]
    [InlineData("5.12.0")]
    public async Task Each_compiler_makes_the_same_of_the_sample_as_the_oldest(string version)
    {
        var oldest = await s_oldest.Value;

        Assert.Contains("files, 0 problems", oldest, StringComparison.Ordinal);
        Assert.Equal(oldest, await RunOn(version));
    }

    private static async Task<string> RunOn(string version)
    {
        using var project = await FreshProject.Create("Host", new InputFile("Program.cs", Program));
        project.Write("Host.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        var unpacked = Path.Combine(project.Root, "unpacked");
        System.IO.Compression.ZipFile.ExtractToDirectory((await Package.Feed).Generator, unpacked);
        (await project.Dotnet("build", "-v:q")).Succeeded();
        var run = await project.Dotnet(
            project.Path("bin/Debug/net10.0/Host.dll"),
            Path.Combine(unpacked, "analyzers/dotnet/roslyn4.8/cs/ArticleGen.dll"),
            Repository.Path("articles"));
        return run.Succeeded().Output.Trim();
    }
}
