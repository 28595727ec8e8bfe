using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Corpora;

/// <summary>Says of each thing what the other side of a relation says of it: <c>spouse</c> of both, <c>parent</c> and <c>children</c>.</summary>
/// <param name="things">Changed in place.</param>
/// <param name="placeOf">Where a thing says a key, by its index.</param>
internal sealed class RelationCompleter(
    Thing[] things, ThingIds ids, CorpusSchema schema, Func<int, FactKey, FileLocation?> placeOf, List<Finding> findings)
{
    private readonly Dictionary<ThingKind, EquatableArray<FactKey>> _keys =
        schema.Kinds.ToDictionary(static row => row.Kind, static row => row.Keys);

    public void Complete()
    {
        foreach (var (kind, keys) in _keys.Select(static row => (row.Key, row.Value)))
        {
            foreach (var key in keys.Where(static key => key.Mutual is not null))
            {
                Complete(kind, key, _keys[key.Target!].First(other => other.IsField && other.Name == key.Mutual));
            }
        }
    }

    private void Complete(ThingKind kind, FactKey key, FactKey mutual)
    {
        // What is said, before anything is added: what is added needs no other side.
        var said = Enumerable.Range(0, things.Length)
            .Where(index => things[index].Kind == kind)
            .SelectMany(index => things[index].Facts.Find(key)?.Items.Select(item => (Index: index, Item: item)) ?? [])
            .ToList();
        foreach (var (index, item) in said)
        {
            Say(ids.IndexOf(item.Text), mutual, new FactItem(things[index].Id, item.Parts, default), index, key);
        }
    }

    /// <param name="index">The thing of which it is said.</param>
    /// <param name="other">The thing that says it from its side, under a key of its own.</param>
    private void Say(int index, FactKey key, FactItem item, int other, FactKey otherKey)
    {
        var thing = things[index];
        var known = thing.Facts.Find(key);
        if (known?.Items.Any(said => said.Text == item.Text) == true)
        {
            return;
        }

        if (known is not null && !key.IsList)
        {
            var contradiction = Finding.Of(
                Rules.RelationsDisagree, placeOf(other, otherKey), otherKey.Name, things[other].Id, thing.Id, key.Name, known.Text, thing.Owner);
            findings.Add(contradiction with { Also = placeOf(index, key) });
            return;
        }

        if (!thing.IsShared || things[other].IsShared)
        {
            things[index] = thing with { Facts = Add(thing.Facts, thing.Kind, key, item) };
        }
        else if (key.IsList)
        {
            things[index] = thing with { Added = Add(thing.Added, thing.Kind, key, item) };
        }
        else
        {
            findings.Add(Finding.Of(Rules.NotOfModel, placeOf(other, otherKey), thing.Id, thing.Owner, key.Name));
        }
    }

    private EquatableArray<Fact> Add(EquatableArray<Fact> facts, ThingKind kind, FactKey key, FactItem item) => facts
        .Where(said => !said.Key.Equals(key))
        .Append(new Fact(key, [.. facts.Find(key)?.Items ?? default, item]))
        .OrderBy(said => _keys[kind].IndexOf(said.Key))
        .ToEquatableArray();
}
