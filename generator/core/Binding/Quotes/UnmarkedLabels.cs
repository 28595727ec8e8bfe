using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds lines that begin as another turn of the article does, and have no label.</summary>
internal static class UnmarkedLabels
{
    /// <summary>A line's start without a colon in so many characters is no label.</summary>
    private const int MaxLabel = 60;

    public static void Check(Body body, FindingSink findings)
    {
        var (labels, starts) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new HashSet<int>());
        foreach (var annotation in body.Annotations)
        {
            if (annotation.Turn is not null)
            {
                labels.Add(QuoteSlips.LabelIn(body.Text, annotation.Range));
                starts.Add(annotation.Range.Start);
            }
        }

        labels.RemoveWhere(static label => label.Length < 2);
        for (var start = 0; start < body.Text.Length && labels.Count > 0; start++)
        {
            var end = body.Text.IndexOfAny([':', '：', '\n'], start, Math.Min(MaxLabel, body.Text.Length - start));
            if (end > start && body.Text[end] != '\n' && !starts.Contains(start) && labels.Contains(body.Text.Substring(start, end - start)))
            {
                var words = new TextRange(start, end - start);
                findings.Add(Rules.LabelNotMarked, body.Places.Locate(words), words.In(body.Text));
            }

            start = body.Text.IndexOf('\n', start);
            if (start < 0)
            {
                return;
            }
        }
    }
}
