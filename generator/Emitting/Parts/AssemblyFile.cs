using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;

namespace ArticleGen.Emitting.Parts;

/// <summary>What an assembly says to others of the corpus in it, and which parts it knows: equal while it would be emitted as before.</summary>
/// <param name="ModelNamespace">Of the records; <c>null</c> where they are this assembly's.</param>
/// <param name="Shape">What all parts must agree on; <c>null</c> for an app, which nobody joins.</param>
/// <param name="Files">What is declared.</param>
/// <param name="Parts">The namespaces of the parts to which the assembly refers.</param>
internal sealed record AssemblyFile(
    string? ModelNamespace, string? Shape, EquatableArray<SharedFile> Files, EquatableArray<string> Things, EquatableArray<string> Articles, EquatableArray<string> Parts)
{
    /// <param name="files">The corpus files.</param>
    public static AssemblyFile OfModel(IEnumerable<SharedFile> files, Corpus corpus, Vocabulary vocabulary) => new(
        ModelNamespace: null,
        CorpusShape.Of(corpus.Schema, vocabulary),
        files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
        IdsOf(corpus), default, default);

    /// <param name="articles">In any order.</param>
    public static AssemblyFile? OfPart(CorpusGraph graph, Corpus corpus, EquatableList<string> articles) => graph.Model is not { } model ? null : new(
        model.Namespace,
        model.Shape,
        [new SharedFile(ReferencedCorpus.DeclarationsFile, DeclarationWriter.Write(corpus.Things.Where(IsOffered)))],
        IdsOf(corpus),
        articles.OrderBy(static article => article, StringComparer.Ordinal).ToEquatableArray(),
        NamespacesOf(graph));

    public static AssemblyFile? OfApp(CorpusGraph graph) => graph.Model is not { } model ? null : new(
        model.Namespace, Shape: null, default, default, default, NamespacesOf(graph));

    private static EquatableArray<string> NamespacesOf(CorpusGraph graph) => graph.Parts.Select(static part => part.Namespace).ToEquatableArray();

    private static EquatableArray<string> IdsOf(Corpus corpus) => corpus.Things.Where(IsOffered).Select(static thing => thing.Id).ToEquatableArray();

    /// <summary>What belongs to one article is nobody else's.</summary>
    private static bool IsOffered(Thing thing) => !thing.IsShared && thing.Scope is null;
}
