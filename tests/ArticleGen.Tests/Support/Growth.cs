namespace ArticleGen.Tests.Support;

/// <summary>How work grows with its input, told by what it allocates: the same on a fast machine and on a slow one.</summary>
internal static class Growth
{
    /// <summary>Tables double, so twice as much may take a little more than twice the room; a square takes four times.</summary>
    private const double Most = 2.5;

    /// <summary>What any work may allocate whatever its input is.</summary>
    private const long Slack = 100_000;

    /// <summary>Work on twice as much allocates about twice as much.</summary>
    /// <param name="work">Works on so many pieces, on the thread that calls it, each time as if for the first time.</param>
    public static void IsLinear(Action<int> work, int count)
    {
        // What is made once in a process is made now.
        work(1);
        var (once, twice) = (Allocated(work, count), Allocated(work, 2 * count));
        Assert.InRange(twice, 0, Slack + (long)(Most * once));
    }

    private static long Allocated(Action<int> work, int count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
