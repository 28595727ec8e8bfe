using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using static ArticleGen.Tests.Incrementality.EditedCorpus;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What a project's own rules cost at an edit: nothing but their checking.</summary>
public class RuleEditTests
{
    private const string RuleFile = "articles/rules.corpus.yaml";

    private static readonly InputFile s_rules = new(RuleFile, "rules:\n  - { every: quote, where: { kind: direct }, has: note }\n  - { every: person, has: jobTitle }\n");

    /// <summary>The file of the rule is read again and no other; every article is checked again, and none is bound.</summary>
    [Fact]
    public void A_changed_rule_runs_the_checking_again() => AssertEdit(
        static project => project.Edit(RuleFile, "has: note", "has: date"),
        $"""
        OpenedFiles: 1 Modified
        Declared: 1 Unchanged
        ReadFiles: 1 Modified
        Contributions: 1 Modified
        Corpus: 1 Unchanged
        BoundArticles: 1 Unchanged
        CheckedArticles: 2 Modified, {Shards.Fewest - 2} Unchanged
        """,
        "AG6002 AG6002 AG6002");

    [Fact]
    public void A_changed_rule_of_things_checks_no_article() => AssertEdit(
        static project => project.Edit(RuleFile, "has: jobTitle", "has: affiliation"),
        $"""
        OpenedFiles: 1 Modified
        Declared: 1 Unchanged
        ReadFiles: 1 Modified
        Contributions: 1 Modified
        Corpus: 1 Unchanged
        BoundArticles: 1 Unchanged
        CheckedArticles: {Shards.Fewest} Unchanged
        """,
        "AG6002 AG6002 AG6002 AG6002");

    [Fact]
    public void A_rule_that_only_moves_checks_no_other_shard() => AssertEdit(
        static project => project.Edit(RuleFile, "rules:", "# Ours.\nrules:"),
        """
        OpenedFiles: 1 Modified
        Declared: 1 Unchanged
        ReadFiles: 1 Modified
        Contributions: 1 Modified
        Corpus: 1 Unchanged
        BoundArticles: 1 Unchanged
        CheckedArticles: 1 Unchanged
        """,
        "AG6002 AG6002 AG6002");

    [Fact]
    public void Words_of_a_body_check_their_article_alone()
    {
        var project = new IncrementalSteps([.. Files, s_rules]);

        project.Edit(Bridge, "the old bridge", "the new bridge");
        project.Run();

        Assert.Contains("CheckedArticles: 1 Unchanged\n", project.DescribeSteps(), StringComparison.Ordinal);
    }

    private static void AssertEdit(Action<IncrementalSteps> edit, string steps, string rules)
    {
        var project = new IncrementalSteps([.. Files, s_rules]);
        edit(project);
        project.Run();

        Assert.Equal(steps, project.DescribeSteps().TrimEnd());
        Assert.Equal("", string.Join(' ', project.Emitted()));
        Assert.Equal(rules, string.Join(' ', project.Result.Diagnostics.Select(static diagnostic => diagnostic.Id)));
    }
}
