using System.Net;
using System.Text;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>What stands where a thing had its page under an id of before: it leads to the page of now.</summary>
internal static class Redirects
{
    public static IEnumerable<SiteFile> All(SiteOptions site) =>
        from thing in Things.All
        from id in thing.FormerIds
        select new SiteFile(Addresses.Of(thing.Kind, id), output => output.Write(Encoding.UTF8.GetBytes(Page(thing, Addresses.Of(thing.Kind, id), site))));

    private static string Page(Thing thing, string address, SiteOptions site)
    {
        var (name, here) = (WebUtility.HtmlEncode(thing.Name), WebUtility.HtmlEncode(new Links(address, site).To(thing)));
        string canonical = WebUtility.HtmlEncode(Addresses.Absolute(site, Addresses.Of(thing)));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{name}</title>
            <meta http-equiv="refresh" content="0; url={here}">
            <link rel="canonical" href="{canonical}">
            </head>
            <body>
            <p><a href="{here}"><bdi>{name}</bdi></a></p>
            </body>
            </html>

            """;
    }
}
