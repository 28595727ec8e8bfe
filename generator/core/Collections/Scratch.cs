namespace ArticleGen.Collections;

/// <summary>
/// A list of structs for use inside of one reading: its items are reached where they stand, and the JIT, which compiles a generic class
/// anew for each struct, finds half of the methods that <see cref="List{T}"/> has.
/// </summary>
internal sealed class Scratch<T>
    where T : struct
{
    private T[] _items = new T[16];
    private int _count;

    public int Count => _count;

    /// <summary>How many items are kept in memory.</summary>
    public int Capacity => _items.Length;

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (_count == _items.Length)
        {
            var longer = new T[2 * _count];
            Array.Copy(_items, longer, _count);
            _items = longer;
        }

        _items[_count++] = item;
    }

    /// <summary>Keeps the first items and drops the others.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_items, count, _count - count);
        _count = count;
    }

    public T[] ToArray()
    {
        var items = new T[_count];
        Array.Copy(_items, items, _count);
        return items;
    }
}
