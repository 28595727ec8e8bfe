using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>The C# names of an article: in <c>Articles</c>, and of its class in <c>Quotes</c>.</summary>
/// <param name="Hint">The file that it has while articles have their own.</param>
internal readonly record struct ArticleMembers(string InArticles, string InQuotes, string Hint);

/// <summary>The C# names of all articles. Equal when the ids are.</summary>
/// <param name="articles">Ordered by id (ordinal).</param>
internal sealed class ArticleNames(EquatableArray<ArticleEntry> articles) : IEquatable<ArticleNames>
{
    public static readonly ArticleNames None = new(default);

    private readonly Dictionary<string, string> _inArticles = MemberNames.Assign(articles.Select(static article => article.Id), "Articles");
    private readonly Dictionary<string, string> _inQuotes = MemberNames.Assign(articles.Select(static article => article.Id), "Quotes");

    private readonly Dictionary<string, string> _hints = NameFiles(articles);

    public static ArticleNames Of(Corpus corpus) => new(corpus.Articles);

    public bool Has(string id) => _inArticles.ContainsKey(id);

    public ArticleMembers this[string id] => new(_inArticles[id], _inQuotes[id], _hints[id]);

    public bool Equals(ArticleNames? other) => other is not null && articles.Equals(other.Articles);

    public override bool Equals(object? obj) => Equals(obj as ArticleNames);

    public override int GetHashCode() => articles.GetHashCode();

    private EquatableArray<ArticleEntry> Articles => articles;

    private static Dictionary<string, string> NameFiles(EquatableArray<ArticleEntry> articles)
    {
        var hints = new HintNames();
        return articles.ToDictionary(
            static article => article.Id, article => hints.Unique("Articles/" + article.Id + ".article"), StringComparer.Ordinal);
    }
}
