using System.Text;
using System.Xml;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>What programs read: the newest articles as an Atom feed, and a list of all pages. Both need whole addresses.</summary>
internal static class Feeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string SiteMaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int Newest = 30;

    // Atom wants a time; an article whose day is not known has the first that it may have.
    private const string NoTime = "0001-01-01T00:00:00Z";

    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(false), Indent = true };

    public static void WriteFeed(Stream output, SiteOptions site)
    {
        using var xml = XmlWriter.Create(output, s_settings);
        Article[] newest = [.. SitePage.Newest.Take(Newest)];
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("id", Atom, site.Base.AbsoluteUri);
        xml.WriteElementString("title", Atom, site.Title);
        xml.WriteElementString("updated", Atom, newest.Select(Changed).Max(StringComparer.Ordinal) ?? NoTime);
        WriteLink(xml, "alternate", site.Base.AbsoluteUri);
        WriteLink(xml, "self", Addresses.Absolute(site, Addresses.Feed));
        foreach (Article article in newest)
        {
            WriteEntry(xml, article, site);
        }

        xml.WriteEndElement();
    }

    public static void WriteSiteMap(Stream output, SiteOptions site)
    {
        using var xml = XmlWriter.Create(output, s_settings);
        xml.WriteStartElement("urlset", SiteMaps);
        foreach (SitePage page in SitePage.All(site))
        {
            xml.WriteStartElement("url", SiteMaps);
            xml.WriteElementString("loc", SiteMaps, Addresses.Absolute(site, page.Address));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Article article, SiteOptions site)
    {
        string address = Addresses.Absolute(site, Addresses.Of(article));
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, article.Language);
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("title", Atom, Printable(Words.Title(article)));
        xml.WriteElementString("updated", Atom, Changed(article));
        WriteLink(xml, "alternate", address);
        foreach (Entity author in article.Authors.DefaultIfEmpty(article.Publisher).OfType<Entity>())
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Printable(author.Name));
            xml.WriteEndElement();
        }

        if (article.Description is { } description)
        {
            xml.WriteElementString("summary", Atom, Printable(description));
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Changed(Article article) =>
        (article.DateModified ?? article.DatePublished)?.Earliest is { } day ? $"{day:yyyy-MM-dd}T00:00:00Z" : NoTime;

    // Control characters are no part of XML, however they are written; half characters are none at all.
    private static string Printable(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()));
}
