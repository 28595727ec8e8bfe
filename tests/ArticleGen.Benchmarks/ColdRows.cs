namespace ArticleGen.Benchmarks;

/// <summary>
/// The same in a process that has run nothing yet: the JIT's time is part of it. The compiler is the SDK's, precompiled as in a build.
/// </summary>
internal static class ColdRows
{
    public const string Job = "cold";

    /// <summary>What Velite took for such files: collected with bodies unread, and with Markdown. Measured once, not in this run.</summary>
    private const double VeliteRaw = 600;
    private const double VeliteMarkdown = 9400;

    private const int Articles = 1000;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        using var program = new PrecompiledProgram();
        var rounds = isFull ? 9 : 5;
        Func<double> Measure(string work) => () => ColdProcess.Measure(1, program.Path, Job, [work])["ms"];
        var costs = Clock.Medians(rounds, Measure("generate"), Measure("floor"), Measure("parse"));
        var (ours, floor, parsers) = (costs[0], costs[1], costs[2]);
        yield return Row.Compare("read, bind and emit in a cold process", ours, "Velite, bodies unread (earlier)", VeliteRaw, " ms", 1);
        yield return Row.Compare("", ours, "Velite with Markdown (earlier)", VeliteMarkdown, " ms", 0.1);
        yield return Row.Compare("", ours, "YamlDotNet's events + Markdig, cold", parsers, " ms", 0);
        yield return Row.State("of it the compiler's driver", Row.Number(floor) + " ms");
    }

    public static IEnumerable<(string Name, double Value)> Serve(string[] arguments)
    {
        var files = SyntheticCorpus.Create(Articles);
        yield return ("ms", arguments[0] switch
        {
            "generate" => Clock.Time(() => Host.Driver(new ArticleGenerator(), MemoryText.Of(files)).RunGenerators(Host.Compilation([]))),
            "floor" => Clock.Time(() => Host.Driver(new FloorGenerator(), MemoryText.Of(files)).RunGenerators(Host.Compilation([]))),
            "parse" => Clock.Time(() => ReferenceParsers.ParseAll(files)),
            _ => throw new ArgumentException("generate, floor or parse", nameof(arguments)),
        });
    }
}
