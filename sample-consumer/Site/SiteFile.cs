using System.Reflection;

namespace SampleConsumer.Site;

/// <summary>A file of the site that is no page.</summary>
/// <param name="Address">The path from the site's root.</param>
/// <param name="Content">Makes its content.</param>
internal sealed record SiteFile(string Address, Func<byte[]> Content)
{
    private static readonly string[] s_assets = ["site.css", "theme.js", "site.js", "icon.svg"];

    public static IEnumerable<SiteFile> All(SiteOptions site) =>
        s_assets.Select(name => new SiteFile("site/" + name, () => Asset(name)));

    private static byte[] Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
