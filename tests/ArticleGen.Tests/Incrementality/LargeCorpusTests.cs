using System.Globalization;
using ArticleGen.Emitting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Incrementality;

/// <summary>The same where articles share files.</summary>
public class LargeCorpusTests
{
    /// <summary>Articles that have a file each.</summary>
    private const int Few = Layout.MaxFiles;

    /// <summary>Articles that share files, with one more or one less too.</summary>
    private const int Many = Layout.MaxFiles + 2;

    private const string DataFile = @"^Articles/bucket-\d{3}\.g\.cs$";
    private const string NamesFile = @"^Articles/bucket-\d{3}\.names\.g\.cs$";
    private const string Edited = "articles/article-7.article.md";

    [Fact]
    public void An_edit_in_a_body_makes_data_anew_and_no_names()
    {
        var project = new IncrementalSteps(Articles(Many), trackSteps: false);

        project.Edit(Edited, "Rain", "Snow");
        project.Run();

        Assert.Matches(DataFile, Assert.Single(project.Emitted()));
    }

    [Fact]
    public void Another_id_of_a_quote_makes_its_data_and_names_anew()
    {
        var project = new IncrementalSteps(
            [.. Articles(Many), GeneratorHarness.Article("ann", "[\"It rained,\"]{quote=wet} she said.")], trackSteps: false);

        project.Edit("articles/ann.article.md", "wet", "damp");
        project.Run();

        AssertBoth(project.Emitted());
    }

    // A line of its file stands in the doc of a quote's name.
    [Fact]
    public void A_line_more_before_a_quote_makes_names_anew_and_no_data()
    {
        var project = new IncrementalSteps(
            [.. Articles(Many), GeneratorHarness.Article("ann", "---\nheadline: Wet\n---\n[\"It rained,\"]{quote=wet} she said.")], trackSteps: false);

        project.Edit("articles/ann.article.md", "headline", "# Checked.\nheadline");
        project.Run();

        Assert.Matches(NamesFile, Assert.Single(project.Emitted()));
    }

    [Fact]
    public void Where_nothing_has_a_name_there_are_no_files_of_names()
    {
        var project = new IncrementalSteps(Articles(Many), static project => project.SetOption("ArticleGenNames", "none"), trackSteps: false);

        Assert.DoesNotContain(project.Sources.Keys, static hint => hint.EndsWith(".names.g.cs", StringComparison.Ordinal));
    }

    // A host may hand over all files as new objects, as a build server does.
    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public void An_edit_makes_no_more_anew_where_all_files_are_new_objects(int count)
    {
        var project = new IncrementalSteps(Articles(count), trackSteps: false);
        project.Edit(Edited, "Rain", "Snow");
        project.Run();
        var emitted = project.Emitted().ToList();
        var sources = project.Sources;

        project.ReplaceObjects();
        project.Edit(Edited, "Snow", "Hail");
        project.Run();

        Assert.Equal(emitted, project.Emitted());
        Assert.Single(project.Sources, source => source.Value != sources[source.Key]);
    }

    [Fact]
    public void A_new_article_makes_its_files_and_the_index_anew()
    {
        var project = new IncrementalSteps(Articles(Many), trackSteps: false);

        project.Add(GeneratorHarness.Article("aardvark", "Rain."));
        project.Run();

        var emitted = project.Emitted().ToList();
        AssertBoth(emitted.Take(2));
        Assert.Equal(["Index.g.cs"], emitted.Skip(2));
    }

    [Fact]
    public void A_removed_article_makes_its_files_and_the_index_anew()
    {
        var project = new IncrementalSteps(Articles(Many), trackSteps: false);

        project.Remove(Edited);
        project.Run();

        var emitted = project.Emitted().ToList();
        AssertBoth(emitted.Take(2));
        Assert.Equal(["Index.g.cs"], emitted.Skip(2));
    }

    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public void A_key_typed_in_code_makes_nothing_anew(int count)
    {
        var project = new IncrementalSteps(Articles(count), trackSteps: false);

        project.EditCode("class C;");
        project.Run();

        Assert.Empty(project.Emitted());
    }

    // At the limit the layout changes: each file goes or comes, and none is left behind.
    [Fact]
    public void One_article_too_many_moves_all_into_shared_files()
    {
        var project = new IncrementalSteps(Articles(Few), trackSteps: false);

        project.Add(GeneratorHarness.Article("aardvark", "Rain."));
        project.Run();

        Assert.DoesNotContain(project.Sources.Keys, static hint => hint.EndsWith(".article.g.cs", StringComparison.Ordinal));
    }

    /// <summary>The two files of an article.</summary>
    private static void AssertBoth(IEnumerable<string> hints) => Assert.Collection(
        hints,
        static hint => Assert.Matches(DataFile, hint),
        static hint => Assert.Matches(NamesFile, hint));

    private static IEnumerable<InputFile> Articles(int count) => Enumerable
        .Range(0, count)
        .Select(static number => GeneratorHarness.Article("article-" + number.ToString(CultureInfo.InvariantCulture), "Rain."));
}
