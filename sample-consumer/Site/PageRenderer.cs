using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace SampleConsumer.Site;

/// <summary>Renders pages to HTML.</summary>
internal static class PageRenderer
{
    // Letters of all scripts stay letters; what could be markup is escaped.
    private static readonly ServiceProvider s_services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    public static async Task<string> RenderAsync(SitePage page, SiteOptions site)
    {
        // A renderer holds what it rendered; a page's lets go of it with the page.
        await using var renderer = new HtmlRenderer(s_services, NullLoggerFactory.Instance);
        var parameters = new Dictionary<string, object?> { [nameof(Root.Links)] = new Links(page.Address, site), [nameof(Root.Page)] = page };
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Root>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
