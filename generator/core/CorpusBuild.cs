using ArticleGen.Binding;
using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Parts;
using ArticleGen.Building;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen;

/// <summary>
/// A corpus built from its files, each step by its name and made when it is first asked for: files, settings, schema, documents, corpus, articles, all findings.
/// The generator runs the same steps over shards of the files.
/// </summary>
/// <param name="files">Articles and corpus files, in any order.</param>
internal sealed class CorpusBuild(IEnumerable<SourceFile> files, CancellationToken cancellation = default)
{
    private Result<EquatableList<SourceFile>>? _files;
    private EquatableList<Result<FileSettings>>? _settings;
    private Result<CorpusSettings>? _schema;
    private EquatableList<Result<ReadFile>>? _documents;
    private Result<BoundCorpus>? _corpus;
    private EquatableList<Result<BoundArticle>>? _articles;
    private Result<Vocabulary>? _vocabulary;
    private UnreadHeads? _unread;
    private EquatableList<SourceFile>? _sharedFiles;
    private Result<SharedSchema?>? _sharedSchema;
    private DeclaredSchema? _declared;
    private EquatableList<ArticleSummary>? _summaries;

    /// <summary>What the project is among several assemblies; by default it has the whole corpus.</summary>
    public CorpusGraph Graph { get; init; } = CorpusGraph.Alone;

    /// <summary>Finds the file that an article names as its original, by its path.</summary>
    public Func<string, SourceFile?> FindOriginal { get; init; } = static _ => null;

    /// <summary>Whether what an annotator may have passed over is a finding.</summary>
    public bool WantsCoverage { get; init; }

    public Result<EquatableList<SourceFile>> Files => _files ??= FileSteps.TakeOnce(files, cancellation);

    /// <summary>What each corpus file says of the format.</summary>
    public EquatableList<Result<FileSettings>> Settings => _settings ??= FileSteps.ReadSettings(Files.Value, cancellation);

    /// <summary>What all of them say of it.</summary>
    public Result<CorpusSettings> Schema => _schema ??= SchemaSteps.BindSchema(
        (Settings.Values(), (FileSteps.ReadSettings(SharedFiles, cancellation).Values(), Graph)), cancellation);

    /// <summary>What each file says, in the order of <see cref="Files"/>.</summary>
    public EquatableList<Result<ReadFile>> Documents => _documents ??= FileSteps.ReadFiles((Files.Value, Declared), cancellation);

    /// <summary>What all files declare.</summary>
    public Result<BoundCorpus> Corpus => _corpus ??= CorpusSteps.BindCorpus(
        (CorpusSteps.ContributionsOf(Documents.Values(), cancellation), (CorpusSteps.ContributionsOf((SharedFiles, Declared), cancellation), Declared)), cancellation);

    /// <summary>Each article, bound; of two with one id the later is there, and has none.</summary>
    public EquatableList<Result<BoundArticle>> Articles => _articles ??= CorpusSteps.BindArticles((Documents.Values(), Corpus.Value.Corpus), cancellation);

    public Result<Vocabulary> Vocabulary => _vocabulary ??= CorpusSteps.BindVocabulary((Corpus.Value, (Summaries, Declared)), cancellation);

    /// <summary>The files whose heads could not be read.</summary>
    public UnreadHeads Unread => _unread ??= UnreadHeads.Of(
        FileSteps.ListUnread(Documents.Values(), cancellation), Settings.Findings().Concat(Schema.Findings));

    /// <summary>All that is wrong in the files, in the order of the steps.</summary>
    public IEnumerable<Finding> Findings() =>
    [
        .. Files.Findings,
        .. Settings.Findings(),
        .. SharedSchema.Findings,
        .. Unread.Filter([.. Schema.Findings, .. Documents.Findings(), .. Corpus.Findings, .. Articles.Findings(), .. CheckRepeats()]),
        .. SpellingSteps.Place((new(Vocabulary.Findings), SpellingSteps.FindPlaces((Documents.Values(), new(Vocabulary.Findings)), cancellation)), cancellation),
        .. CheckSteps.CheckFidelity((Documents.Values(), OpenOriginals()), cancellation),
        .. WantsCoverage ? CheckCoverage() : default,
        .. CheckRules(),
        .. CheckSteps.CheckCount((Corpus.Value, Graph), cancellation),
    ];

    private EquatableList<SourceFile> SharedFiles => _sharedFiles ??= SchemaSteps.OpenShared(Graph, cancellation);

    private Result<SharedSchema?> SharedSchema => _sharedSchema ??= SchemaSteps.BindShared(Graph, cancellation);

    private DeclaredSchema Declared => _declared ??= SchemaSteps.DeclaredIn((Schema.Value, (SharedSchema.Value, Graph)), cancellation);

    private EquatableList<ArticleSummary> Summaries => _summaries ??= CorpusSteps.Summarize(CorpusSteps.ArticlesOf(Articles.Values(), cancellation), cancellation);

    private EquatableList<Finding> CheckRepeats()
    {
        var repeated = RepeatSteps.RepeatedBy(Articles.Values(), cancellation);
        var named = RepeatSteps.ArticlesOf(repeated, cancellation);
        var own = RepeatSteps.ListQuotes((CorpusSteps.ArticlesOf(Articles.Values(), cancellation), named), cancellation);
        return RepeatSteps.Check((repeated, RepeatSteps.QuotesOf((own, RepeatSteps.ListQuotes(Graph, cancellation)), cancellation)), cancellation);
    }

    private FilesByPath OpenOriginals() => new(CheckSteps.PathsOfOriginals(Documents.Values(), cancellation).Select(FindOriginal).OfType<SourceFile>());

    private EquatableArray<Finding> CheckCoverage() =>
    [
        .. CheckSteps.CheckCoverage((Documents.Values(), Corpus.Value.Corpus), cancellation),
        .. Unread.Filter(CheckSteps.CheckUsage((Corpus.Value, Summaries), cancellation).Items),
    ];

    private EquatableArray<Finding> CheckRules()
    {
        var bound = RuleSteps.Bind((Schema.Value, Corpus.Value.Corpus), cancellation);
        var tallies = RuleSteps.CheckArticles((Documents.Values(), (Corpus.Value.Corpus, bound.Value.Rules)), cancellation);
        var shares = RuleSteps.TalliesOf(tallies.Values(), cancellation);
        return Unread.Filter(
        [
            .. Unread.IsSchema ? default : bound.Findings,
            .. tallies.Findings(),
            .. RuleSteps.CheckCorpus((Corpus.Value, (Summaries, (shares, bound.Value))), cancellation),
        ]);
    }
}
