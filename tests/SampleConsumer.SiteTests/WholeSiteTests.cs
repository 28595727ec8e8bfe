using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using Xunit.Sdk;

namespace SampleConsumer.SiteTests;

/// <summary>What holds of every page.</summary>
public class WholeSiteTests(SampleSite site)
{
    [Fact]
    public async Task No_page_has_an_error_breaks_its_policy_or_asks_anything_of_others() => Assert.Empty((await site.Walk).Complaints);

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
        SiteWalk walk = await site.Walk;

        Assert.Empty(walk.Links.Except(walk.Anchors).Except([site.Root + "feed.xml"]));
    }

    [Fact]
    public async Task No_page_is_broader_than_a_small_screen() => Assert.Empty((await site.Walk).Broad);
}
