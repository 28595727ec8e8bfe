using System.Runtime.InteropServices;
using ArticleGen.PackageTests.Support;

namespace ArticleGen.PackageTests;

/// <summary>Published trimmed and ahead of time: no warning, and the program does what it did.</summary>
public class PublishTests(ITestOutputHelper output)
{
    private static readonly InputFile[] s_files =
    [
        new("articles/rain.article.md", """
            ---
            headline: Rain
            people: { ann-lee: { name: Ann Lee, birthDate: 1961 } }
            ---

            ["It rained,"]{quote=rain by=ann-lee} [Ann Lee]{person=ann-lee} [said]{cue=rain} [in March]{date=2024-03 of=rain}.

            """),
        new("Program.cs", """"
            using System.Text.Json;
            using Newsroom.Corpus;

            Console.WriteLine(JsonSerializer.Serialize(Articles.Rain, CorpusJson.GetTypeInfo<Article>()));
            Console.WriteLine(JsonSerializer.Serialize(Quotes.All, CorpusJson.GetTypeInfo<IReadOnlyList<Quote>>()));
            Console.WriteLine(JsonSerializer.Deserialize<Quote>("""{"Article":"rain","Id":"rain"}""", CorpusJson.GetTypeInfo<Quote>())?.Text);
            Console.WriteLine(Articles.Rain.ToJsonLd());
            Console.WriteLine(People.AnnLee);
            """"),
    ];

    [Theory]
    [InlineData(Reference.Package, "PublishTrimmed", true)]
    [InlineData(Reference.Package, "PublishAot", false)]
    [InlineData(Reference.Project, "PublishAot", true)]
    [InlineData(Reference.Project, "PublishTrimmed", true)]
    public async Task A_published_program_prints_what_a_built_one_prints(Reference reference, string property, bool isGlobal)
    {
        if (property == "PublishAot" && !File.Exists("/usr/bin/clang") && !OperatingSystem.IsWindows())
        {
            Assert.Skip("clang is not installed, with which an ahead-of-time compilation links.");
        }

        using var project = await FreshProject.Create("Newsroom", s_files);
        // A reviewer sets the property on the command line, where it reaches referred projects too; a user in the project.
        project.Write("Newsroom.csproj", project.ProjectFile(reference, "<OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization>"
            + (isGlobal ? "" : $"<{property}>true</{property}>")));
        var built = await project.Run();

        var published = (await project.Dotnet(
            ["publish", "-v:q", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", "out", .. isGlobal ? [$"-p:{property}=true"] : Array.Empty<string>()])).Succeeded();

        Assert.Empty(published.Findings);
        Assert.Equal(built, (await DotnetCommand.RunProgram(project.Path("out/Newsroom"), project.Root)).Succeeded().Output.TrimEnd());
        var size = new DirectoryInfo(project.Path("out")).EnumerateFiles().Where(static file => file.Extension is not (".dbg" or ".pdb")).Sum(static file => file.Length);
        output.WriteLine($"{reference} {property}: {size / 1024} KiB");
    }
}
