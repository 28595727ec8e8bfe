using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tests.Emitting;

/// <summary>What a reviewer wants to see change: the code of a small corpus, and what the generator says of mistakes.</summary>
public class SnapshotTests
{
    private const string Corpus = """
        people:
          ada-brook:
            name: Ada Brook
            jobTitle: Harbour master
          ben-hale:
            name: Ben Hale
            affiliation: port-office
        organizations:
          port-office:
            name: Port Office
        events:
          launch:
            name: Launch of the Petrel
            type: Movement.Transport
            date: 2031-05-04
            participants:
              - role: Agent
                ref: ada-brook
        """;

    private const string Launch = """
        ---
        headline: A Boat & Its "Captain"
        author: ben-hale
        datePublished: 2031-05-05
        ---
        ["The Petrel floats,"]{quote=floats} [Ada Brook]{person=ada-brook source=floats role=Speaker of=launch}
        [said]{cue=floats} [on Sunday]{date=2031-05-04 of=launch}. ["She floats better than we hoped."]{quote=floats}

        The [Port Office]{organization=port-office source="doubt report"} [doubts]{cue=doubt} that [the boat
        [reported]{cue=report} [to leak]{quote=report} is safe]{quote=doubt type=belief}.
        """;

    [Fact]
    public Task A_small_corpus_becomes_code()
    {
        var driver = Run(GeneratorHarness.Corpus(Corpus), GeneratorHarness.Article("launch", Launch));

        // The records and the decoder are the templates themselves: a change of theirs is read there. Organizations and Places
        // are written as People is.
        return Snapshot.Verify(driver, static source => source.HintName.StartsWith("Model/", StringComparison.Ordinal)
            || source.HintName is "Organizations.g.cs" or "Places.g.cs");
    }

    [Fact]
    public Task Mistakes_become_diagnostics()
    {
        var driver = Run(
            GeneratorHarness.Corpus(Corpus),
            GeneratorHarness.Article("launch", """
                ---
                headline: Three mistakes
                datePublished: 2031-13-05
                ---
                [Ada]{person=ada-brok} [said]{cue=nothing} so.
                """));

        // The other test shows what sources look like.
        return Snapshot.Verify(driver, static _ => true);
    }

    [Fact]
    public void Every_snapshot_is_that_of_a_test()
    {
        var tests = typeof(SnapshotTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"));

        Assert.Empty(SnapshotFiles.TestsOf(Snapshot.Folder()).Except(tests));
    }

    private static GeneratorDriver Run(params InputFile[] files) =>
        GeneratorHarness.CreateDriver(files).RunGenerators(GeneratorHarness.CreateCompilation(), TestContext.Current.CancellationToken);
}
