using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>A block that no <c>]</c> stands before, and that mentions a thing if one has the id.</summary>
/// <param name="Id">The id, by itself.</param>
/// <param name="At">The whole block.</param>
/// <param name="Mended">The span as it should be written.</param>
/// <param name="Why">Why it is text.</param>
/// <param name="Escaped">How it is written where it is meant as text.</param>
internal sealed record LooseId(IdSyntax Id, TextSpan At, string Mended, string Why, string Escaped);
