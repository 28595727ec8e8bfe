using ArticleGen.Formats;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Diagnostics;
using ArticleGen.Tests.Format;
using ArticleGen.Tests.Robustness;
using ArticleGen.Tests.Support;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Building;

/// <summary>What is wrong in a corpus is the same whoever asks: the compiler's driver says what <see cref="CorpusBuild"/> finds, and nothing else.</summary>
public class ParityTests
{
    private const int Mutations = 10_000;

    /// <summary>So many broken articles are one corpus: each more run of the driver costs as much as they.</summary>
    private const int Together = 50;

    private static readonly InputFile s_corpus = GeneratorHarness.Corpus(File.ReadAllText(Repository.Path("articles/corpus.yaml")));

    private static readonly CSharpCompilation s_compilation = GeneratorHarness.CreateCompilation();

    public static TheoryData<string> Examples => [.. FormatDocument.Examples.Select(static example => example.Name)];

    public static TheoryData<string> Pages => [.. DiagnosticPage.Ids];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_an_example_of_the_format(string name)
    {
        var example = FormatDocument.Examples.Single(example => example.Name == name);
        InputFile[] originals = example.Original is { } text ? [new("original.txt", text)] : [];

        AssertSame([.. BoundExample.FilesOf(example), .. originals]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_the_page_of_a_rule(string id)
    {
        var page = DiagnosticPage.Read(id);

        AssertSame(FilesOf(page.Wrong));
        AssertSame(FilesOf(page.Right));
    }

    [Fact]
    public void Of_ten_thousand_broken_articles()
    {
        foreach (var numbers in Enumerable.Range(0, Mutations).Chunk(Together))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            AssertSame([s_corpus, .. numbers.Select(static number => GeneratorHarness.Article($"a{number}", MutatedArticles.Make((ulong)number)))]);
        }
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string> Asked =>
        GeneratorHarness.DefaultOptions.Add("build_property.ArticleGenCoverage", "true");

    /// <summary>C# of a page is no file of the corpus.</summary>
    private static InputFile[] FilesOf(PageExample example) =>
        [.. example.Unmarked.Where(static file => !file.Path.EndsWith(".cs", StringComparison.Ordinal))];

    private static void AssertSame(InputFile[] files) => AssertSame(
        GeneratorHarness.CreateDriver(files, Asked).RunGenerators(s_compilation, TestContext.Current.CancellationToken), files);

    private static void AssertSame(GeneratorDriver driver, InputFile[] files)
    {
        var build = new CorpusBuild(files.Where(static file => FileFormats.IsOurs(file.Path)).Select(GeneratorHarness.ToSourceFile), TestContext.Current.CancellationToken)
        {
            WantsCoverage = true,
            FindOriginal = path => files.Select(GeneratorHarness.ToSourceFile).FirstOrDefault(file => RelativePath.Normalize(file.Path) == RelativePath.Normalize(path)),
        };

        Assert.Equal(
            Lines(build.Findings().Select(static finding => finding.ToDiagnostic())), Lines(driver.GetRunResult().Results.Single().Diagnostics));
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(GeneratorHarness.Describe).Order(StringComparer.Ordinal);
}
