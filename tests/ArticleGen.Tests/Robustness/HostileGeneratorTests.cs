using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Robustness;

/// <summary>
/// Text that tries to become code: in every place where an article's text reaches a generated file. It compiles without warnings, comes
/// back unchanged, and nothing of it stands outside of literals and comments.
/// </summary>
public class HostileGeneratorTests
{
    /// <summary>What a payload would declare if it got out.</summary>
    private const string Escaped = "Injected";

    private const string Code = " class " + Escaped + " { } ";

    private static readonly string[] s_payloads =
    [
        "\"\"\"" + Code, "\"" + Code, "\\\"" + Code, "\\" + Code, "\\u0022" + Code, "\\x22" + Code, "\\", "'" + Code, "@\"" + Code, "$\"{" + Code, "{" + Code, "}" + Code, "{0}",
        "{{", "*/" + Code, "/*" + Code, "//" + Code, "///" + Code, "\n" + Code, "\r" + Code, "\r\n" + Code, "\u0085" + Code, "\u2028" + Code, "\u2029" + Code, "\v" + Code, "\f" + Code,
        "\n#line 1 \"" + Escaped + "\"\n", "\n#error " + Escaped + "\n", "\n#pragma warning disable\n", "\n#if false\n", "\n#endregion\n", "</summary>" + Code,
        "</summary></member>", "<see cref=\"" + Escaped + "\"/>", "<", ">", "&", "&amp;", "&#10;", "&#0;", "<!--", "]]>", "<![CDATA[", "<?xml?>", "\0", "\u0001", "\b", "\u001B[31m",
        "\u007F", "\u0080", "\u00AD", "\u200B", "\u200D", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C", "\uFEFF", "\uFFF9", "\uFFFE", "\uFFFF", "\U000E0001", "\U000F0000", "\u0301", "😀",
        "?? ?", "=> default", "; ; ", "[assembly: X]", "namespace X;", "using System;", " x", "\tx", "...", "---", "%s", "%00", "é", "安倍",
    ];

    /// <summary>What stands in a body as it is: YAML cannot write half of a pair at all.</summary>
    private static readonly string[] s_bodyPayloads = [.. s_payloads, "\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D x"];

    [Fact]
    public void Hostile_values_come_back_unchanged_and_stay_inside_literals_and_comments()
    {
        var corpus = new StringBuilder("people:\n");
        Append(corpus, "p", static text => $"{{ name: {text}, description: {text}, jobTitle: {text}, nationality: {text}, alternateName: [{text}] }}");
        corpus.Append("organizations:\n");
        Append(corpus, "o", static text => $"{{ name: {text}, description: {text} }}");
        corpus.Append("places:\n");
        Append(corpus, "l", static text => $"{{ name: {text}, type: {text}, demonym: {text} }}");
        corpus.Append("events:\n");
        Append(corpus, "e", static text => $"{{ name: {text}, description: {text}, participants: [{{ role: Agent, text: {text} }}] }}");
        var probe = Probe("""
            People.All.Select(x => string.Join("¦", x.Name, x.Description, x.JobTitle, x.Nationality, x.AlternateNames[0])),
            Organizations.All.Select(x => string.Join("¦", x.Name, x.Description)),
            Places.All.Select(x => string.Join("¦", x.Name, x.Type, x.Demonym)),
            Events.All.Select(x => string.Join("¦", x.Name, x.Description, x.Participants[0].Text))
            """);

        AssertReturns(
            [5, 2, 3, 3],
            CompiledCorpus.Run(probe, [GeneratorHarness.Corpus(corpus.ToString()), GeneratorHarness.Article("plain", "x\n")]));
        AssertIsClean(GeneratorHarness.Corpus(corpus.ToString()), GeneratorHarness.Article("plain", "x\n"));
    }

