using System.Text;
using ArticleGen.Diagnostics;
using ArticleGen.Reading;
using BenchmarkDotNet.Attributes;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace ArticleGen.Benchmarks;

/// <summary>What generating costs, beside what two well-kept parsers need merely to parse the same files.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("Benchmark");

    private List<(string Name, string Content)> _files = [];
    private List<AdditionalText> _texts = [];

    /// <summary>How many articles.</summary>
    [Params(1000)]
    public int Articles { get; set; }

    /// <summary>Makes the articles.</summary>
    [GlobalSetup]
    public void CreateFiles()
    {
        _files = SyntheticCorpus.Create(Articles);
        _texts = _files.ConvertAll(static AdditionalText (file) => new MemoryText("/project/" + file.Name, file.Content));
    }

    /// <summary>YamlDotNet's events for the front matter and Markdig for the body: nothing is bound, nothing emitted.</summary>
    [Benchmark(Baseline = true, Description = "YamlDotNet + Markdig: parse")]
    public int ParseWithLibraries()
    {
        var count = 0;
        foreach (var (_, content) in _files)
        {
            var (yaml, body) = Split(content);
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                count++;
            }

            count += Markdown.Parse(body).Count;
        }

        return count;
    }

    /// <summary>Markdig on the bodies alone.</summary>
    [Benchmark(Description = "Markdig: bodies")]
    public int ParseBodiesWithMarkdig() => _files.Sum(static file => Markdown.Parse(Split(file.Content).Body).Count);

    /// <summary>The body reader alone.</summary>
    [Benchmark(Description = "ArticleGen: bodies")]
    public int ReadBodies()
    {
        var count = 0;
        foreach (var (name, content) in _files)
        {
            var (_, body) = Split(content);
            var file = new SourceFile(name, name, SourceText.From(body, Encoding.UTF8));
            count += MarkupReader.Read(body, 0, new FindingSink(file)).Annotations.Count;
        }

        return count;
    }

    /// <summary>Read, bind and emit with a fresh driver.</summary>
    [Benchmark(Description = "ArticleGen: read, bind, emit")]
    public int Generate()
    {
        var driver = CSharpGeneratorDriver.Create([new ArticleGenerator().AsSourceGenerator()], _texts);
        return driver.RunGenerators(s_compilation).GetRunResult().GeneratedTrees.Length;
    }

    private static (string Yaml, string Body) Split(string content)
    {
        if (!content.StartsWith("---\n", StringComparison.Ordinal))
        {
            return (content, "");
        }

        var end = content.IndexOf("\n---\n", StringComparison.Ordinal);
        return (content[4..(end + 1)], content[(end + 5)..]);
    }

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
