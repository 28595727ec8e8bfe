using System.Text;
using ArticleGen.Text;

namespace ArticleGen.Tests.Reading;

/// <summary>The composed form of a text, against that of the platform, which is right where it is set up well.</summary>
public class CompositionTests
{
    [Fact]
    public void Every_character_has_the_platforms_form() => Assert.DoesNotContain(
        Enumerable.Range(0, 0x10000).Where(static c => !char.IsSurrogate((char)c) && c is not ((>= 0xFDD0 and <= 0xFDEF) or >= 0xFFFE)).Select(static c => ((char)c).ToString()),
        static text => Composition.Of(text) != text.Normalize() && !IsAboveTheTables($"{(int)text[0]:X4}"));

    [Fact]
    public void Letters_and_marks_in_any_order_have_the_platforms_form()
    {
        const string Letters = "aeioucnsAEαωеи\u1100\u1102\u1161\u1175\u11A8\u11ABか\u3099각가\u05D0\u0928\u0915\u212B\u1E0A x";
        const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0308\u030A\u0323\u0327\u0328\u031B\u0345\u05B7\u05BC\u093C\u0958\u3099\u1161\u11A8";
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (var j = random.Next(1, 8); j > 0; j--)
            {
                text.Append(random.Next(2) == 0 ? Letters[random.Next(Letters.Length)] : Marks[random.Next(Marks.Length)]);
            }

            Assert.Equal(text.ToString().Normalize(), Composition.Of(text.ToString()));
            Assert.Equal(text.ToString().Normalize(), ComposedText.Of(text.ToString()).Text);
        }
    }

    /// <summary>Each row is a text, a stretch of its composed form, and the words that are written there.</summary>
    [Theory]
    [InlineData("ae\u0301b", "é", "e\u0301")]
    [InlineData("ae\u0301b", "b", "b")]
    [InlineData("e\u0301 x\u212By", "Åy", "\u212By")]
    [InlineData("e\u0301n\u0308", "n\u0308", "n\u0308")]
    [InlineData("éb", "b", "b")]
    [InlineData("e\u0301", "é", "e\u0301")]
    public void A_composed_text_knows_where_it_is_written(string written, string stretch, string words)
    {
        var composed = ComposedText.Of(written);

        Assert.Equal(words, composed.Written(new TextRange(composed.Text.IndexOf(stretch, StringComparison.Ordinal), stretch.Length)).In(written));
    }

    [Theory]
    [InlineData("Ann Lee")]
    [InlineData("Noël Brûlé")]
    [InlineData("Шинзо Абэ")]
    [InlineData("안유리")]
    [InlineData("𠮷田")]
    [InlineData("x\uD800y")]
    public void What_is_composed_stays_the_same_object(string text) => Assert.Same(text, Composition.Of(text));

    [Theory]
    [InlineData("\uD800\u0301", "\uD800\u0301")]
    [InlineData("\u0301\uDC00e\u0301", "\u0301\uDC00é")]
    public void Halves_of_pairs_are_left_alone(string text, string composed) => Assert.Equal(composed, Composition.Of(text));

    /// <summary>Whose parts are above U+FFFF.</summary>
    private static bool IsAboveTheTables(string code) => code is "FA6C" or "FACF" or "FAD0" or "FAD1" or "FAD5" or "FAD6" or "FAD7";
}