    [Fact]
    public void Hostile_articles_come_back_unchanged_and_stay_inside_literals_and_comments()
    {
        InputFile[] files =
        [
            .. s_payloads.Select(static (text, number) => new InputFile(
                $"a{number:000}.article.md",
                $"---\nheadline: {Yaml(text)}\nalternativeHeadline: {Yaml(text)}\nsection: {Yaml(text)}\ndescription: {Yaml(text)}\nkeywords: [{Yaml(text)}]\n---\n\nx\n")),
        ];
        var probe = Probe("Articles.All.Select(x => string.Join(\"¦\", x.Headline, x.AlternativeHeadline, x.Section, x.Description, x.Keywords[0]))");
        AssertReturns([5], CompiledCorpus.Run(probe, files));
        AssertIsClean(files);
    }

    [Fact]
    public void Hostile_words_of_a_body_come_back_unchanged_and_stay_inside_literals_and_comments()
    {
        // A blank line would end the paragraph, and white space at its ends is not shown: words stand around.
        var words = s_bodyPayloads.Select(static text => "x" + text.Replace("\r\n", "\n").Replace('\r', '\n') + "x").ToList();
        var body = string.Concat(words.Select(static (text, number) => $"[[[{Markup(text)}]{{person=ann}}]{{quote=q{number} by=ann}}]{{.note note=x}}\n\n"));
        InputFile[] files = [GeneratorHarness.Article("words", "---\npeople: { ann: { name: Ann } }\n---\n\n" + body)];
        var unseen = GeneratorHarness.Run(files).Diagnostics.Select(static diagnostic => diagnostic.Id).ToArray();
        Assert.All(unseen, static id => Assert.Equal("AG2015", id));

        var probe = Probe("Articles.Words.Quotes.Select(x => x.Segments[0].Text), Articles.Words.Mentions.Select(x => x.Text), Articles.Words.Remarks.Select(x => x.Text)");
        Assert.Equal(words.Concat(words).Concat(words), Returned(CompiledCorpus.Run(probe, files, expected: unseen)));
        AssertIsClean(files);
    }

    [Fact]
    public void Hostile_notes_come_back_unchanged_and_stay_inside_literals_and_comments()
    {
        // What no value of a block may hold is left out here.
        var notes = s_bodyPayloads.Where(static text => text.IndexOfAny(['"', '\\', '\n', '\r']) < 0).Select(static text => "x" + text + "x").ToList();
        var body = string.Concat(notes.Select(static note => $"[x]{{person=ann note=\"{note}\" corr=\"{note}\"}} [x]{{.note note=\"{note}\"}} "));
        InputFile[] files = [GeneratorHarness.Article("notes", "---\npeople: { ann: { name: Ann } }\n---\n\n" + body)];
        var unseen = GeneratorHarness.Run(files).Diagnostics.Select(static diagnostic => diagnostic.Id).ToArray();
        Assert.All(unseen, static id => Assert.Equal("AG2015", id));

        var probe = Probe("Articles.Notes.Mentions.Select(x => x.Note!), Articles.Notes.Remarks.Select(x => (x.Note ?? x.Correction)!).Where((_, i) => i % 2 == 0), Articles.Notes.Remarks.Select(x => (x.Note ?? x.Correction)!).Where((_, i) => i % 2 == 1)");
        Assert.Equal(notes.Concat(notes).Concat(notes), Returned(CompiledCorpus.Run(probe, files, expected: unseen)));
        AssertIsClean(files);
    }

    [Fact]
    public void Hostile_words_of_the_corpus_become_names_of_letters_and_digits()
    {
        // The number makes the names differ, and the blank keeps it a word of its own.
        var corpus = new StringBuilder("events:\n");
        Append(corpus, "e", static (text, number) => $"{{ name: E, type: {Yaml($"t{number} " + text)}, participants: [{{ role: {Yaml($"r{number} " + text)}, text: x }}] }}");
        InputFile[] files = [GeneratorHarness.Corpus(corpus.ToString()), GeneratorHarness.Article("plain", "x\n")];
        var probe = Probe("""
            Enum.GetNames<EventType>().Where(x => x.Any(c => !char.IsLetterOrDigit(c))),
            new[] { Events.All.Select(x => x.Type).Distinct().Count().ToString(), Events.All.Select(x => x.Participants[0].Role).Distinct().Count().ToString() }
            """);
        Assert.Equal([s_payloads.Length.ToString(CultureInfo.InvariantCulture), s_payloads.Length.ToString(CultureInfo.InvariantCulture)], Returned(CompiledCorpus.Run(probe, files)));
        AssertIsClean(files);
    }

