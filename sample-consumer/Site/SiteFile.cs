using System.Reflection;

namespace SampleConsumer.Site;

/// <summary>A file of the site that is no page.</summary>
/// <param name="Address">The path from the site's root.</param>
/// <param name="Write">Writes its content into a stream.</param>
internal sealed record SiteFile(string Address, Action<Stream> Write)
{
    private static readonly string[] s_assets = ["site.css", "text.css", "charts.css", "theme.js", "site.js", "icon.svg"];

    public static IEnumerable<SiteFile> All(SiteOptions site) =>
    [
        .. s_assets.Select(name => new SiteFile("site/" + name, output => CopyAsset(name, output))),
        new(Addresses.Names, SearchIndex.WriteNames),
        new(Addresses.Quotes, SearchIndex.WriteQuotes),
        new(Addresses.Feed, output => Feeds.WriteFeed(output, site)),
        new(Addresses.SiteMap, output => Feeds.WriteSiteMap(output, site)),
        .. Redirects.All(site),
    ];

    public byte[] Content()
    {
        using var content = new MemoryStream();
        Write(content);
        return content.ToArray();
    }

    // The assets are in the program, so that it writes the site from any folder.
    private static void CopyAsset(string name, Stream output)
    {
        using Stream asset = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        asset.CopyTo(output);
    }
}
