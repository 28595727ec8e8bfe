using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Diagnostics;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>The holes of each rule's message are filled: a brace too few in its text, and the compiler prints the text with its holes.</summary>
public class MessageHoleTests
{
    private static readonly string[] s_withoutFiles = ["AG3024", "AG9001", "AG9006", "AG9010", "AG9011", "AG9014", "AG9015"];

    public static TheoryData<string> All => [.. Rules.ById.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> WithExamples => [.. DiagnosticPage.Ids.Except(s_withoutFiles)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_text_of_a_rule_can_be_formatted(string id)
    {
        var message = Rules.ById[id].Message;
        var holes = HolesOf(message);
        var arguments = Enumerable.Range(0, holes).Select(static index => (object)$"<{index}>").ToArray();
        var formatted = string.Format(CultureInfo.InvariantCulture, message, arguments);
        Assert.All(arguments, argument => Assert.Contains((string)argument, formatted, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task A_message_is_printed_without_a_hole(string id) =>
        Assert.All(
            await DiagnosticPage.Read(id).Wrong.Diagnose(),
            static diagnostic => Assert.DoesNotMatch(@"\{\d", diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void A_finding_has_as_many_arguments_as_the_text_has_holes(string id)
    {
        var findings = new BoundFiles([.. DiagnosticPage.Read(id).Wrong.Unmarked]).AllFindings;
        Assert.All(findings, static finding => Assert.Equal((finding.Rule, HolesOf(Rules.ById[finding.Rule].Message)), (finding.Rule, finding.Arguments.Count)));
    }

    // What is wrong with the project as a whole has no place.
    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task A_file_that_is_to_blame_is_named(string id) => Assert.All(
        (await DiagnosticPage.Read(id).Wrong.Diagnose()).Where(static diagnostic => !diagnostic.Id.StartsWith("AG9", StringComparison.Ordinal)),
        static diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));

    [Theory]
    [InlineData("people: { a: { name: Ann } }\nevents: { v: { name: Vote } }", "[Ann]{person=a role=chair of=v} and [Ann]{person=a role=Chair of=v}")]
    [InlineData("people: { a: { name: Ann } }\nevents: { v: { name: Vote, participants: [{ role: Chair, ref: a }] } }", "[Ann]{person=a role=chair of=v}")]
    [InlineData("events: { v: { name: Vote } }", "[£30]{.value role=sum of=v} [£30]{.value role=Sum of=v}")]
    public void AG3014_names_the_file_of_a_role_that_only_a_body_says(string corpus, string body)
    {
        var finding = Assert.Single(BoundFiles.Of(body, corpus + "\n").AllFindings, static finding => finding.Rule == "AG3014");
        Assert.EndsWith("a.article.md", finding.At!.Value.Path, StringComparison.Ordinal);
        Assert.StartsWith("role=", body[finding.At.Value.Start..], StringComparison.Ordinal);
    }

    private static int HolesOf(string message) =>
        Regex.Matches(message.Replace("{{", "", StringComparison.Ordinal), @"\{(\d+)\}").Select(static hole => int.Parse(hole.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1).DefaultIfEmpty().Max();
}
