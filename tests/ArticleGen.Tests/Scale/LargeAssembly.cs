using System.Runtime.Loader;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Scale;

/// <summary>The ten thousand articles compiled and loaded, with a program beside them that uses some through their names.</summary>
internal sealed class LargeAssembly
{
    private const string DataSection = "experimental-data-section-string-literals";

    private static readonly Lazy<LargeAssembly> s_dataSection = new(static () => new LargeAssembly([new(DataSection, "25000")]));
    private static readonly Lazy<LargeAssembly> s_constants = new(static () => new LargeAssembly([]));

    private readonly Type _probe;

    private LargeAssembly(IEnumerable<KeyValuePair<string, string>> features)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12).WithFeatures(features);
        var driver = GeneratorHarness.CreateDriver(ManyArticles.Files(), parseOptions: parse).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation(Probe(), parseOptions: parse), out var compilation, out _);
        Sources = [.. driver.GetRunResult().Results.Single().GeneratedSources];
        Findings = [.. driver.GetRunResult().Diagnostics.Select(GeneratorHarness.Describe)];
        using var stream = new MemoryStream();
        Problems =
        [
            .. compilation.Emit(stream).Diagnostics
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
                .Select(static problem => problem.ToString()),
        ];
        stream.Position = 0;
        _probe = new AssemblyLoadContext("Large", isCollectible: true).LoadFromStream(stream).GetType("Probe")!;
    }

    public IReadOnlyList<GeneratedSourceResult> Sources { get; }

    /// <summary>What the generator reports.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>What the compiler warns of.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <param name="hasDataSection">Whether the compiler can put long literals where the limit does not count them.</param>
    public static LargeAssembly Compiled(bool hasDataSection) => (hasDataSection ? s_dataSection : s_constants).Value;

    public string[] Ask(string method) => (string[])_probe.GetMethod(method)!.Invoke(null, null)!;

    private static string Probe() => $$"""
        using System.Linq;
        using Demo.Corpus;

        public static class Probe
        {
            public static string[] Texts() => [{{EachOf(ManyArticles.Some, static name => $"Articles.{name}.Text")}}];
            public static string[] Quotes() => [{{EachOf(ManyArticles.Some, static name => $"Demo.Corpus.Quotes.{name}.Q.Segments[0].Text")}}];
            public static string[] Speakers() => [{{EachOf(ManyArticles.Some, static name => $"Demo.Corpus.Quotes.{name}.Q.Speaker!.Id")}}];
            public static string[] ArticlesOfOne() => People.P7.Quotes.Select(quote => quote.Article.Id).ToArray();
            public static string[] Ids() => Articles.All.Select(article => article.Id).ToArray();
        }
        """;

    private static string EachOf(IEnumerable<int> articles, Func<string, string> expression) =>
        string.Join(", ", articles.Select(ManyArticles.Name).Select(expression));
}
