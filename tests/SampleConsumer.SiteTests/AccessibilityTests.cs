using System.Text.Json;
using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using Xunit.Sdk;

namespace SampleConsumer.SiteTests;

/// <summary>axe-core has nothing serious to say about any kind of page, in either theme.</summary>
public class AccessibilityTests(SampleSite sample, HostileSite hostile)
{
    private static readonly string s_axe = Path.Combine(
        Environment.GetEnvironmentVariable("AXE_PATH") is { Length: > 0 } named ? named : Repository.Path("tests/SampleConsumer.SiteTests/node_modules/axe-core"), "axe.min.js");

    /// <summary>A theme changes colours and nothing else, so the second one is asked for these alone.</summary>
    private const string OnlyColours = ", runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly string[] s_kinds =
    [
        "index.html", "articles.html", "articles/council-keeps-ferry.html", "articles/shiozaki-welcomes-ferry.html", "articles/question-time.html", "people.html", "people/tobias-renn.html",
        "organizations/merrowick-council.html", "places/merrowick.html", "events/ferry-vote.html", "ships/wren.html", "timeline.html", "voices.html",
    ];

    public static TheoryData<string> Pages => [.. s_kinds];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_has_no_serious_findings(string page) => Check(sample, page);

    [Fact]
    public Task An_article_that_is_written_from_right_to_left_has_none() => Check(hostile, "articles/arabic.html");

    [Fact]
    public Task An_open_card_has_none() =>
        Check(sample, "articles/council-keeps-ferry.html", async page =>
        {
            await page.Locator(".paragraph a[data-cards='piet-anders']").First.FocusAsync();
            await page.Locator(".popover").WaitForAsync();
        });

    [Fact]
    public Task What_the_search_found_has_none() =>
        Check(sample, "index.html", async page =>
        {
            await page.Locator("#query").FillAsync("ferry");
            await page.Locator("#results mark").First.WaitForAsync();
        });

    [Theory]
    [InlineData("#ddd")]
    [InlineData("#333")]
    public Task Words_that_can_hardly_be_seen_in_one_theme_would_be_found(string color) => Assert.ThrowsAsync<EmptyException>(() =>
        Check(sample, "voices.html", page => page.EvaluateAsync($"document.querySelector('h1').style.color = '{color}'")));

    private static Task Check(WrittenSite site, string address, Func<IPage, Task>? before = null)
    {
        Assert.SkipUnless(File.Exists(s_axe), $"There is no {s_axe}: npm ci --prefix tests/SampleConsumer.SiteTests installs it, or AXE_PATH names the folder that holds it.");
        return site.Read(
            address,
            async page =>
            {
                await (before?.Invoke(page) ?? Task.CompletedTask);
                await page.EvaluateAsync(await File.ReadAllTextAsync(s_axe, TestContext.Current.CancellationToken));
                Assert.Empty(await Findings(page, ""));
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                Assert.Empty(await Findings(page, OnlyColours));
            },
            new() { ColorScheme = ColorScheme.Light });
    }

    private static async Task<IEnumerable<string>> Findings(IPage page, string options)
    {
        JsonElement found = await page.EvaluateAsync<JsonElement>($"axe.run({{ resultTypes: ['violations']{options} }})");
        return found.GetProperty("violations").EnumerateArray()
            .Where(static finding => finding.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(static finding => $"{finding.GetProperty("id")}: {string.Join(" | ", finding.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("html")))}");
    }
}
