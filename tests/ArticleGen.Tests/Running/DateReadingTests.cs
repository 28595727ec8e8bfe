using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Syntax;
using ArticleGen.Tests.Dates;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Running;

/// <summary>Dates and durations that a user's program makes of texts.</summary>
public class DateReadingTests
{
    private const string Describe = """
        EdtfDate.TryParse(text, out var date)
            ? FormattableString.Invariant($"valid {date.Earliest?.ToString("O") ?? (date.IsStartOpen ? "open" : date.IsStartUnknown ? "unknown" : "beyond")} {date.Latest?.ToString("O") ?? (date.IsEndOpen ? "open" : date.IsEndUnknown ? "unknown" : "beyond")} {(date.IsUncertain ? "u" : "")}{(date.IsApproximate ? "a" : date.IsUncertain ? "" : "-")}")
            : "invalid - - -"
        """;

    private static readonly string[] s_noDurations = ["", "P", "PT", "1Y", "-P1D", "P1H", "PT1Y", "P1D1Y", "P1.5Y2M", "P1", "P.5D", "P1Q", "P 1D"];

    private static string[] Texts => [.. EdtfTests.Rows().Select(static row => row.Data.Item1)];

    [Fact]
    public void A_date_is_what_its_row_in_the_table_says() =>
        Assert.Equal(EdtfTests.Rows().Select(static row => row.Data.Item2), AskEach(Texts, Describe));

    [Fact]
    public void A_text_that_is_no_date_is_explained_as_in_an_article() => Assert.Equal(
        Texts.Select(static text => EdtfParser.TryParse(text, out _, out var error) ? text : $"'{EdtfText.Shorten(text)}' is not a date: {error}."),
        AskEach(Texts, "Generic.Try(text, static text => EdtfDate.Parse(text).Text)"));

    [Fact]
    public void A_text_that_is_no_duration_is_explained_as_in_an_article() => Assert.Equal(
        s_noDurations.Select(static text => IsoDurationParser.TryParse(text, out _, out var error) ? text : $"'{text}' is not a duration: {error}."),
        AskEach(s_noDurations, "Generic.Try(text, static text => IsoDuration.Parse(text).Text)"));

    [Theory]
    [InlineData("-0044-03-15", "Y12000", "True")]
    [InlineData("Y-123456789012345", "-0044", "True")]
    [InlineData("Y99999", "Y12000", "False")]
    public void Years_that_no_DateOnly_holds_are_read(string one, string other, string expected) =>
        Assert.Equal(expected, Ask($"EdtfDate.Parse(\"{one}\").CompareTo(EdtfDate.Parse(\"{other}\")) < 0"));

    [Theory]
    [InlineData("IsoDuration.Parse(\"P1Y2M3W4DT5H6M7.5S\") is var d ? FormattableString.Invariant($\"{d.Years} {d.Months} {d.Weeks} {d.Days} {d.Hours} {d.Minutes} {d.Seconds}\") : null", "1 2 3 4 5 6 7.5")]
    [InlineData("IsoDuration.TryParse(\"P2W\", out var d) ? d.Text : null", "P2W")]
    [InlineData("IsoDuration.TryParse(\"2W\", out var d) ? d.Text : null", "null")]
    [InlineData("IsoDuration.TryParse(null, out var d) ? d.Text : null", "null")]
    [InlineData("EdtfDate.TryParse(null, out var d) ? d.Text : null", "null")]
    [InlineData("EdtfDate.TryParse(\" 2007\", out var d) ? d.Text : null", "null")]
    [InlineData("EdtfDate.Parse(\"1961-04~\") == People.AnnLee.BirthDate", "True")]
    [InlineData("IsoDuration.Parse(\"P2DT6H\") == Events.Flood.Duration", "True")]
    [InlineData("((Func<string, EdtfDate>)(Generic.Parse<EdtfDate>))(\"2007\").Text", "2007")]
    [InlineData("((Func<string, IsoDuration>)(Generic.Parse<IsoDuration>))(\"P1D\").Text", "P1D")]
    [InlineData("Generic.TryParse<EdtfDate>(\"2007-13\") is null", "True")]
    [InlineData("Generic.TryParse<IsoDuration>(\"P1D\")!.Days", "1")]
    public void A_text_is_read(string expression, string expected) => Assert.Equal(expected, Ask(expression));

    [Theory]
    [InlineData("EdtfDate.Parse(null!)")]
    [InlineData("IsoDuration.Parse(null!)")]
    public void Nothing_is_no_text(string expression) => Assert.Throws<ArgumentNullException>(() => Ask(expression));

    private static string Ask(string expression)
    {
        const string Generic = """
            #nullable enable
            public static class Generic
            {
                public static T Parse<T>(string text) where T : System.IParsable<T> => T.Parse(text, null);

                public static T? TryParse<T>(string text) where T : class, System.IParsable<T> => T.TryParse(text, null, out var value) ? value : null;

                public static string Try(string text, System.Func<string, string> read)
                {
                    try
                    {
                        return read(text);
                    }
                    catch (System.FormatException mistake)
                    {
                        return mistake.Message;
                    }
                }
            }
            """;
        var corpus = Brackwater.For("net8.0");
        return corpus.Answer(corpus.Compile(expression, Generic));
    }

    /// <summary>What an expression gives of each <c>text</c>.</summary>
    private static string[] AskEach(string[] texts, string expression)
    {
        var array = "new[] { " + string.Join(", ", texts.Select(static text => SymbolDisplay.FormatLiteral(text, quote: true))) + " }";
        return Ask($"string.Join('\\n', {array}.Select(static text => {expression}))").Split('\n');
    }
}
