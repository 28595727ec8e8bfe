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
            .Concat(FilesOf(Verified)
                .Where(file => !contents.ContainsKey(SuffixOf(file)))
                .Select(static file => $"{file}\n  is stale: nothing is generated for it. Delete it."))
            .OfType<string>()
            .ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"{problems.Count} snapshots of {testName} differ. To accept, rename .received. to .verified.\n\n" + string.Join("\n\n", problems));
        }
    }

    /// <summary>The tests, as <c>Class.Method</c>, whose verified files lie in a folder.</summary>
    public static IEnumerable<string> TestsOf(string directory) => Files(directory, "*" + Verified + "*")
        .Select(static file => Path.GetFileName(file).Split('#')[0].Split(Verified)[0])
        .Distinct();

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

        var sourcesByName = result.Results
            .SelectMany(static generator => generator.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.InvariantCulture))
            .Where(source => ignore?.Invoke(source) != true)
            .GroupBy(static source => Path.GetFileName(source.SyntaxTree.FilePath));
        foreach (var (name, sources) in sourcesByName.Select(static sources => (sources.Key, sources.ToList())))
        {
            foreach (var (number, source) in sources.Index())
            {
                // Verify keeps of a tree's path the file's name only, and numbers those that are equal.
                var unique = sources.Count == 1 ? name : Path.ChangeExtension(name, $"{number:D2}{Path.GetExtension(name)}");
                contents.Add("#" + unique, SnapshotFolders.Scrub(WithLineFeeds($"//HintName: {source.HintName}\n{source.SourceText}")));
            }
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

    private string SuffixOf(string verifiedFile)
    {
        var name = Path.GetFileName(verifiedFile);
        var state = name.LastIndexOf(Verified, StringComparison.Ordinal);
        return $"{name[testName.Length..state]}.{name[(state + Verified.Length)..]}";
    }

    // "A.B" is also the start of the names of "A.Bc" and "A.B.c".
    private IEnumerable<string> FilesOf(string state) => Files(directory, testName + "*" + state + "*")
        .Where(file => Path.GetFileName(file)[testName.Length..] is var rest && (rest[0] == '#' || rest.StartsWith(state, StringComparison.Ordinal)));

    private static IEnumerable<string> Files(string directory, string pattern) =>
        Directory.Exists(directory) ? Directory.EnumerateFiles(directory, pattern).Order(StringComparer.Ordinal) : [];

    private static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files.ToList())
        {
            File.Delete(file);
        }
    }
}
