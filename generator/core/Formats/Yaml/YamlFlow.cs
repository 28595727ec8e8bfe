using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>Looks for the slip in a list or map on one line that cannot be read.</summary>
internal static class YamlFlow
{
    /// <summary>Brackets deeper than this are no slip that can be told.</summary>
    private const int MaxDepth = 200;

    /// <param name="prefix">What stands before the value: <c>key: </c>.</param>
    /// <param name="value">From its bracket to the end of the line.</param>
    /// <param name="start">Where it begins.</param>
    public static (TextSpan At, string Message)? Find(string prefix, string value, int start)
    {
        var open = new Stack<char>();
        var (item, colon, last) = (0, -1, '\0');
        for (var i = 0; i < value.Length && open.Count < MaxDepth; i++)
        {
            var c = value[i];
            if (c == ' ')
            {
                continue;
            }

            if (c is '"' or '\'' && last is '[' or '{' or ',' or ':')
            {
                var end = YamlQuotes.EndOf(value, i);
                i = end < 0 ? i : end - 1;
            }
            else if (c is '[' or '{')
            {
                open.Push(c == '[' ? ']' : '}');
                (item, colon) = (i + 1, -1);
            }
            else if (c == '#' && i > 0 && value[i - 1] == ' ')
            {
                return last == ',' && i + 1 < value.Length && value[i + 1] == ' ' ? null : FindRemark(value, start, item, i);
            }
            else if (c == ',')
            {
                if (last is ',' or '[' or '{')
                {
                    return (new TextSpan(start + i, 1), last == ',' ? "an item is missing between two commas; remove one comma" : "an item is missing before this comma; remove the comma");
                }

                (item, colon) = (i + 1, -1);
            }
            else if (c == ':' && open.Count > 0 && open.Peek() == '}' && i + 1 < value.Length && value[i + 1] == ' ')
            {
                if (colon > 0)
                {
                    return (new TextSpan(start + i, 1), $"the value holds a colon; quote the value: {ItemAt(value, item, i)}");
                }

                colon = i;
            }
            else if (open.Count > 0 && c == open.Peek())
            {
                open.Pop();
                if (open.Count == 0)
                {
                    var rest = value.Substring(i + 1).TrimStart();
                    return rest.Length == 0 || rest[0] is '#' or ',' or ']' or '}' ? null
                        : (new TextSpan(start, 1), $"a value that begins with `{value[0]}` is quoted: {YamlText.Shorten(prefix + YamlText.Quoted(value))}");
                }
            }

            last = value[i];
        }

        return (new TextSpan(start, 1), $"`{value[0]}` is not closed; write `{YamlText.Shorten(prefix + value + new string([.. open]))}`");
    }

    /// <param name="hash">Where a remark begins, inside the brackets.</param>
    private static (TextSpan, string)? FindRemark(string value, int start, int item, int hash) => value.IndexOfAny([']', '}'], hash) < 0
        ? null
        : (new TextSpan(start + hash, 1), $"`#` behind a blank begins a remark; quote the value: {ItemAt(value, item, hash)}");

    /// <summary>An item with its value in quotation marks.</summary>
    /// <param name="within">A place in its value.</param>
    private static string ItemAt(string value, int item, int within)
    {
        var end = value.IndexOfAny([',', ']', '}'], within);
        var whole = value.Substring(item, (end < 0 ? value.Length : end) - item).Trim();
        var colon = whole.IndexOf(": ", StringComparison.Ordinal);
        return YamlText.Shorten(colon < 0 ? YamlText.Quoted(whole) : $"{whole.Substring(0, colon)}: {YamlText.Quoted(whole.Substring(colon + 2).Trim())}");
    }
}
