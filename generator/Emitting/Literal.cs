using System.Globalization;

namespace ArticleGen.Emitting;

/// <summary>Carries untrusted text into C#: nothing in it can end a literal or a comment, or change how the code around it reads.</summary>
internal static class Literal
{
    private const int MaxAscii = 0x7F;

    /// <summary>How many characters of a text a doc comment shows.</summary>
    private const int MaxDoc = 120;

    [ThreadStatic]
    private static CharBuffer? s_literal;

    /// <summary>Whether an ASCII character stands in a literal as it is; the last entry stands for all others.</summary>
    private static readonly bool[] s_isPlain = [.. Enumerable.Range(0, MaxAscii + 1).Select(static c => c is >= ' ' and < MaxAscii and not ('"' or '\\'))];

    /// <summary>Whether an ASCII character stands in a doc comment as it is; white space is looked at apart.</summary>
    private static readonly bool[] s_isWord = [.. Enumerable.Range(0, MaxAscii + 1).Select(static c => c is > ' ' and < MaxAscii and not ('<' or '>' or '&'))];

    /// <summary>A string literal with the text as its value.</summary>
    public static string Of(string text)
    {
        var literal = s_literal ??= new CharBuffer();
        literal.Clear();
        literal.Append('"');
        AppendEscaped(literal, text.AsSpan());
        literal.Append('"');
        return literal.ToString();
    }

    /// <summary>The value of a private constant, asked for as metadata: code that named it would hold it as a string literal.</summary>
    public static string OfConstant(string type, string name) =>
        $"(string)typeof({type}).GetField(nameof({name}), global::System.Reflection.BindingFlags.NonPublic | global::System.Reflection.BindingFlags.Static)!.GetRawConstantValue()!";

    /// <summary>Appends what stands between the quotes of a string literal with the text as its value.</summary>
    public static void AppendEscaped(CharBuffer literal, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];

            // Most text is ASCII letters and spaces: those are copied in runs.
            if (s_isPlain[Math.Min((int)c, MaxAscii)] || (c >= MaxAscii && !NeedsEscape(text, i)))
            {
                continue;
            }

            literal.Append(text.Slice(start, i - start));
            start = i + 1;
            AppendEscape(literal, c);
        }

        literal.Append(text.Slice(start));
    }

    /// <summary>The text as the content of a doc comment: on one line, at most <paramref name="limit"/> characters of it.</summary>
    public static string Xml(string text, int limit = MaxDoc)
    {
        var xml = s_literal ??= new CharBuffer();
        xml.Clear();
        AppendXml(xml, text.AsSpan(), limit);
        return xml.ToString();
    }

    /// <summary>Appends what <see cref="Xml"/> gives.</summary>
    public static void AppendXml(CharBuffer xml, ReadOnlySpan<char> text, int limit = MaxDoc)
    {
        var start = xml.Length;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (length >= limit)
            {
                TrimEnd(xml, start);
                xml.Append('…');
                return;
            }

            var end = EndOfWord(text, i, Math.Min(text.Length, i + limit - length));
            if (end > i)
            {
                xml.Append(text.Slice(i, end - i));
                length += end - i;
                i = end - 1;
                continue;
            }

            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                // C# ends a comment at more than \n: all white space becomes a plain space.
                if (xml.Length > start && xml[xml.Length - 1] != ' ')
                {
                    xml.Append(' ');
                    length++;
                }

                continue;
            }

            length++;
            switch (c)
            {
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '&':
                    xml.Append("&amp;");
                    break;
                default:
                    var size = char.IsHighSurrogate(c) && IsPaired(text, i) ? 2 : 1;
                    xml.Append(NeedsEscape(text, i) ? ['\uFFFD'] : text.Slice(i, size));
                    i += size - 1;
                    break;
            }
        }

        TrimEnd(xml, start);
    }

    /// <summary>Where the characters that need no change end.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start;
        while (end < limit && s_isWord[Math.Min((int)text[end], MaxAscii)])
        {
            end++;
        }

        return end;
    }

    private static void TrimEnd(CharBuffer xml, int start)
    {
        var end = xml.Length;
        while (end > start && xml[end - 1] == ' ')
        {
            end--;
        }

        xml.Truncate(end);
    }

    private static void AppendEscape(CharBuffer literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                literal.Append("\\u");
                literal.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>
    /// Whether the character at an index is invisible, turns the writing direction, ends a line or has no place in a file: what a
    /// reader of the generated code could not see, or the compiler would not take.
    /// </summary>
    private static bool NeedsEscape(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            return NeedsEscape(text, index - 1);
        }

        var category = char.IsHighSurrogate(c) && IsPaired(text, index)
            ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(index, 2).ToString(), 0)
            : CharUnicodeInfo.GetUnicodeCategory(c);
        return category is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            || c is '\uFFFE' or '\uFFFF';
    }

    /// <summary>Whether the half of a surrogate pair at an index has its other half beside it.</summary>
    private static bool IsPaired(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
