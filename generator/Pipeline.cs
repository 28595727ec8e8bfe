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
    public static GeneratorOptions ReadOptions((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) source, CancellationToken _) =>
        GeneratorOptions.Read(source.Config.GlobalOptions, (CSharpParseOptions)source.Parse);

    /// <summary>How many parts of the namespace, from the first, are together the name of a type of the project; 0 for none.</summary>
    public static int TakenParts((Compilation Compilation, GeneratorOptions Options) source, CancellationToken _)
    {
        var names = source.Options.Namespace.Replace("@", "").Split('.');
        for (var parts = 1; parts <= names.Length; parts++)
        {
            if (source.Compilation.Assembly.GetTypeByMetadataName(string.Join(".", names.Take(parts))) is not null)
            {
                return parts;
            }
        }

        return 0;
    }

    public static GeneratorOptions AvoidTakenNamespace((GeneratorOptions Options, int TakenParts) source, CancellationToken _) =>
        source.TakenParts > 0 ? source.Options.MoveNamespace(source.TakenParts) : source.Options;

    public static string ProjectDirectory(GeneratorOptions options, CancellationToken _) => options.ProjectDirectory;

    public static bool IsOurs(AdditionalText text) => DocumentReader.IsArticle(text.Path) || DocumentReader.IsCorpus(text.Path);

    public static SourceFile OpenFile((AdditionalText Text, string ProjectDirectory) source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (text, directory) = source;
        var content = text.GetText(cancellation) ?? SourceText.From("", Encoding.UTF8);
        return new SourceFile(text.Path, RelativePath.Of(text.Path, directory), content);
    }

    public static Document ReadDocument(SourceFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return DocumentReader.Read(file);
        }
#pragma warning disable CA1031 // A bug of ours may cost one file, and must be seen.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Document.Failed(file, failure);
        }
    }

    public static Referring CollectReferences(Document document, CancellationToken _) =>
        new(document, ReferenceCollector.Collect(document));

    public static Contribution Contribute(Referring referring, CancellationToken _) =>
        Contribution.Of(referring.Document, referring.References);

    public static BoundCorpus BindCorpus(ImmutableArray<Contribution> contributions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return CorpusBinder.Bind(contributions);
    }

    public static Corpus CorpusOf(BoundCorpus bound, CancellationToken _) => bound.Corpus;

    public static bool IsArticle(Referring referring) => referring.Document.Body is not null;

    public static Sliced CutSlice((Referring Referring, Corpus Corpus) source, CancellationToken _)
    {
        var document = source.Referring.Document;
        var entry = new ArticleEntry(document.ArticleId!.Value.Value, document.File.RelativePath);
        return new Sliced(document, source.Corpus.SliceFor(entry, source.Referring.References));
    }

    public static BoundArticle BindArticle(Sliced sliced, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return ArticleBinder.Bind(sliced.Document, sliced.Slice);
        }
