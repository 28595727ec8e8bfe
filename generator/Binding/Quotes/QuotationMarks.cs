using System.Numerics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>
/// Pairs the quotation marks of an article's text. Marks are paired within their paragraph; an opening mark that is repeated at
/// the start of the next paragraph continues the quotation (as long speeches are printed).
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Quotations in quotations that are followed; no text has more, and a hostile one costs no more.</summary>
    private const int MaxDepth = 16;

    /// <returns>The stretches from an opening mark to its closing mark, both included, nested ones too, in the order of their ends.</returns>
    public static List<TextRange> Pair(string text, EquatableArray<TextRange> paragraphs)
    {
        var pairs = new List<TextRange>();
        var open = new List<(char Mark, int At)>();
        foreach (var paragraph in paragraphs)
        {
            var start = SkipWhiteSpace(text, paragraph);
            var continued = start < paragraph.End ? FindOpen(open, text[start]) : -1;
            if (continued >= 0)
            {
                CarryOver(open, continued, pairs, paragraph);
                start++;
            }
            else
            {
                open.Clear();
            }

            PairParagraph(text, start, paragraph, open, pairs);
        }

        return pairs;
    }

    private static int FindOpen(List<(char Mark, int At)> open, char mark)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Mark == mark)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Closes, at the end of the paragraph before, what the new paragraph's first mark opens again.</summary>
    private static void CarryOver(List<(char Mark, int At)> open, int continued, List<TextRange> pairs, TextRange paragraph)
    {
        var (mark, at) = open[continued];
        pairs.Add(new TextRange(at, paragraph.Start - at));
        open.Clear();
        open.Add((mark, paragraph.Start));
    }

    private static void PairParagraph(
        string text, int start, TextRange paragraph, List<(char Mark, int At)> open, List<TextRange> pairs)
    {
        for (var i = NextMark(text, start, paragraph.End); i >= 0; i = NextMark(text, i + 1, paragraph.End))
        {
            var c = text[i];
            var before = i > paragraph.Start ? text[i - 1] : ' ';
            var after = i + 1 < paragraph.End ? text[i + 1] : ' ';
            if (c == '\'' && IsDecade(text, i + 1, paragraph.End))
            {
                continue;
            }

            var opening = FindOpening(open, c, before, after);
            if (opening >= 0)
            {
                pairs.Add(TextRangeFrom(open[opening].At, i + 1));
                open.RemoveRange(opening, open.Count - opening);
            }
            else if (open.Count < MaxDepth && Opens(c, before, after))
            {
                open.Add((c, i));
            }
        }
    }

    private static int NextMark(string text, int start, int end)
    {
        var blocks = CharacterBlocks.Of(text.AsSpan(start, end - start));
        var skipped = 0;
        while (skipped < blocks.Length && !HasMark(blocks[skipped]))
        {
            skipped++;
        }

        for (var i = start + (skipped * Vector<ushort>.Count); i < end; i++)
        {
            if (IsMark(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What may be a quotation mark (<c>'</c> is one at word edges only).</summary>
    private static bool IsMark(char c) => c is '"' or '\'' or '«' or '»' or (>= '‘' and <= '‟') or '‹' or '›' or (>= '「' and <= '』') or '＂';

    /// <summary>Whether one of many characters <see cref="IsMark"/>.</summary>
    private static bool HasMark(Vector<ushort> block) =>
        (block.Are('"') | block.Are('\'') | block.Are('«') | block.Are('»') | block.AreBetween('‘', '‟') | block.AreBetween('‹', '›')
            | block.AreBetween('「', '』') | block.Are('＂')) != Vector<ushort>.Zero;

    /// <summary>"80s", after an apostrophe.</summary>
    private static bool IsDecade(string text, int start, int end) =>
        start + 3 <= end && char.IsDigit(text[start]) && char.IsDigit(text[start + 1]) && text[start + 2] == 's';

    /// <summary>The innermost open mark that <paramref name="c"/> closes, or -1.</summary>
    private static int FindOpening(List<(char Mark, int At)> open, char c, char before, char after)
    {
        // An apostrophe inside a word closes nothing.
        if (c is '\'' or '’' && (char.IsLetterOrDigit(after) || char.IsWhiteSpace(before)))
        {
            return -1;
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (Closers(open[i].Mark).IndexOf(c) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Opens(char c, char before, char after) => c switch
    {
        '“' or '„' or '‟' or '«' or '‹' or '‘' or '‚' or '‛' or '「' or '『' => true,
        '」' or '』' => false,
        '\'' => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after),

        // These close in most languages, and open in some (”so” in Swedish, »so« in German): at the start of a word.
        '’' => false,
        _ => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after),
    };

    private static string Closers(char opening) => opening switch
    {
        '"' => "\"",
        '＂' => "＂",
        '\'' => "'",
        '“' => "”",
        '”' => "”",
        '„' or '‟' => "“”",
        '‘' or '‛' => "’",
        '‚' => "‘’",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '「' => "」",
        '『' => "』",
        _ => "",
    };

    private static int SkipWhiteSpace(string text, TextRange paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static TextRange TextRangeFrom(int start, int end) => new(start, end - start);
}
