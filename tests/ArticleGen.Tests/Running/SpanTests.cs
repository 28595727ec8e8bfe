using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>All that is annotated in an article, in order and nested, as a page writer walks it.</summary>
public class SpanTests
{
    /// <summary>A function that writes pieces as a page: each span in brackets behind its kind.</summary>
    private const string Write = """
        ((Func<IEnumerable<TextPiece>, string>)(start =>
        {
            string Write(IEnumerable<TextPiece> pieces) =>
                string.Concat(pieces.Select(piece => piece.Annotated is { } span ? $"{span.Kind}<{Write(span.Pieces)}>" : piece.Text));
            return Write(start);
        }))
        """;

    /// <summary>Spans of the same words, each way around.</summary>
    private static LoadedCorpus Ties => LoadedCorpus.Shared("Ties", static () => LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann }, bo: { name: Bo } }\nevents: { e: { name: E } }\n"),
        GeneratorHarness.Article("a", """
            [[[Ann]{person=ann}]{person=bo}]{source=q} [[[said]{cue=q}]{cue=r}]{event=e}: [["Yes,"]{quote=r by=bo}]{quote=q} [[Bo]{quote=s by=ann}]{person=bo}
            [[2007]{date=2007}]{event=e}.
            """),
    ],
    expected: ["AG3026", "AG3027"]));

    [Fact]
    public void Spans_are_in_document_order_the_outer_ones_first() => Assert.Equal(
        "Quote \"The water rose,\"; Mention Ann Lee; Cue said; Time on Thursday; Quote \"and  it\ndid not stop.\"; Mention He; Mention measured; "
            + "Time two days; Time after 2009; Time recently; Quote \"She told us 'run!' and then 'swim',\"; Mention She; Quote 'run!'; Quote 'swim'; "
            + "Mention they; Source a neighbour; Cue told; Mention the paper; Source all; Cue agreed; Quote the water was \"quite wet\"; Mention The Mayor; "
            + "Mention Low Bridge; Mention town and council",
        Brackwater.Ask("Articles.Flood.Spans.Select(span => $\"{span.Kind} {span.Text}\")"));

    [Theory]
    [InlineData("span.Parent?.Text", "\"She told us 'run!' and then 'swim',\"")]
    [InlineData("span.Quote?.Id", "run")]
    [InlineData("span.SegmentIndex", "0")]
    [InlineData("span.Mention", "null")]
    [InlineData("span.TimeExpression", "null")]
    [InlineData("span.Children.Count + span.SourceOf.Count + span.CueOf.Count", "0")]
    [InlineData("ReferenceEquals(span.Article, Articles.Flood)", "True")]
    [InlineData("span", "Quote [143..149) 'run!'")]
    public void A_span_knows_what_it_is_and_what_is_around_it(string part, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"((Func<AnnotatedSpan, object?>)(span => {part}))(Articles.Flood.Spans.Single(span => span.Quote?.Id == \"run\"))"));

    [Fact]
    public void An_aside_is_one_span_though_several_quotes_have_it() => Assert.Equal(
        "Aside<1.> Mention<Ann>: Quote<I said Quote<“We>> Aside<(Hear!)> Quote<Quote<go”>.>",
        LoadedCorpus.Of([GeneratorHarness.Article("a", "---\npeople: { ann: { name: Ann } }\n---\n[1.]{.aside} [Ann]{.ann .turn}: I said [“We [(Hear!)]{.aside} go”]{.quote by=ann}.")])
            .Ask($"{Write}(Articles.A.Pieces)"));

    [Theory]
    [InlineData("Articles.Flood.Spans.Where(span => span.Kind == SpanKind.Mention).Select(span => span.Mention).SequenceEqual(Articles.Flood.Mentions)")]
    [InlineData("Articles.Flood.Spans.Where(span => span.Kind == SpanKind.Time).Select(span => span.TimeExpression).SequenceEqual(Articles.Flood.TimeExpressions)")]
    [InlineData("Articles.Flood.Spans.Where(span => span.Quote is not null).All(span => span.Quote!.Segments[span.SegmentIndex!.Value].Span == span.Span)")]
    [InlineData("Articles.Flood.Spans.All(span => Articles.Flood.Text[span.Span.Range] == span.Text)")]
    [InlineData("Articles.Flood.Spans.All(span => span.Children.All(child => child.Parent == span))")]
    [InlineData("Articles.Flood.Spans.Count == Articles.Flood.Spans.Count(span => span.Parent is null) + Articles.Flood.Spans.Sum(span => span.Children.Count)")]
    [InlineData("ReferenceEquals(Articles.Flood.Spans[0], Articles.Flood.Spans[0])")]
    [InlineData("ReferenceEquals(Articles.Flood.Spans[0].Quote, Quotes.Flood.Rise)")]
    public void Spans_are_what_the_article_holds(string expression) => Assert.Equal("True", Brackwater.Ask(expression));

    [Theory]
    [InlineData("Ann Lee", "span.SourceOf", "rise")]
    [InlineData("He", "span.SourceOf", "")]
    [InlineData("a neighbour", "span.SourceOf", "tale")]
    [InlineData("agreed", "span.CueOf", "tale; run")]
    [InlineData("agreed", "span.SourceOf", "")]
    public void A_span_tells_the_quotes_that_it_is_source_or_cue_of(string words, string quotes, string expected) => Assert.Equal(
        expected, Brackwater.Ask($"Articles.Flood.Spans.Where(span => span.Text == \"{words}\").SelectMany(span => {quotes}).Select(quote => quote.Id)"));

    [Fact]
    public void Spans_of_the_same_words_have_an_order() => Assert.Equal(
        "Mention bo; Mention ann; Mention e; Cue q r; Quote q; Quote r; Quote s; Mention bo; Mention e; Time",
        Ties.Ask("""
            Articles.A.Spans.Select(span => $"{span.Kind} {span.Quote?.Id}{span.Mention?.Targets[0].Id}{string.Join(' ', span.CueOf.Select(quote => quote.Id))}".Trim())
            """));

    [Fact]
    public void A_mention_and_a_source_of_the_same_words_are_one_span() =>
        Assert.Equal("q; q", Ties.Ask("Articles.A.Spans.SelectMany(span => span.SourceOf).Select(quote => quote.Id)"));

    [Theory]
    [InlineData("Articles.Flood.Paragraphs[0]", "Quote<\"The water rose,\">\nMention<Ann Lee> Cue<said> Time<on Thursday>, Quote<\"and  it\ndid not stop.\">")]
    [InlineData("Articles.Flood.Paragraphs[2]", "Quote<\"Mention<She> told us Quote<'run!'> and then Quote<'swim'>,\">\n"
        + "Mention<they> and Source<a neighbour> Cue<told> Mention<the paper>; Source<all> Cue<agreed>\nthat Quote<the water was \"quite wet\">.")]
    [InlineData("Quotes.Flood.Run.Segments[0]", "Quote<'run!'>")]
    [InlineData("Articles.Aftermath", "Mention<Brackwater> is dry, Mention<Ann Lee> Cue<says>: Quote<\"Dry.\">")]
    [InlineData("Articles.Bulletin", "Nothing is marked here.")]
    [InlineData("Articles.Void", "")]
    [InlineData("Articles.Flood.Spans.Single(span => span.Quote?.Id == \"tale\")", "\"Mention<She> told us Quote<'run!'> and then Quote<'swim'>,\"")]
    public void A_page_is_written_from_pieces(string stretch, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"{Write}({stretch}.Pieces)"));

    [Fact]
    public void Pieces_nest_spans_of_the_same_words() => Assert.Equal(
        "Mention<Mention<Ann>> Mention<Cue<said>>: Quote<Quote<\"Yes,\">> Quote<Mention<Bo>>\nMention<Time<2007>>.", Ties.Ask($"{Write}(Articles.A.Pieces)"));

    [Fact]
    public void The_page_on_pages_is_right()
    {
        var code = Regex.Match(File.ReadAllText(Repository.Path("generator/docs/pages.md")), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Replace("WebUtility", "System.Net.WebUtility", StringComparison.Ordinal);

        Assert.Equal(
            "<a href='/brackwater'>Brackwater</a> is dry, <a href='/ann-lee'>Ann Lee</a> says: <q cite='#dry'>&quot;Dry.&quot;</q>",
            Brackwater.For("net8.0").Ask("((Func<string>)(() => {" + code + "return Page(Articles.Aftermath.Paragraphs[0].Pieces); }))()"));
    }

    [Theory]
    [InlineData("Articles.All.All(article => System.Text.RegularExpressions.Regex.Replace(WRITE(article.Pieces), \"[A-Z][a-z]+<|>\", \"\") == article.Text)")]
    [InlineData("Articles.All.All(article => string.Concat(article.Pieces.Select(piece => piece.Text)) == article.Text)")]
    [InlineData("Articles.All.SelectMany(article => article.Paragraphs).All(part => string.Concat(part.Pieces.Select(piece => piece.Text)) == part.Text)")]
    [InlineData("Articles.All.SelectMany(article => article.Spans).All(span => string.Concat(span.Pieces.Select(piece => piece.Text)) == span.Text)")]
    public void The_pieces_together_are_the_text(string expression) =>
        Assert.Equal("True", Brackwater.Ask(expression.Replace("WRITE", Write, StringComparison.Ordinal)));

    [Theory]
    [InlineData("(Articles.Flood with { Mentions = [] }).Spans.Count(span => span.Kind == SpanKind.Mention)", "0")]
    [InlineData("(Articles.Flood with { Mentions = [] }).Spans.Count(span => span.Text == \"Ann Lee\" && span.Kind == SpanKind.Source)", "1")]
    [InlineData("Articles.Flood.Spans.Count + (Articles.Flood with { Mentions = [], Quotes = [] }).Spans.Count + Articles.Flood.Spans.Count", "52")]
    [InlineData("(Articles.Flood with { Text = \"Dry.\" }).Pieces.Select(piece => piece.Text)", "Dry.")]
    [InlineData("(Articles.Flood.Paragraphs[0] with { Text = \"Dry.\" }).Pieces.Select(piece => piece.Text)", "Dry.")]
    public void A_copy_has_the_spans_of_what_it_holds(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    /// <summary>A program can put spans where the format would not.</summary>
    [Fact]
    public void Of_spans_that_cross_the_later_goes_on() => Assert.Equal(
        "Mention<\"TheMention< wate>>Mention<r r>ose,\"",
        Brackwater.Ask($"{Write}((Articles.Flood with {{ Text = Articles.Flood.Text[..17], Quotes = [], TimeExpressions = [], Mentions = "
            + "new[] { (0, 9), (4, 8) }.Select(at => Articles.Flood.Mentions[0] with { Span = new TextSpan(at.Item1, at.Item2) }).ToList() }).Pieces)"));
}
