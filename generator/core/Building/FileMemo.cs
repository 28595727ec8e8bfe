using System.Collections.Concurrent;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>
/// What was read of each file, for as long as anybody holds it. A file is known by its path and its content, not as an object: a host may
/// hand over all files as new objects when one of them changed.
/// </summary>
/// <param name="read">A pure function of the file and of what it is read by.</param>
internal sealed class FileMemo<TInput, TValue>(Func<SourceFile, TInput, Result<TValue>> read)
    where TValue : IReadOf<TInput>
{
    /// <summary>How many versions of a file are told apart: those of the editor, of the last build, of a second project.</summary>
    private const int MaxVersions = 8;

    /// <summary>So many paths are kept however few of their files live.</summary>
    private const int FewestSwept = 1024;

    /// <summary>By path, the newest version first. Arrays are replaced as a whole, so that threads see the one or the other.</summary>
    private readonly ConcurrentDictionary<string, WeakReference<Result<TValue>>[]> _versions = new(StringComparer.Ordinal);

    private int _sweepAt = FewestSwept;

    /// <summary>How many paths are known.</summary>
    public int Count => _versions.Count;

    public Result<TValue> Get(SourceFile file, TInput input)
    {
        if (_versions.TryGetValue(file.Path, out var versions) && Find(versions, file, input) is { } known)
        {
            return known;
        }

        var result = read(file, input);
        _versions.AddOrUpdate(file.Path, _ => [new(result)], (_, older) => [new(result), .. older.Where(IsAlive).Take(MaxVersions - 1)]);
        Sweep();
        return result;
    }

    private static Result<TValue>? Find(WeakReference<Result<TValue>>[] versions, SourceFile file, TInput input)
    {
        foreach (var version in versions)
        {
            if (version.TryGetTarget(out var known) && known.Value.File.Equals(file) && EqualityComparer<TInput>.Default.Equals(known.Value.ReadBy, input))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Forgets the paths of which nothing is left, whenever twice as many are known as last time.</summary>
    private void Sweep()
    {
        if (_versions.Count < _sweepAt)
        {
            return;
        }

        foreach (var path in _versions)
        {
            if (!path.Value.Any(IsAlive))
            {
                ((ICollection<KeyValuePair<string, WeakReference<Result<TValue>>[]>>)_versions).Remove(path);
            }
        }

        _sweepAt = Math.Max(FewestSwept, 2 * _versions.Count);
    }

    private static bool IsAlive(WeakReference<Result<TValue>> version) => version.TryGetTarget(out _);
}
