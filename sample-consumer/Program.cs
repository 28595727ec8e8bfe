using System.Text;
using SampleConsumer.Corpus;
using SampleConsumer.Digest;
using SampleConsumer.Site;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
IAnsiConsole console = AnsiConsole.Console;
console.Profile.Width = Math.Min(console.Profile.Width, 100); // Longer lines are hard to read.

switch (args)
{
    case []:
        PrintDigest();
        return 0;
    case ["site", var folder, .. var rest] when SiteOptions.Read(rest) is { } options:
        await SiteWriter.WriteAsync(folder, options, console);
        return 0;
    case ["serve", .. var rest] when SiteOptions.Read(rest) is { } options:
        return await SiteServer.RunAsync(options);
    default:
        console.WriteLine("Without arguments it prints a digest of the articles. With arguments:");
        console.WriteLine(SiteOptions.Usage);
        return 1;
}

void PrintDigest()
{
    console.Write(Masthead.Of(Articles.All, Quotes.All, Events.All));

    foreach (Article article in Articles.All.OrderBy(article => article.DatePublished?.Earliest))
    {
        console.Write(ArticleDigest.Of(article));
    }

    console.Write(Timeline.Of(Events.All));
    console.Write(PeopleTable.Of(People.All));
    console.Write(QuotedWords.Of(Quotes.All));
    console.Write(CrossReferences.Of(People.All, Events.All));
    console.Write(ByName.Section());
    console.Write(Prose.Of("To see it as a site: dotnet run --project sample-consumer -- serve"));
    console.WriteLine();
}
