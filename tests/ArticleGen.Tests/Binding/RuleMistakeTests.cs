using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>What is wrong in a project's own rules is told at its place, and costs that rule alone.</summary>
public class RuleMistakeTests
{
    private const string Corpus = """
        kinds: { ship: ships }
        fields: { person: { sector: "enum(official, none)?", rank: int? }, quote: { stance: "enum(for, against)?" } }
        vocabularies: { ParticipantRole: [Agent] }
        people: { ann: { name: Ann, sector: official } }
        events: { flood: { name: Flood, type: Natural.Flood } }

        """;

    /// <summary>Each row is a rule with <c>⟦…⟧</c> around the place of its mistake.</summary>
    [Theory]
    [InlineData("⟦x⟧", "AG1006: `rules` takes a list of rules, each a map with `every` or `quotedWords`, and this is a single value")]
    [InlineData("⟦[]⟧", "AG1006: `rules` takes a list of rules, each a map with `every` or `quotedWords`, and this is a list")]
    [InlineData("⟦{}⟧", "AG1015: This rule is about nothing: write `every`, or `quotedWords`")]
    [InlineData("{ ⟦has⟧: name }", "AG1015: This rule is about nothing: write `every`, or `quotedWords`")]
    [InlineData("{ ⟦every⟧: person }", "AG1015: This rule asks for nothing: write `has`, the keys under which each must say something, or `roles`")]
    [InlineData("{ ⟦every⟧: person, has: [] }", "AG1015: This rule asks for nothing: write `has`, the keys under which each must say something, or `roles`")]
    [InlineData("{ ⟦evry⟧: person, has: name }", "AG1005: `evry` is not a key of `rules`; did you mean `every`?")]
    [InlineData("{ every: ⟦persn⟧, has: name }", "AG1011: `every` takes `person`, `organization`, `place`, `event`, `ship`, `article`, `quote`, `mention` or `label`; `persn` is none of them; did you mean `person`?")]
    [InlineData("{ every: ⟦[person]⟧, has: name }", "AG1006: `every` takes a single value, and this is a list")]
    [InlineData("{ every: person, has: ⟦jobtitle⟧ }", "AG1005: `jobtitle` is not a key of a person; did you mean `jobTitle`?")]
    [InlineData("{ every: ship, has: [name, ⟦sector⟧] }", "AG1005: `sector` is not a key of a ship")]
    [InlineData("{ every: article, has: ⟦headlin⟧ }", "AG1005: `headlin` is not a key of an article; did you mean `headline`?")]
    [InlineData("{ every: quote, has: ⟦speaker⟧ }", "AG1005: `speaker` is not a key of a quote; did you mean `speakers`?")]
    [InlineData("{ every: mention, has: ⟦stance⟧ }", "AG1005: `stance` is not a key of a mention")]
    [InlineData("{ every: person, has: name, where: { ⟦sectr⟧: official } }", "AG1005: `sectr` is not a key of a person; did you mean `sector`?")]
    [InlineData("{ every: person, has: name, where: { sector: ⟦offical⟧ } }", "AG1011: `sector` takes `official` or `none`; `offical` is none of them; did you mean `official`?")]
    [InlineData("{ every: person, has: name, where: { type: [group, ⟦lone⟧] } }", "AG1011: `type` takes `individual` or `group`; `lone` is none of them")]
    [InlineData("{ every: person, has: name, where: { rank: ⟦high⟧ } }", "AG1010: `rank` takes a whole number; `high` is not one")]
    [InlineData("{ every: person, has: name, where: { birthDate: ⟦198⟧ } }", "AG4007: This is no EDTF date: `198` is no year; years have four digits, and a decade is written 198X")]
    [InlineData("{ every: person, has: name, where: { ⟦sector⟧: { name: x } } }", "AG1006: `sector` takes a single value or a list of them, and this is a map")]
    [InlineData("{ every: person, has: name, where: { ⟦sector⟧: } }", "AG1015: `sector` has no value; write one, or `some` or `none`")]
    [InlineData("{ every: person, has: name, where: { affiliation: ⟦an⟧ } }", "AG3001: No person, organization, place or ship has the id `an`; did you mean `ann`?")]
    [InlineData("{ every: event, has: name, where: { place: ⟦ann⟧ } }", "AG3002: `ann` is a person, not a place")]
    [InlineData("{ every: event, has: name, where: { participants: ⟦ann⟧ } }", "AG1011: `participants` takes `some` or `none`; `ann` is none of them")]
    [InlineData("{ every: event, roles: [Agent, ⟦Agnt⟧] }", "AG3018: `Agnt` is not a word of the vocabulary `ParticipantRole`; did you mean `Agent`?")]
    [InlineData("{ every: person, roles: ⟦Agent⟧ }", "AG1015: Events have roles, and a person has none; write `every: event`, or leave `roles` out")]
    [InlineData("{ every: quote, has: note, where: { kind: ⟦dirct⟧ } }", "AG1011: `kind` takes `direct`, `indirect`, `mixed`, `reported` or `free-indirect`; `dirct` is none of them; did you mean `direct`?")]
    [InlineData("{ every: quote, has: note, where: { stance: ⟦fro⟧ } }", "AG1011: `stance` takes `for` or `against`; `fro` is none of them; did you mean `for`?")]
    [InlineData("{ every: quote, has: note, where: { speakers: { ⟦sectr⟧: official } } }", "AG1005: `sectr` is not a key of a thing that `speakers` names; did you mean `sector`?")]
    [InlineData("{ every: mention, has: note, where: { event: { ⟦typ⟧: Natural } } }", "AG1005: `typ` is not a key of an event; did you mean `type`?")]
    [InlineData("{ every: person, has: name, severity: ⟦warn⟧ }", "AG1011: `severity` takes `error`, `warning` or `info`; `warn` is none of them")]
    [InlineData("{ every: person, has: name, because: ⟦[x]⟧ }", "AG1006: `because` takes a single value, and this is a list")]
    [InlineData("{ quotedWords: ⟦60%⟧ }", "AG1006: `quotedWords` takes a map of `where`, `atMost` or `atLeast`, and `within`, and this is a single value")]
    [InlineData("{ ⟦quotedWords⟧: { atMost: 60%, within: corpus } }", "AG1015: `quotedWords` takes three keys: `where`, which tells the quotes; `atMost` or `atLeast`, a share; `within`, which tells of what it is one")]
    [InlineData("{ ⟦quotedWords⟧: { where: { speakers: none }, atMost: 60%, atLeast: 1%, within: corpus } }", "AG1015: `quotedWords` takes three keys: `where`, which tells the quotes; `atMost` or `atLeast`, a share; `within`, which tells of what it is one")]
    [InlineData("{ quotedWords: { where: { speakers: none }, atMost: ⟦60⟧, within: corpus } }", "AG1010: `atMost` takes a share from `0%` to `100%`; `60` is not one")]
    [InlineData("{ quotedWords: { where: { speakers: none }, atLeast: ⟦-1%⟧, within: corpus } }", "AG1010: `atLeast` takes a share from `0%` to `100%`; `-1%` is not one")]
    [InlineData("{ quotedWords: { where: { speakers: none }, atMost: ⟦101%⟧, within: corpus } }", "AG1010: `atMost` takes a share from `0%` to `100%`; `101%` is not one")]
    [InlineData("{ quotedWords: { where: { speakers: none }, atMost: 60%, within: ⟦articles⟧ } }", "AG1011: `within` takes `article`, `section` or `corpus`; `articles` is none of them; did you mean `article`?")]
    [InlineData("{ quotedWords: { where: { speakers: none }, ⟦atmost⟧: 60%, within: corpus } }", "AG1005: `atmost` is not a key of `quotedWords`; did you mean `atMost`?")]
    [InlineData("{ quotedWords: { where: { ⟦by⟧: none }, atMost: 60%, within: corpus } }", "AG1005: `by` is not a key of a quote")]
    [InlineData("{ ⟦quotedWords⟧: { where: { speakers: none }, atMost: 60%, within: corpus }, has: note }", "AG1015: `has` stands beside `quotedWords`, which has its conditions inside; make two rules of it")]
    public void A_mistake_is_told_at_its_place(string rule, string finding)
    {
        var start = rule.IndexOf('⟦', StringComparison.Ordinal);
        var end = rule.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var source = Corpus + "rules:\n  - ";
        var line = source.Count(static c => c == '\n') + 1;

        var told = Assert.Single(new BoundFiles(GeneratorHarness.Corpus(source + rule.Replace("⟦", "").Replace("⟧", ""))).Findings);

        Assert.Equal($"{finding[..6]} articles/corpus.yaml({line},{start + 5})-({line},{end + 5}){finding[6..]}", told);
    }

