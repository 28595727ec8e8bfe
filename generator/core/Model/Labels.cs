using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Model;

/// <summary>Words to which the project, or a foreign corpus, gives a type of its own.</summary>
/// <param name="Id">As written; <c>null</c> where it has none.</param>
/// <param name="Type">As spelled.</param>
/// <param name="Segments">Its words, in text order; several where others stand between.</param>
/// <param name="Fields">What it says under the project's own keys: those that are declared, or all as texts.</param>
internal sealed record Label(
    string? Id,
    string Type,
    EquatableArray<TextRange> Segments,
    EquatableArray<LabelLink> Links,
    EquatableArray<Fact> Fields,
    string? Note,
    Certainty? Certainty);

/// <summary>That a label points to another, or to a quote.</summary>
/// <param name="Type">The key that says it.</param>
/// <param name="Target">The index of the label or of the quote.</param>
internal readonly record struct LabelLink(string Type, bool IsToQuote, int Target);
