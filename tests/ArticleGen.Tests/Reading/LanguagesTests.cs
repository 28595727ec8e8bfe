using ArticleGen.Schema;

namespace ArticleGen.Tests.Reading;

/// <summary>Which tags begin with a registered language, and what is proposed for those that do not.</summary>
public class LanguagesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    [InlineData("zh-Hant-TW")]
    [InlineData("se")]
    [InlineData("iw")]
    [InlineData("yue")]
    [InlineData("zzj")]
    [InlineData("qaa")]
    [InlineData("qtz")]
    [InlineData("mul")]
    [InlineData("und")]
    [InlineData("zxx")]
    [InlineData("x-norvik")]
    [InlineData("i-klingon")]
    [InlineData("sgn-BE-FR")]
    [InlineData("de-1996")]
    public void A_registered_language_begins_a_tag(string tag) => Assert.True(Languages.IsTag(tag));

    [Theory]
    [InlineData("", null)]
    [InlineData("x", null)]
    [InlineData("xx", null)]
    [InlineData("eng", "en")]
    [InlineData("qqzz", null)]
    [InlineData("i-norvik", null)]
    [InlineData("en-", "en")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("jp", "ja")]
    [InlineData("JP-jp", "ja-jp")]
    [InlineData("cn", "zh")]
    [InlineData("ua", "uk")]
    [InlineData("gr", "el")]
    [InlineData("dk", "da")]
    [InlineData("Deutsch", "de")]
    [InlineData("English language", "en")]
    [InlineData("english-speaking", "en")]
    [InlineData("en GB!", "en")]
    [InlineData("日本語", null)]
    public void What_is_no_tag_is_answered_where_it_can_be(string text, string? meant)
    {
        Assert.False(Languages.IsTag(text));
        Assert.Equal(meant, Languages.FindMeant(text));
    }
}
