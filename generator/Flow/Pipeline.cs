using System.Collections.Immutable;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Checking;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Flow;

/// <summary>The functions of <see cref="ArticleGenerator"/>'s steps, in the order of the steps: each passes on to the room that does the work.</summary>
internal static class Pipeline
{
    private static readonly FileMemo<string, FileSettings> s_settings = new(static (file, _) => SettingsReader.Read(file));

    private static readonly FileMemo<DeclaredSchema, ReadFile> s_read = new(static (file, schema) =>
    {
        var document = DocumentReader.Read(file, new SpanKeys(schema));
        return DescribeFile(document, document.Findings.Concat(DocumentChecker.Check(document)).ToEquatableArray());
    });

    private static readonly Memo<Document, CorpusSlice, BoundArticle> s_bound = new(ArticleBinder.Bind);

    private static readonly Memo<Article, (ArticleMembers Members, CodeStyle Style, CorpusSchema Schema), EncodedArticle> s_encoded =
        new(static (article, code) => EncodedArticle.Encode(article, code.Members, code.Style, code.Schema));

    private static readonly Memo<Document, SourceFile?, EquatableArray<Finding>> s_fidelity = new(FidelityChecker.Check);

    private static readonly Memo<SyntaxTree, string, EquatableArray<Namesake>> s_namesakes = new(NamespaceChecker.FindNamesakes);

    public static GeneratorOptions ReadOptions((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) source, CancellationToken _) =>
        GeneratorOptions.Read(source.Config.GlobalOptions, (CSharpParseOptions)source.Parse);

    public static string ProjectDirectory(GeneratorOptions options, CancellationToken _) => options.ProjectDirectory;

    /// <summary>Equal until a reference changes: one value, where the provider of references has one for each.</summary>
    public static EquatableList<MetadataReference> ReferencesOf(Compilation compilation, CancellationToken _) => compilation.ExternalReferences.ToEquatableList();

    public static EquatableList<AdditionalText> ListTexts(ImmutableArray<AdditionalText> texts, CancellationToken _) => texts.ToEquatableList();

    public static IEnumerable<EquatableList<AdditionalText>> Shard(EquatableList<AdditionalText> texts, CancellationToken _) => Shards.Of(texts);

    public static OpenedFiles OpenFiles(
        (EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<SourceFile>(source.Texts.Count);
        var findings = new List<Finding>();
        foreach (var text in source.Texts.UntilCancelled(cancellation))
        {
            var file = OpenFile(text, source.ProjectDirectory, cancellation);
            if (paths.Add(file.Path))
            {
                files.Add(file);
            }
            else
            {
                findings.Add(Finding.Of(Rules.DuplicateFile, file.Locate(default), file.RelativePath));
            }
        }

        return new OpenedFiles(files.ToEquatableArray(), findings.ToEquatableList());
    }

    /// <summary>What the corpus files among some files say of the format.</summary>
    public static EquatableList<FileSettings> ReadSettings(OpenedFiles opened, CancellationToken cancellation) =>
        opened.Files.Where(static file => DocumentReader.IsCorpus(file.Path)).Select(file => ReadSettings(file, cancellation)).ToEquatableList();

    /// <summary>A file that fails here fails again, and is told, when all of it is read.</summary>
    public static FileSettings ReadSettings(SourceFile file, CancellationToken cancellation) =>
        Guard.Run(() => s_settings.Get(file, ""), _ => FileSettings.None(file), cancellation);

    public static Guarded<BoundSchema> BindSchema(EquatableList<FileSettings> files, CancellationToken cancellation) => Guard.Run(
        "to bind what the corpus files say of the format", () => SchemaBinder.Bind(files), new BoundSchema(DeclaredSchema.BuiltIn, default, default), cancellation);

    public static DeclaredSchema DeclaredIn(Guarded<BoundSchema> bound, CancellationToken _) => bound.Value.Schema;

    public static EquatableList<ReadFile> ReadFiles((OpenedFiles Opened, DeclaredSchema Schema) source, CancellationToken cancellation) =>
        source.Opened.Files.Select(file => ReadFile(file, source.Schema, cancellation)).ToEquatableList();

    public static ReadFile ReadFile(SourceFile file, DeclaredSchema schema, CancellationToken cancellation) =>
        Guard.Run(() => s_read.Get(file, schema), failure => FailedFile(file, failure), cancellation);

    public static EquatableList<Contribution> ContributionsOf(EquatableList<ReadFile> files, CancellationToken _) =>
        files.Select(static file => file.Contribution).ToEquatableList();

    public static BoundCorpus BindCorpus((EquatableList<Contribution> Contributions, DeclaredSchema Schema) source, CancellationToken cancellation) =>
        Guard.Run(() => CorpusBinder.Bind(source.Contributions, source.Schema, cancellation), BoundCorpus.Failed, cancellation);

    public static Corpus CorpusOf(BoundCorpus bound, CancellationToken _) => bound.Corpus;

    /// <summary>A corpus that failed has no article; then none is bound, since nothing that it refers to would be found.</summary>
    public static EquatableList<BoundArticle> BindArticles((EquatableList<ReadFile> Files, Corpus Corpus) source, CancellationToken cancellation) =>
        source.Files
            .Where(file => file.Document.Body is not null && source.Corpus.HasArticle(file.Document.ArticleId!.Value.Value))
            .Select(file => BindArticle(file, source.Corpus, cancellation))
            .ToEquatableList();

    public static BoundArticle BindArticle(ReadFile file, Corpus corpus, CancellationToken cancellation) => Guard.Run(
        () => s_bound.Get(file.Document, CutSlice(file, corpus)),
        failure => BoundArticle.Failed(file.Document, failure),
        cancellation);

    public static CorpusSlice CutSlice(ReadFile file, Corpus corpus)
    {
        var entry = new ArticleEntry(file.Document.ArticleId!.Value.Value, file.Document.File.RelativePath);
        return corpus.SliceFor(entry, file.References, file.Document.Head.Scope);
    }

    public static EquatableList<Article> ArticlesOf(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.Where(static article => article.HasId).Select(static article => article.Article).ToEquatableList();

    public static EquatableList<ArticleSummary> Summarize(EquatableList<Article> articles, CancellationToken _) =>
        articles.Select(ArticleSummary.Of).ToEquatableList();

    public static BoundVocabulary BindVocabulary(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, DeclaredSchema Schema) Other) source, CancellationToken cancellation) => Guard.Run(
        () => Vocabulary.Bind(source.Bound, source.Other.Schema.Vocabularies, source.Other.Summaries.UntilCancelled(cancellation)),
        failure => BoundVocabulary.Failed(source.Bound.Corpus.Schema, failure),
        cancellation);

