using System.Collections.Immutable;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Checking;

/// <summary>Properties of a project that the generated code cannot follow: each is said, and what is taken instead.</summary>
public class PropertyCheckerTests
{
    private static readonly InputFile[] s_files = [GeneratorHarness.Article("a", "It rained.")];

    [Theory]
    [InlineData(".NETStandard", "v2.0", ".NETStandard 2.0")]
    [InlineData(".NETStandard", "v2.1", ".NETStandard 2.1")]
    [InlineData(".NETFramework", "v4.7.2", ".NETFramework 4.7.2")]
    [InlineData(".NETCoreApp", "v6.0", ".NETCoreApp 6.0")]
    [InlineData(".NETCoreApp", "v7.0", ".NETCoreApp 7.0")]
    public async Task AG9009_is_the_only_thing_said_where_the_target_cannot_hold_the_records(string framework, string version, string told)
    {
        var project = Project(Target(framework, version), LanguageVersion.CSharp7_3);

        var diagnostic = Assert.Single(await project.Diagnose());
        Assert.Equal(("AG9009", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Contains($"this project targets {told}; set <TargetFramework> to net8.0 or later", Message(diagnostic));
        Assert.Single(project.Compilation.SyntaxTrees);
    }

    [Theory]
    [InlineData(".NETCoreApp", "v8.0")]
    [InlineData(".NETCoreApp", "v10.0")]
    [InlineData("", "")]
    [InlineData("", "v2.0")]
    [InlineData(".NETStandard", "")]
    [InlineData(".NETStandard", "v?")]
    public async Task A_target_that_holds_the_records_or_is_not_known_gets_them(string framework, string version) =>
        Assert.Empty(await Project(Target(framework, version)).AllIds());

    [Fact]
    public async Task AG9002_is_the_only_thing_said_where_the_language_is_too_old() =>
        Assert.Equal(["AG9002"], await Project(Target(".NETCoreApp", "v8.0"), LanguageVersion.CSharp11).AllIds());

    [Theory]
    [InlineData("Private")]
    [InlineData("true")]
    public async Task AG9012_says_that_the_types_are_public(string visibility)
    {
        var diagnostic = Assert.Single(await Project(Options("ArticleGenVisibility", visibility)).Diagnose());

        Assert.Equal(("AG9012", DiagnosticSeverity.Error, Location.None), (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal($"<ArticleGenVisibility> is `{visibility}`, and it takes `public` or `internal`; `public` is taken instead", Message(diagnostic));
    }

    [Fact]
    public async Task AG9012_says_that_all_has_a_name() => Assert.Equal(
        "<ArticleGenNames> is `quotes`, and it takes `all`, `things` or `none`; `all` is taken instead",
        Message(Assert.Single(await Project(Options("ArticleGenNames", "quotes")).Diagnose())));

    [Theory]
    [InlineData("ArticleGenJson")]
    [InlineData("ArticleGenJsonLd")]
    [InlineData("ArticleGenDateReading")]
    public async Task AG9012_says_that_nothing_is_left_out(string property) => Assert.Equal(
        $"<{property}> is `no`, and it takes `true` or `false`; `true` is taken instead",
        Message(Assert.Single(await Project(Options(property, "no")).Diagnose())));

    [Fact]
    public async Task AG9012_says_that_JSON_is_read_with_its_dates() => Assert.Equal(
        "<ArticleGenDateReading> is `false`, and it takes `false` beside <ArticleGenJson>false</ArticleGenJson> alone, since JSON is read with its dates; `true` is taken instead",
        Message(Assert.Single(await Project(Options("ArticleGenDateReading", "false")).Diagnose())));

    [Theory]
    [InlineData("My Corpus", "My_Corpus")]
    [InlineData("1x", "_1x")]
    [InlineData("a..b", "a.b")]
    [InlineData(".a", "a")]
    [InlineData(".", "Corpus")]
    [InlineData("@", "_")]
    [InlineData("a.{0}", "a._0_")]
    public async Task AG9012_says_which_namespace_is_taken(string chosen, string taken)
    {
        var project = Project(Options("ArticleGenNamespace", chosen));

        var diagnostic = Assert.Single(await project.Diagnose());
        Assert.Equal(
            $"<ArticleGenNamespace> is `{chosen}`, and it takes a namespace such as `Demo.Corpus`; `{taken}` is taken instead", Message(diagnostic));
        Assert.NotNull(project.Compilation.GetTypeByMetadataName(taken + ".Article"));
    }

    [Theory]
    [InlineData("ArticleGenVisibility", "PUBLIC")]
    [InlineData("ArticleGenVisibility", " Internal ")]
    [InlineData("ArticleGenVisibility", "")]
    [InlineData("ArticleGenJson", " False ")]
    [InlineData("ArticleGenJsonLd", "FALSE")]
    [InlineData("ArticleGenDateReading", "true")]
    [InlineData("ArticleGenJson", "")]
    [InlineData("ArticleGenNames", " Things ")]
    [InlineData("ArticleGenNames", "")]
    [InlineData("ArticleGenNamespace", "Demo.Articles")]
    [InlineData("ArticleGenNamespace", "class.東京")]
    [InlineData("ArticleGenNamespace", "@class.Corpus")]
    [InlineData("ArticleGenNamespace", " ")]
    [InlineData("RootNamespace", "7.Up-Co")]
    public async Task A_value_that_means_something_is_not_told(string property, string value) =>
        Assert.Empty(await Project(Options(property, value)).AllIds());

    [Theory]
    [InlineData("News~1~2~01", "News___1")]
    [InlineData("News", "News")]
    public void A_root_namespace_is_read_as_the_targets_pass_it_on(string passed, string read) => Assert.NotNull(
        Project(Options("ArticleGenRootNamespace", passed)).Compilation.GetTypeByMetadataName(read + ".Corpus.Article"));

    private static CheckedProject Project(ImmutableDictionary<string, string> options, LanguageVersion version = LanguageVersion.CSharp12)
    {
        var parse = new CSharpParseOptions(version);
        return CheckedProject.Of(GeneratorHarness.CreateCompilation(parseOptions: parse), s_files, options, parse);
    }

    private static ImmutableDictionary<string, string> Target(string framework, string version) =>
        Options("TargetFrameworkIdentifier", framework).SetItem("build_property.TargetFrameworkVersion", version);

    private static ImmutableDictionary<string, string> Options(string property, string value) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property." + property, value);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
