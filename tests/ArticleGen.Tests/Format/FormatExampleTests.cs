using SampleConsumer.Tests;

namespace ArticleGen.Tests.Format;

/// <summary>FORMAT.md and ANNOTATING.md are true: each of their examples gives what its listing says.</summary>
public class FormatExampleTests
{
    public static TheoryData<string> Names => [.. FormatDocument.Examples.Select(static example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_yields_what_its_listing_says(string name)
    {
        var example = FormatDocument.Examples.Single(example => example.Name == name);
        var bound = BoundExample.Of(example);
        var sorts = example.Yields.Select(Listing.SortOf).Append("finding").ToHashSet();
        IReadOnlyList<string> all = sorts.Overlaps(EventLines.Sorts)
            ? [.. EventLines.Of(example, bound), .. Listing.Of(bound)]
            : Listing.Of(bound);

        // A listing states some sorts of lines; of those it has every line, and of findings always.
        var stated = all.Where(line => sorts.Contains(Listing.SortOf(line))).ToList();
        var none = sorts.Where(sort => sort != "finding" && !stated.Exists(line => Listing.SortOf(line) == sort)).Select(static sort => sort + ": none");
        IReadOnlyList<string> actual = [.. stated.Concat(none).OrderBy(line => Order(example, line))];

        Assert.True(
            example.Yields.SequenceEqual(actual),
            $"\n{string.Join('\n', LineDiff.Of(example.Yields, actual))}\n\nThe whole listing:\n\n{string.Join('\n', all)}\n\nThe article:\n\n{example.Article}");
    }

    [Fact]
    public void There_are_many_examples() => Assert.InRange(FormatDocument.Examples.Count, 40, int.MaxValue);

    [Fact]
    public void Every_example_has_a_listing_and_every_listing_an_example()
    {
        Assert.Equal(Count("```article"), Count("```yields"));
        Assert.All(FormatDocument.Examples, static example => Assert.NotNull(example.Article));
    }

    [Fact]
    public void Every_sort_of_line_that_a_listing_uses_is_explained()
    {
        var explained = FormatDocument.RowsOf("Sort").SelectMany(static row => row[0].Replace("`", "", StringComparison.Ordinal).Split(", ")).ToHashSet();
        var used = FormatDocument.Examples.SelectMany(static example => example.Yields).Where(static line => !Listing.IsFinding(line));
        Assert.All(used.Select(Listing.SortOf).Distinct(), sort => Assert.Contains(sort, explained));
    }

    [Fact]
    public void Every_block_is_of_a_known_sort()
    {
        var fences = (FormatDocument.Text + FormatDocument.Annotating).Split('\n').Where(static line => line.StartsWith("```", StringComparison.Ordinal)).Distinct();
        Assert.Equal(
            ["```", "```article", "```article differs", "```ebnf", "```original", "```yaml corpus", "```yaml corpus more", "```yaml corpus shared", "```yields"],
            fences.Order(StringComparer.Ordinal));
    }

    /// <summary>Sorts may stand in any order: that of their first line. Findings come last.</summary>
    private static int Order(FormatExample example, string line) => Listing.IsFinding(line)
        ? int.MaxValue
        : example.Yields.ToList().FindIndex(stated => Listing.SortOf(stated) == Listing.SortOf(line));

    private static int Count(string fence) =>
        (FormatDocument.Text + FormatDocument.Annotating).Split('\n').Count(line => line.StartsWith(fence, StringComparison.Ordinal));
}
