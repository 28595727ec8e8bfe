using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Analyzers;
using ArticleGen.Binding.Corpora;
using ArticleGen.Emitting.Records;
using ArticleGen.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>What a key costs in a project with many types of its own, beside an empty generator, and what the analyzer costs when it runs.</summary>
internal static class TypeRows
{
    private const int Articles = 300;

    private const int WarmEdits = 30;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var rounds = isFull ? 41 : 11;
        foreach (var types in new[] { 5000, 20_000 })
        {
            var ours = new Project(new ArticleGenerator(), types);
            var floor = new Project(new FloorGenerator(), types);
            for (var i = 0; i < WarmEdits; i++)
            {
                Array.ForEach([ours, floor], static project => project.TypeAndRun());
            }

            var what = $"{Row.Number(types)} types";
            var key = Clock.Medians(
                rounds, Clock.Time, () => ours.Type(), ours.Run, () => floor.Type(), floor.Run);
            yield return Row.Compare("a key typed in C#, " + what, key[1], "a generator that collects the files", key[3], " ms", 0);

            var named = Clock.Medians(
                rounds, Clock.Time, () => ours.Type("class Corpus;"), ours.Run, () => ours.Type(), ours.Run, () => floor.Type("class Corpus;"), floor.Run);
            yield return Row.Compare("`class Corpus` typed, which is reported, " + what, named[1], "a generator that collects the files", named[5], " ms", 0);
            ours.Type("class Corpus;");
            var anew = ours.CountAnew();
            yield return Row.Check("outputs made anew by it", anew.ToString(CultureInfo.InvariantCulture), "0", anew == 0);

            var analyzer = Clock.Median(Enumerable.Range(0, rounds).Select(_ => ours.Analyze()));
            yield return Row.State("the analyzer's own time, " + what, Row.Number(analyzer) + " ms", "once a compilation");
        }
    }

    /// <summary>A project that is edited, with articles beside its types.</summary>
    private sealed class Project
    {
        private CSharpCompilation _compilation;
        private GeneratorDriver _driver;
        private int _edits;

        public Project(IIncrementalGenerator generator, int types)
        {
            // A file each, as most projects have them: what counts is how many trees there are to look at.
            var files = Enumerable.Range(0, types).Select(static i => SourceText.From($"namespace Consumer.Part{i % 50} {{ class Type{i} {{ int _field; }} }}"));
            _compilation = Host.Compilation(files.Prepend(SourceText.From("class Edited;")));
            _driver = Host.Driver(generator, MemoryText.Of(SyntheticCorpus.Create(Articles)));
            Run();
        }

        public void Run() => _driver = _driver.RunGenerators(_compilation);

        public void Type(string code = "class Edited;") => _compilation = _compilation.ReplaceSyntaxTree(
            _compilation.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText($"{code} class Other {{ int _field{++_edits}; }}", Host.ParseOptions(hasDataSection: true)));

        public void TypeAndRun()
        {
            Type();
            Run();
        }

        /// <summary>Runs, and counts the outputs that are no longer the same objects.</summary>
        public int CountAnew()
        {
            var before = new HashSet<SourceText>(Outputs(), ReferenceEqualityComparer.Instance);
            Run();
            return Outputs().Count(output => !before.Contains(output));
        }

        /// <summary>The analyzer's time on what an edit leaves, in milliseconds.</summary>
        public double Analyze()
        {
            Type();
            var analyzer = new ProjectAnalyzer();
            var compilation = _compilation
                .AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees)
                .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(analyzer), new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
            var result = compilation.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            return result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds;
        }

        private IEnumerable<SourceText> Outputs() =>
            _driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText);
    }
}