    [Theory]
    [InlineData("rules: x", "AG1006 articles/corpus.yaml(1,8)-(1,9): `rules` takes a list of rules, and this is a single value")]
    [InlineData("rules: { every: person, has: name }", "AG1006 articles/corpus.yaml(1,8)-(1,36): `rules` takes a list of rules, and this is a map")]
    public void Rules_are_a_list(string corpus, string finding) => Assert.Equal([finding], new BoundFiles(GeneratorHarness.Corpus(corpus)).Findings);

    [Theory]
    [InlineData("rules:")]
    [InlineData("rules: []")]
    public void There_may_be_none(string corpus) => Assert.Empty(new BoundFiles(GeneratorHarness.Corpus(corpus)).Findings);

    [Fact]
    public void A_rule_with_a_mistake_leaves_the_others() => Assert.Equal(
        ["AG1005", "AG6002"],
        new BoundFiles(GeneratorHarness.Corpus(
            "rules:\n  - { every: person, has: [jobtitle, affiliation] }\n  - { every: person, has: affiliation }\npeople: { ann: { name: Ann } }")).RuleIds);

    /// <summary>Whatever stands under <c>rules</c>, the things of the file are there.</summary>
    [Theory]
    [InlineData("[[[]]]")]
    [InlineData("[~, null, '', 1]")]
    [InlineData("[{ every: { every: { every: x } }, where: [x], has: { a: b } }]")]
    [InlineData("[{ every: quote, where: { speakers: { affiliation: { location: { containedInPlace: { name: x } } } } }, has: note }]")]
    [InlineData("[{ every: quote, where: { speakers: [{ a: b }, [c]] }, has: [[note]] }]")]
    [InlineData("[{ quotedWords: [], severity: {}, because: ~ }]")]
    [InlineData("[{ quotedWords: { where: x, atMost: '%', within: '' } }]")]
    [InlineData("[{ quotedWords: { where: { speakers: {} }, atMost: 99999999999999999999999999999999999%, within: corpus } }]")]
    [InlineData("[{ ? [a] : b, has: name }]")]
    [InlineData("[{ every: '', has: '', where: { '': '' } }]")]
    public void Hostile_rules_cost_nothing_else(string rules)
    {
        var files = new BoundFiles(
            GeneratorHarness.Corpus($"people: {{ ann: {{ name: Ann }} }}\nrules: {rules}"), GeneratorHarness.Article("a", "[\"x y\"]{quote=q by=ann}"));

        Assert.Equal("ann", Assert.Single(files.Article.Quotes).Speakers[0]);
        Assert.DoesNotContain("AG9001", files.RuleIds);
    }
}