#pragma warning disable CA1031 // A bug of ours may cost one article, and must be seen.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return BoundArticle.Failed(sliced.Document, failure);
        }
    }

    public static bool HasId(BoundArticle bound) => bound.HasId;

    public static Article ArticleOf(BoundArticle bound, CancellationToken _) => bound.Article;

    public static ArticleSummary Summarize(Article article, CancellationToken _) => ArticleSummary.Of(article);

    public static BoundVocabulary BindVocabulary((BoundCorpus Bound, ImmutableArray<ArticleSummary> Summaries) source, CancellationToken _) =>
        Vocabulary.Bind(source.Bound, source.Summaries);

    public static Vocabulary VocabularyOf(BoundVocabulary bound, CancellationToken _) => bound.Vocabulary;

    public static ArticleNames NameArticles(Corpus corpus, CancellationToken _) => ArticleNames.Of(corpus);

    public static NamedArticle NameArticle((Article Article, ArticleNames Names) source, CancellationToken _) =>
        new(source.Article, source.Names[source.Article.Id]);

    public static string NamespaceOf(GeneratorOptions options, CancellationToken _) => options.Namespace;

    public static EncodedArticle Encode((NamedArticle Named, string Namespace) source, CancellationToken _) =>
        EncodedArticle.Encode(source.Named.Article, source.Named.Members, source.Namespace);

    public static Layout LayOut((ImmutableArray<EncodedArticle> Articles, GeneratorOptions Options) source, CancellationToken _) =>
        Layout.Of(source.Articles, source.Options);

    public static IEnumerable<ArticleFile> FileOfArticle((EncodedArticle Article, Layout Layout) source, CancellationToken _) =>
        source.Layout.FileOf(source.Article);

    public static FilledLayout FillChunks((ImmutableArray<EncodedArticle> Articles, Layout Layout) source, CancellationToken _) =>
        new(source.Layout, source.Layout.Fill(InOrder(source.Articles, static article => article.Id)));

    public static IEnumerable<DataFile> FillDataFiles(FilledLayout filled, CancellationToken _) => filled.Layout.DataFiles(filled.Chunks);

    public static IEnumerable<NamesFile> FillNamesFiles(FilledLayout filled, CancellationToken _) => Layout.NamesFiles(filled.Chunks);

    public static IEnumerable<ThingNames> NameThings(Corpus corpus, CancellationToken _) => ThingNames.Of(corpus);

    public static EquatableArray<Finding> CheckDocument(Document document, CancellationToken _) => DocumentChecker.Check(document);

    public static string PathOfOriginal(Document document, CancellationToken _) =>
        RelativePath.Resolve(document.File.Path, document.Facts.TextOf(Schema.Original)!);

    /// <summary>Only files that an article names are opened: a project has AdditionalFiles for others too.</summary>
    public static bool IsOriginal((AdditionalText Text, PathSet Originals) source) => source.Originals.Contains(source.Text.Path);

    public static AdditionalText TextOf((AdditionalText Text, PathSet Originals) source, CancellationToken _) => source.Text;

    public static PathSet CollectPaths(ImmutableArray<string> paths, CancellationToken _) => new(paths);

    public static FilesByPath CollectFiles(ImmutableArray<SourceFile> files, CancellationToken _) => new(files);

    public static bool NamesOriginal(Document document) => document.Body is not null && document.Facts.Find(Schema.Original) is not null;

    public static WithOriginal FindOriginal((Document Document, FilesByPath Originals) source, CancellationToken cancellation) =>
        new(source.Document, source.Originals.Find(PathOfOriginal(source.Document, cancellation)));

    public static EquatableArray<Finding> CheckFidelity(WithOriginal source, CancellationToken _) =>
        FidelityChecker.Check(source.Document, source.Original);

    public static bool WantsCoverage(GeneratorOptions options, CancellationToken _) => options.WantsCoverage;

    public static bool IsArticle(Document document) => document.Body is not null;

    public static EquatableArray<Finding> CheckCoverage((Document Document, (Corpus Corpus, bool IsWanted) Other) source, CancellationToken _) =>
        source.Other.IsWanted ? CoverageChecker.Check(source.Document, source.Other.Corpus) : default;

    public static EquatableArray<Finding> CheckUsage(
        (BoundCorpus Bound, (ImmutableArray<ArticleSummary> Summaries, bool IsWanted) Other) source, CancellationToken _) =>
        source.Other.IsWanted ? CoverageChecker.Check(source.Bound, source.Other.Summaries) : default;

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

    public static void EmitIndex(
        SourceProductionContext context,
        (((Corpus Corpus, ImmutableArray<ArticleSummary> Summaries), Layout Layout), GeneratorOptions Options) source)
    {
        var (((corpus, summaries), layout), options) = source;
        if (options.CanEmit)
        {
            var ordered = InOrder(summaries, static summary => summary.Id);
            context.AddSource("Index.g.cs", IndexEmitter.Emit(corpus, ordered, layout, options));
        }
    }

    public static void EmitArticle(SourceProductionContext context, (ArticleFile File, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit)
        {
            context.AddSource(source.File.Article.Code.Members.Hint, ArticleEmitter.Emit(source.File, source.Options));
        }
    }

    public static void EmitDataFile(SourceProductionContext context, (DataFile File, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit && source.File.Chunks.Count > 0)
        {
            context.AddSource(source.File.Hint, ArticleEmitter.Emit(source.File, source.Options));
        }
    }

    public static void EmitNamesFile(SourceProductionContext context, (NamesFile File, GeneratorOptions Options) source)
    {
        if (source.Options.CanEmit && source.File.Chunks.Count > 0)
        {
            context.AddSource(source.File.Hint, ArticleEmitter.Emit(source.File, source.Options));
        }
    }

    public static EquatableArray<Finding> FindingsOf(GeneratorOptions options, CancellationToken _)
    {
        if (!options.CanEmit)
        {
            return [Finding.Of(Rules.LanguageTooOld, at: null, options.LanguageVersion.ToDisplayString())];
        }

        return options.TakenNamespace is null
            ? []
            : [Finding.Of(Rules.NamespaceTaken, at: null, options.TakenNamespace, options.Namespace)];
    }

    public static EquatableArray<Finding> CheckCount(Corpus corpus, CancellationToken _) =>
        corpus.Articles.Count == 0 ? [Finding.Of(Rules.NoArticle, at: null)] : default;

    public static EquatableArray<Finding> FindingsOf(Document document, CancellationToken _) => document.Findings;

    public static EquatableArray<Finding> FindingsOf(BoundCorpus bound, CancellationToken _) => bound.Findings;

    public static EquatableArray<Finding> FindingsOf(BoundArticle bound, CancellationToken _) => bound.Findings;

    public static EquatableArray<Finding> FindingsOf(BoundVocabulary bound, CancellationToken _) => bound.Findings;

    public static bool IsAny(EquatableArray<Finding> findings) => findings.Count > 0;

    public static void Report(SourceProductionContext context, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <summary>Ordered by id; a file that the compiler was given twice counts once.</summary>
    private static IReadOnlyList<T> InOrder<T>(ImmutableArray<T> articles, Func<T, string> idOf)
    {
        // Files come in the order of their paths, which is nearly always that of their ids: an edit should not sort them again.
        var isOrdered = true;
        for (var i = 1; i < articles.Length && isOrdered; i++)
        {
            isOrdered = string.CompareOrdinal(idOf(articles[i - 1]), idOf(articles[i])) < 0;
        }

        return isOrdered
            ? articles
            : articles
                .GroupBy(idOf, StringComparer.Ordinal)
                .Select(static group => group.First())
                .OrderBy(idOf, StringComparer.Ordinal)
                .ToList();
    }
}

/// <summary>A document, and what it asks of the corpus.</summary>
internal sealed record Referring(Document Document, References References);

/// <summary>A document, and what the corpus answers.</summary>
internal sealed record Sliced(Document Document, CorpusSlice Slice);

/// <summary>An article's document, and the file that it names as its original, where that is among the AdditionalFiles.</summary>
internal sealed record WithOriginal(Document Document, SourceFile? Original);

/// <summary>The literals, and how they go into files.</summary>
internal sealed record FilledLayout(Layout Layout, EquatableArray<Chunk> Chunks);

/// <summary>An article with its names.</summary>
internal sealed record NamedArticle(Article Article, ArticleMembers Members);
