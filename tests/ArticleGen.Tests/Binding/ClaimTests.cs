using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What an annotation claims and cannot be, or leaves open: each is told at its place.</summary>
public class ClaimTests
{
    private const string Corpus = """
        people: { ann: { name: Ann }, ben: { name: Ben } }
        events: { sale: { name: Sale, date: 2024-04-16, tense: past }, vote: { name: Vote } }
        """;

    [Theory]
    [InlineData("[\"x\"]{quote=q} [Ann]{.ann source=q}. [\"y\"]{quote=q} [Ben]{.ben source=q}", "AG4012 articles/a.article.md(1,54)-(1,57): Two sources of the quote `q` stand apart, `ann` and `ben`, with words of it between them; if these are two quotes, give the second an id of its own; if both speak, write `by=\"ann ben\"`")]
    [InlineData("[It, she [said]{.cue}, rained]{.quote by=ann}", "AG4013 articles/a.article.md(1,11)-(1,15): The cue \"said\" stands inside the words of the quote \"It, she said, rained\"; end the segment before it and begin the next one behind it")]
    [InlineData("---\ndatePublished: 2024-04-17\n---\n[\"x\"]{quote=q by=ann} [then]{date=2024-05 of=q}", "AG4014 articles/a.article.md(4,24)-(4,28): The date of the quote `q` is 2024-05, and its article was published 2024-04-17; check both dates, or say `realis=other`")]
    [InlineData("[in May]{date=2024-05 of=sale}", "AG4015 articles/a.article.md(1,2)-(1,8): `sale` is dated 2024-05 here and 2024-04-16 elsewhere; check both, say which end is meant (`mod=start`, `mod=end`) or from what it is counted (`anchor=ID`), or give this one an id of its own")]
    [InlineData("[in May]{date=2024-05 of=vote} [in June]{date=2024-06 of=vote}", "AG4015 articles/a.article.md(1,33)-(1,40): `vote` is dated 2024-06 here and 2024-05 elsewhere; check both, say which end is meant (`mod=start`, `mod=end`) or from what it is counted (`anchor=ID`), or give this one an id of its own")]
    [InlineData("[x]{.quote .unsourced by=ann}", "AG4019 articles/a.article.md(1,12)-(1,22): `.unsourced` says that nobody is meant as the source of the quote \"x\", and a source or `by` says who is; remove one of them")]
    [InlineData("[x]{.quote .unsourced} [they]{.source}", "AG4019 articles/a.article.md(1,12)-(1,22): `.unsourced` says that nobody is meant as the source of the quote \"x\", and a source or `by` says who is; remove one of them")]
    [InlineData("[\"x\"]{quote=vote by=ann} [then]{date=2024 of=vote}", "AG3019 articles/a.article.md(1,46)-(1,50): `vote` is a quote of this article and an event too, so it is not clear whose time this is; give the quote another id")]
    [InlineData("[\"x\"]{quote=q by=ann repeats=q}", "AG3023 articles/a.article.md(1,30)-(1,31): `repeats=q` names the quote itself; name the one that it tells again")]
    [InlineData("[\"x\"]{quote=keep by=ann} [\"x\"]{.quote by=ann repeats=keeep}", "AG3010 articles/a.article.md(1,54)-(1,59): No quote of this article has the id `keeep`; did you mean `keep`?")]
    [InlineData("[\"x\"]{.quote by=ann repeats=b/kept}", "AG3023 articles/a.article.md(1,29)-(1,35): `repeats=b/kept` names no quote that has an id; write `ARTICLE/QUOTE`, or the id alone for a quote of this article")]
    [InlineData("[\"x\"]{.quote by=ann repeats=/kept}", "AG2014 articles/a.article.md(1,29)-(1,34): `/kept` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`")]
    [InlineData("[x [said]{cue=q}]{attribution=q} [y]{cue=q} [then]{date=2024 of=q}", "AG4017 articles/a.article.md(1,2)-(1,17): No quote stands in the attribution \"x said\"; mark the words that are said: `[…]{.quote}`")]
    [InlineData("[x]{.note}", "AG2019 articles/a.article.md(1,5)-(1,10): `.note` says nothing of these words; write `.note note=\"…\"`")]
    [InlineData("[£3]{.value}", "AG4009 articles/a.article.md(1,6)-(1,12): `.value` takes part in an event: `.value role=ROLE of=EVENT`")]
    [InlineData("---\nheadline: A\n---\n[B]{.headline}", "AG4020 articles/a.article.md(4,2)-(4,3): The headline is \"B\" here and \"A\" before; say it once")]
    [InlineData("[A]{.headline}\n\n[B]{.headline}", "AG4020 articles/a.article.md(3,2)-(3,3): The headline is \"B\" here and \"A\" before; say it once")]
    [InlineData("[x]{.quote by=ann medium=\"speech song\"}", "AG2013 articles/a.article.md(1,34)-(1,38): `medium` takes `speech`, `thought` or `writing`; `song` is none of them")]
    [InlineData("[x]{.quote by=ann unsourced=yes}", "AG2003 articles/a.article.md(1,19)-(1,28): `unsourced` is not a key of a span; it is a class: `.unsourced`")]
    [InlineData("[Ann]{.ann tense=past}", "AG2009 articles/a.article.md(1,2)-(1,5): `realis, polarity, tense, modality` belongs to a mention of an event, and this span is a mention of no event; remove it or move it there")]
    [InlineData("[Ann]{person=ann tense=past}", "AG2009 articles/a.article.md(1,18)-(1,23): `tense` belongs to a mention of an event, and this span is a mention of a person, organization or place; remove it or move it there")]
    [InlineData("[it]{.vote role=A of=sale}", "AG2009 articles/a.article.md(1,12)-(1,16): `role` belongs to a mention of a person, organization or place, and this span is a mention of an event; remove it or move it there")]
    [InlineData("[it]{.quote .vote by=ann}", "AG2004 articles/a.article.md(1,14)-(1,18): `.vote` is not a class of a span; did you mean `.note`?")]
    [InlineData("[it]{.kue}", "AG2004 articles/a.article.md(1,7)-(1,10): `.kue` is not a class of a span; did you mean `.cue`?")]
    [InlineData("It{.sale} and it{.red}", "AG2016 articles/a.article.md(1,3)-(1,10): No `]` stands before this block, so it is text; write `[… It]{.sale}`, or `\\{` if it is meant as text")]
    [InlineData("[it]{.sael}", "AG3001 articles/a.article.md(1,7)-(1,11): No thing has the id `sael`; did you mean `.sale`?")]
    public void What_cannot_be_is_told(string body, string expected) => Assert.Equal([expected], BoundFiles.Of(body, Corpus).Findings);

