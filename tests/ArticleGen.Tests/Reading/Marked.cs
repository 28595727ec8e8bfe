using System.Text;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;

namespace ArticleGen.Tests.Reading;

/// <summary>
/// A source in which the places of findings are marked: <c>[x]{⟦AG2003 persn⟧=a}</c> says that AG2003 is reported at "persn".
/// </summary>
internal static class Marked
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    /// <summary>The source itself: marks are an opening bracket, a rule's id, one space, the place, a closing bracket.</summary>
    public static string Strip(string marked)
    {
        var source = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Opening)
            {
                i = marked.IndexOf(' ', i);
            }
            else if (marked[i] != Closing)
            {
                source.Append(marked[i]);
            }
        }

        return source.ToString();
    }

    /// <summary>The document's source with its findings marked; without findings it is the source.</summary>
    public static string Show(Document document)
    {
        var source = document.File.Text.ToString();
        var shown = new StringBuilder();
        for (var position = 0; position <= source.Length; position++)
        {
            var here = document.Findings.Where(finding => Start(finding) == position).OrderByDescending(End).ToList();
            var closed = document.Findings.Count(finding => Start(finding) < position && End(finding) == position);
            shown.Append(Closing, closed);
            shown.AppendJoin("", here.Select(static finding => $"{Opening}{finding.Rule} "));
            shown.Append(Closing, here.Count(finding => End(finding) == position));
            shown.Append(source, position, Math.Min(1, source.Length - position));
        }

        return shown.ToString();
    }

    /// <summary>Reads the source and asserts that exactly the marked findings come, at exactly the marked places.</summary>
    public static Document AssertFindings(string marked, Func<string, Document> read)
    {
        var document = read(Strip(marked));
        Assert.Equal(marked, Show(document));
        return document;
    }

    private static int Start(Finding finding) => finding.At!.Value.Start;

    private static int End(Finding finding) => Start(finding) + finding.At!.Value.Length;
}
