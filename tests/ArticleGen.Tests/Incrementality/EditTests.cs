using System.Collections.Concurrent;
using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using static ArticleGen.Tests.Incrementality.EditedCorpus;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What each kind of edit costs: the steps that run again, and the outputs that are made anew.</summary>
public class EditTests
{
    /// <summary>The projects before any edit.</summary>
    private static readonly ConcurrentDictionary<(InputFile[] Files, bool TrackSteps), Lazy<IncrementalSteps>> s_before = new();

    /// <summary>Each row says what an edit must cost and no more; steps and outputs that it does not name are cached.</summary>
    private static readonly EditRow[] s_rows =
    [
        // Only whether a type has the namespace's name is looked at again.
        new("A key typed in C#", static project => project.EditCode("class C;"),
            """
            Namesakes: 1 Unchanged
            """,
            Emitted: ""),

        new("A type that has the namespace's name", static project => project.EditCode("namespace Demo { class Corpus; }"),
            """
            Namesakes: 1 Modified
            """,
            Emitted: ""),

        new("The same text in a new object", static project => project.Edit(Bridge, static text => text),
            """
            OpenedFiles: 1 Unchanged
            """,
            Emitted: ""),

        new("A file that is none of ours", static project => project.Add(new InputFile("notes.txt", "x")), Steps: "", Emitted: ""),

        new("A comment in front matter", static project => project.Edit(Bridge, "# Not yet checked.", "# Checked twice."),
            """
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Unchanged
            BoundArticles: 1 Unchanged
            """,
            Emitted: ""),

        // Positions in an article do not reach its emitted form, but for the line of a named quote: this one has none.
        new("A line break before the body", static project => project.Edit(Bridge, "\n[Bob", "\n\n[Bob"),
            """
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Unchanged
            """,
            Emitted: ""),

        new("Other line endings", static project => project.Edit(Bridge, static text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            """
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Unchanged
            BoundArticles: 1 Unchanged
            """,
            Emitted: ""),

        new("Words of a body", static project => project.Edit(Bridge, "the old bridge", "the new bridge"),
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
            Emitted: "Articles/bridge.article.g.cs"),

        new("A headline", static project => project.Edit(Bridge, "A bridge", "The bridge"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            """,
            Emitted: "Articles/bridge.article.g.cs"),

        new("A mention of a person whom the article did not mention",
            static project => project.Edit(Bridge, "the old bridge", "[Ann Lee]{person=ann-lee}'s bridge"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Modified
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        new("A quote", static project => project.Edit(Bridge, "the old bridge.", "the old bridge. [\"Look,\"]{quote=look by=bob-ray} he said."),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Modified
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        new("A new role in an event", static project => project.Edit(Bridge, "{person=bob-ray}", "{person=bob-ray role=Witness of=flood}"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Modified
            Vocabulary: 1 Modified
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs Vocabulary.g.cs"),

        new("A label of a new type", static project => project.Edit(Bridge, "the old bridge", "[the old bridge]{label=landmark}"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Modified
            Vocabulary: 1 Modified
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            """,
            Emitted: "Articles/bridge.article.g.cs Vocabulary.g.cs"),

        new("Words of a label", static project => project.Edit(Bridge, "old bridge", "new bridge"),
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
            Emitted: "Articles/bridge.article.g.cs") { Files = Labelled },

        new("A by-name mention that declares a person", static project => project.Edit(Bridge, "the old bridge", "[Cy Fox]{.person}'s bridge"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 1 Modified, {Shards.Fewest - 1} Unchanged
            Articles: 1 Modified
            Summaries: 1 Modified
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs People.g.cs"),

        // The articles that refer to Ann Lee say her name in the docs of their quotes; the others are not bound again.
        new("A person's name", static project => project.Edit(CorpusFile, "name: Ann Lee", "name: Ann Lees"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 2 Modified, {Shards.Fewest - 2} Unchanged
            Articles: 2 Modified
            Summaries: 2 Modified
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            Encoded: 2 Modified
            Layout: 1 Unchanged
            ArticleFiles: 2 Modified, {Layout.OwnSlots - 2} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/arrival.article.g.cs Articles/council.article.g.cs Index.g.cs People.g.cs"),

        new("A person's title", static project => project.Edit(CorpusFile, "Mayor", "Harbour master"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            ThingNames: 1 Modified, 3 Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            Emitted: "Index.g.cs People.g.cs"),

        new("An article added", static project => project.Add(new InputFile("articles/barn.article.md", "The [flood]{event=flood} took a barn.")),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 1 Modified, {Shards.Fewest - 1} Unchanged
            Articles: 1 Modified
            Summaries: 1 Modified
            Names: 1 Modified
            Encoded: 1 Modified, {Shards.Fewest - 1} Unchanged
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/barn.article.g.cs Index.g.cs"),

        new("An article removed", static project => project.Remove(Bridge),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 1 Modified, {Shards.Fewest - 1} Unchanged
            Articles: 1 Modified
            Summaries: 1 Modified
            Names: 1 Modified
            Encoded: 1 Modified, {Shards.Fewest - 1} Unchanged
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Index.g.cs"),

        new("An article renamed", static project => project.Edit(Bridge, static text => text, "articles/pier.article.md"),
            $"""
            OpenedFiles: 2 Modified
            ReadFiles: 2 Modified
            Contributions: 2 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 2 Modified, {Shards.Fewest - 2} Unchanged
            Articles: 2 Modified
            Summaries: 2 Modified
            Names: 1 Modified
            Encoded: 2 Modified, {Shards.Fewest - 2} Unchanged
            Layout: 1 Unchanged
            ArticleFiles: 2 Modified, {Layout.OwnSlots - 2} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/pier.article.g.cs Index.g.cs"),

        // The mention is lost, the article is not.
        new("An article broken", static project => project.Edit(Bridge, "{person=bob-ray}", "{person=bob-rey}"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Modified
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            Emitted: "Articles/bridge.article.g.cs Index.g.cs"),

        // Both are in the code of every file; no article is read or bound again. In the code of an article without a named quote is neither.
        new("The namespace", static project => project.SetOption("RootNamespace", "Other"),
            $"""
            Options: 1 Modified
            Encoded: 2 Modified, {Shards.Fewest - 2} Unchanged
            Layout: 1 Unchanged
            ArticleFiles: 2 Modified, {Layout.OwnSlots - 2} Unchanged
            Index: 1 Modified
            Namesakes: 1 Unchanged
            """,
            EditRow.Everything),

        new("The visibility", static project => project.SetOption("ArticleGenVisibility", "internal"),
            """
            Options: 1 Modified
            Layout: 1 Unchanged
            Namesakes: 1 Unchanged
            """,
            EditRow.Everything),

        .. SchemaEdits.Rows,
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
        var (row, project) = Apply(edit, trackSteps: false);

        var expected = row.Emitted == EditRow.Everything ? string.Join(' ', project.Sources.Keys) : row.Emitted;
        Assert.Equal(expected, string.Join(' ', project.Emitted()));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_what_a_fresh_run_gives(string edit)
    {
        var (row, project) = Apply(edit, trackSteps: false);

        // A second compiler, without a past, on the same edit.
        var fresh = new IncrementalSteps(row.Files, row.Apply, trackSteps: false);
        Assert.Equal(fresh.Sources, project.Sources);
    }

    [Fact]
    public void An_edit_of_an_article_opens_no_original()
    {
        var project = new IncrementalSteps(
            [.. Files, new InputFile("articles/rain.article.md", "---\noriginal: rain.txt\n---\nRain."), new InputFile("articles/rain.txt", "Rain.")]);

        project.Edit(Bridge, "the old bridge", "the new bridge");
        project.Run();

        Assert.DoesNotContain("Originals", project.DescribeSteps(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_original_is_checked_against_the_articles()
    {
        var project = new IncrementalSteps(
            [.. Files, new InputFile("articles/rain.article.md", "---\noriginal: rain.txt\n---\nRain."), new InputFile("articles/rain.txt", "Rain.")]);

        project.Edit("articles/rain.txt", "Rain", "Snow");
        project.Run();

        Assert.Equal(["AG5002"], project.Result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    private static (EditRow Row, IncrementalSteps Project) Apply(string edit, bool trackSteps = true)
    {
        var row = s_rows.Single(row => row.Edit == edit);
        var project = s_before
            .GetOrAdd((row.Files, trackSteps), static key => new(() => new IncrementalSteps(key.Files, trackSteps: key.TrackSteps)))
            .Value.Fork();
        row.Apply(project);
        project.Run();
        return (row, project);
    }
}
