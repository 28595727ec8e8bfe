namespace ArticleGen.Tests.Running;

/// <summary>Many threads may be the first to ask.</summary>
public class ThreadTests
{
    private const int Threads = 8;

    /// <summary>Eight threads start at once, and each collects what the expression gives; how many objects are there in all?</summary>
    private const string CountDistinct = """
        ((Func<int>)(() =>
        {
            using var start = new System.Threading.Barrier(THREADS);
            var found = new System.Collections.Concurrent.ConcurrentBag<object>();
            var threads = Enumerable.Range(0, THREADS).Select(_ => new System.Threading.Thread(() =>
            {
                start.SignalAndWait();
                foreach (object? item in ITEMS) { found.Add(item!); }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return found.Distinct(ReferenceEqualityComparer.Instance).Count() * 1000 + found.Count;
        }))()
        """;

    [Theory]
    [InlineData("People.All", 4)]
    [InlineData("Articles.All", 4)]
    [InlineData("Quotes.All", 6)]
    [InlineData("Articles.All.SelectMany(article => article.Mentions)", 11)]
    [InlineData("new object?[] { People.AnnLee, Quotes.Flood.Rise.Speaker, Organizations.TownCouncil.People[0] }.Distinct()", 1)]
    [InlineData("People.AnnLee.Quotes", 3)]
    [InlineData("People.AnnLee.Mentions", 4)]
    [InlineData("Events.Flood.Participants", 5)]
    [InlineData("Articles.Flood.Spans", 24)]
    [InlineData("Things.All", 11)]
    [InlineData("People.FindByName(\"Mayor Lee\")", 1)]
    public void All_threads_see_the_same_objects_from_a_cold_start(string items, int count)
    {
        var corpus = Brackwater.For("net8.0");
        var question = corpus.Compile(CountDistinct
            .Replace("THREADS", $"{Threads}", StringComparison.Ordinal)
            .Replace("ITEMS", items, StringComparison.Ordinal));

        var answers = Enumerable.Range(0, 5).Select(_ => corpus.Reload().Answer(question)).Distinct();

        Assert.Equal([$"{(count * 1000) + (count * Threads)}"], answers);
    }
}
