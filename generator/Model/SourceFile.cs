using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Model;

/// <summary>
/// A file as the compiler gave it. Two are equal when path, content and encoding are: editors hand out a new text object at every
/// build, and reading is a function of these alone.
/// </summary>
internal sealed class SourceFile(string path, string relativePath, SourceText text, bool isShared = false) : IEquatable<SourceFile>
{
    /// <summary>The path as the compiler knows it: what a diagnostic names.</summary>
    public string Path { get; } = path;

    /// <summary>The path from the project's folder, with <c>/</c>: what generated code names, the same on every machine.</summary>
    public string RelativePath { get; } = relativePath;

    public SourceText Text { get; } = text;

    /// <summary>Whether it is one of another assembly, where what is wrong in it is told.</summary>
    public bool IsShared { get; } = isShared;

    public FileLocation Locate(TextSpan span) => FileLocation.Of(Path, span, Text.Lines.GetLinePositionSpan(span));

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && RelativePath == other.RelativePath
            && Text.Encoding?.CodePage == other.Text.Encoding?.CodePage
            && Text.ContentEquals(other.Text));

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Text.Length;
}

/// <summary>What was read of a file.</summary>
internal interface IReadOf<out TInput>
{
    SourceFile File { get; }

    /// <summary>What it was read by.</summary>
    TInput ReadBy { get; }
}
