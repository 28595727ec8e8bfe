using ArticleGen.Binding;
using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>The steps that bind: first what all files declare together, then each article against its slice of it.</summary>
internal static class CorpusSteps
{
    private static readonly Memo<Document, CorpusSlice, Result<BoundArticle>> s_bound = new(ArticleBinder.Bind);

    public static EquatableList<Contribution> ContributionsOf(EquatableList<ReadFile> files, CancellationToken _) =>
        files.Select(static file => file.Contribution).ToEquatableList();

    /// <summary>What the corpus files of other assemblies add.</summary>
    public static EquatableList<Contribution> ContributionsOf((EquatableList<SourceFile> Files, DeclaredSchema Schema) shared, CancellationToken cancellation) =>
        ContributionsOf(FileSteps.ReadFiles(shared, cancellation).Values(), cancellation);

    public static Result<BoundCorpus> BindCorpus(
        (EquatableList<Contribution> Own, (EquatableList<Contribution> Shared, DeclaredSchema Schema) Others) source, CancellationToken cancellation)
    {
        var (own, (shared, schema)) = source;
        return Guard.Run(
            "to bind the corpus",
            () => CorpusBinder.Bind(shared.Count == 0 ? own : shared.Concat(own), schema, cancellation),
            static () => BoundCorpus.Failed,
            cancellation);
    }

    public static Corpus CorpusOf(BoundCorpus bound, CancellationToken _) => bound.Corpus;

    /// <summary>A corpus that failed has no article; then none is bound, since nothing that it refers to would be found.</summary>
    public static EquatableList<Result<BoundArticle>> BindArticles((EquatableList<ReadFile> Files, Corpus Corpus) source, CancellationToken cancellation) =>
        ArticlesAmong(source.Files, source.Corpus).Select(file => BindArticle(file, source.Corpus, cancellation)).ToEquatableList();

    public static Result<BoundArticle> BindArticle(ReadFile file, Corpus corpus, CancellationToken cancellation) => Guard.Run(
        () => s_bound.Get(file.Document, CutSlice(file, corpus)),
        failure => new(BoundArticle.Failed(file.Document), [Finding.OfFailure(file.File.Path, failure)]),
        cancellation);

    /// <summary>The files that are articles of a corpus.</summary>
    public static IEnumerable<ReadFile> ArticlesAmong(EquatableList<ReadFile> files, Corpus corpus) =>
        files.Where(file => file.IsArticle && corpus.HasArticle(file.Document.ArticleId!.Value.Value));

    public static CorpusSlice CutSlice(ReadFile file, Corpus corpus)
    {
        var entry = new ArticleEntry(file.Document.ArticleId!.Value.Value, file.File.RelativePath);
        return corpus.SliceFor(entry, file.References, file.Document.Head.Scope);
    }

    public static EquatableList<Article> ArticlesOf(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.Where(static article => article.HasId).Select(static article => article.Article).ToEquatableList();

    public static EquatableList<ArticleSummary> Summarize(EquatableList<Article> articles, CancellationToken _) =>
        articles.Select(ArticleSummary.Of).ToEquatableList();

    public static Result<Vocabulary> BindVocabulary(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, DeclaredSchema Schema) Other) source, CancellationToken cancellation) => Guard.Run(
        "to gather the vocabulary",
        () => Vocabulary.Bind(source.Bound, source.Other.Schema.Vocabularies, source.Other.Summaries.UntilCancelled(cancellation)),
        () => Vocabulary.Without(source.Bound.Corpus.Schema),
        cancellation);
}
