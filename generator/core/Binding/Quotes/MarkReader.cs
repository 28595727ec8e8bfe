using System.Globalization;
using System.Numerics;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds the quotation marks of a text, and sees from what stands beside each whether it may open or close.</summary>
internal sealed class MarkReader
{
    /// <summary>More marks in a paragraph, which an unusual text leaves, are not kept in memory for the next text.</summary>
    private const int MaxKept = 1000;

    /// <summary>What stands beside a mark.</summary>
    private enum Beside
    {
        /// <summary>White space, or nothing.</summary>
        Space,

        /// <summary>An opening bracket, before a mark also a dash.</summary>
        Opening,

        /// <summary>A letter, a digit, a sign that goes with a word.</summary>
        Word,

        /// <summary>A letter of a script that writes words together, or lets endings follow a mark.</summary>
        Unspaced,

        /// <summary>A full stop, a comma and their like.</summary>
        Other,
    }

    private string _text = "";

    /// <summary>Commas are everywhere, so they are looked at only where some text has two of them.</summary>
    private bool _hasDoubleCommas;
    private readonly List<(char Key, TextRange Range)> _found = [];
    private readonly List<QuotationMark> _marks = [];

    /// <summary>Whether it holds more than is worth keeping.</summary>
    public bool IsLarge => _found.Capacity + _marks.Capacity > MaxKept;

    /// <summary>Goes on to another text.</summary>
    public void Begin(string text) => (_text, _hasDoubleCommas) = (text, text.IndexOf(",,", StringComparison.Ordinal) >= 0);

    /// <summary>The marks of a paragraph, until the next is read; apostrophes and signs of inches that are sure to be such are left out.</summary>
    public List<QuotationMark> Read(TextRange paragraph)
    {
        _found.Clear();
        _marks.Clear();
        for (var i = NextMark(paragraph.Start, paragraph.End); i >= 0; i = NextMark(i, paragraph.End))
        {
            var (key, length) = Recognize(i, paragraph);
            if (key != '\0')
            {
                _found.Add((key, new TextRange(i, length)));
            }

            i += length;
        }

        for (var first = 0; first < _found.Count;)
        {
            var next = first + 1;
            while (next < _found.Count && _found[next].Range.Start == _found[next - 1].Range.End)
            {
                next++;
            }

            ReadRun(first, next, paragraph);
            first = next;
        }

        return _marks;
    }

