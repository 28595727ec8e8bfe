using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding;

/// <summary>What binding all files together gives. Compared by reference, since it knows places.</summary>
/// <param name="declarations">The things of the corpus, with what the files declare of them.</param>
internal sealed class BoundCorpus(Corpus corpus, List<MergedThing> declarations)
{
    /// <summary>What stands for a corpus that could not be bound.</summary>
    public static BoundCorpus Failed => new(Corpus.Empty, []) { HasFailed = true };

    private readonly Lazy<Dictionary<string, FileLocation>> _spellings = new(() => FindSpellings(declarations));

    public Corpus Corpus => corpus;

    public bool HasFailed { get; private init; }

    /// <summary>Where each type of event and each role is spelled first, by its words.</summary>
    public IReadOnlyDictionary<string, FileLocation> SpelledAt => _spellings.Value;

    /// <summary>Where a thing is declared first.</summary>
    /// <param name="index">Its index in the corpus.</param>
    public FileLocation DeclaredAt(int index) => declarations[index].DeclaredAt.Locate();

    /// <summary>Whether a thing says something under a key, be it wrong.</summary>
    /// <param name="index">Its index in the corpus.</param>
    public bool Says(int index, string key) => declarations[index].Says(key);

    private static Dictionary<string, FileLocation> FindSpellings(List<MergedThing> declarations)
    {
        var places = new Dictionary<string, FileLocation>(StringComparer.Ordinal);
        foreach (var fact in declarations.SelectMany(static thing => thing.Spellings()))
        {
            foreach (var (item, head) in fact.Items)
            {
                var said = fact.Key.Equals(FormatKeys.EventType) ? item : item.Parts.Find(FormatKeys.Role)?.Items[0];
                if (said is not null && !places.ContainsKey(said.Text))
                {
                    places.Add(said.Text, head.Locate(said.At));
                }
            }
        }

        return places;
    }
}

/// <summary>What binding one article gives.</summary>
/// <param name="HasId">Whether the article has its id; the later of two articles with one id is not emitted.</param>
/// <param name="Repeated">The quotes of other articles that its quotes tell again.</param>
internal sealed record BoundArticle(Article Article, bool HasId, EquatableArray<RepeatedQuote> Repeated)
{
    /// <summary>The article without anything that is said of it.</summary>
    public static BoundArticle Failed(Document document)
    {
        var article = new Article(
            document.ArticleId!.Value.Value, document.File.RelativePath, default, document.Body!.Text, Headline: null, default, default, default,
            default, default, default, default, default);
        return new BoundArticle(article, HasId: false, default);
    }
}

/// <summary>A quote of another article that a quote tells again, or of which words speak; whether there is one, all articles together tell.</summary>
/// <param name="From">The quote that tells it again, as <c>ARTICLE/QUOTE</c>; <c>null</c> for words that speak of it.</param>
/// <param name="Article">The id of the other article.</param>
/// <param name="Quote">The id of the quote in it.</param>
/// <param name="At">Where it is named.</param>
internal sealed record RepeatedQuote(string? From, string Article, string Quote, FileLocation At);
