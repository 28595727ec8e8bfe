using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Formats;
using ArticleGen.Formats.Articles;
using ArticleGen.Hosting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Robustness;

/// <summary>
/// Whatever happens to an article, nothing is thrown and what is emitted compiles. <c>ARTICLEGEN_MUTATIONS=1000000</c> makes more of them;
/// a failure names the article's number, and the same number gives the same article again (<c>ARTICLEGEN_MUTATIONS_FROM</c>).
/// </summary>
public class MutationTests
{
    private const string Name = "mutated";

    private static readonly ulong s_count = Setting("ARTICLEGEN_MUTATIONS", 4_000);
    private static readonly ulong s_from = Setting("ARTICLEGEN_MUTATIONS_FROM", 0);

    private static readonly InputFile s_corpus = GeneratorHarness.Corpus(File.ReadAllText(Repository.Path("articles/corpus.yaml")));

    private static readonly Contribution s_shared = Contribute(FileFormats.Read(Open(s_corpus), SpanKeys.BuiltIn));

    [Fact]
    public void Nothing_that_happens_to_an_article_is_thrown() => ForEach(1, static source =>
    {
        var (document, references, corpus) = BindCorpus(source);
        var bound = BindArticle(document, references, corpus);
        var summary = ArticleSummary.Of(bound.Value.Article);
        var vocabulary = Vocabulary.Bind(corpus.Value, default, [summary]);
        EncodedArticle.Encode(bound.Value.Article, ArticleNames.Of(corpus.Value.Corpus)[bound.Value.Article.Id], new CodeStyle("Demo.Corpus", "Demo.Corpus", NameScope.All, IsReplaceable: false), CorpusSchema.BuiltIn);
        IEnumerable<Finding> findings =
        [
            .. document.Findings, .. DocumentChecker.Check(document), .. corpus.Findings, .. bound.Findings, .. vocabulary.Findings,
            .. CoverageChecker.Check(document, corpus.Value.Corpus), .. CoverageChecker.Check(corpus.Value, [summary]),
        ];
        Assert.All(findings, finding => AssertIsTold(finding, source));
    });

    /// <summary>An article is bound to its own slice as to the whole corpus. Its quotes have the id of a thing, so that either is met where the other is asked.</summary>
    [Fact]
    public void What_binding_asks_of_the_corpus_was_listed() => ForEach(1, static source =>
    {
        var (document, references, corpus) = BindCorpus(source.Replace("=q", "=ann-lee", StringComparison.Ordinal));
        var ofAll = references with { Possible = corpus.Value.Corpus.Things.Select(static thing => thing.Id).ToEquatableArray() };
        Assert.Equal(BindArticle(document, ofAll, corpus), BindArticle(document, references, corpus));
    });

    [Fact]
    public void A_driver_that_goes_on_from_article_to_article_fails_on_none()
    {
        var article = GeneratorHarness.ToAdditionalText(GeneratorHarness.Article(Name, "x"));
        var others = GeneratorHarness.ToAdditionalText(s_corpus);
        var driver = GeneratorHarness.CreateDriver([]).AddAdditionalTexts([article, others]);
        var compilation = GeneratorHarness.CreateCompilation();
        ForEach(20, source =>
        {
            var next = GeneratorHarness.ToAdditionalText(GeneratorHarness.Article(Name, source));
            driver = driver.ReplaceAdditionalText(article, next).RunGenerators(compilation);
            article = next;
            var result = driver.GetRunResult().Results.Single();
            Assert.Null(result.Exception);
            Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id == "AG9001");
        });
    }

    [Fact]
    public void What_is_emitted_compiles_without_errors_and_warnings()
    {
        var compilation = GeneratorHarness.CreateCompilation();
        ForEach(1_000, source => AssertCompiles(compilation, GeneratorHarness.Article(Name, source)));
    }

    /// <summary>A compilation costs as much as a hundred articles: so many share one. What fails together is tried alone, so that a failure names its article.</summary>
    [Fact]
    public void What_is_emitted_of_a_hundred_articles_compiles_without_errors_and_warnings()
    {
        var compilation = GeneratorHarness.CreateCompilation();
        var numbers = Numbers(20).ToArray();
        foreach (var batch in numbers.Chunk(100))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var articles = batch.Select(static number => GeneratorHarness.Article($"{Name}{number}", MutatedArticles.Make(number))).ToArray();
            try
            {
                AssertCompiles(compilation, articles);
            }
            catch (Exception)
            {
                Assert.All(articles, article => AssertCompiles(compilation, article));
                throw;
            }
        }
    }

    private static void AssertCompiles(Compilation compilation, params InputFile[] articles)
    {
        GeneratorHarness.CreateDriver([s_corpus, .. articles]).RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out _);
        Assert.Empty(Problems(compiled));
    }

    private static void AssertIsTold(Finding finding, string source)
    {
        var isHere = finding.At is { } at && at.Path.EndsWith(ArticleReader.Suffix, StringComparison.Ordinal);
        Assert.False(isHere && finding.At!.Value.Start + finding.At.Value.Length > source.Length, finding.ToString());
        Assert.NotEmpty(finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
    }

    private static ImmutableArray<string> Problems(Compilation compilation)
    {
        using var stream = new MemoryStream();
        return
        [
            .. compilation.Emit(stream).Diagnostics
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
                .Select(static problem => problem.ToString()),
        ];
    }

    /// <summary>Every so manieth of the articles.</summary>
    private static void ForEach(ulong each, Action<string> check)
    {
        foreach (var number in Numbers(each))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var source = MutatedArticles.Make(number);
            try
            {
                check(source);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Article {number}:\n{source}\n{failure.Message}", failure);
            }
        }
    }

    private static IEnumerable<ulong> Numbers(ulong each)
    {
        for (var number = s_from; number < s_from + s_count; number += each)
        {
            yield return number;
        }
    }

    private static (Document Document, References References, Result<BoundCorpus> Corpus) BindCorpus(string source)
    {
        var document = FileFormats.Read(Open(GeneratorHarness.Article(Name, source)), SpanKeys.BuiltIn);
        var references = ReferenceCollector.Collect(document);
        return (document, references, CorpusBinder.Bind([s_shared, Contribution.Of(document, references)], DeclaredSchema.BuiltIn));
    }

    private static Result<BoundArticle> BindArticle(Document document, References references, Result<BoundCorpus> corpus)
    {
        var entry = new ArticleEntry(document.ArticleId!.Value.Value, document.File.RelativePath);
        return ArticleBinder.Bind(document, corpus.Value.Corpus.SliceFor(entry, references));
    }

    private static Contribution Contribute(Document document) => Contribution.Of(document, ReferenceCollector.Collect(document));

    private static SourceFile Open(InputFile file) => new(GeneratorHarness.ProjectDirectory + file.Path, file.Path, file.Content);

    private static ulong Setting(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
