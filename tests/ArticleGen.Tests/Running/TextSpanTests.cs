namespace ArticleGen.Tests.Running;

/// <summary>Places in a text, compared with each other.</summary>
public class TextSpanTests
{
    [Theory]
    [InlineData("new TextSpan(2, 3).Contains(1)", "False")]
    [InlineData("new TextSpan(2, 3).Contains(2)", "True")]
    [InlineData("new TextSpan(2, 3).Contains(4)", "True")]
    [InlineData("new TextSpan(2, 3).Contains(5)", "False")]
    [InlineData("new TextSpan(2, 0).Contains(2)", "False")]
    public void A_place_contains_its_units(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(2, 3))", "True")]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(3, 1))", "True")]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(1, 2))", "False")]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(4, 2))", "False")]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(5, 0))", "True")]
    [InlineData("new TextSpan(2, 3).Contains(new TextSpan(6, 0))", "False")]
    public void A_place_contains_what_lies_in_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("new TextSpan(2, 3).Overlaps(new TextSpan(4, 9))", "True")]
    [InlineData("new TextSpan(2, 3).Overlaps(new TextSpan(3, 1))", "True")]
    [InlineData("new TextSpan(3, 1).Overlaps(new TextSpan(2, 3))", "True")]
    [InlineData("new TextSpan(2, 3).Overlaps(new TextSpan(5, 1))", "False")]
    [InlineData("new TextSpan(2, 3).Overlaps(new TextSpan(0, 2))", "False")]
    [InlineData("new TextSpan(2, 3).Overlaps(new TextSpan(3, 0))", "False")]
    public void Places_overlap_that_share_a_unit(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void Places_are_ordered_by_start_and_the_longer_one_comes_first() => Assert.Equal(
        "[0..1); [2..5); [2..3); [2..2); [4..5)",
        Brackwater.Ask("new[] { new TextSpan(2, 0), new TextSpan(4, 1), new TextSpan(2, 1), new TextSpan(0, 1), new TextSpan(2, 3) }.Order()"));

    [Theory]
    [InlineData("new TextSpan(2, 3) < new TextSpan(2, 1)", "True")]
    [InlineData("new TextSpan(2, 3) < new TextSpan(2, 3)", "False")]
    [InlineData("new TextSpan(2, 3) <= new TextSpan(2, 3)", "True")]
    [InlineData("new TextSpan(2, 1) > new TextSpan(2, 3)", "True")]
    [InlineData("new TextSpan(2, 3) > new TextSpan(2, 3)", "False")]
    [InlineData("new TextSpan(2, 3) >= new TextSpan(2, 3)", "True")]
    public void The_operators_follow_the_order(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Fact]
    public void Nothing_comes_before_a_place() => Assert.Equal("1", Brackwater.Ask("((IComparable)new TextSpan(2, 3)).CompareTo(null)"));

    [Fact]
    public void A_place_is_not_compared_with_anything_else() =>
        Assert.Throws<ArgumentException>(() => Brackwater.For("net8.0").Ask("((IComparable)new TextSpan(2, 3)).CompareTo(2)"));
}
