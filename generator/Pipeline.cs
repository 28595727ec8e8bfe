using System.Collections.Immutable;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>The functions of <see cref="ArticleGenerator"/>'s steps, in the order of the steps: each passes on to the room that does the work.</summary>
internal static class Pipeline
{
    private static readonly Memo<SourceText, SourceFile, ReadFile> s_read = new(static (_, file, cancellation) => ReadFile(file, cancellation));

    private static readonly Memo<Document, CorpusSlice, BoundArticle> s_bound = new(BindArticle);

    private static readonly Memo<Article, (ArticleMembers Members, string Namespace), EncodedArticle> s_encoded =
        new(static (article, code, _) => EncodedArticle.Encode(article, code.Members, code.Namespace));

    private static readonly Memo<Document, SourceFile?, EquatableArray<Finding>> s_fidelity =
        new(static (document, original, _) => FidelityChecker.Check(document, original));

    public static GeneratorOptions ReadOptions((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) source, CancellationToken _) =>
        GeneratorOptions.Read(source.Config.GlobalOptions, (CSharpParseOptions)source.Parse);

    /// <summary>The namespace, or its beginning, where the project has a type of that name; else nothing.</summary>
    public static string? TakenNamespace((Compilation Compilation, GeneratorOptions Options) source, CancellationToken _)
    {
        var names = source.Options.Namespace.Replace("@", "").Split('.');
        for (var parts = 1; parts <= names.Length; parts++)
        {
            var name = string.Join(".", names.Take(parts));
            if (source.Compilation.Assembly.GetTypeByMetadataName(name) is not null)
            {
                return name;
            }
        }

        return null;
    }

    public static GeneratorOptions AvoidTakenNamespace((GeneratorOptions Options, string? Taken) source, CancellationToken _) =>
        source.Taken is null ? source.Options : source.Options.MoveNamespace(source.Taken.Split('.').Length);

    public static string ProjectDirectory(GeneratorOptions options, CancellationToken _) => options.ProjectDirectory;

    public static EquatableList<AdditionalText> ListTexts(ImmutableArray<AdditionalText> texts, CancellationToken _) => texts.ToEquatableList();

    public static IEnumerable<EquatableList<AdditionalText>> Shard(EquatableList<AdditionalText> texts, CancellationToken _) => Shards.Of(texts);

    public static OpenedFiles OpenFiles(
        (EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<SourceFile>(source.Texts.Count);
        var findings = new List<Finding>();
        foreach (var text in source.Texts)
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

    public static EquatableList<ReadFile> ReadFiles(OpenedFiles opened, CancellationToken cancellation) =>
        opened.Files.Select(file => s_read.Get(file.Text, file, cancellation)).ToEquatableList();

    public static ReadFile ReadFile(SourceFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var document = DocumentReader.Read(file);
            return DescribeFile(document, document.Findings.Concat(DocumentChecker.Check(document)).ToEquatableArray());
        }
#pragma warning disable CA1031 // A bug of ours may cost one file, and must be seen.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var document = Document.Failed(file, failure);
            return DescribeFile(document, document.Findings);
        }
    }

    public static EquatableList<Contribution> ContributionsOf(EquatableList<ReadFile> files, CancellationToken _) =>
        files.Select(static file => file.Contribution).ToEquatableList();

    public static BoundCorpus BindCorpus(EquatableList<Contribution> contributions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return CorpusBinder.Bind(contributions);
    }

    public static Corpus CorpusOf(BoundCorpus bound, CancellationToken _) => bound.Corpus;

    public static EquatableList<BoundArticle> BindArticles((EquatableList<ReadFile> Files, Corpus Corpus) source, CancellationToken cancellation) =>
        source.Files
            .Where(static file => file.Document.Body is not null)
            .Select(file => s_bound.Get(file.Document, CutSlice(file, source.Corpus), cancellation))
            .ToEquatableList();

    public static CorpusSlice CutSlice(ReadFile file, Corpus corpus)
    {
        var entry = new ArticleEntry(file.Document.ArticleId!.Value.Value, file.Document.File.RelativePath);
        return corpus.SliceFor(entry, file.References);
    }

