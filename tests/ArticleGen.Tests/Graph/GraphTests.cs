using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Graph;

/// <summary>The typed graph of a corpus that is made at random is what the model says from which its files were written.</summary>
public class GraphTests
{
    /// <summary>Numbers that anybody can run again, and others in each run.</summary>
    public static TheoryData<int> Seeds => [1, 2, Random.Shared.Next()];

    [Theory]
    [MemberData(nameof(Seeds), DisableDiscoveryEnumeration = true)]
    public void The_graph_is_that_of_the_model(int seed)
    {
        var model = RandomGraph.Make(seed, articles: 40);

        AssertSame(GraphListing.Of(model).Split('\n'), CompiledCorpus.Run(GraphProbe.Code, GraphFiles.Of(model)).Split('\n'));
    }

    /// <summary>Tells the first line that differs, and of what it is said.</summary>
    private static void AssertSame(string[] expected, string[] actual)
    {
        var first = Enumerable.Range(0, Math.Min(expected.Length, actual.Length)).FirstOrDefault(i => expected[i] != actual[i], -1);
        if (first >= 0)
        {
            var owner = expected.Take(first + 1).Last(static line => !line.StartsWith(' '));
            Assert.Fail($"Of {owner}\nexpected {expected[first]}\nbut was  {actual[first]}");
        }

        Assert.Equal(expected.Length, actual.Length);
    }
}
