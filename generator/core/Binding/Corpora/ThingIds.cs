using ArticleGen.Diagnostics;
using ArticleGen.Schema;

namespace ArticleGen.Binding.Corpora;

/// <summary>The ids of all things, each with the index of its thing.</summary>
internal sealed class ThingIds(int capacity)
{
    private readonly Dictionary<string, int> _indices = new(capacity, StringComparer.Ordinal);

    /// <summary>Made when the first unknown id is looked for; by then all ids are there.</summary>
    private NearWords? _near;

    private NearWords Near => _near ??= new NearWords(_indices.Keys.Where(static id => Identifiers.ScopeOf(id) is null));

    public void Add(string id) => _indices.Add(id, _indices.Count);

    /// <summary>The index of the thing with an id, or -1.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The index of the thing that an id means in an article with things of its own, or -1.</summary>
    /// <param name="scope">The article; <c>null</c> where it has none of its own.</param>
    public int IndexOf(string id, string? scope) => scope is not null && IndexOf(Identifiers.Scoped(scope, id)) is var own and >= 0 ? own : IndexOf(id);

    /// <summary>The id that was probably meant by an unknown one, or <c>null</c>.</summary>
    /// <param name="named">The id of the thing that is called so, if there is one.</param>
    /// <param name="mayLook">Whether it may be compared with all ids, which takes a while.</param>
    public string? Nearest(string id, string? named, bool mayLook) =>
        (mayLook ? Near.FindAlike(id) : null) ?? named ?? (mayLook ? Near.FindLonger(id) ?? Near.Find(id) : null);
}
