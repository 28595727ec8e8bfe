using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>Slips of single spans: what is well formed, and says nothing.</summary>
internal static class SpanSlips
{
    /// <summary>Quotation marks alone are no words of a quote.</summary>
    /// <returns>The same annotation.</returns>
    public static Annotation Checked(Annotation annotation, string source, in SpanSyntax span, string text, FindingSink findings)
    {
        if (annotation is QuoteAnnotation && !HasWords(text, annotation.Range))
        {
            findings.Add(Rules.EmptySpan, TextSpan.FromBounds(span.Words.Start - 1, span.Words.End + 1), Excerpt.Of(source, span.Block.Start, span.Block.End));
        }

        return annotation;
    }

    /// <summary>A note without words, and a correction that corrects nothing.</summary>
    public static void CheckRemarks(SpanAttributes attributes, string words, FindingSink findings)
    {
        if (attributes.Text(SpanKey.Note) is { } note && string.IsNullOrWhiteSpace(note))
        {
            findings.Add(Rules.EmptyRemark, attributes.Find(SpanKey.Note).At, "note", "write `note=\"…\"`, or remove it");
        }

        if (attributes.Text(SpanKey.Corr) is not { } correction)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(correction))
        {
            findings.Add(Rules.EmptyRemark, attributes.Find(SpanKey.Corr).At, "corr", "write how they should be spelled, `corr=\"…\"`, or remove it");
        }
        else if (correction == words)
        {
            findings.Add(Rules.EmptyRemark, attributes.Find(SpanKey.Corr).At, "corr", "they are spelled so; write how they should be, or remove it");
        }
    }

    private static bool HasWords(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !LookAlikes.IsQuotationMark(text[i]) && !LookAlikes.HasNoWidth(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What to write where a span is said to be another thing too.</summary>
    public static string Remedy(SpanSubjects subject, in SpanAttribute other)
    {
        var key = (subject & SpanSubjects.OfQuote) == 0 || other.IsClass ? null
            : other.Key == SpanKey.Source ? SpanKey.By
            : other.Key == SpanKey.Addressee ? SpanKey.To
            : null;
        return key is null
            ? $"give `{other.Key.Name}` a span of its own, inside this one or around it"
            : $"on a quote `{key.Name}` says {(key == SpanKey.By ? "who speaks" : "to whom")}: `{key.Name}={other.Value}`";
    }
}
