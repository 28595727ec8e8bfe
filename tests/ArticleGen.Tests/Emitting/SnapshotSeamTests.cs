using System.Text;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace ArticleGen.Tests.Emitting;

/// <summary>The seam of the snapshot tests does what Verify.SourceGenerators does.</summary>
public sealed class SnapshotSeamTests : IDisposable
{
    private const string VerifiedSource = "A.B#one.g.verified.cs";
    private const string ReceivedSource = "A.B#one.g.received.cs";

#pragma warning disable RS2008 // A rule of a test is not released.
    private static readonly DiagnosticDescriptor s_rule = new(
        "theId", "the title", "the message from {0}", "the category", DiagnosticSeverity.Info, isEnabledByDefault: true);
#pragma warning restore RS2008

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_source_that_is_as_verified_passes()
    {
        Write(VerifiedSource, "//HintName: In/one.g.cs\nclass C;\n");

        Verify(Sources(("In/one.g.cs", "class C;\n")));

        Assert.Equal([VerifiedSource], Files());
    }

    [Fact]
    public void A_source_without_a_verified_file_fails_and_is_received()
    {
        Assert.Throws<FailException>(() => Verify(Sources(("In/one.g.cs", "class C;\n"))));

        Assert.Equal([ReceivedSource], Files());
    }

    [Fact]
    public void A_received_file_is_accepted_by_renaming_it()
    {
        Assert.Throws<FailException>(() => Verify(Sources(("In/one.g.cs", "class C;\n"))));
        File.Move(PathOf(ReceivedSource), PathOf(VerifiedSource));

        Verify(Sources(("In/one.g.cs", "class C;\n")));

        Assert.Equal([VerifiedSource], Files());
    }

