using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Checks that an article's text stands verbatim in its original, line endings aside.</summary>
internal static class FidelityChecker
{
    /// <summary>How many characters of either text a finding shows.</summary>
    private const int ExcerptLength = 40;

    /// <summary>How many places of the original are tried as the text's start.</summary>
    private const int MaxCandidates = 64;

    /// <param name="original">The file that the front matter names; <c>null</c> where it is not among the AdditionalFiles.</param>
    public static EquatableArray<Finding> Check(Document document, SourceFile? original)
    {
        var findings = new FindingSink(document.File);
        var named = document.Facts.Find(FormatKeys.Original)!.Items[0];
        if (original is null)
        {
            findings.Add(Rules.OriginalMissing, named.At, named.Text);
            return findings.ToEquatableArray();
        }

        var ofOriginal = new FindingSink(original);
        DocumentChecker.CheckEncoding(original, ofOriginal);
        findings.AddRange(ofOriginal.ToEquatableArray());
        var text = document.Body!.Text;
        var source = original.Text.Replace("\r\n", "\n").Replace('\r', '\n');
        if (source.IndexOf(text, StringComparison.Ordinal) < 0)
        {
            var (same, start) = FindLongestStart(text, source);
            var differs = new TextRange(same, Math.Min(ExcerptLength, text.Length - same));
            var (here, there) = Difference.Show(text, same, source, start + same);
            findings.Add(Rules.NotVerbatim, document.Body.Places.Locate(differs), here, named.Text, there);
        }

        return findings.ToEquatableArray();
    }

    /// <summary>Where in the original the text goes on longest as it does in the article.</summary>
    private static (int Same, int Start) FindLongestStart(string text, string original)
    {
        var (same, start) = (0, 0);
        for (var length = Math.Min(16, text.Length); length > 0 && same == 0; length /= 2)
        {
            var beginning = text.Substring(0, length);
            var at = original.IndexOf(beginning, StringComparison.Ordinal);
            for (var tried = 0; at >= 0 && tried < MaxCandidates; tried++)
            {
                var shared = SharedLength(text, original, at);
                if (shared > same)
                {
                    (same, start) = (shared, at);
                }

                at = original.IndexOf(beginning, at + 1, StringComparison.Ordinal);
            }
        }

        return (same, start);
    }

    private static int SharedLength(string text, string original, int at)
    {
        var length = 0;
        while (length < text.Length && at + length < original.Length && text[length] == original[at + length])
        {
            length++;
        }

        return length;
    }
}
