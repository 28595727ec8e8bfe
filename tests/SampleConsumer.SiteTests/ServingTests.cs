using System.Diagnostics;
using System.Net;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>The site as <c>serve</c> shows it.</summary>
public sealed class ServingTests(SampleSite written) : IAsyncLifetime
{
    private readonly Process _server = Process.Start(DotnetCommand.StartOf("dotnet", Path.GetTempPath(), [SampleSite.Program, "serve", "--port", "0"]))!;
    private string _root = "";

    public async ValueTask InitializeAsync()
    {
        string line = await _server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        _root = line.Split(' ').First(static word => word.StartsWith("http", StringComparison.Ordinal)) + "/";
    }

    [Fact]
    public async Task A_page_is_served_as_it_is_written_but_for_the_word_that_it_may_change()
    {
        using var http = new HttpClient { BaseAddress = new Uri(_root) };

        foreach (string address in (string[])["articles/council-keeps-ferry.html", "people/tobias-renn.html", "site/quotes.json", "site/site.css", "feed.xml"])
        {
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(written.Folder, address), TestContext.Current.CancellationToken),
                (await http.GetStringAsync(address, TestContext.Current.CancellationToken)).Replace(" data-live", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_answer_has_the_policy_and_no_address_is_answered_with_another_page()
    {
        using var http = new HttpClient { BaseAddress = new Uri(_root) };

        using HttpResponseMessage page = await http.GetAsync("timeline.html", TestContext.Current.CancellationToken);
        Assert.StartsWith("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

        using HttpResponseMessage nothing = await http.GetAsync("people/nobody.html", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public Task A_served_page_works_as_a_written_one_does() => WrittenSite.Visit(_root, "", async page =>
    {
        await page.Locator("#query").FillAsync("shipwreck");
        await page.Locator("#results a").First.ClickAsync();
        await Expect(page.Locator(":target")).ToContainTextAsync("shipwreck");
    });

    public async ValueTask DisposeAsync()
    {
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync(CancellationToken.None);
        _server.Dispose();
    }
}
