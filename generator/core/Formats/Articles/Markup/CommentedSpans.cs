using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>Finds spans that somebody meant to take out of the article: a comment of HTML is text here, and what stands in it is read.</summary>
internal static class CommentedSpans
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <param name="start">Where the body begins.</param>
    /// <param name="spans">In the order in which they close.</param>
    public static void Check(string source, int start, Scratch<SpanSyntax> spans, FindingSink findings)
    {
        var position = spans.Count == 0 ? -1 : source.IndexOf(Opening, start, StringComparison.Ordinal);
        while (position >= 0 && source.IndexOf(Closing, position, StringComparison.Ordinal) is var end and > 0)
        {
            var isEscaped = position > 0 && source[position - 1] == '\\';
            var first = Search.FirstAfter(spans, spans.Count, position, static (spans, index) => spans[index].BlockEnd);
            if (!isEscaped && first < spans.Count && spans[first] is var span && span.BlockEnd <= end && span.Words.Start > position)
            {
                findings.Add(Rules.SpanInComment, TextSpan.FromBounds(span.Words.Start - 1, span.BlockEnd), Excerpt.Of(source, position, end + Closing.Length));
            }

            position = source.IndexOf(Opening, end, StringComparison.Ordinal);
        }
    }
}
