namespace ArticleGen.Benchmarks;

/// <summary>What an edit costs in an editor with 10,000 articles, beside a generator that only collects the same files.</summary>
internal static class EditRows
{
    private const int Articles = 10_000;

    /// <summary>An editor has been open for a while: the JIT is done with what runs at each key.</summary>
    private const int WarmEdits = 100;

    /// <summary>Where steps are tracked, the driver walks every path between them, which are many times more with each shard.</summary>
    private const int TrackedArticles = 60;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var files = SyntheticCorpus.Create(Articles);
        var ours = new EditedProject(new ArticleGenerator(), files);
        var floor = new EditedProject(new FloorGenerator(), files);
        WarmUp(ours, floor);
        var rounds = isFull ? 41 : 11;
        var article = Clock.Medians(rounds, Clock.Time, ours.EditArticle, ours.Run, floor.EditArticle, floor.Run);
        var code = Clock.Medians(rounds, Clock.Time, ours.EditCode, ours.Run, floor.EditCode, floor.Run);
        yield return Row.Compare("edit one article of 10,000", article[1], "a generator that collects the files", article[3], " ms", 3);
        yield return Row.Compare("a key typed in C#, 10,000 articles", code[1], "a generator that collects the files", code[3], " ms", 2);

        var parsed = Clock.Medians(rounds, Clock.Time, ours.ParseFileOfArticle);
        yield return Row.State("of the article's edit the compiler parsing the file that holds it", Row.Number(parsed[0]) + " ms");

        var tracked = new EditedProject(new ArticleGenerator(), SyntheticCorpus.Create(TrackedArticles), trackSteps: true);
        tracked.EditArticle();
        tracked.Run();
        yield return Row.State("steps that ran for the article", tracked.StepsThatRan());
        tracked.EditCode();
        tracked.Run();
        var steps = tracked.StepsThatRan();
        yield return Row.Check("steps that ran for the key", steps, "none", steps == "none");
    }

    private static void WarmUp(params EditedProject[] projects)
    {
        for (var i = 0; i < WarmEdits; i++)
        {
            foreach (var project in projects)
            {
                project.EditArticle();
                project.Run();
                project.EditCode();
                project.Run();
            }
        }
    }
}
