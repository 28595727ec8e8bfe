namespace ArticleGen.Text;

/// <summary>Tells paths from the project's folder, so that generated code is the same wherever the project stands.</summary>
internal static class RelativePath
{
    /// <param name="path">An absolute path, or one that is relative already.</param>
    /// <param name="directory">The project's folder; empty where the host does not say.</param>
    /// <returns>The path with <c>/</c>; where folder and file share no root, the file's name.</returns>
    public static string Of(string path, string directory)
    {
        var file = Split(path);
        var from = Split(directory);
        if (!IsRooted(path))
        {
            return string.Join("/", file);
        }

        var shared = 0;
        while (shared < from.Length && shared < file.Length - 1 && from[shared] == file[shared])
        {
            shared++;
        }

        return shared == 0
            ? file[file.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(file.Skip(shared)));
    }

    /// <summary>A path that is told from the folder of a file.</summary>
    public static string Resolve(string file, string relative)
    {
        var parts = new List<string>(Split(file));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in Split(relative))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>What stands after the last separator.</summary>
    public static ReadOnlySpan<char> FileName(string path) => path.AsSpan(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>One spelling for a path, however its separators and its root are written.</summary>
    public static string Normalize(string path) => IsPlain(path) ? path.TrimStart('/') : string.Join("/", Split(path));

    /// <summary>Whether only the root keeps a path from its one spelling, as on most machines: thousands are compared at each edit.</summary>
    private static bool IsPlain(string path) =>
        path.IndexOf('\\') < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0 && !path.EndsWith("/", StringComparison.Ordinal);

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    private static string[] Split(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}
