using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>
/// What a generated corpus adds to the compiler's work: processor time of parsing and <c>CSharpCompilation.Emit</c> in this process, above
/// that of an empty compilation. The generator's own time is not in it.
/// </summary>
internal static partial class CompilerRows
{
    private const string BareLiterals = "the same texts as bare string literals";

    public static IEnumerable<Row> Measure(bool isFull)
    {
        // The compiler of a build is precompiled; this one becomes fast as it runs.
        var warm = new PipelineRun().Bind(SyntheticCorpus.Create(200));
        Clock.Medians(20, Clock.CpuTime, () => Compile(PlainCode.ObjectInitializers(warm)), () => Compile(PlainCode.BareLiterals(warm)));

        return
        [
            .. CompareWithLiterals(1000, hasDataSection: false, rounds: 7),
            .. CompareWithLiterals(10_000, hasDataSection: true, rounds: isFull ? 5 : 2),
            CompareConstants(isFull ? 10_000 : 2000),
            CompareWithObjects(isFull ? 1000 : 250),
        ];
    }

    private static IEnumerable<Row> CompareWithLiterals(int articles, bool hasDataSection, int rounds)
    {
        var files = SyntheticCorpus.Create(articles);
        var ours = Host.Generate(files, hasDataSection);
        var names = ours.Sum(static text => Name().Matches(text.ToString()).Count(static name => name.Groups["name"].Success));
        var values = ours.ConvertAll(static text => SourceText.From(EmptyClass().Replace(Name().Replace(text.ToString(), ""), ""), Encoding.UTF8));
        var texts = PlainCode.BareLiterals(new PipelineRun().Bind(files));
        var costs = Costs(
            rounds,
            () => Compile(ours, hasDataSection), () => Compile(values, hasDataSection), () => Compile(texts, hasDataSection));
        var what = $"compile {Row.Number(articles)} articles{(hasDataSection ? ", past 16 MB," : ",")} processor time";
        yield return Row.Compare(what, costs[0], BareLiterals, costs[2], " ms", 1.5);
        yield return Row.Compare("of it values and records, without names", costs[1], BareLiterals, costs[2], " ms", 1.5);
        yield return Row.State(
            "of it each name", Row.Number((costs[0] - costs[1]) / names * 1000) + " µs", $"{Row.Number((double)names / articles)} names an article");
    }

    /// <summary>Where the compiler cannot lift the limit of string literals.</summary>
    private static Row CompareConstants(int articles)
    {
        var files = SyntheticCorpus.Create(articles);
        var ours = Host.Generate(files, hasDataSection: false);
        var texts = PlainCode.BareLiterals(new PipelineRun().Bind(files));
        var costs = Costs(1, () => Compile(ours), () => Compile(texts, hasDataSection: true));
        return Row.Compare($"compile {Row.Number(articles)} articles as constants, without the data section", costs[0], BareLiterals, costs[1], " ms", 0);
    }

    private static Row CompareWithObjects(int articles)
    {
        var files = SyntheticCorpus.Create(articles);
        var ours = Host.Generate(files, hasDataSection: false);
        var objects = PlainCode.ObjectInitializers(new PipelineRun().Bind(files));
        var costs = Costs(3, () => Compile(ours), () => Compile(objects));
        return Row.Compare($"compile {Row.Number(articles)} articles", costs[0], "the same values as object initialisers", costs[1], " ms", 0);
    }

    /// <summary>The processor time of each work, above that of an empty compilation.</summary>
    private static double[] Costs(int rounds, params Action[] works)
    {
        var costs = Clock.Medians(rounds, Clock.CpuTime, [.. works, static () => Compile([])]);
        return Array.ConvertAll(costs[..^1], cost => cost - costs[^1]);
    }

    private static void Compile(List<SourceText> code, bool hasDataSection = false) =>
        Host.Emit(Host.Compilation(code, hasDataSection), new MemoryStream());

    /// <summary>A named article, quote or thing, with its docs; and what the names of an article's quotes share.</summary>
    [GeneratedRegex(
        @"(^ *///.*\n)*^ *((?<name>public) static (readonly )?global::Corpus\.\w+ \w+|private static (readonly )?global::Corpus\.Quote\[\] s_quotes) =>? .*\n",
        RegexOptions.Multiline)]
    private static partial Regex Name();

    /// <summary>What is left of the names of an article's quotes.</summary>
    [GeneratedRegex(@"(^ *///.*\n)*^ *public static class \w+\n *\{\s*\}\n", RegexOptions.Multiline)]
    private static partial Regex EmptyClass();
}
