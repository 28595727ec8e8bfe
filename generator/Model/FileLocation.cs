using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Model;

/// <summary>A stretch of a file, as an editor counts it. Zero-based lines and UTF-16 columns; the end is exclusive.</summary>
internal readonly record struct FileLocation(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <param name="lines">The same stretch by lines.</param>
    public static FileLocation Of(string path, TextSpan span, LinePositionSpan lines) => new(
        path, span.Start, span.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
}

/// <summary>A stretch of an article's text without its markup, in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);
}
