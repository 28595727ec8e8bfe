using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Finds places that contain themselves and events that are their own super-event, and takes the reference out.</summary>
/// <param name="things">Changed in place.</param>
/// <param name="placeOf">Where a thing says a key, by its index.</param>
internal sealed class CircleBreaker(
    Thing[] things, ThingIds ids, Func<int, FactKey, FileLocation?> placeOf, List<Finding> findings)
{
    /// <summary>Whether the way up from a thing is known to end, by the thing's index.</summary>
    private readonly bool[] _isGrounded = new bool[things.Length];

    public void Break()
    {
        for (var i = 0; i < things.Length; i++)
        {
            var key = things[i].Kind == ThingKind.Event ? Schema.SuperEvent : Schema.ContainedInPlace;
            if (things[i].Facts.Find(key) is not null)
            {
                Climb(i, key);
            }
        }
    }

    private void Climb(int start, FactKey key)
    {
        var way = new OrderedSet<int>();
        for (int? index = start; index is { } here && !_isGrounded[here]; index = IndexAbove(here, key))
        {
            if (!way.Add(here))
            {
                var circular = things[here];
                findings.Add(Finding.Of(Rules.Circular, placeOf(here, key), key.Name, circular.Id));
                things[here] = circular with { Facts = circular.Facts.Where(fact => !ReferenceEquals(fact.Key, key)).ToEquatableArray() };
                break;
            }
        }

        foreach (var index in way.Items)
        {
            _isGrounded[index] = true;
        }
    }

    private int? IndexAbove(int index, FactKey key) => things[index].Facts.TextOf(key) is { } above ? ids.IndexOf(above) : null;
}
