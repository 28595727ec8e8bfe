using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>A span that is a label and nothing else.</summary>
internal sealed record LabelAnnotation(TextRange Range, TextSpan At, CommonClaims Common) : Annotation(Range, At, Common);

/// <summary>That a span is a label, whatever else it is: <c>label=TYPE</c>.</summary>
/// <param name="TypeAt">Where the type stands.</param>
/// <param name="Id">Shared by the segments of one label; <c>null</c> for one without.</param>
/// <param name="Fields">What it says under the project's own keys: those that are declared, or texts.</param>
internal sealed record LabelSyntax(string Type, TextSpan TypeAt, IdSyntax? Id, EquatableArray<Fact> Fields, EquatableArray<LinkSyntax> Links)
{
    /// <summary>Tells a visitor what binding looks up for it.</summary>
    public void Visit(IReferenceVisitor visitor)
    {
        foreach (var field in Fields)
        {
            field.Visit(visitor);
        }
    }
}

/// <summary>That a label points to labels or quotes of its article: <c>supports="#p1 #p2"</c>.</summary>
/// <param name="Type">The key.</param>
internal sealed record LinkSyntax(string Type, EquatableArray<IdSyntax> Targets);
