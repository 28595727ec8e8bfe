using System.Text;

namespace ArticleGen.Text;

/// <summary>
/// A file and its text, which is held once. Two are equal when path, text and encoding are: editors hand out a new text object at every
/// build, and reading is a function of these alone.
/// </summary>
/// <param name="encoding">By which the text was decoded; <c>null</c> where the host does not say.</param>
internal sealed class SourceFile(string path, string relativePath, string text, Encoding? encoding = null, bool isShared = false) : IEquatable<SourceFile>
{
    /// <summary>Made when a place is asked for first: most files have no finding.</summary>
    private LineTable? _lines;

    /// <summary>The path as the host knows it: what a diagnostic names.</summary>
    public string Path { get; } = path;

    /// <summary>The path from the project's folder, with <c>/</c>: what generated code names, the same on every machine.</summary>
    public string RelativePath { get; } = relativePath;

    public string Text { get; } = text;

    public Encoding? Encoding { get; } = encoding;

    /// <summary>Whether it is one of another assembly, where what is wrong in it is told.</summary>
    public bool IsShared { get; } = isShared;

    private LineTable Lines => _lines ??= new LineTable(Text);

    public FileLocation Locate(TextSpan span)
    {
        var (start, end) = (Lines.Find(span.Start), Lines.Find(span.End));
        return new FileLocation(Path, span.Start, span.Length, start.Line, start.Column, end.Line, end.Column);
    }

    /// <summary>The line of a position, from 1.</summary>
    public int LineAt(int position) => Lines.Find(position).Line + 1;

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && RelativePath == other.RelativePath
            && Encoding?.CodePage == other.Encoding?.CodePage
            && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Text.Length;
}
