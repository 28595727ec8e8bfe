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

    /// <summary>Files with the data of several articles; a power of two.</summary>
    private const int MaxDataFiles = 128;

    /// <summary>Files with the names of several articles; a power of two.</summary>
    private const int MaxNamesFiles = 64;

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

    /// <summary>The class that holds the literal of an article which has its own.</summary>
    public static string OwnChunk(ArticleMembers members) => "Data_" + members.InArticles;

    /// <summary>The file of an article, where each has its own.</summary>
    public IEnumerable<ArticleFile> FileOf(EncodedArticle article) => Chunks == 0 ? [new ArticleFile(article, IsUtf8)] : [];

    /// <summary>The literals, where articles share them: always as many, so that each keeps its place. None where each has its own.</summary>
    /// <param name="articles">Ordered by id (ordinal).</param>
    public EquatableArray<Chunk> Fill(IReadOnlyList<EncodedArticle> articles)
    {
        var held = new List<EncodedArticle>[Chunks];
        for (var i = 0; i < Chunks; i++)
        {
            held[i] = [];
        }

        foreach (var article in Chunks == 0 ? [] : articles)
        {
            held[(int)(article.Hash & (uint)(Chunks - 1))].Add(article);
        }

        return held.Select(static (chunk, number) => new Chunk("Data_" + Number(number), chunk.ToEquatableArray())).ToEquatableArray();
    }

    /// <summary>The files with the data of literals: always the same ones.</summary>
    public IEnumerable<DataFile> DataFiles(EquatableArray<Chunk> chunks) => Spread(chunks, MaxDataFiles)
        .Select((held, number) => new DataFile($"Articles/data-{Number(number)}.g.cs", IsUtf8, held.ToEquatableArray()));

    /// <summary>The files with the names of the articles of literals: always the same ones.</summary>
    public static IEnumerable<NamesFile> NamesFiles(EquatableArray<Chunk> chunks) => Spread(chunks, MaxNamesFiles)
        .Select(static (held, number) => new NamesFile($"Articles/names-{Number(number)}.g.cs", held.Select(NamesOf).ToEquatableArray()));

    private static NamedChunk NamesOf(Chunk chunk) =>
        new(chunk.Name, chunk.Articles.Select(static article => article.Code).ToEquatableArray());

    private static IEnumerable<List<Chunk>> Spread(EquatableArray<Chunk> chunks, int most)
    {
        var files = Math.Min(chunks.Count, most);
        for (var file = 0; file < files; file++)
        {
            var held = new List<Chunk>();
            for (var chunk = file; chunk < chunks.Count; chunk += files)
            {
                if (chunks[chunk].Articles.Count > 0)
                {
                    held.Add(chunks[chunk]);
                }
            }

            yield return held;
        }
    }

    private string ChunkName(string id, ArticleNames names) => Chunks == 0 ? OwnChunk(names[id]) : "Data_" + Number(ChunkOf(id));

    private int ChunkOf(string id) => (int)(StableHash.Of(id) & (uint)(Chunks - 1));

    private static string Number(int number) => number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
