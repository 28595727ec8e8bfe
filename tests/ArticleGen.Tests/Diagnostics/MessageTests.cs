using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>
/// What is told of the commonest slips, word for word: each slip gives one finding, and it says what to write. The table is
/// <c>Messages.txt</c>: the lines of an article behind <c>|</c>, those of a corpus file behind <c>:</c>, those of an original behind <c>;</c>,
/// and below them all findings. What cannot be seen is written <c>\u00A0</c>.
/// </summary>
public partial class MessageTests
{
    /// <summary>Stands beside every article.</summary>
    private const string Corpus = """
        people:
          ann-lee: { name: Ann Lee }
          ben-ode: { name: Ben Ode }
          shinzo-abe: { name: Shinzo Abe }
        organizations:
          council: { name: Town Council }
        places:
          norvik: { name: Norvik }
        events:
          vote: { name: Vote on the ferry }

        """;

    private static readonly string s_table = Repository.Path("tests/ArticleGen.Tests/Diagnostics/Messages.txt");

    public static TheoryData<string> Slips => [.. File.ReadAllText(s_table).Replace("\r\n", "\n", StringComparison.Ordinal)
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(static entry => !entry.StartsWith('#')).Select(static entry => entry.Trim('\n'))];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_once_and_with_its_remedy(string entry)
    {
        var lines = entry.Split('\n');
        var files = new List<InputFile> { new("articles/corpus.yaml", Corpus), GeneratorHarness.Article("a", Content(lines, '|')) };
        if (Content(lines, ':') is { Length: > 0 } corpus)
        {
            files.Add(new("articles/more.corpus.yaml", corpus));
        }

        if (Content(lines, ';') is { Length: > 0 } original)
        {
            files.Add(new("articles/original.txt", original));
        }

        var told = lines.Where(static line => line[0] is '|' or ':' or ';').Concat(GeneratorHarness.Run(files).Diagnostics
            .Select(GeneratorHarness.Describe).Select(static finding => Escape(finding.Replace(" articles/", " ", StringComparison.Ordinal))));
        var actual = string.Join('\n', told);
        if (actual != entry && Environment.GetEnvironmentVariable("ARTICLEGEN_RECEIVE") is { } path)
        {
            File.AppendAllText(path, actual + "\n\n");
        }

        Assert.Equal(entry, actual);
    }

    private static string Content(IEnumerable<string> lines, char mark) => string.Join('\n', lines
        .Where(line => line[0] == mark)
        .Select(static line => EscapedCharacter().Replace(
            line.Length > 1 ? line[2..] : "", static match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            _ = c is '\u00A0' or '\u3000' or (>= '\u200B' and <= '\u200F') or '\u00AD' or '\uFEFF' or < ' ' or '\u0301'
                ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex EscapedCharacter();
}
