using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>
/// Looks for the slip behind a YAML error, in the lines at which the parser stopped: what it says of them is about tokens, and often of the
/// line below.
/// </summary>
/// <param name="area">The YAML in the source.</param>
internal sealed class YamlAdvice(string source, TextSpan area)
{
    /// <summary>What a plain value cannot begin with.</summary>
    private const string Indicators = "@`%*&!|>]},?";

    /// <summary>More of a line helps nobody.</summary>
    private const int MaxLine = 200;

    /// <param name="at">Where the parser stopped.</param>
    /// <returns>The place of the slip, and what to write; <c>null</c> where it is none of the usual ones.</returns>
    public (TextSpan At, string Message)? Find(TextSpan at)
    {
        var here = LineAt(Math.Min(at.Start, area.End));
        var before = Previous(here);
        var behind = at.End > here.End ? LineAt(Math.Min(at.End, area.End)) : here;
        return FindTab(here) ?? FindTab(before) ?? FindTab(behind) ?? FindTab(Next(here))
            ?? FindInValue(here, at) ?? FindInValue(before, at)
            ?? FindColon(here) ?? FindColon(before)
            ?? FindIndentation(here, before);
    }

    private (TextSpan, string)? FindTab(TextSpan line)
    {
        for (var i = line.Start; i < line.End && source[i] is ' ' or '\t'; i++)
        {
            if (source[i] == '\t')
            {
                return (new TextSpan(i, 1), "this is a tab; YAML is indented with spaces, not tabs");
            }
        }

        return null;
    }

    /// <param name="stopped">Where the parser stopped.</param>
    private (TextSpan, string)? FindInValue(TextSpan line, TextSpan stopped)
    {
        var (key, start) = KeyOf(line);
        var value = source.Substring(start, line.End - start).TrimEnd();
        if (key.Length == 0 || value.Length == 0)
        {
            return null;
        }

        var first = value[0];
        if (first is '"' or '\'')
        {
            var end = EndOfQuoted(value);
            if (end < 0)
            {
                return (new TextSpan(start, 1), $"`{first}` is not closed on this line; write `{Shorten($"{key}: {value}{first}")}`");
            }

            var rest = value.Substring(end).TrimStart();
            return rest.Length == 0 || rest[0] == '#'
                ? null
                : (new TextSpan(start + value.Length - rest.Length, rest.Length),
                    $"the value goes on behind its quotation mark; put all of it in single quotes: {Shorten($"{key}: '{value.Replace("'", "''")}'")}");
        }

        if (first is '[' or '{')
        {
            var missing = Unclosed(value);
            return missing.Length == 0 ? null : (new TextSpan(start, 1), $"`{first}` is not closed; write `{Shorten($"{key}: {value}{missing}")}`");
        }

