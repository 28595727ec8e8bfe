using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Formats;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using ArticleGen.Text;

namespace ArticleGen.Tests.Binding;

/// <summary>However many quotes, attributions and turns stand in, behind and before one another, twice as many cost twice as much.</summary>
public class HostileQuoteTests
{
    [Theory]
    [InlineData("[", "x", "]{.attribution}", "[y]{.cue} ")]
    [InlineData("[", "x", "]{attribution=q}", "[y]{.cue} ")]
    [InlineData("[", "[x]{.quote}", "]{.attribution}", "[y]{.source} ")]
    [InlineData("[[x]{.quote} ", "", "]{.attribution}", "")]
    [InlineData("[x]{attribution=q} ", "[x]{quote=q} ", "", "")]
    [InlineData("[x]{.turn}: ", "", "", "y ")]
    [InlineData("[x]{turn=q}: ", "", "y ", "")]
    [InlineData("[[x]{.turn}: ", "y", "]{.quote}", "")]
    [InlineData("[x]{.turn}: [y ", "", "]{.quote}", "")]
    [InlineData("[x]{.turn} ( ", "", "", "")]
    [InlineData("[x]{quote=q} [y]{cue=q} ", "", "[z]{source=q} ", "")]
    [InlineData("[x]{quote=q} ", "[", "y", "]{cue=q} ")]
    [InlineData("[x]{.quote .unsourced repeats=q} ", "", "[x]{quote=q} ", "")]
    [InlineData("[x]{date=2007 of=\"q e\"} ", "[x]{quote=q} ", "[x]{.value role=A of=e} ", "")]
    [InlineData("[x]{.headline} ", "", "[x]{.note note=y corr=z} ", "")]
    [InlineData("[x]{.nobody} ", "", "", "")]
    [InlineData("x{.e} ", "", "(y){.cue}", "")]
    public void Twice_as_many_cost_twice_as_much(string first, string second, string third, string fourth) =>
        Growth.IsLinear(count => Bind(Repeat(first, count) + second + Repeat(third, count) + Repeat(fourth, count)), count: 2_000);

    [Fact]
    public void Numbers_that_are_ids_of_quotes_are_passed_over_in_their_time() => Growth.IsLinear(
        static count => Bind(string.Concat(Enumerable.Range(1, count).Select(number => $"[x]{{quote={count + number}}} ")) + Repeat("[y]{.quote} ", count)), count: 2_000);

    private static void Bind(string body)
    {
        var file = new SourceFile("a.article.md", "a.article.md", "---\nevents: { e: { name: E } }\n---\n" + body);
        var document = FileFormats.Read(file, SpanKeys.BuiltIn);
        var references = ReferenceCollector.Collect(document);
        var corpus = CorpusBinder.Bind([Contribution.Of(document, references)], DeclaredSchema.BuiltIn).Value.Corpus;
        Assert.Equal("a", ArticleBinder.Bind(document, corpus.SliceFor(new ArticleEntry("a", "a.article.md"), references)).Value.Article.Id);
    }

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
