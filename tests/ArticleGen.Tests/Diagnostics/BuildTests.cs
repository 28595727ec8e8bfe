using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>What a real build prints. Builds take seconds, so one shows as much as it can.</summary>
public class BuildTests
{
    private static readonly (string Body, string Finding)[] s_broken =
    [
        ("[x]{persn=ann}", "(1,5): error AG2003"),
        ("[x]{person=anne}", "(1,12): error AG3001"),
        ("Two lines.\n\n[x]{place=ann}", "(3,11): error AG3002"),
        ("[x]{date=2007-13}", "(1,10): error AG4007"),
        ("[x]{duration=1Y}", "(1,14): error AG4008"),
        ("[x]{cue=nothing}", "(1,9): error AG3010"),
        ("[x]{}", "(1,4): error AG2002"),
        ("x]{.cue}", "(1,2): error AG2008"),
        ("---\nheadlin: x\n---\n\nx", "(2,1): error AG1005"),
        ("---\nurl: x\nauthor: [ann, bob]\n---\n\nx", "(2,6): error AG1009"),
    ];

    private static readonly Lazy<Task<IReadOnlyList<string>>> s_told = new(Build);

    [Fact]
    public async Task Severities_are_set_by_globalconfig_NoWarn_and_WarningsAsErrors() => Assert.Equal(
        [
            "corpus.yaml(6,31): warning AG4010",
            "empty.article.md(1,1): error AG9005",
            "talks.article.md(2,2): warning AG4003",
            "talks.article.md(3,8): error AG2015",
        ],
        (await s_told.Value).Where(static line => !IsBroken(line)).Select(WithoutMessage));

    [Fact]
    public async Task A_build_prints_the_mistakes_of_all_articles_and_a_correct_one_keeps_its_types()
    {
        var told = (await s_told.Value).Where(IsBroken).ToList();

        Assert.Equal(
            [
                .. s_broken.Select(static (article, number) => Path.Combine("broken", $"article-{number}.article.md") + article.Finding),
                Path.Combine("broken", "article-9.article.md") + "(3,15): error AG3001",
            ],
            told.Select(WithoutMessage));
        Assert.Contains("did you mean `ann`?", told[1]);
    }

    private static async Task<IReadOnlyList<string>> Build()
    {
        using var project = new ThrowawayProject(
            "<NoWarn>$(NoWarn);AG4001</NoWarn><WarningsAsErrors>$(WarningsAsErrors);AG9005</WarningsAsErrors>",
            [
                .. s_broken.Select(static (article, number) => new InputFile($"broken/article-{number}.article.md", article.Body)),
                new InputFile(".globalconfig", """
                    is_global = true
                    dotnet_diagnostic.AG3007.severity = none
                    dotnet_diagnostic.AG4003.severity = warning
                    dotnet_diagnostic.AG2015.severity = error

                    """),
                new InputFile("corpus.yaml", """
                    people:
                      ann: { name: Ann Lee }
                      ben: { name: Ben Okoro }
                    events:
                      storm: { name: Storm, date: 2024-03-10 }
                      flood: { name: Flood, date: 2024-04-10, superEvent: storm }

                    """),
                new InputFile("talks.article.md", $$"""
                    [Lee]{.person} is a part of a known name: AG3007, turned off.
                    ["Yes"]{.quote} has no speaker: AG4003, an information, now a warning.
                    Turned {{'\u202E'}}around: AG2015, a warning, now an error.
                    ["No"]{.quote by=ann kind=indirect} contradicts its marks: AG4001, not wanted.
                    [Odo Ray]{.person} is declared where he is mentioned: AG3008, an information.

                    """),
                new InputFile("empty.article.md", ""),
                new InputFile("whole.article.md", "[\"Yes\"]{quote=yes by=ann}\n"),
                // A `.globalconfig` is looked for above the C# files of a project, so there has to be one.
                new InputFile("Consumer.cs", "public static class Consumer { public static string? Name => Demo.Corpus.Quotes.Whole.Yes.Speaker?.Name; }"),
            ]);
        return await project.Build();
    }

    private static bool IsBroken(string line) => line.StartsWith("broken", StringComparison.Ordinal);

    // The compiler stops at a name that is declared twice or a type that is nowhere, and the reason must stand beside what it says.
    [Fact]
    public async Task A_build_says_why_the_generated_code_does_not_compile()
    {
        using var project = new ThrowawayProject(
            """
            </PropertyGroup>
            <Target Name="TakeJsonAway" BeforeTargets="CoreCompile">
              <ItemGroup>
                <ReferencePathWithRefAssemblies Remove="@(ReferencePathWithRefAssemblies)" Condition="'%(Filename)' == 'System.Text.Json'" />
              </ItemGroup>
            </Target>
            <PropertyGroup>
            """,
            new InputFile("talks.article.md", "The council voted."),
            new InputFile("Consumer.cs", "namespace Demo { public class Corpus; }"));

        var told = await project.Build();

        Assert.Equal(
            ["CSC : error AG9010", "Consumer.cs(1,31): error AG9003"],
            told.Where(static line => line.Contains(" AG", StringComparison.Ordinal)).Select(WithoutMessage));
    }

    private static string WithoutMessage(string line) => line[..line.IndexOf(": ", line.IndexOf(" AG", StringComparison.Ordinal), StringComparison.Ordinal)];
}
