using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks;

/// <summary>Where the time of a run goes.</summary>
internal static class PhaseReport
{
    private const int Rounds = 12;

    /// <summary>Prints the median of each phase's time, and what it allocates.</summary>
    public static void Run(int articles)
    {
        var files = SyntheticCorpus.Create(articles);
        var laps = new List<(string Phase, double Time, long Bytes)>();
        for (var round = 0; round < 2 * Rounds; round++)
        {
            if (round == Rounds)
            {
                laps.Clear();
            }

            GC.Collect();
            RunOnce(files, laps);
        }

        Console.WriteLine($"{articles} articles, median of {Rounds} rounds");
        Console.WriteLine("| phase | ms | share | MB allocated |");
        Console.WriteLine("|---|---|---|---|");
        var phases = laps
            .GroupBy(static lap => lap.Phase)
            .Select(static phase => (phase.Key, Time: Clock.Median(phase.Select(static lap => lap.Time)), phase.First().Bytes))
            .ToList();
        foreach (var (phase, time, bytes) in phases)
        {
            Console.WriteLine($"| {phase} | {Row.Number(time)} | {Math.Round(100 * time / phases.Sum(static p => p.Time))} % | {Row.Number(bytes / 1e6)} |");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| all | {phases.Sum(static p => p.Time):0} | | {phases.Sum(static p => p.Bytes) / 1e6:0} |"));
    }

    private static void RunOnce(List<(string Name, string Content)> files, List<(string Phase, double Time, long Bytes)> laps)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        void Lap(string phase)
        {
            laps.Add((phase, watch.Elapsed.TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
            bytes = GC.GetAllocatedBytesForCurrentThread();
            watch.Restart();
        }

        var run = new PipelineRun(Lap);
        foreach (var text in run.Emit(run.Bind(files)))
        {
            CSharpSyntaxTree.ParseText(text, Host.ParseOptions(hasDataSection: true));
        }

        Lap("the trees, when they are asked for");
    }
}