        // An anchor and an alias may be right, and the mistake stand behind them.
        var mayBeRight = first is '&' && stopped.Start > start + 1;
        var isDash = first == '-' && value.Length > 1 && value[1] == ' ';
        if (isDash || (!mayBeRight && Indicators.IndexOf(first) >= 0 && (first is not ('|' or '>') || value.TrimStart('|', '>', '-', '+').Length > 0)))
        {
            return (new TextSpan(start, 1), $"a value that begins with {(first == '`' ? "a backquote" : $"`{first}`")} is quoted: {Shorten(Quote(key, value))}");
        }

        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? (new TextSpan(start + colon, 1), $"the value holds a colon; quote the value: {Shorten(Quote(key, value))}") : null;
    }

    /// <summary>A key whose colon has no space behind it, or that has no colon.</summary>
    private (TextSpan, string)? FindColon(TextSpan line)
    {
        var (start, end) = WordOf(line);
        if (end == start || start > line.Start + IndentOf(line) || KeyOf(line).Key.Length > 0)
        {
            return null;
        }

        var word = source.Substring(start, end - start);
        if (end < line.End && source[end] == ':' && end + 1 < line.End && source[end + 1] != '/')
        {
            return (new TextSpan(end, 1), $"a space is missing behind the colon: {Shorten($"{word}: {source.Substring(end + 1, line.End - end - 1).Trim()}")}");
        }

        return source.Substring(end, line.End - end).Trim().Length == 0
            ? (TextSpan.FromBounds(start, end), $"a colon is missing behind the key: {Shorten(word)}:")
            : null;
    }

    private (TextSpan, string)? FindIndentation(TextSpan line, TextSpan before)
    {
        var (indent, above) = (IndentOf(line), IndentOf(before));
        var (key, valueStart) = KeyOf(before);
        var isItem = line.Start + indent < line.End && source[line.Start + indent] == '-';
        if (before.Length == 0 || key.Length == 0 || (indent == above && !isItem))
        {
            return null;
        }

        var at = new TextSpan(line.Start + indent, Math.Min(1, line.End - line.Start - indent));
        if (indent >= above && valueStart < before.End)
        {
            return (at, isItem
                ? $"a list item stands below `{key}`, which has a value already; remove one of the two"
                : $"this line is indented deeper than `{key}`, which has a value already; begin both in one column");
        }

        return indent < above && KeyOf(line).Key.Length > 0
            ? (at, $"no key above begins in this column; begin it {Spaces(above)} as `{key}` does, or as one further above")
            : null;
    }

    private static string Spaces(int count) => count == 1 ? "behind 1 space" : $"behind {count} spaces";

    /// <summary>The key of a line, or of the list item that begins there, and where its value stands; an empty key where there is none.</summary>
    private (string Key, int ValueStart) KeyOf(TextSpan line)
    {
        var (start, end) = WordOf(line);
        if (end == start || end >= line.End || source[end] != ':' || (end + 1 < line.End && source[end + 1] is not (' ' or '\t')))
        {
            return ("", line.End);
        }

        var value = end + 1;
        while (value < line.End && source[value] is ' ' or '\t')
        {
            value++;
        }

        return (source.Substring(start, end - start), value);
    }

    /// <summary>The word with which a line begins, behind its indentation and a dash.</summary>
    private (int Start, int End) WordOf(TextSpan line)
    {
        var start = line.Start + IndentOf(line);
        while (start + 1 < line.End && source[start] == '-' && source[start + 1] == ' ')
        {
            start++;
            while (start < line.End && source[start] == ' ')
            {
                start++;
            }
        }

        var end = start;
        while (end < line.End && (char.IsLetterOrDigit(source[end]) || source[end] is '-' or '_' or '.'))
        {
            end++;
        }

        return (start, end);
    }

    private int IndentOf(TextSpan line)
    {
        var indent = 0;
        while (indent < line.Length && source[line.Start + indent] == ' ')
        {
            indent++;
        }

        return indent;
    }

    private TextSpan LineAt(int position)
    {
        var (start, end) = (position, position);
        while (start > area.Start && source[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        while (end < area.End && source[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line above that holds something; an empty one where there is none.</summary>
    private TextSpan Previous(TextSpan line)
    {
        var position = line.Start;
        while (position > area.Start && char.IsWhiteSpace(source[position - 1]))
        {
            position--;
        }

        return position > area.Start ? LineAt(position - 1) : new TextSpan(area.Start, 0);
    }

    private TextSpan Next(TextSpan line)
    {
        var start = line.End;
        while (start < area.End && source[start] is '\n' or '\r')
        {
            start++;
        }

        return LineAt(start);
    }

    /// <summary>The position behind the quotation mark that closes a value, or -1.</summary>
    private static int EndOfQuoted(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && value[0] == '"')
            {
                i++;
            }
            else if (value[i] == value[0] && value[0] == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
            {
                i++;
            }
            else if (value[i] == value[0])
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The brackets that a value lacks at its end; none where it has them all, or one too many.</summary>
    private static string Unclosed(string value)
    {
        var open = new Stack<char>();
        for (var i = 0; i < value.Length && open.Count < MaxLine; i++)
        {
            if (value[i] is '"' or '\'')
            {
                var end = EndOfQuoted(value.Substring(i, Math.Min(value.Length - i, MaxLine)));
                i += end < 0 ? 0 : end - 1;
            }
            else if (value[i] is '[' or '{')
            {
                open.Push(value[i] == '[' ? ']' : '}');
            }
            else if (open.Count > 0 && value[i] == open.Peek())
            {
                open.Pop();
            }
        }

        return new string([.. open]);
    }

    private static string Quote(string key, string value) => $"{key}: \"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static string Shorten(string line) => line.Length <= MaxLine ? line : line.Substring(0, MaxLine) + "…";
}
