using ArticleGen.Tests.Support;
using ArticleGen.Model;
using ArticleGen.Tests.Running;

namespace ArticleGen.Tests.Binding;

/// <summary>A quote is direct, mixed or indirect by the quotation marks around its words.</summary>
public class QuoteKindTests
{
    [Theory]
    [InlineData("[\"We go,\"]{quote=q} he said.")]
    [InlineData("\"[We go,]{quote=q}\" he said.")]
    [InlineData("\"[We go]{quote=q},\" he said.")]
    [InlineData("[“We go,”]{quote=q} he said.")]
    [InlineData("“[We go]{quote=q},” he said.")]
    [InlineData("[‘We go,’]{quote=q} he said.")]
    [InlineData("['We go,']{quote=q} he said.")]
    [InlineData("[„Wir gehen“]{quote=q}, sagte er.")]
    [InlineData("[„Wir gehen”]{quote=q}")]
    [InlineData("[‚Wir gehen‘]{quote=q}, sagte er.")]
    [InlineData("[»Wir gehen«]{quote=q}, sagte er.")]
    [InlineData("[›Wir gehen‹]{quote=q}, sagte er.")]
    [InlineData("[« Nous partons »]{quote=q}, dit-il.")]
    [InlineData("[«\u00A0Nous partons\u00A0»]{quote=q}, dit-il.")]
    [InlineData("[”Vi går”]{quote=q}, sa han.")]
    [InlineData("[»Vi går»]{quote=q}, sa han.")]
    [InlineData("[「行く」]{quote=q}と言った。")]
    [InlineData("[『行く』]{quote=q}と言った。")]
    [InlineData("[＂行く＂]{quote=q}")]
    [InlineData("[\"We,\"]{quote=q} he said, [\"go.\"]{quote=q}")]
    [InlineData("[\"We,\"]{quote=q} he said.\n\n[\"And go.\"]{quote=q}")]
    [InlineData("[\"We]{quote=q} [really]{.date} [go\"]{quote=q}")]
    [InlineData("[“One.]{quote=q}\n\n[“Two.”]{quote=q}")]
    [InlineData("[\"One.]{quote=q}\n\n[\"Two.\"]{quote=q}")]
    [InlineData("[“One.]{quote=q}\n\n[“Two.]{quote=q}\n\n[“Three.”]{quote=q}")]
    [InlineData("[\"It's the dogs' bowl,\"]{quote=q} he said.")]
    [InlineData("['It's raining,']{quote=q} he said.")]
    [InlineData("[‘It’s raining,’]{quote=q} he said.")]
    [InlineData("[\"The '80s were great,\"]{quote=q} he said.")]
    [InlineData("['The '80s were great,']{quote=q} he said.")]
    [InlineData("[“The ’80s were great,”]{quote=q} he said.")]
    [InlineData("[\"He said 'go' to me,\"]{quote=q} she said.")]
    [InlineData("[\"He said “go” to me,\"]{quote=q} she said.")]
    [InlineData("[“He said “go” to me,”]{quote=q} she said.")]
    [InlineData("[\"13\"]{quote=q} she said.")]
    [InlineData("[\"?!\"]{quote=q} she said.")]
    [InlineData("[\"👍\"]{quote=q} she said.")]
    [InlineData("(\"[We go]{quote=q}\")")]
    [InlineData("He said—[\"go\"]{quote=q}—and went.")]
    [InlineData("A 6\" pipe. [\"We go\"]{quote=q}.")]
    public void All_words_in_marks_are_direct(string body) => AssertKind(QuoteKind.Direct, body);

    [Theory]
    [InlineData("He said [that it was the \"lowest level.\"]{quote=q}")]
    [InlineData("He said [that it was the \"lowest level\" ever]{quote=q}.")]
    [InlineData("He said [it was \"low,\" and \"bad\"]{quote=q}.")]
    [InlineData("[\"We go,\"]{quote=q} he said, [and that they came]{quote=q}.")]
    [InlineData("[dass es »schlecht« sei]{quote=q}")]
    [InlineData("[qu'il est « mauvais »]{quote=q}")]
    public void A_part_in_marks_is_mixed(string body) => AssertKind(QuoteKind.Mixed, body);

