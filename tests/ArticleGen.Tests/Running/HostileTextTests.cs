using System.Globalization;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Whatever stands in an article, the generated code compiles without a warning and gives it back.</summary>
public class HostileTextTests
{
    /// <summary>Each is text, a headline, a name, a description, a type of event and a role.</summary>
    private static readonly string[] s_texts =
    [
        "nul\0here", "line\u2028separator", "para\u2029graph", "next\u0085line", "bidi\u202Eoverride\u202C",
        "isolate\u2066x\u2069", "bell\a", "delete\x7F", "bom\uFEFFx", "soft\u00ADhyphen", "family 👨‍👩‍👧", "tag \U000E0041", "nonchar\uFFFE\uFFFF",
        "quotes \"\"\" end", "comment */ end", "// line", "xml </summary> <x> & ]]> --", "{ brace } {0} {{", "backslash \\u0022 \\ \\n", "#line 1 \"x\"",
        "#error no", "interpolated $\"{x}\"", "@\"verbatim\"", "tab\tx", "e\u0301 decomposed", "\u1E9E ß İ ı ŉ", "𝔘𝔫𝔦", "%s %n", "'", "`",
        "\u200Bzero", "x\u200Dy", "\uD83D\uDE00", "___", "\u3000wide\u3000space",
    ];

    /// <summary>YAML has no lone surrogates; a body may have them.</summary>
    private static readonly string[] s_halves = ["lone\uD800high", "lone\uDC00low", "\uDC00\uD800", "\uD83D\uD83D\uDE00"];

    public static readonly TheoryData<int> Halves = [.. Enumerable.Range(0, s_halves.Length)];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Hostile", static () => LoadedCorpus.Of(
        s_texts.SelectMany(static (text, i) => Write(text, i)),
        // Eleven of the characters are reported as unseen, at each of the three places in the body; one more stands at the edge of a mention.
        expected: [.. Enumerable.Repeat("AG4003", s_texts.Length), .. Enumerable.Repeat("AG2015", 11 * 3), "AG3025"]));

    /// <summary>The source of a quote stands in the docs of its name, too.</summary>
    private static LoadedCorpus Halved => LoadedCorpus.Shared("Halves", static () => LoadedCorpus.Of(
        s_halves.Select(static (half, i) => GeneratorHarness.Article($"h{i}", $"[\"Hm\"]{{quote=q}} [x{half}]{{source=q note=\"{half}\"}}")),
        expected: [.. Enumerable.Repeat("AG2015", 5 * 2)]));

    [Theory]
    [InlineData("Articles.Find($\"a{i}\")!.Paragraphs[1].Text")]
    [InlineData("Articles.Find($\"a{i}\")!.Mentions[0].Text")]
    [InlineData("Articles.Find($\"a{i}\")!.Quotes[0].Segments[0].Text.Trim('|')")]
    [InlineData("Articles.Find($\"a{i}\")!.Headline")]
    [InlineData("People.Find($\"p{i}\")!.Name")]
    [InlineData("People.Find($\"p{i}\")!.Description")]
    [InlineData("JsonDocument.Parse(JsonSerializer.Serialize(Events.Find($\"e{i}\"))).RootElement.GetProperty(\"Type\").GetString()")]
    [InlineData("JsonDocument.Parse(JsonSerializer.Serialize(Events.Find($\"e{i}\")!.Participants[0])).RootElement.GetProperty(\"Role\").GetString()")]
    public void Each_text_comes_back(string place) => Assert.Equal(
        string.Join("; ", s_texts.Select(static (text, i) => Hex(text + i))),
        Corpus.Ask($"Enumerable.Range(0, {s_texts.Length}).Select(i => {Codes(place)})"));

    [Theory]
    [MemberData(nameof(Halves))]
    public void Half_a_character_in_a_body_comes_back(int number) => Assert.Equal(
        Hex("x" + s_halves[number]), Halved.Ask(Codes($"Quotes.H{number}.Q.Source!.Text")));

    /// <summary>Texts are compared as numbers, so that a failure can be read.</summary>
    private static string Codes(string expression) => $"string.Concat(({expression} ?? \"\").Select(c => ((int)c).ToString(\"X4\") + \" \"))";

    private static string Hex(string text) => string.Concat(text.Select(static c => ((int)c).ToString("X4", CultureInfo.InvariantCulture) + " "));

    private static IEnumerable<InputFile> Write(string text, int number)
    {
        text += number;
        var quoted = string.Concat(text.EnumerateRunes().Select(static c => c.Value is >= ' ' and < '\x7F' and not ('"' or '\\') ? c.ToString() : $"\\U{c.Value:X8}"));
        var escaped = string.Concat(text.Select(static c => char.IsAsciiLetterOrDigit(c) || c > 0x7F || char.IsControl(c) || c == ' ' ? c.ToString() : $"\\{c}"));
        yield return GeneratorHarness.Article($"a{number}", $$"""
            ---
            headline: "{{quoted}}"
            people:
              p{{number}}: { name: "{{quoted}}", description: "{{quoted}}" }
            events:
              e{{number}}: { name: happening, type: "{{quoted}}", participants: [{ role: "{{quoted}}", text: x }] }
            ---
            First.

            {{escaped}}

            [{{escaped}}]{person=p{{number}}}

            [|{{escaped}}|]{quote=q}
            """);
    }
}