    public static Vocabulary VocabularyOf(BoundVocabulary bound, CancellationToken _) => bound.Vocabulary;

    public static Guarded<ArticleNames> NameArticles(Corpus corpus, CancellationToken cancellation) =>
        Guard.Run("to name the articles", () => ArticleNames.Of(corpus), ArticleNames.None, cancellation);

    public static CorpusSchema SchemaOf(Corpus corpus, CancellationToken _) => corpus.Schema;

    public static CorpusSchema SchemaOfArticles(CorpusSchema schema, CancellationToken _) => schema.OfArticles;

    /// <summary>Where it fails, the records of the format stand for those of the corpus.</summary>
    public static Guarded<EquatableList<RecordFile>> WriteRecords(CorpusSchema schema, CancellationToken cancellation) => Guard.Run(
        () => new Guarded<EquatableList<RecordFile>>(ModelEmitter.RecordsOf(schema).UntilCancelled(cancellation).ToEquatableList(), default),
        static failure => new(ModelEmitter.RecordsOf(CorpusSchema.BuiltIn).ToEquatableList(), [Finding.OfFailedStep("to write the records", failure)]),
        cancellation);

    public static IEnumerable<RecordFile> RecordsOf(Guarded<EquatableList<RecordFile>> records, CancellationToken _) => records.Value;

    public static CodeStyle StyleOf(GeneratorOptions options, CancellationToken _) => CodeStyle.Of(options);

    public static EquatableList<EncodedArticle> Encode(
        (EquatableList<Article> Articles, (ArticleNames Names, (CodeStyle Style, CorpusSchema Schema) Model) Code) source,
        CancellationToken cancellation)
    {
        var (names, (style, schema)) = source.Code;
        return source.Articles
            .Where(article => names.Has(article.Id))
            .Select(article => Encode(article, names[article.Id], style, schema, cancellation))
            .ToEquatableList();
    }

    public static EncodedArticle Encode(
        Article article, ArticleMembers members, CodeStyle style, CorpusSchema schema, CancellationToken cancellation) => Guard.Run(
        () => s_encoded.Get(article, (members, style, schema)),
        failure => EncodedArticle.Failed(article, members, failure),
        cancellation);

    public static Guarded<Layout> LayOut(
        (EquatableList<EncodedArticle> Articles, GeneratorOptions Options) source, CancellationToken cancellation) =>
        Guard.Run("to lay out the articles", () => Layout.Of(source.Articles, source.Options), Layout.Plain, cancellation);

    public static Guarded<EquatableList<EquatableList<ArticleFile>>> FillFiles(
        (EquatableList<EncodedArticle> Articles, Layout Layout) source, CancellationToken cancellation) =>
        Guard.Run("to spread the articles over files", () => source.Layout.Fill(source.Articles).ToEquatableList(), [], cancellation);

