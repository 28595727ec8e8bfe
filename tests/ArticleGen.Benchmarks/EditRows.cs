namespace ArticleGen.Benchmarks;

/// <summary>
/// What an edit costs with 10,000 articles, in processor time, beside a generator that only collects the same files: the driver's run, and the
/// trees of what it emitted anew.
/// </summary>
internal static class EditRows
{
    private const string Floor = "a generator that collects the files";

    private const int Articles = 10_000;

    /// <summary>An editor has been open for a while: the JIT is done with what runs at each key.</summary>
    private const int WarmEdits = 100;

    /// <summary>Where steps are tracked, the driver walks every path between them, which are many times more with each shard.</summary>
    private const int TrackedArticles = 60;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var files = SyntheticCorpus.Create(Articles);
        foreach (var client in new[] { Client.Editor, Client.Compiler })
        {
            foreach (var row in Measure(client, files, isFull ? 41 : 11))
            {
                yield return row;
            }
        }

        var tracked = new EditedProject(
            static texts => Host.Driver(new ArticleGenerator(), texts, trackSteps: true), SyntheticCorpus.Create(TrackedArticles));
        tracked.EditArticle();
        tracked.Run();
        yield return Row.State("steps that ran for the article", tracked.StepsThatRan());
        tracked.EditCode();
        tracked.Run();
        var steps = tracked.StepsThatRan();
        yield return Row.Check("steps that ran for the key", steps, "none", steps == "none");
    }

    private static IEnumerable<Row> Measure(Client client, List<(string Name, string Content)> files, int rounds)
    {
        var ours = new EditedProject(texts => client.Driver(new ArticleGenerator(), texts), files);
        var floor = new EditedProject(texts => client.Driver(new FloorGenerator(), texts), files);
        WarmUp(ours, floor);
        return
        [
            .. Compare("edit one article of 10,000 " + client.Name, 3, Clock.Medians(
                rounds, Clock.CpuTime, ours.EditArticle, ours.Run, ours.AskForTrees, floor.EditArticle, floor.Run, floor.AskForTrees)),
            .. Compare("a word of a quote, " + client.Name, 3, Clock.Medians(
                rounds, Clock.CpuTime, ours.EditQuote, ours.Run, ours.AskForTrees, floor.EditQuote, floor.Run, floor.AskForTrees)),
            .. Compare("a key typed in C#, 10,000 articles, " + client.Name, 2, Clock.Medians(
                rounds, Clock.CpuTime, ours.EditCode, ours.Run, ours.AskForTrees, floor.EditCode, floor.Run, floor.AskForTrees)),
        ];
    }

    /// <param name="costs">Of the edit, the run and the trees: ours, then the floor's.</param>
    private static IEnumerable<Row> Compare(string what, double limit, double[] costs) =>
    [
        Row.Compare(what + ": the driver's run", costs[1], Floor, costs[4], " ms", limit),
        Row.Compare("the trees of what was emitted anew", costs[2], Floor, costs[5], " ms", 0),
        Row.Compare("run + trees", costs[1] + costs[2], Floor, costs[4] + costs[5], " ms", 0),
    ];

    private static void WarmUp(params EditedProject[] projects)
    {
        for (var i = 0; i < WarmEdits; i++)
        {
            foreach (var project in projects)
            {
                project.EditArticle();
                project.Run();
                project.AskForTrees();
                project.EditQuote();
                project.Run();
                project.AskForTrees();
                project.EditCode();
                project.Run();
                project.AskForTrees();
            }
        }
    }
}
