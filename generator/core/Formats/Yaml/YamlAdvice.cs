using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>
/// Looks for the slip behind a YAML error, in the lines at which the parser stopped: what it says of them is about tokens, and often of the
/// line below.
/// </summary>
internal sealed class YamlAdvice
{
    /// <summary>What a plain value cannot begin with.</summary>
    private const string Indicators = "@`%*&!|>]},?";

    private readonly string _source;
    private readonly YamlLines _lines;

    private YamlAdvice(string source, TextSpan area) => (_source, _lines) = (source, new YamlLines(source, area));

    /// <param name="area">The YAML in the source.</param>
    /// <param name="at">Where the parser stopped.</param>
    /// <param name="said">What it said.</param>
    /// <returns>The place of the slip, and what to write; <c>null</c> where it is none of the usual ones.</returns>
    public static (TextSpan At, string Message)? Find(string source, TextSpan area, TextSpan at, string said) => new YamlAdvice(source, area).Find(at, said);

    private (TextSpan At, string Message)? Find(TextSpan at, string said)
    {
        var here = _lines.At(at.Start);
        var before = _lines.Previous(here);
        var behind = at.End > here.End ? _lines.At(at.End) : here;
        return FindBlank(here) ?? FindBlank(before) ?? FindBlank(behind) ?? FindBlank(_lines.Next(here))
            ?? (said.Contains(" tab ") ? FindTabBelow(here) : null)
            ?? FindDocumentMark(here) ?? (_lines.TextOf(before) == "..." ? FindDocumentMark(before) : null)
            ?? YamlQuotes.FindUnclosed(_lines, behind)
            ?? FindInValue(here, at) ?? FindInValue(before, at)
            ?? FindRemark(here, before) ?? FindBlankLine(here)
            ?? FindItem(here)
            ?? FindColon(here) ?? FindColon(before)
            ?? FindIndentation(here, before);
    }

    /// <summary>What stands among the spaces of an indentation and is none.</summary>
    private (TextSpan, string)? FindBlank(TextSpan line)
    {
        for (var i = line.Start; i < line.End && (_source[i] is ' ' or '\t' || (i > 0 && LookAlikes.IsBlank(_source[i]))); i++)
        {
            if (_source[i] != ' ')
            {
                var what = _source[i] == '\t' ? "a tab" : LookAlikes.Describe(_source[i]);
                return (new TextSpan(i, 1), $"this is {what}; YAML is indented with spaces, not {(_source[i] == '\t' ? "tabs" : "others")}");
            }
        }

        return null;
    }

    /// <summary>The parser may stop at the start of the map in which the tab stands.</summary>
    private (TextSpan, string)? FindTabBelow(TextSpan line)
    {
        while (!_lines.IsLast(line))
        {
            line = _lines.Next(line);
            if (FindBlank(line) is { } tab && _source[tab.Item1.Start] == '\t')
            {
                return tab;
            }
        }

        return null;
    }

    private (TextSpan, string)? FindDocumentMark(TextSpan line)
    {
        var text = _lines.TextOf(line);
        return text == "..." ? (line, "`...` ends the YAML, and more stands behind it; remove this line")
            : text == "---" || text.StartsWith("--- ", StringComparison.Ordinal) ? (line, "`---` begins a second document, and a file holds one; remove this line")
            : null;
    }

    /// <param name="stopped">Where the parser stopped.</param>
    private (TextSpan, string)? FindInValue(TextSpan line, TextSpan stopped)
    {
        var (prefix, start) = _lines.ValueOf(line);
        var value = _source.Substring(start, line.End - start).TrimEnd();
        if (prefix.Length == 0 || value.Length == 0)
        {
            return null;
        }

        var first = value[0];
        if (first is '"' or '\'')
        {
            return FindBehindQuoted(prefix, value, start);
        }

        if (first is '[' or '{')
        {
            return YamlFlow.Find(prefix, value, start);
        }

        // An anchor and an alias may be right, and the mistake stand behind them.
        var mayBeRight = first is '&' && stopped.Start > start + 1;
        var isDash = first == '-' && value.Length > 1 && value[1] == ' ';
        if (isDash || (!mayBeRight && Indicators.IndexOf(first) >= 0 && (first is not ('|' or '>') || value.TrimStart('|', '>', '-', '+').Length > 0)))
        {
            return (new TextSpan(start, 1), $"a value that begins with {(first == '`' ? "a backquote" : $"`{first}`")} is quoted: {YamlText.Shorten(Quote(prefix, value))}");
        }

        var colon = prefix == "- " ? -1 : value.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? (new TextSpan(start + colon, 1), $"the value holds a colon; quote the value: {YamlText.Shorten(Quote(prefix, value))}") : null;
    }

