using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>A paragraph as it stands in the file.</summary>
internal readonly record struct ParagraphSyntax(SourcePlace Start, SourcePlace End);

/// <summary>Words in brackets and the block behind them, as they stand in the file.</summary>
/// <param name="BlockEnd">The position behind the block.</param>
/// <param name="First">Where its attributes begin in the list of all.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsMalformed">Whether some part of the block is none of these, since it is wrong.</param>
internal readonly record struct SpanSyntax(SourcePlace Start, SourcePlace End, int BlockEnd, int First, int Count, bool IsMalformed)
{
    /// <summary>The words, brackets left out.</summary>
    public TextSpan Words => TextSpan.FromBounds(Start.Position, End.Position);

    public TextSpan Block => TextSpan.FromBounds(End.Position + 1, BlockEnd);
}
