using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using ArticleGen.Tests.Reading;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>A project in a folder of its own, built by <c>dotnet build</c> with the generator's own props and targets.</summary>
internal sealed partial class ThrowawayProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-").FullName;

    /// <param name="properties">Property elements of the project.</param>
    /// <param name="files">Beside the project file.</param>
    public ThrowawayProject(string properties, params IEnumerable<InputFile> files)
    {
        // Nothing that stands above the folder takes part.
        Write(new InputFile("Directory.Build.props", "<Project />"));
        Write(new InputFile("Directory.Build.targets", "<Project />"));
        Write(new InputFile("Directory.Packages.props", "<Project />"));
        Write(new InputFile(".editorconfig", "root = true\n"));
        Write(new InputFile("Throwaway.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Repository.Path("generator/build/ArticleGen.props")}" />
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Demo</RootNamespace>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{typeof(ArticleGenerator).Assembly.Location}" />
                <Analyzer Include="{typeof(YamlDotNet.Core.Parser).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{Repository.Path("generator/build/ArticleGen.targets")}" />
            </Project>
            """));
        foreach (var file in files)
        {
            Write(file);
        }
    }

    /// <summary>Builds once.</summary>
    /// <returns>Each error and warning, as <c>talks.article.md(3,9): error AG3001: message</c>, in ordinal order.</returns>
    public async Task<IReadOnlyList<string>> Build()
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-v:q", "-nologo", "-nr:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };

        // What the build that runs these tests told its processes does not hold for this one.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        try
        {
            using var build = Process.Start(start)!;
            var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
            return [.. Finding().Matches(output).Select(Tell).Distinct().Order(StringComparer.Ordinal)];
        }
        catch (Win32Exception)
        {
            Assert.Skip("`dotnet` is not on PATH, so no project can be built.");
            throw;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Tell(Match line) => line.Groups[1].Value.Replace(_folder + Path.DirectorySeparatorChar, "").Trim();

    private void Write(InputFile file)
    {
        var path = Path.Combine(_folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Content);
    }

    /// <summary>A line of the build's output without the project's name at its end.</summary>
    [GeneratedRegex(@"^(.*: (?:error|warning) \w*: .*?)(?: \[[^\[\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
