using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Fields;

/// <summary>Gives facts the keys that the whole corpus gives their fields: the inferred ones, and relations that have dates.</summary>
internal static class FieldFacts
{
    public static EquatableArray<Fact> Retype(EquatableArray<Fact> facts, EquatableArray<FactKey> keys)
    {
        if (!facts.Any(static fact => fact.Key.IsField))
        {
            return facts;
        }

        return facts
            .Select(fact => fact.Key.IsField && FindField(keys, fact.Key.Name) is { } key && !key.Equals(fact.Key)
                ? new Fact(key, fact.Items.Select(item => Read(key, item)).ToEquatableArray())
                : fact)
            .ToEquatableArray();
    }

    /// <summary>What an item says by its inferred type.</summary>
    public static FactItem Read(FactKey key, FactItem item) => item.Value is FieldValue value
        ? new FactItem(item.Text, item.Parts, item.At, key.Shape == FactShape.Date ? value.Date : null)
        : item;

    private static FactKey? FindField(EquatableArray<FactKey> keys, string name)
    {
        foreach (var key in keys)
        {
            if (key.IsField && key.Name == name)
            {
                return key;
            }
        }

        return null;
    }
}
