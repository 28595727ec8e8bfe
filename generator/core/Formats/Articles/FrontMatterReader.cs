using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Turns the YAML of an article or a corpus file into facts, by the tables of the format and of the corpus.</summary>
internal sealed class FrontMatterReader(FindingSink findings, DeclaredSchema schema)
{
    private readonly List<Declaration> _declarations = [];
    private readonly EntryReader _entries = new(findings);
    private readonly ValueReader _values = new(findings, schema);
    private readonly LostValues _lost = new(findings);

    /// <summary>Whether a thing, or a map of things, is left out, since it is wrong.</summary>
    public bool HasSkipped { get; private set; }

    /// <param name="root">The YAML document, or <c>null</c> for an empty one.</param>
    /// <param name="articleKeys">The keys beside the maps of things; none in a corpus file.</param>
    /// <param name="what">"front matter" or "a corpus file": for messages.</param>
    /// <param name="isOpen">Whether a key that is not known is a field.</param>
    public (EquatableArray<Fact> Facts, EquatableArray<Declaration> Declarations) Read(
        YamlNode? root, EquatableArray<FactKey> articleKeys, string what, bool isOpen)
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

        _lost.FindRemarks(map);
        var facts = ReadFacts(map, articleKeys, what, isOpen, schema.Kinds);
        return (facts, _declarations.ToEquatableArray());
    }

    private void ReadThings(YamlEntry entry, ThingKind kind)
    {
        var isOpen = schema.FieldsOf(kind.Name) is null;
        HasSkipped |= entry.Value is not (YamlMap or YamlScalar { IsAbsent: true });
        foreach (var thing in _entries.EntriesOf(entry, "a map from id to " + kind.Name))
        {
            if (Identifiers.Read(thing.Key.Value) is not { } id)
            {
                findings.Add(Rules.BadId, thing.Key.Span, thing.Key.Value, IdAdvice.OfDeclared(thing));
                HasSkipped = true;
            }
            else if (thing.Value is YamlMap map)
            {
                var facts = ReadFacts(map, schema.KeysOf(kind), kind.WithArticle, isOpen, of: kind);
                var isNameWrong = facts.Find(FormatKeys.Name) is null && map.Entries.Any(static said => said is { Key.Value: "name", Value: not YamlScalar { IsAbsent: true } });
                _declarations.Add(new Declaration(kind, id, thing.Key.Span, facts) { IsUnread = isNameWrong });
            }
            else
            {
                var name = ReadName(thing, kind);
                var isUnread = name is null && thing.Value is not YamlScalar { IsAbsent: true };
                _declarations.Add(new Declaration(kind, id, thing.Key.Span, name is null ? default : [name]) { IsUnread = isUnread });
            }
        }
    }

    /// <summary>The name of a thing of which nothing else is said: <c>zed: Zed Zee</c>.</summary>
    private Fact? ReadName(YamlEntry thing, ThingKind kind)
    {
        if (thing.Value is YamlScalar { IsAbsent: true })
        {
            return null;
        }

        var colon = thing.Value is YamlScalar { IsPlain: true, Value: var text } ? text.IndexOf(':') : -1;
        if (colon > 0 && schema.KeysOf(kind).FirstOrDefault(key => key.Name == ((YamlScalar)thing.Value).Value.Substring(0, colon)) is { } key)
        {
            findings.Add(
                Rules.WrongShape, thing.Value.Span, thing.Key.Value, $"a map of the {kind.Name}'s keys",
                $"a single value, since a space is missing behind the colon of `{key.Name}:`");
        }
        else if (thing.Value is YamlScalar name && !string.IsNullOrWhiteSpace(name.Value))
        {
            return new Fact(FormatKeys.Name, [new FactItem(name.Value, default, name.Span)]);
        }
        else
        {
            _entries.ReportShape(thing, $"the {kind.Name}'s name, or a map of its keys, such as `name`");
        }

        return null;
    }

    /// <param name="isOpen">Whether a key that is not known is a field.</param>
    /// <param name="kinds">Those whose maps may stand beside the keys.</param>
    /// <param name="of">The kind of thing that the map describes, if it is one.</param>
    private EquatableArray<Fact> ReadFacts(
        YamlMap map, EquatableArray<FactKey> keys, string owner, bool isOpen, EquatableArray<ThingKind> kinds = default, ThingKind? of = null)
    {
        var facts = new Fact?[keys.Count];
        SortedDictionary<string, Fact>? fields = null;
        foreach (var entry in _entries.EntriesOf(_lost.TakeFrom(map, keys)))
        {
            var name = entry.Key.Value;
            if (IndexOf(keys, name) is >= 0 and var index)
            {
                facts[index] = ReadFact(entry, keys[index]);
            }
            else if (kinds.FirstOrDefault(kind => kind.Plural == name) is { } declared)
            {
                ReadThings(entry, declared);
            }
            else if (FindNear(entry, keys, kinds, isOpen, of) is { } near)
            {
                HasSkipped |= kinds.Count > 0 && entry.Value is YamlMap;
                findings.Add(Rules.UnknownKey, entry.Key.Span, name, owner, near);
            }
            else if (ReadFact(entry, FactKey.OfUnknown(name)) is { } field)
            {
                (fields ??= new(StringComparer.Ordinal)).Add(name, field);
            }
        }

        // In the order of the schema: two items that say the same are equal, however their keys are ordered.
        var known = WithoutGaps(facts);
        return fields is null ? known : known.Concat(fields.Values).ToEquatableArray();
    }

    /// <summary>What to say of a key that is not known; <c>null</c> where it is a field. One that is a slip away from a known key is that slip.</summary>
    private static string? FindNear(YamlEntry entry, EquatableArray<FactKey> keys, EquatableArray<ThingKind> kinds, bool isOpen, ThingKind? of)
    {
        var name = entry.Key.Value;
        if (name.Length > 0 && LookAlikes.IsBlank(name[0]))
        {
            return $"; it begins with {LookAlikes.Describe(name[0])}: YAML is indented with spaces, so write them instead";
        }

        var words = keys.Select(static key => key.Name).Concat(kinds.Select(static kind => kind.Plural)).ToList();
        var known = new NearWords(words);
        var canBeField = isOpen && entry.Value is not YamlMap && Identifiers.IsId(name) && Identifiers.PascalCase(name).Length > 0;
        if (ForeignWords.FindKey(name, entry.Value is YamlMap, of) is { } here && words.Contains(here))
        {
            return $"; write `{here}`" + (canBeField ? ", or declare a field of this name under `fields`" : "");
        }

        return known.FindSlip(name) is { } slip ? Advice.DidYouMean(slip)
            : FindRelation(entry, of) ?? (canBeField ? null : Advice.DidYouMean(known.Find(name)));
    }

    /// <summary>What to declare where a map, or one of several, names a thing as a relation does.</summary>
    private static string? FindRelation(YamlEntry entry, ThingKind? of)
    {
        var isList = entry.Value is YamlList;
        var map = (entry.Value is YamlList { Items: [var first, ..] } ? first : entry.Value) as YamlMap;
        return map?.Entries.Any(static part => part.Key.Value == "ref") == true && Identifiers.IsId(entry.Key.Value)
            ? $"; a relation is declared in a corpus file: `fields: {{ {of?.Name ?? FieldOwners.Article}: {{ {entry.Key.Value}: {(isList ? "list<ref(KIND)>" : "ref(KIND)?")} }} }}`"
            : null;
    }

    private Fact? ReadFact(YamlEntry entry, FactKey key)
    {
        if (key.Shape == FactShape.Settings)
        {
            return null;
        }

        return ReadItems(entry, key) is { Count: > 0 } items ? new Fact(key, items) { IsList = entry.Value is YamlList } : null;
    }

    private EquatableArray<FactItem> ReadItems(YamlEntry entry, FactKey key)
    {
        if (entry.Value is not YamlList list)
        {
            return ReadItem(entry, entry.Value, key) is { } single ? [single] : default;
        }

        if (!key.IsList)
        {
            _entries.ReportShape(entry, Describe(key));
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
                return ReadRecord(map, key);
            }
        }
        else if (node is YamlMap relation && FormatKeys.PartsOfReference(key) is { Count: > 0 } parts
            && (key.IsField || relation.Entries.Any(static part => part.Key.Value == FormatKeys.RelationTarget.Name)))
        {
            var said = ReadFacts(relation, parts, key.Item, isOpen: false);
            if (said.Find(FormatKeys.RelationTarget)?.Items[0] is { } target)
            {
                return new FactItem(target.Text, said.Where(static part => !part.Key.Equals(FormatKeys.RelationTarget)).ToEquatableArray(), target.At);
            }

            if (!key.IsField)
            {
                return null;
            }
        }
        else if (node is YamlScalar { IsPlain: false } empty && string.IsNullOrWhiteSpace(empty.Value) && (key.Equals(FormatKeys.Name) || key.Equals(FormatKeys.AlternateName)))
        {
            findings.Add(Rules.WrongShape, empty.Span, key.Name, "a name", "an empty text");
            return null;
        }
        else if (node is YamlScalar scalar)
        {
            if (ReferenceEquals(node, entry.Value))
            {
                _lost.FindJoined(entry.Key, scalar, isList: key is { IsList: true, Shape: FactShape.Text });
            }

            var text = key.Shape is FactShape.Id or FactShape.Reference ? Composition.Of(scalar.Value) : scalar.Value;
            return _values.TryRead(key, text, scalar.Span, !scalar.IsPlain, out var value) ? new FactItem(text, default, scalar.Span, value) : null;
        }

        _entries.ReportShape(entry with { Value = node }, Describe(key));
        return null;
    }

    private FactItem? ReadRecord(YamlMap map, FactKey key)
    {
        if (key.Equals(FormatKeys.Participants) && map.Entries is [{ Value: YamlScalar { IsAbsent: false } who } only] && !key.Parts.Any(part => part.Name == only.Key.Value))
        {
            // Of `Seller: zoe` the key is the role, and the value says who.
            findings.Add(Rules.UnknownKey, only.Key.Span, only.Key.Value, key.Item, $"; write `{{ role: {only.Key.Value}, ref: {who.Value} }}`");
            return null;
        }

        var before = findings.Count;
        var parts = ReadFacts(map, key.Parts, key.Item, isOpen: false);
        var isNobody = key.Equals(FormatKeys.Participants) && parts.Find(FormatKeys.Ref) is null && parts.Find(FormatKeys.Text) is null;

        // Who takes part may be what is wrong, and that is told.
        return isNobody && findings.Count > before ? null : new FactItem("", parts, map.Span);
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
}
