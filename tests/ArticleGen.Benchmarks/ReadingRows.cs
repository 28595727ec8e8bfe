using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks;

/// <summary>Reading, binding and emitting in a warm process, beside parsers that merely parse the same files.</summary>
internal static class ReadingRows
{
    private const int Articles = 1000;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var files = SyntheticCorpus.Create(Articles);
        var bodies = ReferenceParsers.BodiesOf(files);
        var emitted = Host.Generate(files);
        var compilation = Host.Compilation([]);
        yield return Row.State("an article of the corpus", SyntheticCorpus.Describe(files));

        Action[] works =
        [
            // New texts each time: what was made of a text is known while the text lives.
            () => Host.Driver(new ArticleGenerator(), MemoryText.Of(files)).RunGenerators(compilation),
            () => ReferenceParsers.ParseAll(files),
            () => emitted.ForEach(static code => CSharpSyntaxTree.ParseText(code, Host.ParseOptions(hasDataSection: true))),
            () => ReferenceParsers.ReadBodies(bodies),
            () => ReferenceParsers.ParseBodies(bodies),
        ];
        Clock.Medians(isFull ? 10 : 5, Clock.Time, works);
        var costs = Clock.Medians(isFull ? 25 : 11, Clock.Time, works);
        yield return Row.Compare(
            "read, bind and emit, fresh driver in a warm process, 1,000 articles, without the driver's own parse of what is emitted",
            costs[0] - costs[2], "YamlDotNet's events + Markdig", costs[1], " ms", 2);
        yield return Row.State("the driver's own parse", Row.Number(costs[2]) + " ms");
        yield return Row.Compare("the body reader alone", costs[3], "Markdig", costs[4], " ms", 1.0 / 3);
    }
}
