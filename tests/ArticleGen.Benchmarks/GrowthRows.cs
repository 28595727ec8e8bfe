using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Benchmarks;

/// <summary>How time and memory grow with the corpus, and what the pipeline keeps alive.</summary>
internal static class GrowthRows
{
    public const string Job = "grow";

    private const int WarmArticles = 300;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var rounds = isFull ? 5 : 3;
        var small = Run(rounds, 1000);
        var large = Run(rounds, 10_000);
        foreach (var row in Compare("1,000 → 10,000 articles", large, small, projects: 1))
        {
            yield return row;
        }

        // Each project is as independent of the others as one process of the next.
        foreach (var row in Compare("10,000 → 100,000 articles as 5 projects of 20,000", Run(isFull ? rounds : 1, 20_000), large, projects: 5))
        {
            yield return row;
        }

        yield return Row.State(
            "kept alive an article beside its text, at 10,000",
            $"{Row.Number(large["alive"] / 10_000)} bytes",
            $"of it the generated code: {Row.Number(large["code"] / 10_000)} bytes; the text: {Row.Number(large["text"] / 10_000)} bytes");
    }

    public static IEnumerable<(string Name, double Value)> Serve(string[] arguments)
    {
        var compilation = Host.Compilation([]);
        WarmUp(compilation);
        var texts = MemoryText.Of(SyntheticCorpus.Create(int.Parse(arguments[0], CultureInfo.InvariantCulture)));
        var driver = Host.Driver(new ArticleGenerator(), texts);
        var before = Clock.SettledBytes();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        yield return ("ms", Clock.Time(() => driver = driver.RunGenerators(compilation)));
        yield return ("allocated", GC.GetTotalAllocatedBytes(precise: true) - allocated);
        yield return ("alive", Clock.SettledBytes() - before);
        yield return ("code", driver.GetRunResult().GeneratedTrees.Sum(static tree => (long)tree.Length * sizeof(char)));
        yield return ("text", texts.Sum(static text => (long)text.GetText()!.Length * sizeof(char)));
    }

    /// <summary>On its own, so that nothing of it lives on where memory is counted.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WarmUp(Compilation compilation)
    {
        var files = SyntheticCorpus.Create(WarmArticles);
        for (var i = 0; i < 8; i++)
        {
            Host.Driver(new ArticleGenerator(), MemoryText.Of(files)).RunGenerators(compilation);
        }
    }

    private static Dictionary<string, double> Run(int rounds, int articles) =>
        ColdProcess.Measure(rounds, Job, articles.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<Row> Compare(string what, Dictionary<string, double> large, Dictionary<string, double> small, int projects)
    {
        yield return Row.Compare("growth " + what + ": time", projects * large["ms"], "the smaller", small["ms"], " ms", 11);
        yield return Row.Compare("growth: allocated", projects * large["allocated"] / 1e6, "the smaller", small["allocated"] / 1e6, " MB", 11);
        yield return Row.Compare("growth: kept alive", projects * large["alive"] / 1e6, "the smaller", small["alive"] / 1e6, " MB", 11);
    }
}
