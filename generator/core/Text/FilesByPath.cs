using ArticleGen.Collections;

namespace ArticleGen.Text;

/// <summary>Files, found by path at once however many there are. Equal when they are the same files.</summary>
internal sealed class FilesByPath : IEquatable<FilesByPath>
{
    private readonly EquatableArray<SourceFile> _files;
    private readonly Dictionary<string, SourceFile> _byPath = new(StringComparer.Ordinal);

    public FilesByPath(IEnumerable<SourceFile> files)
    {
        _files = files.ToEquatableArray();
        foreach (var file in _files)
        {
            _byPath[RelativePath.Normalize(file.Path)] = file;
        }
    }

    public SourceFile? Find(string path) => _byPath.TryGetValue(RelativePath.Normalize(path), out var file) ? file : null;

    public bool Equals(FilesByPath? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as FilesByPath);

    public override int GetHashCode() => _files.Count;
}
