using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Finds places that contain themselves and events that are their own super-event, and takes the reference out.</summary>
/// <param name="placeOf">Where a thing says a key.</param>
internal sealed class CircleBreaker(
    EquatableArray<Thing> things, Func<Thing, FactKey, FileLocation?> placeOf, List<Finding> findings)
{
    private readonly Dictionary<string, Thing> _byId = things.ToDictionary(static thing => thing.Id, StringComparer.Ordinal);

    /// <summary>Things whose way up is known to end.</summary>
    private readonly HashSet<string> _grounded = new(StringComparer.Ordinal);

    public EquatableArray<Thing> Break()
    {
        var isChanged = false;
        foreach (var thing in things)
        {
            isChanged |= Climb(thing);
        }

        return isChanged ? things.Select(thing => _byId[thing.Id]).ToEquatableArray() : things;
    }

    /// <returns>Whether a reference was taken out.</returns>
    private bool Climb(Thing start)
    {
        var key = start.Kind == ThingKind.Event ? Schema.SuperEvent : Schema.ContainedInPlace;
        var way = new OrderedSet<string>(StringComparer.Ordinal);
        for (var id = start.Id; id is not null && !_grounded.Contains(id); id = _byId[id].Facts.TextOf(key))
        {
            if (!way.Add(id))
            {
                var circular = _byId[id];
                findings.Add(Finding.Of(Rules.Circular, placeOf(circular, key), key.Name, id));
                var facts = circular.Facts.Where(fact => !ReferenceEquals(fact.Key, key)).ToEquatableArray();
                _byId[id] = circular with { Facts = facts };
                _grounded.UnionWith(way.Items);
                return true;
            }
        }

        _grounded.UnionWith(way.Items);
        return false;
    }
}
