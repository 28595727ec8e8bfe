extern alias Hostile;

using SampleConsumer.Corpus;
using SampleConsumer.SiteTests.Support;

[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(HostileSite))]

namespace SampleConsumer.SiteTests.Support;

/// <summary>The sample's articles as a site.</summary>
public sealed class SampleSite() : WrittenSite(Program, "site")
{
    /// <summary>The path of the program.</summary>
    public static readonly string Program = typeof(Articles).Assembly.Location;
}

/// <summary>The same pages for articles that want to break out of them.</summary>
public sealed class HostileSite() : WrittenSite(Program)
{
    /// <summary>The path of the program.</summary>
    public static readonly string Program = typeof(Hostile::SampleConsumer.Corpus.Articles).Assembly.Location;
}
