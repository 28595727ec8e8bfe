using System.Globalization;
using ArticleGen.Dates;
using ArticleGen.Syntax;
using CsCheck;

namespace ArticleGen.Tests.Dates;

public class IsoDurationTests
{
    [Theory]
    [InlineData("P35Y", "35 0 0 0 0 0 0")]
    [InlineData("P18M", "0 18 0 0 0 0 0")]
    [InlineData("P2W", "0 0 2 0 0 0 0")]
    [InlineData("P90D", "0 0 0 90 0 0 0")]
    [InlineData("PT36H", "0 0 0 0 36 0 0")]
    [InlineData("PT5M", "0 0 0 0 0 5 0")]
    [InlineData("PT10S", "0 0 0 0 0 0 10")]
    [InlineData("P1Y2M3W4DT5H6M7S", "1 2 3 4 5 6 7")]
    [InlineData("P1YT1M", "1 0 0 0 0 1 0")]
    [InlineData("P1M1D", "0 1 0 1 0 0 0")]
    [InlineData("P1WT1S", "0 0 1 0 0 0 1")]
    [InlineData("P0D", "0 0 0 0 0 0 0")]
    [InlineData("P007D", "0 0 0 7 0 0 0")]
    [InlineData("P0.5Y", "0.5 0 0 0 0 0 0")]
    [InlineData("P0,5Y", "0.5 0 0 0 0 0 0")]
    [InlineData("PT1M1.25S", "0 0 0 0 0 1 1.25")]
    [InlineData("P1Y2.5M", "1 2.5 0 0 0 0 0")]
    [InlineData("P79228162514264337593543950335Y", "79228162514264337593543950335 0 0 0 0 0 0")]
    public void A_duration_has_its_components(string text, string expected)
    {
        Assert.True(IsoDurationParser.TryParse(text, out IsoDuration? duration, out string? error));
        Assert.Null(error);
        Assert.Equal(text, duration.Text);
        Assert.Equal(expected, Describe(duration));
    }

    [Theory]
    [InlineData("", "a duration begins with P, as in P35Y")]
    [InlineData("35Y", "a duration begins with P, as in P35Y")]
    [InlineData("p35Y", "a duration begins with P, as in P35Y")]
    [InlineData(" P35Y", "a duration begins with P, as in P35Y")]
    [InlineData("35 years", "a duration begins with P, as in P35Y")]
    [InlineData("-P1D", "a duration has no sign")]
    [InlineData("+P1D", "a duration has no sign")]
    [InlineData("P", "a duration needs at least one component, as in P35Y")]
    [InlineData("PT", "T is followed by hours, minutes or seconds, as in PT2H")]
    [InlineData("P1DT", "T is followed by hours, minutes or seconds, as in PT2H")]
    [InlineData("P1.5DT", "T is followed by hours, minutes or seconds, as in PT2H")]
    [InlineData("P1H", "hours stand after T, as in PT2H")]
    [InlineData("P1D2S", "seconds stand after T, as in PT2S")]
    [InlineData("PT1Y", "years stand before T, as in P2Y")]
    [InlineData("PT1D", "days stand before T, as in P2D")]
    [InlineData("P1D1Y", "the units of a duration stand in the order Y, M, W, D, T, H, M, S, each at most once")]
    [InlineData("P1Y2Y", "the units of a duration stand in the order Y, M, W, D, T, H, M, S, each at most once")]
    [InlineData("PT1S1M", "the units of a duration stand in the order Y, M, W, D, T, H, M, S, each at most once")]
    [InlineData("P1Q", "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals")]
    [InlineData("P1d", "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals")]
    [InlineData("P1 Y", "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals")]
    [InlineData("P0001-02-03", "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals")]
    [InlineData("P1", "the last number of the duration has no unit")]
    [InlineData("P1Y2", "the last number of the duration has no unit")]
    [InlineData("P0.5", "the last number of the duration has no unit")]
    [InlineData("P1.5Y2M", "only the last component of a duration may have a fraction")]
    [InlineData("P1.5DT2H", "only the last component of a duration may have a fraction")]
    [InlineData("P.5Y", "a fraction has digits before and after its decimal sign, as in P0.5Y")]
    [InlineData("P1.Y", "a fraction has digits before and after its decimal sign, as in P0.5Y")]
    [InlineData("P1.5.5Y", "the units of a duration are Y, M, W, D and, after T, H, M, S, in capitals")]
    [InlineData("PY", "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H")]
    [InlineData("P-1D", "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H")]
    [InlineData("PT1HT1M", "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H")]
    [InlineData("P1Y ", "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H")]
    [InlineData("P１Y", "a duration is P and numbers with the units Y, M, W, D and, after T, H, M, S, as in P1Y6M or PT2H")]
    [InlineData("P79228162514264337593543950336Y", "a number in the duration is too large")]
    public void A_mistake_is_explained(string text, string expected)
    {
        Assert.False(IsoDurationParser.TryParse(text, out IsoDuration? duration, out string? error));
        Assert.Null(duration);
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_number_of_a_megabyte_is_too_large()
    {
        Assert.False(IsoDurationParser.TryParse("P" + new string('9', 1 << 20) + "Y", out _, out string? error));
        Assert.Equal("a number in the duration is too large", error);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var withComma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        withComma.NumberFormat.NumberDecimalSeparator = ",";
        withComma.NumberFormat.NumberGroupSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = withComma;
            Assert.True(IsoDurationParser.TryParse("P1.5Y", out IsoDuration? duration, out _));
            Assert.Equal(1.5m, duration.Years);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_text_makes_the_parser_throw() => Gen.String[Gen.Char["0123456789PYMWDTHS.,-+ "], 0, 20].Sample(
        text =>
        {
            bool isValid = IsoDurationParser.TryParse("P" + text, out IsoDuration? duration, out string? error);
            Assert.Equal(isValid, duration is not null);
            Assert.Equal(isValid, error is null);
        },
        iter: 50_000);

    [Fact]
    public void Whole_components_are_read_back() => Gen.Int[0, int.MaxValue].Array[7].Sample(
        numbers =>
        {
            string text = string.Create(
                CultureInfo.InvariantCulture,
                $"P{numbers[0]}Y{numbers[1]}M{numbers[2]}W{numbers[3]}DT{numbers[4]}H{numbers[5]}M{numbers[6]}S");
            Assert.True(IsoDurationParser.TryParse(text, out IsoDuration? duration, out _));
            Assert.Equal(string.Join(' ', numbers), Describe(duration));
        });

    private static string Describe(IsoDuration duration) => string.Create(
        CultureInfo.InvariantCulture,
        $"{duration.Years} {duration.Months} {duration.Weeks} {duration.Days} {duration.Hours} {duration.Minutes} {duration.Seconds}");
}
