using System.Runtime.CompilerServices;
using System.Text;

namespace SampleConsumer.Tests;

/// <summary>
/// Compares a text with the one that somebody accepted, <c>Snapshots/NAME.verified.txt</c> beside the test. Where they differ the test
/// fails with the lines that changed and writes <c>NAME.received.txt</c>; renaming that file accepts it. A build server writes nothing.
/// </summary>
internal static class Snapshot
{
    private const string FolderName = "Snapshots";

    private static readonly bool s_isBuildServer = Environment.GetEnvironmentVariable("CI") is not (null or "" or "false");

    /// <summary>The names of the snapshots that lie beside a test.</summary>
    public static IEnumerable<string> Names([CallerFilePath] string testFile = "") =>
        Directory.EnumerateFiles(FolderOf(testFile), "*.verified.*").Select(file => Path.GetFileName(file).Split(".verified.")[0]);

#if USE_VERIFY
    /// <summary>With Verify this line is all of it.</summary>
    public static Task Verify(string text, string name, string extension = "txt", [CallerFilePath] string testFile = "") =>
        VerifyXunit.Verifier.Verify(text, extension, sourceFile: testFile).UseDirectory(FolderName).UseFileName(name).ToTask();
#else
    /// <summary>Fails unless the text is the accepted one.</summary>
    /// <param name="name">The file's name up to <c>.verified</c>.</param>
    public static Task Verify(string text, string name, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        Compare(text, Path.Combine(FolderOf(testFile), $"{name}.verified.{extension}"), s_isBuildServer);
        return Task.CompletedTask;
    }
#endif

    internal static void Compare(string text, string verifiedFile, bool isBuildServer)
    {
        string folder = Path.GetDirectoryName(verifiedFile)!;
        string name = Path.GetFileName(verifiedFile);
        string receivedFile = Path.Combine(folder, name.Replace(".verified.", ".received.", StringComparison.Ordinal));
        string received = Plain(text);
        string? verified = File.Exists(verifiedFile) ? Plain(File.ReadAllText(verifiedFile)) : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        if (!isBuildServer)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(receivedFile, received, Encoding.UTF8);
        }

        string difference = verified is null ? "is missing" : "differs";
        string acceptance = isBuildServer ? "run this test on your machine" : $"mv '{receivedFile}' '{verifiedFile}'";
        Assert.Fail($"{name} {difference} (- accepted, + now):\n\n{Changes(verified, received)}\n\nTo accept it: {acceptance}");
    }

    /// <summary>The lines that changed, each with two before and after it.</summary>
    private static string Changes(string? verified, string received)
    {
        const string gap = "  …";
        var lines = LineDiff.Of(verified?.Split('\n') ?? [], received.Split('\n'));
        var shown = lines.Select((line, i) => lines.Take(Math.Max(i - 2, 0)..(i + 3)).Any(near => near[0] != ' ') ? line : gap).ToList();
        return string.Join('\n', shown.Where((line, i) => line != gap || i == 0 || shown[i - 1] != gap));
    }

    // Line endings are git's business, and the last one is the editor's.
    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    private static string FolderOf(string testFile) => Path.Combine(Path.GetDirectoryName(testFile)!, FolderName);
}
