using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>A project in a folder of its own, built by <c>dotnet build</c> with the generator's own props and targets.</summary>
internal sealed class ThrowawayProject : IDisposable
{
    private readonly FreshFolder _folder = new();

    /// <param name="properties">Property elements of the project.</param>
    /// <param name="files">Beside the project file.</param>
    public ThrowawayProject(string properties, params IEnumerable<InputFile> files)
    {
        _folder.Write("Throwaway.csproj", $"""
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
            """);
        foreach (var file in files)
        {
            _folder.Write(file);
        }
    }

    /// <summary>Builds once.</summary>
    /// <returns>Each error and warning, as <c>talks.article.md(3,9): error AG3001: message</c>, in ordinal order.</returns>
    public async Task<IReadOnlyList<string>> Build() =>
        (await DotnetCommand.Run(_folder.Root, "build", "-v:q", "-nologo", "-nr:false", "-p:UseSharedCompilation=false")).Findings;

    public void Dispose() => _folder.Dispose();
}
