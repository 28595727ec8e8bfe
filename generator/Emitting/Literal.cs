using System.Globalization;
using System.Text;

namespace ArticleGen.Emitting;

/// <summary>Carries untrusted text into C#: nothing in it can end a literal or a comment, or change how the code around it reads.</summary>
internal static class Literal
{
    private const int MaxAscii = 0x7F;

    /// <summary>Whether an ASCII character stands in a literal as it is; the last entry stands for all others.</summary>
    private static readonly bool[] s_isPlain = [.. Enumerable.Range(0, MaxAscii + 1).Select(static c => c is >= ' ' and < MaxAscii and not ('"' or '\\'))];

    /// <summary>A string literal with the text as its value.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendEscaped(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>What stands between the quotes of a string literal with the text as its value.</summary>
    public static string Escape(string text)
    {
        var literal = new StringBuilder(text.Length + 64);
        AppendEscaped(literal, text);
        return literal.ToString();
    }

    /// <summary>The text as the content of a doc comment: on one line, at most <paramref name="limit"/> characters of it.</summary>
    public static string Xml(string text, int limit = 120)
    {
        var xml = new StringBuilder(Math.Min(text.Length, limit) + 16);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (length >= limit)
            {
                return xml.ToString().TrimEnd() + "…";
            }

            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                // C# ends a comment at more than \n: all white space becomes a plain space.
                if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
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
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        xml.Append(NeedsEscape(text, i) ? "\uFFFD" : text.Substring(i, 2));
                        i++;
                    }
                    else
                    {
                        xml.Append(NeedsEscape(text, i) ? '\uFFFD' : c);
                    }

                    break;
            }
        }

        return xml.ToString().TrimEnd();
    }

    private static void AppendEscaped(StringBuilder literal, string text)
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

            literal.Append(text, start, i - start);
            start = i + 1;
            AppendEscape(literal, c);
        }

        literal.Append(text, start, text.Length - start);
    }

    private static void AppendEscape(StringBuilder literal, char c)
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
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>
    /// Whether the character at an index is invisible, turns the writing direction, ends a line or has no place in a file: what a
    /// reader of the generated code could not see, or the compiler would not take.
    /// </summary>
    private static bool NeedsEscape(string text, int index)
    {
        var c = text[index];
        if (char.IsLowSurrogate(c))
        {
            return index == 0 || !char.IsHighSurrogate(text[index - 1]) || NeedsEscape(text, index - 1);
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            || c is '\uFFFE' or '\uFFFF';
    }
}
