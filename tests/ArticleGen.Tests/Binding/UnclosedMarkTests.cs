using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>An opening quotation mark of a quote that nothing closes is told, once, and nothing else is taken for one.</summary>
public class UnclosedMarkTests
{
    [Theory]
    [InlineData("[⟦\"⟧We go, he said, [and]{.date} left.]{quote=q}")]
    [InlineData("⟦\"⟧[We go]{quote=q}, he said.")]
    [InlineData("[⟦“⟧We go]{quote=q}, he said.")]
    [InlineData("[⟦‘⟧We go]{quote=q}, he said.")]
    [InlineData("[⟦'⟧We go]{quote=q}, he said.")]
    [InlineData("[⟦«⟧ Nous partons]{quote=q}, dit-il.")]
    [InlineData("[⟦,,⟧Ja]{quote=q}, sagte er.")]
    [InlineData("[⟦「⟧行く]{quote=q}と言った。")]
    [InlineData("[that it was ⟦\"⟧low and bad]{quote=q}")]
    [InlineData("[⟦“⟧We go]{quote=q}, he said.\n\nHe left. [“And came.”]{quote=r}")]
    [InlineData("[⟦“⟧We go]{quote=q}, he said. [“And came.”]{quote=r}")]
    [InlineData("[“He said: [⟦‘⟧I went]{quote=q} down.”]{quote=r}")]
    public void An_opening_mark_that_nothing_closes_is_told(string marked)
    {
        var body = marked.Replace("⟦", "").Replace("⟧", "");
        var line = marked[..marked.IndexOf('⟦')].Count(static c => c == '\n') + 1;
        var length = marked.IndexOf('⟧') - marked.IndexOf('⟦') - 1;
        var column = marked.IndexOf('⟦') + 1;
        var mark = body.Substring(column - 1, length);
        Assert.Equal(
            [$"AG4016 articles/a.article.md({line},{column})-({line},{column + length}): Nothing closes the quotation mark `{mark}` of the quote `q`; close it, repeat it at the start of the next paragraph if the quotation goes on, or say `kind` if the text is printed so"],
            BoundFiles.Of(body).Findings.Where(static finding => !finding.StartsWith("AG4003", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_quote_without_an_id_is_named_by_its_first_words() => Assert.Contains(
        "the quote \"“We go down to the harbour and stay ther…\"",
        BoundFiles.Of("[“We go down to the harbour and stay there]{.quote}, he said.").Findings.Single(static finding => finding.StartsWith("AG4016", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[“One.]{quote=q}\n\n[“Two.”]{quote=q}")]
    [InlineData("[“He said: [‘One.]{quote=r}]{quote=q}\n\n[“[‘Two.’]{quote=r} Three.”]{quote=q}")]
    [InlineData("[“He said: [‘One.]{quote=r}]{quote=q}\n\n[[‘Two.’]{quote=r} Three.”]{quote=q}")]
    [InlineData("[«Uno.]{quote=q}\n\n[»Dos».]{quote=q}")]
    [InlineData("[6\" pipes and 5'10\" men]{quote=q}")]
    [InlineData("['Twas the boys' fault in the '80s]{quote=q}")]
    [InlineData("['96 was a good year]{quote=q}")]
    [InlineData("[’80s music and ’em all]{quote=q}")]
    [InlineData("['s avonds, 't huis]{quote=q}")]
    [InlineData("[that rock 'n' roll is o' the boys']{quote=q}")]
    [InlineData("[a << b, c ,, d and `` e]{quote=q}")]
    [InlineData("[that 'ndrangheta men and the 'ammer left]{quote=q}")]
    [InlineData("\"Never closed. [That they go]{quote=q} he said.")]
    [InlineData("[של צה\"ל]{quote=q}")]
    public void What_is_no_opening_mark_is_not_told(string body) => Assert.DoesNotContain("AG4016", BoundFiles.Of(body).RuleIds);

    [Theory]
    [InlineData("direct")]
    [InlineData("indirect")]
    public void A_quote_that_says_its_kind_is_not_judged_by_such_a_mark(string kind) =>
        Assert.Equal(["AG4003"], BoundFiles.Of($"[\"We go]{{quote=q kind={kind}}}, he said.").RuleIds);

    [Fact]
    public void A_text_without_quotation_marks_is_not_looked_at() =>
        Assert.Equal(["AG4003"], BoundFiles.Of("---\nquotationMarks: none\n---\n[\"We go]{quote=q}, he said.").RuleIds);
}
