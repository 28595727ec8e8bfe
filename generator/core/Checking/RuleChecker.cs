using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Checks the project's own rules.</summary>
internal static class RuleChecker
{
    /// <summary>The rules of one article, its quotes and its mentions.</summary>
    /// <returns>How many words it quotes; <c>null</c> where no rule asks.</returns>
    public static Result<ArticleTally?> Check(Document document, Article article, Corpus corpus, ProjectRules rules)
    {
        var findings = new FindingSink(document.File);
        foreach (var rule in rules.Every)
        {
            switch (rule.Owner)
            {
                case FieldOwners.Article:
                    Check(rule, RuleSubject.Of(article), key => document.Facts.Any(fact => fact.Key.Name == key), document.File.Locate(default), "This article", corpus, findings);
                    break;
                case FieldOwners.Quote:
                    foreach (var (quote, at) in article.Quotes.Zip(PlacesOfQuotes(article, document.Body!), static (quote, at) => (quote, at)))
                    {
                        Check(rule, RuleSubject.Of(quote, article), null, at, $"The quote `{quote.Id}`", corpus, findings);
                    }

                    break;
                case FieldOwners.Mention:
                    foreach (var (mention, at) in PlacesOfMentions(article.Mentions, document.Body!))
                    {
                        Check(rule, RuleSubject.Of(mention), null, document.File.Locate(at), $"The mention \"{Excerpt.Of(article.Text, mention.Range)}\"", corpus, findings);
                    }

                    break;
                case FieldOwners.Label:
                    foreach (var label in article.Labels)
                    {
                        var words = label.Segments[0];
                        Check(rule, RuleSubject.Of(label), null, document.Body!.Places.Locate(words), $"The label \"{Excerpt.Of(article.Text, words)}\"", corpus, findings);
                    }

                    break;
            }
        }

        var tally = rules.Shares.Count == 0 ? null : ShareChecker.Count(article, corpus, rules.Shares);
        findings.AddRange(tally is null ? [] : ShareChecker.CheckArticle(tally, rules.Shares, document.File.Locate(default)));
        return new(tally, findings.ToEquatableArray());
    }

    /// <summary>The rules of things.</summary>
    /// <param name="articles">What they tell of events counts as said of these.</param>
    public static EquatableArray<Finding> Check(BoundCorpus bound, IEnumerable<ArticleSummary> articles, ProjectRules rules)
    {
        var byOwner = rules.Every.Where(static rule => rule.IsOfThings).ToLookup(static rule => rule.Owner, StringComparer.Ordinal);
        if (byOwner.Count == 0)
        {
            return default;
        }

        var findings = new List<Finding>();
        var told = byOwner.Contains(ThingKind.Event.Name) ? RuleSubject.ToldOf(articles) : null;
        for (var i = 0; i < bound.Corpus.Things.Count; i++)
        {
            var (index, thing) = (i, bound.Corpus.Things[i]);
            foreach (var rule in thing.IsShared ? [] : byOwner[thing.Kind.Name])
            {
                if (FindMissing(rule, RuleSubject.Of(thing, told), key => bound.Says(index, key), bound.Corpus) is { Length: > 0 } missing)
                {
                    findings.Add(ToFinding(rule.Words, bound.DeclaredAt(index), $"The {thing.Kind.Name} `{thing.Id}` has {missing}"));
                }
            }
        }

        return findings.ToEquatableArray();
    }

    public static Finding ToFinding(RuleWords rule, FileLocation at, string what) => Finding.Of(Rules.ById[rule.Id], at, what, rule.Text, rule.Because);

    private static void Check(
        EveryRule rule, RuleSubject subject, Func<string, bool>? isSaid, FileLocation at, string what, Corpus corpus, FindingSink findings)
    {
        if (FindMissing(rule, subject, isSaid, corpus) is { Length: > 0 } missing)
        {
            findings.Add(Rules.ById[rule.Words.Id], at, $"{what} has {missing}", rule.Words.Text, rule.Words.Because);
        }
    }

    /// <summary>What something lacks by a rule: "no `date` and nobody as `Agent`".</summary>
    /// <param name="isSaid">Whether something is said under a key that does not hold: that is told already.</param>
    private static string FindMissing(EveryRule rule, RuleSubject subject, Func<string, bool>? isSaid, Corpus corpus)
    {
        if (!rule.Where.AllHold(subject, corpus))
        {
            return "";
        }

        var keys = rule.Has.Where(key => !subject.Says(key) && isSaid?.Invoke(key) != true).Select(static key => $"no `{key}`");
        var roles = rule.Roles
            .Where(role => !subject.ValuesOf(FormatKeys.Participants.Name).Any(said => RuleConditions.IsOrIsBelow(said, role)))
            .Select(static role => $"nobody as `{role}`");
        return string.Join(" and ", keys.Concat(roles));
    }

    /// <summary>Where each quote begins: its first segment.</summary>
    private static IEnumerable<FileLocation> PlacesOfQuotes(Article article, Body body) =>
        article.Quotes.Select(quote => body.Places.Locate(quote.Segments[0].Range));

    /// <summary>The mentions with their places: they stand in the order of their annotations, of which some came to nothing.</summary>
    private static IEnumerable<(Mention Mention, TextSpan At)> PlacesOfMentions(EquatableArray<Mention> mentions, Body body)
    {
        var next = 0;
        foreach (var annotation in body.Annotations)
        {
            if (next < mentions.Count && annotation is MentionAnnotation && annotation.Range == mentions[next].Range)
            {
                yield return (mentions[next++], annotation.At);
            }
        }
    }
}