    [Theory]
    [InlineData("He said [that they go]{quote=q}.")]
    [InlineData("He said [it's the dogs' bowl]{quote=q}.")]
    [InlineData("He said [the '80s were great]{quote=q}.")]
    [InlineData("He said [the '80s were the boys' best years]{quote=q}.")]
    [InlineData("He said [the ’80s were the boys’ best years]{quote=q}.")]
    [InlineData("He said [the pipe is 6\" wide and 8\" long]{quote=q}.")]
    [InlineData("He said [they go\" now]{quote=q}.")]
    [InlineData("He said \"[they go now]{quote=q}.")]
    [InlineData("He \"cried\" [that they go]{quote=q}.")]
    [InlineData("[O'Neill's men o' war]{quote=q}")]
    [InlineData("\"Unclosed.\n\nHe said [that they go]{quote=q}, \"or\" so.")]
    public void No_words_in_marks_are_indirect(string body) => AssertKind(QuoteKind.Indirect, body);

    [Theory]
    [InlineData("[\"He said [we go]{quote=q} now,\"]{quote=outer} she said.", QuoteKind.Indirect)]
    [InlineData("[\"He said ['we go']{quote=q} now,\"]{quote=outer} she said.", QuoteKind.Direct)]
    [InlineData("[\"He said '[we go]{quote=q}' now,\"]{quote=outer} she said.", QuoteKind.Direct)]
    [InlineData("[\"[We go]{quote=q}\"]{quote=outer} she said.", QuoteKind.Indirect)]
    [InlineData("[\"[We go]{quote=inner}\"]{quote=q} she said.", QuoteKind.Direct)]
    [InlineData("[She said he had said [\"go\"]{quote=inner}]{quote=q}.", QuoteKind.Indirect)]
    [InlineData("[\"She said he said ['go']{quote=inner}\"]{quote=q}.", QuoteKind.Direct)]
    [InlineData("[She \"said\" he had said [\"go\"]{quote=inner}]{quote=q}.", QuoteKind.Mixed)]
    [InlineData("[\"He told me [that [“you must go”]{quote=q} was said]{quote=mid},\"]{quote=outer}", QuoteKind.Direct)]
    public void The_marks_of_another_quote_do_not_count(string body, object kind) => AssertKind((QuoteKind)kind, body);

    [Theory]
    [InlineData("[We go]{quote=q kind=direct}", QuoteKind.Direct)]
    [InlineData("[\"We go\"]{quote=q kind=indirect}", QuoteKind.Indirect)]
    public void The_kind_that_is_said_wins(string body, object kind) => AssertKind((QuoteKind)kind, body);

    [Theory]
    [InlineData("[We go]{quote=q kind=direct} [they]{source=q}", "AG4001 articles/a.article.md(1,22)-(1,28): `kind=direct`, but by its quotation marks the quote `q` is indirect; remove `kind`, or keep it if the marks mislead")]
    [InlineData("[\"We go\"]{quote=q kind=mixed} [they]{source=q}", "AG4001 articles/a.article.md(1,24)-(1,29): `kind=mixed`, but by its quotation marks the quote `q` is direct; remove `kind`, or keep it if the marks mislead")]
    public void The_kind_that_is_said_is_checked(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body).Findings);

    [Theory]
    [InlineData("[\"We go\"]{quote=q kind=direct} [they]{source=q}")]
    [InlineData("[We go]{quote=q kind=indirect} [they]{source=q}")]
    [InlineData("[We \"go\"]{quote=q kind=mixed} [they]{source=q}")]
    public void A_kind_that_fits_is_no_finding(string body) => Assert.Empty(BoundFiles.Of(body).Findings);

    private static void AssertKind(QuoteKind expected, string body) =>
        Assert.Equal(expected, BoundFiles.Of(body).Article.Quotes.Single(static quote => quote.Id == "q").Kind);
}