    [Fact]
    public void Hostile_paths_are_told_in_docs_and_hint_names_are_ascii()
    {
        InputFile[] files =
        [
            .. s_bodyPayloads.Select(static (text, number) => new InputFile(
                $"{text.Replace('/', '_').Replace('\\', '_')}/b{number}.article.md", $"---\npeople: {{ p{number}: {{ name: P }} }}\n---\n\n[x]{{quote=q by=p{number}}}\n")),
            new InputFile("安倍.article.md", "x\n"),
            new InputFile("Ünïcode.article.md", "x\n"),
            new InputFile("con.article.md", "x\n"),
            new InputFile("a..b.article.md", "x\n"),
            new InputFile(new string('a', 300) + ".article.md", "x\n"),
        ];
        CompiledCorpus.Run(Probe("Articles.All.Select(x => x.Id)"), files);
        AssertIsClean(files);
    }

    [Fact]
    public void File_names_that_are_no_ids_give_ids_that_are()
    {
        InputFile[] files = [.. s_bodyPayloads.Select(static (text, number) => new InputFile($"c{number} {text.Replace('/', '_').Replace('\\', '_')}!.article.md", "x\n"))];
        CompiledCorpus.Run(Probe("Articles.All.Select(x => x.Id)"), files, expected: [.. files.Select(static _ => "AG1013")]);
        AssertIsClean(files);
    }

