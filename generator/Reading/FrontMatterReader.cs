using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>Turns the YAML of an article or a corpus file into facts, by the tables of <see cref="Schema"/>.</summary>
internal sealed class FrontMatterReader(FindingSink findings)
{
    private readonly List<Declaration> _declarations = [];

    /// <param name="root">The YAML document, or <c>null</c> for an empty one.</param>
    /// <param name="articleKeys">The keys beside the maps of things; none in a corpus file.</param>
    /// <param name="what">"front matter" or "a corpus file": for messages.</param>
    public (EquatableArray<Fact> Facts, EquatableArray<Declaration> Declarations) Read(YamlNode? root, EquatableArray<FactKey> articleKeys, string what)
    {
        if (root is null)
        {
            return default;
        }

        if (root is not YamlMap map)
        {
            findings.Add(Rules.NotAMap, root.Span, char.ToUpperInvariant(what[0]) + what.Substring(1));
            return default;
        }

        var facts = ReadFacts(map, articleKeys, what, ThingKind.BuiltIn);
        return (facts, _declarations.ToEquatableArray());
    }

    private void ReadThings(YamlEntry entry, ThingKind kind)
    {
        if (entry.Value is not YamlMap things)
        {
            ReportShape(entry, "a map from id to " + kind.Name);
            return;
        }

        var seen = new SeenKeys(things);
        foreach (var thing in things.Entries)
        {
            if (!IsFirst(thing, ref seen))
            {
                continue;
            }

            if (!Identifiers.IsId(thing.Key.Value))
            {
                findings.Add(Rules.BadId, thing.Key.Span, thing.Key.Value, "");
            }
            else if (thing.Value is YamlMap map)
            {
                var facts = ReadFacts(map, Schema.Of(kind), kind.WithArticle);
                _declarations.Add(new Declaration(kind, thing.Key.Value, thing.Key.Span, facts));
            }
            else
            {
                if (thing.Value is not YamlScalar { IsAbsent: true })
                {
                    ReportShape(thing, $"a map of the {kind.Name}'s keys, such as `name`");
                }

                _declarations.Add(new Declaration(kind, thing.Key.Value, thing.Key.Span, default));
            }
        }
    }

    /// <param name="kinds">Those whose maps may stand beside the keys.</param>
    private EquatableArray<Fact> ReadFacts(YamlMap map, EquatableArray<FactKey> keys, string owner, EquatableArray<ThingKind> kinds = default)
    {
        var facts = new Fact?[keys.Count];
        var seen = new SeenKeys(map);
        foreach (var entry in map.Entries)
        {
            if (!IsFirst(entry, ref seen))
            {
                continue;
            }

            var name = entry.Key.Value;
            if (IndexOf(keys, name) is >= 0 and var index)
            {
                facts[index] = ReadItems(entry, keys[index]) is { Count: > 0 } items ? new Fact(keys[index], items) : null;
            }
            else if (kinds.FirstOrDefault(kind => kind.Plural == name) is { } declared)
            {
                if (entry.Value is not YamlScalar { IsAbsent: true })
                {
                    ReadThings(entry, declared);
                }
            }
            else
            {
                var near = Advice.DidYouMean(name, keys.Select(static key => key.Name).Concat(kinds.Select(static kind => kind.Plural)));
                findings.Add(Rules.UnknownKey, entry.Key.Span, name, owner, near);
            }
        }

        // In the order of the schema: two items that say the same are equal, however their keys are ordered.
        return WithoutGaps(facts);
    }

    private bool IsFirst(YamlEntry entry, ref SeenKeys seen)
    {
        if (seen.Add(entry.Key.Value))
        {
            return true;
        }

        findings.Add(Rules.DuplicateKey, entry.Key.Span, entry.Key.Value);
        return false;
    }

    private EquatableArray<FactItem> ReadItems(YamlEntry entry, FactKey key)
    {
        if (entry.Value is not YamlList list)
        {
            return ReadItem(entry, entry.Value, key) is { } single ? [single] : default;
        }

        if (!key.IsList)
        {
            ReportShape(entry, Describe(key));
            return default;
        }

        var items = new FactItem?[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadItem(entry, list.Items[i], key);
        }

        return WithoutGaps(items);
    }

    private FactItem? ReadItem(YamlEntry entry, YamlNode node, FactKey key)
    {
        if (node is YamlScalar { IsAbsent: true })
        {
            return null;
        }

        if (key.Shape == FactShape.Record)
        {
            if (node is YamlMap map)
            {
                return new FactItem("", ReadFacts(map, key.Parts, key.Item), map.Span);
            }
        }
        else if (node is YamlScalar scalar)
        {
            return TryRead(key, scalar, out var value) ? new FactItem(scalar.Value, default, scalar.Span, value) : null;
        }

        ReportShape(entry with { Value = node }, Describe(key));
        return null;
    }

