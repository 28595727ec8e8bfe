using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats;

/// <summary>A format of files, as a row of <see cref="FileFormats"/>.</summary>
/// <param name="Owns">Whether a file is of the format, by its path.</param>
/// <param name="IsOfArticles">Whether a file of it is an article; else it says what articles share.</param>
/// <param name="Read">Whatever is wrong with a file is a finding of its own and costs no other file.</param>
internal sealed record FileFormat(Predicate<string> Owns, bool IsOfArticles, Func<SourceFile, SpanKeys, FindingSink, Document> Read);
