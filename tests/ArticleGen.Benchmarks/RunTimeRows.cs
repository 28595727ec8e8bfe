using System.Reflection;
using System.Runtime;

namespace ArticleGen.Benchmarks;

/// <summary>What a program pays that uses 10,000 articles, in a process that has run nothing yet; the JIT's time is part of it.</summary>
internal static class RunTimeRows
{
    public const string Job = "use";

    private const int Parts = 5;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        using var corpus = RunTimeCorpus.Whole();
        var rounds = isFull ? 9 : 5;
        var ours = ColdProcess.Measure(rounds, Job, corpus.Folder);
        var loader = ColdProcess.Measure(isFull ? 3 : 1, RunTimeLoader.Job, corpus.Folder);
        yield return Row.Limit("first use of one article, cold", ours["first"], " ms", 10);
        yield return Row.Limit("first of another bucket", ours["other"], " ms", 2);
        yield return Row.State("first use of a person's quotes", Row.Number(ours["person"]) + " ms");
        yield return Row.Limit("all 10,000, their texts and quotes", ours["all"], " ms", 400);
        yield return Row.Compare("memory once these are touched", ours["bytes"] / 1e6, "their text in UTF-16", ours["text"] / 1e6, " MB", 2.5);
        yield return Row.State("then all mentions, time expressions and paragraphs", Row.Number(ours["rest"]) + " ms");
        yield return Row.Compare("memory once these are touched too", ours["rest-bytes"] / 1e6, "their text in UTF-16", ours["text"] / 1e6, " MB", 0);
        yield return Row.Compare(
            "start: open the assembly, use one article", ours["load"] + ours["first"], "a hand-written loader", loader["ms"], " ms", 0);
        yield return Row.Compare("memory, all touched", ours["rest-bytes"] / 1e6, "a hand-written loader", loader["bytes"] / 1e6, " MB", 0);
        yield return Row.Check(
            "never touched",
            $"{Row.Number(ours["idle-bytes"])} bytes allocated, {Row.Number(ours["idle-methods"])} methods run",
            "0, 0",
            ours["idle-bytes"] == 0 && ours["idle-methods"] == 0);
        yield return Row.Check("articles decoded when one is touched", Row.Number(ours["decoded"]), "1", ours["decoded"] == 1);

        using var split = RunTimeCorpus.Split(Parts);
        var parts = ColdProcess.Measure(rounds, Job, split.Folder);
        yield return CompareParts("first use of one article, cold", "first", " ms");
        yield return CompareParts("first use of a person's quotes", "person", " ms");
        yield return CompareParts("all quotes in one list, once they are read", "list", " ms");
        yield return CompareParts("a lookup by id", "find", " ns");
        yield return CompareParts("all, their texts and quotes", "all", " ms");

        Row CompareParts(string what, string key, string unit) => Row.Compare($"{what}, over {Parts} parts", parts[key], "one assembly", ours[key], unit, 0);
    }

    public static IEnumerable<(string Name, double Value)> Serve(string[] arguments)
    {
        var before = Clock.SettledBytes();
        Assembly? assembly = null;
        yield return ("load", Clock.Time(() => assembly = Assembly.LoadFrom(RunTimeCorpus.AssemblyIn(arguments[0]))));
        Func<int> Method(string name) => assembly!.GetType("Probe")!.GetMethod(name)!.CreateDelegate<Func<int>>();
        var (idle, first, other, person) = (Method("Idle"), Method("First"), Method("Other"), Method("Person"));
        var (list, find, all, rest) = (Method("List"), Method("Find"), Method("All"), Method("Rest"));

        // A method that has been compiled for this thread beside `Idle` itself would be a static constructor.
        GC.GetAllocatedBytesForCurrentThread();
        JitInfo.GetCompiledMethodCount(currentThread: true);
        var (bytes, methods) = (GC.GetAllocatedBytesForCurrentThread(), JitInfo.GetCompiledMethodCount(currentThread: true));
        idle();
        var (idleBytes, idleMethods) = (GC.GetAllocatedBytesForCurrentThread() - bytes, JitInfo.GetCompiledMethodCount(currentThread: true) - methods);
        yield return ("idle-bytes", idleBytes);
        yield return ("idle-methods", idleMethods - 1);

        yield return ("first", Clock.Time(() => first()));
        yield return ("decoded", CountDecoded(arguments[0]));
        yield return ("other", Clock.Time(() => other()));
        yield return ("person", Clock.Time(() => person()));
        find();
        yield return ("find", Clock.Time(() => find()) * 1e6 / RunTimeCorpus.Lookups);
        var length = 0;
        yield return ("all", Clock.Time(() => length = all()));
        yield return ("text", (double)length * sizeof(char));
        yield return ("bytes", Clock.SettledBytes() - before);
        yield return ("rest", Clock.Time(() => rest()));
        yield return ("rest-bytes", Clock.SettledBytes() - before);
        yield return ("list", Clock.Time(() => list()));
        GC.KeepAlive(assembly);
    }

    /// <summary>The articles that the buckets hold. Looking at a bucket makes it, but decodes nothing.</summary>
    private static int CountDecoded(string folder)
    {
        var bucket = RunTimeCorpus.BucketIn(folder);
        var held = bucket.GetField("_held", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var articles = held.FieldType.GetField("Articles")!;
        return RunTimeCorpus.DataIn(folder)
            .SelectMany(static data => data.GetNestedTypes(BindingFlags.NonPublic))
            .Where(type => type.BaseType == bucket)
            .Select(static type => type.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null))
            .Select(held.GetValue)
            .Sum(decoded => decoded is null ? 0 : ((object?[])articles.GetValue(decoded)!).Count(static article => article is not null));
    }
}
