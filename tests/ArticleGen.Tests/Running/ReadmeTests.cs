using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What the README promises of a project's own fields, kinds and relations is true. Its quick start is a package test.</summary>
public class ReadmeTests
{
    [Fact]
    public void What_you_add_is_printed_as_the_README_says()
    {
        var section = Regex.Match(File.ReadAllText(Repository.Path("README.md")), "^## What you add$.*?^## ", RegexOptions.Singleline | RegexOptions.Multiline).Value;
        var blocks = Regex.Matches(section, "^```\\w+\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(static block => block.Groups[1].Value)
            .ToList();
        var code = $$"""
            using System.Globalization;
            using System.Linq;
            using System.Text;
            using Demo.Corpus;

            public static class Probe
            {
                private static class Console
                {
                    public static StringBuilder Out { get; } = new();
                    public static void Write(string text) => Out.Append(text);
                    public static void WriteLine(string text) => Out.Append(text).Append('\n');
                }

                public static string Run()
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    {{blocks[2]}}
                    return Console.Out.ToString();
                }
            }
            """;

        InputFile[] files = [new("articles/corpus.yaml", blocks[0]), new("articles/crossing.article.md", blocks[1])];
        Assert.Equal(blocks[3].TrimEnd(), CompiledCorpus.Run(code, files, expected: "AG3008"));
    }
}
