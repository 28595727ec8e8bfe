using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What is said in a turn: what follows its label, up to the next label or the paragraph's end.</summary>
public class TurnTests
{
    private const string Corpus = "people: { ann: { name: Ann }, ben: { name: Ben } }\n";

    [Theory]
    [InlineData("[Ann]{.ann .turn}: We sail.", "We sail.")]
    [InlineData("[Ann:]{.ann .turn} We sail.", "We sail.")]
    [InlineData("[Ann]{.ann .turn}:We sail.", "We sail.")]
    [InlineData("[Ann]{.ann .turn} : We sail.", "We sail.")]
    [InlineData("[Ann]{.ann .turn}：We sail.", "We sail.")]
    [InlineData("[Ann]{.ann .turn} (laughs): We sail.", "We sail.")]
    [InlineData("[Ann]{.ann .turn}:\nWe sail.\nNow.", "We sail.\nNow.")]
    [InlineData("[Ann]{.ann .turn}: We sail: now.", "We sail: now.")]
    [InlineData("[Ann]{.ann .turn}: We sail. [Ben]{.ben .turn}: No.", "We sail.|No.")]
    [InlineData("[Ann]{.ann .turn}: We sail.\n\nThey did.", "We sail.")]
    [InlineData("[Ann]{.ann .turn}: [We]{.ben} sail.", "We sail.")]
    [InlineData("[The [Ann]{.ann} of all]{.ann .turn}: We sail.", "We sail.")]
    [InlineData("[[Ann]{.ann .turn}: We sail.]{quote=q by=ben} No.", "Ann: We sail.|We sail.")]
    public void Its_words_stand_behind_the_colon(string body, string words)
    {
        var bound = BoundFiles.Of(body, Corpus);

        Assert.Empty(bound.Findings);
        Assert.Equal(words, string.Join('|', bound.Article.Quotes.Select(quote => quote.Segments[0].Range.In(bound.Article.Text))));
    }

    [Theory]
    [InlineData("[Ann]{.ann .turn} We sail.", "AG4018 articles/a.article.md(1,2)-(1,5): The turn of \"Ann\": no colon follows, so its words begin right behind it; write `:` there")]
    [InlineData("[Ann]{.ann .turn} (of all We sail.", "AG4018 articles/a.article.md(1,2)-(1,5): The turn of \"Ann\": no colon follows, so its words begin right behind it; write `:` there")]
    [InlineData("[Ann]{.ann .turn}:", "AG4018 articles/a.article.md(1,2)-(1,5): The turn of \"Ann\": nothing follows that is said")]
    [InlineData("[Ann]{.ann .turn}: [Ben]{.ben .turn}: No.", "AG4018 articles/a.article.md(1,2)-(1,5): The turn of \"Ann\": nothing follows that is said")]
    [InlineData("[Ann:]{.ann .turn}", "AG4018 articles/a.article.md(1,2)-(1,6): The turn of \"Ann:\": nothing follows that is said")]
    [InlineData("[Ann]{.quote .turn}: We sail.", "AG2005 articles/a.article.md(1,14)-(1,19): This span is part of a quote by `quote`, so it cannot be a source by `turn` too; give `turn` a span of its own, inside this one or around it")]
    public void What_is_odd_is_told(string body, string expected) =>
        Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings.Where(static finding => !finding.StartsWith("AG4003", StringComparison.Ordinal)));

    /// <summary>A quote goes on behind the label at which the words of the turn around it end; its own words may go on in it.</summary>
    [Fact]
    public void A_turn_ends_within_a_quote_that_goes_on()
    {
        var bound = BoundFiles.Of(
            "[Ann]{.ann turn=t}: They wrote [\"it rained. [Ben]{.ben .turn}: And [we stayed]{quote=t} dry\"]{quote=q by=ben kind=direct}.", Corpus);

        Assert.Empty(bound.Findings);
        Assert.Equal(
            ["t: They wrote \"it rained.|we stayed", "q: \"it rained. Ben: And we stayed dry\"", "3: And we stayed dry\""],
            bound.Article.Quotes.Select(quote => $"{quote.Id}: {string.Join('|', quote.Segments.Select(segment => segment.Range.In(bound.Article.Text)))}"));
    }

    [Theory]
    [InlineData("[Ann]{.ann .turn}: We \"sail\".", "direct")]
    [InlineData("[Ann]{.ann turn=q}: We sail.\n\n[Now.]{quote=q kind=reported}", "reported")]
    public void It_is_direct_unless_it_says_otherwise(string body, string kind) =>
        Assert.Equal(kind, Schema.Terms.QuoteKinds[(int)BoundFiles.Of(body, Corpus).Article.Quotes[0].Kind]);
}
