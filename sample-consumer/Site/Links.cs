using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>Links from one page to others. They are relative, so the site works in any folder.</summary>
/// <param name="page">The address of the page on which they stand.</param>
/// <param name="site">The site.</param>
public sealed class Links(string page, SiteOptions site)
{
    private readonly string _toRoot = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));

    public SiteOptions Site => site;

    /// <summary>The way to the root of the site: empty, or <c>../</c> as often as needed.</summary>
    public string ToRoot => _toRoot;

    public string To(string address) => _toRoot + Addresses.Escape(address);

    public string To(Thing thing) => To(Addresses.Of(thing));

    public string To(Article article) => To(Addresses.Of(article));

    public string To(Quote quote) => To(Addresses.Of(quote));

    public string To(ThingKind kind) => To(Addresses.Of(kind));

    /// <summary>Whether an address is that of the page itself.</summary>
    public bool IsHere(string address) => address == page;
}
