using ArticleGen.Model;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What a label is bound to: its segments, its fields, its links; and what is wrong with it.</summary>
public class LabelTests
{
    private const string Declared = "fields: { label: { topic: string?, sure: int?, about: \"ref(person)?\" } }\n";

    private const string Ann = "people: { ann: { name: Ann Lee } }\n";

    [Theory]
    [InlineData("[It rained]{label=claim}.", "claim: It rained")]
    [InlineData("[It rained]{label=claim id=p1}.", "claim p1: It rained")]
    [InlineData("[It rained]{label=claim note=\"so far\" cert=low}.", "claim: It rained; note so far; Low")]
    [InlineData("[It]{label=a} [rained]{label=b}.", "a: It", "b: rained")]
    [InlineData("[It [rained]{label=b}]{label=a}.", "a: It rained", "b: rained")]
    [InlineData("[[It]{label=b}]{label=a}.", "a: It", "b: It")]
    [InlineData("[It]{label=claim id=p} often [rained]{label=claim id=p}.", "claim p: It … rained")]
    [InlineData("[It]{label=claim id=p topic=rain} often [rained]{label=claim id=p topic=rain note=n}.", "claim p: It … rained; topic=rain; note n")]
    [InlineData("[It]{label=\"two words\"}.", "two words: It")]
    [InlineData("[It]{label=de.idsma.rw.Stwr}.", "de.idsma.rw.Stwr: It")]
    [InlineData("[It rained]{label=claim id=cafe\u0301}.", "claim caf\u00E9: It rained")]
    public void Its_words_its_type_and_its_id(string body, params string[] labels) => Assert.Equal(labels, Labels(BoundFiles.Of(body)));

    [Theory]
    [InlineData("[It]{label=claim topic=rain}.", "claim: It; topic=rain")]
    [InlineData("[It]{label=claim topic=\"much rain\" strength=0.5 empty=\"\"}.", "claim: It; topic=much rain; strength=0.5; empty=")]
    [InlineData("[It]{label=claim speaker=x}.", "claim: It; speaker=x")]
    [InlineData("[It]{topic=rain label=claim}.", "claim: It; topic=rain")]
    [InlineData("[Ann Lee]{.ann label=speaker stance=for}", "speaker: Ann Lee; stance=for")]
    public void What_no_corpus_file_declares_is_a_text(string body, params string[] labels) => AssertRight(BoundFiles.Of(body, Ann), labels);

    [Theory]
    [InlineData("[It]{label=claim topic=rain sure=2 about=ann}.", "claim: It; topic=rain; sure=2; about=ann")]
    [InlineData("[It]{label=claim id=p topic=rain}[s]{label=claim id=p supports=#p}.", "claim p: It … s; supports claim p; topic=rain")]
    public void What_is_declared_has_its_type(string body, params string[] labels) => AssertRight(BoundFiles.Of(body, Declared + Ann), labels);

    [Theory]
    [InlineData("[It]{label=claim id=p} [rained]{label=claim supports=#p}.", "claim p: It", "claim: rained; supports claim p")]
    [InlineData("[It]{label=claim supports=#p} [rained]{label=premise id=p}.", "claim: It; supports premise p", "premise p: rained")]
    [InlineData("[\"It rained,\"]{quote=q by=ann} she said, which is [so]{label=claim supports=\"#q\"}.", "claim: so; supports quote q")]
    [InlineData("[It]{label=a id=p}[It]{label=a id=q}[It]{label=a x=\"#p #q\" y=#q topic=t}", "a p: It", "a q: It", "a: It; x a p; x a q; y a q; topic=t")]
    [InlineData("[It]{label=a id=p x=#p}[s]{label=a id=p x=#p}", "a p: It … s; x a p")]
    public void Links_point_to_labels_and_quotes(string body, params string[] labels) => AssertRight(BoundFiles.Of(body, Ann), labels);

