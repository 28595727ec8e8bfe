using ArticleGen.Tests.Support;
using System.Text.RegularExpressions;

namespace ArticleGen.Tests.Format;

/// <summary>An example of FORMAT.md or of ANNOTATING.md: an article, and the listing of what it gives.</summary>
/// <param name="Name">The heading under which it stands, and its number there.</param>
/// <param name="Corpus">Its own corpus file, else the one that the examples share.</param>
/// <param name="MoreCorpus">A second corpus file beside it, if there is one.</param>
/// <param name="Original">The file that the article names as its original, if it does.</param>
/// <param name="Yields">The lines of the listing.</param>
/// <param name="DiffersFromPandoc">The document says that pandoc finds other spans in it.</param>
public sealed record FormatExample(
    string Name, string Corpus, string? MoreCorpus, string? Original, string Article, IReadOnlyList<string> Yields, bool DiffersFromPandoc);

/// <summary>A table of FORMAT.md: the cells of its rows, with the backquotes around a whole cell taken off.</summary>
public sealed record FormatTable(string Section, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The format's specification, taken apart into what can be tested.</summary>
public static partial class FormatDocument
{
    public static readonly string Text = Read("articles/FORMAT.md");

    /// <summary>What annotators learn from; its examples stand behind those of the format.</summary>
    public static readonly string Annotating = Read("articles/ANNOTATING.md");

    private static readonly string[] s_lines = Text.Split('\n');

    public static readonly IReadOnlyList<FormatExample> Examples = [.. ReadExamples(s_lines, ""), .. ReadExamples(Annotating.Split('\n'), "Annotating: ")];

    public static readonly IReadOnlyList<FormatTable> Tables = [.. ReadTables()];

    /// <summary>The rows of all tables whose first column has this header.</summary>
    public static IEnumerable<IReadOnlyList<string>> RowsOf(string header) =>
        Tables.Where(table => table.Header[0] == header).SelectMany(static table => table.Rows);

    private static string Read(string path) => File.ReadAllText(Repository.Path(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<FormatExample> ReadExamples(string[] lines, string document)
    {
        var shared = ReadSharedCorpus();
        var (heading, number) = ("", 0);
        string? corpus = null, more = null, original = null, article = null;
        var differs = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                (heading, number) = (document + lines[i].TrimStart('#', ' '), 0);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var info = lines[i][3..];
                var block = ReadBlock(lines, ref i);
                switch (info)
                {
                    case "yaml corpus":
                        corpus = Join(block);
                        break;
                    case "yaml corpus more":
                        more = Join(block);
                        break;
                    case "original":
                        original = Join(block);
                        break;
                    case "article" or "article differs":
                        (article, differs) = (Join(block), info != "article");
                        break;
                    case "yields":
                        number++;
                        yield return new FormatExample($"{heading}, {number}", corpus ?? shared, more, original, article!, block, differs);
                        (corpus, more, original, article) = (null, null, null, null);
                        break;
                }
            }
        }
    }

    /// <summary>The corpus file of the examples that have none of their own; it stands behind the first of them.</summary>
    private static string ReadSharedCorpus()
    {
        var line = Array.IndexOf(s_lines, "```yaml corpus shared");
        return Join(ReadBlock(s_lines, ref line));
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";

    /// <summary>The lines of the block whose fence stands at <paramref name="line"/>, which moves to the closing fence.</summary>
    private static List<string> ReadBlock(string[] lines, ref int line)
    {
        var block = new List<string>();
        while (lines[++line] != "```")
        {
            block.Add(lines[line]);
        }

        return block;
    }

    private static IEnumerable<FormatTable> ReadTables()
    {
        var section = "";
        for (var i = 0; i < s_lines.Length; i++)
        {
            if (s_lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                ReadBlock(s_lines, ref i);
            }
            else if (s_lines[i].StartsWith('#'))
            {
                section = s_lines[i].TrimStart('#', ' ');
            }
            else if (s_lines[i].StartsWith('|'))
            {
                var start = i;
                while (s_lines[i + 1].StartsWith('|'))
                {
                    i++;
                }

                yield return new FormatTable(section, Cells(s_lines[start]), [.. s_lines[(start + 2)..(i + 1)].Select(Cells)]);
            }
        }
    }

    private static IReadOnlyList<string> Cells(string row) =>
        [.. CellEnd().Split(row.Trim('|')).Select(static cell => Unquote(cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)))];

    private static string Unquote(string cell) =>
        cell.Length > 1 && cell[0] == '`' && cell.IndexOf('`', 1) == cell.Length - 1 ? cell[1..^1] : cell;

    /// <summary>A bar that no backslash escapes.</summary>
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellEnd();
}
