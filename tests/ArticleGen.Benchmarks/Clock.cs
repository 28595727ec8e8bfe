using System.Diagnostics;

namespace ArticleGen.Benchmarks;

/// <summary>What a piece of work costs.</summary>
internal static class Clock
{
    /// <summary>Elapsed milliseconds.</summary>
    public static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Milliseconds of processor time, over all threads of this process.</summary>
    public static double CpuTime(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    /// <summary>
    /// The median of each work's cost. The works take turns, and each starts on a collected heap, so what disturbs one disturbs its
    /// neighbours as much.
    /// </summary>
    public static double[] Medians(int rounds, Func<Action, double> measure, params Action[] works) =>
        Medians(rounds, Array.ConvertAll(works, Func<double> (work) => () => measure(work)));

    /// <summary>The same of works that tell their cost themselves.</summary>
    public static double[] Medians(int rounds, params Func<double>[] works)
    {
        var costs = new double[works.Length][];
        for (var i = 0; i < works.Length; i++)
        {
            costs[i] = new double[rounds];
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                GC.Collect();
                costs[i][round] = works[i]();
            }
        }

        return Array.ConvertAll(costs, Median);
    }

    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    /// <summary>The bytes that are alive once all garbage is gone.</summary>
    public static long SettledBytes()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
