using Microsoft.AspNetCore.Components;
using SampleConsumer.Corpus;
using SampleConsumer.Site.Pages;

namespace SampleConsumer.Site;

/// <summary>A page: where it stands, which component writes it, and about what.</summary>
/// <param name="Address">The path from the site's root.</param>
/// <param name="Component">The type of the component.</param>
/// <param name="Parameters">The component's parameters.</param>
public sealed record SitePage(string Address, Type Component, Dictionary<string, object?> Parameters)
{
    private const int ArticlesInPart = 60;
    private const int ThingsInPart = 300;
    private const int EventsInPart = 120;
    private const int NewestArticles = 12;
    private const int LatestEvents = 6;

    /// <summary>The articles, the newest first.</summary>
    public static IEnumerable<Article> Newest => Articles.All.OrderByDescending(article => article.DatePublished, EdtfDate.ByEarliest);

    /// <summary>How many pages there are about; known without making them.</summary>
    public static int Count => Articles.All.Count + Things.All.Count;

    /// <summary>All pages of the site. Each is made when it is asked for.</summary>
    public static IEnumerable<SitePage> All(SiteOptions site)
    {
        foreach (Article article in Articles.All)
        {
            yield return Of<ArticlePage>(Addresses.Of(article), (nameof(ArticlePage.Article), article));
        }

        foreach (SitePage page in Things.All.SelectMany(PagesOf).Concat(Lists(site)))
        {
            yield return page;
        }
    }

    private static IEnumerable<SitePage> PagesOf(Thing thing)
    {
        int parts = Math.Max(1, PartsOf((thing as Entity)?.Quotes.Count ?? 0, ThingPage.QuotesInPart));
        for (int part = 1; part <= parts; part++)
        {
            yield return Of<ThingPage>(
                Addresses.Part(Addresses.Of(thing), part),
                (nameof(ThingPage.Thing), thing), (nameof(ThingPage.Part), part), (nameof(ThingPage.Parts), parts));
        }
    }

    private static IEnumerable<SitePage> Lists(SiteOptions site)
    {
        Event[] dated = [.. Events.All.Where(item => item.Date is { } date && (date.Earliest ?? date.Latest) is not null).OrderBy(item => item.Date, EdtfDate.ByEarliest)];
        yield return Of<FrontPage>(
            Addresses.Home,
            (nameof(FrontPage.Newest), Newest.Take(NewestArticles).ToList()),
            (nameof(FrontPage.Latest), dated.Where(item => item.Standing is Standing.Happened).Reverse().Take(LatestEvents).ToList()));
        yield return Of<VoicesPage>(Addresses.Voices);

        foreach (var (articles, part, parts) in Parts(Newest, ArticlesInPart))
        {
            yield return Of<ArticlesPage>(
                Addresses.Part(Addresses.Articles, part),
                (nameof(ArticlesPage.Of), articles), (nameof(ArticlesPage.Count), Articles.All.Count), (nameof(ArticlesPage.Part), part), (nameof(ArticlesPage.Parts), parts));
        }

        foreach (ThingKind kind in site.Kinds)
        {
            Thing[] things = [.. Things.All.Where(thing => thing.Kind == kind).OrderBy(thing => thing.Name, StringComparer.InvariantCultureIgnoreCase)];
            foreach (var (some, part, parts) in Parts(things, ThingsInPart))
            {
                yield return Of<KindPage>(
                    Addresses.Part(Addresses.Of(kind), part),
                    (nameof(KindPage.Kind), kind), (nameof(KindPage.Things), some), (nameof(KindPage.Count), things.Length),
                    (nameof(KindPage.Part), part), (nameof(KindPage.Parts), parts));
            }
        }

        IReadOnlyList<Event> undated = [.. Events.All.Except(dated)];
        foreach (var (some, part, parts) in Parts(dated, EventsInPart))
        {
            yield return Of<TimelinePage>(
                Addresses.Part(Addresses.Timeline, part),
                (nameof(TimelinePage.Dated), some), (nameof(TimelinePage.Undated), part == 1 ? undated : []),
                (nameof(TimelinePage.Part), part), (nameof(TimelinePage.Parts), parts));
        }
    }

    /// <summary>A list in parts; an empty list is one.</summary>
    private static IEnumerable<(IReadOnlyList<T> Items, int Part, int Parts)> Parts<T>(IEnumerable<T> items, int size)
    {
        T[][] parts = [.. items.Chunk(size)];
        return parts.Length == 0 ? [([], 1, 1)] : parts.Select((part, i) => ((IReadOnlyList<T>)part, i + 1, parts.Length));
    }

    private static int PartsOf(int count, int size) => (count + size - 1) / size;

    private static SitePage Of<TPage>(string address, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new(address, typeof(TPage), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
