using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Corpora;

/// <summary>
/// What one file adds to the corpus: the part of a document that other files can see. It stays equal while an edit leaves that
/// part alone, so an edit in a body does not reach the other articles.
/// </summary>
/// <param name="ArticleId"><c>null</c> for a corpus file.</param>
/// <param name="IsStrict">A corpus file that wants every thing declared.</param>
/// <param name="Requests">The by-name mentions: each may declare a thing.</param>
/// <param name="Fields">What the article says of itself under keys that the format has not.</param>
/// <param name="Schema">What the corpus files say of the format.</param>
internal sealed record Contribution(
    FileHead Head,
    IdSyntax? ArticleId,
    bool IsStrict,
    EquatableArray<DeclaredThing> Declarations,
    EquatableArray<NameRequest> Requests,
    EquatableArray<Fact> Fields,
    DeclaredSchema Schema)
{
    public static Contribution Of(Document document, References references) =>
        new(
            document.Head,
            document.ArticleId,
            document.Facts.TextOf(FormatKeys.Strict) == Terms.Switch[0],
            new(Array.ConvertAll([.. document.Declarations], declaration => new DeclaredThing(declaration, document.Head, document.Schema))),
            references.Names,
            document.Facts.Where(static fact => fact.Key.IsField).ToEquatableArray(),
            document.Schema);

    public string MemberName { get; } = ArticleId is { } id ? Identifiers.PascalCase(id.Value) : "";

    public bool IsCorpusFile => ArticleId is null;

    /// <summary>Whether the file is one of another assembly.</summary>
    public bool IsShared => Head.IsShared;

    // Declarations are read off the head, so they are equal when it is. So is the id, but of a file that failed it is missing.
    public bool Equals(Contribution? other) =>
        other is not null && Head.Equals(other.Head) && ArticleId == other.ArticleId && Schema.Equals(other.Schema) && Requests.Equals(other.Requests);

    public override int GetHashCode() => Head.GetHashCode();
}
