using ArticleGenApp.Corpus;

// Each id of an article is a member: misspell one here or there, and the build says so.
Quote late = Quotes.StationClock.AlwaysLate;
Console.WriteLine($"{late.Speaker?.Name} {late.Cue?.Text}: {late.Text}");
Console.WriteLine();

foreach (Quote quote in People.MaraQuist.Quotes)
{
    Console.WriteLine($"{quote.Article.Headline}: {quote.Text}");
}