    /// <summary>Shapes that would cost their square if a list were built or copied for each of its items; <c>#</c> is the number of the piece, and what stands in <c>&lt;&lt;…&gt;&gt;</c> is repeated.</summary>
    [Theory]
    [InlineData("", "[\"a\"]{.quote by=ann} ")]
    [InlineData("", "[\"a\"]{.quote by=ann} [b]{.cue}\n\n")]
    [InlineData("", "[a\"]{quote=q# by=ann} [b]{cue=q#} \"")]
    [InlineData("", "[\"a\"]{quote=near# by=ann} [b]{cue=naer#} ")]
    [InlineData("", "[b]{.cue}\n\n")]
    [InlineData("", "[“]{.quote by=ann} [x]{.aside} [b]{cue=1} ")]
    [InlineData("", "[Ann]{person=ann .turn}: a ([Ann]{person=ann .turn}: b) ")]
    [InlineData("", "[Ann]{person=ann .turn} ([a]{.aside} ")]
    [InlineData("", "[a]{duration=P1D of=vote anchor=vote} ")]
    [InlineData("", "— [a]{.quote by=ann} — b\n")]
    [InlineData("", "[a]{.person}} ")]
    [InlineData("", "[Ann]{.person} ")]
    [InlineData("", "[Ann # Lee]{.person} ")]
    [InlineData("", "“a ")]
    [InlineData("", "“a” «b ")]
    [InlineData("", "\"[a\" b]{quote=q by=ann} ")]
    [InlineData("", "[“a]{.quote by=ann} ")]
    [InlineData("", "“[‘a]{.quote by=ann}\n\n")]
    [InlineData("", "6\" boys' '96 ")]
    [InlineData("", ",,a''<<\"[1]")]
    [InlineData("", "[x]{person=ann role=R# of=vote date=2024} [y]{date=2024 of=vote} ")]
    [InlineData("people: { <<p#: { name: Ann Lee }, >> }", "[Ann Lee]{.person} Ann Lee ")]
    [InlineData("people: { <<person-#: { name: P }, >> }", "[x]{person=persan-#} ")]
    [InlineData("people: { <<person-#: { name: P, affiliation: persan-# }, >> }", "")]
    [InlineData("people: { p: { name: P, alternateName: [<<P#, >>] } }", "")]
    [InlineData("events: { e: { name: E, participants: [<<{ role: r#, text: t }, >>] } }", "")]
    [InlineData("events: { <<e#: { name: E, superEvent: e1#, date: 2024 }, >> }", "")]
    public void Twice_as_many_pieces_of_one_shape_are_about_twice_the_work(string yaml, string piece)
    {
        const string Known = "people: { ann: { name: Ann } }\nevents: { vote: { name: Vote } }\n";
        Growth.IsLinear(Generate, count: 4_000);

        void Generate(int count)
        {
            var corpus = Regex.Replace(yaml, "<<(.*?)>>", match => Repeat(match.Groups[1].Value, count));
            InputFile[] files =
            [
                GeneratorHarness.Corpus(Known), new InputFile("shape.corpus.yaml", corpus),
                GeneratorHarness.Article("row", Repeat(piece, count)), GeneratorHarness.Article("nested", $"[{Repeat(piece, count)}]{{quote=whole by=ann}}"),
            ];
            var driver = GeneratorHarness.CreateDriver(files, GeneratorHarness.DefaultOptions.Add("build_property.ArticleGenCoverage", "true"));
            var result = driver.RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
            Assert.Null(result.Exception);
            Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id == "AG9001");
        }
    }

    private static string Repeat(string piece, int count) => piece.Length == 0
        ? ""
        : string.Concat(Enumerable.Range(0, count).Select(number => piece.Replace("#", number.ToString(CultureInfo.InvariantCulture))));

    private static void Append(StringBuilder corpus, string prefix, Func<string, string> thing) => Append(corpus, prefix, (text, _) => thing(Yaml(text)));

    private static void Append(StringBuilder corpus, string prefix, Func<string, int, string> thing)
    {
        for (var i = 0; i < s_payloads.Length; i++)
        {
            corpus.Append(CultureInfo.InvariantCulture, $"  {prefix}{i:000}: {thing(s_payloads[i], i)}\n");
        }
    }

    /// <summary>A consumer that returns the strings of some sequences.</summary>
    private static string Probe(string sequences) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Demo.Corpus;
        public static class Probe
        {
            public static string Run() => string.Join("‖", new IEnumerable<string>[] { {{sequences}} }.SelectMany(x => x));
        }
        """;

    private static string[] Returned(string strings) => strings.Split('‖');

    /// <summary>Each payload as often as a thing says it, and all payloads for each kind of thing.</summary>
    private static void AssertReturns(int[] counts, string strings) => Assert.Equal(
        counts.SelectMany(static count => s_payloads.Select(text => string.Join('¦', Enumerable.Repeat(text, count)))),
        Returned(strings));

    private static void AssertIsClean(params InputFile[] files)
    {
        foreach (var source in GeneratorHarness.Run(files).GeneratedSources)
        {
            Assert.All(source.HintName, static c => Assert.True(char.IsAscii(c) && !char.IsControl(c)));
            var text = source.SourceText.ToString();
            Assert.DoesNotContain(Enumerable.Range(0, text.Length), index => IsUnseen(text, index));
            var root = source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(root.DescendantTokens(), static token => token.ValueText == Escaped && token.IsKind(SyntaxKind.IdentifierToken));
            Assert.DoesNotContain(
                root.DescendantTrivia(), static trivia => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia) && !trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia));
        }
    }

    /// <summary>No control but line ends, nothing invisible, nothing that turns the writing direction or ends a line, no half of a pair.</summary>
    private static bool IsUnseen(string text, int index) => text[index] != '\n'
        && !(char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        && (text[index] is '\uFFFE' or '\uFFFF' || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    /// <summary>A double-quoted scalar.</summary>
    private static string Yaml(string text) => "\"" + string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value is >= ' ' and < 0x7F and not ('"' or '\\') ? rune.ToString() : $"\\U{rune.Value:X8}")) + "\"";

    /// <summary>The text with all that might be markup escaped.</summary>
    private static string Markup(string text) => string.Concat(text.Select(static c => char.IsAscii(c) && char.IsPunctuation(c) ? $"\\{c}" : c.ToString()));
}
