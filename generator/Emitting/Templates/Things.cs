/// <summary>The things of the corpus: people, organizations, places and events.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
public static partial class Things
{
    /// <summary>All things: people, organizations, places, events, each in the order in which the corpus declares them.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> All => global::__Corpus__.ArticleGenData.AllThings();

    /// <summary>The thing with an id; <see langword="null"/> where there is none.</summary>
    /// <param name="id">The id that the articles use, or one that the thing had before.</param>
    public static global::__Corpus__.Thing? Find(string id) => global::__Corpus__.ArticleGenData.Find<global::__Corpus__.Thing>(id);

    /// <summary>The things that have a name, or have it among their alternate names, in the order of <see cref="All"/>.</summary>
    /// <param name="name">The name, letter for letter; a run of white space counts as one space.</param>
    public static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> FindByName(string name) =>
        global::__Corpus__.ArticleGenData.FindByName<global::__Corpus__.Thing>(name);
}

/// <summary>Finds things by name.</summary>
internal static partial class ArticleGenData
{
    private static NameDirectory? s_names;

    private static NameDirectory Names => s_names is { IsCurrent: true } names ? names : Renew(ref s_names, new NameDirectory());

    /// <summary>All things.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> AllThings() =>
        new LazyList<global::__Corpus__.Thing, int>(0, static _ => Things.Ordinals.Count, static (_, index) => Things[index]);

    /// <summary>The things of a type that have a name.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T> FindByName<T>(string name)
        where T : global::__Corpus__.Thing =>
        global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.OfType<T>(Names.Find(Words(name))));

    /// <summary>The names of all things. Read from the literals at the first question; no thing is made for it.</summary>
    private sealed class NameDirectory : Decoded
    {
        private readonly ThingDirectory _things;

        private readonly global::System.Collections.Generic.Dictionary<string, int[]> _ordinals =
            new global::System.Collections.Generic.Dictionary<string, int[]>(global::System.StringComparer.Ordinal);

        public NameDirectory()
        {
            _things = Things;
            for (var ordinal = 0; ordinal < _things.Ordinals.Count; ordinal++)
            {
                // A thing's values begin with its id, its name and its other names.
                var data = _things.ReaderOf(ordinal);
                data.Text();
                Add(data.Text(), ordinal);
                foreach (var name in data.Texts())
                {
                    Add(name, ordinal);
                }
            }
        }

        /// <summary>The things that have a name.</summary>
        public global::__Corpus__.Thing[] Find(string name) => global::System.Array.ConvertAll(Known(name), ordinal => _things[ordinal]);

        private void Add(string name, int ordinal)
        {
            var key = Words(name);
            var known = Known(key);
            if (known.Length == 0 || known[^1] != ordinal)
            {
                _ordinals[key] = [.. known, ordinal];
            }
        }

        private int[] Known(string name) => _ordinals.TryGetValue(name, out var known) ? known : global::System.Array.Empty<int>();
    }
}