    [Theory]
    [InlineData("[Ann Lee]{.ann label=speaker}", "Named")]
    [InlineData("[Ann Lee]{.person label=speaker note=n cert=low}", "Named; n; Low")]
    public void A_mention_may_be_a_label_too_and_keeps_what_is_said_of_it(string body, string mention)
    {
        var bound = BoundFiles.Of(body, Ann);
        AssertRight(bound, "speaker: Ann Lee");
        var found = Assert.Single(bound.Article.Mentions);
        Assert.Equal(mention, string.Join("; ", new[] { found.Kind.ToString(), found.Note, found.Certainty?.ToString() }.Where(static it => it is not null)));
        Assert.Equal(["ann"], found.Targets);
    }

    [Theory]
    [InlineData("[\"It rained,\"]{quote=q by=ann label=claim} she [said]{cue=q label=verb}.", "claim: \"It rained,\"", "verb: said")]
    [InlineData("[It rained [often]{date=2024 label=frequency}]{.headline label=title}.", "title: It rained often", "frequency: often")]
    [InlineData("[It raned]{label=claim corr=\"It rained\"}.", "claim: It raned")]
    [InlineData("[It rained]{.note note=n label=claim}.", "claim: It rained")]
    [InlineData("[[“Rain,”]{.quote} [he]{.source label=role} said]{.attribution label=report}.", "report: “Rain,” he said", "role: he")]
    public void Whatever_a_span_is_it_may_be_a_label_too(string body, params string[] labels) => AssertRight(BoundFiles.Of(body, Ann), labels);

    [Fact]
    public void A_field_of_mentions_is_the_mentions_and_one_of_both_is_both()
    {
        var bound = BoundFiles.Of("[Ann Lee]{.ann label=speaker weight=2 topic=t}", Ann + "fields: { mention: { weight: int?, topic: string? }, label: { topic: string? } }");
        AssertRight(bound, "speaker: Ann Lee; topic=t");
        Assert.Equal(["weight=2", "topic=t"], bound.Article.Mentions.Single().Fields.Select(static fact => $"{fact.Key.Name}={fact.Text}"));
    }

