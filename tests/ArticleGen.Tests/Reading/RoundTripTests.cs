using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Reading;

/// <summary>Annotating never changes the record: what is written in the syntax is read back, character for character.</summary>
public class RoundTripTests
{
    [Fact]
    public void Text_and_spans_come_back_when_only_what_must_be_is_escaped() => AssertRoundTrip(AnnotatedText.NeedsEscape);

    [Fact]
    public void Text_and_spans_come_back_when_all_punctuation_is_escaped() => AssertRoundTrip(AnnotatedText.IsAsciiPunctuation);

    private static void AssertRoundTrip(Predicate<char> needsEscape) => AnnotatedText.Any.Sample(
        written =>
        {
            var body = ReadingHarness.ReadBody(written.Write(needsEscape));
            Assert.Equal([written.Text, .. written.Spans], [body.Text, .. body.Annotations.Select(AnnotationText.Show)]);
            Assert.Equal(written.Paragraphs.Length, body.Paragraphs.Count);
        },
        iter: 3_000);
}
