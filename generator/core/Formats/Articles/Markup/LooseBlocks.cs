using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>Finds blocks that no <c>]</c> stands directly before: they are text, and were surely meant for a span.</summary>
/// <param name="scratch">Used while reading, and left as it was.</param>
internal sealed class LooseBlocks(string source, SpanKeys keys, FindingSink findings, Scratch<SpanAttribute> scratch)
{
    /// <summary>How far back the words of a block are looked for, and how much of it a message shows.</summary>
    private const int MaxWords = 40;

    /// <summary>No block is longer than so many characters that somebody writes in other braces.</summary>
    private const int MaxWide = 200;

    private static readonly char[] s_wideBraces = ['｛', '﹛'];
    private static readonly char[] s_wideEnds = ['｝', '﹜', '}', '\n', '\r'];
    private static readonly char[] s_roundEnds = [')', '）', '\n', '\r'];
    private static readonly char[] s_saying = ['=', '.'];

    private const string NoBracket = "No `]` stands before this block, so it is text";
    private const string Escaped = "\\{";

    /// <summary>Brackets that make no span, each closing one behind its opening one.</summary>
    private const string Brackets = "[]()（）［］【】〔〕〖〗〚〛｢｣⟦⟧⟨⟩《》〈〉<>";

    /// <summary>Blocks whose classes may be ids of things: only the corpus can tell whether they were meant.</summary>
    public List<LooseId> Ids { get; } = [];

    /// <summary>Reports the block that opens with a brace.</summary>
    /// <param name="limit">The end of the paragraph.</param>
    /// <param name="bracket">The last <c>[</c> that is open still, or -1.</param>
    /// <returns>The position behind the block, and those that follow it; behind the brace where it opens none.</returns>
    public int Report(int brace, int limit, int bracket)
    {
        // What stands behind a `]` is a block, or text by a backslash.
        if (brace > 0 && source[brace - 1] == ']')
        {
            return brace + 1;
        }

        if (!AttributeBlock.PeekKnown(source, brace, limit, keys, scratch, out var close, out var id))
        {
            if (id is { } perhaps)
            {
                Ids.Add(new LooseId(perhaps, TextSpan.FromBounds(brace, close), Mend(brace, Show(brace, close), bracket), NoBracket, Escaped));
            }

            return brace + 1;
        }

        findings.Add(Rules.LooseBlock, TextSpan.FromBounds(brace, close), Mend(brace, Show(brace, close), bracket), NoBracket, Escaped);
        while (close < limit && source[close] == '{' && AttributeBlock.PeekKnown(source, close, limit, keys, scratch, out var next, out _))
        {
            close = next;
        }

        return close;
    }

    /// <summary>Reports a block that white space keeps from its span.</summary>
    /// <param name="bracket">The span's <c>[</c>.</param>
    /// <param name="position">Behind its <c>]</c>.</param>
    /// <returns>The position behind the block, or the same.</returns>
    public int ReportBehindSpace(int bracket, int position, int limit)
    {
        if (position < limit && source[position] is '(' or '（')
        {
            ReportRound(bracket, position, limit);
            return position;
        }

        var block = position;
        while (block < limit && (char.IsWhiteSpace(source[block]) || LookAlikes.IsBlank(source[block])))
        {
            block++;
        }

        if (block == position || block == limit || source[block] != '{' || !AttributeBlock.Peek(source, block, limit, keys, scratch, out var close))
        {
            return position;
        }

        findings.Add(
            Rules.SpaceBeforeBlock, TextSpan.FromBounds(position, close), Excerpt.Of(source, bracket + 1, position - 1), Show(block, close));
        return close;
    }

    /// <summary>Reports blocks that stand in braces of another script.</summary>
    /// <param name="start">Where the body begins.</param>
    public void ReportWide(int start, int end)
    {
        for (var open = FindWide(start, end); open >= 0; open = FindWide(open + 1, end))
        {
            var close = source.IndexOfAny(s_wideEnds, open + 1, Math.Min(end - open - 1, MaxWide));
            if (close > open && source[close] is not ('\n' or '\r'))
            {
                ReportInstead(open, close + 1, Fold(open + 1, close), $"`{source[open]}` begins no block, so this is text", EscapeWide(open, close + 1));
            }
        }
    }

