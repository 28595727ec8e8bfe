namespace ArticleGen.Benchmarks;

/// <summary>
/// A corpus in several projects as files, laid out as the documentation recommends: <c>-- solution FOLDER PARTS ARTICLES</c> writes a model, parts of so
/// many articles each and an app that asks them all. To be built by the real command, since that is what is measured.
/// </summary>
internal static class SplitSolution
{
    private const string Program = """
        using News.Corpus;

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var first = People.Find("shared-0")!.Name;
        Console.WriteLine($"first thing: {watch.ElapsedMilliseconds} ms, {first}");
        watch.Restart();
        Console.WriteLine($"first article: {Articles.All[Articles.All.Count / 2].Quotes.Count} quotes, {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        for (var i = 0; i < 1_000_000; i++)
        {
            People.Find("shared-1");
        }

        Console.WriteLine($"a lookup: {watch.Elapsed.TotalNanoseconds / 1_000_000:0} ns");
        watch.Restart();
        Console.WriteLine($"a person's quotes in all parts: {People.Find("shared-90")!.Quotes.Count}, {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        Console.WriteLine($"all: {Articles.All.Count} articles, {Quotes.All.Sum(quote => quote.Text.Length)} characters quoted, {watch.ElapsedMilliseconds} ms");
        """;

    public static void Write(string folder, int parts, int articles)
    {
        var corpus = SyntheticCorpus.CreateSplit(parts, articles);
        Save(folder, "Model/corpus.yaml", corpus.Model);
        Save(folder, "Model/Model.csproj", Project("model", "News", []));
        for (var i = 0; i < parts; i++)
        {
            foreach (var (name, content) in corpus.Parts[i])
            {
                Save(folder, $"Part{i}/{name}", content);
            }

            Save(folder, $"Part{i}/Part{i}.csproj", Project("part", $"News.Part{i}", ["Model"]));
        }

        Save(folder, "App/Program.cs", Program);
        Save(folder, "App/App.csproj", Project("app", "App", [.. Enumerable.Range(0, parts).Select(static part => $"Part{part}")]));
    }

    private static string Project(string role, string name, string[] references) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Build("ArticleGen.props")}" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{(role == "app" ? "Exe" : "Library")}</OutputType>
            <RootNamespace>{name}</RootNamespace>
            <AssemblyName>{name}</AssemblyName>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <ArticleGenRole>{role}</ArticleGenRole>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Build("../ArticleGen.csproj")}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            {string.Concat(references.Select(static reference => $"""<ProjectReference Include="../{reference}/{reference}.csproj" />"""))}
          </ItemGroup>
          <Import Project="{Build("ArticleGen.targets")}" />
        </Project>
        """;

    private static string Build(string file, [System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../generator/build", file));

    private static void Save(string folder, string path, string content)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
