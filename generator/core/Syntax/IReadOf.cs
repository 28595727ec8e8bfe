using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>What was read of a file.</summary>
internal interface IReadOf<out TInput>
{
    SourceFile File { get; }

    /// <summary>What it was read by.</summary>
    TInput ReadBy { get; }
}
