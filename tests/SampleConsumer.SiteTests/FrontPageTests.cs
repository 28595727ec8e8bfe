using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>The search over names and quotes.</summary>
public class FrontPageTests(SampleSite site)
{
    private const string Front = "";
    private const string Results = "#results a";

    [Fact]
    public Task The_search_finds_a_quote_and_highlights_what_was_looked_for() => site.Read(Front, async page =>
    {
        await page.Locator("#query").FillAsync("PUDDLE harb");

        // The quote, and the one in which it stands.
        await Expect(page.Locator("#found")).ToHaveTextAsync("2 found");
        ILocator quote = page.Locator(Results, new() { HasTextRegex = new("^A harbour") });
        await Expect(quote.Locator("mark")).ToHaveTextAsync(["harb", "puddle"]);
        await quote.ClickAsync();
        await Expect(page.Locator(":target")).ToContainTextAsync("A harbour without a boat is a puddle");
    });

    [Fact]
    public Task The_search_finds_names_whatever_their_accents_and_other_names_too() => site.Read(Front, async page =>
    {
        await page.Locator("#query").FillAsync("suderholm");
        await Expect(page.Locator(Results, new() { HasTextString = "Stadtrat Süderholm" })).ToHaveCountAsync(1);

        await page.Locator("#query").FillAsync("abendblatt");
        await Expect(page.Locator(Results, new() { HasTextString = "Süderholmer Abendblatt" })).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Arrows_move_in_what_was_found_and_Enter_goes_there() => site.Read(Front, async page =>
    {
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#query")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("ferry");
        await Expect(page.Locator(Results).Nth(1)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Results).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Results).Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#query")).ToBeFocusedAsync();

        string? first = await page.Locator(Results).First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Root + first);
    });

    [Fact]
    public Task Escape_empties_the_search_and_nothing_found_is_said() => site.Read(Front, async page =>
    {
        await page.Locator("#query").FillAsync("zeppelin");
        await Expect(page.Locator("#found")).ToHaveTextAsync("Nothing found");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#query")).ToHaveValueAsync("");
        await Expect(page.Locator("#found")).ToHaveTextAsync("");
    });

    [Fact]
    public Task Without_script_there_is_no_search_and_articles_are_one_link_away() => site.Read(
        Front,
        async page =>
        {
            await Expect(page.Locator("#query")).ToBeHiddenAsync();

            await page.Locator(".teaser h3 a").First.ClickAsync();
            await Expect(page.Locator("main.article")).ToHaveCountAsync(1);
        },
        new() { JavaScriptEnabled = false });
}
