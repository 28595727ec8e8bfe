using System.Globalization;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Robustness;

/// <summary>One corpus gives one output, byte for byte: wherever it stands, whoever builds it, and in whatever order it is listed.</summary>
public class DeterminismTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("""
            people:
              Ida-Ilic: { name: İda Iliç, description: "Titled INIT", birthDate: 1950-12-31 }
              ann-lee: { name: Ann Lee }
              émile: { name: Émile }
            places:
              quay: { name: Quay, latitude: -12.5, longitude: 100.25 }
            events:
              flood: { name: Flood, type: Natural.INIT, date: 2024-01, duration: P1.5D, place: quay, participants: [ { role: initiator, ref: ann-lee }, { role: Initiator, text: rain } ] }
            """),
        GeneratorHarness.Article("INIT", """
            ---
            headline: The quay
            author: [ann-lee, Ida-Ilic]
            ---
            ["It rained,"]{quote=i by=ann-lee} she [said]{cue=i}.
            It is [cold]{date=-0044-03-15}.

            [Émile]{person=émile} [İda]{.person} and [Jo Ix]{.person} left [Quay]{place=quay}.
            """),
        GeneratorHarness.Article("ilk", "The [flood]{event=flood} came; [Zoë]{.person} and [Jo Ix]{.person} saw it."),
    ];

    public static readonly TheoryData<string> Cultures = ["tr-TR", "de-DE", "ar-SA", "th-TH"];

    private static SortedDictionary<string, string> Expected => Run("/project/", s_files);

    [Theory]
    [InlineData("/a/")]
    [InlineData("/b/deep/er/")]
    [InlineData(@"C:\x\")]
    [InlineData(@"\\server\share\x\")]
    public void The_folder_of_the_project_does_not_matter(string folder) => Assert.Equal(Expected, Run(folder, s_files));

    [Fact]
    public void A_folder_told_without_its_last_slash_does_not_matter() =>
        Assert.Equal(Expected, Run("/a", s_files, separator: "/"));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_does_not_matter(string name)
    {
        Assert.SkipUnless(HasCultures(), "The runtime has the invariant culture only.");

        Assert.Equal(Expected, RunIn(CultureInfo.GetCultureInfo(name)));
    }

    // Of what a culture changes this much can be had without its data.
    [Fact]
    public void The_signs_of_numbers_do_not_matter()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";

        Assert.Equal(Expected, RunIn(culture));
    }

    [Fact]
    public void Line_endings_do_not_matter() =>
        Assert.Equal(Expected, Run("/project/", s_files.Select(static file => file with { Content = file.Content.Replace("\n", "\r\n", StringComparison.Ordinal) })));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(Expected, Run("/project/", s_files.Reverse()));

    [Fact]
    public void The_findings_do_not_depend_on_the_order_of_the_files()
    {
        InputFile[] files =
        [
            GeneratorHarness.Corpus("people: { ann: { name: Ann, affiliation: nobody } }"),
            GeneratorHarness.Article("b", "[B]{person=x} [C]{person=y}"),
            GeneratorHarness.Article("a", "[A]{person=z}"),
        ];

        Assert.Equal(Findings(files), Findings(files.Reverse()));
    }

    [Fact]
    public void The_output_ends_each_line_with_a_line_feed() =>
        Assert.All(Expected, static source => Assert.DoesNotContain('\r', source.Value));

    [Fact]
    public void Each_output_ends_with_a_line_feed() => Assert.All(Expected, static source => Assert.EndsWith("}\n", source.Value, StringComparison.Ordinal));

    private static bool HasCultures()
    {
        // Without them the runtime gives the invariant casing, or refuses the name.
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToLower('I') == 'ı';
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static SortedDictionary<string, string> RunIn(CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return Run("/project/", s_files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static IEnumerable<string> Findings(IEnumerable<InputFile> files) =>
        GeneratorHarness.Run(files).Diagnostics.Select(GeneratorHarness.Describe).Order(StringComparer.Ordinal);

    /// <summary>The code by hint name, of a project in a folder; there the separator is the folder's own.</summary>
    private static SortedDictionary<string, string> Run(string folder, IEnumerable<InputFile> files, string separator = "")
    {
        var texts = files.Select(file => new MemoryText(
            folder + separator + (folder.Contains('\\', StringComparison.Ordinal) ? file.Path.Replace('/', '\\') : file.Path), file.Content));
        var result = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            texts,
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions.SetItem("build_property.ProjectDir", folder)))
            .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), StringComparer.Ordinal);
    }

    private sealed class MemoryText(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(content, System.Text.Encoding.UTF8);
    }
}
