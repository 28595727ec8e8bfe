using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks;

/// <summary>What generating costs, beside what two well-kept parsers need merely to parse the same files.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = Host.Compilation([]);

    private List<(string Name, string Content)> _files = [];

    /// <summary>How many articles.</summary>
    [Params(1000)]
    public int Articles { get; set; }

    /// <summary>Makes the articles.</summary>
    [GlobalSetup]
    public void CreateFiles() => _files = SyntheticCorpus.Create(Articles);

    /// <summary>YamlDotNet's events for the front matter and Markdig for the body.</summary>
    [Benchmark(Baseline = true, Description = "YamlDotNet + Markdig: parse")]
    public int ParseWithLibraries() => ReferenceParsers.ParseAll(_files);

    /// <summary>Read, bind and emit with a fresh driver and fresh texts.</summary>
    [Benchmark(Description = "ArticleGen: read, bind, emit")]
    public int Generate() =>
        Host.Driver(new ArticleGenerator(), MemoryText.Of(_files)).RunGenerators(_compilation).GetRunResult().GeneratedTrees.Length;
}
