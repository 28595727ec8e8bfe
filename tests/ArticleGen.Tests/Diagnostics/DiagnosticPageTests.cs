using System.Text.RegularExpressions;
using ArticleGen.Diagnostics;
using ArticleGen.Hosting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>Each page of <c>generator/docs/diagnostics</c> keeps what it promises, and the pages, the table of rules and the release notes agree.</summary>
public class DiagnosticPageTests
{
    /// <summary>What files in memory cannot show; these have tests of their own.</summary>
    private static readonly string[] s_prose = ["AG3024", "AG9001", "AG9006", "AG9010", "AG9011", "AG9014", "AG9015"];

    public static TheoryData<string> Pages => [.. DiagnosticPage.Ids];

    public static TheoryData<string> PagesWithExamples => [.. DiagnosticPage.Ids.Except(s_prose)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Rules.ById.Keys.Order(StringComparer.Ordinal), DiagnosticPage.Ids);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_the_title_of_its_rule_and_the_same_sections_as_all(string id) => Assert.Equal(
        [$"# {id}: {Rules.ById[id].Title}", "## Wrong", "## Right", "## When to turn it off"],
        DiagnosticPage.Read(id).Headings);

    [Theory]
    [MemberData(nameof(PagesWithExamples))]
    public async Task The_wrong_example_gives_the_rule_at_the_marked_places_and_nothing_else(string id)
    {
        var example = DiagnosticPage.Read(id).Wrong;
        var diagnostics = await example.Diagnose();
        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Id == id, diagnostic.ToString()));
        Assert.Equal(string.Join("\n\n", example.Show()), string.Join("\n\n", example.Show(diagnostics)));
        Assert.NotEmpty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(PagesWithExamples))]
    public async Task The_right_example_gives_nothing(string id)
    {
        var example = DiagnosticPage.Read(id).Right;
        Assert.NotEmpty(example.Files);
        Assert.Empty((await example.Diagnose()).Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Errors_are_not_to_be_turned_off_and_the_others_say_how_they_are(string id)
    {
        var advice = DiagnosticPage.Read(id).WhenToTurnItOff;
        var isError = Rules.ById[id].Severity == Severity.Error;
        Assert.Contains(isError ? "Leave it on. " : $"\ndotnet_diagnostic.{id}.severity = none\n", advice);
        Assert.Equal(isError, !advice.Contains("severity ="));
    }

    [Fact]
    public void The_index_lists_every_rule_with_its_title_and_severity()
    {
        var rows = Regex.Matches(DiagnosticPage.Index, @"^\| \[.*$", RegexOptions.Multiline).Select(static match => match.Value);
        Assert.Equal(
            AllRules().Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |"),
            rows);
    }

    [Fact]
    public void Links_from_page_to_page_lead_somewhere()
    {
        var folder = Repository.Path("generator/docs/diagnostics");
        var texts = Directory.GetFiles(folder).Select(File.ReadAllText);
        var targets = texts.SelectMany(static text => Regex.Matches(text, @"\]\(([^)#:]+)[^)]*\)")).Select(static match => match.Groups[1].Value);
        Assert.All(targets.Distinct(), target => Assert.True(File.Exists(Path.Combine(folder, target)), target));
    }

    [Fact]
    public void The_help_link_of_a_rule_is_that_of_its_page() =>
        Assert.All(AllRules(), static rule => Assert.Equal(HelpLink.Of(rule.Id) ?? "", Descriptors.Of(rule).HelpLinkUri));

    [Fact]
    public void The_release_notes_list_exactly_the_rules_with_category_and_severity()
    {
        var notes = File.ReadAllText(Repository.Path("generator/AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Repository.Path("generator/AnalyzerReleases.Shipped.md"));
        var rows = Regex.Matches(notes, @"^AG\d{4} \| \w+ \| \w+(?= )", RegexOptions.Multiline).Select(static match => match.Value);
        Assert.Equal(AllRules().Select(static rule => $"{rule.Id} | {rule.Category} | {rule.Severity}"), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_number_of_a_rule_tells_its_category() => Assert.Equal(
        ["1 FrontMatter", "2 Markup", "3 References", "4 Claims", "5 Coverage", "5 Fidelity", "6 Project", "9 Build"],
        AllRules().Select(static rule => $"{rule.Id[2]} {rule.Category}").Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<Rule> AllRules() =>
        Rules.ById.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal);
}
