using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles;
using ArticleGen.Formats.Corpora;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats;

/// <summary>The formats of files: which files are ours, and how each is read.</summary>
internal static class FileFormats
{
    private static readonly FileFormat[] s_all =
    [
        new(ArticleReader.IsArticle, IsOfArticles: true, ArticleReader.Read),
        new(CorpusFileReader.IsCorpus, IsOfArticles: false, CorpusFileReader.Read),
    ];

    public static bool IsOurs(string path) => Find(path) is not null;

    /// <summary>Whether a file says what articles share.</summary>
    public static bool IsCorpus(string path) => Find(path) is { IsOfArticles: false };

    /// <param name="file">One of ours.</param>
    /// <param name="keys">Those of spans, and what the corpus files say of the format.</param>
    public static Document Read(SourceFile file, SpanKeys keys) => Find(file.Path)!.Read(file, keys, new FindingSink(file));

    private static FileFormat? Find(string path)
    {
        foreach (var format in s_all)
        {
            if (format.Owns(path))
            {
                return format;
            }
        }

        return null;
    }
}
