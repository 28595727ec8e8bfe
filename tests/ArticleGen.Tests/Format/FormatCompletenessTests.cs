using System.Text.RegularExpressions;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Tests.Format;

/// <summary>FORMAT.md leaves nothing out: no key, no class, no word, no diagnostic; and it names none that is not there.</summary>
public partial class FormatCompletenessTests
{
    public static TheoryData<string, string[]> Words => new()
    {
        { "kind", Terms.QuoteKinds },
        { "type", Terms.AttributionTypes },
        { "mention", Terms.MentionKinds },
        { "cert", Terms.Certainties },
        { "mod", Terms.TimeModifiers },
        { "medium", Terms.Media },
        { "polarity", Terms.Polarities },
        { "realis", Terms.Realis },
        { "tense", Terms.Tenses },
        { "modality", Terms.Modalities },
    };

    [Theory]
    [InlineData("Article key")]
    [InlineData("Corpus key")]
    [InlineData("Person key")]
    [InlineData("Organization key")]
    [InlineData("Place key")]
    [InlineData("Event key")]
    public void Every_key_of_front_matter_has_a_row_and_every_row_a_key(string header)
    {
        var kind = ThingKind.BuiltIn.SingleOrDefault(kind => header == kind.RecordName + " key");
        var known = kind is not null ? FormatKeys.Of(kind) : header == "Article key" ? FormatKeys.Article : FormatKeys.Settings;
        var keys = known.Select(static key => key.Name).Concat(kind is null ? ThingKind.BuiltIn.Select(static kind => kind.Plural) : []);
        var common = kind is null ? [] : FormatDocument.RowsOf("Key of every thing");

        Assert.Equal(keys.Order(), common.Concat(FormatDocument.RowsOf(header)).Select(static row => row[0]).Order());
    }

    [Theory]
    [InlineData("Role key")]
    [InlineData("Participant key")]
    public void Every_key_of_an_item_has_a_row_and_every_row_a_key(string header)
    {
        var key = header == "Role key" ? FormatKeys.Roles : FormatKeys.Participants;
        Assert.Equal(key.Parts.Select(static part => part.Name).Order(), FormatDocument.RowsOf(header).Select(static row => row[0]).Order());
    }

    [Fact]
    public void Every_choice_of_front_matter_is_named_in_the_row_of_its_key()
    {
        (FactKey Key, string Header)[] choices =
        [
            (FormatKeys.Strict, "Corpus key"), (FormatKeys.PersonType, "Person key"), (FormatKeys.Realis, "Event key"), (FormatKeys.Polarity, "Event key"),
            (FormatKeys.Tense, "Event key"), (FormatKeys.Modality, "Event key"),
        ];
        foreach (var (key, header) in choices)
        {
            var row = FormatDocument.RowsOf(header).Single(row => row[0] == key.Name);
            Assert.All(key.Choices, choice => Assert.Contains($"`{choice}`", row[1], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_key_of_a_span_has_a_row_and_every_row_a_key() =>
        Assert.Equal(SpanKeys.BuiltIn.All.Where(static key => key.IsPair).Select(static key => key.Name).Order(), FormatDocument.RowsOf("Span key").Select(static row => row[0]).Order());

    [Fact]
    public void Every_class_of_a_span_has_a_row_and_every_row_a_class() => Assert.Equal(
        SpanKeys.BuiltIn.All.Where(static key => key.IsClass).Select(static key => "." + key.Name).Order(),
        FormatDocument.RowsOf("Span class").Select(static row => row[0]).Order());

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_that_a_key_of_a_span_takes_stands_in_its_row(string key, string[] words)
    {
        var row = FormatDocument.RowsOf("Span key").Single(row => row[0] == key);
        Assert.All(words, word => Assert.Contains($"`{word}`", row[2], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_has_a_row_and_every_row_a_diagnostic() => Assert.Equal(
        Rules.ById.Keys.Order(), FormatDocument.RowsOf("Diagnostic").Select(static row => row[0]));

    [Fact]
    public void Every_diagnostic_that_the_text_names_exists() => Assert.All(
        DiagnosticId().Matches(FormatDocument.Text), static match => Assert.Contains(match.Value, Rules.ById.Keys));

    [Fact]
    public void Every_severity_in_the_table_is_the_default_one() => Assert.All(
        FormatDocument.RowsOf("Diagnostic"), static row => Assert.Equal(Rules.ById[row[0]].Severity.ToString().ToLowerInvariant(), row[1]));

    /// <summary>What follows from a head that cannot be read, in the order of the list.</summary>
    [Fact]
    public void Every_diagnostic_that_an_unread_head_keeps_back_is_listed_and_every_listed_one_is_kept_back()
    {
        var listed = FormatDocument.Text[FormatDocument.Text.IndexOf("Not told are:", StringComparison.Ordinal)..].Split("\n- ")[1..5]
            .Select(static item => item.Split("\n\n")[0][item.IndexOf(": ", StringComparison.Ordinal)..])
            .Select(static item => DiagnosticId().Matches(item).Select(static match => match.Value).Order());
        var (ofThings, ofSchema, ofCorpus) = (KeptBack("b"), KeptBack("b", isSchema: true), KeptBack("b", isSchema: true, isCorpus: true));

        // That code asks for an id is for the analyzer to tell.
        Assert.Equal(
            [[.. ofThings.Append("AG3016").Order()], ofSchema.Except(ofThings), ofCorpus.Except(ofSchema), KeptBack("a").Except(ofThings)],
            listed);
    }

    /// <param name="path">Where the findings stand; the head of <c>a</c> is not read.</param>
    private static IEnumerable<string> KeptBack(string path, bool isSchema = false, bool isCorpus = false)
    {
        var findings = Rules.ById.Keys.Order().Select(rule => Finding.Of(Rules.ById[rule], new FileLocation(path, 0, 0, 0, 0, 0, 0), "zed", "zed")).ToEquatableArray();
        var told = new UnreadHeads(["a"], [HeadWords.Of("zed: Zed Zee")], IsAny: true, isCorpus, isSchema).Filter(findings);
        return findings.Except(told).Select(static finding => finding.Rule);
    }

    [Fact]
    public void Every_link_inside_the_document_leads_to_a_heading()
    {
        var anchors = Heading().Matches(FormatDocument.Text).Select(static match => Anchor(match.Groups[1].Value)).ToHashSet();
        Assert.All(Link().Matches(FormatDocument.Text), match => Assert.Contains(match.Groups[1].Value, anchors));
    }

    /// <summary>The anchor that renderers give a heading: lower case, no punctuation, hyphens for spaces.</summary>
    private static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant()
        .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(static c => c == ' ' ? '-' : c));

    [GeneratedRegex(@"\bAG\d{4}\b")]
    private static partial Regex DiagnosticId();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();
}
