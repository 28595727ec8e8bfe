using System.Text;
using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Formats;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using Microsoft.CodeAnalysis.Text;
using static ArticleGen.Tests.Incrementality.EditedCorpus;

namespace ArticleGen.Tests.Incrementality;

/// <summary>Edits after edits: what was once wrong leaves nothing behind.</summary>
public class PastTests
{
    [Fact]
    public void A_broken_article_is_reported()
    {
        var project = new IncrementalSteps(Files, trackSteps: false);

        project.Edit(Bridge, "{person=bob-ray}", "{person=bob-rey}");
        project.Run();

        Assert.Equal(["AG3001"], project.Result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_repaired_article_is_reported_no_more()
    {
        var project = BreakAndRepair();

        Assert.Empty(project.Result.Diagnostics);
    }

    [Fact]
    public void A_repaired_article_is_emitted_as_before()
    {
        var project = BreakAndRepair();

        Assert.Equal(new IncrementalSteps(Files, trackSteps: false).Sources, project.Sources);
    }

    [Fact]
    public void A_mistake_above_another_moves_its_diagnostic()
    {
        var project = new IncrementalSteps(Files, trackSteps: false);
        project.Edit(Bridge, "{person=bob-ray}", "{person=bob-rey}");
        project.Run();

        project.Edit(Bridge, "\n[Bob", "\n\n[Bob");
        project.Run();

        Assert.Equal(5, Assert.Single(project.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_file_that_is_saved_as_utf_8_is_reported_no_more()
    {
        var project = new IncrementalSteps([], trackSteps: false);
        project.Add("a.article.md", SourceText.From("It rained.", Encoding.Unicode));
        project.Run();
        Assert.Equal(["AG9006"], project.Result.Diagnostics.Select(static diagnostic => diagnostic.Id));

        project.Replace("a.article.md", SourceText.From("It rained.", Encoding.UTF8));
        project.Run();

        Assert.Empty(project.Result.Diagnostics);
    }

    [Fact]
    public void A_corpus_without_articles_gets_its_first()
    {
        var project = new IncrementalSteps([], trackSteps: false);

        project.Add(new InputFile("a.article.md", "A."));
        project.Run();

        Assert.Contains("Articles/a.article.g.cs", project.Sources.Keys);
    }

    [Fact]
    public void The_last_article_leaves_an_empty_corpus()
    {
        var project = new IncrementalSteps([new InputFile("a.article.md", "A.")], trackSteps: false);

        project.Remove("a.article.md");
        project.Run();

        Assert.Equal(new IncrementalSteps([], trackSteps: false).Sources, project.Sources);
    }

    // The article has no front matter: to the other files it looks the same read and unread, but for its id.
    [Fact]
    public void A_file_that_failed_to_be_read_once_is_an_article_again()
    {
        var failed = Document.Failed(FileOf("a.article.md", "A."));
        var read = FileFormats.Read(FileOf("a.article.md", "B."), SpanKeys.BuiltIn);

        Assert.NotEqual(Contribute(failed), Contribute(read));
    }

    private static Contribution Contribute(Document document) =>
        Contribution.Of(document, ReferenceCollector.Collect(document));

    private static SourceFile FileOf(string path, string content) => new(path, path, content, Encoding.UTF8);

    private static IncrementalSteps BreakAndRepair()
    {
        var project = new IncrementalSteps(Files, trackSteps: false);
        project.Edit(Bridge, "{person=bob-ray}", "{person=bob-rey}");
        project.Run();
        project.Edit(Bridge, "{person=bob-rey}", "{person=bob-ray}");
        project.Run();
        return project;
    }
}
