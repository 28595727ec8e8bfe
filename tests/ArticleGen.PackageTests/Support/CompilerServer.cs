using System.Globalization;
using System.Reflection;
using ArticleGen.PackageTests.Support;

[assembly: AssemblyFixture(typeof(CompilerServer))]

namespace ArticleGen.PackageTests.Support;

/// <summary>
/// The compiler server, which users have unless they say otherwise, whatever the machine says: one of this run alone, that ends with it. In
/// it the generator stays loaded from one build to the next.
/// </summary>
public sealed class CompilerServer : IAsyncDisposable
{
    /// <summary>What makes a build start a compiler of its own.</summary>
    public const string PassedOver = "-p:UseSharedCompilation=false";

    /// <summary>Where the SDK's compiler is.</summary>
    public static string CompilerFolder { get; } =
        typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == nameof(CompilerFolder)).Value!;

    private static readonly string s_id = "articlegen-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    // Every command that a test runs inherits these.
    public CompilerServer()
    {
        Environment.SetEnvironmentVariable("UseSharedCompilation", "true");
        Environment.SetEnvironmentVariable("SharedCompilationId", s_id);
    }

    public async ValueTask DisposeAsync() =>
        await DotnetCommand.Run(CompilerFolder, Path.Combine(CompilerFolder, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + s_id);
}
