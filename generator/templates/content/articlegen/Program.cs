#if (site)
using ArticleGenApp.Site;
using Spectre.Console;

switch (args)
{
    case ["site", var folder, .. var rest] when SiteOptions.Read(rest) is { } options:
        await SiteWriter.WriteAsync(folder, options, AnsiConsole.Console);
        return 0;
    case ["serve", .. var rest] when SiteOptions.Read(rest) is { } options:
        return await SiteServer.RunAsync(options);
    default:
        Console.WriteLine(SiteOptions.Usage);
        return 1;
}
#else
using ArticleGenApp.Corpus;

// Each id of an article is a member: misspell one here or there, and the build says so.
Quote late = Quotes.StationClock.AlwaysLate;
Console.WriteLine($"{late.Speaker?.Name} {late.Cue?.Text}: {late.Text}");
Console.WriteLine();

foreach (Quote quote in People.MaraQuist.Quotes)
{
    Console.WriteLine($"{quote.Article.Headline}: {quote.Text}");
}
#endif
