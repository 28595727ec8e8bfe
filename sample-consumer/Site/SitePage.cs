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
    /// <summary>All pages of the site.</summary>
    public static IEnumerable<SitePage> All(SiteOptions site)
    {
        foreach (Article article in Articles.All)
        {
            yield return Of<ArticlePage>(Addresses.Of(article), (nameof(ArticlePage.Article), article));
        }
    }

    /// <summary>How many pages there are about; known without making them.</summary>
    public static int Count(SiteOptions site) => Articles.All.Count + Things.All.Count + site.Kinds.Count;

    private static SitePage Of<TPage>(string address, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new(address, typeof(TPage), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
