using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace SampleConsumer.Site;

/// <summary>A folder that holds a site. It remembers which files are the site's, and touches no others.</summary>
/// <param name="folder">The folder; it is made where there is none.</param>
internal sealed class OutputFolder(string folder)
{
    private const string List = "site/files.txt";

    private readonly ConcurrentDictionary<string, long> _sizes = new(StringComparer.Ordinal);
    private int _written;
    private int _removed;

    /// <summary>What was done, in a line, and how heavy the pages are.</summary>
    public string Summary
    {
        get
        {
            long[] pages = [.. _sizes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Value).Order()];
            long shared = _sizes.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal) || file.Key.EndsWith(".js", StringComparison.Ordinal)).Sum(file => file.Value);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {_sizes.Count} files in {folder}: {_written} written, {_sizes.Count - _written} as they were, {_removed} removed.
                A page weighs {Kilobytes(pages[pages.Length / 2])} (the middle one), the heaviest {Kilobytes(pages[^1])}; styles and script, once for all, {Kilobytes(shared)}.
                """);
        }
    }

    /// <summary>Writes a file, unless it is there with the same content. Safe from many threads.</summary>
    /// <param name="address">Its address on the site.</param>
    /// <param name="content">Its content.</param>
    public void Write(string address, byte[] content)
    {
        _sizes[address] = content.Length;
        string path = PathOf(address);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        Interlocked.Increment(ref _written);
    }

    /// <summary>Removes what an earlier run wrote and this one did not.</summary>
    public void RemoveOthers()
    {
        string list = PathOf(List);
        string[] before = File.Exists(list) ? File.ReadAllLines(list) : [];
        foreach (string address in before.Where(address => !_sizes.ContainsKey(address)))
        {
            string path = PathOf(address);
            if (path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path))
            {
                File.Delete(path);
                _removed++;
            }
        }

        Write(List, Encoding.UTF8.GetBytes(string.Join('\n', _sizes.Keys.Order(StringComparer.Ordinal)) + "\n"));
    }

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.0} kB");

    private string PathOf(string address) => Path.GetFullPath(Path.Combine(folder, address));
}
