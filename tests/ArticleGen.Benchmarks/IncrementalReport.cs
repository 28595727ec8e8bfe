using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>What an edit costs in an editor, beside a generator that only collects the same files.</summary>
internal static class IncrementalReport
{
    private const int Rounds = 15;

    /// <summary>Prints, for both generators, the median of an edit in C# and of an edit in one article.</summary>
    public static void Run(int articles)
    {
        var files = SyntheticCorpus.Create(articles);
        Console.WriteLine($"{articles} articles, median of {Rounds} edits, ms");
        Console.WriteLine("| generator | first run | a key typed in C# | a word typed in an article |");
        Console.WriteLine("|---|---|---|---|");
        Measure("floor", new FloorGenerator().AsSourceGenerator(), files);
        Measure("ArticleGen", new ArticleGenerator().AsSourceGenerator(), files);
    }

    private static void Measure(string name, ISourceGenerator generator, List<(string Name, string Content)> files)
    {
        var texts = files.ConvertAll(static AdditionalText (file) => new MemoryText("/project/" + file.Name, file.Content));
        var tree = CSharpSyntaxTree.ParseText("class Consumer { }");
        var compilation = CSharpCompilation.Create("Benchmark", [tree]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator], texts);
        var watch = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        var first = watch.Elapsed.TotalMilliseconds;
        var code = new List<double>();
        var article = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var edited = CSharpSyntaxTree.ParseText($"class Consumer {{ int _field{i}; }}");
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), edited);
            watch.Restart();
            driver = driver.RunGenerators(compilation);
            code.Add(watch.Elapsed.TotalMilliseconds);

            var index = 1 + (i * 37 % (files.Count - 1));
            var changed = new MemoryText(texts[index].Path, files[index].Content.Replace(" harbour ", $" harbour{i} ", StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(texts[index], changed);
            texts[index] = changed;
            watch.Restart();
            driver = driver.RunGenerators(compilation);
            article.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"| {name} | {first:0} | {Median(code):0.0} | {Median(article):0.0} |");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>The least that a generator over these files can do.</summary>
    private sealed class FloorGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Collect(),
            static (output, texts) => output.AddSource("Floor.g.cs", $"// {texts.Length}"));
    }

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
