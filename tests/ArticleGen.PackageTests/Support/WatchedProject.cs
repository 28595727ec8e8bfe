using System.Diagnostics;
using System.Threading.Channels;

namespace ArticleGen.PackageTests.Support;

/// <summary><c>dotnet watch</c> in a project: what it and the program print, line by line. It ends with all that it started.</summary>
internal sealed class WatchedProject : IAsyncDisposable
{
    /// <summary>A build beside others takes seconds; this is for a line that never comes.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];
    private readonly Process _process;

    private WatchedProject(Process process)
    {
        _process = process;
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static WatchedProject Start(FreshProject project, string option)
    {
        var start = DotnetCommand.StartOf("dotnet", project.Root, ["watch", option]);
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        return new(Process.Start(start)!);
    }

    /// <summary>Waits for a line that holds the text; lines that were awaited before do not count.</summary>
    /// <returns>The line.</returns>
    public async Task<string> Expect(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(patience.Token))
            {
                _seen.Add(line);
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    return line;
                }
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            // Said below, with all that was printed.
        }

        Assert.Fail($"No line holds '{text}':\n{string.Join("\n", _seen.Distinct())}");
        return "";
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Take(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _lines.Writer.TryWrite(text);
        }
    }
}
