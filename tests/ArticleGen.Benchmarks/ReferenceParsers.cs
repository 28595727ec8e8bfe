using Markdig;
using YamlDotNet.Core;

namespace ArticleGen.Benchmarks;

/// <summary>Two well-kept parsers on the same files.</summary>
internal static class ReferenceParsers
{
    /// <summary>YamlDotNet's events for the front matter and Markdig for the body: nothing is bound, nothing emitted.</summary>
    public static int ParseAll(List<(string Name, string Content)> files)
    {
        var count = 0;
        foreach (var (_, content) in files)
        {
            var (yaml, body) = Split(content);
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                count++;
            }

            count += Markdown.Parse(body).Count;
        }

        return count;
    }

    public static (string Yaml, string Body) Split(string content)
    {
        if (!content.StartsWith("---\n", StringComparison.Ordinal))
        {
            return (content, "");
        }

        var end = content.IndexOf("\n---\n", StringComparison.Ordinal);
        return (content[4..(end + 1)], content[(end + 5)..]);
    }
}
