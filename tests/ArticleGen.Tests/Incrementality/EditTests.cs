using ArticleGen.Tests.Support;
using static ArticleGen.Tests.Incrementality.EditedCorpus;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What each kind of edit costs: the steps that run again, and the outputs that are made anew.</summary>
public class EditTests
{
    private const string Everything = "*";

    /// <summary>Each row says what an edit must cost and no more; steps and outputs that it does not name are cached.</summary>
    private static readonly Row[] s_rows =
    [
        new("A key typed in C#", static project => project.EditCode("class C;"), Steps: "", Emitted: ""),

        new("The same text in a new object", static project => project.Edit(Bridge, static text => text),
            """
            File: 1 Unchanged, 3 Cached
            """,
            Emitted: ""),

        new("A file that is none of ours", static project => project.Add(new InputFile("notes.txt", "x")), Steps: "", Emitted: ""),

        new("A comment in front matter", static project => project.Edit(Bridge, "# Not yet checked.", "# Checked twice."),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Unchanged
            Slice: 1 Modified, 2 Cached
            """,
            Emitted: ""),

        // Positions in an article do not reach its emitted form, but for the line of a named quote: this one has none.
        new("A line break before the body", static project => project.Edit(Bridge, "\n[Bob", "\n\n[Bob"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            """,
            Emitted: ""),

        new("Other line endings", static project => project.Edit(Bridge, static text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Unchanged
            Slice: 1 Modified, 2 Cached
            """,
            Emitted: ""),

        new("Words of a body", static project => project.Edit(Bridge, "the old bridge", "the new bridge"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Unchanged, 2 Cached
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            """,
            Emitted: "Articles/bridge.article.g.cs"),

        new("A headline", static project => project.Edit(Bridge, "A bridge", "The bridge"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Unchanged
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Unchanged, 2 Cached
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            """,
            Emitted: "Articles/bridge.article.g.cs"),

        new("A mention of a person whom the article did not mention",
            static project => project.Edit(Bridge, "the old bridge", "[Ann Lee]{person=ann-lee}'s bridge"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        new("A quote", static project => project.Edit(Bridge, "the old bridge.", "the old bridge. [\"Look,\"]{quote=look by=bob-ray} he said."),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        new("A new role in an event", static project => project.Edit(Bridge, "{person=bob-ray}", "{person=bob-ray role=Witness of=flood}"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            Vocabulary: 1 Modified
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs Vocabulary.g.cs"),

        new("A by-name mention that declares a person", static project => project.Edit(Bridge, "the old bridge", "[Cy Fox]{.person}'s bridge"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Modified
            Slice: 1 Modified, 2 Unchanged
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs People.g.cs"),

        // The articles that refer to Ann Lee say her name in the docs of their quotes; the others are not bound again.
        new("A person's name", static project => project.Edit(CorpusFile, "name: Ann Lee", "name: Ann Lees"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Modified
            Slice: 2 Modified, 1 Unchanged
            Article: 2 Modified, 1 Cached
            Summary: 2 Modified, 1 Cached
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            NamedArticle: 2 Modified, 1 Cached
            Encoded: 2 Modified, 1 Cached
            Layout: 1 Unchanged
            ArticleFile: 2 Modified, 1 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/arrival.article.g.cs Articles/council.article.g.cs Index.g.cs People.g.cs"),

        new("A person's title", static project => project.Edit(CorpusFile, "Mayor", "Harbour master"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Modified
            Slice: 3 Unchanged
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            Emitted: "Index.g.cs People.g.cs"),

        new("An article added", static project => project.Add(new InputFile("articles/barn.article.md", "The [flood]{event=flood} took a barn.")),
            """
            File: 1 New, 4 Cached
            Document: 1 New, 4 Cached
            References: 1 New, 4 Cached
            Contribution: 1 New, 4 Cached
            Corpus: 1 Modified
            Slice: 1 New, 3 Unchanged
            Article: 1 New, 3 Cached
            Summary: 1 New, 3 Cached
            ThingNames: 4 Unchanged
            Names: 1 Modified
            NamedArticle: 1 New, 3 Unchanged
            Encoded: 1 New, 3 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 New, 3 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/barn.article.g.cs Index.g.cs"),

        new("An article removed", static project => project.Remove(Bridge),
            """
            File: 3 Cached, 1 Removed
            Document: 3 Cached, 1 Removed
            References: 3 Cached, 1 Removed
            Contribution: 3 Cached, 1 Removed
            Corpus: 1 Modified
            Slice: 2 Unchanged, 1 Removed
            Article: 2 Cached, 1 Removed
            Summary: 2 Cached, 1 Removed
            ThingNames: 4 Unchanged
            Names: 1 Modified
            NamedArticle: 2 Unchanged, 1 Removed
            Encoded: 2 Cached, 1 Removed
            Layout: 1 Unchanged
            ArticleFile: 2 Cached, 1 Removed
            Index: 1 Modified
            """,
            Emitted: "Index.g.cs"),

        new("An article renamed", static project => project.Edit(Bridge, static text => text, "articles/pier.article.md"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Modified, 3 Cached
            Corpus: 1 Modified
            Slice: 1 Modified, 2 Unchanged
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            ThingNames: 4 Unchanged
            Names: 1 Modified
            NamedArticle: 1 Modified, 2 Unchanged
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/pier.article.g.cs Index.g.cs"),

        // The mention is lost, the article is not.
        new("An article broken", static project => project.Edit(Bridge, "{person=bob-ray}", "{person=bob-rey}"),
            """
            File: 1 Modified, 3 Cached
            Document: 1 Modified, 3 Cached
            References: 1 Modified, 3 Cached
            Contribution: 1 Unchanged, 3 Cached
            Slice: 1 Modified, 2 Cached
            Article: 1 Modified, 2 Cached
            Summary: 1 Modified, 2 Cached
            NamedArticle: 1 Modified, 2 Cached
            Encoded: 1 Modified, 2 Cached
            Layout: 1 Unchanged
            ArticleFile: 1 Modified, 2 Cached
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        // Both are in the code of every file; no article is read or bound again.
        new("The namespace", static project => project.SetOption("RootNamespace", "Other"),
            """
            Options: 1 Modified
            Encoded: 3 Modified
            Layout: 1 Unchanged
            ArticleFile: 3 Modified
            Index: 1 Modified
            """,
            Everything),

        new("The visibility", static project => project.SetOption("ArticleGenVisibility", "internal"),
            """
            Options: 1 Modified
            Layout: 1 Unchanged
            Index: 1 Modified
            """,
            Everything),
    ];

    public static TheoryData<string> Edits => [.. s_rows.Select(static row => row.Edit)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_runs_the_steps_that_it_touches(string edit)
    {
        var (row, project) = Apply(edit);

        Assert.Equal(row.Steps, project.DescribeSteps().TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_leaves_all_other_outputs_the_same_objects(string edit)
    {
        var (row, project) = Apply(edit);

        var expected = row.Emitted == Everything ? string.Join(' ', project.Sources.Keys) : row.Emitted;
        Assert.Equal(expected, string.Join(' ', project.Emitted()));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_what_a_fresh_run_gives(string edit)
    {
        var (row, project) = Apply(edit);

        // A second compiler, without a past, on the same edit.
        var fresh = new IncrementalSteps(Files, row.Apply);
        Assert.Equal(fresh.Sources, project.Sources);
    }

    private static (Row Row, IncrementalSteps Project) Apply(string edit)
    {
        var row = s_rows.Single(row => row.Edit == edit);
        var project = new IncrementalSteps(Files);
        row.Apply(project);
        project.Run();
        return (row, project);
    }

    /// <param name="Edit">What changes.</param>
    /// <param name="Steps">As <see cref="IncrementalSteps.DescribeSteps"/> tells them.</param>
    /// <param name="Emitted">The hint names of the outputs that are made anew.</param>
    private sealed record Row(string Edit, Action<IncrementalSteps> Apply, string Steps, string Emitted);
}