    /// <summary>What to say of an attribution or quote over a blank line, beside that each part has a span of its own.</summary>
    /// <param name="bracket">The <c>]</c> of the second part.</param>
    public static string OfBoth(string source, int bracket, int close)
    {
        var block = source.Substring(bracket + 1, close - bracket - 1);
        var key = block.Contains("attribution") ? "attribution" : block.Contains("quote") ? "quote" : null;
        return key is null ? "" : $", all with one id (`{key}=ID`)";
    }

    /// <summary>How a block in braces of another script is written where it is meant as text: those have no escape, what stands in them has.</summary>
    private string EscapeWide(int open, int close)
    {
        var saying = source.IndexOfAny(s_saying, open, close - open);
        return saying < 0 ? "\\]" : source.Substring(open, saying - open) + "\\" + source.Substring(saying, close - saying);
    }

    private int FindWide(int start, int end) => start >= end ? -1 : source.IndexOfAny(s_wideBraces, start, end - start);

    /// <summary>Reports a block in round brackets, as if it were the address of a link.</summary>
    private void ReportRound(int bracket, int position, int limit)
    {
        var close = source.IndexOfAny(s_roundEnds, position + 1, Math.Min(limit - position - 1, MaxWide));
        if (close > 0 && source[close] is ')' or '）')
        {
            ReportInstead(position, close + 1, Fold(position + 1, close), "A block stands in braces, so this is text", "]\\" + source[position]);
        }
    }

    /// <param name="inner">The block as it should be, without its braces.</param>
    private void ReportInstead(int open, int close, string inner, string why, string escaped)
    {
        var block = "{" + inner + "}";
        if (inner.IndexOfAny(s_saying) < 0)
        {
            return;
        }

        var isKnown = AttributeBlock.PeekKnown(block, 0, block.Length, keys, scratch, out var end, out var id);
        var (at, mended) = (TextSpan.FromBounds(open, close), Mend(open, block, bracket: -1));
        if (isKnown && end == block.Length)
        {
            findings.Add(Rules.LooseBlock, at, mended, why, escaped);
        }
        else if (id is { } perhaps)
        {
            Ids.Add(new LooseId(perhaps with { At = at }, at, mended, why, escaped));
        }
    }

    /// <summary>The same in ASCII, as far as it only looks otherwise.</summary>
    private string Fold(int start, int end)
    {
        var folded = source.ToCharArray(start, end - start);
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(folded[i] - 0xFEE0),
                '\u3000' => ' ',
                '。' or '｡' => '.',
                '“' or '”' or '„' => '"',
                _ => folded[i],
            };
        }

        return new string(folded);
    }

    /// <summary>The span as it should be written, as far as its words can be told.</summary>
    private string Mend(int brace, string block, int bracket)
    {
        var last = brace == 0 ? ' ' : source[brace - 1];
        var index = Brackets.IndexOf(last);
        if (index % 2 == 1)
        {
            var (opening, least) = (Brackets[index - 1], Math.Max(0, brace - MaxWords));
            var open = source.LastIndexOf(opening, brace - 1, brace - least);
            if (open > 0 && source[open - 1] == ']')
            {
                // A link: its words stand in the brackets before.
                return $"[…]{block}";
            }

            if (open >= 0 || bracket >= least)
            {
                return $"[{Excerpt.Of(source, Math.Max(open, bracket) + 1, brace - 1)}]{block}";
            }
        }

        var isShort = bracket >= 0 && brace - bracket <= MaxWords && source.IndexOfAny(['{', '}'], bracket, brace - bracket) < 0;
        if (isShort)
        {
            return $"[{Excerpt.Of(source, bracket + 1, brace)}]{block}";
        }

        var word = brace;
        while (word > 0 && brace - word < MaxWords && !char.IsWhiteSpace(source[word - 1]) && source[word - 1] is not ('[' or ']' or '}'))
        {
            word--;
        }

        return word < brace ? $"[… {source.Substring(word, brace - word)}]{block}" : $"[…]{block}";
    }

    private string Show(int brace, int close) => close - brace > MaxWords ? "{…}" : Excerpt.Of(source, brace, close);
}
