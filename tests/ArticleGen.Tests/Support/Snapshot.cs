using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Support;

/// <summary>
/// The one seam of the snapshot tests. It writes and compares what Verify.SourceGenerators 2.6 does, in files of the same names;
/// built with <c>-p:UseVerify=true</c> the same tests run on that package.
/// </summary>
internal static class Snapshot
{
    private const string FolderName = "Snapshots";

    /// <summary>The folder of the snapshots of a test's file.</summary>
    public static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, FolderName);

#if USE_VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    /// <inheritdoc cref="SnapshotFiles.Verify"/>
    public static Task Verify(
        GeneratorDriver driver, Func<GeneratedSourceResult, bool>? ignore = null, [CallerFilePath] string sourceFile = "")
    {
        var settings = new VerifyTests.VerifySettings();
        settings.UseDirectory(FolderName);
        if (ignore is not null)
        {
            VerifyTests.VerifySourceGenerators.IgnoreGeneratedResult(settings, ignore);
        }

        return VerifyXunit.Verifier.Verify(driver, settings, sourceFile).ToTask();
    }
#else
    /// <inheritdoc cref="SnapshotFiles.Verify"/>
    public static Task Verify(
        GeneratorDriver driver, Func<GeneratedSourceResult, bool>? ignore = null, [CallerFilePath] string sourceFile = "")
    {
        var test = TestContext.Current;
        var name = $"{test.TestClass?.TestClassSimpleName}.{test.TestMethod?.MethodName}";
        new SnapshotFiles(Folder(sourceFile), name).Verify(driver, ignore);
        return Task.CompletedTask;
    }
#endif
}
