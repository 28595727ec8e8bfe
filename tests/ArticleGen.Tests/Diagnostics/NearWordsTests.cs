using System.Globalization;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using CsCheck;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>The search for the word that was probably meant.</summary>
public class NearWordsTests
{
    [Theory]
    [InlineData("ann-lee", "ann-lee", "ann-le, ann-lee")]
    [InlineData("Ann-Lee", "ann-lee", "ann-le, ann-lee")]
    [InlineData("ann-lee", "ANN-LEE", "Ann-Lee, ANN-LEE")]
    [InlineData("nan-lee", "ann-lee", "ann-lee, nan")]
    [InlineData("abcdef", "abcxyf", "abcxyf, zzzzzz")]
    [InlineData("abcdef", "abcdxf", "abcxyf, abcdxf")]
    [InlineData("abcdef", "abcdeX", "abcdeY, abcdeX")]
    [InlineData("abcdef", null, "abcxyz, fedcba")]
    [InlineData("", "a", "a, b, ab")]
    [InlineData("a", "b", "b, c, c, b")]
    [InlineData("a", null, "bcd")]
    public void The_nearest_word_is_found(string word, string? expected, string known) =>
        Assert.Equal(expected, new NearWords(known.Split(", ")).Find(word));

    [Fact]
    public void Nothing_is_near_a_very_long_word() => Assert.Null(new NearWords([new string('a', 101)]).Find(new string('a', 101)));

    [Fact]
    public void It_is_the_word_that_a_comparison_with_each_finds()
    {
        var words = Gen.Char["abAB-"].Array[0, 9].Select(static letters => new string(letters));
        Gen.Select(words, words.Array[0, 20]).Sample(static (word, known) => new NearWords(known).Find(word) == Nearest(word, known));
    }

    [Fact]
    public void A_word_is_found_among_twenty_thousand_by_a_look_at_few()
    {
        const int Searches = 1000;
        var near = new NearWords(Enumerable.Range(0, 20_000).Select(static number => Id("person-", number)));

        Assert.All(Enumerable.Range(0, Searches), number => Assert.NotNull(near.Find(Id("persn-", number * 3))));

        Assert.InRange(near.Counted / Searches, 1, 100);
    }

    private static string Id(string name, int number) => name + (number * 7919 % 99_991).ToString(CultureInfo.InvariantCulture);

    private static string? Nearest(string word, string[] known) => known
        .Select(candidate => (Word: candidate, Slips: Slips(word, candidate)))
        .Where(candidate => candidate.Slips <= Math.Max(1, word.Length / 3))
        .OrderBy(static candidate => candidate.Slips)
        .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
        .FirstOrDefault().Word;

    /// <summary>The definition, word by word.</summary>
    private static int Slips(string word, string other)
    {
        if (string.Equals(word, other, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var slips = new int[word.Length + 1, other.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[word.Length, other.Length];
    }
}
