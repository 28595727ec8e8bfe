using System.Globalization;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>What the command line says of the site.</summary>
public sealed record SiteOptions
{
    /// <summary>What can be said to the program.</summary>
    public const string Usage = """
        site FOLDER [--base URL] [--title T]  writes the articles as a site
        serve [--port N] [--title T]          shows the site on localhost

          --base URL  where the site will stand; the feed and the site map need it (http://localhost:5080/)
          --port N    the port of localhost (5080); 0 takes a free one
          --title T   what the site is called (Annotated articles)
        """;

    /// <summary>What the site is called.</summary>
    public string Title { get; private init; } = "Annotated articles";

    /// <summary>Where the site will stand; it ends with a slash.</summary>
    public Uri Base { get; private init; } = new("http://localhost:5080/");

    /// <summary>The port on which it is served.</summary>
    public int Port { get; private init; } = 5080;

    /// <summary>Whether it is served, and may change while it is looked at.</summary>
    public bool IsServed { get; init; }

    /// <summary>The kinds of which the corpus has things.</summary>
    internal IReadOnlyList<ThingKind> Kinds { get; } = [.. Enum.GetValues<ThingKind>().Where(kind => Things.All.Any(thing => thing.Kind == kind))];

    /// <returns><see langword="null"/> where the words are no options.</returns>
    public static SiteOptions? Read(ReadOnlySpan<string> words)
    {
        var options = new SiteOptions();
        for (; words is [var name, var value, .. var rest]; words = rest)
        {
            SiteOptions? read = name switch
            {
                "--title" => options with { Title = value },
                "--base" when Uri.TryCreate(value.TrimEnd('/') + "/", UriKind.Absolute, out Uri? uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) =>
                    options with { Base = uri },
                "--port" when ushort.TryParse(value, CultureInfo.InvariantCulture, out ushort port) => options with { Port = port },
                _ => null,
            };
            if (read is null)
            {
                return null;
            }

            options = read;
        }

        return words.IsEmpty ? options : null;
    }
}
