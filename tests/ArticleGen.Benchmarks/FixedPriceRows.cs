namespace ArticleGen.Benchmarks;

/// <summary>
/// What each app pays that has an article: processor time of the compiler in a process that has run nothing yet, beside an empty program, and
/// what that time is made of.
/// </summary>
internal static class FixedPriceRows
{
    private const string Empty = "an empty program";

    public static IEnumerable<Row> Measure(bool isFull)
    {
        using var app = SmallApp.Create();
        var ours = app.Release.WithoutOtherAnalyzers();
        var empty = ours.Empty();
        var debug = app.Debug.WithoutOtherAnalyzers();
        var files = Generate(ours);
        var plain = ours.WithoutGenerator().WithFiles(files);
        var costs = Clock.Medians(
            isFull ? 15 : 7,
            () => ours.Run(),
            () => empty.Run(),
            () => debug.Run(),
            () => debug.Empty().Run(),
            () => app.Release.Run(),
            () => app.Release.Empty().Run(),
            () => ours.WithoutArticles().WithProgram("Empty.cs").Run(),
            () => plain.Run(),
            () => plain.UpToDeclarations().Run(fails: true),
            () => empty.UpToDeclarations().Run(fails: true),
            () => plain.UpToSyntax().Run(fails: true),
            () => empty.UpToSyntax().Run(fails: true));

        yield return Row.Compare("fixed price: csc, cold process, an app with one article, processor time", costs[0], Empty, costs[1], " ms", 2.5);
        yield return Row.Compare("the same of a Debug build", costs[2], Empty, costs[3], " ms", 0);
        yield return Row.Compare("the same with the analyzers and generators of the SDK, as a build has them", costs[4], Empty, costs[5], " ms", 0);
        yield return Row.Compare("the generator without an article", costs[6], Empty, costs[1], " ms", 0);
        yield return DescribeEmitted([.. files.Select(File.ReadAllLines)]);

        // What an empty program costs up to the same point is not ours.
        var (declared, parsed) = (costs[8] - costs[9], costs[10] - costs[11]);
        yield return Part("of it the generator's run, its JIT included", costs[0] - costs[7]);
        yield return Part("of it what is emitted, parsed", parsed);
        yield return Part("of it what is emitted, declared", declared - parsed);
        yield return Part("of it what is emitted, bound and written", costs[7] - costs[1] - declared);

        Row Part(string what, double cost) => Row.Compare(what, cost, "all of it", costs[0], " ms", 0);
    }

    /// <summary>Compiles, and keeps what is emitted.</summary>
    private static List<string> Generate(SmallApp.Command command)
    {
        var folder = Directory.CreateDirectory(Path.Combine(command.Folder, "emitted")).FullName;
        command.With("/generatedfilesout:" + folder).Run();
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private static Row DescribeEmitted(List<string[]> files)
    {
        var lines = files.SelectMany(static file => file).ToList();
        var docs = lines.Where(static line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)).ToList();
        return Row.State(
            "emitted for it",
            $"{Row.Number(lines.Count)} lines, {Row.Number(Characters(lines))} characters, {files.Count} files",
            $"of it docs: {Row.Number(docs.Count)} lines, {Row.Number(Characters(docs))} characters");

        static double Characters(List<string> lines) => lines.Sum(static line => line.Length + 1);
    }
}
