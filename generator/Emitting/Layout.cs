using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Emitting;

/// <summary>
/// How articles are spread over files and literals: each in its own while they are few; above that by a stable hash of the id, so
/// that adding an article changes one file.
/// </summary>
/// <param name="Chunks">How many literals; 0 where each article has its own.</param>
/// <param name="AreConstants">
/// Whether the literals are constants, which no limit counts and no reference assembly holds; the assembly holds them in UTF-16, and code that
/// is replaced while it runs cannot change them.
/// </param>
internal sealed record Layout(int Chunks, bool AreConstants)
{
    /// <summary>The compiler's time for each edit grows with the number of generated files.</summary>
    public const int MaxOutputs = 256;

    /// <summary>The files of articles; the rest is left to the others.</summary>
    public const int MaxFiles = MaxOutputs - 64;

    /// <summary>
    /// Where articles share files: half of those hold data and half names, since most edits leave the names as they are. The fewer there are,
    /// the longer is the one that an edit makes anew, and who asks for its tree parses.
    /// </summary>
    public const int SharedSlots = MaxFiles / 2;

    /// <summary>Where each article has its own file: an edit emits the files of its slot.</summary>
    public const int OwnSlots = 32;

    /// <summary>The first touch of a literal costs with its length; from half of this to this many characters on average.</summary>
    public const int ChunkLength = 128 * 1024;

    /// <summary>All string literals of an assembly together have 16 MB of UTF-16 (CS8103); a quarter is left to the project.</summary>
    private const long MaxStringLength = 6 * 1024 * 1024;

    /// <summary>Doubled, this becomes <see cref="SharedSlots"/> and its multiples, so that each literal keeps its file.</summary>
    private const int FewestChunks = SharedSlots / 8;

    /// <summary>Each article in a file of its own.</summary>
    public static readonly Layout Plain = new(Chunks: 0, AreConstants: false);

    public static Layout Of(IReadOnlyCollection<EncodedArticle> articles, GeneratorOptions options)
    {
        var length = articles.Sum(static article => (long)article.Data.Length);
        var areConstants = length > MaxStringLength && !options.HasDataSection;

        if (articles.Count <= MaxFiles)
        {
            return new Layout(0, areConstants);
        }

        var chunks = FewestChunks;
        while (chunks * (long)ChunkLength < length)
        {
            chunks *= 2;
        }

        return new Layout(chunks, areConstants);
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

    /// <summary>
    /// The files of articles, in slots. There are always as many slots, and an article is always in the same ones, so that a new article
    /// touches no other.
    /// </summary>
    /// <param name="articles">In any order.</param>
    public IEnumerable<EquatableList<ArticleFile>> Fill(IReadOnlyCollection<EncodedArticle> articles)
    {
        var held = new List<EncodedArticle>?[Chunks == 0 ? OwnSlots : Chunks];
        foreach (var article in articles)
        {
            (held[article.Hash % (uint)held.Length] ??= new(2 * articles.Count / held.Length)).Add(article);
        }

        return Chunks == 0
            ? held.Select(OwnFiles)
            : Enumerable.Range(0, Math.Min(held.Length, SharedSlots)).SelectMany(slot => SharedFiles(slot, held));
    }

    private EquatableList<ArticleFile> OwnFiles(List<EncodedArticle>? articles) => (articles ?? [])
        .Select(article => (Article: article, Chunk: OwnChunk(article.Code.Members)))
        .Select(own => new ArticleFile(
            own.Article.Code.Members.Hint, AreConstants, [new(own.Chunk, [own.Article.Code])], [new(own.Chunk, [own.Article.Data])]))
        .ToEquatableList();

    /// <summary>Data and names change at different edits: two slots.</summary>
    private IEnumerable<EquatableList<ArticleFile>> SharedFiles(int slot, List<EncodedArticle>?[] held)
    {
        var data = ChunksOf(slot, held, static article => article.Data);
        var names = ChunksOf(slot, held, static article => article.Code);
        return data.Count == 0
            ? [[], []]
            : [
                [new ArticleFile($"Articles/bucket-{Number(slot)}.g.cs", AreConstants, Names: [], data)],
                [new ArticleFile($"Articles/bucket-{Number(slot)}.names.g.cs", AreConstants, names, Data: [])],
            ];
    }

    private static EquatableArray<Chunk<T>> ChunksOf<T>(int slot, List<EncodedArticle>?[] held, Func<EncodedArticle, T> part)
        where T : IOfArticle
    {
        var chunks = new List<Chunk<T>>();
        for (var number = slot; number < held.Length; number += SharedSlots)
        {
            if (held[number] is { } articles)
            {
                // At each edit of all articles: without an iterator for each chunk.
                var parts = new T[articles.Count];
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = part(articles[i]);
                }

                chunks.Add(new Chunk<T>(SharedChunk(number), new EquatableArray<T>(parts)));
            }
        }

        return chunks.ToEquatableArray();
    }

    private string ChunkName(string id, ArticleNames names) => Chunks == 0 ? OwnChunk(names[id]) : SharedChunk((int)(StableHash.Of(id) % (uint)Chunks));

    /// <summary>The class that holds the literal of an article which has its own.</summary>
    private static string OwnChunk(ArticleMembers members) => "Data_" + members.InArticles;

    private static string SharedChunk(int number) => "Data_" + Number(number);

    private static string Number(int number) => number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
