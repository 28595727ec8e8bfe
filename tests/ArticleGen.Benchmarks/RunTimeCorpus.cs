using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>A corpus in a folder: compiled, and its files beside it for a program that reads them at run time.</summary>
internal sealed class RunTimeCorpus : IDisposable
{
    public const int Articles = 10_000;

    private const string AssemblyName = "Corpus.dll";

    /// <summary>What a program does with the corpus. Two articles that a stable hash puts in different buckets.</summary>
    private static readonly string s_probe = $$"""
        public static class Probe
        {
            public static int Idle() => 1;
            public static int First() => global::Corpus.Articles.{{Name(7)}}.Text.Length;
            public static int Other() => global::Corpus.Articles.{{Name(4242)}}.Text.Length;
            public static int Person() => global::Corpus.People.Shared50.Quotes.Count;

            public static int All()
            {
                var length = 0;
                foreach (var article in global::Corpus.Articles.All)
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
                foreach (var article in global::Corpus.Articles.All)
                {
                    count += article.Mentions.Count + article.TimeExpressions.Count + article.Paragraphs.Count;
                }

                return count;
            }
        }
        """;

    public RunTimeCorpus()
    {
        var files = SyntheticCorpus.Create(Articles);
        foreach (var (name, content) in files)
        {
            File.WriteAllText(Path.Combine(Folder, name), content);
        }

        using var assembly = File.Create(AssemblyIn(Folder));
        Host.Emit(Host.Compilation([.. Host.Generate(files), SourceText.From(s_probe, Encoding.UTF8)]), assembly);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("articlegen-").FullName;

    public static string AssemblyIn(string folder) => Path.Combine(folder, AssemblyName);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Name(int number) => SyntheticCorpus.Id(number).Replace("report-", "Report", StringComparison.Ordinal);
}
