using ArticleGen.Collections;

namespace ArticleGen.Model;

/// <summary>What a referenced assembly says of the corpus in it: a model, or a part of one.</summary>
/// <param name="Assembly">What it is called.</param>
/// <param name="Namespace">Of its generated code.</param>
/// <param name="ModelNamespace">Of the records: a model's own.</param>
/// <param name="Shape">A hash of the records and words of the model, or of the model that the part was built against.</param>
/// <param name="Version">Of the ArticleGen that made it.</param>
/// <param name="Files">What it declares, as corpus files.</param>
/// <param name="Things">The ids of what it declares.</param>
/// <param name="Articles">Its articles: the id, then those of its named quotes, with a space between them.</param>
internal sealed record ReferencedCorpus(
    string Assembly,
    string Namespace,
    string ModelNamespace,
    string Shape,
    string Version,
    EquatableArray<SharedFile> Files,
    EquatableArray<string> Things,
    EquatableArray<string> Articles)
{
    public bool IsModel => Namespace == ModelNamespace;

    /// <summary>The file of a part in which all stands that it declares.</summary>
    public const string DeclarationsFile = "declarations.corpus.yaml";
}

/// <summary>A corpus file of another assembly.</summary>
/// <param name="Path">From the folder of its project, with <c>/</c>.</param>
internal sealed record SharedFile(string Path, string Text);

/// <summary>What a project is to a corpus in several assemblies, and what it refers to.</summary>
/// <param name="Role">With what the references tell: a project without articles that refers to a model is an app.</param>
/// <param name="Model">Of a part or an app; <c>null</c> where it has none.</param>
/// <param name="Parts">Those of the model, by the assembly's name.</param>
internal sealed record CorpusGraph(CorpusRole Role, ReferencedCorpus? Model, EquatableArray<ReferencedCorpus> Parts)
{
    public static readonly CorpusGraph Alone = new(CorpusRole.Whole, Model: null, default);

    /// <summary>The assemblies whose declarations hold here too: the model first.</summary>
    public IEnumerable<ReferencedCorpus> Others => Model is null ? Parts : Parts.Prepend(Model);
}

/// <summary>What a project is to a corpus in several assemblies.</summary>
internal enum CorpusRole
{
    /// <summary>It has the whole corpus.</summary>
    Whole,

    /// <summary>It has the records, what all parts share, and no article.</summary>
    Model,

    /// <summary>It has articles, and the records of a model to which it refers.</summary>
    Part,

    /// <summary>It has neither: it refers to a model and to parts.</summary>
    App,
}
