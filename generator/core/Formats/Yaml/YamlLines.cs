using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>The lines of a YAML document as they look, whatever they mean: a mistake may stand in any.</summary>
/// <param name="area">The YAML in the source.</param>
internal sealed class YamlLines(string source, TextSpan area)
{
    public string Source => source;

    public TextSpan First => At(area.Start);

    public TextSpan At(int position)
    {
        position = Math.Min(position, area.End);
        var (start, end) = (position, position);
        while (start > area.Start && !LineTable.IsEnd(source[start - 1]))
        {
            start--;
        }

        while (end < area.End && !LineTable.IsEnd(source[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line above that holds something; an empty one where there is none.</summary>
    public TextSpan Previous(TextSpan line)
    {
        var position = line.Start;
        while (position > area.Start && char.IsWhiteSpace(source[position - 1]))
        {
            position--;
        }

        return position > area.Start ? At(position - 1) : new TextSpan(area.Start, 0);
    }

    /// <summary>The line below that holds something; an empty one where there is none.</summary>
    public TextSpan Next(TextSpan line)
    {
        var start = line.End;
        while (start < area.End && LineTable.IsEnd(source[start]))
        {
            start++;
        }

        return At(start);
    }

    /// <summary>The line directly above, be it blank; <c>null</c> where there is none.</summary>
    public TextSpan? Above(TextSpan line)
    {
        var end = line.Start - 1;
        if (end >= area.Start && source[end] == '\n' && end > area.Start && source[end - 1] == '\r')
        {
            end--;
        }

        return end >= area.Start ? At(end) : null;
    }

    public bool IsLast(TextSpan line) => line.End >= area.End;

    /// <summary>The key of a line, or of the list item that begins there, and where its value stands; an empty key where there is none.</summary>
    public (string Key, int ValueStart) KeyOf(TextSpan line)
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

    /// <summary>What stands before the value of a line, a key or the dash of an item, and where the value begins; nothing where there is none.</summary>
    public (string Prefix, int ValueStart) ValueOf(TextSpan line)
    {
        var (key, start) = KeyOf(line);
        if (key.Length > 0)
        {
            return (key + ": ", start);
        }

        var (word, _) = WordOf(line);
        return word > line.Start + IndentOf(line) && word < line.End ? ("- ", word) : ("", line.End);
    }

    /// <summary>The word with which a line begins, behind its indentation and a dash.</summary>
    public (int Start, int End) WordOf(TextSpan line)
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

    public int IndentOf(TextSpan line)
    {
        var indent = 0;
        while (indent < line.Length && source[line.Start + indent] == ' ')
        {
            indent++;
        }

        return indent;
    }

    public string TextOf(TextSpan line) => line.In(source).Trim();
}
