using Microsoft.CodeAnalysis;

namespace ArticleGen.Benchmarks;

/// <summary>The least that a generator over these files can do: it collects them and emits one file.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Collect(),
        static (output, texts) => output.AddSource("Floor.g.cs", $"// {texts.Length}"));
}
