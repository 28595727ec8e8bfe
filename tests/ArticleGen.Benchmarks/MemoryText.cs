using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>A file of the project that is only in memory.</summary>
internal sealed class MemoryText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The files of a corpus, in a project's folder that does not exist.</summary>
    public static List<AdditionalText> Of(List<(string Name, string Content)> files) =>
        files.ConvertAll(static AdditionalText (file) => new MemoryText("/project/" + file.Name, file.Content));
}
