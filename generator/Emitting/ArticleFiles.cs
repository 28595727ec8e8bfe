using ArticleGen.Collections;

namespace ArticleGen.Emitting;

/// <summary>A file with articles: their names, their docs and their data.</summary>
/// <param name="Hint">Its name.</param>
/// <param name="AreConstants">Whether its literals are constants.</param>
internal sealed record ArticleFile(string Hint, bool AreConstants, EquatableArray<Chunk> Chunks);

/// <summary>The articles of one literal.</summary>
/// <param name="Name">What the class that holds the literal is called.</param>
/// <param name="Articles">In any order; they are emitted by id.</param>
internal sealed record Chunk(string Name, EquatableArray<EncodedArticle> Articles);
