using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles.Markup;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;
using Markdig;
using YamlDotNet.Core;

namespace ArticleGen.Benchmarks;

/// <summary>Two well-kept parsers on the same files, beside the product's reader of bodies.</summary>
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

    public static int ParseBodies(List<string> bodies) => bodies.Sum(static body => Markdown.Parse(body).Count);

    public static int ReadBodies(List<string> bodies)
    {
        var count = 0;
        foreach (var body in bodies)
        {
            var file = new SourceFile("body", "body", body);
            count += MarkupReader.Read(body, 0, SpanKeys.BuiltIn, new FindingSink(file)).Annotations.Count;
        }

        return count;
    }

    public static List<string> BodiesOf(List<(string Name, string Content)> files) => files.ConvertAll(static file => Split(file.Content).Body);

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
