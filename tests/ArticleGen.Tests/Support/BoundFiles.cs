using System.Collections.Immutable;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Flow;
using ArticleGen.Model;

namespace ArticleGen.Tests.Support;

/// <summary>Files read and bound by the generator's own steps, without a compiler around them.</summary>
internal sealed class BoundFiles
{
    public BoundFiles(params InputFile[] files)
    {
        var whole = Read(files);
        var articles = Pipeline.BindArticles((whole.Files, whole.Bound.Corpus), default);
        var bound = Pipeline.ArticlesOf(articles, default);
        var summaries = Pipeline.Summarize(bound, default);
        var vocabulary = Pipeline.BindVocabulary((whole.Bound, (summaries, whole.Declared.Value.Schema)), default);
        var rules = RuleSteps.Bind((whole.Declared, whole.Bound.Corpus), default);
        var ruled = RuleSteps.CheckArticles((whole.Files, (whole.Bound.Corpus, rules.Value.Rules)), default);
        var repeated = RepeatSteps.RepeatedBy(articles, default);
        var quotes = RepeatSteps.QuotesOf((RepeatSteps.ListQuotes((bound, RepeatSteps.ArticlesOf([repeated], default)), default), []), default);
        (Files, Corpus, Articles, Vocabulary) = (whole.Files, whole.Bound.Corpus, [.. bound], vocabulary.Vocabulary);
        AllFindings =
        [
            .. Pipeline.FindingsOf(whole.Opened, default), .. Pipeline.FindingsOf(whole.Settings, default),
            .. whole.Unread.Filter(
            [
                .. Pipeline.FindingsOf(whole.Declared, default), .. Pipeline.FindingsOf(whole.Files, default), .. Pipeline.FindingsOf(whole.Bound, default),
                .. Pipeline.FindingsOf(articles, default), .. Pipeline.FindingsOf(vocabulary, default),
                .. RepeatSteps.Check((repeated, quotes), default),
                .. Pipeline.FilterRules((RuleSteps.FindingsOf(rules, default), whole.Unread), default), .. RuleSteps.FindingsOf(ruled, default),
                .. RuleSteps.CheckCorpus((whole.Bound, (summaries, (RuleSteps.TalliesOf(ruled, default), rules))), default),
            ]),
        ];
    }

    /// <summary>In the order in which they were given.</summary>
    public EquatableList<ReadFile> Files { get; }

    public Corpus Corpus { get; }

    public ImmutableArray<Article> Articles { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The only article.</summary>
    public Article Article => Articles.Single();

    /// <summary>What is wrong in the files.</summary>
    public ImmutableArray<Finding> AllFindings { get; }

    /// <summary>The same as the compiler would say it.</summary>
    public IEnumerable<string> Findings => AllFindings.Select(static finding => GeneratorHarness.Describe(finding.ToDiagnostic()));

    /// <summary>The ids of <see cref="Findings"/>.</summary>
    public IEnumerable<string> RuleIds => Findings.Select(static finding => finding[..6]);

    /// <summary>A body alone, with the corpus file's content before it.</summary>
    public static BoundFiles Of(string body, string corpus = "") =>
        new(GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("a", body));

    /// <summary>What one file adds to a corpus.</summary>
    public static Contribution Contribute(InputFile file) => Read(file).Files.Single().Contribution;

    private static WholeCorpus Read(params InputFile[] files) =>
        WholeCorpus.Of(files.Select(GeneratorHarness.ToAdditionalText), GeneratorHarness.ProjectDirectory, default);
}
