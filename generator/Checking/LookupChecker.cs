using System.Collections.Concurrent;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Flow;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Checking;

/// <summary>Knows what each <c>Find</c> of the corpus finds. The files are bound when that is asked first.</summary>
/// <param name="texts">The project's AdditionalFiles.</param>
internal sealed class LookupChecker(EquatableList<AdditionalText> texts, string projectDirectory)
{
    private const string Articles = "Articles";
    private const string Quotes = "Quotes";
    private const string Things = "Things";

    private readonly ConcurrentDictionary<string, NearWords> _near = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private WholeCorpus? _whole;
    private bool _isUnread;

    /// <returns>How many ids <c>Find</c> of a class takes, if it is one of ours.</returns>
    public static int CountIds(string className) => className == Quotes ? 2 : 1;

    /// <summary>The first of the ids that the corpus does not have.</summary>
    /// <param name="ids">What is asked for, an article before its quote; <c>null</c> for what is known at run time alone.</param>
    public UnknownLookup? FindUnknown(string className, IReadOnlyList<string?> ids, CancellationToken cancellation)
    {
        // A corpus that failed is reported by the generator, and has nothing; of one that is not read to its end nobody knows what it has.
        if (ids[0] is not { } id || Bind(cancellation) is not { Bound.HasFailed: false } whole || _isUnread)
        {
            return null;
        }

        return className == Quotes
            ? FindUnknown(Articles, id, whole.Bound.Corpus) ?? (ids[1] is { } quote ? FindUnknownQuote(id, quote, whole, cancellation) : null)
            : FindUnknown(className, id, whole.Bound.Corpus);
    }

    /// <summary>What is cancelled is left to the next who asks.</summary>
    private WholeCorpus Bind(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_whole is null)
            {
                _whole = WholeCorpus.Of(texts, projectDirectory, cancellation);
                _isUnread = _whole.Unread.IsAny;
            }

            return _whole;
        }
    }

    private UnknownLookup? FindUnknown(string className, string id, Corpus corpus)
    {
        var thing = corpus.Find(id);
        var isKnown = className == Articles ? corpus.HasArticle(id) : thing is not null && Finds(className, thing);
        if (isKnown || WordOf(className, corpus) is not { } word)
        {
            return null;
        }

        var other = thing?.Kind.WithArticle ?? (corpus.HasArticle(id) ? "an article" : null);
        return new UnknownLookup(
            Argument: 0,
            word,
            id,
            other is null ? Advice.DidYouMean(_near.GetOrAdd(className, name => new NearWords(IdsOf(name, corpus))).Find(id)) : $"; it is the id of {other}");
    }

    /// <summary>What a class finds by one id: for messages. <c>null</c> for a class that is none of ours.</summary>
    private static string? WordOf(string className, Corpus corpus) =>
        className == Articles ? "article"
        : className == Things ? "thing"
        : corpus.Schema.Kinds.FirstOrDefault(row => row.Kind.ClassName == className)?.Kind.Name;

    private static UnknownLookup? FindUnknownQuote(string articleId, string id, WholeCorpus whole, CancellationToken cancellation)
    {
        var corpus = whole.Bound.Corpus;
        var path = corpus.Articles.First(article => article.Id == articleId).Path;
        var file = whole.Files.First(file => file.Document.File.RelativePath == path);
        var bound = Pipeline.BindArticle(file, corpus, cancellation);
        var known = bound.Article.Quotes.Select(static quote => quote.Id).ToList();
        return !bound.HasId || known.Contains(id)
            ? null
            : new UnknownLookup(Argument: 1, $"quote of `{articleId}`", id, Advice.DidYouMean(id, known));
    }

    private static IEnumerable<string> IdsOf(string className, Corpus corpus) => className == Articles
        ? corpus.Articles.Select(static article => article.Id)
        : corpus.Things.Where(thing => Finds(className, thing)).Select(static thing => thing.Id);

    private static bool Finds(string className, Thing thing) => className == Things || className == thing.Kind.ClassName;
}

/// <summary>An id that code asks for and the corpus does not have.</summary>
/// <param name="Argument">Which of the arguments says it.</param>
/// <param name="Asked">What it should be the id of: "person".</param>
/// <param name="Advice">What was probably meant, with what joins it to the message.</param>
internal sealed record UnknownLookup(int Argument, string Asked, string Id, string Advice);
