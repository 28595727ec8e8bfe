using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>The steps that look at what is right in itself and may still be wrong.</summary>
internal static class CheckSteps
{
    private static readonly Memo<Document, SourceFile?, EquatableArray<Finding>> s_fidelity = new(FidelityChecker.Check);

    public static EquatableList<string> PathsOfOriginals(EquatableList<ReadFile> files, CancellationToken _) =>
        DocumentsWithOriginal(files).Select(PathOfOriginal).ToEquatableList();

    public static EquatableList<Finding> CheckFidelity((EquatableList<ReadFile> Files, FilesByPath Originals) source, CancellationToken cancellation) =>
        DocumentsWithOriginal(source.Files)
            .SelectMany(document => Check(
                document, () => s_fidelity.Get(document, source.Originals.Find(PathOfOriginal(document))), cancellation))
            .ToEquatableList();

    /// <summary>What an annotator may have passed over.</summary>
    public static EquatableList<Finding> CheckCoverage((EquatableList<ReadFile> Files, Corpus Corpus) source, CancellationToken cancellation) => source.Files
        .Select(static file => file.Document)
        .Where(static document => document.Body is not null)
        .SelectMany(document => Check(document, () => CoverageChecker.Check(document, source.Corpus), cancellation))
        .ToEquatableList();

    /// <summary>Things that nothing refers to.</summary>
    public static EquatableList<Finding> CheckUsage((BoundCorpus Bound, EquatableList<ArticleSummary> Summaries) source, CancellationToken cancellation) => new(Guard.Run(
        () => CoverageChecker.Check(source.Bound, source.Summaries.UntilCancelled(cancellation)),
        static failure => [Finding.OfFailedStep("to look for things that nothing refers to", failure)],
        cancellation));

    /// <summary>The files whose heads could not be read; what is wrong in what corpus files say of the format leaves holes too.</summary>
    public static UnreadHeads GatherUnread(
        (EquatableList<UnreadHead> Files, (EquatableList<Finding> Settings, EquatableList<Finding> Schema) Findings) source, CancellationToken _) =>
        UnreadHeads.Of(source.Files, source.Findings.Settings.Concat(source.Findings.Schema));

    /// <summary>Whether a project that should have articles has any.</summary>
    public static EquatableList<Finding> CheckCount((BoundCorpus Bound, CorpusGraph Graph) source, CancellationToken _) => source switch
    {
        { Graph.Role: CorpusRole.App } or { Bound.HasFailed: true } => [],
        { Graph.Role: CorpusRole.Model, Bound.Corpus.Articles: [var article, ..] } => [Finding.Of(
            Rules.BadRole, at: null, "model", $"a model has no articles; `{article.Path}` and its like belong in a part")],
        { Graph.Role: not CorpusRole.Model, Bound.Corpus.Articles.Count: 0 } => [Finding.Of(Rules.NoArticle, at: null)],
        _ => [],
    };

    private static EquatableArray<Finding> Check(Document document, Func<EquatableArray<Finding>> check, CancellationToken cancellation) =>
        Guard.Run(check, failure => [Finding.OfFailure(document.File.Path, failure)], cancellation);

    private static IEnumerable<Document> DocumentsWithOriginal(EquatableList<ReadFile> files) => files
        .Select(static file => file.Document)
        .Where(static document => document.Body is not null && document.Facts.Find(FormatKeys.Original) is not null);

    private static string PathOfOriginal(Document document) =>
        RelativePath.Resolve(document.File.Path, document.Facts.TextOf(FormatKeys.Original)!);
}
