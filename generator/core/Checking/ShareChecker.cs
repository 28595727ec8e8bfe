using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Checks how large a part of the quoted words some quotes have. The words of a quote inside a quote are those of the outer one.</summary>
internal static class ShareChecker
{
    public static ArticleTally Count(Article article, Corpus corpus, EquatableArray<ShareRule> rules)
    {
        var words = new int[rules.Count];
        var all = 0;
        foreach (var quote in article.Quotes.Where(static quote => quote.Within < 0))
        {
            var count = quote.Segments.Sum(segment => WordCounter.Count(segment.Words.In(article.Text)));
            all += count;
            var subject = RuleSubject.Of(quote, article);
            for (var i = 0; i < words.Length; i++)
            {
                words[i] += rules[i].Where.AllHold(subject, corpus) ? count : 0;
            }
        }

        return new ArticleTally(article.Facts.TextOf(FormatKeys.Section), all, new(words));
    }

    /// <summary>The rules of each article.</summary>
    /// <param name="at">The article's start.</param>
    public static IEnumerable<Finding> CheckArticle(ArticleTally tally, EquatableArray<ShareRule> rules, FileLocation at)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Within == ShareScope.Article && Check(rules[i], [tally], i, at, "this article") is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>The rules of each section and of the corpus: told where the rule stands.</summary>
    public static EquatableArray<Finding> CheckAll(IReadOnlyList<ArticleTally> articles, BoundRules bound)
    {
        var findings = new List<Finding?>();
        var rules = bound.Rules.Shares;
        var sections = articles
            .Where(static article => article.Section is not null)
            .GroupBy(static article => article.Section!, StringComparer.Ordinal)
            .OrderBy(static section => section.Key, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            var at = bound.SharesAt[i];
            if (rules[i].Within == ShareScope.Section)
            {
                findings.AddRange(sections.Select(section => Check(rules[i], section, i, at, $"the section \"{section.Key}\"")));
            }
            else if (rules[i].Within == ShareScope.Corpus)
            {
                findings.Add(Check(rules[i], articles, i, at, "the corpus"));
            }
        }

        return findings.OfType<Finding>().ToEquatableArray();
    }

    /// <param name="what">Of what the words are: "this article".</param>
    private static Finding? Check(ShareRule rule, IEnumerable<ArticleTally> articles, int index, FileLocation at, string what)
    {
        var (words, all) = articles.Aggregate((Words: 0L, All: 0L), (sum, article) => (sum.Words + article.Words[index], sum.All + article.All));
        var isBroken = rule.IsAtMost ? 100 * words > rule.Percent * all : 100 * words < rule.Percent * all;
        return isBroken
            ? RuleChecker.ToFinding(rule.Words, at, $"{words} of the {all} quoted words of {what} ({ShareRule.Show(100m * words / all)}) are of such quotes")
            : null;
    }
}

/// <summary>How many words one article quotes.</summary>
/// <param name="All">The words of all its quotes.</param>
/// <param name="Words">Those of the quotes that each rule of a share asks for.</param>
internal sealed record ArticleTally(string? Section, int All, EquatableArray<int> Words);
