extern alias Hostile;

using SampleConsumer.Corpus;
using SampleConsumer.SiteTests.Support;

[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(HostileSite))]

namespace SampleConsumer.SiteTests.Support;

/// <summary>The sample's articles as a site.</summary>
public sealed class SampleSite : WrittenSite
{
    /// <summary>The width of a phone, in pixels.</summary>
    private const int SmallScreen = 390;

    /// <summary>The path of the program.</summary>
    public static readonly string Program = typeof(Articles).Assembly.Location;

    private readonly Lazy<Task<SiteWalk>> _walk;

    public SampleSite()
        : base(Program, "site") => _walk = new(WalkAsync);

    /// <summary>What was seen on all pages; they are opened once for all tests, and without Chromium the test is skipped.</summary>
    public Task<SiteWalk> Walk => _walk.Value;

    private async Task<SiteWalk> WalkAsync()
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var broad = new List<string>();
        IReadOnlyCollection<string> complaints = await WatchAll(
            async page =>
            {
                anchors.Add(page.Url);
                anchors.UnionWith(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(element => location.href.split('#')[0] + '#' + encodeURIComponent(element.id))"));
                links.UnionWith(await page.EvaluateAsync<string[]>(
                    "[...document.links].filter(link => link.host === location.host).map(link => link.href.split('#')[0] + (link.hash && '#' + encodeURIComponent(decodeURIComponent(link.hash.slice(1)))))"));
                int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > SmallScreen)
                {
                    broad.Add($"{page.Url} has {width} pixels");
                }
            },
            new() { ViewportSize = new() { Width = SmallScreen, Height = 844 } });
        return new(complaints, links, anchors, broad);
    }
}

/// <summary>What was seen on all pages of a site, on a small screen.</summary>
/// <param name="Complaints">What pages did that none may do.</param>
/// <param name="Links">The site's own addresses to which something leads.</param>
/// <param name="Anchors">The addresses that are there: of pages, and of what has an id on them.</param>
/// <param name="Broad">The pages that are broader than the screen.</param>
public sealed record SiteWalk(IReadOnlyCollection<string> Complaints, IReadOnlyCollection<string> Links, IReadOnlyCollection<string> Anchors, IReadOnlyCollection<string> Broad);

/// <summary>The same pages for articles that want to break out of them.</summary>
public sealed class HostileSite() : WrittenSite(Program)
{
    /// <summary>The path of the program.</summary>
    public static readonly string Program = typeof(Hostile::SampleConsumer.Corpus.Articles).Assembly.Location;
}
