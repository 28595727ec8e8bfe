using SampleConsumer.Corpus;

namespace SampleConsumer.Tests;

/// <summary>How a quote is printed outside its article.</summary>
public class QuoteWordsTests
{
    [Fact]
    public void What_goes_on_behind_an_aside_is_all_of_it() =>
        Assert.Equal("“My mother's. I only say it louder.”", Quotes.QuestionTime.Louder.Words);

    [Fact]
    public void Only_what_stands_between_is_missing_and_no_end_of_a_paragraph() => Assert.Equal(
        ["from Monday. The causeway does not bear the lorries", "At a loss, Councillor, and in all weathers."],
        Quotes.QuestionTime.InOstrand.Words.ReplaceLineEndings(" ").Split(". … ").Select(part => part[Math.Max(0, part.IndexOf("from Monday", StringComparison.Ordinal))..]));

    [Fact]
    public void The_marks_are_those_of_the_article_s_language() => Assert.Equal("«¿Y cuánto va a durar?»", Quotes.PiedraParaMerrowick.Cuanto.Words);
}
