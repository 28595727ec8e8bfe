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
    public void The_snapshots_of_a_test_with_a_longer_name_are_not_stale()
    {
        Write("A.Bc#one.g.verified.cs", "//HintName: In/one.g.cs\n");

        Verify(Sources());
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
    public void A_failure_of_the_generator_is_rethrown()
    {
        var driver = Run(static _ => throw new NotSupportedException("a bug"));

        Assert.Equal("a bug", Assert.Throws<NotSupportedException>(() => Verify(driver)).Message);
    }

    // Copied from the tests of the package: its SampleTest prints exactly this.
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
                  Location: dir/theFile.cs: (1,2)-(3,4),
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

    private static GeneratorDriver Sources(params (string Hint, string Text)[] sources) => Run(context =>
    {
        foreach (var (hint, text) in sources)
        {
            context.AddSource(hint, SourceText.From(text, Encoding.UTF8));
        }
    });

    private static GeneratorDriver Run(Action<SourceProductionContext> produce) => CSharpGeneratorDriver
        .Create(new Producer(produce))
        .RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken);

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
