namespace ArticleGen.Collections;

/// <summary>Distinct items in the order in which they came first.</summary>
internal sealed class OrderedSet<T>(IEqualityComparer<T>? comparer = null)
{
    /// <summary>So many items are compared one by one, which costs less than a hash table.</summary>
    private const int MaxCompared = 8;

    private readonly IEqualityComparer<T> _comparer = comparer ?? EqualityComparer<T>.Default;
    private readonly List<T> _items = [];

    /// <summary><c>null</c> while the items are few.</summary>
    private HashSet<T>? _seen;

    public IReadOnlyList<T> Items => _items;

    public bool Add(T item)
    {
        if (_items.Count == MaxCompared)
        {
            _seen ??= new HashSet<T>(_items, _comparer);
        }

        if (!(_seen?.Add(item) ?? !HasAmongFew(item)))
        {
            return false;
        }

        _items.Add(item);
        return true;
    }

    public void AddRange(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public void Clear()
    {
        _seen = null;
        _items.Clear();
    }

    public bool Contains(T item) => _seen?.Contains(item) ?? HasAmongFew(item);

    private bool HasAmongFew(T item)
    {
        foreach (var other in _items)
        {
            if (_comparer.Equals(item, other))
            {
                return true;
            }
        }

        return false;
    }
}
