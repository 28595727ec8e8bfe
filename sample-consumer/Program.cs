using System.Text;
using SampleConsumer.Corpus;
using SampleConsumer.Digest;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
IAnsiConsole console = AnsiConsole.Console;
console.Profile.Width = Math.Min(console.Profile.Width, 100); // Longer lines are hard to read.

console.Write(Masthead.Of(Articles.All, Quotes.All, Events.All));

foreach (Article article in Articles.All.OrderBy(article => article.DatePublished?.Earliest))
{
    console.Write(ArticlePage.Of(article));
}

console.Write(Timeline.Of(Events.All));
console.Write(PeopleTable.Of(People.All));
console.Write(QuotedWords.Of(Quotes.All));
console.Write(CrossReferences.Of(People.All, Events.All));
console.Write(ByName.Section());
