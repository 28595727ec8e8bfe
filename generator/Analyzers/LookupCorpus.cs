using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Formats;
using ArticleGen.Hosting;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Analyzers;

/// <summary>What the lookups of a project can find.</summary>
/// <param name="Corpus">Its things.</param>
/// <param name="Articles">The ids of its articles.</param>
/// <param name="QuotesOf">The ids of an article's quotes; nothing where nobody can tell.</param>
internal sealed record LookupCorpus(Corpus Corpus, HashSet<string> Articles, Func<string, CancellationToken, IReadOnlyList<string>?> QuotesOf)
{
    /// <param name="texts">The AdditionalFiles of a project that has the whole corpus.</param>
    /// <returns>
    /// <c>null</c> where nobody can tell: a corpus that failed is reported by the generator, and has nothing; of one that is not read to its end
    /// nobody knows what it has.
    /// </returns>
    public static LookupCorpus? Of(EquatableList<AdditionalText> texts, string projectDirectory, CancellationToken cancellation)
    {
        var files = texts.Where(static text => FileFormats.IsOurs(text.Path)).Select(text => ProjectSteps.Open(text, projectDirectory, cancellation));
        var build = new CorpusBuild(files, cancellation);
        var corpus = build.Corpus.Value.Corpus;
        return build.Corpus.Value.HasFailed || build.Unread.IsAny
            ? null
            : new LookupCorpus(corpus, new(corpus.Articles.Select(static article => article.Id), StringComparer.Ordinal), QuotesOf);

        IReadOnlyList<string>? QuotesOf(string articleId, CancellationToken cancellation)
        {
            var path = corpus.Articles.First(article => article.Id == articleId).Path;
            var file = build.Documents.Select(static result => result.Value).First(file => file.File.RelativePath == path);
            var bound = CorpusSteps.BindArticle(file, corpus, cancellation).Value;
            return bound.HasId ? [.. bound.Article.Quotes.Select(static quote => quote.Id)] : null;
        }
    }

    /// <param name="corpora">A model and its parts: all that a program has.</param>
    public static LookupCorpus? Of(IReadOnlyList<ReferencedCorpus> corpora, CancellationToken cancellation)
    {
        var bound = SchemaSteps.BindReferenced(corpora, cancellation);
        var articles = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var words in corpora.SelectMany(static corpus => corpus.Articles).Select(static article => article.Split(' ')))
        {
            articles[words[0]] = words;
        }

        return bound.HasFailed
            ? null
            : new LookupCorpus(bound.Corpus, new(articles.Keys, StringComparer.Ordinal), (articleId, _) => [.. articles[articleId].Skip(1)]);
    }
}
