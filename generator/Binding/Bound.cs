using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>What binding all files together gives.</summary>
/// <param name="DeclaredAt">Where each thing is declared first, by id. Compared by reference: it is made anew with the corpus.</param>
/// <param name="SpelledAt">Where each type of event and each role is spelled first, by its words.</param>
internal sealed record BoundCorpus(
    Corpus Corpus,
    IReadOnlyDictionary<string, FileLocation> DeclaredAt,
    IReadOnlyDictionary<string, FileLocation> SpelledAt,
    EquatableArray<Finding> Findings);

/// <summary>What gathering the corpus's own words gives.</summary>
internal sealed record BoundVocabulary(Vocabulary Vocabulary, EquatableArray<Finding> Findings);

/// <summary>What binding one article gives.</summary>
/// <param name="HasId">Whether the article has its id; the later of two articles with one id is not emitted.</param>
internal sealed record BoundArticle(Article Article, bool HasId, EquatableArray<Finding> Findings)
{
    /// <summary>The article without anything that is said of it, and the failure as a finding.</summary>
    public static BoundArticle Failed(Document document, Exception failure)
    {
        var article = new Article(
            document.ArticleId!.Value.Value, document.File.RelativePath, default, document.Body!.Text, default, default, default, default,
            default, default);
        return new BoundArticle(article, HasId: false, [Finding.OfFailure(document.File, failure)]);
    }
}
