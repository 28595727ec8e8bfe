using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>All names, each with the indices of the things that have it.</summary>
internal sealed class NameTable(int capacity)
{
    private readonly Dictionary<NameRequest, int> _first = new(capacity);

    /// <summary>The indices of the others, for names that several things have.</summary>
    private readonly Dictionary<NameRequest, List<int>> _others = [];

    public void Add(Thing thing, int index)
    {
        Add(new NameRequest(thing.Kind, WhiteSpace.Collapse(thing.Name)), index);
        if (thing.Facts.Find(Schema.AlternateName) is { } alternates)
        {
            foreach (var name in alternates.Items)
            {
                Add(new NameRequest(thing.Kind, WhiteSpace.Collapse(name.Text)), index);
            }
        }
    }

    public bool Knows(NameRequest request) => _first.ContainsKey(request);

    /// <summary>The indices of the things with a name, in ascending order.</summary>
    public int[] Find(NameRequest request) => !_first.TryGetValue(request, out var first)
        ? []
        : _others.TryGetValue(request, out var others) ? [first, .. others] : [first];

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
