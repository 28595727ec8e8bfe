using ArticleGen.Diagnostics;

namespace ArticleGen.Binding;

/// <summary>The ids of all things, each with the index of its thing.</summary>
internal sealed class ThingIds(int capacity)
{
    private readonly Dictionary<string, int> _indices = new(capacity, StringComparer.Ordinal);

    /// <summary>Made when the first unknown id is looked for; by then all ids are there.</summary>
    private NearWords? _near;

    public void Add(string id) => _indices.Add(id, _indices.Count);

    /// <summary>The index of the thing with an id, or -1.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The id that was probably meant by an unknown one, or <c>null</c>.</summary>
    public string? Nearest(string id) => (_near ??= new NearWords(_indices.Keys)).Find(id);
}
