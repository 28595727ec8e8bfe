using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Binding;

/// <summary>A stretch of a file's head.</summary>
internal readonly record struct HeadPlace(FileHead Head, TextSpan At)
{
    public FileLocation Locate() => Head.Locate(At);
}
