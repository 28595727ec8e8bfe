namespace ArticleGen.Text;

/// <summary>A stretch of a file, as an editor counts it. Zero-based lines and UTF-16 columns; the end is exclusive.</summary>
internal readonly record struct FileLocation(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
