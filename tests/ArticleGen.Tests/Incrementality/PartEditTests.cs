using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What an edit costs in a part of a corpus, and what it costs when the model is another.</summary>
public class PartEditTests
{
    private const string Rain = "articles/rain.article.md";
    private const string Shared = "people: { ann-lee: { name: Ann Lee }, bo-ray: { name: Bo Ray } }\n";

    private static readonly InputFile[] s_files =
    [
        new(Rain, "[\"It rained,\"]{quote=wet} [Ann Lee]{.person source=wet} [said]{cue=wet}.\n"),
        new("articles/snow.article.md", "[Bo Ray]{person=bo-ray} met [Cy Fox]{.person} in the snow.\n"),
    ];

    private static readonly EditRow[] s_rows =
    [
        new("Words of a body", static project => project.Edit(Rain, "It rained", "It poured"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            """,
            Emitted: "Articles/rain.article.g.cs"),

        // What others see of the part.
        new("The id of a quote", static project => project.Edit(Rain, "wet", "damp"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Assembly: 1 Modified
            """,
            Emitted: "Articles/rain.article.g.cs Assembly.g.cs"),

        new("The model built again", static project => project.Refer("News", Model(Shared)),
            """
            Namesakes: 1 Unchanged
            """,
            Emitted: ""),

        // Nothing here refers to it.
        new("A new person in the model", static project => project.Refer("News", Model(Shared.Replace(" }\n", ", di: { name: Di } }\n", StringComparison.Ordinal))),
            $"""
            Graph: 1 Modified
            Options: 1 Unchanged
            Declared: 1 Unchanged
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            Namesakes: 1 Unchanged
            """,
            Emitted: ""),
    ];

    public static TheoryData<string> Edits => [.. s_rows.Select(static row => row.Edit)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_costs_what_its_row_says_and_no_more(string edit)
    {
        var row = s_rows.Single(row => row.Edit == edit);
        var project = new IncrementalSteps(s_files, static project =>
        {
            project.SetOption("ArticleGenRole", "part");
            project.Refer("News", Model(Shared));
        });

        row.Apply(project);
        project.Run();

        Assert.Equal(row.Steps, project.DescribeSteps().TrimEnd());
        Assert.Equal(row.Emitted, string.Join(' ', project.Emitted()));
    }

    private static Microsoft.CodeAnalysis.MetadataReference Model(string content) => new SplitCorpus().Model(GeneratorHarness.Corpus(content)).ReferenceTo("News");
}