    public static IEnumerable<EquatableList<ArticleFile>> FilesOf(Guarded<EquatableList<EquatableList<ArticleFile>>> filled, CancellationToken _) =>
        filled.Value;

    public static Guarded<EquatableList<ThingNames>> NameThings((Corpus Corpus, CorpusSchema Schema) source, CancellationToken cancellation) => Guard.Run(
        "to name the things",
        () => ThingNames.Of(source.Corpus, source.Schema).UntilCancelled(cancellation).ToEquatableList(),
        ThingNames.Of(Corpus.Empty, source.Schema).ToEquatableList(),
        cancellation);

    public static IEnumerable<ThingNames> NamesOf(Guarded<EquatableList<ThingNames>> things, CancellationToken _) => things.Value;

    public static EquatableList<string> PathsOfOriginals(EquatableList<ReadFile> files, CancellationToken _) =>
        files.Select(static file => file.Document).Where(NamesOriginal).Select(PathOfOriginal).ToEquatableList();

    public static TextSet CollectPaths(EquatableList<string> paths, CancellationToken _) => new(paths.Select(RelativePath.Normalize));

    /// <summary>Only files that an article names are opened: a project has AdditionalFiles for others too.</summary>
    public static EquatableList<AdditionalText> FindOriginals((EquatableList<AdditionalText> Texts, TextSet Paths) source, CancellationToken cancellation) => source.Paths.IsEmpty
        ? []
        : source.Texts.UntilCancelled(cancellation).Where(text => source.Paths.Contains(RelativePath.Normalize(text.Path))).ToEquatableList();

