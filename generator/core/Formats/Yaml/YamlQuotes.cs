using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>Looks in YAML that cannot be read for the quotation mark that nothing closes: the parser stops where it misses the end.</summary>
internal static class YamlQuotes
{
    /// <summary>A value may go on so far in a message's search for its end.</summary>
    private const int MaxLines = 100;

    /// <summary>The first mark that is not closed, from the start of the YAML to a line.</summary>
    public static (TextSpan At, string Message)? FindUnclosed(YamlLines lines, TextSpan upTo)
    {
        var block = -1;
        for (var line = lines.First; line.Start <= upTo.Start; line = lines.Next(line))
        {
            var indent = lines.IndentOf(line);
            block = indent > block ? block : -1;
            if (block < 0)
            {
                var (prefix, start) = lines.ValueOf(line);
                var value = lines.Source.Substring(start, line.End - start);
                block = value.Length > 0 && value[0] is '|' or '>' ? indent : -1;
                if (FindIn(lines, ref line, prefix, start, value) is { } found)
                {
                    return found;
                }
            }

            if (lines.IsLast(line))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The position behind the quotation mark that closes another, or -1.</summary>
    /// <param name="start">Where the other stands.</param>
    public static int EndOf(string value, int start = 0)
    {
        var mark = value[start];
        for (var i = start + 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (value[i] == mark && mark == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
            {
                i++;
            }
            else if (value[i] == mark)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <param name="line">The value's line; where the value goes on below and is closed there, the line where it is.</param>
    private static (TextSpan, string)? FindIn(YamlLines lines, ref TextSpan line, string prefix, int start, string value)
    {
        if (value.Length == 0 || value[0] is not ('"' or '\'' or '[' or '{'))
        {
            return null;
        }

        var isFlow = value[0] is '[' or '{';
        var last = -1;
        for (var i = isFlow ? 1 : 0; i < value.Length; i++)
        {
            if (value[i] is not ('"' or '\'') || (isFlow && !IsTokenEnd(value, last, i)))
            {
                last = value[i] == ' ' ? last : i;
                continue;
            }

            var end = EndOf(value, i);
            if (end < 0)
            {
                return FindBelow(lines, ref line, prefix, start + i, value.Substring(i), isFlow);
            }

            var behind = end;
            while (behind < value.Length && value[behind] == ' ')
            {
                behind++;
            }

            if (isFlow && behind < value.Length && value[behind] is not (',' or ']' or '}' or ':' or '#'))
            {
                var rest = value.Substring(i);
                return (new TextSpan(start + i, 1), value.IndexOf(", ", i, end - i, StringComparison.Ordinal) >= 0
                    ? NotClosed(rest[0], ItemOf(rest))
                    : $"the value goes on behind its quotation mark; put all of it in quotation marks of the other sort: {YamlText.Shorten(Whole(rest, end - i))}");
            }

            if (!isFlow)
            {
                return null;
            }

            (i, last) = (end - 1, end - 1);
        }

        return null;
    }

    /// <summary>Looks whether a value whose mark is not closed on its line is closed below, as may be.</summary>
    private static (TextSpan, string)? FindBelow(YamlLines lines, ref TextSpan line, string prefix, int start, string rest, bool isFlow)
    {
        var indent = lines.IndentOf(line);
        var unclosed = (new TextSpan(start, 1), NotClosed(rest[0], isFlow ? ItemOf(rest) : prefix + rest.TrimEnd() + rest[0]));
        TextSpan? outside = null;
        var below = line;
        for (var count = 0; count < MaxLines && !lines.IsLast(below); count++)
        {
            below = lines.Next(below);
            if (lines.KeyOf(below).Key.Length > 0 && lines.IndentOf(below) <= indent)
            {
                return unclosed;
            }

            outside ??= lines.IndentOf(below) <= indent && below.Length > 0 ? new TextSpan(below.Start + lines.IndentOf(below), 1) : null;
            if (EndOf(rest[0] + below.In(lines.Source)) >= 0)
            {
                line = below;
                return outside is null || rest[0] == '\'' ? null
                    : (outside.Value, $"the value of `{prefix.TrimEnd(' ', ':')}` goes on here; indent its lines deeper than `{prefix.TrimEnd(' ', ':')}`");
            }
        }

        return unclosed;
    }

    private static string NotClosed(char mark, string whole) => $"`{mark}` is not closed on this line; write `{YamlText.Shorten(whole)}`";

    /// <summary>An item of a flow collection with the mark that it lacks.</summary>
    private static string ItemOf(string rest)
    {
        var end = rest.IndexOfAny([',', ']', '}']);
        return (end < 0 ? rest : rest.Substring(0, end)).TrimEnd() + rest[0];
    }

    private static string Whole(string rest, int end)
    {
        var stop = rest.IndexOfAny([',', ']', '}'], end);
        var whole = (stop < 0 ? rest : rest.Substring(0, stop)).TrimEnd();
        var isClosed = whole.Length > end && whole[whole.Length - 1] == whole[0];
        return YamlText.Quoted(isClosed ? whole.Substring(1, whole.Length - 2) : whole);
    }

    /// <summary>Whether a value of a flow collection may begin at a place.</summary>
    /// <param name="last">The last character before it that is no blank; -1 for the bracket.</param>
    private static bool IsTokenEnd(string value, int last, int at) =>
        last < 0 || value[last] is '[' or '{' or ',' || (value[last] == ':' && last + 1 < at);
}