    public static BoundArticle BindArticle(Document document, CorpusSlice slice, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return ArticleBinder.Bind(document, slice);
        }
#pragma warning disable CA1031 // A bug of ours may cost one article, and must be seen.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return BoundArticle.Failed(document, failure);
        }
    }

    public static EquatableList<Article> ArticlesOf(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.Where(static article => article.HasId).Select(static article => article.Article).ToEquatableList();

    public static EquatableList<ArticleSummary> Summarize(EquatableList<Article> articles, CancellationToken _) =>
        articles.Select(ArticleSummary.Of).ToEquatableList();

    public static BoundVocabulary BindVocabulary((BoundCorpus Bound, EquatableList<ArticleSummary> Summaries) source, CancellationToken _) =>
        Vocabulary.Bind(source.Bound, source.Summaries);

    public static Vocabulary VocabularyOf(BoundVocabulary bound, CancellationToken _) => bound.Vocabulary;

    public static ArticleNames NameArticles(Corpus corpus, CancellationToken _) => ArticleNames.Of(corpus);

    public static string NamespaceOf(GeneratorOptions options, CancellationToken _) => options.Namespace;

    public static EquatableList<EncodedArticle> Encode(
        (EquatableList<Article> Articles, (ArticleNames Names, string Namespace) Code) source, CancellationToken cancellation) =>
        source.Articles
            .Select(article => s_encoded.Get(article, (source.Code.Names[article.Id], source.Code.Namespace), cancellation))
            .ToEquatableList();

    public static Layout LayOut((EquatableList<EncodedArticle> Articles, GeneratorOptions Options) source, CancellationToken _) =>
        Layout.Of(source.Articles, source.Options);

    public static IEnumerable<EquatableList<ArticleFile>> FillFiles((EquatableList<EncodedArticle> Articles, Layout Layout) source, CancellationToken _) =>
        source.Layout.Fill(source.Articles);

    public static IEnumerable<ThingNames> NameThings(Corpus corpus, CancellationToken _) => ThingNames.Of(corpus);

    public static EquatableList<string> PathsOfOriginals(EquatableList<ReadFile> files, CancellationToken _) =>
        files.Select(static file => file.Document).Where(NamesOriginal).Select(PathOfOriginal).ToEquatableList();

    public static PathSet CollectPaths(EquatableList<string> paths, CancellationToken _) => new(paths);

    /// <summary>Only files that an article names are opened: a project has AdditionalFiles for others too.</summary>
    public static EquatableList<AdditionalText> FindOriginals((EquatableList<AdditionalText> Texts, PathSet Paths) source, CancellationToken _) =>
        source.Texts.Where(text => source.Paths.Contains(text.Path)).ToEquatableList();

    public static FilesByPath OpenOriginals((EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation) =>
        new(source.Texts.Select(text => OpenFile(text, source.ProjectDirectory, cancellation)));

    public static EquatableList<Finding> CheckFidelity((EquatableList<ReadFile> Files, FilesByPath Originals) source, CancellationToken cancellation) =>
        source.Files
            .Select(static file => file.Document)
            .Where(NamesOriginal)
            .SelectMany(document => s_fidelity.Get(document, source.Originals.Find(PathOfOriginal(document)), cancellation))
            .ToEquatableList();

    public static EquatableList<Finding> CheckCoverage(
        (EquatableList<ReadFile> Files, (Corpus Corpus, GeneratorOptions Options) Other) source, CancellationToken _) =>
        source.Files
            .Where(file => source.Other.Options.WantsCoverage && file.Document.Body is not null)
            .SelectMany(file => CoverageChecker.Check(file.Document, source.Other.Corpus))
            .ToEquatableList();

    public static EquatableList<Finding> CheckUsage(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, GeneratorOptions Options) Other) source, CancellationToken _) =>
        new(source.Other.Options.WantsCoverage ? CoverageChecker.Check(source.Bound, source.Other.Summaries) : default);

    /// <summary>What the shards hold together.</summary>
    public static EquatableList<T> Flatten<T>(ImmutableArray<EquatableList<T>> shards, CancellationToken _) =>
        shards.SelectMany(static shard => shard).ToEquatableList();

    public static void EmitModel(SourceProductionContext context, GeneratorOptions options)
    {
        if (options.CanEmit)
        {
            foreach (var (hint, text) in ModelEmitter.Emit(options))
            {
                context.AddSource(hint, text);
            }

            context.AddSource("Articles.g.cs", IndexEmitter.EmitLists(options));
        }
    }

    public static void EmitNames(SourceProductionContext context, (ThingNames Things, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit)
        {
            context.AddSource(MemberNames.ClassOf(source.Things.Kind) + ".g.cs", ThingEmitter.Emit(source.Things, source.Options));
        }
    }

    public static void EmitVocabulary(SourceProductionContext context, (Vocabulary Vocabulary, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit)
        {
            context.AddSource("Vocabulary.g.cs", VocabularyEmitter.Emit(source.Vocabulary, source.Options));
        }
    }

    public static CorpusIndex IndexCorpus(
        (Corpus Corpus, (EquatableList<ArticleSummary> Summaries, Layout Layout) Articles) source, CancellationToken _) =>
        new(source.Corpus, source.Articles.Summaries, source.Articles.Layout);

    public static void EmitIndex(SourceProductionContext context, (CorpusIndex Index, GeneratorOptions Options) source)
    {
        var ((corpus, summaries, layout), options) = source;
        if (options.CanEmit)
        {
            var ordered = summaries.OrderBy(static summary => summary.Id, StringComparer.Ordinal).ToList();
            context.AddSource("Index.g.cs", IndexEmitter.Emit(corpus, ordered, layout, options));
        }
    }

    public static void EmitArticles(SourceProductionContext context, (EquatableList<ArticleFile> Files, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit)
        {
            foreach (var file in source.Files)
            {
                context.AddSource(file.Hint, ArticleEmitter.Emit(file, source.Options));
            }
        }
    }

    public static EquatableList<Finding> FindingsOf(GeneratorOptions options, CancellationToken _)
    {
        if (!options.CanEmit)
        {
            return [Finding.Of(Rules.LanguageTooOld, at: null, options.LanguageVersion.ToDisplayString())];
        }

        return options.TakenNamespace is null
            ? []
            : [Finding.Of(Rules.NamespaceTaken, at: null, options.TakenNamespace, options.Namespace)];
    }

    public static EquatableList<Finding> CheckCount(Corpus corpus, CancellationToken _) =>
        corpus.Articles.Count == 0 ? [Finding.Of(Rules.NoArticle, at: null)] : [];

    public static EquatableList<Finding> FindingsOf(OpenedFiles opened, CancellationToken _) => opened.Findings;

    public static EquatableList<Finding> FindingsOf(EquatableList<ReadFile> files, CancellationToken _) =>
        files.SelectMany(static file => file.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(BoundCorpus bound, CancellationToken _) => new(bound.Findings);

    public static EquatableList<Finding> FindingsOf(EquatableList<BoundArticle> bound, CancellationToken _) =>
        bound.SelectMany(static article => article.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(BoundVocabulary bound, CancellationToken _) => new(bound.Findings);

    public static void Report(SourceProductionContext context, EquatableList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static SourceFile OpenFile(AdditionalText text, string directory, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var content = text.GetText(cancellation) ?? SourceText.From("", Encoding.UTF8);
        return new SourceFile(text.Path, RelativePath.Of(text.Path, directory), content);
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

/// <summary>What finds things and articles.</summary>
internal sealed record CorpusIndex(Corpus Corpus, EquatableList<ArticleSummary> Summaries, Layout Layout);

/// <summary>What one file says, what it asks of the corpus and adds to it, and what is wrong in it.</summary>
internal sealed record ReadFile(Document Document, References References, Contribution Contribution, EquatableArray<Finding> Findings);