    public static FilesByPath OpenOriginals((EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation) =>
        new(source.Texts.UntilCancelled(cancellation).Select(text => OpenFile(text, source.ProjectDirectory, cancellation)));

    public static EquatableList<Finding> CheckFidelity((EquatableList<ReadFile> Files, FilesByPath Originals) source, CancellationToken cancellation) =>
        source.Files
            .Select(static file => file.Document)
            .Where(NamesOriginal)
            .SelectMany(document => Check(
                document, () => s_fidelity.Get(document, source.Originals.Find(PathOfOriginal(document))), cancellation))
            .ToEquatableList();

    public static EquatableList<Finding> CheckCoverage(
        (EquatableList<ReadFile> Files, (Corpus Corpus, GeneratorOptions Options) Other) source, CancellationToken cancellation) =>
        source.Files
            .Select(static file => file.Document)
            .Where(document => source.Other.Options.WantsCoverage && document.Body is not null)
            .SelectMany(document => Check(document, () => CoverageChecker.Check(document, source.Other.Corpus), cancellation))
            .ToEquatableList();

    public static EquatableList<Finding> CheckUsage(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, GeneratorOptions Options) Other) source, CancellationToken cancellation) =>
        new(Guard.Run(
            () => source.Other.Options.WantsCoverage
                ? CoverageChecker.Check(source.Bound, source.Other.Summaries.UntilCancelled(cancellation))
                : default,
            static failure => [Finding.OfFailedStep("to look for things that nothing refers to", failure)],
            cancellation));

    public static EquatableList<Finding> FindMissing(EquatableList<MetadataReference> references, CancellationToken cancellation) => new(Guard.Run(
        () => ReferenceChecker.FindMissing(references),
        static failure => [Finding.OfFailedStep("to look at the references", failure)],
        cancellation));

    public static EquatableList<Finding> CheckReferences((EquatableList<Finding> Missing, GeneratorOptions Options) source, CancellationToken _) =>
        source.Options.CanEmit ? source.Missing : [];

    /// <summary>
    /// By syntax, and each file once: to ask the compilation for its types costs 14 ms at each key in a project with 5,000 files, and a syntax
    /// provider 11.
    /// </summary>
    public static EquatableList<Namesake> FindNamesakes((Compilation Compilation, GeneratorOptions Options) source, CancellationToken cancellation)
    {
        var found = new List<Namesake>();
        foreach (var tree in source.Compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(s_namesakes.Get(tree, source.Options.Namespace));
        }

        return source.Options.CanEmit ? found.ToEquatableList() : [];
    }

    public static EquatableList<Finding> CheckNamespace(EquatableList<Namesake> namesakes, CancellationToken _) =>
        new(NamespaceChecker.Check(namesakes.Items));

    /// <summary>What the shards hold together.</summary>
    public static EquatableList<T> Flatten<T>(ImmutableArray<EquatableList<T>> shards, CancellationToken cancellation) =>
        shards.UntilCancelled(cancellation).SelectMany(static shard => shard).ToEquatableList();

    public static T ValueOf<T>(Guarded<T> guarded, CancellationToken _) => guarded.Value;

    /// <summary>The code, and not yet a file: where the schema alone has changed, it is mostly the same.</summary>
    public static Guarded<string> WriteIndex(
        (Corpus Corpus, (CorpusSchema Schema, (EquatableList<ArticleSummary> Summaries, (Layout Layout, GeneratorOptions Options) Code) Articles) Model) source,
        CancellationToken cancellation)
    {
        var (corpus, (schema, (summaries, (layout, options)))) = source;
        return Guard.Run(
            () => new Guarded<string>(
                IndexEmitter.Emit(corpus, schema, [.. summaries.OrderBy(static summary => summary.Id, StringComparer.Ordinal)], layout, options).ToString(), default),
            failure => new(
                IndexEmitter.Emit(Corpus.Empty, schema, [], layout, options).ToString(), [Finding.OfFailedStep($"to write `{Outputs.Index}`", failure)]),
            cancellation);
    }

    /// <summary>The files whose heads are not read, or not all of them.</summary>
    public static EquatableList<UnreadHead> ListUnread(EquatableList<ReadFile> files, CancellationToken _) => files
        .Where(static file => file.Document.HeadState != HeadState.Read)
        .Select(static file => new UnreadHead(file.File.Path, IsWhole: file.Document.HeadState == HeadState.Unread))
        .ToEquatableList();

    public static UnreadHeads GatherUnread(
        (EquatableList<UnreadHead> Files, (EquatableList<Finding> Settings, EquatableList<Finding> Schema) Findings) source, CancellationToken _) =>
        UnreadHeads.Of(source.Files, source.Findings.Settings.Concat(source.Findings.Schema));

    /// <summary>The findings that would stand if all heads were read.</summary>
    public static EquatableList<Finding> Filter((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken _) =>
        new(source.Unread.Filter(source.Findings.Items));

    /// <summary>What a rule of the project says may mean something that is not read.</summary>
    public static EquatableList<Finding> FilterRules((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken cancellation) =>
        source.Unread.IsSchema ? [] : Filter(source, cancellation);

    public static EquatableList<Finding> FindingsOf(GeneratorOptions options, CancellationToken _) => new(PropertyChecker.Check(options));

    public static EquatableList<Finding> FindingsOf<T>(Guarded<T> guarded, CancellationToken _) => new(guarded.Findings);

    public static EquatableList<Finding> FindingsOf(OpenedFiles opened, CancellationToken _) => opened.Findings;

    public static EquatableList<Finding> FindingsOf(Guarded<BoundSchema> bound, CancellationToken _) =>
        bound.Findings.Concat(bound.Value.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(EquatableList<FileSettings> files, CancellationToken _) =>
        files.SelectMany(static file => file.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(EquatableList<ReadFile> files, CancellationToken _) =>
        files.SelectMany(static file => file.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(BoundCorpus bound, CancellationToken _) => new(bound.Findings);

    public static EquatableList<Finding> FindingsOf(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.SelectMany(static article => article.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(EquatableList<EncodedArticle> encoded, CancellationToken _) =>
        encoded.Select(static article => article.Failure).OfType<Finding>().ToEquatableList();

    public static EquatableList<Finding> FindingsOf(BoundVocabulary bound, CancellationToken _) => new(bound.Findings);

    private static EquatableArray<Finding> Check(Document document, Func<EquatableArray<Finding>> check, CancellationToken cancellation) =>
        Guard.Run(check, failure => [Finding.OfFailure(document.File.Path, failure)], cancellation);

    private static SourceFile OpenFile(AdditionalText text, string directory, CancellationToken cancellation)
    {
        var content = text.GetText(cancellation) ?? SourceText.From("", Encoding.UTF8);
        return new SourceFile(text.Path, RelativePath.Of(text.Path, directory), content);
    }

    private static ReadFile FailedFile(SourceFile file, Exception failure)
    {
        var document = Document.Failed(file, failure);
        return DescribeFile(document, document.Findings);
    }

    private static ReadFile DescribeFile(Document document, EquatableArray<Finding> findings)
    {
        var references = ReferenceCollector.Collect(document);
        return new ReadFile(document, references, Contribution.Of(document, references), findings);
    }

    private static bool NamesOriginal(Document document) => document.Body is not null && document.Facts.Find(Schema.Original) is not null;

    private static string PathOfOriginal(Document document) =>
        RelativePath.Resolve(document.File.Path, document.Facts.TextOf(Schema.Original)!);
}

/// <summary>Files of which each counts once, and those that the project lists twice as findings.</summary>
internal sealed record OpenedFiles(EquatableArray<SourceFile> Files, EquatableList<Finding> Findings);

/// <summary>What one file says, what it asks of the corpus and adds to it, and what is wrong in it.</summary>
internal sealed record ReadFile(Document Document, References References, Contribution Contribution, EquatableArray<Finding> Findings) : IReadOf<DeclaredSchema>
{
    public SourceFile File => Document.File;

    public DeclaredSchema ReadBy => Document.Schema;
}
