extern alias Hostile;

using System.Xml.Linq;
using Hostile::SampleConsumer.Corpus;
using Microsoft.Playwright;
using SampleConsumer.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SampleConsumer.SiteTests;

/// <summary>What an article says is text, wherever it stands in the site.</summary>
public class HostileArticlesTests(HostileSite site)
{
    private const string Page = "articles/hostile.html";

    private static readonly Article s_article = Articles.Hostile;
    private static readonly Person s_mallory = People.Mallory;

    // The policy would stop what runs; what is tested here is that there is nothing to stop.
    private static readonly BrowserNewContextOptions s_withoutPolicy = new() { BypassCSP = true };

    [Fact]
    public Task Nothing_of_an_article_runs_or_becomes_an_element_on_any_page() => site.ReadAll(
        async page =>
        {
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('*')]
                    .filter((element) =>
                        [...element.attributes].some((attribute) => attribute.name.startsWith('on') || attribute.name === 'style')
                        || element.matches('img, style, iframe, object, embed, base, form, b, u, s, em, h1 ~ h1, html > :not(head, body)')
                        || element.matches('script') && !/^http.*\/site\/(site|theme)\.js$/.test(element.src) && element.type !== 'application/ld+json')
                    .map((element) => location.href + ': ' + element.outerHTML)
                """));
        },
        s_withoutPolicy);

    [Fact]
    public Task With_the_policy_there_is_nothing_to_stop() => site.ReadAll(static _ => Task.CompletedTask);

    [Fact]
    public Task Every_link_is_one_of_the_web() => site.ReadAll(async page =>
    {
        Assert.All(
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src')).map((link) => new URL(link, location).protocol)"),
            static protocol => Assert.True(protocol is "http:" or "https:", protocol));
    });

    [Fact]
    public Task An_article_shows_its_words_as_they_were_written() => site.Read(Page, async page =>
    {
        Assert.Equal(s_article.Headline, await page.Locator("h1").TextContentAsync());
        Assert.StartsWith(s_article.Headline!, await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(s_article.AlternativeHeadline, await page.Locator(".second").TextContentAsync());
        Assert.Equal(s_article.Description, await page.Locator(".standfirst").TextContentAsync());
        Assert.Equal(s_article.Description, await page.Locator("meta[name=description]").GetAttributeAsync("content"));
        Assert.Equal(s_article.Section, await page.Locator(".kicker bdi").First.TextContentAsync());
        Assert.Equal(s_article.Paragraphs.Select(static paragraph => paragraph.Text), await page.Locator(".paragraph").AllTextContentsAsync());
        Assert.Contains(Quotes.Hostile.Said.Note!, await page.Locator("[data-note=said]").TextContentAsync(), StringComparison.Ordinal);
        foreach (string note in s_article.Mentions.Select(static mention => mention.Note).OfType<string>())
        {
            Assert.Contains(note, await page.Locator(".margin .remark bdi").AllTextContentsAsync());
        }
    });

    [Fact]
    public Task A_card_shows_the_names_as_they_were_written() => site.Read(
        Page,
        async page =>
        {
            await page.Locator(".paragraph [data-cards=mallory]").First.FocusAsync();

            Assert.Equal(s_mallory.Name, await page.Locator(".popover h3").TextContentAsync());
            Assert.Contains(s_mallory.Description!, await page.Locator(".popover bdi").AllTextContentsAsync());
        },
        s_withoutPolicy);

    [Fact]
    public Task A_page_of_a_thing_shows_what_is_known_as_it_was_written() => site.Read("people/mallory.html", async page =>
    {
        Assert.Equal(s_mallory.Name, await page.Locator("h1").TextContentAsync());
        Assert.Equal(s_mallory.Description, await page.Locator(".standfirst").TextContentAsync());
        string[] facts = [.. await page.Locator(".facts dd").AllTextContentsAsync()];
        Assert.Contains(s_mallory.JobTitle!, facts.Select(static fact => fact.Trim()));
        Assert.Contains(s_mallory.Motto!, facts.Select(static fact => fact.Trim()));
        foreach (string other in s_mallory.AlternateNames)
        {
            Assert.Contains(other, await page.Locator(".second").TextContentAsync(), StringComparison.Ordinal);
        }
    });

    [Fact]
    public Task The_search_shows_what_it_finds_as_it_was_written() => site.Read(
        "",
        async page =>
        {
            await page.Locator("#query").FillAsync("mallory");
            await Expect(page.Locator("#results a bdi").First).ToBeVisibleAsync();
            Assert.Contains(s_mallory.Name, await page.Locator("#results a bdi").AllTextContentsAsync());

            await page.Locator("#query").FillAsync("alert quote");
            await Expect(page.Locator("#results a bdi").First).ToContainTextAsync("</q>");
            Assert.Contains(Quotes.Hostile.Said.Text, await page.Locator("#results a bdi").AllTextContentsAsync());
        },
        s_withoutPolicy);

    [Fact]
    public Task The_data_in_a_page_is_the_article_s() => site.Read(Page, async page =>
        Assert.Equal(s_article.Headline, await page.EvaluateAsync<string>("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).headline")));

    [Fact]
    public void The_feed_and_the_site_map_are_XML_that_says_what_the_articles_say()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Load(Path.Combine(site.Folder, "feed.xml"));

        Assert.Contains(s_article.Headline, feed.Descendants(atom + "title").Select(static title => title.Value));
        Assert.Contains(s_mallory.Name, feed.Descendants(atom + "name").Select(static name => name.Value));
        Assert.Equal(site.Pages.Count, XDocument.Load(Path.Combine(site.Folder, "sitemap.xml")).Root!.Elements().Count());
    }

    /// <summary>In the hostile articles a mark of direction stands before the last word of a value: what stands alone has no word after that.</summary>
    [Fact]
    public Task Marks_of_direction_turn_no_word_of_the_page() => site.ReadAll(async page =>
    {
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            (() => {
              const turned = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                let around = texts.currentNode.parentElement;
                if (/[\u202a-\u202e\u2066-\u2069]/.test(texts.currentNode.data) && !around.closest(':is(p, h1, h3, ul, blockquote)[dir], script')) {
                  while (!/isolate|plaintext/.test(getComputedStyle(around).unicodeBidi)) {
                    around = around.parentElement;
                  }
                  if (!/[\u202a-\u202e\u2066-\u2069]\w+\s*$/.test(around.textContent)) {
                    turned.push(`${location.href}: ${around.outerHTML}`);
                  }
                }
              }
              return turned;
            })()
            """));
    });

    /// <summary>In this article a turn ends within a quote that goes on behind it.</summary>
    [Fact]
    public Task Of_quotes_that_cross_all_words_are_marked_and_each_anchor_stands_once() => site.Read("articles/crossing.html", async page =>
    {
        Assert.Equal(Articles.Crossing.Paragraphs.Select(static paragraph => paragraph.Text), await page.Locator(".paragraph").AllTextContentsAsync());
        foreach (Quote quote in Articles.Crossing.Quotes)
        {
            Assert.Equal(quote.Segments[0].Text, string.Concat(await page.Locator($".paragraph [data-quote={quote.Id}]").AllTextContentsAsync()));
            await Expect(page.Locator($"#quote-{quote.Id}")).ToHaveCountAsync(1);
        }
    });

    [Fact]
    public Task An_Arabic_article_reads_from_right_to_left() => site.Read("articles/arabic.html", async page =>
    {
        foreach (string part in (string[])["h1", ".standfirst", ".paragraph"])
        {
            await Expect(page.Locator(part)).ToHaveCSSAsync("direction", "rtl");
            await Expect(page.Locator(part)).ToHaveAttributeAsync("lang", "ar");
        }
    });
}
