using System.Collections.Immutable;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Incrementality;

/// <summary>Steps work on shards of files; a file whose neighbour changed costs nothing.</summary>
public class ShardTests
{
    private static readonly SourceFile s_rain = FileOf("rain.article.md", "It rained.");

    [Fact]
    public void A_file_beside_one_that_changed_is_not_read_again()
    {
        var before = Read(s_rain, FileOf("snow.article.md", "It snowed."));
        var after = Read(s_rain, FileOf("snow.article.md", "It snowed much."));

        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public void A_file_that_changed_is_read_again()
    {
        var before = Read(s_rain);
        var after = Read(FileOf("rain.article.md", "It rained much."));

        Assert.NotEqual(before[0], after[0]);
    }

    [Fact]
    public void A_file_that_is_a_new_object_with_the_same_content_is_not_read_again()
    {
        var before = Read(FileOf("hail.article.md", "It hailed."), FileOf("frost.article.md", "It froze."));
        var after = Read(FileOf("hail.article.md", "It hailed."), FileOf("frost.article.md", "It froze much."));

        Assert.Same(before[0], after[0]);
        Assert.NotSame(before[1], after[1]);
    }

    [Fact]
    public void A_file_that_comes_back_as_it_was_is_not_read_again_while_its_reading_is_held()
    {
        var before = Read(FileOf("fog.article.md", "Fog."));
        var other = Read(FileOf("fog.article.md", "More fog."));

        Assert.NotSame(before[0], other[0]);
        Assert.Same(before[0], Read(FileOf("fog.article.md", "Fog."))[0]);
    }

    // The compiler may give one text object for two files, say two empty ones.
    [Fact]
    public void Two_files_with_one_text_are_two()
    {
        var files = Read(s_rain, new SourceFile("/project/snow.article.md", "snow.article.md", s_rain.Text));

        Assert.Equal(["rain", "snow"], files.Select(static file => file.Value.Document.ArticleId!.Value.Value));
    }

    [Fact]
    public void An_article_whose_slice_is_equal_is_not_bound_again()
    {
        var files = Read(s_rain);

        Assert.Same(Bind(files)[0], Bind(files)[0]);
    }

    [Fact]
    public void An_article_whose_slice_changed_is_bound_again()
    {
        var files = Read(FileOf("rain.article.md", "[Ann Lee]{person=ann-lee} came."));
        var corpus = Read(FileOf("corpus.yaml", "people: { ann-lee: { name: Ann Lee } }"));

        Assert.NotEqual(Bind(files)[0].Findings, Bind(files, corpus)[0].Findings);
    }

    [Fact]
    public void An_article_that_is_the_same_is_not_encoded_again()
    {
        var articles = Articles(Read(s_rain));

        Assert.Same(Encode(articles, "Corpus")[0].Value, Encode(articles, "Corpus")[0].Value);
    }

    [Fact]
    public void An_article_in_another_namespace_is_encoded_again()
    {
        var articles = Articles(Read(FileOf("rain.article.md", "[\"It rained,\"]{quote=rain} they said.")));

        Assert.NotEqual(Encode(articles, "Corpus")[0].Value.Code.Quotes, Encode(articles, "Other")[0].Value.Code.Quotes);
    }

    [Theory]
    [InlineData(3)]
    [InlineData((2 * Shards.Fewest * Shards.FilesEach) + 1)]
    [InlineData((2 * Shards.Most * Shards.FilesEach) + 1)]
    public void A_new_file_changes_one_shard(int count)
    {
        var files = Enumerable.Range(0, count).Select(static number => TextOf($"rain-{number}.article.md")).ToImmutableArray();

        var before = Shards.Of(files).ToList();
        var after = Shards.Of(files.Insert(0, TextOf("snow.article.md"))).ToList();

        Assert.Equal(before.Count, after.Count);
        Assert.Single(before.Zip(after), static shard => !shard.First.Equals(shard.Second));
    }

    [Fact]
    public void Every_file_is_in_a_shard()
    {
        var files = Enumerable.Range(0, Shards.Most * Shards.FilesEach).Select(static number => TextOf($"rain-{number}.article.md")).ToImmutableArray();

        Assert.Equal(files.ToHashSet(), Shards.Of(files).SelectMany(static shard => shard).ToHashSet());
    }

    private static EquatableList<Result<ReadFile>> Read(params EquatableArray<SourceFile> files) => FileSteps.ReadFiles((new(files), DeclaredSchema.BuiltIn), default);

    private static EquatableList<Result<BoundArticle>> Bind(EquatableList<Result<ReadFile>> files, EquatableList<Result<ReadFile>>? others = null)
    {
        var all = files.Concat(others ?? []).Values();
        return CorpusSteps.BindArticles(
            (files.Values(), CorpusBinder.Bind(CorpusSteps.ContributionsOf(all, default), DeclaredSchema.BuiltIn).Value.Corpus), default);
    }

    private static EquatableList<Article> Articles(EquatableList<Result<ReadFile>> files) => CorpusSteps.ArticlesOf(Bind(files).Values(), default);

    private static EquatableList<Result<EncodedArticle>> Encode(EquatableList<Article> articles, string space) => EmitSteps.Encode(
        (articles, (new ArticleNames(articles.Select(static article => new ArticleEntry(article.Id, article.Path)).ToEquatableArray()), (new CodeStyle(space, space, NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn))), default);

    private static Microsoft.CodeAnalysis.AdditionalText TextOf(string path) => GeneratorHarness.ToAdditionalText(new InputFile(path, "It rained."));

    private static SourceFile FileOf(string path, string content) => new("/project/" + path, path, content, Encoding.UTF8);
}
