using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Support;

/// <summary>The snapshots of one test: a <c>.verified.</c> file for each source, and one for the diagnostics where there are any.</summary>
/// <param name="directory">The folder that holds them.</param>
/// <param name="testName"><c>Class.Method</c>.</param>
internal sealed class SnapshotFiles(string directory, string testName)
{
    private const string Verified = ".verified.";
    private const string Received = ".received.";

    // Verify's own encoding: with a byte order mark.
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares what a driver generated with the verified files, and writes a received file beside each that differs.</summary>
    /// <param name="driver">It has run.</param>
    /// <param name="ignore">Sources that the test leaves out.</param>
    public void Verify(GeneratorDriver driver, Func<GeneratedSourceResult, bool>? ignore = null)
    {
        Delete(FilesOf(Received));
        var contents = ContentsOf(driver.GetRunResult(), ignore);
        var problems = contents
            .Select(content => Compare(content.Key, content.Value))
            .Concat(FilesOf(Verified).Where(file => !contents.ContainsKey(SuffixOf(file))).Select(static file => $"{file}\n  is stale: nothing is generated for it. Delete it."))
            .OfType<string>()
            .ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"{problems.Count} snapshots of {testName} differ. To accept, rename .received. to .verified.\n\n" + string.Join("\n\n", problems));
        }
    }

    /// <summary>The contents by what follows the test's name in the file's name, <c>.verified</c> left out: <c>#talks.article.g.cs</c>, <c>.txt</c>.</summary>
    private static SortedDictionary<string, string> ContentsOf(GeneratorDriverRunResult result, Func<GeneratedSourceResult, bool>? ignore)
    {
        foreach (var failure in result.Results.Select(static generator => generator.Exception).OfType<Exception>())
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!result.Diagnostics.IsEmpty)
        {
            contents.Add(".txt", SnapshotText.Of(result.Diagnostics));
        }

        var sources = result.Results.SelectMany(static generator => generator.GeneratedSources).Where(source => ignore?.Invoke(source) != true);
        foreach (var source in sources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
        {
            // Of the tree's path Verify keeps the file's name only: equal names in two folders would share a snapshot.
            var name = Path.GetFileName(source.SyntaxTree.FilePath);
            contents.Add("#" + name, WithLineFeeds($"//HintName: {source.HintName}\n{source.SourceText}"));
        }

        return contents;
    }

    private string? Compare(string suffix, string received)
    {
        var verifiedFile = PathOf(suffix, Verified);
        var verified = File.Exists(verifiedFile) ? WithLineFeeds(File.ReadAllText(verifiedFile)) : null;
        if (verified is not null && (verified == received || verified == received + "\n"))
        {
            // Verify tolerates one more line feed at the end, which editors like to add.
            return null;
        }

        Directory.CreateDirectory(directory);
        var receivedFile = PathOf(suffix, Received);
        File.WriteAllText(receivedFile, received, s_encoding);
        return verified is null
            ? $"{receivedFile}\n  is new: there is no verified file yet."
            : $"{receivedFile}\n{FirstDifference(verified, received)}";
    }

    private static string FirstDifference(string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"  line {line + 1} verified: {LineOf(left, line)}\n  line {line + 1} received: {LineOf(right, line)}";
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(the file ends before it)";

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // "#talks.article.g.cs" lies in "Class.Method#talks.article.g.verified.cs", ".txt" in "Class.Method.verified.txt".
    private string PathOf(string suffix, string state) =>
        Path.Combine(directory, testName + Path.ChangeExtension(suffix, null) + state + Path.GetExtension(suffix)[1..]);

    private string SuffixOf(string verifiedFile) =>
        Path.GetFileName(verifiedFile)[testName.Length..].Replace(Verified, ".", StringComparison.Ordinal);

    private IEnumerable<string> FilesOf(string state) => !Directory.Exists(directory)
        ? []
        : Directory.EnumerateFiles(directory, testName + "*" + state + "*")
            // "A.B" is also the start of the name of "A.Bc".
            .Where(file => Path.GetFileName(file)[testName.Length] is '#' or '.')
            .Order(StringComparer.Ordinal);

    private static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files.ToList())
        {
            File.Delete(file);
        }
    }
}
