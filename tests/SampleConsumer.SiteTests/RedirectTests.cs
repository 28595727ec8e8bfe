using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>What stands at the address that a thing had under an id of before.</summary>
public class RedirectTests(HostileSite site)
{
    [Theory]
    [InlineData("people/mal.html")]
    [InlineData("people/aux~.html")]
    public async Task An_old_address_names_the_new_one(string address)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(site.Folder, address), TestContext.Current.CancellationToken);

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../people/mallory.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"http://localhost:5080/people/mallory.html\">", page, StringComparison.Ordinal);
        Assert.Contains("Mallory &lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain(address, await File.ReadAllTextAsync(Path.Combine(site.Folder, "sitemap.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public Task An_old_address_leads_to_the_new_one() =>
        site.Read("people/mal.html", page => Expect(page).ToHaveURLAsync(site.Root + "people/mallory.html"));

    [Fact]
    public async Task It_is_served_as_it_is_written()
    {
        using Process server = Process.Start(DotnetCommand.StartOf("dotnet", Path.GetTempPath(), [HostileSite.Program, "serve", "--port", "0"]))!;
        try
        {
            string line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            using var http = new HttpClient { BaseAddress = new Uri(line.Split(' ').First(static word => word.StartsWith("http", StringComparison.Ordinal)) + "/") };
            using HttpResponseMessage answer = await http.GetAsync("people/mal.html", TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(site.Folder, "people/mal.html"), TestContext.Current.CancellationToken),
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }
}
