using System.Reflection;

namespace ArticleGen.Benchmarks;

/// <summary>A corpus in a folder: compiled, with a program that uses it.</summary>
internal sealed class RunTimeCorpus : IDisposable
{
    public const int Articles = 10_000;

    /// <summary>How often a person is looked up.</summary>
    public const int Lookups = 1_000_000;

    /// <summary>Two articles that a stable hash puts in different buckets.</summary>
    private const int First = 7;
    private const int Other = 4242;

    /// <summary>The namespace of the program, of its corpus, and of a model.</summary>
    private const string Name = "News";

    private RunTimeCorpus()
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("articlegen-").FullName;

    /// <summary>All in one assembly, and the files beside it.</summary>
    public static RunTimeCorpus Whole()
    {
        var corpus = new RunTimeCorpus();
        var files = SyntheticCorpus.Create(Articles);
        foreach (var (name, content) in files)
        {
            File.WriteAllText(Path.Combine(corpus.Folder, name), content);
        }

        Host.Emit(AssemblyIn(corpus.Folder, Name), "whole", files, [], Probe(Name, Name));
        return corpus;
    }

    /// <summary>As many articles in a model, parts and a program.</summary>
    public static RunTimeCorpus Split(int parts)
    {
        var corpus = new RunTimeCorpus();
        var split = SyntheticCorpus.CreateSplit(parts, Articles / parts);
        var assemblies = new List<string> { AssemblyIn(corpus.Folder, Name) };
        Host.Emit(assemblies[0], "model", [("corpus.yaml", split.Model)], []);
        for (var i = 0; i < parts; i++)
        {
            var path = AssemblyIn(corpus.Folder, Name + i);
            Host.Emit(path, "part", split.Parts[i], [assemblies[0]]);
            assemblies.Add(path);
        }

        Host.Emit(AssemblyIn(corpus.Folder, "App"), "app", [], assemblies, Probe(PartOf(First), PartOf(Other)));
        return corpus;

        string PartOf(int number) => Name + (number / (Articles / parts));
    }

    /// <summary>The program.</summary>
    public static string AssemblyIn(string folder) => AssemblyIn(folder, File.Exists(AssemblyIn(folder, "App")) ? "App" : Name);

    /// <summary>The classes with the literals of the articles, one an assembly that has some.</summary>
    public static IEnumerable<Type> DataIn(string folder) =>
        from path in Directory.GetFiles(folder, "*.dll")
        let name = Path.GetFileNameWithoutExtension(path)
        let data = Assembly.LoadFrom(path).GetType($"{name}.Corpus.ArticleGenData")
        where data is not null
        select data;

    /// <summary>What an article's literal is made of.</summary>
    public static Type BucketIn(string folder) => Assembly.LoadFrom(AssemblyIn(folder, Name)).GetType(Name + ".Corpus.CorpusPart")!.GetNestedType("Bucket")!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string AssemblyIn(string folder, string name) => Path.Combine(folder, name + ".dll");

    private static string NameOf(int number) => SyntheticCorpus.Id(number).Replace("report-", "Report", StringComparison.Ordinal);

    /// <summary>What a program does with the corpus.</summary>
    /// <param name="first">The assembly of the one article.</param>
    /// <param name="other">And of the other.</param>
    private static string Probe(string first, string other) => $$"""
        public static class Probe
        {
            public static int Idle() => 1;
            public static int First() => global::{{first}}.Corpus.Articles.{{NameOf(First)}}.Text.Length;
            public static int Other() => global::{{other}}.Corpus.Articles.{{NameOf(Other)}}.Text.Length;
            public static int Person() => global::News.Corpus.People.Shared50.Quotes.Count;
            public static int List() => global::News.Corpus.Quotes.All.Count;

            public static int Find()
            {
                var found = 0;
                for (var i = 0; i < {{Lookups}}; i++)
                {
                    found += global::News.Corpus.People.Find("shared-1") is null ? 0 : 1;
                }

                return found;
            }

            public static int All()
            {
                var length = 0;
                foreach (var article in global::News.Corpus.Articles.All)
                {
                    length += article.Text.Length;
                    foreach (var quote in article.Quotes)
                    {
                        length += quote.Segments.Count == 0 ? 1 : 0;
                    }
                }

                return length;
            }

            public static int Rest()
            {
                var count = 0;
                foreach (var article in global::News.Corpus.Articles.All)
                {
                    count += article.Mentions.Count + article.TimeExpressions.Count + article.Paragraphs.Count;
                }

                return count;
            }
        }
        """;
}
