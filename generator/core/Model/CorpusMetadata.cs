namespace ArticleGen.Model;

/// <summary>The keys under which an assembly says what corpus it has, as <c>AssemblyMetadata</c>; what has several values has a line for each.</summary>
internal static class CorpusMetadata
{
    /// <summary>Begins each of them: an assembly without any has no corpus that others can join.</summary>
    public const string Prefix = "ArticleGen.";

    /// <summary>The namespace, that of the model, the shape and the version.</summary>
    public const string Corpus = Prefix + "Corpus";

    /// <summary>What is declared; the path of the file follows.</summary>
    public const string File = Prefix + "File:";

    public const string Things = Prefix + "Things";
    public const string Articles = Prefix + "Articles";
}
