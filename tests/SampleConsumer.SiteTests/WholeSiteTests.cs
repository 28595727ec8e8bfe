using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using Xunit.Sdk;

namespace SampleConsumer.SiteTests;

/// <summary>What holds of every page.</summary>
public class WholeSiteTests(SampleSite site)
{
    private const int SmallScreen = 390;

    [Fact]
    public Task No_page_has_an_error_breaks_its_policy_or_asks_anything_of_others() => site.ReadAll(static _ => Task.CompletedTask);

    [Theory]
    [InlineData("console.error('an error')")]
    [InlineData("queueMicrotask(() => { throw new Error('nobody catches it'); })")]
    [InlineData("alert('a box')")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<b onclick=\"alert()\">')")]
    [InlineData("await fetch('/nothing')")]
    [InlineData("fetch('http://127.0.0.2/').catch(() => {})")]
    public Task What_no_page_may_do_would_be_noticed(string script) =>
        Assert.ThrowsAsync<EmptyException>(() => site.Read("timeline.html", page => page.EvaluateAsync($"async () => {{ {script}; await new Promise((done) => setTimeout(done)); }}")));

    [Fact]
    public async Task Every_link_leads_to_something_that_is_there()
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        await site.ReadAll(async page =>
        {
            anchors.Add(page.Url);
            anchors.UnionWith(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => location.href.split('#')[0] + '#' + encodeURIComponent(element.id))"));
            links.UnionWith(await page.EvaluateAsync<string[]>(
                "[...document.links].filter(link => link.host === location.host).map(link => link.href.split('#')[0] + (link.hash && '#' + encodeURIComponent(decodeURIComponent(link.hash.slice(1)))))"));
        });

        Assert.Empty(links.Except(anchors).Except([site.Root + "feed.xml"]));
    }

    [Fact]
    public async Task No_page_is_broader_than_a_small_screen()
    {
        var broad = new List<string>();
        await site.ReadAll(
            async page =>
            {
                int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > SmallScreen)
                {
                    broad.Add($"{page.Url} has {width} pixels");
                }
            },
            new() { ViewportSize = new() { Width = SmallScreen, Height = 844 } });

        Assert.Empty(broad);
    }
}
