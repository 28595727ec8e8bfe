using System.Text;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Flow;

/// <summary>
/// The functions of the steps that make several assemblies one corpus. Where a project has the whole corpus, they look at no reference and give nothing.
/// </summary>
internal static class GraphSteps
{
    private static readonly Memo<MetadataReference, string, ReferencedCorpus?> s_references = new(static (reference, _) => ReferenceReader.Read(reference));

    /// <summary>The first article or corpus file, if the project has one.</summary>
    public static string? FindFirst(EquatableList<AdditionalText> texts, CancellationToken _) =>
        texts.Select(static text => text.Path).FirstOrDefault(DocumentReader.IsOurs);

    public static Guarded<BoundGraph> Bind(
        (GeneratorOptions Options, (string? File, EquatableList<MetadataReference> References) Seen) source, CancellationToken cancellation)
    {
        var (options, (file, references)) = source;
        return options.Role == CorpusRole.Whole && file is not null
            ? new Guarded<BoundGraph>(BoundGraph.Alone, default)
            : Guard.Run(
                "to look for the parts of the corpus",
                () => GraphBinder.Bind(
                    options, hasFiles: file is not null, references.UntilCancelled(cancellation).Select(CorpusIn).OfType<ReferencedCorpus>(),
                    AssemblyEmitter.Version),
                BoundGraph.Alone,
                cancellation);
    }

    public static CorpusGraph GraphOf(Guarded<BoundGraph> bound, CancellationToken _) => bound.Value.Graph;

    public static GeneratorOptions Complete((GeneratorOptions Options, CorpusGraph Graph) source, CancellationToken _) =>
        source.Options with { Role = source.Graph.Role, ModelNamespace = source.Graph.Model?.Namespace };

    /// <summary>What other assemblies declare, as corpus files.</summary>
    public static EquatableList<SourceFile> OpenShared(CorpusGraph graph, CancellationToken _) =>
        graph.Role == CorpusRole.Part ? graph.Others.SelectMany(Open).ToEquatableList() : [];

    public static EquatableList<FileSettings> ReadSettings(EquatableList<SourceFile> files, CancellationToken cancellation) =>
        files.Select(file => Pipeline.ReadSettings(file, cancellation)).ToEquatableList();

    /// <summary>What the model's records can hold.</summary>
    public static Guarded<SharedSchema?> BindShared(CorpusGraph graph, CancellationToken cancellation) => Guard.Run(
        "to bind the model",
        () => graph is { Role: CorpusRole.Part, Model: { } model } ? SchemaOf(BindShared(Open(model).ToEquatableList(), cancellation)) : null,
        null,
        cancellation);

    /// <summary>What the project's corpus files say of the format, and those of other assemblies. What the model has to say, a part may not.</summary>
    public static Guarded<BoundSchema> BindSchema(
        (EquatableList<FileSettings> Own, (EquatableList<FileSettings> Shared, CorpusGraph Graph) Others) source, CancellationToken cancellation)
    {
        var (own, (shared, graph)) = source;
        if (graph.Role != CorpusRole.Part)
        {
            return Pipeline.BindSchema(own, cancellation);
        }

        var bound = Pipeline.BindSchema(shared.Concat(own.Select(static file => file.OfPart())).ToEquatableList(), cancellation);
        var misplaced = own.SelectMany(static file => file.OfModel).Select(said => Finding.Of(
            Rules.BadDeclaration, said.At, $"`{said.Key}` of a part is the model's; say it in `{graph.Model?.Assembly}`"));
        return bound with { Findings = bound.Findings.Concat(misplaced).ToEquatableArray() };
    }

    public static DeclaredSchema DeclaredIn(
        (Guarded<BoundSchema> Bound, (Guarded<SharedSchema?> Shared, CorpusGraph Graph) Others) source, CancellationToken cancellation)
    {
        var declared = Pipeline.DeclaredIn(source.Bound, cancellation) with { IsShared = source.Others.Graph.Role != CorpusRole.Whole };
        return source.Others.Shared.Value?.Close(declared) ?? declared;
    }

    public static EquatableList<Contribution> ContributionsOf((EquatableList<SourceFile> Files, DeclaredSchema Schema) shared, CancellationToken cancellation) =>
        Pipeline.ContributionsOf(shared.Files.Select(file => Pipeline.ReadFile(file, shared.Schema, cancellation)).ToEquatableList(), cancellation);

    public static BoundCorpus BindCorpus(
        (EquatableList<Contribution> Own, (EquatableList<Contribution> Shared, DeclaredSchema Schema) Others) source, CancellationToken cancellation)
    {
        var (own, (shared, schema)) = source;
        return Pipeline.BindCorpus((shared.Count == 0 ? own : shared.Concat(own).ToEquatableList(), schema), cancellation);
    }

