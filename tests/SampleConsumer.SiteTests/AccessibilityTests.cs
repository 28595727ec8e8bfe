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
        "index.html", "articles.html", "articles/council-keeps-ferry.html", "articles/shiozaki-welcomes-ferry.html", "people.html", "people/tobias-renn.html",
        "organizations/merrowick-council.html", "places/merrowick.html", "events/ferry-vote.html", "ships/wren.html", "timeline.html", "voices.html",
    ];

    public static TheoryData<string, ColorScheme> Pages =>
        [.. from page in s_kinds from theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select new TheoryDataRow<string, ColorScheme>(page, theme)];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_has_no_serious_findings(string page, ColorScheme theme) => Check(sample, page, theme);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task An_article_that_is_written_from_right_to_left_has_none(ColorScheme theme) => Check(hostile, "articles/arabic.html", theme);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task An_open_card_has_none(ColorScheme theme) =>
        Check(sample, "articles/council-keeps-ferry.html", theme, async page =>
        {
            await page.Locator(".paragraph a[data-cards='piet-anders']").First.FocusAsync();
            await page.Locator(".popover").WaitForAsync();
        });

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task What_the_search_found_has_none(ColorScheme theme) =>
        Check(sample, "index.html", theme, async page =>
        {
            await page.Locator("#query").FillAsync("ferry");
            await page.Locator("#results mark").First.WaitForAsync();
        });

    [Fact]
    public Task Words_that_can_hardly_be_seen_would_be_found() => Assert.ThrowsAsync<EmptyException>(() =>
        Check(sample, "timeline.html", ColorScheme.Light, static page => page.EvaluateAsync("document.querySelector('h1').style.color = '#ddd'")));

    private static Task Check(WrittenSite site, string address, ColorScheme theme, Func<IPage, Task>? before = null)
    {
        Assert.SkipUnless(File.Exists(s_axe), $"There is no {s_axe}: npm ci --prefix tests/SampleConsumer.SiteTests installs it, or AXE_PATH names the folder that holds it.");
        return site.Read(
            address,
            async page =>
            {
                await (before?.Invoke(page) ?? Task.CompletedTask);
                await page.EvaluateAsync(await File.ReadAllTextAsync(s_axe, TestContext.Current.CancellationToken));
                JsonElement found = await page.EvaluateAsync<JsonElement>($"axe.run({{ resultTypes: ['violations']{(theme == ColorScheme.Dark ? OnlyColours : "")} }})");

                Assert.Empty(found.GetProperty("violations").EnumerateArray()
                    .Where(static finding => finding.GetProperty("impact").GetString() is "serious" or "critical")
                    .Select(static finding => $"{finding.GetProperty("id")}: {string.Join(" | ", finding.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("html")))}"));
            },
            new() { ColorScheme = theme });
    }
}
