using SampleConsumer.Corpus;

foreach (Quote quote in People.JeffreyKingston.Quotes)
{
    Console.WriteLine($"{quote.Article.Headline}: [{quote.Kind}] {quote.Text}");
}
