using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks;

/// <summary>What generating costs, beside what two well-kept parsers need merely to parse the same files.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = Host.Compilation([]);

    private List<(string Name, string Content)> _files = [];
    private List<string> _bodies = [];

    /// <summary>How many articles.</summary>
    [Params(1000)]
    public int Articles { get; set; }

    /// <summary>Makes the articles.</summary>
    [GlobalSetup]
    public void CreateFiles()
    {
        _files = SyntheticCorpus.Create(Articles);
        _bodies = ReferenceParsers.BodiesOf(_files);
    }

    /// <summary>YamlDotNet's events for the front matter and Markdig for the body.</summary>
    [Benchmark(Baseline = true, Description = "YamlDotNet + Markdig: parse")]
    public int ParseWithLibraries() => ReferenceParsers.ParseAll(_files);

    /// <summary>Markdig on the bodies alone.</summary>
    [Benchmark(Description = "Markdig: bodies")]
    public int ParseBodiesWithMarkdig() => ReferenceParsers.ParseBodies(_bodies);

    /// <summary>The body reader alone.</summary>
    [Benchmark(Description = "ArticleGen: bodies")]
    public int ReadBodies() => ReferenceParsers.ReadBodies(_bodies);

    /// <summary>Read, bind and emit with a fresh driver and fresh texts.</summary>
    [Benchmark(Description = "ArticleGen: read, bind, emit")]
    public int Generate() =>
        Host.Driver(new ArticleGenerator(), MemoryText.Of(_files)).RunGenerators(_compilation).GetRunResult().GeneratedTrees.Length;
}
