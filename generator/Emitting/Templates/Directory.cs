/// <summary>Finds things and articles by id and by number.</summary>
internal static partial class ArticleGenData
{
    private static ThingDirectory? s_things;
    private static ArticleDirectory? s_articles;

    private static ThingDirectory Things => s_things is { IsCurrent: true } things ? things : Renew(ref s_things, new ThingDirectory(Parts));

    private static ArticleDirectory AllArticles =>
        s_articles is { IsCurrent: true } articles ? articles : Renew(ref s_articles, new ArticleDirectory(Parts));

    /// <summary>The thing with an id of the corpus.</summary>
    internal static global::__Corpus__.Thing Thing(string id) => Things[Things.Ordinals[id]];

    /// <summary>A thing of a part, by the number of its kind and its own among those that the part has of the kind.</summary>
    internal static global::__Corpus__.Thing Thing(global::__Corpus__.CorpusPart part, int kind, int index) => Things[Things.StartOf(part, kind) + index];

    /// <summary>The thing that has an id, or had it before, if there is one and it is of the kind.</summary>
    internal static T? Find<T>(string id)
        where T : global::__Corpus__.Thing => Things.Find(id) is var ordinal and >= 0 ? Things[ordinal] as T : null;

    /// <summary>All things of a kind, by its number.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T> All<T>(int kind)
        where T : global::__Corpus__.Thing => new LazyList<T, int>(
            kind, static kind => Things.CountOf(kind), static (kind, index) => (T)Things[Things.StartOf(kind) + index]);

    /// <summary>The article with an id, if there is one.</summary>
    internal static global::__Corpus__.Article? FindArticle(string id) =>
        AllArticles.Ordinals.TryGetValue(id, out var ordinal) ? AllArticles[ordinal] : null;

    /// <summary>The quote of an article with an id, if there is one.</summary>
    internal static global::__Corpus__.Quote? FindQuote(global::__Corpus__.Article? article, string id)
    {
        foreach (var quote in article?.Quotes ?? global::System.Array.Empty<global::__Corpus__.Quote>())
        {
            if (quote.Id == id)
            {
                return quote;
            }
        }

        return null;
    }

    /// <summary>The quote with a key, its article and its id.</summary>
    internal static global::__Corpus__.Quote? FindQuote(string? key) =>
        key is not null && key.IndexOf('/', global::System.StringComparison.Ordinal) is var slash and > 0
            ? FindQuote(FindArticle(key[..slash]), key[(slash + 1)..])
            : null;

    /// <summary>The quotes of all articles that tell one again.</summary>
    /// <param name="articleId">The article of that one.</param>
    /// <param name="key">The article and the quote.</param>
    /// <param name="isMeant">Whether a quote tells that one again.</param>
    internal static global::__Corpus__.Quote[] RepeatsOf(
        string articleId, string key, global::System.Func<global::__Corpus__.Quote, string, bool> isMeant)
    {
        var found = new global::System.Collections.Generic.List<global::__Corpus__.Quote>();
        foreach (var other in AllArticles.RepeatedIn(articleId))
        {
            foreach (var quote in AllArticles[other].Quotes)
            {
                if (isMeant(quote, key))
                {
                    found.Add(quote);
                }
            }
        }

        return found.ToArray();
    }

    /// <summary>The values, which are no entities, that have a role in an event.</summary>
    internal static global::__Corpus__.Mention[] ValuesOf(string eventId, global::__Corpus__.ParticipantRole role, string text)
    {
        var found = new global::System.Collections.Generic.List<global::__Corpus__.Mention>();
        foreach (var article in Find<global::__Corpus__.Event>(eventId)?.Uses.Articles() ?? global::System.Array.Empty<global::__Corpus__.Article>())
        {
            foreach (var mention in article.Mentions)
            {
                if (mention.Targets.Count == 0 && mention.Role == role && mention.EventId == eventId && Words(mention.Text) == text)
                {
                    found.Add(mention);
                }
            }
        }

        return found.ToArray();
    }

    /// <summary>All articles, ordered by id.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article> Articles() =>
        new LazyList<global::__Corpus__.Article, int>(0, static _ => AllArticles.Count, static (_, index) => AllArticles[index]);

    /// <summary>All quotes of all articles.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes() =>
        new LazyList<global::__Corpus__.Quote, int>(0, static _ => AllArticles.QuoteCount, static (_, index) => AllArticles.Quote(index));
}
