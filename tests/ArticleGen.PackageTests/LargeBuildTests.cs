using ArticleGen.PackageTests.Support;
using ArticleGen.Tests.Scale;

namespace ArticleGen.PackageTests;

/// <summary>Ten thousand articles are an ordinary project: built and run from the package.</summary>
public class LargeBuildTests
{
    [Fact]
    public async Task A_project_with_ten_thousand_articles_builds_without_a_warning_and_runs()
    {
        var number = ManyArticles.Some[3];
        using var project = await FreshProject.Create("Newsroom", [.. ManyArticles.Files(keepsWholeCharacters: true)]);
        project.Write("Newsroom.csproj", project.ProjectFile());
        project.Write("Program.cs", $$"""
            System.Console.Write(Newsroom.Corpus.Articles.All.Count + " " + Newsroom.Corpus.Quotes.{{ManyArticles.Name(number)}}.Q.Segments[0].Text);
            """);

        Assert.Equal($"{ManyArticles.Count} {ManyArticles.Quote(number)}", await project.Run());
    }
}
