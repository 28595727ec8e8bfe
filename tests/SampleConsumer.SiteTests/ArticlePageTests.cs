using Microsoft.Playwright;
using SampleConsumer.Corpus;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>What readers can do with an article.</summary>
public class ArticlePageTests(SampleSite site)
{
    private const string Page = "articles/council-keeps-ferry.html";
    private const string Transcript = "articles/question-time.html";
    private const string Card = ".popover";
    private const string Lit = "lit";
    private const int LongerThanACardWaits = 1000;

    private static readonly Article s_article = Articles.CouncilKeepsFerry;

    [Fact]
    public Task A_card_opens_under_the_mouse_and_stays_while_it_is_pointed_at() => site.Read(Page, async page =>
    {
        await page.Clock.InstallAsync();
        await Mention(page).HoverAsync();
        await page.Clock.RunForAsync(LongerThanACardWaits);
        await Expect(page.Locator(Card)).ToContainTextAsync("Councillor");

        await page.Locator(Card).HoverAsync();
        await page.Clock.RunForAsync(LongerThanACardWaits);
        await Expect(page.Locator(Card)).ToBeVisibleAsync();

        await page.Mouse.MoveAsync(0, 0);
        await page.Clock.RunForAsync(LongerThanACardWaits);
        await Expect(page.Locator(Card)).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_card_opens_with_the_keyboard_and_closes_with_Escape() => site.Read(Page, async page =>
    {
        await page.Locator(".switches input").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab"); // The button that copies.
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".paragraph [data-cards]").First).ToBeFocusedAsync();
        await Expect(page.Locator(Card)).ToContainTextAsync("Merrowick");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(Card)).ToHaveCountAsync(0);
        await Expect(page.Locator(".paragraph [data-cards]").First).ToBeFocusedAsync();
    });

    [Fact]
    public Task Arrow_down_goes_into_a_card_and_Enter_follows_its_link() => site.Read(Page, async page =>
    {
        await Mention(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator($"{Card} h3 a")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync(People.PietAnders.Name);
    });

    [Fact]
    public Task Escape_within_a_card_goes_back_to_its_mention() => site.Read(Page, async page =>
    {
        await Mention(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(Card)).ToHaveCountAsync(0);
        await Expect(Mention(page)).ToBeFocusedAsync();
    });

    [Fact]
    public Task The_first_tap_shows_the_card_and_the_second_follows_the_link() => site.Read(
        Page,
        async page =>
        {
            await Mention(page).TapAsync();
            await Expect(page.Locator(Card)).ToContainTextAsync("Councillor");

            await Mention(page).TapAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync(People.PietAnders.Name);
        },
        new() { HasTouch = true });

    [Fact]
    public Task All_segments_of_a_quote_light_up_together_with_its_note_and_no_other_quote() => site.Read(Page, async page =>
    {
        Quote quote = Quotes.CouncilKeepsFerry.Lifeboat;
        ILocator segments = page.Locator($"[data-quote='{quote.Id}']");
        Assert.True(quote.Segments.Count > 1);
        Assert.Equal(quote.Segments.Count, await segments.CountAsync());

        await segments.First.HoverAsync(new() { Position = new() { X = 5, Y = 8 } });

        await Expect(page.Locator($"[data-quote='{quote.Id}'].{Lit}")).ToHaveCountAsync(quote.Segments.Count);
        await Expect(page.Locator($"[data-note='{quote.Id}']")).ToContainClassAsync(Lit);
        await Expect(page.Locator($".{Lit}")).ToHaveCountAsync(quote.Segments.Count + 1);

        await page.Locator("h1").HoverAsync();
        await Expect(page.Locator($".{Lit}")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_note_in_the_margin_lights_up_its_quote_for_the_keyboard_too() => site.Read(Page, async page =>
    {
        await page.Locator("[data-note='sails-at-six'] .how a").FocusAsync();

        await Expect(page.Locator("[data-quote='sails-at-six']")).ToContainClassAsync(Lit);
    });

    [Theory]
    [InlineData("person", ".paragraph .mark.person")]
    [InlineData("organization", ".paragraph .mark.organization")]
    [InlineData("place", ".paragraph .mark.place")]
    [InlineData("event", ".paragraph .mark.event")]
    [InlineData("custom", ".paragraph .mark.custom")]
    [InlineData("quote", ".paragraph .quote")]
    [InlineData("time", ".paragraph .mark.time")]
    public Task A_switch_turns_its_marks_off_and_on_and_no_others(string name, string marked) => site.Read(Page, async page =>
    {
        ILocator box = page.Locator($".switches input[name={name}]");
        string[] others = [.. new[] { "person", "organization", "place", "event", "custom", "quote", "time" }
            .Where(other => other != name)
            .Select(other => other == "quote" ? ".paragraph .quote" : $".paragraph .mark.{other}")];
        string on = await Look(page, marked);
        string[] othersOn = await Task.WhenAll(others.Select(other => Look(page, other)));

        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.NotEqual(on, await Look(page, marked));
        Assert.Equal(othersOn, await Task.WhenAll(others.Select(other => Look(page, other))));

        await page.Keyboard.PressAsync("Space");
        Assert.Equal(on, await Look(page, marked));
    });

    [Fact]
    public Task The_plain_text_can_be_copied() => site.Read(
        Page,
        async page =>
        {
            await page.Locator(".copy").ClickAsync();
            await Expect(page.Locator(".copy")).ToHaveTextAsync("Copied");

            Assert.Equal(string.Join("\n\n", s_article.Paragraphs.Select(paragraph => paragraph.Text)), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        },
        new() { Permissions = ["clipboard-read", "clipboard-write"] });

    [Fact]
    public Task The_chosen_theme_holds_on_the_next_page() => site.Read(
        Page,
        async page =>
        {
            await page.Locator(".theme").ClickAsync();
            await page.GotoAsync(site.Root + "timeline.html");

            Assert.Equal("dark", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        },
        new() { ColorScheme = ColorScheme.Light });

    [Fact]
    public Task A_link_to_a_quote_leads_to_its_words() => site.Read("people/tobias-renn.html", async page =>
    {
        await page.Locator("blockquote a", new() { HasTextString = "she sails at six" }).ClickAsync();

        await Expect(page.Locator(":target")).ToContainTextAsync("she sails at six");
    });

    [Fact]
    public Task Without_script_an_article_reads_whole_and_its_links_lead_on() => site.Read(
        Page,
        async page =>
        {
            Assert.Equal(s_article.Paragraphs.Select(paragraph => paragraph.Text), await page.Locator(".paragraph").AllTextContentsAsync());
            await Expect(page.Locator("h1")).ToHaveTextAsync(s_article.Headline!);
            await Expect(page.Locator("[data-note='lifeboat'] .who")).ToContainTextAsync("Ines Halloran");
            await Expect(page.Locator(".switches input:visible, .copy:visible, .theme:visible")).ToHaveCountAsync(0);

            await Mention(page).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync(People.PietAnders.Name);
            await page.Locator("nav a", new() { HasTextString = "Timeline" }).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Timeline");
        },
        new() { JavaScriptEnabled = false });

    [Fact]
    public async Task Every_article_reads_as_it_is_written()
    {
        foreach (Article article in Articles.All)
        {
            await site.Read($"articles/{article.Id}.html", async page => Assert.Equal(
                article.Paragraphs.Where(paragraph => paragraph.Span != article.HeadlineSpan).Select(paragraph => paragraph.Text),
                await page.Locator(".paragraph").AllTextContentsAsync()));
        }
    }

    [Fact]
    public Task What_nobody_says_looks_unlike_what_is_said() => site.Read(Transcript, async page =>
    {
        ILocator asides = page.Locator(".paragraph .aside");
        Assert.Equal(
            Articles.QuestionTime.Spans.Where(span => span.Kind is SpanKind.Aside).Select(span => span.Text), await asides.AllTextContentsAsync());
        await Expect(asides).ToHaveTextAsync(["1.", "2.", "(Laughter.)", "(Laughter and applause.)", "3.", "(Applause.)", "(The meeting closed at nine. The buns had gone by eight.)"]);
        await Expect(asides.First).ToHaveCSSAsync("font-style", "italic");
        await Expect(page.Locator(".quote .aside, .aside .quote")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Somebody_whom_nobody_identifies_is_marked_and_leads_nowhere() => site.Read(Transcript, async page =>
    {
        ILocator unknown = page.Locator(".paragraph span.mark.person.unknown", new() { HasTextString = "A WOMAN IN THE GALLERY" });
        await Expect(unknown).ToHaveAttributeAsync("title", "nobody says who");
        await Expect(unknown.Locator("a")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-note='whose-puddle'] .who")).ToHaveTextAsync("A WOMAN IN THE GALLERY");
    });

    [Fact]
    public Task Words_that_mean_a_quote_lead_to_it() => site.Read(Transcript, async page =>
    {
        ILocator line = page.Locator(".paragraph a.refers", new() { HasTextString = "the line about the puddle" });
        await Expect(line).ToHaveAttributeAsync("title", "Ruth Halloran: “A harbour without a boat is a puddle,”");

        await line.ClickAsync();
        await Expect(page.Locator(":target")).ToHaveTextAsync("'A harbour without a boat is a puddle,'");
    });

    private static ILocator Mention(IPage page) => page.Locator(".paragraph a[data-cards='piet-anders']", new() { HasTextString = "Piet Anders" });

    /// <summary>How what is marked is drawn.</summary>
    private static Task<string> Look(IPage page, string marked) => page.Locator(marked).First.EvaluateAsync<string>(
        "element => { const style = getComputedStyle(element); return [style.textDecorationLine, style.backgroundColor, style.borderTopWidth, style.borderBottomWidth].join(); }");
}
