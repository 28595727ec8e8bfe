using System.Text;
using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Parts;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>
/// The steps that put together what corpus files say of the format. In a part of a corpus what the model says holds too: its corpus files come with the
/// reference to it.
/// </summary>
internal static class SchemaSteps
{
    /// <summary>What other assemblies declare, as corpus files.</summary>
    public static EquatableList<SourceFile> OpenShared(CorpusGraph graph, CancellationToken _) =>
        graph.Role == CorpusRole.Part ? graph.Others.SelectMany(Open).ToEquatableList() : [];

    /// <summary>What the model's records can hold.</summary>
    public static Result<SharedSchema?> BindShared(CorpusGraph graph, CancellationToken cancellation) => Guard.Run<SharedSchema?>(
        "to bind the model",
        () =>
        {
            if (graph is not { Role: CorpusRole.Part, Model: { } model })
            {
                return new(null, default);
            }

            var (declared, bound) = BindShared([model], cancellation);
            return SharedSchema.Of(declared, bound);
        },
        static () => null,
        cancellation);

    /// <summary>What the project's corpus files say of the format, and those of other assemblies. What the model has to say, a part may not.</summary>
    public static Result<CorpusSettings> BindSchema(
        (EquatableList<FileSettings> Own, (EquatableList<FileSettings> Shared, CorpusGraph Graph) Others) source, CancellationToken cancellation)
    {
        var (own, (shared, graph)) = source;
        if (graph.Role != CorpusRole.Part)
        {
            return BindSchema(own, cancellation);
        }

        var bound = BindSchema(shared.Concat(own.Select(static file => file.OfPart())), cancellation);
        var misplaced = own.SelectMany(static file => file.OfModel).Select(said => Finding.Of(
            Rules.BadDeclaration, said.At, $"`{said.Key}` of a part is the model's; say it in `{graph.Model?.Assembly}`"));
        return bound with { Findings = bound.Findings.Concat(misplaced).ToEquatableArray() };
    }

    /// <summary>What files are read by.</summary>
    public static DeclaredSchema DeclaredIn((CorpusSettings Settings, (SharedSchema? Shared, CorpusGraph Graph) Others) source, CancellationToken _)
    {
        var declared = source.Settings.Schema with { IsShared = source.Others.Graph.Role != CorpusRole.Whole };
        return source.Others.Shared?.Close(declared) ?? declared;
    }

    /// <summary>What some assemblies declare together.</summary>
    public static BoundCorpus BindReferenced(IEnumerable<ReferencedCorpus> corpora, CancellationToken cancellation) => BindShared(corpora, cancellation).Bound;

    private static Result<CorpusSettings> BindSchema(IEnumerable<FileSettings> files, CancellationToken cancellation) => Guard.Run(
        "to bind what the corpus files say of the format", () => SchemaBinder.Bind(files), static () => CorpusSettings.BuiltIn, cancellation);

    private static (DeclaredSchema Declared, BoundCorpus Bound) BindShared(IEnumerable<ReferencedCorpus> corpora, CancellationToken cancellation)
    {
        var files = corpora.SelectMany(Open).ToEquatableList();
        var declared = SchemaBinder.Bind(FileSteps.ReadSettings(files, cancellation).Values()).Value.Schema with { IsShared = true };
        var read = FileSteps.ReadFiles((files, declared), cancellation).Values();
        return (declared, CorpusBinder.Bind(CorpusSteps.ContributionsOf(read, cancellation), declared, cancellation).Value);
    }

    private static IEnumerable<SourceFile> Open(ReferencedCorpus corpus) =>
        from file in corpus.Files
        let path = corpus.Assembly + "/" + file.Path
        select new SourceFile(path, path, file.Text, Encoding.UTF8, isShared: true);
}
