namespace ArticleGen.Model;

/// <summary>Distinct items in the order in which they came first.</summary>
internal sealed class OrderedSet<T>(IEqualityComparer<T>? comparer = null)
{
    private readonly HashSet<T> _seen = new(comparer);
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public bool Add(T item)
    {
        if (!_seen.Add(item))
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
        _seen.Clear();
        _items.Clear();
    }
}
