using ArticleGen.Collections;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Emitting;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">Where it stands; every part is a valid identifier.</param>
/// <param name="IsInternal">Whether the types are internal to the project.</param>
/// <param name="ProjectDirectory">Paths are told from here; empty where the host does not say.</param>
/// <param name="LanguageVersion">The project's C#.</param>
/// <param name="WantsCoverage">Whether to look for what an annotator may have passed over.</param>
/// <param name="HasDataSection">Whether the compiler puts long string literals where the limit of 16 MB does not count them.</param>
/// <param name="OldTarget">What the project targets, where that cannot hold the records; else nothing.</param>
/// <param name="Misread">The properties whose values mean nothing.</param>
/// <param name="Names">What has a name in code.</param>
/// <param name="IsReplaceable">Whether the code may be replaced while the program runs.</param>
/// <param name="Role">What the project is to a corpus in several assemblies.</param>
/// <param name="ModelNamespace">The namespace of the records, where they are not this project's.</param>
/// <param name="Features">What is emitted that a project may do without.</param>
/// <param name="HasQuoteDocs">Whether the names of quotes have docs: not where nobody can see them.</param>
internal sealed record GeneratorOptions(
    string Namespace, bool IsInternal, string ProjectDirectory, LanguageVersion LanguageVersion,
    bool WantsCoverage = false, bool HasDataSection = false, string? OldTarget = null, EquatableArray<MisreadProperty> Misread = default,
    NameScope Names = NameScope.All, bool IsReplaceable = false, CorpusRole Role = CorpusRole.Whole, string? ModelNamespace = null,
    EmittedFeatures Features = EmittedFeatures.All, bool HasQuoteDocs = true)
{
    /// <summary>Whether the project can hold the generated code.</summary>
    public bool CanEmit => OldTarget is null && LanguageVersion >= LanguageVersion.CSharp12;

    /// <summary>Whether the records are this project's.</summary>
    public bool HasRecords => Role is CorpusRole.Whole or CorpusRole.Model;

    /// <summary>Whether articles and names are emitted: an app has none, and a part without its model could not be compiled.</summary>
    public bool HasCorpus => CanEmit && (HasRecords || (Role == CorpusRole.Part && ModelNamespace is not null));

    /// <summary>The namespace of the records.</summary>
    public string RecordNamespace => ModelNamespace ?? Namespace;
}

/// <summary>What has a name in code: nearly all of the compiler's work for a corpus is for its names.</summary>
internal enum NameScope
{
    /// <summary>Articles, things and quotes.</summary>
    All,

    /// <summary>Articles and things.</summary>
    Things,

    None,
}

/// <summary>What is emitted that a project may do without: <c>ArticleGenJson</c> and its like say so. <c>FeatureTable</c> says what belongs to each.</summary>
[Flags]
internal enum EmittedFeatures
{
    None = 0,

    /// <summary>The records are written as JSON and read back.</summary>
    Json = 1,

    /// <summary>Articles are written as JSON-LD.</summary>
    JsonLd = 2,

    /// <summary>Dates and durations are read from text, and compared by what they may denote.</summary>
    DateReading = 4,

    All = Json | JsonLd | DateReading,
}

/// <summary>A property of the project whose value means nothing.</summary>
/// <param name="Takes">What it takes: for the message.</param>
/// <param name="Taken">What is taken instead of the value.</param>
internal sealed record MisreadProperty(string Name, string Value, string Takes, string Taken);
