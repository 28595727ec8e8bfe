using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>An id as a file writes it.</summary>
internal readonly record struct IdSyntax(string Value, TextSpan At);

/// <summary>
/// What one file says, with places: the result of reading. Two are equal when their files are, since reading is a function
/// of the file alone.
/// </summary>
/// <param name="ArticleId">The article's id; <c>null</c> for a corpus file.</param>
/// <param name="Facts">What the front matter says of the article.</param>
/// <param name="Declarations">The things that the file declares in its maps, in the order of the file.</param>
/// <param name="Body">The annotated text; <c>null</c> for a corpus file.</param>
internal sealed record Document(
    SourceFile File,
    IdSyntax? ArticleId,
    EquatableArray<Fact> Facts,
    EquatableArray<Declaration> Declarations,
    Body? Body,
    EquatableArray<Finding> Findings)
{
    public bool Equals(Document? other) => other is not null && File.Equals(other.File);

    public override int GetHashCode() => File.GetHashCode();
}
