using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Corpora;

/// <summary>A stretch of a file's head.</summary>
internal readonly record struct HeadPlace(FileHead Head, TextSpan At)
{
    public FileLocation Locate() => Head.Locate(At);
}
