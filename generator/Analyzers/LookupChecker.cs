using System.Collections.Concurrent;
using ArticleGen.Binding.Corpora;
using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Analyzers;

/// <summary>Knows what each <c>Find</c> of the corpus finds. The corpus is bound when that is asked first.</summary>
/// <param name="bind">Binds it; <c>null</c> where nobody can tell what it has.</param>
/// <param name="isSplit">Whether the corpus is that of other assemblies, which do not tell all of their ids.</param>
internal sealed class LookupChecker(Func<CancellationToken, LookupCorpus?> bind, bool isSplit)
{
    private const string Articles = "Articles";
    private const string Quotes = "Quotes";
    private const string Things = "Things";

    private readonly ConcurrentDictionary<string, NearWords> _near = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private LookupCorpus? _corpus;
    private bool _isBound;

    /// <returns>How many ids <c>Find</c> of a class takes, if it is one of ours.</returns>
    public static int CountIds(string className) => className == Quotes ? 2 : 1;

    /// <summary>The first of the ids that the corpus does not have.</summary>
    /// <param name="ids">What is asked for, an article before its quote; <c>null</c> for what is known at run time alone.</param>
    public UnknownLookup? FindUnknown(string className, IReadOnlyList<string?> ids, CancellationToken cancellation)
    {
        if (ids[0] is not { } id || Bind(cancellation) is not { } corpus)
        {
            return null;
        }

        return className == Quotes
            ? FindUnknown(Articles, id, corpus) ?? (ids[1] is { } quote ? FindUnknownQuote(id, quote, corpus, cancellation) : null)
            : FindUnknown(className, id, corpus);
    }

    /// <summary>What is cancelled is left to the next who asks.</summary>
    private LookupCorpus? Bind(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_isBound)
            {
                (_corpus, _isBound) = (bind(cancellation), true);
            }

            return _corpus;
        }
    }

    private UnknownLookup? FindUnknown(string className, string id, LookupCorpus known)
    {
        var corpus = known.Corpus;
        var thing = corpus.Find(id);
        var isKnown = className == Articles ? known.Articles.Contains(id) : thing is not null && Finds(className, thing);
        if (isKnown || (isSplit && id.Contains('/')) || WordOf(className, corpus) is not { } word)
        {
            return null;
        }

        var other = thing?.Kind.WithArticle ?? (known.Articles.Contains(id) ? "an article" : null);
        return new UnknownLookup(
            Argument: 0,
            word,
            id,
            other is null ? Advice.DidYouMean(_near.GetOrAdd(className, name => new NearWords(IdsOf(name, known))).Find(id)) : $"; it is the id of {other}");
    }

    /// <summary>What a class finds by one id: for messages. <c>null</c> for a class that is none of ours.</summary>
    private static string? WordOf(string className, Corpus corpus) =>
        className == Articles ? "article"
        : className == Things ? "thing"
        : corpus.Schema.Kinds.FirstOrDefault(row => row.Kind.ClassName == className)?.Kind.Name;

    private UnknownLookup? FindUnknownQuote(string articleId, string id, LookupCorpus corpus, CancellationToken cancellation)
    {
        // A quote without an id has its number.
        var isNumber = isSplit && id.All(char.IsDigit);
        return isNumber || corpus.QuotesOf(articleId, cancellation) is not { } known || known.Contains(id)
            ? null
            : new UnknownLookup(Argument: 1, $"quote of `{articleId}`", id, Advice.DidYouMean(id, known));
    }

    private static IEnumerable<string> IdsOf(string className, LookupCorpus known) => className == Articles
        ? known.Articles
        : known.Corpus.Things.Where(thing => Finds(className, thing)).Select(static thing => thing.Id);

    private static bool Finds(string className, Thing thing) => className == Things || className == thing.Kind.ClassName;
}

/// <summary>An id that code asks for and the corpus does not have.</summary>
/// <param name="Argument">Which of the arguments says it.</param>
/// <param name="Asked">What it should be the id of: "person".</param>
/// <param name="Advice">What was probably meant, with what joins it to the message.</param>
internal sealed record UnknownLookup(int Argument, string Asked, string Id, string Advice);
