using ArticleGen.Tests.Reading;

namespace ArticleGen.Tests.Format;

/// <summary>FORMAT.md is true about pandoc: it finds the same spans in each example, except where the example says that it does not.</summary>
public class FormatPandocTests
{
    // One process reads all examples.
    private static readonly Lazy<IReadOnlyList<ComparableReading>> s_theirs =
        new(static () => PandocOracle.Read(FormatDocument.Examples.Select(static example => example.Article)));

    public static TheoryData<string> Names => FormatExampleTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Pandoc_finds_the_same_spans_in_an_example_unless_it_says_otherwise(string name)
    {
        Assert.SkipUnless(PandocOracle.IsAvailable, PandocOracle.Missing);
        var index = FormatDocument.Examples.ToList().FindIndex(example => example.Name == name);
        var example = FormatDocument.Examples[index];
        var theirs = s_theirs.Value[index].Spans;
        var ours = ComparableReading.Of(BoundExample.ReadArticle(example).Body!).Spans;
        if (example.DiffersFromPandoc)
        {
            Assert.NotEqual(theirs, ours);
        }
        else
        {
            Assert.Equal(theirs, ours);
        }
    }
}
