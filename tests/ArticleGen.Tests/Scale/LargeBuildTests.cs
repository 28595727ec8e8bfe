using ArticleGen.Tests.Diagnostics;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Scale;

/// <summary>The same as a project on a disk, built and run by <c>dotnet</c>.</summary>
public sealed class LargeBuildTests : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("articlegen-").FullName;

    [Fact]
    public async Task A_project_with_ten_thousand_articles_builds_without_a_warning_and_runs()
    {
        var number = ManyArticles.Some[3];
        using var project = new ThrowawayProject(
            $"<OutputType>Exe</OutputType><OutDir>{_output}</OutDir>",
            [
                .. ManyArticles.Files(keepsWholeCharacters: true),
                new InputFile("Program.cs", $$"""
                    System.Console.Write(Demo.Corpus.Articles.All.Count + " " + Demo.Corpus.Quotes.{{ManyArticles.Name(number)}}.Q.Segments[0].Text);
                    """),
            ]);

        Assert.Empty(await project.Build());
        Assert.Equal($"{ManyArticles.Count} {ManyArticles.Quote(number)}", await Run());
    }

    public void Dispose() => Directory.Delete(_output, recursive: true);

    private async Task<string> Run() => (await DotnetCommand.Run(_output, Path.Combine(_output, "Throwaway.dll"))).Output;
}
