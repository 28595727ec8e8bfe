using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace SampleConsumer.SiteTests.Support;

/// <summary>A site as its program writes it, behind a server that knows nothing but files; once for all tests.</summary>
/// <param name="program">The path of the program.</param>
/// <param name="arguments">What the program is told beside the folder.</param>
public abstract class WrittenSite(string program, params string[] arguments) : IAsyncLifetime
{
    private readonly FreshFolder _home = new("site");
    private WebApplication? _server;

    /// <summary>The folder with its files.</summary>
    public string Folder => _home.Root;

    /// <summary>Its address; it ends with a slash.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The addresses of its pages, in order; what leads to one from an address of before is none.</summary>
    public IReadOnlyList<string> Pages =>
        [.. Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Where(static path => !File.ReadAllText(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        (await DotnetCommand.Run(Folder, [program, .. arguments, Folder])).Succeeded();

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Folder) });
        await _server.StartAsync(TestContext.Current.CancellationToken);
        Root = _server.Urls.Single() + "/";
    }

    /// <summary>Opens a page in a window of its own, and looks at it; <see cref="Visit"/> says what no page may do meanwhile.</summary>
    public Task Read(string address, Func<IPage, Task> look, BrowserNewContextOptions? window = null) => Visit(Root, address, look, window);

    /// <summary>Opens all pages, one after the other in one window, and looks at each.</summary>
    public async Task ReadAll(Func<IPage, Task> look, BrowserNewContextOptions? window = null) => Assert.Empty(await WatchAll(look, window));

    /// <summary>
    /// Opens a page of a site. The test fails where the browser complains (an error, a warning, something that the policy forbids), where something asks for a
    /// file that is not there or not the site's, or where a box comes up.
    /// </summary>
    public static async Task Visit(string root, string address, Func<IPage, Task> look, BrowserNewContextOptions? options = null) =>
        Assert.Empty(await Watch(root, address, look, options));

    /// <summary>Opens all pages, as <see cref="ReadAll"/>.</summary>
    /// <returns>What they did meanwhile that no page may do.</returns>
    protected Task<IReadOnlyCollection<string>> WatchAll(Func<IPage, Task> look, BrowserNewContextOptions? window = null) => Watch(
        Root,
        "",
        async page =>
        {
            foreach (string address in Pages)
            {
                await page.GotoAsync(Root + address);
                await look(page);
            }
        },
        window);

    private static async Task<IReadOnlyCollection<string>> Watch(string root, string address, Func<IPage, Task> look, BrowserNewContextOptions? options = null)
    {
        await using IBrowserContext window = await Chromium.OpenAsync(options);
        var complaints = new ConcurrentQueue<string>();
        window.Request += (_, request) => Complain(!request.Url.StartsWith(root, StringComparison.Ordinal), $"asks for {request.Url}");
        window.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status} for {response.Url}");
        window.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        window.WebError += (_, error) => Complain(true, error.Error);
        window.Dialog += async (_, box) =>
        {
            Complain(true, $"a box says {box.Message}");
            await box.DismissAsync();
        };

        IPage page = await window.NewPageAsync();
        await page.GotoAsync(root + address);
        await look(page);
        await window.CloseAsync(); // Now all has been said.
        return complaints;

        void Complain(bool wrong, string what)
        {
            if (wrong)
            {
                complaints.Enqueue(what);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _home.Dispose();
    }
}
