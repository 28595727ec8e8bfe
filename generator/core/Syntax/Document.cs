using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>An id as a file writes it.</summary>
internal readonly record struct IdSyntax(string Value, TextSpan At);

/// <summary>
/// What one file says, with places: the result of reading. Two are equal when their files and schemas are, since reading is a function
/// of these alone.
/// </summary>
/// <param name="Head">The part before the body: the front matter, or the whole of a corpus file.</param>
/// <param name="ArticleId">The article's id; <c>null</c> for a corpus file.</param>
/// <param name="Facts">What the front matter says of the article; the settings of a corpus file.</param>
/// <param name="Declarations">The things that the file declares in its maps, in the order of the file.</param>
/// <param name="Body">The annotated text; <c>null</c> for a corpus file.</param>
/// <param name="Schema">What the corpus files say of the format.</param>
internal sealed record Document(
    SourceFile File,
    FileHead Head,
    IdSyntax? ArticleId,
    EquatableArray<Fact> Facts,
    EquatableArray<Declaration> Declarations,
    Body? Body,
    EquatableArray<Finding> Findings,
    DeclaredSchema Schema)
{
    /// <summary>How much of the head could be read.</summary>
    public HeadState HeadState { get; init; }

    /// <summary>A file of which nothing could be read.</summary>
    public static Document Failed(SourceFile file) => new(
        file, new FileHead(file, end: 0, scope: null), ArticleId: null, default, default, Body: null, default, DeclaredSchema.BuiltIn) { HeadState = HeadState.Unread };

    /// <summary>The file that holds the text: this one, or one beside it.</summary>
    public SourceFile TextFile => Body?.Places.File ?? File;

    public bool Equals(Document? other) => other is not null && File.Equals(other.File) && Schema.Equals(other.Schema) && TextFile.Equals(other.TextFile);

    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>How much of a file's head could be read.</summary>
internal enum HeadState
{
    Read,

    /// <summary>Something that it declares is left out, since it is wrong.</summary>
    Partly,
    Unread,
}

/// <summary>
/// The part of a file that other files can see. Two are equal when path and text of the head are, so an edit in a body leaves
/// every place in it as it was.
/// </summary>
/// <param name="scope">The article, where what it declares is its own.</param>
internal sealed class FileHead(SourceFile file, int end, string? scope) : IEquatable<FileHead>
{
    /// <summary>The article to which what the file declares belongs alone; <c>null</c> where it is for all.</summary>
    public string? Scope => scope;

    /// <summary>The path from the project's folder.</summary>
    public string Path => file.RelativePath;

    /// <summary>Whether the file is one of another assembly.</summary>
    public bool IsShared => file.IsShared;

    /// <summary>What the head holds; of a file of which nobody knows where it ends, all.</summary>
    public ReadOnlySpan<char> Source => end == 0 ? file.Text.AsSpan() : Text;

    /// <param name="span">Inside the head.</param>
    public FileLocation Locate(TextSpan span) => file.Locate(span);

    public bool Equals(FileHead? other) =>
        other is not null && Path == other.Path && Scope == other.Scope && file.Path == other.FullPath && Text.SequenceEqual(other.Text);

    public override bool Equals(object? obj) => Equals(obj as FileHead);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(file.Path) ^ end;

    private string FullPath => file.Path;

    private ReadOnlySpan<char> Text => file.Text.AsSpan(0, end);
}