    [Fact]
    public void A_received_file_holds_hint_name_and_source_in_utf8_with_a_byte_order_mark()
    {
        Assert.Throws<FailException>(() => Verify(Sources(("In/one.g.cs", "class Ç;\n"))));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "//HintName: In/one.g.cs\nclass Ç;\n"u8], File.ReadAllBytes(PathOf(ReceivedSource)));
    }

    [Fact]
    public void A_difference_is_shown_with_its_line()
    {
        Write(VerifiedSource, "//HintName: In/one.g.cs\nclass C;\n");

        var failure = Assert.Throws<FailException>(() => Verify(Sources(("In/one.g.cs", "class D;\n"))));

        Assert.Contains("  line 2 verified: class C;\n  line 2 received: class D;", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verified_file_without_a_byte_order_mark_passes()
    {
        File.WriteAllBytes(PathOf(VerifiedSource), [.. "//HintName: In/one.g.cs\nclass Ç;\n"u8]);

        Verify(Sources(("In/one.g.cs", "class Ç;\n")));
    }

    [Fact]
    public void A_verified_file_that_was_checked_out_with_carriage_returns_passes()
    {
        Write(VerifiedSource, "//HintName: In/one.g.cs\r\nclass C;\r\n");

        Verify(Sources(("In/one.g.cs", "class C;\n")));
    }

    [Fact]
    public void One_line_feed_more_at_the_end_of_a_verified_file_passes()
    {
        Write(VerifiedSource, "//HintName: In/one.g.cs\nclass C;\n");

        Verify(Sources(("In/one.g.cs", "class C;")));
    }

    [Fact]
    public void A_verified_file_for_which_nothing_is_generated_fails()
    {
        Write("A.B#gone.g.verified.cs", "//HintName: In/gone.g.cs\n");

        var failure = Assert.Throws<FailException>(() => Verify(Sources()));

        Assert.Contains("A.B#gone.g.verified.cs\n  is stale", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_diagnostics_fail_where_nothing_is_reported_any_more()
    {
        Write("A.B.verified.txt", "{}");

        var failure = Assert.Throws<FailException>(() => Verify(Sources()));

        Assert.Contains("A.B.verified.txt\n  is stale", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.Bc#one.g.verified.cs")]
    [InlineData("A.Bc.verified.txt")]
    [InlineData("A.B.c#one.g.verified.cs")]
    [InlineData("A.B.c.verified.txt")]
    public void The_snapshots_of_a_test_with_a_longer_name_are_not_stale(string file)
    {
        Write(file, "//HintName: In/one.g.cs\n");

        Verify(Sources());
    }

    [Fact]
    public void The_received_files_of_a_test_with_a_longer_name_stay()
    {
        Write("A.B.c.received.txt", "{}");

        Verify(Sources());

        Assert.Equal(["A.B.c.received.txt"], Files());
    }

    [Fact]
    public void A_snapshot_tells_its_test()
    {
        Write("A.B#one.g.verified.cs", "");
        Write("A.B.c.verified.txt", "");

        Assert.Equal(["A.B", "A.B.c"], SnapshotFiles.TestsOf(_folder.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_received_file_of_an_earlier_run_goes_when_the_test_passes()
    {
        Write(VerifiedSource, "//HintName: In/one.g.cs\nclass C;\n");
        Write(ReceivedSource, "//HintName: In/one.g.cs\nclass D;\n");

        Verify(Sources(("In/one.g.cs", "class C;\n")));

        Assert.Equal([VerifiedSource], Files());
    }

    [Fact]
    public void An_ignored_source_has_no_snapshot() =>
        new SnapshotFiles(_folder.FullName, "A.B").Verify(Sources(("In/one.g.cs", "class C;\n")), static _ => true);

    [Fact]
    public void Sources_of_one_name_in_two_folders_are_numbered()
    {
        Assert.Throws<FailException>(() => Verify(Sources(("Of/one.g.cs", "class D;\n"), ("In/one.g.cs", "class C;\n"), ("two.g.cs", "class E;\n"))));

        Assert.Equal(["A.B#one.g.00.received.cs", "A.B#one.g.01.received.cs", "A.B#two.g.received.cs"], Files());
        Assert.Equal("//HintName: In/one.g.cs\nclass C;\n", File.ReadAllText(PathOf("A.B#one.g.00.received.cs")));
    }

    [Fact]
    public void Numbered_sources_that_are_as_verified_pass()
    {
        Write("A.B#one.g.00.verified.cs", "//HintName: In/one.g.cs\nclass C;\n");
        Write("A.B#one.g.01.verified.cs", "//HintName: Of/one.g.cs\nclass D;\n");

        Verify(Sources(("Of/one.g.cs", "class D;\n"), ("In/one.g.cs", "class C;\n")));
    }

    [Fact]
    public void Folders_of_this_machine_have_a_name_in_their_place()
    {
        var text = $"// {Path.GetTempPath()}a.txt {Repository.Path("articles/corpus.yaml")} {Repository.Path("tests/ArticleGen.Tests")}\n";

        Assert.Throws<FailException>(() => Verify(Sources(("one.g.cs", text))));

        Assert.Equal(
            "//HintName: one.g.cs\n// {TempPath}a.txt {SolutionDirectory}articles/corpus.yaml {ProjectDirectory}\n",
            File.ReadAllText(PathOf(ReceivedSource)));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_one_of_this_machine_stays()
    {
        Assert.Throws<FailException>(() => Verify(Sources(("one.g.cs", $"// {Repository.Root}2/a.txt\n"))));

        Assert.DoesNotContain("{SolutionDirectory}", File.ReadAllText(PathOf(ReceivedSource)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_the_generator_is_rethrown()
    {
        var driver = Run(static _ => throw new NotSupportedException("a bug"));

        Assert.Equal("a bug", Assert.Throws<NotSupportedException>(() => Verify(driver)).Message);
    }

    // What the package prints in its own SampleTest.
    [Fact]
    public void Diagnostics_are_printed_as_Verify_prints_them()
    {
        var location = Location.Create("dir/theFile.cs", new TextSpan(1, 2), new LinePositionSpan(new(1, 2), new(3, 4)));
        var driver = Run(context => context.ReportDiagnostic(Diagnostic.Create(s_rule, location, "hello world generator")));

        Assert.Throws<FailException>(() => Verify(driver));

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: dir\theFile.cs: (1,2)-(3,4),
                  Message: the message from hello world generator,
                  Severity: Info,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: theId,
                    Title: the title,
                    MessageFormat: the message from {0},
                    Category: the category,
                    DefaultSeverity: Info,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            File.ReadAllText(PathOf("A.B.received.txt")));
    }

    [Fact]
    public void A_diagnostic_without_a_location_has_no_such_member()
    {
        var driver = Run(static context => context.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, "nowhere")));

        Assert.Throws<FailException>(() => Verify(driver));

        Assert.DoesNotContain("Location", File.ReadAllText(PathOf("A.B.received.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_in_a_folder_of_this_machine_has_the_folder_s_name()
    {
        var location = Location.Create(Repository.Path("articles/a.article.md"), new TextSpan(1, 2), new LinePositionSpan(new(1, 2), new(1, 4)));

        Assert.Throws<FailException>(() => Verify(Run(context => context.ReportDiagnostic(Diagnostic.Create(s_rule, location, "a file")))));

        Assert.Contains("Location: {SolutionDirectory}articles\\a.article.md: (1,2)-(1,4),", File.ReadAllText(PathOf("A.B.received.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_in_code_is_printed_with_its_lines()
    {
        var compilation = GeneratorHarness.CreateCompilation("class A;\nclass B\n{\n}\nclass C;\n");
        var location = Location.Create(compilation.SyntaxTrees[0], new TextSpan(15, 1));

        Assert.Throws<FailException>(() => Verify(Run(context => context.ReportDiagnostic(Diagnostic.Create(s_rule, location, "code")), compilation)));

        Assert.Contains(
            "Location: /*\nclass A;\nclass B\n      ^\n{\n*/\n Consumer.cs: (1,6)-(1,7),\n",
            File.ReadAllText(PathOf("A.B.received.txt")),
            StringComparison.Ordinal);
    }

    // What VerifyChecks.Run() of the package looks for.
    [Theory]
    [InlineData(".editorconfig", "[*.{received,verified}.{cs,json,txt}]")]
    [InlineData(".gitattributes", "*.verified.cs text eol=lf working-tree-encoding=UTF-8")]
    [InlineData(".gitattributes", "*.verified.json text eol=lf working-tree-encoding=UTF-8")]
    [InlineData(".gitattributes", "*.verified.txt text eol=lf working-tree-encoding=UTF-8")]
    public void The_repository_has_the_settings_that_the_package_asks_for(string file, string line) =>
        Assert.Contains(line, File.ReadAllLines(Repository.Path(file)));

    private static GeneratorDriver Sources(params (string Hint, string Text)[] sources) => Run(context =>
    {
        foreach (var (hint, text) in sources)
        {
            context.AddSource(hint, SourceText.From(text, Encoding.UTF8));
        }
    });

    private static GeneratorDriver Run(Action<SourceProductionContext> produce, CSharpCompilation? compilation = null) => CSharpGeneratorDriver
        .Create(new Producer(produce))
        .RunGenerators(compilation ?? GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken);

    private void Verify(GeneratorDriver driver) => new SnapshotFiles(_folder.FullName, "A.B").Verify(driver);

    private void Write(string name, string content) => File.WriteAllText(PathOf(name), content, Encoding.UTF8);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private IEnumerable<string> Files() => _folder.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal);

    private sealed class Producer(Action<SourceProductionContext> produce) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (production, _) => produce(production));
    }
}
