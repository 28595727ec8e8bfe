using ArticleGen.Emitting;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Emitting;

/// <summary>What the doc of a named member says, and where it is left out.</summary>
public class DocsTests
{
    [Theory]
    [InlineData("events: { walk: { name: The walk, date: 2003/.. } }", "The walk, an event: 2003/...")]
    [InlineData("events: { walk: { name: The walk, date: 2003/ } }", "The walk, an event: 2003/.")]
    [InlineData("people: { ann: { name: Ann Lee, jobTitle: Mayor, description: She lives. } }", "Ann Lee, a person: Mayor; She lives.")]
    [InlineData("people: { ann: { name: Ann Lee, description: She waits ... } }", "Ann Lee, a person: She waits ....")]
    public void A_things_doc_gives_its_details_as_they_are_written(string corpus, string doc) =>
        Assert.Equal(doc, Docs.Of(BoundFiles.Of("x", corpus).Corpus.Things.Single()));

    /// <summary>An editor reads docs whatever the build does; what a running program is compared with is the same to both.</summary>
    [Theory]
    [InlineData(DocumentationMode.None, "", false)]
    [InlineData(DocumentationMode.None, "true", true)]
    [InlineData(DocumentationMode.Parse, "", true)]
    [InlineData(DocumentationMode.Diagnose, "", true)]
    public void A_quotes_doc_is_left_out_where_nobody_can_see_it(DocumentationMode mode, string hotReload, bool isThere)
    {
        var code = Emit(mode, hotReload);

        Assert.Equal(isThere, code.Contains("/// <summary>Ann, direct: “Hm”", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_docs_the_names_of_quotes_are_the_same()
    {
        static IEnumerable<string> CodeOf(DocumentationMode mode) =>
            Emit(mode, "").Split('\n').Where(static line => line.Length > 0 && !line.Contains("///", StringComparison.Ordinal));

        Assert.Equal(CodeOf(DocumentationMode.Parse), CodeOf(DocumentationMode.None));
    }

    /// <summary>The file of an article with a named quote.</summary>
    private static string Emit(DocumentationMode mode, string hotReload) => GeneratorHarness.CreateDriver(
            [GeneratorHarness.Article("a", "[\"Hm\"]{quote=hm by=ann} [Ann]{person=ann}."), GeneratorHarness.Corpus("people: { ann: Ann }")],
            GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenHotReload", hotReload),
            new CSharpParseOptions(LanguageVersion.CSharp12, mode))
        .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken)
        .GetRunResult().Results.Single().GeneratedSources
        .Single(static source => source.HintName == "Articles/a.article.g.cs").SourceText.ToString();
}
