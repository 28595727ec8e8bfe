using System.Collections.Immutable;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>`ArticleGenNames` says what has a name in code. Nothing else changes by it.</summary>
public class NameScopeTests
{
    private const string Named = """
        string.Join(' ', typeof(Articles).Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetMembers(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(member => member.Name is "AnnLee" or "Flood" or "Rise" && member is System.Reflection.PropertyInfo or System.Reflection.FieldInfo)
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}")
            .Order())
        """;

    [Theory]
    [InlineData("all", "Articles.Flood Events.Flood Flood.Rise People.AnnLee")]
    [InlineData("", "Articles.Flood Events.Flood Flood.Rise People.AnnLee")]
    [InlineData("things", "Articles.Flood Events.Flood People.AnnLee")]
    [InlineData(" None ", "")]
    public void What_has_a_name_is_what_the_property_says(string names, string expected) => Assert.Equal(expected, Corpus(names).Ask(Named));

    [Theory]
    [InlineData("things")]
    [InlineData("none")]
    public void What_has_no_name_is_found_and_listed(string names) => Assert.Equal(
        "Ann Lee; flood; rise; 6; 4",
        Corpus(names).Ask("""
            new object[] { People.Find("ann-lee")!.Name, Articles.Find("flood")!.Id, Quotes.Find("flood", "rise")!.Id, Quotes.All.Count, People.All.Count }
            """));

    [Theory]
    [InlineData("")]
    [InlineData("things")]
    [InlineData("none")]
    public void What_is_wrong_in_the_files_is_told_whatever_has_a_name(string names)
    {
        InputFile[] files = [GeneratorHarness.Article("a", "[It]{person=nobody} [rained]{quote=x kind=mixed}.")];

        var diagnostics = GeneratorHarness.CreateDriver(files, Options(names))
            .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult().Diagnostics;

        Assert.Equal(["AG3001", "AG4001", "AG4003"], diagnostics.Select(static diagnostic => diagnostic.Id).Order());
    }

    private static LoadedCorpus Corpus(string names) => LoadedCorpus.Shared(
        $"Brackwater with names '{names}'", () => LoadedCorpus.Of(Brackwater.Files, options: Options(names), expected: Brackwater.Expected));

    private static ImmutableDictionary<string, string> Options(string names) =>
        GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenNames", names);
}
