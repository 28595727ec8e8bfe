using ArticleGen.Checking;

namespace ArticleGen.Tests.Checking;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("“…” – !", 0)]
    [InlineData("I backed the boat up.", 5)]
    [InlineData("two\nlines", 2)]
    [InlineData("a hand’s breadth, don't", 4)]
    [InlineData("twenty-two - or so", 3)]
    [InlineData("'quoted' -dash-", 2)]
    [InlineData("240,000 a year", 4)]
    [InlineData("e\u0301tude", 1)]
    [InlineData("北京 is big", 4)]
    [InlineData("東京タワー", 5)]
    [InlineData("\U00020000\U00020001", 2)]
    [InlineData("서울 시장", 2)]
    [InlineData("مدينة كبيرة", 2)]
    [InlineData("\uD83D\uDEA2 ship \uD83D", 1)]
    public void Words_are_runs_of_letters_and_digits(string text, int count) => Assert.Equal(count, WordCounter.Count(text));
}
