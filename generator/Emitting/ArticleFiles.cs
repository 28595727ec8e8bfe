using ArticleGen.Collections;

namespace ArticleGen.Emitting;

/// <summary>A file with articles: their names and docs, their data, or both.</summary>
/// <param name="Hint">Its name.</param>
/// <param name="AreConstants">Whether its literals are constants.</param>
/// <param name="Names">Empty where the names stand in another file.</param>
/// <param name="Data">Empty where the data stand in another file.</param>
internal sealed record ArticleFile(string Hint, bool AreConstants, EquatableArray<Chunk<ArticleCode>> Names, EquatableArray<Chunk<ArticleData>> Data);

/// <summary>What is emitted of the articles of one literal.</summary>
/// <param name="Name">What the class that holds the literal is called.</param>
/// <param name="Articles">In any order; they are emitted by id.</param>
internal sealed record Chunk<T>(string Name, EquatableArray<T> Articles)
    where T : IOfArticle;

/// <summary>Something of an article.</summary>
internal interface IOfArticle
{
    /// <summary>The article's id.</summary>
    string Id { get; }
}
