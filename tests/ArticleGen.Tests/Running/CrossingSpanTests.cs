using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Emitting;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Running;

/// <summary>Spans that cross, and spans over paragraphs: what a page writer sees of them.</summary>
public class CrossingSpanTests
{
    /// <summary>A function that writes pieces as a page: each span in brackets behind its quote or its kind, a part behind what part it is.</summary>
    private const string Write = """
        ((Func<IEnumerable<TextPiece>, string>)(start =>
        {
            string Name(AnnotatedSpan span) => (span.Quote?.Id ?? $"{span.Kind}") + (span.Part == SpanPart.Whole ? "" : $" {span.Part}");
            string Write(IEnumerable<TextPiece> pieces) => string.Concat(
                pieces.Select(piece => piece.Annotated is { } span ? $"{Name(span)}<{Write(span.Pieces)}>" : piece.Text));
            return Write(start);
        }))
        """;

    private const string Parts = "((Func<IEnumerable<TextPiece>, IEnumerable<AnnotatedSpan>>)(start => { IEnumerable<AnnotatedSpan> Walk(IEnumerable<TextPiece> pieces) => "
        + "pieces.Select(piece => piece.Annotated).OfType<AnnotatedSpan>().SelectMany(span => Walk(span.Pieces).Prepend(span)); return Walk(start); }))";

    /// <summary>A quote in a turn goes on behind the label at which the turn's words end.</summary>
    private static LoadedCorpus Turns => LoadedCorpus.Shared("Turns", static () => LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann }, ben: { name: Ben } }\n"),
        GeneratorHarness.Article("a", "[Ann]{.ann turn=t}: They wrote [\"it rained. [Ben]{.ben turn=u}: And we stayed dry\"]{quote=q by=ben kind=direct}.\n"),
    ]));

    /// <summary>What no article of ours says: a quote of three paragraphs, and two mentions that cross.</summary>
    private static LoadedCorpus Read => LoadedCorpus.Shared("Read", static () => EmittedCorpus.Load(
        CorpusSchema.BuiltIn,
        [EmittedCorpus.Thing(ThingKind.Person, "ann")],
        [
            new Article(
                "a", "a.article.md", default, "It was\n\nall\n\nwet. Ann Lee left.", Headline: null,
                [new TextRange(0, 6), new TextRange(8, 3), new TextRange(13, 18)],
                [Quote("q", 3, 14), Quote("r", 8, 3), Quote("s", 22, 3)],
                [Mention(18, 7), Mention(22, 8)],
                default,
                default,
                default,
                [new ThingUse("ann", ThingKind.Person, "ann", IsMentioned: true, IsSpeaker: false, IsOnlyDeclared: false)],
                default),
        ]));

    [Fact]
    public void Each_is_on_the_page() => Assert.Equal(
        "Mention<Ann>: t<They wrote q First<\"it rained.>>q Last< Mention<Ben>: u<And we stayed dry\">>.", Turns.Ask($"{Write}(Articles.A.Pieces)"));

    [Theory]
    [InlineData("Articles.A.Spans.Select(span => $\"{span.Quote?.Id} {span.Parent?.Quote?.Id} {span.Children.Count} {span.Part}\")", "  0 Whole; t  0 Whole; q  2 Whole;  q 0 Whole; u q 0 Whole")]
    [InlineData("WRITE(Articles.A.Spans[2].Pieces)", "t Last<\"it rained.> Mention<Ben>: u<And we stayed dry\">")]
    [InlineData("WRITE(Articles.A.Spans[1].Pieces)", "They wrote q First<\"it rained.>")]
    [InlineData("WRITE(Quotes.A.Q.Segments[0].Pieces)", "q<t Last<\"it rained.> Mention<Ben>: u<And we stayed dry\">>")]
    [InlineData("PARTS(Articles.A.Pieces).Select(span => span)", "Mention [0..3) Ann; Quote [5..27) They wrote \"it rained.; Quote [16..27) \"it rained.; Quote [27..51)  Ben: And we stayed dry\"; Mention [28..31) Ben; Quote [33..51) And we stayed dry\"")]
    [InlineData("PARTS(Articles.A.Pieces).Select(span => span.Whole).Distinct().SequenceEqual(Articles.A.Spans)", "True")]
    [InlineData("PARTS(Articles.A.Pieces).Where(span => span.Part != SpanPart.Whole).All(span => span.Parent == span.Whole.Parent && span.Children == span.Whole.Children)", "True")]
    public void What_they_are_is_told(string expression, string expected) =>
        Assert.Equal(expected, Turns.Ask(expression.Replace("WRITE", Write, StringComparison.Ordinal).Replace("PARTS", Parts, StringComparison.Ordinal)));

    /// <summary>Another mention ends behind the first letter of the words.</summary>
    [Theory]
    [InlineData("it", "span.Quote!.Id", "told")]
    [InlineData("it", "span.SegmentIndex", "0")]
    [InlineData("Ann Lee", "span.Mention!.Targets[0].Id", "ann-lee")]
    [InlineData("Ann Lee", "span.SourceOf[0].Id", "keep")]
    [InlineData("has", "span.CueOf[0].Id", "keep")]
    [InlineData("the crew", "span.AddresseeOf[0].Id", "keep")]
    [InlineData("Every week", "span.TimeExpression!.Set", "P1W")]
    [InlineData("off", "span.Remark!.Note", "so far")]
    public void A_part_says_what_the_whole_says(string words, string what, string expected) => Assert.Equal(expected, Hearing.Ask($$"""
        ((Func<object?>)(() =>
        {
            var words = Articles.Report.Spans.Single(span => span.Text == "{{words}}").Span;
            var other = Articles.Report.Mentions[0] with { Span = new TextSpan(0, words.Start + 1) };
            var crossing = Articles.Report with { Mentions = [other, .. Articles.Report.Mentions] };
            var span = {{Parts}}(crossing.Pieces).Single(part => part.Part == SpanPart.First && part.Whole.Span == words);
            return {{what}};
        }))()
        """));

    [Theory]
    [InlineData("Articles.A.Paragraphs.Select(part => WRITE(part.Pieces))", "It q First<was>; q Middle<r<all>>; q Last<wet.> Mention<Ann Mention First<s<Lee>>>Mention Last< left>.")]
    [InlineData("WRITE(Articles.A.Pieces)", "It q<was\n\nr<all>\n\nwet.> Mention<Ann Mention First<s<Lee>>>Mention Last< left>.")]
    [InlineData("Articles.A.Quotes.Select(quote => WRITE(quote.Segments[0].Pieces))", "q<was\n\nr<all>\n\nwet.>; q Middle<r<all>>; s<Lee>")]
    [InlineData("Articles.A.Paragraphs[0].Pieces[1].Annotated!.Whole == Articles.A.Spans[0]", "True")]
    public void Of_a_span_over_paragraphs_each_has_its_part(string expression, string expected) =>
        Assert.Equal(expected, Read.Ask(expression.Replace("WRITE", Write, StringComparison.Ordinal)));

    private static Mention Mention(int start, int length) => new(new TextRange(start, length), MentionKind.Named, ["ann"], null, null);

    private static Quote Quote(string id, int start, int length) => new(
        id, true, 1, QuoteKind.Direct, default, default, default, default, [new QuoteSegment(new TextRange(start, length), default)], default, default, null, -1, null, null);
}
