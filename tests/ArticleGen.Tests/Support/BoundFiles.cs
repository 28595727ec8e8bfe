using System.Collections.Immutable;
using ArticleGen.Binding;
using ArticleGen.Diagnostics;
using ArticleGen.Flow;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Support;

/// <summary>Files read and bound as the generator does it, without a compiler around it.</summary>
internal sealed class BoundFiles
{
    private readonly List<Finding> _findings = [];

    public BoundFiles(params InputFile[] files)
    {
        var opened = new OpenedFiles(files.Select(Open).ToEquatableArray(), []);
        var settings = Pipeline.ReadSettings(opened, default);
        _findings.AddRange(settings.SelectMany(static it => it.Findings));
        var schema = Pipeline.BindSchema(settings, default).Value;
        _findings.AddRange(schema.Findings);
        var read = Pipeline.ReadFiles((opened, schema.Schema), default);
        _findings.AddRange(read.SelectMany(static it => it.Document.Findings));
        var corpus = Pipeline.BindCorpus((Pipeline.ContributionsOf(read, default), schema.Schema), default);
        _findings.AddRange(corpus.Findings);
        Corpus = corpus.Corpus;
        var articles = Pipeline.BindArticles((read, Corpus), default);
        _findings.AddRange(articles.SelectMany(static it => it.Findings));
        Articles = [.. Pipeline.ArticlesOf(articles, default)];
        var vocabulary = Pipeline.BindVocabulary((corpus, Articles.Select(ArticleSummary.Of).ToEquatableList()), default);
        _findings.AddRange(vocabulary.Findings);
        Vocabulary = vocabulary.Vocabulary;
    }

    public Corpus Corpus { get; }

    public ImmutableArray<Article> Articles { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The only article.</summary>
    public Article Article => Articles.Single();

    /// <summary>What is wrong, as the compiler would say it; "nobody is named as the source" is left out, since few tests are about it.</summary>
    public IEnumerable<string> Findings => _findings
        .Where(static finding => finding.Rule != Rules.NoSpeaker.Id)
        .Select(static finding => GeneratorHarness.Describe(finding.ToDiagnostic()));

    /// <summary>The ids of <see cref="Findings"/>.</summary>
    public IEnumerable<string> RuleIds => Findings.Select(static finding => finding[..6]);

    /// <summary>A body alone, with the corpus file's content before it.</summary>
    public static BoundFiles Of(string body, string corpus = "") =>
        new(GeneratorHarness.Corpus(corpus), GeneratorHarness.Article("a", body));

    /// <summary>What one file adds to a corpus.</summary>
    public static Contribution Contribute(InputFile file) => Pipeline.ReadFile(Open(file), DeclaredSchema.BuiltIn, default).Contribution;

    private static global::ArticleGen.Model.SourceFile Open(InputFile file) =>
        new(GeneratorHarness.ProjectDirectory + file.Path, file.Path, SourceText.From(file.Content));
}
