using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Fields;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Building;

/// <summary>The steps that check the project's own rules. Without rules they do nothing.</summary>
internal static class RuleSteps
{
    /// <summary>What the rules say of things, for as long as these stay the same: an edit in a quote changes the sums alone.</summary>
    private static readonly Memo<BoundCorpus, (EquatableList<ArticleSummary> Summaries, ProjectRules Rules), EquatableArray<Finding>> s_things =
        new(static (bound, source) => RuleChecker.Check(bound, source.Summaries, source.Rules));

    public static Result<BoundRules> Bind((CorpusSettings Settings, Corpus Corpus) source, CancellationToken cancellation) => Guard.Run(
        "to bind the rules of the project",
        () => source.Settings.Rules.Count == 0 ? BoundRules.None : RuleBinder.Bind(source.Settings, source.Corpus),
        static () => BoundRules.None,
        cancellation);

    public static ProjectRules RulesOf(BoundRules bound, CancellationToken _) => bound.Rules;

    public static bool AreOfArticles((EquatableList<ReadFile> Files, (Corpus Corpus, ProjectRules Rules) Other) source) => source.Other.Rules.AreOfArticles;

    /// <summary>The rules of articles, quotes and mentions; and how many words each article quotes, where a rule asks.</summary>
    public static EquatableList<Result<ArticleTally?>> CheckArticles(
        (EquatableList<ReadFile> Files, (Corpus Corpus, ProjectRules Rules) Other) source, CancellationToken cancellation)
    {
        var (files, (corpus, rules)) = source;
        return CorpusSteps.ArticlesAmong(files, corpus).Select(file => Check(file, corpus, rules, cancellation)).ToEquatableList();
    }

    public static EquatableList<ArticleTally> TalliesOf(EquatableList<ArticleTally?> articles, CancellationToken _) =>
        articles.OfType<ArticleTally>().ToEquatableList();

    /// <summary>The rules of things, and of shares of more than one article.</summary>
    public static EquatableList<Finding> CheckCorpus(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, (EquatableList<ArticleTally> Tallies, BoundRules Rules) Shares) Other) source,
        CancellationToken cancellation)
    {
        var (bound, (summaries, (tallies, rules))) = source;
        return new(Guard.Run<EquatableArray<Finding>>(
            () => [.. s_things.Get(bound, (summaries, rules.Rules)), .. ShareChecker.CheckAll(tallies, rules)],
            static failure => [Finding.OfFailedStep("to check the rules of the project", failure)],
            cancellation));
    }

    private static Result<ArticleTally?> Check(ReadFile file, Corpus corpus, ProjectRules rules, CancellationToken cancellation) => Guard.Run(
        () => CorpusSteps.BindArticle(file, corpus, cancellation).Value is { HasId: true } bound
            ? RuleChecker.Check(file.Document, bound.Article, corpus, rules)
            : new(null, default),
        failure => new(null, [Finding.OfFailure(file.File.Path, failure)]),
        cancellation);
}