    /// <summary>A value that goes on behind the quotation mark that closes it.</summary>
    private static (TextSpan, string)? FindBehindQuoted(string prefix, string value, int start)
    {
        var end = YamlQuotes.EndOf(value);
        var rest = end < 0 ? "" : value.Substring(end).TrimStart();
        if (rest.Length == 0 || rest[0] is '#' or ':')
        {
            return null;
        }

        var at = new TextSpan(start + value.Length - rest.Length, rest.Length);
        var mark = value[0];

        // Where a word goes on, the mark is an apostrophe, or one that opens: those around the whole are YAML's.
        return char.IsLetterOrDigit(value[end]) && value[value.Length - 1] == mark
            ? (at, $"the `{mark}` before this ends the value; write {YamlText.Shorten(prefix + YamlText.Quoted(value.Substring(1, value.Length - 2)))}")
            : (at, $"the value goes on behind its quotation mark; put all of it in single quotes: {YamlText.Shorten($"{prefix}'{value.Replace("'", "''")}'")}");
    }

    /// <summary>A remark between the lines of a value, which ends it.</summary>
    private (TextSpan, string)? FindRemark(TextSpan line, TextSpan before)
    {
        var owner = before;
        TextSpan? remark = null;
        while (owner.Length > 0 && _lines.TextOf(owner) is { Length: > 0 } text && text[0] == '#')
        {
            remark = new TextSpan(owner.Start + _lines.IndentOf(owner), text.Length);
            owner = _lines.Previous(owner);
        }

        var (key, start) = _lines.KeyOf(owner);
        var value = _source.Substring(start, owner.End - start);
        var hash = value.IndexOf(" #", StringComparison.Ordinal);
        if (remark is null && hash > 0)
        {
            remark = TextSpan.FromBounds(start + hash + 1, owner.End);
        }

        var goesOn = value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>') && _lines.KeyOf(line).Key.Length == 0
            && _lines.IndentOf(line) > _lines.IndentOf(owner) && line.Length > 0;
        return remark is { } at && key.Length > 0 && goesOn ? (at, $"this remark ends the value of `{key}`, which goes on below it; put the remark above `{key}`") : null;
    }

    /// <summary>A blank line at the start of a block that has more spaces than the block's first line.</summary>
    private (TextSpan, string)? FindBlankLine(TextSpan line)
    {
        TextSpan? longest = null;
        var above = _lines.Above(line);
        for (; above is { } blank && _lines.TextOf(blank).Length == 0; above = _lines.Above(blank))
        {
            longest = blank.Length > _lines.IndentOf(line) ? blank : longest;
        }

        return longest is { } at && above is { } owner && _lines.ValueOf(owner).ValueStart is var start && start < owner.End && _source[start] is '|' or '>'
            ? (at, "this blank line has more spaces than the text below it; remove them")
            : null;
    }

    /// <summary>An item of a list whose dash has no space behind it, or is an asterisk.</summary>
    private (TextSpan, string)? FindItem(TextSpan line)
    {
        var text = _lines.TextOf(line);
        if (text.Length < 2 || text[0] is not ('-' or '*') || (text[0] == '-' && text[1] is ' ' or '-'))
        {
            return null;
        }

        var item = YamlText.Shorten(text.Substring(1).Trim());
        return (new TextSpan(line.Start + _lines.IndentOf(line), 1), text[0] == '-'
            ? $"a space is missing behind the hyphen: `- {item}`"
            : $"an item of a list begins with a hyphen: `- {item}`");
    }

    /// <summary>A key whose colon has no space behind it, or that has no colon.</summary>
    private (TextSpan, string)? FindColon(TextSpan line)
    {
        var (start, end) = _lines.WordOf(line);
        if (end == start || start > line.Start + _lines.IndentOf(line) || _lines.KeyOf(line).Key.Length > 0)
        {
            return null;
        }

        var word = _source.Substring(start, end - start);
        if (end < line.End && _source[end] == ':' && end + 1 < line.End && _source[end + 1] != '/')
        {
            return (new TextSpan(end, 1), $"a space is missing behind the colon: {YamlText.Shorten($"{word}: {_source.Substring(end + 1, line.End - end - 1).Trim()}")}");
        }

        return _source.Substring(end, line.End - end).Trim().Length == 0
            ? (TextSpan.FromBounds(start, end), $"a colon is missing behind the key: {YamlText.Shorten(word)}:")
            : null;
    }

    private (TextSpan, string)? FindIndentation(TextSpan line, TextSpan before)
    {
        var (indent, above) = (_lines.IndentOf(line), _lines.IndentOf(before));
        var (key, valueStart) = _lines.KeyOf(before);
        var isItem = line.Start + indent < line.End && _source[line.Start + indent] == '-';
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

        return indent < above && _lines.KeyOf(line).Key.Length > 0
            ? (at, $"no key above begins in this column; begin it {Spaces(above)} as `{key}` does, or as one further above")
            : null;
    }

    private static string Spaces(int count) => count == 1 ? "behind 1 space" : $"behind {count} spaces";

    private static string Quote(string prefix, string value) => $"{prefix}\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