    [Theory]
    [InlineData("[It]{label=claim suports=#p1} [rained]{label=claim id=p2}.", "AG3029 articles/a.article.md(1,27)-(1,29)", "did you mean `#p2`?")]
    [InlineData("[It]{label=claim on=\"#q #xyz\"} [“rained”]{quote=q kind=direct by=ann}.", "AG3029 articles/a.article.md(1,26)-(1,29)", "`on=\"#xyz\"` is a link, and no label and no quote of this article has the id `xyz`; write `id=xyz` on the label that it means")]
    [InlineData("[It]{label=claim on=\"#q q\"} [“rained”]{quote=q kind=direct by=ann}.", "AG2001 articles/a.article.md(1,25)-(1,26)", "A link is `#` and an id; write `#q`")]
    [InlineData("[It]{label=claim on=#}.", "AG2014 articles/a.article.md(1,21)-(1,22)", "a link is `#` and an id")]
    [InlineData("[It]{label=claim id=p} [rained]{label=premise id=p}.", "AG4026 articles/a.article.md(1,39)-(1,46)", "The label `p` is a `premise` here and a `claim` at an earlier segment")]
    [InlineData("[It [rained]{label=claim id=p}]{label=claim id=p}.", "AG4026 articles/a.article.md(1,29)-(1,30)", "stands inside itself")]
    [InlineData("[It]{label=claim id=p on=a} [rained]{label=claim id=p on=b}.", "AG4026 articles/a.article.md(1,58)-(1,59)", "says `on` is \"b\" here and \"a\" at an earlier segment")]
    [InlineData("[It]{label=claim id=q} [“rained”]{quote=q kind=direct by=ann}.", "AG4027 articles/a.article.md(1,21)-(1,22)", "give the label an id of its own")]
    [InlineData("[It]{label=\"\"}.", "AG2019 articles/a.article.md(1,6)-(1,14)", "write `label=TYPE`")]
    [InlineData("[It]{label=\" \" topic=x}.", "AG2019 articles/a.article.md(1,6)-(1,15)", "write `label=TYPE`")]
    [InlineData("[It]{label=}.", "AG2001 articles/a.article.md(1,6)-(1,12)", "`label` has no value after its `=`")]
    [InlineData("[It]{.label}.", "AG2004 articles/a.article.md(1,7)-(1,12)", "it is a key")]
    [InlineData("[]{label=x} It.", "AG2010 articles/a.article.md(1,1)-(1,3)", "")]
    [InlineData("[It]{label=claim topic=a topic=b}.", "AG2006 articles/a.article.md(1,26)-(1,31)", "keep one of them")]
    [InlineData("[It]{label=claim on=#p on=#p} [x]{label=a id=p}", "AG2006 articles/a.article.md(1,24)-(1,26)", "keep one of them")]
    [InlineData("[It]{label=a label=b}.", "AG2006 articles/a.article.md(1,14)-(1,19)", "keep one of them")]
    [InlineData("[It]{label=a id=\"p q\"}.", "AG2014 articles/a.article.md(1,20)-(1,21)", "")]
    [InlineData("[It]{label=a by=ann}.", "AG2009 articles/a.article.md(1,14)-(1,16)", "`by` belongs to part of a quote or an attribution, and this span is a label")]
    [InlineData("[It]{id=p}.", "AG2003 articles/a.article.md(1,6)-(1,8)", "")]
    [InlineData("[Ann Lee]{.ann id=p}.", "AG2003 articles/a.article.md(1,16)-(1,18)", "")]
    public void What_is_wrong_is_told_at_its_place(string body, string at, string message)
    {
        var finding = Assert.Single(BoundFiles.Of(body, Ann).Findings, found => found.StartsWith(at[..6], StringComparison.Ordinal));
        Assert.StartsWith(at + ":", finding, StringComparison.Ordinal);
        Assert.Contains(message, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[It]{label=claim topc=rain}.", "AG2003 articles/a.article.md(1,18)-(1,22)", "did you mean `topic`?")]
    [InlineData("[It]{label=claim sure=much}.", "AG1010 articles/a.article.md(1,23)-(1,27)", "")]
    [InlineData("[It]{label=claim about=#ann}.", "AG1013 articles/a.article.md(1,24)-(1,28)", "")]
    [InlineData("[Ann Lee]{.ann topic=x}.", "AG2009 articles/a.article.md(1,16)-(1,21)", "`topic` belongs to a label, and this span is a mention")]
    public void Where_fields_are_declared_all_others_are_mistakes(string body, string at, string message)
    {
        var finding = Assert.Single(BoundFiles.Of(body, Declared + Ann).Findings);
        Assert.StartsWith(at + ":", finding, StringComparison.Ordinal);
        Assert.Contains(message, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_says_more_of_a_label_than_a_block_may_hold()
    {
        var bound = BoundFiles.Of($"[It]{{label=claim {string.Join(' ', Enumerable.Range(0, 300_000).Select(static number => "k" + number + "=v"))}}}.");
        Assert.StartsWith("AG2001", Assert.Single(bound.Findings), StringComparison.Ordinal);
        Assert.Equal(256, Assert.Single(bound.Article.Labels).Fields.Count);
    }

    [Fact]
    public void A_field_that_must_be_said_is_missed() =>
        Assert.StartsWith(
            "AG1016 articles/a.article.md(1,2)-(1,4): This label has no `topic`",
            Assert.Single(BoundFiles.Of("[It]{label=claim}.", "fields: { label: { topic: string } }").Findings), StringComparison.Ordinal);

    [Fact]
    public void A_link_is_not_told_while_a_corpus_file_may_declare_its_key_as_a_text() =>
        Assert.Equal(["AG1001"], BoundFiles.Of("[It]{label=claim about=#x}.", "fields: {").RuleIds);

    [Theory]
    [InlineData("LabelType: [claim, premise]", "[It]{label=clam}.", "AG3018 articles/a.article.md(1,12)-(1,16): `clam` is not a word of the vocabulary `LabelType`; did you mean `claim`?")]
    [InlineData("LabelType: { closed: false, terms: [claim] }", "[It]{label=clam}.")]
    public void Its_types_are_a_vocabulary_that_may_be_closed(string vocabulary, string body, params string[] findings) =>
        Assert.Equal(findings, BoundFiles.Of(body, $"vocabularies: {{ {vocabulary} }}").Findings);

    [Fact]
    public void Its_types_are_an_enum_in_ordinal_order_with_what_is_listed() => Assert.Equal(
        "Claim MainClaim Premise",
        string.Join(' ', BoundFiles.Of("[It]{label=premise} [rained]{label=main-claim}", "vocabularies: { LabelType: { closed: false, terms: [claim] } }")
            .Vocabulary.Enums.Single(static words => words.Name == "LabelType").Terms.Select(static term => term.Name)));

    [Fact]
    public void Two_types_of_one_name_are_told_where_the_later_one_stands() => Assert.StartsWith(
        "AG3014 articles/a.article.md(1,36)-(1,46): `main claim` and `main-claim` collide as values of `LabelType`",
        Assert.Single(BoundFiles.Of("[It]{label=\"main claim\"} [s]{label=main-claim}").Findings), StringComparison.Ordinal);

    [Theory]
    [InlineData("every: label, has: [topic]", "AG6002 articles/a.article.md(1,2)-(1,4): The label \"It\" has no `topic`")]
    [InlineData("every: label, where: { type: claim }, has: [note]", "AG6002 articles/a.article.md(1,2)-(1,4): The label \"It\" has no `note`")]
    [InlineData("every: label, where: { type: premise }, has: [note]")]
    public void A_rule_may_ask_of_labels(string rule, params string[] findings) => Assert.Equal(
        findings, BoundFiles.Of("[It]{label=claim}.", Declared + $"rules: [ {{ {rule} }} ]").Findings.Select(finding => finding[..finding.IndexOf(';', StringComparison.Ordinal)]));

    [Theory]
    [InlineData("fields: { mention: { label: string? } }")]
    [InlineData("fields: { label: { id: string? } }")]
    [InlineData("fields: { label: { date: date? } }")]
    [InlineData("kinds: { label: labels }")]
    public void What_labels_are_called_is_taken(string corpus) => Assert.Equal(["AG1015"], BoundFiles.Of("It rained.", corpus).RuleIds.Distinct());

    private static void AssertRight(BoundFiles bound, params string[] labels)
    {
        Assert.Empty(bound.Findings);
        Assert.Equal(labels, Labels(bound));
    }

    private static IEnumerable<string> Labels(BoundFiles bound) => bound.Article.Labels.Select(label => string.Join(
        "; ",
        new[] { $"{label.Type}{(label.Id is null ? "" : " " + label.Id)}: {string.Join(" … ", label.Segments.Select(range => range.In(bound.Article.Text)))}" }
            .Concat(label.Links.Select(link => $"{link.Type} {Target(bound.Article, link)}"))
            .Concat(label.Fields.Select(static fact => $"{fact.Key.Name}={fact.Text}"))
            .Concat(label.Note is null ? [] : ["note " + label.Note])
            .Concat(label.Certainty is { } certainty ? [certainty.ToString()] : [])));

    private static string Target(Article article, LabelLink link) => link.IsToQuote
        ? "quote " + article.Quotes[link.Target].Id
        : $"{article.Labels[link.Target].Type} {article.Labels[link.Target].Id}";
}