    [Theory]
    [InlineData("[\"x\"]{quote=q} [Ann]{.ann source=q} and [Ben]{.ben source=q}. [\"y\"]{quote=q}")]
    [InlineData("[\"x\"]{quote=q} [Ann]{.ann source=q}. [\"y\"]{quote=q} [she]{.ann source=q}")]
    [InlineData("[\"x\"]{quote=q by=\"ann ben\"} [Ann]{person=\"ann ben\" source=q}. [\"y\"]{quote=q} [Ben]{person=\"ben ann\" source=q}")]
    [InlineData("[\"x\"]{quote=q} [Ann]{.ann source=q}. [\"y\"]{quote=q} [a witness]{source=q}")]
    [InlineData("---\ndatePublished: 2024-04\n---\n[\"x\"]{quote=q by=ann} [then]{date=2024-04-30 of=q}")]
    [InlineData("---\ndatePublished: 2024-04\n---\n[x]{quote=q by=ann realis=other} [then]{date=2024-05 of=q}")]
    [InlineData("---\ndatePublished: 2024-04\n---\n[x]{quote=q by=ann} [then]{date=2024-05 mod=before of=q}")]
    [InlineData("[in April]{date=2024-04 of=sale} [that day]{date=2024-04-16 of=sale}")]
    [InlineData("[in May]{date=2024-05 mod=end of=sale} [about May]{date=2024-05~ of=sale}")]
    [InlineData("[x]{.quote .unsourced}")]
    [InlineData("[x]{.quote .unsourced} [it is said]{.cue}")]
    [InlineData("---\nheadline: A  B\n---\n[A\nB]{.headline}")]
    [InlineData("[x]{.quote by=ann kind=reported} [y \"z\"]{.quote by=ann kind=free-indirect}")]
    [InlineData("---\nevents: { sale: { tense: future, realis: other, polarity: negative, modality: other } }\n---\n[it]{.sale}")]
    public void What_can_be_is_not(string body) => Assert.Empty(BoundFiles.Of(body, Corpus).Findings);

    [Fact]
    public void Articles_may_see_an_event_differently()
    {
        var bound = new BoundFiles(
            GeneratorHarness.Corpus(Corpus),
            GeneratorHarness.Article("a", "---\nevents: { sale: { tense: future } }\n---\n[it]{.sale} [it]{.sale tense=present}"),
            GeneratorHarness.Article("b", "---\nevents: { sale: { tense: present, date: 2024-04-16 } }\n---\n[it]{.sale} [it]{.vote}"));

        Assert.Empty(bound.Findings);
        Assert.Equal(
            [Tense.Future, Tense.Present, Tense.Present, null], bound.Articles.SelectMany(static article => article.Mentions).Select(static mention => mention.View?.Tense));
        Assert.Equal("past", bound.Corpus.Find("sale")!.Facts.TextOf(FormatKeys.Tense));
    }

    [Fact]
    public void Two_corpus_files_may_not()
    {
        var bound = new BoundFiles(
            new InputFile("articles/corpus.yaml", Corpus), new InputFile("articles/more.corpus.yaml", "events: { sale: { tense: future } }\n"), GeneratorHarness.Article("a", "x"));

        Assert.Equal(["AG3003"], bound.RuleIds);
    }

    [Fact]
    public void A_quote_of_another_article_may_be_told_again() => Assert.Empty(new BoundFiles(
        GeneratorHarness.Corpus(Corpus), GeneratorHarness.Article("a", "[x]{.quote by=ann repeats=b/q}"), GeneratorHarness.Article("b", "[x]{quote=q by=ann}")).Findings);
}