    /// <summary>The quotes of other assemblies that one may tell again, as <c>ARTICLE/QUOTE</c>.</summary>
    public static EquatableList<string> ListQuotes(CorpusGraph graph, CancellationToken _) => graph.Parts
        .SelectMany(static part => part.Articles)
        .Select(static article => article.Split(' '))
        .SelectMany(static words => words.Skip(1).Select(quote => words[0] + "/" + quote))
        .ToEquatableList();

    /// <summary>The corpus files of a model.</summary>
    public static EquatableList<SharedFile> ListFiles((EquatableList<ReadFile> Files, CorpusGraph Graph) source, CancellationToken _) =>
        source.Graph.Role != CorpusRole.Model
            ? []
            : source.Files
                .Where(static file => file.Document.Body is null)
                .Select(static file => new SharedFile(file.File.RelativePath, file.File.Text.ToString().Replace("\r\n", "\n")))
                .ToEquatableList();

    /// <summary>What the assembly says of itself to others.</summary>
    public static Guarded<AssemblyFile?> Describe(
        (CorpusGraph Graph, (EquatableList<SharedFile> Files, (Corpus Corpus, (Vocabulary Vocabulary, EquatableList<string> Articles) Words) Bound) Corpus) source,
        CancellationToken cancellation)
    {
        var (graph, (files, (corpus, (vocabulary, articles)))) = source;
        return Guard.Run(
            "to say what others can join",
            () => graph.Role switch
            {
                CorpusRole.Model => AssemblyFile.OfModel(files, corpus, vocabulary),
                CorpusRole.Part => AssemblyFile.OfPart(graph, corpus, articles),
                CorpusRole.App => AssemblyFile.OfApp(graph),
                _ => null,
            },
            null,
            cancellation);
    }

    public static AssemblyFile? FileOf(Guarded<AssemblyFile?> file, CancellationToken _) => file.Value;

    /// <summary>The articles of a part, each with its named quotes.</summary>
    public static EquatableList<string> ListArticles((EquatableList<Article> Articles, CorpusGraph Graph) source, CancellationToken _) =>
        source.Graph.Role != CorpusRole.Part
            ? []
            : source.Articles
                .Select(static article => string.Join(" ", article.Quotes.Where(static quote => quote.IsNamed).Select(static quote => quote.Id).Prepend(article.Id)))
                .ToEquatableList();

    public static EquatableList<Finding> CheckCount((BoundCorpus Bound, GeneratorOptions Options) source, CancellationToken _) => source switch
    {
        { Options.Role: CorpusRole.App } or { Bound.HasFailed: true } => [],
        { Options.Role: CorpusRole.Model, Bound.Corpus.Articles: [var article, ..] } => [Finding.Of(
            Rules.BadRole, at: null, "model", $"a model has no articles; `{article.Path}` and its like belong in a part")],
        { Options.Role: not CorpusRole.Model, Bound.Corpus.Articles.Count: 0 } => [Finding.Of(Rules.NoArticle, at: null)],
        _ => [],
    };

    public static EquatableList<Finding> FindingsOf(Guarded<BoundGraph> bound, CancellationToken _) => bound.Findings.Concat(bound.Value.Findings).ToEquatableList();

    /// <summary>What an assembly says of the corpus in it, if it has a model or a part.</summary>
    public static ReferencedCorpus? CorpusIn(MetadataReference reference) => s_references.Get(reference, "");

    /// <summary>What some assemblies declare together.</summary>
    public static BoundCorpus BindReferenced(IEnumerable<ReferencedCorpus> corpora, CancellationToken cancellation) =>
        BindShared(corpora.SelectMany(Open).ToEquatableList(), cancellation).Bound;

    private static (DeclaredSchema Declared, BoundCorpus Bound) BindShared(EquatableList<SourceFile> files, CancellationToken cancellation)
    {
        var declared = SchemaBinder.Bind(ReadSettings(files, cancellation)).Schema with { IsShared = true };
        return (declared, CorpusBinder.Bind(ContributionsOf((files, declared), cancellation), declared, cancellation));
    }

    private static SharedSchema SchemaOf((DeclaredSchema Declared, BoundCorpus Bound) shared) => SharedSchema.Of(shared.Declared, shared.Bound);

    private static IEnumerable<SourceFile> Open(ReferencedCorpus corpus) =>
        from file in corpus.Files
        let path = corpus.Assembly + "/" + file.Path
        select new SourceFile(path, path, SourceText.From(file.Text, Encoding.UTF8), isShared: true);
}
