using Microsoft.CodeAnalysis;

namespace ArticleGen.Benchmarks;

/// <summary>Reading, binding and emitting in a warm process, beside parsers that merely parse the same files.</summary>
internal static class ReadingRows
{
    private const string Parsers = "YamlDotNet's events + Markdig";

    private const int Articles = 1000;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var files = SyntheticCorpus.Create(Articles);
        var compilation = Host.Compilation([]);
        GeneratorDriver? driver = null;
        yield return Row.State("an article of the corpus", SyntheticCorpus.Describe(files));

        // What was made of a text is known while a driver lives that read it, so each is let go.
        Action Run(Client client) => () => driver = client.Driver(new ArticleGenerator(), MemoryText.Of(files)).RunGenerators(compilation);
        void AskForTrees()
        {
            foreach (var tree in driver!.GetRunResult().GeneratedTrees)
            {
                tree.GetRoot();
            }

            driver = null;
        }

        Action[] works = [Run(Client.Compiler), AskForTrees, Run(Client.Editor), AskForTrees, () => ReferenceParsers.ParseAll(files)];
        Clock.Medians(isFull ? 10 : 5, Clock.CpuTime, works);
        var costs = Clock.Medians(isFull ? 25 : 11, Clock.CpuTime, works);
        yield return Row.Compare(
            "read, bind and emit: the driver's run, fresh driver in a warm process, 1,000 articles, processor time", costs[0], Parsers, costs[4], " ms", 2);
        yield return Row.Compare("the same in an editor, of a Debug build", costs[2], Parsers, costs[4], " ms", 0);
        yield return Row.Compare(
            "the trees of what is emitted, which the driver leaves unparsed until the compiler asks for them", costs[1], Parsers, costs[4], " ms", 0);
        yield return Row.Compare("the same when an editor asks, with docs", costs[3], Parsers, costs[4], " ms", 0);
    }
}
