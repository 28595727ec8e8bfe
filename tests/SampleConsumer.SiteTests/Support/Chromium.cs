using Microsoft.Playwright;

namespace SampleConsumer.SiteTests.Support;

/// <summary>The browser, once for all tests; it ends with the program. It is the system's own: nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>For what never comes, in milliseconds: busy cores take seconds where an idle one takes none.</summary>
    private const int Patience = 120_000;

    private static readonly Lazy<Task<IBrowser>> s_browser = new(LaunchAsync);

    private static readonly string? s_path = Find();

    /// <summary>Opens a window that knows nothing of the others. Without Chromium the test is skipped.</summary>
    public static async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options)
    {
        Assert.SkipWhen(s_path is null, "There is no Chromium: CHROMIUM_PATH does not name it, and it is not on PATH (Debian: apt-get install chromium).");
        IBrowserContext window = await (await s_browser.Value).NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        return window;
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        IPlaywright playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = s_path, Args = ["--no-sandbox"], Timeout = Patience });
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Append("/usr/bin")
                .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "chromium.exe")])
                .FirstOrDefault(File.Exists);
}
