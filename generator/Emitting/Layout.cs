using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>
/// How articles are spread over files and literals: each in its own while they are few; above that by a stable hash of the id, so
/// that adding an article changes one file.
/// </summary>
/// <param name="Chunks">How many literals, a power of two; 0 where each article has its own.</param>
/// <param name="IsUtf8">Whether the literals are UTF-8: slower to compile, and not counted by the limit of string literals.</param>
internal sealed record Layout(int Chunks, bool IsUtf8)
{
    /// <summary>All string literals of an assembly together have 16 MB of UTF-16 (CS8103); a quarter is left to the project.</summary>
    private const long MaxStringLength = 6 * 1024 * 1024;

    /// <summary>With the other files at most 256: the compiler's time for each edit grows with the number of generated files.</summary>
    private const int MaxFiles = 224;

    /// <summary>Files of several articles; a power of two.</summary>
    private const int MaxBuckets = 128;

    /// <summary>The first touch of a literal costs with its length; from half of this to this many characters on average.</summary>
    private const int ChunkLength = 256 * 1024;

    public static Layout Of(IReadOnlyCollection<EncodedArticle> articles, GeneratorOptions options)
    {
        var length = articles.Sum(static article => (long)article.Length);
        var isUtf8 = length > MaxStringLength && !options.HasDataSection;

        // A file that the project lists twice is in the list twice, and would be emitted twice.
        if (articles.Count <= MaxFiles && articles.Select(static article => article.Id).Distinct(StringComparer.Ordinal).Count() == articles.Count)
        {
            return new Layout(0, isUtf8);
        }

        var chunks = 16;
        while (chunks * (long)ChunkLength < length)
        {
            chunks *= 2;
        }

        return new Layout(chunks, isUtf8);
    }

    /// <summary>The articles in the order of their literals: what a bucket's place in the index is counted by.</summary>
    /// <param name="ids">Ordered (ordinal).</param>
    /// <returns>The classes that hold the literals, and for each id the number of its class and its index there.</returns>
    public (List<string> Names, Dictionary<string, (int Chunk, int Index)> Places) Place(IEnumerable<string> ids, ArticleNames names)
    {
        var chunkNames = new List<string>();
        var places = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, (int Number, int Count)>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var name = ChunkName(id, names);
            if (!numbers.TryGetValue(name, out var chunk))
            {
                chunk = (chunkNames.Count, 0);
                chunkNames.Add(name);
            }

            places.Add(id, chunk);
            numbers[name] = (chunk.Number, chunk.Count + 1);
        }

        return (chunkNames, places);
    }

    /// <summary>The file of an article, where each has its own.</summary>
    public IEnumerable<Bucket> FileOf(EncodedArticle article)
    {
        if (Chunks == 0)
        {
            yield return new Bucket(article.Members.Hint, IsUtf8, [new Chunk("Data_" + article.Members.InArticles, [article])]);
        }
    }

    /// <summary>The files of several articles, where articles share them: always the same ones, so that each keeps its place.</summary>
    /// <param name="articles">Ordered by id (ordinal).</param>
    public IEnumerable<Bucket> Buckets(IEnumerable<EncodedArticle> articles)
    {
        if (Chunks == 0)
        {
            yield break;
        }

        var chunks = articles.ToLookup(article => ChunkOf(article.Id));
        var files = Math.Min(Chunks, MaxBuckets);
        for (var file = 0; file < files; file++)
        {
            var held = new List<Chunk>();
            for (var chunk = file; chunk < Chunks; chunk += files)
            {
                if (chunks.Contains(chunk))
                {
                    held.Add(new Chunk("Data_" + Number(chunk), chunks[chunk].ToEquatableArray()));
                }
            }

            yield return new Bucket($"Articles/bucket-{Number(file)}.g.cs", IsUtf8, held.ToEquatableArray());
        }
    }

    private string ChunkName(string id, ArticleNames names) => "Data_" + (Chunks == 0 ? names[id].InArticles : Number(ChunkOf(id)));

    private int ChunkOf(string id) => (int)(StableHash.Of(id) & (uint)(Chunks - 1));

    private static string Number(int number) => number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