    private int NextMark(int start, int end)
    {
        var blocks = CharacterBlocks.Of(_text.AsSpan(start, end - start));
        var skipped = 0;
        while (skipped < blocks.Length && !MayHaveMark(blocks[skipped]))
        {
            skipped++;
        }

        for (var i = start + (skipped * Vector<ushort>.Count); i < end; i++)
        {
            if (IsMark(_text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of many characters may be a mark: of those in ASCII quickly, since most texts have hardly another.</summary>
    private bool MayHaveMark(Vector<ushort> block)
    {
        var ascii = block.AreBetween('"', '\'') | block.AreBetween('<', '>') | block.Are('`');
        if (_hasDoubleCommas)
        {
            ascii |= block.Are(',');
        }

        var others = block.AreBetween('\x80', '\uFFFF');
        return ascii != Vector<ushort>.Zero || (others != Vector<ushort>.Zero && HasOtherMark(block));
    }

    private static bool HasOtherMark(Vector<ushort> block) =>
        (block.Are('«') | block.Are('»') | block.Are('״') | block.AreBetween('‘', '‟') | block.AreBetween('‹', '›') | block.AreBetween('❛', '❞')
            | block.AreBetween('「', '』') | block.AreBetween('〝', '〟') | block.AreBetween('﹁', '﹄') | block.Are('＂') | block.Are('＇')
            | block.AreBetween('｢', '｣')) != Vector<ushort>.Zero;

    private static bool IsMark(char c) => c < '\x80'
        ? c is '"' or '\'' or '`' or '<' or '>' or ','
        : c is '«' or '»' or '״' or (>= '‘' and <= '‟') or '‹' or '›' or (>= '❛' and <= '❞')
            or (>= '「' and <= '』') or (>= '〝' and <= '〟') or (>= '﹁' and <= '﹄') or '＂' or '＇' or '｢' or '｣';

    /// <summary>The mark that stands at a place, and how many characters it has; <c>\0</c> for characters that are none there.</summary>
    private (char Key, int Length) Recognize(int start, TextRange paragraph)
    {
        var c = _text[start];
        if (c is not (',' or '`' or '<' or '>' or '\''))
        {
            return (c, 1);
        }

        var length = 1;
        while (start + length < paragraph.End && _text[start + length] == c)
        {
            length++;
        }

        return (c, length) switch
        {
            ('\'', 1) => ('\'', 1),

            // The second one is an apostrophe: ''Twas the night,'
            ('\'', 2) when Apostrophes.IsElision(_text, new TextRange(start + 1, 1), paragraph) => ('\'', 1),
            ('\'', 2) => ('”', 2),
            (',', 2) => ('„', 2),
            ('`', 2) => ('“', 2),
            ('<', 2) => ('«', 2),
            ('>', 2) => ('»', 2),
            _ => ('\0', length),
        };
    }

    /// <summary>Reads marks that touch: what stands before the first and behind the last stands beside each of them.</summary>
    private void ReadRun(int first, int next, TextRange paragraph)
    {
        var before = Before(_found[first].Range.Start, paragraph.Start);
        var after = After(_found[next - 1].Range.End, paragraph.End);
        if (next - first > 1 && before == Beside.Word && after is Beside.Word or Beside.Unspaced && QuotationMark.IsApostrophe(_found[first].Key))
        {
            // The words behind an apostrophe are quoted: l'"amour".
            (first, before) = (first + 1, Beside.Opening);
        }

        for (; first < next; first++)
        {
            var (key, range) = _found[first];
            var mark = ReadMark(key, range, before, after, paragraph);
            if (mark.Opens || mark.Closes)
            {
                _marks.Add(mark);
            }
        }
    }

    private QuotationMark ReadMark(char key, TextRange range, Beside before, Beside after, TextRange paragraph)
    {
        var (opens, closes) = SidesOf(before, after);
        var isDoubtful = false;
        switch (key)
        {
            case '"' or '״' when Apostrophes.IsInHebrewWord(_text, range, paragraph):
                return default;

            case '"' or '״' when before == Beside.Word && after == Beside.Word && Apostrophes.IsHebrew(_text[range.Start - 1]):
                opens = true;
                break;

            case '"' or '”' when Apostrophes.IsInchBehindFeet(_text, range, paragraph):
                return default;

            case '\'' or '’' or '‘' or '＇' when (before == Beside.Word && after == Beside.Word) || Apostrophes.IsElision(_text, range, paragraph):
                return default;

            case '「' or '『' or '﹁' or '﹃' or '｢' or '〝' or '❛' or '❝' or '‚' or '‛' or '‟':
            case '„' when range.Length == 1:
                (opens, closes) = (true, false);
                break;

            case '„':
                (opens, closes) = (opens && !closes, false);
                break;

            case '」' or '』' or '﹂' or '﹄' or '｣' or '〞' or '〟' or '❜' or '❞':
                (opens, closes) = (false, true);
                break;

            case '«' or '‹':
                opens = true;
                break;

            case '“' or '‘' when before == Beside.Word && after is Beside.Word or Beside.Opening && range.Length == 1:
                (opens, closes) = (true, false);
                break;

            // Behind a space it closes too: « Oui »dit-il.
            case '”' or '»' or '›':
                (opens, closes) = (opens && after != Beside.Space && before is Beside.Space or Beside.Opening, true);
                break;

            case '’':
                opens &= after != Beside.Space && before is Beside.Space or Beside.Opening;
                break;
        }

        if (QuotationMark.IsApostrophe(key))
        {
            isDoubtful = opens
                ? Apostrophes.IsYear(_text, range.End, paragraph.End) || Apostrophes.MayBeElision(_text, range.End, paragraph.End)
                : Apostrophes.MayEndWord(_text, range, paragraph);
        }

        isDoubtful |= key is '"' or '”' or '\'' or '’' && !opens && before == Beside.Word && char.IsDigit(_text[range.Start - 1]);
        return new QuotationMark(key, range, opens, closes, isDoubtful);
    }

    private static (bool Opens, bool Closes) SidesOf(Beside before, Beside after) => (before, after) switch
    {
        (Beside.Space or Beside.Opening, Beside.Word or Beside.Unspaced or Beside.Opening) => (true, false),
        (Beside.Word, not Beside.Unspaced) => (false, true),
        (Beside.Unspaced, Beside.Space) => (false, true),
        (Beside.Other, Beside.Space or Beside.Other) => (false, true),
        _ => (true, true),
    };

    private Beside Before(int position, int start)
    {
        var side = position == start ? Beside.Space : Look(position - 1);
        return side == Beside.Other && char.GetUnicodeCategory(_text[position - 1]) == UnicodeCategory.DashPunctuation ? Beside.Opening : side;
    }

    private Beside After(int position, int end) => position == end ? Beside.Space : Look(position) switch
    {
        Beside.Other when IsOfWord(_text[position]) => Beside.Word,
        var side => side,
    };

    private Beside Look(int position)
    {
        var c = _text[position];
        if (char.IsWhiteSpace(c))
        {
            return Beside.Space;
        }

        if (c < '\x80')
        {
            return char.IsLetterOrDigit(c) ? Beside.Word : c is '(' or '[' or '{' or '/' or '=' ? Beside.Opening : Beside.Other;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.OpenPunctuation => Beside.Opening,
            <= UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate => IsUnspaced(c) ? Beside.Unspaced : Beside.Word,
            _ => Beside.Other,
        };
    }

    /// <summary>A sign that a word begins with: <c>$5</c>, <c>#one</c>, <c>¿Qué?</c>.</summary>
    private static bool IsOfWord(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol => true,
        _ => c is '#' or '@' or '&' or '*' or '%' or '\\' or '_' or '¿' or '¡' or '§',
    };

    /// <summary>Thai to Khmer, and the scripts of East Asia.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\uD7FF') or (>= '\uD840' and <= '\uD88F') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC');
}
