using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleGen.Collections;

/// <summary>
/// An <see cref="EquatableArray{T}"/> as a value of the pipeline. The driver's code is shared by all values that are references; for
/// each struct, and each pair with one, the JIT compiles some 80 methods anew.
/// </summary>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
internal sealed class EquatableList<T>(EquatableArray<T> items) : IEquatable<EquatableList<T>>, IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public EquatableArray<T> Items => items;

    public bool Equals(EquatableList<T>? other) => ReferenceEquals(this, other) || (other is not null && items.Equals(other.Items));

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => items.GetHashCode();

    public EquatableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();
}

internal static class EquatableList
{
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => new(EquatableArray.Create(items));

    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items) => new(items.ToEquatableArray());
}
