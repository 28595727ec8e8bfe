using ArticleGen.Binding;
using ArticleGen.Checking;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Flow;

/// <summary>The functions of the steps that check the project's own rules. Without rules they do nothing.</summary>
internal static class RuleSteps
{
    /// <summary>What the rules say of things, for as long as these stay the same: an edit in a quote changes the sums alone.</summary>
    private static readonly Memo<BoundCorpus, (EquatableList<ArticleSummary> Summaries, ProjectRules Rules), EquatableArray<Finding>> s_things =
        new(static (bound, source) => RuleChecker.Check(bound, source.Summaries, source.Rules));

    public static Guarded<BoundRules> Bind((Guarded<BoundSchema> Declared, Corpus Corpus) source, CancellationToken cancellation) => Guard.Run(
        "to bind the rules of the project",
        () => source.Declared.Value.Rules.Count == 0 ? BoundRules.None : RuleBinder.Bind(source.Declared.Value, source.Corpus),
        BoundRules.None,
        cancellation);

    public static ProjectRules RulesOf(Guarded<BoundRules> bound, CancellationToken _) => bound.Value.Rules;

    public static bool AreOfArticles((EquatableList<ReadFile> Files, (Corpus Corpus, ProjectRules Rules) Other) source) => source.Other.Rules.AreOfArticles;

    /// <summary>The rules of articles, quotes and mentions.</summary>
    public static EquatableList<CheckedArticle> CheckArticles(
        (EquatableList<ReadFile> Files, (Corpus Corpus, ProjectRules Rules) Other) source, CancellationToken cancellation) =>
        source.Files
            .Where(file => file.Document.Body is not null && source.Other.Corpus.HasArticle(file.Document.ArticleId!.Value.Value))
            .Select(file => Check(file, source.Other.Corpus, source.Other.Rules, cancellation))
            .ToEquatableList();

    /// <summary>How many words the articles quote, without what is wrong in them.</summary>
    public static EquatableList<ArticleTally> TalliesOf(EquatableList<CheckedArticle> articles, CancellationToken _) =>
        articles.Select(static article => article.Tally).OfType<ArticleTally>().ToEquatableList();

    /// <summary>The rules of things, and of shares of more than one article.</summary>
    public static EquatableList<Finding> CheckCorpus(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, (EquatableList<ArticleTally> Tallies, Guarded<BoundRules> Rules) Shares) Other) source,
        CancellationToken cancellation)
    {
        var (bound, (summaries, (tallies, rules))) = source;
        return new(Guard.Run<EquatableArray<Finding>>(
            () => [.. s_things.Get(bound, (summaries, rules.Value.Rules)), .. ShareChecker.CheckAll(tallies, rules.Value)],
            static failure => [Finding.OfFailedStep("to check the rules of the project", failure)],
            cancellation));
    }

    public static EquatableList<Finding> FindingsOf(Guarded<BoundRules> bound, CancellationToken _) =>
        bound.Findings.Concat(bound.Value.Findings).ToEquatableList();

    public static EquatableList<Finding> FindingsOf(EquatableList<CheckedArticle> articles, CancellationToken _) =>
        articles.SelectMany(static article => article.Findings).ToEquatableList();

    private static CheckedArticle Check(ReadFile file, Corpus corpus, ProjectRules rules, CancellationToken cancellation) => Guard.Run(
        () => Pipeline.BindArticle(file, corpus, cancellation) is { HasId: true } bound
            ? RuleChecker.Check(file.Document, bound.Article, corpus, rules)
            : new CheckedArticle(default, Tally: null),
        failure => new CheckedArticle([Finding.OfFailure(file.Document.File.Path, failure)], Tally: null),
        cancellation);
}
