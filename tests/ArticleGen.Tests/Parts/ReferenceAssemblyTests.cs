using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace ArticleGen.Tests.Parts;

/// <summary>
/// What other projects compile against. As long as it stays the same to the byte, a build leaves those that refer to a part as they are.
/// </summary>
public class ReferenceAssemblyTests
{
    /// <summary>String literals of an assembly together have so many characters at most.</summary>
    private const int LiteralLimit = 8 * 1024 * 1024;

    private static readonly SplitCorpus s_model = new SplitCorpus().Model(GeneratorHarness.Corpus("people: { ann-lee: { name: Ann Lee } }"));

    [Theory]
    [InlineData(10)]
    [InlineData(LiteralLimit)]
    public void An_edited_word_is_not_in_it(int length) => Assert.Equal(Compile(length, "It rained"), Compile(length, "It snowed"));

    [Fact]
    public void A_new_name_is_in_it() => Assert.NotEqual(Compile(10, "It rained"), Compile(10, "It rained", quote: "dry"));

    /// <summary>A part with an article of some length.</summary>
    private static byte[] Compile(int length, string words, string quote = "wet")
    {
        var article = GeneratorHarness.Article("rain", $$"""["{{words}},"]{quote={{quote}} by=ann-lee} said Ann. {{new string('x', length)}}""");
        var options = GeneratorHarness.DefaultOptions.SetItem("build_property.RootNamespace", "Rain").SetItem("build_property.ArticleGenRole", "part");
        var project = GeneratorHarness.CreateCompilation("", [.. Basic.Reference.Assemblies.Net80.References.All, s_model.ReferenceTo("News")]);
        GeneratorHarness.CreateDriver([article], options).RunGeneratorsAndUpdateCompilation(
            project.WithOptions(project.Options.WithDeterministic(true)), out var compilation, out _);
        using var reference = new MemoryStream();
        var result = compilation.Emit(Stream.Null, metadataPEStream: reference, options: new EmitOptions(includePrivateMembers: false));
        Assert.Empty(result.Diagnostics.Where(static problem => problem.Severity >= DiagnosticSeverity.Warning));
        return reference.ToArray();
    }
}
