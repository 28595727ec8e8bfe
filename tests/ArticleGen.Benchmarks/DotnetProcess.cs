using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleGen.Benchmarks;

/// <summary>Runs <c>dotnet</c> and waits for it.</summary>
internal static class DotnetProcess
{
    private const int Children = -1;

    /// <param name="prepare">Where it runs, and with what environment.</param>
    /// <param name="fails">Whether it is to end with an error.</param>
    /// <returns>What it wrote, and its milliseconds of processor time.</returns>
    public static (string Output, double Time) Run(IEnumerable<string> arguments, Action<ProcessStartInfo>? prepare = null, bool fails = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        prepare?.Invoke(start);
        var before = TimeOfChildren();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if ((process.ExitCode != 0) != fails)
        {
            throw new InvalidOperationException($"`dotnet {string.Join(' ', start.ArgumentList)}` ended with {process.ExitCode}.\n{output}");
        }

        return (output, OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalMilliseconds : TimeOfChildren() - before);
    }

    /// <summary>Unix tells the time of a process that has ended as a part of that of all its parent's children.</summary>
    private static double TimeOfChildren()
    {
        if (OperatingSystem.IsWindows())
        {
            return 0;
        }

        return GetUsage(Children, out var usage) == 0
            ? ((usage.UserSeconds + usage.SystemSeconds) * 1000) + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1000.0)
            : throw new InvalidOperationException("getrusage failed.");
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Explicit, Size = 144)]
    private struct Usage
    {
        [FieldOffset(0)]
        public long UserSeconds;

        [FieldOffset(8)]
        public int UserMicroseconds;

        [FieldOffset(16)]
        public long SystemSeconds;

        [FieldOffset(24)]
        public int SystemMicroseconds;
    }
}
