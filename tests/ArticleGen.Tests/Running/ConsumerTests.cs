using System.Collections.Immutable;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>The generated code beside the code of projects that make it hard for it.</summary>
public class ConsumerTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("""
            people:
              ann: { name: Ann, affiliation: office, roles: [{ jobTitle: Clerk }] }
            organizations:
              office: { name: Office, location: town }
            places:
              town: { name: Town }
            events:
              flood: { name: Flood, date: 2007, duration: P2D, participants: [{ role: victim, ref: town }] }
            """),
        GeneratorHarness.Article("a", "[\"Hm\"]{quote=q by=ann} [Ann]{person=ann} [said]{cue=q} [today]{date=2007}."),
    ];

    private static readonly string[] s_records =
    [
        "Person", "Organization", "Place", "Event", "Article", "Quote", "Mention", "TimeExpression", "Segment", "Role", "Participant", "EdtfDate", "IsoDuration",
    ];

    [Theory]
    [InlineData("namespace Demo { class Person; class Event; class Article; class Articles; class Quotes; class Thing; class People; class System; class String; class Object; class Enum; class Text; class Json; class ArticleGenData; }")]
    [InlineData("class Person; class Event; class Quote; class Articles; class Place; class Role; class Segment; namespace System { class Person; class Place; }")]
    [InlineData("namespace Demo.Articles { class Person; } namespace Demo.People { class Article; }")]
    [InlineData("global using Person = System.Int32; global using Articles = System.String; global using Text = System.Int64; global using ArticleGenData = System.Byte;")]
    [InlineData("global using System; global using System.Text; global using System.Threading; global using static System.Math; global using E = System.Enum;")]
    [InlineData("global using static System.Console; global using System = System.Collections.Generic.List<int>;")]
    [InlineData("#nullable disable\n#pragma warning disable CS8632\nclass C { string? x = null; public override string ToString() => x; }")]
    public void It_compiles_and_runs_beside_what_has_its_names(string code)
    {
        var corpus = LoadedCorpus.Of(s_files, code);

        Assert.Equal("Hm Ann", corpus.Ask("Demo.Corpus.Quotes.A.Q.Text + \" \" + Demo.Corpus.People.Ann.Name"));
    }

    [Theory]
    [InlineData("", "Corpus")]
    [InlineData("Articles", "Articles.Corpus")]
    [InlineData("System", "System.Corpus")]
    [InlineData("class.東京", "@class.東京.Corpus")]
    [InlineData("7.Up-Co", "_7.Up_Co.Corpus")]
    [InlineData("record.file.global", "record.file.global.Corpus")]
    [InlineData("...", "Corpus")]
    public void It_stands_in_the_root_namespace(string root, string space)
    {
        var corpus = LoadedCorpus.Of(s_files, options: Options("RootNamespace", root), space: space);

        Assert.Equal("Ann", corpus.Ask($"global::{space}.People.Ann.Name"));
    }

    [Theory]
    [InlineData("Other.Place", "Other.Place")]
    [InlineData("Articles", "Articles")]
    [InlineData("@class.Place", "@class.Place")]
    public void It_stands_in_the_namespace_that_the_project_chooses(string chosen, string space)
    {
        var corpus = LoadedCorpus.Of(s_files, options: Options("ArticleGenNamespace", chosen), space: space);

        Assert.Equal("Ann", corpus.Ask($"global::{space}.People.Ann.Name"));
    }

    [Fact]
    public void It_stands_beside_a_generic_type_that_has_the_name_of_its_namespace()
    {
        var corpus = LoadedCorpus.Of(s_files, "namespace Demo { public class Corpus<T>; }");

        Assert.Equal("Ann", corpus.Ask("Demo.Corpus.People.Ann.Name"));
    }

    [Fact]
    public void An_internal_corpus_exports_nothing()
    {
        var corpus = LoadedCorpus.Of(s_files, options: Options("ArticleGenVisibility", "internal"), space: "System");

        Assert.Empty(corpus.ExportedTypes());
    }

    [Fact]
    public void An_internal_corpus_serves_its_project()
    {
        var corpus = LoadedCorpus.Of(
            s_files,
            "public static class Shown { public static string Words => Demo.Corpus.Quotes.A.Q.Text + Demo.Corpus.Articles.All.Count; }",
            options: Options("ArticleGenVisibility", "internal"),
            space: "System");

        Assert.Equal("Hm1", corpus.Ask("Shown.Words"));
    }

    [Theory]
    [InlineData("required int Extra { get; init; }")]
    [InlineData("required string? Extra { get; init; }")]
    [InlineData("required string Extra { get; init; } = \"\";")]
    [InlineData("string Extra { get; init; } = \"\";")]
    public void Each_record_takes_a_member_that_has_a_value(string member)
    {
        var corpus = LoadedCorpus.Of(s_files, Extend("", $"public {member}", [.. s_records, "Thing", "Entity"]));

        Assert.Equal("Ann", corpus.Ask("People.All[0].Name"));
    }

    [Theory]
    [InlineData("required string Extra { get; init; }")]
    [InlineData("string Extra { get; init; }")]
    public void A_member_that_would_stay_null_is_named_by_the_compiler(string member)
    {
        string[] records = [.. s_records, "Thing", "Entity"];
        GeneratorHarness.CreateDriver(s_files).RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.CreateCompilation(Extend("", $"public {member}", records)),
            out var compilation, out _, TestContext.Current.CancellationToken);

        var problems = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static problem => problem.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .ToList();
        Assert.All(problems, static problem => Assert.Equal("CS8618", problem.Id));
        Assert.All(records, record => Assert.Contains(problems, problem => problem.ToString().Contains($"'Extra{record}'", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_record_takes_members_and_interfaces_of_the_user()
    {
        var corpus = LoadedCorpus.Of(
            s_files,
            Extend(" : IShown", "public string Shown => \"shown \" + GetType().Name;", s_records)
                + "namespace Demo.Corpus { public interface IShown { string Shown { get; } } }");

        Assert.Equal(
            "shown Person; shown Article; shown Quote; shown Mention",
            corpus.Ask("new IShown[] { People.Ann, Articles.A, Quotes.A.Q, Articles.A.Mentions[0] }.Select(record => record.Shown)"));
    }

    private static string Extend(string bases, string member, string[] records) => "namespace Demo.Corpus { " + string.Concat(
        records.Select((record, i) => $"public {(i < s_records.Length ? "sealed" : "abstract")} partial record {record}{bases} {{ {member.Replace("Extra", "Extra" + record, StringComparison.Ordinal)} }} ")) + "} ";

    private static ImmutableDictionary<string, string> Options(string property, string value) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property." + property, value);
}
