using Microsoft.Playwright;
using SampleConsumer.Corpus;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>The timeline, for eyes, keys and screen readers.</summary>
public class TimelineTests(SampleSite site)
{
    private const string Page = "timeline.html";

    [Fact]
    public Task Events_stand_in_the_order_of_their_days() => site.Read(Page, async page =>
    {
        string[] shown = await Ids(page, ".rows a");

        Assert.Equal(Events.All.Where(item => item.Date is not null).Select(item => item.Id).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        DateOnly[] days = [.. shown.Select(id => Events.Find(id)!.Date!).Select(date => date.Earliest ?? date.Latest!.Value)];
        Assert.Equal(days.Order(), days);
    });

    [Fact]
    public Task The_bars_are_those_of_the_names_beside_them_and_go_to_the_right() => site.Read(Page, async page =>
    {
        string[] shown = await Ids(page, ".rows a");
        ILocator marks = page.Locator(".happening");
        Assert.Equal(shown, await marks.EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.event)"));

        double[] begins = await marks.EvaluateAllAsync<double[]>(
            "marks => marks.map(mark => mark.firstElementChild).map(shape => parseFloat(shape.getAttribute('cx') ?? shape.getAttribute('x')))");
        // What may have begun at any time begins at the left, and stands where it ends.
        double[] known = [.. shown.Zip(begins).Where(static pair => Events.Find(pair.First)!.Date!.Earliest is not null).Select(static pair => pair.Second)];
        Assert.Equal(known.Order(), known);
    });

    [Fact]
    public Task The_table_says_the_same_in_the_same_order() => site.Read(Page, async page =>
    {
        await page.Locator(".as-table summary").ClickAsync();

        Assert.Equal(await Ids(page, ".rows a"), await Ids(page, ".as-table tbody th a"));
        await Expect(page.Locator(".as-table tbody tr").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Plus_and_minus_zoom_and_a_name_lights_up_its_bar() => site.Read(Page, async page =>
    {
        ILocator picture = page.Locator(".axis > svg");
        await page.Locator(".axis").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await Expect(picture).ToHaveAttributeAsync("data-zoom", "2");
        await Expect(page.Locator(".zoom output")).ToHaveTextAsync("2×");
        await page.Keyboard.PressAsync("-");
        await Expect(picture).ToHaveAttributeAsync("data-zoom", "1");

        await page.Locator(".rows a").Nth(2).FocusAsync();
        await Expect(page.Locator(".happening").Nth(2)).ToContainClassAsync("lit");
        await Expect(page.Locator(".happening.lit")).ToHaveCountAsync(1);
    });

    private static Task<string[]> Ids(IPage page, string links) =>
        page.Locator(links).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname.replace(/^.*\\/events\\/|\\.html$/g, ''))");
}
