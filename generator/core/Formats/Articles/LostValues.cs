using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Finds what YAML drops of a value, or joins to one, though it can be read: the writer meant what stands there.</summary>
internal sealed class LostValues(FindingSink findings)
{
    /// <summary>What separates the items of a list in prose.</summary>
    private static readonly char[] s_separators = [',', ';', '、', '，', '；', '،', '؛'];

    private static readonly char[] s_lineEnds = ['\n', '\r'];

    /// <summary>A longer part is no word of a list, but of a sentence.</summary>
    private const int MaxWords = 4;

    /// <summary>What says of a remark that it is one.</summary>
    private static readonly string[] s_remarks = ["todo", "fixme", "xxx", "note", "hack"];

    /// <summary>What follows a name's comma and belongs to it.</summary>
    private static readonly HashSet<string> s_suffixes = new(
        ["inc", "ltd", "llc", "llp", "plc", "co", "corp", "gmbh", "ag", "sa", "jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "mp", "qc", "kc"],
        StringComparer.OrdinalIgnoreCase);

    private readonly string _source = findings.File.Text;

    /// <summary>Where something is told already: what is anchored is met as often as it is named.</summary>
    private readonly HashSet<int> _told = [];

    /// <summary>Finds words behind a <c>#</c> that YAML takes for a remark: <c>headline: Pier #4 closes</c>.</summary>
    public void FindRemarks(YamlNode node, YamlScalar? key = null)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    FindRemarks(entry.Value, entry.Key);
                }

                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    FindRemarks(item);
                }

                break;
            case YamlScalar { IsPlain: true } scalar:
                FindRemark(scalar, key);
                break;
        }
    }

    /// <summary>Finds a list that is written as one value.</summary>
    /// <param name="isList">Whether the key takes several texts.</param>
    public void FindJoined(YamlScalar key, YamlScalar value, bool isList)
    {
        if (!value.IsPlain || value.Span.IsEmpty || value.Span.Start < key.Span.End)
        {
            return;
        }

        var isBelow = _source.IndexOfAny(s_lineEnds, key.Span.End, value.Span.Start - key.Span.End) >= 0;
        var lines = isBelow ? value.Span.In(_source).Split(s_lineEnds, StringSplitOptions.RemoveEmptyEntries) : [];
        if (lines.Length > 0 && Array.TrueForAll(lines, static line => ItemOf(line) is not null) && (lines.Length > 1 || IsSurelyItem(lines[0])))
        {
            Tell(Rules.JoinedValues, value.Span, $"an item of a list begins with a hyphen and a space: `- {YamlText.Shorten(ItemOf(lines[0])!)}`");
        }
        else if (isList && (lines.Length > 1 ? [.. lines.Select(static line => line.Trim())] : PartsOf(value.Value)) is { Length: > 1 } parts)
        {
            var list = YamlText.Shorten($"{key.Value}: [{string.Join(", ", parts.Select(YamlText.InFlow))}]");
            Tell(Rules.JoinedValues, value.Span, $"write `{list}`, or put it in quotation marks if it is one");
        }
    }

    /// <summary>Takes from a map the keys that are the end of a value, which a comma cut off: <c>{ name: Smith, John }</c>.</summary>
    public YamlMap TakeFrom(YamlMap map, EquatableArray<FactKey> keys)
    {
        List<YamlEntry>? kept = null;
        for (var i = 1; i < map.Entries.Count; i++)
        {
            var first = i;
            while (i < map.Entries.Count && IsBare(map.Entries[i]) && !keys.Any(key => key.Name == map.Entries[i].Key.Value))
            {
                i++;
            }

            var owner = map.Entries[first - 1];
            if (i > first && owner.Value is YamlScalar { Span.IsEmpty: false } value && value.Span.End <= map.Entries[first].Key.Span.Start)
            {
                kept ??= [.. map.Entries.Take(first)];
                TellCut(owner.Key.Value, value, TextSpan.FromBounds(map.Entries[first].Key.Span.Start, map.Entries[i - 1].Key.Span.End), keys);
            }
            else
            {
                kept?.AddRange(map.Entries.Skip(first).Take(i - first));
            }

            if (i < map.Entries.Count)
            {
                kept?.Add(map.Entries[i]);
            }
        }

        return kept is null ? map : map with { Entries = kept.ToEquatableArray() };
    }

    private void TellCut(string key, YamlScalar value, TextSpan cut, EquatableArray<FactKey> keys)
    {
        var whole = value.Value + WhiteSpace.Collapse(_source.Substring(value.Span.End, cut.End - value.Span.End));
        var rest = cut.In(_source);
        var isList = keys.Any(known => known.Name == key && known is { IsList: true, Shape: FactShape.Text });
        var remedy = IsNumber(value.Value.TrimStart('-')) && IsNumber(rest)
            ? $"a number has a point: `{key}: {value.Value}.{rest}`"
            : keys.Any(known => known.Name == key && known.Shape == FactShape.Date) && LooseDates.Explain(whole) is { } date
                ? date
            : isList
                ? $"write `{key}: [{whole}]`, or put it in quotation marks if it is one"
                : $"quote the value: `{YamlText.Shorten($"{key}: {YamlText.Quoted(whole)}")}`";
        Tell(Rules.LostValue, cut, $"the comma ends it, and `{YamlText.Shorten(rest)}` is a key that says nothing; {remedy}");
    }

    private void FindRemark(YamlScalar value, YamlScalar? key)
    {
        // Where nothing stands, the parser's place may be that of what comes next.
        var end = value.Value.Length > 0 ? value.Span.End : key is null ? value.Span.Start : key.Span.End;
        var hash = end;
        while (hash < _source.Length && (_source[hash] == ' ' || (_source[hash] == ':' && value.Value.Length == 0)))
        {
            hash++;
        }

        // Two blanks set a remark off; one is that of a sentence.
        if (hash + 1 >= _source.Length || _source[hash] != '#' || hash == end || (hash > end + 1 && value.Value.Length > 0) || !IsWord(_source[hash + 1]))
        {
            return;
        }

        var lineEnd = _source.IndexOfAny(s_lineEnds, hash);
        var remark = TextSpan.FromBounds(hash, lineEnd < 0 ? _source.Length : lineEnd);
        var words = remark.In(_source).TrimEnd();
        if (Array.Exists(s_remarks, word => words.StartsWith("#" + word, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var whole = value.Value.Length > 0 ? $"{value.Value} {words}" : words;
        var line = YamlText.Shorten((key is null ? "- " : key.Value + ": ") + YamlText.Quoted(whole));
        Tell(Rules.LostValue, new TextSpan(hash, words.Length), $"`#` behind a blank begins a remark; quote the value: `{line}`, or write a space behind the `#`");
    }

    private void Tell(Rule rule, TextSpan at, string what)
    {
        if (_told.Add(at.Start))
        {
            findings.Add(rule, at, what);
        }
    }

    /// <summary>Whether a key stands between commas, without a colon.</summary>
    private bool IsBare(YamlEntry entry)
    {
        if (entry is not { Key: { IsPlain: true, Span.IsEmpty: false }, Value: YamlScalar { IsPlain: true, Value: "" } })
        {
            return false;
        }

        var next = entry.Key.Span.End;
        while (next < _source.Length && char.IsWhiteSpace(_source[next]))
        {
            next++;
        }

        return next < _source.Length && _source[next] is ',' or '}';
    }

    /// <summary>What an item says whose dash has no blank behind it, or is none; <c>null</c> where the line is no item.</summary>
    private static string? ItemOf(string line)
    {
        var text = line.Trim();
        var isMarked = text.Length > 1 && (text[0] is '-' or '–' or '—' or '+' || IsBullet(text[0]));
        var digits = 0;
        while (!isMarked && digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var isNumbered = digits > 0 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
        return isMarked ? text.Substring(1).Trim() : isNumbered ? text.Substring(digits + 1).Trim() : null;
    }

    private static bool IsSurelyItem(string line)
    {
        var text = line.Trim();
        return IsBullet(text[0]) || (text[0] == '-' && (char.IsLetter(text[1]) || text[1] is '"' or '\''));
    }

    private static bool IsBullet(char c) => c is '•' or '‣' or '◦' or '▪' or '●' or '○' or '·';

    /// <summary>The items of a list in prose; one item where it is none.</summary>
    private static string[] PartsOf(string text)
    {
        if (text.IndexOfAny(s_separators) < 0 || HoldsNumber(text))
        {
            return [text];
        }

        string[] parts = [.. text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0)];
        var isProse = Array.Exists(parts, static part => part.Split(' ').Length > MaxWords || s_suffixes.Contains(part.Replace(".", "")));
        return isProse ? [text] : parts;
    }

    /// <summary>Whether a comma stands within a number.</summary>
    private static bool HoldsNumber(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
