using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;

namespace ArticleGen.Binding.Names;

/// <summary>All names, each with the indices of the things that have it.</summary>
internal sealed class NameTable(int capacity)
{
    private readonly Dictionary<NameRequest, int> _first = new(capacity);

    /// <summary>The indices of the others, for names that several things have.</summary>
    private readonly Dictionary<NameRequest, List<int>> _others = [];

    /// <param name="scope">The article to which the thing belongs alone, if it does.</param>
    /// <param name="names">All names of the thing.</param>
    public void Add(ThingKind kind, string? scope, EquatableArray<string> names, int index)
    {
        foreach (var name in names)
        {
            Add(new NameRequest(kind, name, scope), index);
        }
    }

    public bool Knows(NameRequest request) => _first.ContainsKey(request) || _first.ContainsKey(request.OfAll);

    /// <summary>The indices of the things with a name, in ascending order; an article's own things go before those of all.</summary>
    public int[] Find(NameRequest request) => !_first.TryGetValue(request, out var first)
        ? request.Scope is null ? [] : Find(request.OfAll)
        : _others.TryGetValue(request, out var others) ? [first, .. others] : [first];

    /// <summary>The index of a thing with a name, whatever it is.</summary>
    public int? FindAny(string name, IEnumerable<ThingKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (_first.TryGetValue(new NameRequest(kind, name), out var index))
            {
                return index;
            }
        }

        return null;
    }

    private void Add(NameRequest request, int index)
    {
        if (!_first.TryGetValue(request, out var first))
        {
            _first.Add(request, index);
            return;
        }

        if (!_others.TryGetValue(request, out var others))
        {
            if (first == index)
            {
                return;
            }

            _others.Add(request, others = []);
        }

        // A thing gives all its names before the next one does.
        if (others.Count == 0 || others[others.Count - 1] != index)
        {
            others.Add(index);
        }
    }
}
