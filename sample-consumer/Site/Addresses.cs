using System.Security.Cryptography;
using System.Text;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>Where each thing has its page. An address is a path from the site's root: <c>people/tobias-renn.html</c>.</summary>
internal static class Addresses
{
    public const string Home = "index.html";
    public const string Articles = "articles.html";
    public const string Timeline = "timeline.html";
    public const string Voices = "voices.html";
    public const string Feed = "feed.xml";
    public const string SiteMap = "sitemap.xml";
    public const string Names = "site/names.json";
    public const string Quotes = "site/quotes.json";

    private const int LongestName = 120;

    // Windows keeps these names for devices, with any ending.
    private static readonly HashSet<string> s_devices = new(
        ["con", "prn", "aux", "nul", .. from port in (string[])["com", "lpt"] from number in Enumerable.Range(0, 10) select port + number],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(Article article) => $"articles/{Name(article.Id)}.html";

    public static string Of(Thing thing) => Of(thing.Kind, thing.Id);

    /// <summary>The page of a thing with an id, or that had it before.</summary>
    public static string Of(ThingKind kind, string id) => $"{kind.Plural()}/{string.Join('/', id.Split('/').Select(Name))}.html";

    public static string Of(ThingKind kind) => kind.Plural() + ".html";

    public static string Of(Quote quote) => $"{Of(quote.Article)}#{Anchor(quote)}";

    /// <summary>The id of an element that shows a quote's segment. No id of an article holds the <c>~</c>.</summary>
    public static string Anchor(Quote quote, int segment = 0) => segment == 0 ? $"quote-{quote.Id}" : $"quote-{quote.Id}~{segment}";

    /// <summary>The address of one of the parts of a long list: <c>people~2.html</c>.</summary>
    /// <param name="address">That of the first part.</param>
    /// <param name="part">Its number, from 1.</param>
    public static string Part(string address, int part) => part == 1 ? address : address.Replace(".html", $"~{part}.html", StringComparison.Ordinal);

    /// <summary>An address for a link: each of its names escaped.</summary>
    public static string Escape(string address)
    {
        string[] parts = address.Split('#', 2);
        string path = string.Join('/', parts[0].Split('/').Select(Uri.EscapeDataString));
        return parts.Length == 1 ? path : $"{path}#{Uri.EscapeDataString(parts[1])}";
    }

    /// <summary>An address with the site's before it.</summary>
    public static string Absolute(SiteOptions site, string address) => new Uri(site.Base, Escape(address)).AbsoluteUri;

    private static string Name(string id) => id switch
    {
        _ when s_devices.Contains(id.Split('.')[0]) => id + "~",
        { Length: > LongestName } => $"{id[..80]}~{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)), 0, 8).ToLowerInvariant()}",
        _ => id,
    };
}
