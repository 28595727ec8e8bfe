using ArticleGen.Diagnostics;

namespace ArticleGen.Reading;

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
