using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>What the corpus holds, in numbers.</summary>
internal static class Masthead
{
    public static IRenderable Of(IReadOnlyList<Article> articles, IReadOnlyList<Quote> quotes, IReadOnlyList<Event> events)
    {
        var kinds = quotes.CountBy(quote => quote.Kind).OrderByDescending(kind => kind.Value);
        var heard = quotes.SelectMany(quote => quote.Speakers).CountBy(speaker => speaker.Name).OrderByDescending(speaker => speaker.Value);
        var standings = events.CountBy(item => item.Standing).OrderBy(standing => standing.Key);

        return new Rows(
            new Text(""),
            Prose.Of("The articles, in digest", "bold"),
            Count(articles.Count, "articles", articles.CountBy(article => article.Publisher?.Name ?? "no publisher")),
            Count(quotes.Count, "quotes", kinds.Select(Lower)),
            Count(events.Count, "events", standings.Select(Lower)),
            Prose.Of("Heard most: ").And(List(heard.Take(4)), "dim"),
            new Text(""));
    }

    private static Paragraph Count(int count, string what, IEnumerable<KeyValuePair<string, int>> parts) =>
        Prose.Of($"{count} {what}: ").And(List(parts), "dim");

    private static string List(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));

    private static KeyValuePair<string, int> Lower<TKey>(KeyValuePair<TKey, int> count)
        where TKey : struct, Enum => new(Prose.Spelled(count.Key), count.Value);
}
