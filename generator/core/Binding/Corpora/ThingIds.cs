using ArticleGen.Diagnostics;
using ArticleGen.Schema;

namespace ArticleGen.Binding.Corpora;

/// <summary>The ids of all things, each with the index of its thing.</summary>
internal sealed class ThingIds(int capacity)
{
    private readonly Dictionary<string, int> _indices = new(capacity, StringComparer.Ordinal);

    /// <summary>The ids that things had before; few corpora have any.</summary>
    private Dictionary<string, int>? _former;

    /// <summary>Made when the first unknown id is looked for; by then all ids are there.</summary>
    private NearWords? _near;

    private NearWords Near => _near ??= new NearWords(_indices.Keys.Where(static id => Identifiers.ScopeOf(id) is null));

    public void Add(string id) => _indices.Add(id, _indices.Count);

    /// <summary>Lets an id that a thing had before mean it.</summary>
    /// <param name="index">The thing.</param>
    /// <returns>The index of the thing that has the id, or had it, and is another; else -1.</returns>
    public int AddFormer(string id, int index)
    {
        if (_indices.TryGetValue(id, out var holder))
        {
            return holder;
        }

        _former ??= new(StringComparer.Ordinal);
        if (_former.TryGetValue(id, out holder))
        {
            return holder;
        }

        _former.Add(id, index);
        return -1;
    }

    /// <summary>The index of the thing with an id, or that had it before, or -1.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) || _former?.TryGetValue(id, out index) == true ? index : -1;

    public bool HasFormer => _former is not null;

    /// <summary>Whether an id means a thing that has another one now.</summary>
    public bool IsFormer(string id) => _former?.ContainsKey(id) == true;

    /// <summary>The same where an article with things of its own writes it.</summary>
    public bool IsFormer(string id, string? scope) => scope is not null && Identifiers.Scoped(scope, id) is var own && IndexOf(own) >= 0 ? IsFormer(own) : IsFormer(id);

    /// <summary>The index of the thing that an id means in an article with things of its own, or -1.</summary>
    /// <param name="scope">The article; <c>null</c> where it has none of its own.</param>
    public int IndexOf(string id, string? scope) => scope is not null && IndexOf(Identifiers.Scoped(scope, id)) is var own and >= 0 ? own : IndexOf(id);

    /// <summary>The id that was probably meant by an unknown one, or <c>null</c>.</summary>
    /// <param name="named">The id of the thing that is called so, if there is one.</param>
    /// <param name="mayLook">Whether it may be compared with all ids, which takes a while.</param>
    public string? Nearest(string id, string? named, bool mayLook) =>
        (mayLook ? Near.FindAlike(id) : null) ?? named ?? (mayLook ? Near.FindLonger(id) ?? Near.Find(id) : null);
}
