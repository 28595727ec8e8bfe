using System.Collections.Immutable;
using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Hosting;
using ArticleGen.Model;

namespace ArticleGen.Tests.Support;

/// <summary>Files as <see cref="CorpusBuild"/> reads and binds them, without a compiler around them.</summary>
internal sealed class BoundFiles
{
    public BoundFiles(params InputFile[] files)
        : this(Read(files))
    {
    }

    public BoundFiles(CorpusBuild build)
    {
        Files = build.Documents.Values();
        Corpus = build.Corpus.Value.Corpus;
        Articles = [.. CorpusSteps.ArticlesOf(build.Articles.Values(), default)];
        Vocabulary = build.Vocabulary.Value;
        // Files of a test are often a corpus file alone.
        AllFindings = [.. build.Findings().Where(static finding => finding.Rule != Rules.NoArticle.Id)];
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
    public static Contribution Contribute(InputFile file) => Read(file).Documents.Single().Value.Contribution;

    private static CorpusBuild Read(params InputFile[] files) => new(files.Select(GeneratorHarness.ToSourceFile));
}
