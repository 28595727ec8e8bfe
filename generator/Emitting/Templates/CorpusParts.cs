/// <summary>
/// The parts of the corpus: other assemblies with articles, which were built against this one. Where ArticleGen runs in a program, it adds
/// those to which the program refers; in any other program each is added by hand, before the corpus is first asked.
/// </summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
public static class CorpusParts
{
    /// <summary>Adds a part. What was read before is read again; a part that is there already adds nothing.</summary>
    /// <param name="part"><c>ThisPart.Instance</c> of the part's namespace.</param>
    /// <remarks>
    /// A part that was built against another version of this assembly, or that has an id which another part has, makes the corpus
    /// throw an <see cref="global::System.InvalidOperationException"/> when it is next asked.
    /// </remarks>
    public static void Add(global::__Corpus__.CorpusPart part)
    {
        global::System.ArgumentNullException.ThrowIfNull(part);
        global::__Corpus__.ArticleGenData.Add(() => part);
    }

    /// <summary>Adds a part whose assembly is loaded when the corpus is first asked.</summary>
    /// <param name="part">Gives the part.</param>
    public static void Add(global::System.Func<global::__Corpus__.CorpusPart> part)
    {
        global::System.ArgumentNullException.ThrowIfNull(part);
        global::__Corpus__.ArticleGenData.Add(part);
    }
}

/// <summary>Knows the parts that were added.</summary>
internal static partial class ArticleGenData
{
    private static readonly object s_gate = new object();
    private static readonly global::System.Collections.Generic.List<global::System.Func<global::__Corpus__.CorpusPart>> s_added =
        new global::System.Collections.Generic.List<global::System.Func<global::__Corpus__.CorpusPart>>();

    private static volatile global::__Corpus__.CorpusPart[]? s_parts;

    /// <summary>What the corpus consists of: this assembly first, then the others by name.</summary>
    private static global::__Corpus__.CorpusPart[] Parts => s_parts ?? JoinParts();

    /// <summary>Adds a part.</summary>
    internal static void Add(global::System.Func<global::__Corpus__.CorpusPart> part)
    {
        lock (s_gate)
        {
            s_added.Add(part);
            s_parts = null;
            global::System.Threading.Interlocked.Increment(ref s_updates);
        }
    }

    private static global::__Corpus__.CorpusPart[] JoinParts()
    {
        while (true)
        {
            global::System.Func<global::__Corpus__.CorpusPart>[] added;
            lock (s_gate)
            {
                added = s_added.ToArray();
            }

            // Outside the lock: to load a part's assembly is to run its initializer, which adds it, and another thread may be about to.
            var parts = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Prepend(
                global::System.Linq.Enumerable.OrderBy(
                    global::System.Linq.Enumerable.Distinct(global::System.Linq.Enumerable.Select(added, static part => part())),
                    static part => part.Name,
                    global::System.StringComparer.Ordinal),
                Own.Instance));
            foreach (var part in parts)
            {
                if (part.Shape != Own.Instance.Shape)
                {
                    throw new global::System.InvalidOperationException(
                        $"'{part.Name}' was built against another version of '{Own.Instance.Name}'; build it again.");
                }
            }

            lock (s_gate)
            {
                if (s_added.Count == added.Length)
                {
                    return s_parts = parts;
                }
            }
        }
    }
}
