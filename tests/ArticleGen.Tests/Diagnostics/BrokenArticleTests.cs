using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>A mistake costs what it is about and nothing else: a consumer that uses the rest compiles and runs.</summary>
public class BrokenArticleTests
{
    private static readonly InputFile s_corpus = GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }\nplaces: { japan: { name: Japan } }\n");

    private static readonly InputFile s_whole = GeneratorHarness.Article("whole", "[\"We go,\"]{quote=go by=ann} said [Ann Lee]{.person}.\n");

    [Theory]
    [InlineData("the body", "AG2001", "section: Asia", "[x]{persn=\"ann} and [Japan]{place=japan}.")]
    [InlineData("an unknown key of a span", "AG2003", "section: Asia", "[x]{persn=ann} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("an unknown id", "AG3001", "section: Asia", "[x]{person=nobody-at-all} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("one of two ids", "AG3001", "section: Asia", "[x]{place=\"japan nowhere-at-all\"} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("one of two speakers", "AG3001", "section: Asia", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=\"ann nobody-at-all\"}")]
    [InlineData("an id of another kind", "AG3002", "section: Asia", "[x]{person=japan} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a cue of no quote", "AG3010", "section: Asia", "[x]{cue=no-such-quote} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a span across a blank line", "AG2007", "section: Asia", "[x\n\ny]{.cue} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a date", "AG4007", "section: Asia", "[x]{date=2007-13} [Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a key of front matter", "AG1005", "section: Asia\nheadlin: x", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a value of front matter", "AG1009", "section: Asia\nurl: x", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("an item of a list", "AG3001", "section: Asia\nauthor: [ann, nobody-at-all]", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("an id in front matter", "AG1013", "section: Asia\npeople: { a b: { name: B } }", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a contradiction", "AG3003", "section: Asia\npeople: { ann: { name: Anna } }", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    [InlineData("a nested segment", "AG4004", "section: Asia", "[Japan]{place=japan} [\"Yes [x]{quote=yes}\"]{quote=yes by=ann}")]
    [InlineData("an original", "AG5001", "section: Asia\noriginal: lost.txt", "[Japan]{place=japan} [\"Yes\"]{quote=yes by=ann}")]
    public void What_is_right_beside_a_mistake_is_there(string mistake, string rule, string yaml, string body)
    {
        var broken = GeneratorHarness.Article("broken", $"---\n{yaml}\n---\n\n{body}\n");
        var quotes = body.Contains("quote=yes") ? "Quotes.Broken.Yes.Speaker?.Name" : "\"Ann Lee\"";
        var code = $$"""
            using Demo.Corpus;
            public static class Probe
            {
                public static string Run() => string.Join(", ",
                    Quotes.Whole.Go.Speaker?.Name, Articles.Broken.Section, Articles.Broken.Places[0].Name, {{quotes}}, Articles.All.Count);
            }
            """;
        Assert.True("Ann Lee, Asia, Japan, Ann Lee, 2" == CompiledCorpus.Run(code, [s_corpus, s_whole, broken], expected: rule), mistake);
    }

    [Theory]
    [InlineData("yaml", "AG1001", "section: a: b")]
    [InlineData("no map", "AG1002", "- a")]
    [InlineData("nesting", "AG1012", "section: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void A_body_is_there_though_its_front_matter_is_lost(string mistake, string rule, string yaml)
    {
        var broken = GeneratorHarness.Article("broken", $"---\n{yaml}\n---\n\n[\"Yes\"]{{quote=yes by=ann}}\n");
        const string Code = """
            using Demo.Corpus;
            public static class Probe
            {
                public static string Run() => $"{Quotes.Whole.Go.Speaker?.Name}, {Quotes.Broken.Yes.Speaker?.Name}, {Articles.Broken.Text}";
            }
            """;
        Assert.True("Ann Lee, Ann Lee, \"Yes\"" == CompiledCorpus.Run(Code, [s_corpus, s_whole, broken], expected: rule), mistake);
    }

    [Fact]
    public void Articles_are_there_though_the_corpus_file_is_lost()
    {
        var corpus = s_corpus with { Content = "people: [\n" };
        var own = GeneratorHarness.Article("own", "---\npeople: { ben: { name: Ben } }\n---\n\n[Ben]{.person}\n");
        const string Code = "public static class Probe { public static string Run() => Demo.Corpus.People.Ben.Name + Demo.Corpus.Articles.Own.Text; }";
        Assert.Equal("BenBen", CompiledCorpus.Run(Code, [corpus, own], expected: "AG1001"));
    }

    [Fact]
    public void The_first_of_two_articles_with_one_id_is_there()
    {
        InputFile[] files = [new("a/talks.article.md", "first"), new("b/talks.article.md", "second"), s_corpus, s_whole];
        const string Code = "public static class Probe { public static string Run() => Demo.Corpus.Articles.Talks.Text + Demo.Corpus.Articles.All.Count; }";
        Assert.Equal("first2", CompiledCorpus.Run(Code, files, expected: "AG3013"));
    }

    [Fact]
    public void Both_things_whose_ids_give_one_name_are_there()
    {
        var twins = GeneratorHarness.Article("twins", "---\npeople: { b-c: { name: First }, b_c: { name: Second } }\n---\n\n[x]{person=b-c} [y]{person=b_c}\n");
        const string Code = "public static class Probe { public static string Run() => Demo.Corpus.People.BC.Name + Demo.Corpus.People.Find(\"b_c\")?.Name; }";
        Assert.Equal("FirstSecond", CompiledCorpus.Run(Code, [twins], expected: "AG3012"));
    }
}
