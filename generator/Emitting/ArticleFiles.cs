using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>The file of one article: its names, its docs and its data, as long as articles are few.</summary>
/// <param name="IsUtf8">Whether its literal is UTF-8.</param>
internal sealed record ArticleFile(EncodedArticle Article, bool IsUtf8);

/// <summary>The articles of one literal.</summary>
/// <param name="Name">What the class that holds the literal is called.</param>
/// <param name="Articles">Ordered by id.</param>
internal sealed record Chunk(string Name, EquatableArray<EncodedArticle> Articles);

/// <summary>A file with the data of many articles: each edit of one of them writes it anew.</summary>
/// <param name="Hint">Its name.</param>
/// <param name="IsUtf8">Whether its literals are UTF-8.</param>
/// <param name="Chunks">None in a file that is not needed.</param>
internal sealed record DataFile(string Hint, bool IsUtf8, EquatableArray<Chunk> Chunks);

/// <summary>A file with the names and docs of many articles: most edits leave it as it is.</summary>
/// <param name="Hint">Its name.</param>
/// <param name="Chunks">None in a file that is not needed.</param>
internal sealed record NamesFile(string Hint, EquatableArray<NamedChunk> Chunks);

/// <param name="Name">What the class that holds the literal is called.</param>
/// <param name="Articles">In the order of the literal.</param>
internal sealed record NamedChunk(string Name, EquatableArray<ArticleCode> Articles);