    /// <summary>Understands what can be told from the value alone; whom an id means is the business of binding.</summary>
    /// <param name="value">What the text means where that is more than a text.</param>
    private bool TryRead(FactKey key, YamlScalar scalar, out object? value)
    {
        value = null;
        var text = scalar.Value;
        switch (key.Shape)
        {
            case FactShape.Choice when !key.Choices.Contains(text):
                findings.Add(
                    Rules.BadChoice, scalar.Span, key.Name, Advice.OneOf(key.Choices), text, Advice.DidYouMean(text, key.Choices));
                return false;
            case FactShape.Language when !IsLanguageTag(text):
                findings.Add(Rules.BadLanguage, scalar.Span, text);
                return false;
            case FactShape.Uri when !IsAbsoluteUri(text):
                findings.Add(Rules.BadUri, scalar.Span, text);
                return false;
            case FactShape.Count when !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _):
                findings.Add(Rules.BadNumber, scalar.Span, key.Name, "a whole number from 0", text);
                return false;
            case FactShape.Latitude when !IsDegrees(text, 90):
                findings.Add(Rules.BadNumber, scalar.Span, key.Name, "degrees from -90 to 90", text);
                return false;
            case FactShape.Longitude when !IsDegrees(text, 180):
                findings.Add(Rules.BadNumber, scalar.Span, key.Name, "degrees from -180 to 180", text);
                return false;
            case FactShape.Id or FactShape.Reference when !Identifiers.IsId(text):
                findings.Add(Rules.BadId, scalar.Span, text, "");
                return false;
            case FactShape.Date:
                return (value = ReadDate(scalar)) is not null;
            case FactShape.Duration:
                return (value = ReadDuration(scalar)) is not null;
            default:
                return true;
        }
    }

    private EdtfDate? ReadDate(YamlScalar scalar)
    {
        if (!EdtfParser.TryParse(scalar.Value, out var date, out var error))
        {
            findings.Add(Rules.BadDate, scalar.Span, error);
        }

        return date;
    }

    private IsoDuration? ReadDuration(YamlScalar scalar)
    {
        if (!IsoDurationParser.TryParse(scalar.Value, out var duration, out var error))
        {
            findings.Add(Rules.BadDuration, scalar.Span, error);
        }

        return duration;
    }

    private void ReportShape(YamlEntry entry, string wanted)
    {
        var found = entry.Value switch
        {
            YamlMap => "a map",
            YamlList => "a list",
            _ => "a single value",
        };
        findings.Add(Rules.WrongShape, entry.Value.Span, entry.Key.Value, wanted, found);
    }

    private static int IndexOf(EquatableArray<FactKey> keys, string name)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static EquatableArray<T> WithoutGaps<T>(T?[] items)
        where T : class
    {
        var count = 0;
        foreach (var item in items)
        {
            if (item is not null)
            {
                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return new EquatableArray<T>(items!);
    }

    private static string Describe(FactKey key)
    {
        var one = key.Shape == FactShape.Record ? $"a map of {Advice.OneOf([.. key.Parts.Select(static part => part.Name)])}" : "a single value";
        return key.IsList ? one + " or a list of them" : one;
    }

    private static bool IsDegrees(string text, int limit) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= limit;

    // Uri would take a path such as /a for a file URI on one system and not on another.
    private static bool IsAbsoluteUri(string text) =>
        text.IndexOf(':') > 1 && Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(char.IsWhiteSpace);

    /// <summary>BCP 47 in outline: subtags of one to eight ASCII letters and digits, the first of two or more letters.</summary>
    private static bool IsLanguageTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is >= 2 and <= 8
            && subtags[0].All(IsAsciiLetter)
            && subtags.All(static tag => tag.Length is >= 1 and <= 8 && tag.All(static c => IsAsciiLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>The keys of a map so far. Few are compared with one another: most maps are small.</summary>
    private ref struct SeenKeys(YamlMap map)
    {
        private const int Few = 16;

        private readonly HashSet<string>? _many = map.Entries.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        private int _count;

        /// <param name="key">The key of the next entry.</param>
        /// <returns>Whether no entry before has it.</returns>
        public bool Add(string key)
        {
            if (_many is not null)
            {
                return _many.Add(key);
            }

            for (var i = 0; i < _count; i++)
            {
                if (map.Entries[i].Key.Value == key)
                {
                    _count++;
                    return false;
                }
            }

            _count++;
            return true;
        }
    }
}
