using ArticleGen.Tests.Graph;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Parts;

/// <summary>A corpus that is made at random is the same graph in one assembly and in several.</summary>
public class SplitGraphTests
{
    private const int InPart = 10;

    public static TheoryData<int> Seeds => [3, Random.Shared.Next()];

    [Theory]
    [MemberData(nameof(Seeds), DisableDiscoveryEnumeration = true)]
    public void The_graph_of_a_model_three_parts_and_an_app_is_that_of_the_whole(int seed)
    {
        var model = RandomGraph.Make(seed, articles: 3 * InPart, InPart);
        var files = GraphFiles.Of(model).ToLookup(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal));
        var split = new SplitCorpus().Model(files[true]);
        foreach (var (number, part) in files[false].Chunk(InPart).Index())
        {
            split = split.Part($"Part{number}", part);
        }

        var told = split.App(GraphProbe.Code.Replace("using Demo.Corpus;", "using News.Corpus;", StringComparison.Ordinal)).Run();

        Assert.Equal(GraphListing.Of(model).Split('\n'), told.Split('\n'));
    }
}
