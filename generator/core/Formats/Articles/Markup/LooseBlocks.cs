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

    /// <summary>Brackets that make no span, each closing one behind its opening one.</summary>
    private const string Brackets = "()（）［］【】〔〕〖〗〚〛｢｣⟦⟧⟨⟩《》〈〉<>";

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
                Ids.Add(new LooseId(perhaps, TextSpan.FromBounds(brace, close), Mend(brace, close, bracket)));
            }

            return brace + 1;
        }

        findings.Add(Rules.LooseBlock, TextSpan.FromBounds(brace, close), Mend(brace, close, bracket));
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

    /// <summary>The span as it should be written, as far as its words can be told.</summary>
    private string Mend(int brace, int close, int bracket)
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
                return $"[…]{Show(brace, close)}";
            }

            if (open >= 0 || bracket >= least)
            {
                return $"[{Excerpt.Of(source, Math.Max(open, bracket) + 1, brace - 1)}]{Show(brace, close)}";
            }
        }

        var isShort = bracket >= 0 && brace - bracket <= MaxWords && source.IndexOfAny(['{', '}'], bracket, brace - bracket) < 0;
        if (isShort)
        {
            return $"[{Excerpt.Of(source, bracket + 1, brace)}]{Show(brace, close)}";
        }

        var word = brace;
        while (word > 0 && brace - word < MaxWords && !char.IsWhiteSpace(source[word - 1]) && source[word - 1] is not ('[' or ']' or '}'))
        {
            word--;
        }

        return word < brace ? $"[… {source.Substring(word, brace - word)}]{Show(brace, close)}" : $"[…]{Show(brace, close)}";
    }

    private string Show(int brace, int close) => close - brace > MaxWords ? "{…}" : Excerpt.Of(source, brace, close);
}
