using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SampleConsumer.Site;

/// <summary>Shows the site on localhost; each page is rendered when it is asked for.</summary>
internal static class SiteServer
{
    /// <summary>What a page may load and run: its own site's files, and nothing that is written into it.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

    /// <returns>The program's exit code.</returns>
    public static async Task<int> RunAsync(SiteOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None); // What keeps it from starting is told below.
        builder.WebHost.UseUrls(options.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{options.Port}"); // "localhost" takes no free port.
        await using WebApplication app = builder.Build();
        app.MapGet("/site/changes", Changes.SendAsync);
        app.MapGet("/{**address}", (HttpContext context, string? address) => AnswerAsync(context, address ?? Addresses.Home, options with { IsServed = true }));
        try
        {
            await app.StartAsync();
        }
        catch (IOException problem)
        {
            Console.Error.WriteLine($"{problem.Message} Take another port: --port 0 finds a free one.");
            return 1;
        }

        Console.WriteLine($"The site is at {app.Urls.First()} until you press Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, string address, SiteOptions site)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        if (SitePage.All(site).FirstOrDefault(page => page.Address == address) is { } page)
        {
            await Results.Content(await PageRenderer.RenderAsync(page, site), "text/html; charset=utf-8").ExecuteAsync(context);
        }
        else if (SiteFile.All(site).FirstOrDefault(file => file.Address == address) is { } file)
        {
            await Results.Bytes(file.Content(), TypeOf(address)).ExecuteAsync(context);
        }
        else
        {
            await Results.NotFound().ExecuteAsync(context);
        }
    }

    private static string TypeOf(string address) => Path.GetExtension(address) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        _ => "application/xml",
    };
}
