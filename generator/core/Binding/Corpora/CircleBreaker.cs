using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Corpora;

/// <summary>Finds places that contain themselves and events that are their own super-event, and takes the reference out.</summary>
/// <param name="things">Changed in place.</param>
/// <param name="parts">The indices of those that <see cref="IsPart"/>, in ascending order.</param>
/// <param name="placeOf">Where a thing says a key, by its index.</param>
internal sealed class CircleBreaker(
    Thing[] things, List<int> parts, ThingIds ids, Func<int, FactKey, FileLocation?> placeOf, List<Finding> findings)
{
    /// <summary>Whether the way up from a thing is known to end, by the thing's index.</summary>
    private readonly bool[] _isGrounded = new bool[things.Length];

    public void Break()
    {
        foreach (var part in parts)
        {
            Climb(part, KeyOf(things[part]));
        }
    }

    /// <summary>Whether a thing says that it stands in a place or belongs to an event.</summary>
    public static bool IsPart(Thing thing) => thing.Facts.Find(KeyOf(thing)) is not null;

    private static FactKey KeyOf(Thing thing) => thing.Kind == ThingKind.Event ? FormatKeys.SuperEvent : FormatKeys.ContainedInPlace;

    private void Climb(int start, FactKey key)
    {
        var way = new OrderedSet<int>();
        for (int? index = start; index is { } here && !_isGrounded[here]; index = IndexAbove(here, key))
        {
            if (!way.Add(here))
            {
                var circular = things[here];
                findings.Add(Finding.Of(Rules.Circular, placeOf(here, key), key.Name, circular.Id));
                things[here] = circular with { Facts = circular.Facts.Where(fact => !fact.Key.Equals(key)).ToEquatableArray() };
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
