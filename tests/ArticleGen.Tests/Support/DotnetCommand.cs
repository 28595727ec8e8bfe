using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ArticleGen.Tests.Support;

/// <summary>Runs <c>dotnet</c> as a user would, and tells what it printed.</summary>
internal static partial class DotnetCommand
{
    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    public static Task<DotnetResult> Run(string folder, params IEnumerable<string> arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program to its end, in an environment of its own.</summary>
    public static async Task<DotnetResult> RunProgram(string program, string folder, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(StartOf(program, folder, arguments))!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new DotnetResult(process.ExitCode, output, await errors, folder);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"`{program}` cannot be started here.");
            throw;
        }
    }

    /// <summary>How to start a program: what the build or the runner of these tests told its processes does not hold for it.</summary>
    public static ProcessStartInfo StartOf(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => IsOurs().IsMatch(name)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }

    [GeneratedRegex("^(MSBuild|TESTINGPLATFORM_|XUNIT_)", RegexOptions.IgnoreCase)]
    private static partial Regex IsOurs();
}

/// <summary>What a command printed.</summary>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Errors">What it wrote to its error output.</param>
/// <param name="Folder">Where it ran.</param>
internal sealed partial record DotnetResult(int ExitCode, string Output, string Errors, string Folder)
{
    /// <summary>Each error and warning of a build, as <c>talks.article.md(3,9): error AG3001: message</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Findings =>
        [.. Finding().Matches(Output).Select(Tell).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The same result, where the command succeeded; else the test fails and says what was printed.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"It ended with {ExitCode}:\n{Output}\n{Errors}");
        return this;
    }

    private string Tell(Match line) => line.Groups[1].Value.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Trim();

    /// <summary>A line of a build's output without the project's name at its end.</summary>
    [GeneratedRegex(@"^(.*: (?:error|warning) \w*: .*?)(?: \[[^\[\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
