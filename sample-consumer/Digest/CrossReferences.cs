using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>What one article alone cannot tell: who is quoted in several of them, and what several of them report.</summary>
internal static class CrossReferences
{
    public static IRenderable Of(IEnumerable<Person> people, IEnumerable<Event> events)
    {
        var quoted = new Tree(Prose.Of("Quoted in more than one article"));
        foreach (Person person in people)
        {
            AddTo(quoted, person.Label, person.Quotes.GroupBy(quote => quote.Article), quote => quote.Words);
        }

        var reported = new Tree(Prose.Of("Reported by more than one article, in the words of each"));
        foreach (Event item in events)
        {
            AddTo(reported, item.Name, item.Mentions.GroupBy(mention => mention.Article), mention => mention.Text);
        }

        return new Rows(Prose.Heading("Across the articles"), new Text(""), quoted, new Text(""), reported, new Text(""));
    }

    private static void AddTo<T>(Tree tree, string name, IEnumerable<IGrouping<Article, T>> byArticle, Func<T, string> words)
    {
        var articles = byArticle.OrderBy(article => article.Key.DatePublished?.Earliest).ToList();
        if (articles.Count < 2)
        {
            return;
        }

        TreeNode node = tree.AddNode(Prose.Of(name, "bold"));
        foreach (var article in articles)
        {
            node.AddNode(Prose
                .Of(article.Key.DatePublished?.Label ?? article.Key.Id, "dim")
                .And(": " + string.Join(" / ", article.Select(words).Distinct())));
        }
    }
}
