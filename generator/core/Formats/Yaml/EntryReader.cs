using ArticleGen.Diagnostics;

namespace ArticleGen.Formats.Yaml;

/// <summary>Goes through the entries of YAML maps; what stands twice or has the wrong shape is a finding.</summary>
internal sealed class EntryReader(FindingSink findings)
{
    /// <summary>So many keys are compared with one another: most maps are small.</summary>
    private const int Few = 16;

    /// <summary>The entries whose keys stand in the map for the first time.</summary>
    public List<YamlEntry> EntriesOf(YamlMap map)
    {
        var entries = new List<YamlEntry>(map.Entries.Count);
        var seen = map.Entries.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var entry in map.Entries)
        {
            if (seen?.Add(entry.Key.Value) ?? !Has(entries, entry.Key.Value))
            {
                entries.Add(entry);
            }
            else
            {
                findings.Add(Rules.DuplicateKey, entry.Key.Span, entry.Key.Value);
            }
        }

        return entries;
    }

    /// <summary>The entries of a value that must be a map; none where it is absent.</summary>
    /// <param name="wanted">What it should be: for the message.</param>
    public List<YamlEntry> EntriesOf(YamlEntry entry, string wanted)
    {
        if (entry.Value is YamlMap map)
        {
            return EntriesOf(map);
        }

        if (entry.Value is not YamlScalar { IsAbsent: true })
        {
            ReportShape(entry, wanted);
        }

        return [];
    }

    /// <summary>Those of a map's entries whose keys are known.</summary>
    /// <param name="wanted">What the map should be: for the message.</param>
    public IEnumerable<YamlEntry> EntriesOf(YamlEntry owner, string[] keys, string wanted)
    {
        foreach (var entry in EntriesOf(owner, wanted))
        {
            if (keys.Contains(entry.Key.Value))
            {
                yield return entry;
            }
            else
            {
                findings.Add(
                    Rules.UnknownKey, entry.Key.Span, entry.Key.Value, $"`{owner.Key.Value}`", Advice.DidYouMean(entry.Key.Value, keys));
            }
        }
    }

    /// <returns><c>null</c> where nothing is said, and where it is no single value.</returns>
    public string? ReadText(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar)
        {
            return scalar.IsAbsent ? null : scalar.Value;
        }

        ReportShape(entry, "a single value");
        return null;
    }

    /// <returns>One of the words, or <c>null</c>.</returns>
    public string? ReadWord(YamlEntry entry, string[] words)
    {
        var word = ReadText(entry);
        if (word is null || words.Contains(word))
        {
            return word;
        }

        findings.Add(Rules.BadChoice, entry.Value.Span, entry.Key.Value, Advice.OneOf(words), word, Advice.DidYouMean(word, words));
        return null;
    }

    public void ReportShape(YamlEntry entry, string wanted)
    {
        var found = entry.Value switch
        {
            YamlMap => "a map",
            YamlList => "a list",
            _ => "a single value",
        };
        findings.Add(Rules.WrongShape, entry.Value.Span, entry.Key.Value, wanted, found);
    }

    private static bool Has(List<YamlEntry> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
            {
                return true;
            }
        }

        return false;
    }
}
