using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Checking;

/// <summary>What breaks a project's own rules.</summary>
public class RuleTests
{
    private const string Things = """
        fields: { person: { sector: "enum(official, citizen)?" }, quote: { stance: "enum(for, against)?" }, mention: { weight: int? } }
        people:
          ann: { name: Ann, sector: official, jobTitle: Mayor, affiliation: council }
          bob: { name: Bob }
          crowd: { name: Crowd, type: group }
        organizations: { council: { name: Council } }
        events:
          meeting: { name: Meeting, type: Contact.Meet, participants: [{ role: Agent.Host, ref: ann }] }
          flood: { name: Flood, type: Natural.Flood }
          contact: { name: Contact, type: Contact, date: 2024 }
          contract: { name: Contract, type: Contactless }

        """;

    /// <summary>Each row is a rule and the things that break it, each with what it lacks.</summary>
    [Theory]
    [InlineData("{ every: person, has: jobTitle }", "bob: no `jobTitle` | crowd: no `jobTitle`")]
    [InlineData("{ every: person, has: [jobTitle, affiliation], where: { type: individual } }", "bob: no `jobTitle` and no `affiliation`")]
    [InlineData("{ every: person, has: jobTitle, where: { type: [individual, group] } }", "bob: no `jobTitle` | crowd: no `jobTitle`")]
    [InlineData("{ every: person, has: birthDate, where: { sector: official } }", "ann: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { sector: none, type: individual } }", "bob: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { sector: [none, official] } }", "ann: no `birthDate` | bob: no `birthDate` | crowd: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { affiliation: some } }", "ann: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { affiliation: council } }", "ann: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { affiliation: { name: Council } } }", "ann: no `birthDate`")]
    [InlineData("{ every: person, has: birthDate, where: { affiliation: { location: some } } }", "")]
    [InlineData("{ every: person, has: birthDate, where: { jobTitle: 'none' } }", "")]
    [InlineData("{ every: person, has: [name, type] , where: { sector: official } }", "ann: no `type`")]
    [InlineData("{ every: event, has: date, where: { type: Contact } }", "meeting: no `date`")]
    [InlineData("{ every: event, has: date, where: { type: Contact.Meet } }", "meeting: no `date`")]
    [InlineData("{ every: event, roles: Agent, where: { type: [Contact, Natural] } }", "contact: nobody as `Agent` | flood: nobody as `Agent`")]
    [InlineData("{ every: event, roles: Agent.Host, has: date, where: { type: Contact.Meet } }", "meeting: no `date`")]
    [InlineData("{ every: event, roles: [Agent, Target], has: duration, where: { type: Contact.Meet } }", "meeting: no `duration` and nobody as `Target`")]
    [InlineData("{ every: event, has: participants, where: { participants: none, type: Contactless } }", "contract: no `participants`")]
    [InlineData("{ every: place, has: name }", "")]
    public void A_thing_breaks_a_rule(string rule, string broken) => Assert.Equal(broken, string.Join(" | ", new BoundFiles(Corpus(rule)).AllFindings
        .Select(static finding => finding.Arguments[0].Split('`', 3))
        .Select(static parts => parts[1] + ":" + parts[2][" has".Length..])
        .Order(StringComparer.Ordinal)));

    [Fact]
    public void A_finding_stands_at_the_thing_and_says_the_rule_and_its_reason() => Assert.Equal(
        ["AG6001 articles/corpus.yaml(4,3)-(4,6): The person `bob` has no `jobTitle`; by a rule of the project every person where `type: individual` and `sector: [none, citizen]` has `jobTitle`: Readers want to know."],
        new BoundFiles(Corpus(
            "{ every: person, where: { type: individual, sector: [none, citizen] }, has: jobTitle, severity: error, because: Readers want to know. }")).Findings);

    [Theory]
    [InlineData("error", "AG6001")]
    [InlineData("warning", "AG6002")]
    [InlineData("info", "AG6003")]
    public void A_rule_says_how_grave_it_is(string severity, string id) => Assert.Equal(
        [id], new BoundFiles(Corpus($"{{ every: person, where: {{ sector: official }}, has: count, severity: {severity} }}")).RuleIds);

    [Theory]
    [InlineData("The [flood]{event=flood} of [May]{date=2024-05 of=flood}.", "")]
    [InlineData("The [flood]{event=flood} before [May]{date=2024-05 mod=before of=flood}.", "no `date`")]
    public void What_an_article_tells_of_an_event_counts(string body, string missing) => Assert.Equal(
        missing, Missing("{ every: event, where: { type: Natural }, has: date }", body));

    [Theory]
    [InlineData("The [flood]{event=flood} took [Bob]{person=bob role=Victim of=flood}.", "")]
    [InlineData("The [flood]{event=flood} took [Bob]{person=bob}.", "nobody as `Victim`")]
    public void The_role_of_a_mention_counts(string body, string missing) => Assert.Equal(
        missing, Missing("{ every: event, where: { type: Natural }, roles: Victim }", body));

    /// <summary>Each row is a rule, an article, and what is told.</summary>
    [Theory]
    [InlineData("{ every: quote, where: { speakers: none }, has: note }", "[\"It rains,\"]{.quote} [they]{.source} said.", "2-13 The quote `1` has no `note`")]
    [InlineData("{ every: quote, where: { speakers: none }, has: note }", "[\"It rains,\"]{.quote note=\"they fear for their jobs\"} [they]{.source} said.", "")]
    [InlineData("{ every: quote, where: { speakers: none }, has: note }", "[\"It rains,\"]{.quote} [Bob]{person=bob .source} said.", "")]
    [InlineData("{ every: quote, where: { kind: direct }, has: [source, cue] }", "[\"It rains,\"]{quote=rain by=ann}", "2-13 The quote `rain` has no `source` and no `cue`")]
    [InlineData("{ every: quote, where: { kind: direct }, has: source }", "[rain]{quote=rain by=ann}", "")]
    [InlineData("{ every: quote, where: { speakers: { sector: official } }, has: stance }", "[a]{quote=a by=bob} [b]{quote=b by=\"bob ann\"} [c]{quote=c by=ann stance=for}", "22-23 The quote `b` has no `stance`")]
    [InlineData("{ every: quote, where: { speakers: { affiliation: { name: Council } } }, has: note }", "[a]{quote=a by=bob} [b]{quote=b by=ann}", "22-23 The quote `b` has no `note`")]
    [InlineData("{ every: quote, where: { stance: for }, has: date }", "[a]{quote=a by=bob stance=for} [b]{quote=a}", "2-3 The quote `a` has no `date`")]
    [InlineData("{ every: mention, where: { kind: pronominal, targets: { sector: official } }, has: weight }", "[Ann]{person=ann} and [she]{person=ann} and [he]{person=bob}", "24-27 The mention \"she\" has no `weight`")]
    [InlineData("{ every: mention, where: { targets: { type: Contact } }, has: note }", "The [flood]{event=flood}, the [talks]{event=meeting}.", "32-37 The mention \"talks\" has no `note`")]
    [InlineData("{ every: mention, where: { targets: { name: Flood } }, has: note }", "The [flood]{event=flood}, the [talks]{event=meeting}.", "6-11 The mention \"flood\" has no `note`")]
    [InlineData("{ every: mention, where: { role: Victim }, has: note }", "[x]{person=nobody role=Victim of=flood} [Bob]{person=bob role=Victim of=flood}", "42-45 The mention \"Bob\" has no `note`")]
    [InlineData("{ every: mention, has: kind }", "---\ninLanguage: eo\n---\n[urbestro]{person=ann} [Ann]{person=ann}", "2-10 The mention \"urbestro\" has no `kind`")]
    [InlineData("{ every: article, has: [headline, section] }", "x", "1-1 This article has no `headline` and no `section`")]
    [InlineData("{ every: article, where: { inLanguage: en }, has: url }", "x", "1-1 This article has no `url`")]
    [InlineData("{ every: article, where: { inLanguage: de }, has: url }", "x", "")]
    [InlineData("{ every: article, where: { id: a }, has: url }", "x", "1-1 This article has no `url`")]
    [InlineData("{ quotedWords: { where: { speakers: { sector: official } }, atMost: 60%, within: article } }", "[a b c]{quote=a by=ann} [d e]{quote=b by=bob}", "")]
    [InlineData("{ quotedWords: { where: { speakers: { sector: official } }, atMost: 59.9%, within: article } }", "[a b c]{quote=a by=ann} [d e]{quote=b by=bob}", "1-1 3 of the 5 quoted words of this article (60%) are of such quotes")]
    [InlineData("{ quotedWords: { where: { kind: direct }, atLeast: 50%, within: article } }", "[\"a\"]{quote=a by=ann} [d e]{quote=b by=bob}", "1-1 1 of the 3 quoted words of this article (33.3%) are of such quotes")]
    [InlineData("{ quotedWords: { where: { kind: direct }, atMost: 30%, within: article } }", "[\"a\"[1]]{quote=a by=ann} [d e]{quote=b by=bob}", "1-1 1 of the 3 quoted words of this article (33.3%) are of such quotes")]
    [InlineData("{ quotedWords: { where: { speakers: bob }, atMost: 0%, within: article } }", "[\"He said: ['it rains']{quote=r by=bob}\"]{quote=a by=ann}", "")]
    [InlineData("{ quotedWords: { where: { speakers: bob }, atLeast: 100%, within: article } }", "Rain.", "")]
    public void An_article_breaks_a_rule(string rule, string body, string told) => Assert.Equal(
        told,
        string.Join(" | ", new BoundFiles(Corpus(rule), GeneratorHarness.Article("a", body)).AllFindings
            .Where(static finding => finding.Rule == "AG6002")
            .Select(static finding => $"{finding.At!.Value.StartColumn + 1}-{finding.At.Value.EndColumn + 1} {finding.Arguments[0]}")));

    [Theory]
    [InlineData("section", "60%", "AG6002 articles/corpus.yaml(13,5)-(13,16): 5 of the 6 quoted words of the section \"Town\" (83.3%) are of such quotes; by a rule of the project at most 60% of the quoted words of each section are of quotes where `speakers: { sector: official }`")]
    [InlineData("section", "90%", "")]
    [InlineData("corpus", "50%", "AG6002 articles/corpus.yaml(13,5)-(13,16): 5 of the 9 quoted words of the corpus (55.6%) are of such quotes; by a rule of the project at most 50% of the quoted words of the corpus are of quotes where `speakers: { sector: official }`")]
    [InlineData("corpus", "56%", "")]
    public void A_share_of_many_articles_is_told_where_the_rule_stands(string within, string limit, string finding) => Assert.Equal(
        finding,
        string.Join('\n', new BoundFiles(
            Corpus($"quotedWords: {{ where: {{ speakers: {{ sector: official }} }}, atMost: {limit}, within: {within} }}"),
            GeneratorHarness.Article("a", "---\nsection: Town\n---\n[a b c]{quote=a by=ann} [d]{quote=b by=bob}"),
            GeneratorHarness.Article("b", "---\nsection: Town\n---\n[a b]{quote=a by=ann}"),
            GeneratorHarness.Article("c", "[a b c]{quote=a by=bob}")).Findings));

    [Fact]
    public void Several_corpus_files_add_up() => Assert.Equal(
        ["AG6003 articles/corpus.yaml(4,3)-(4,6): The person `bob` has no `url`"],
        new BoundFiles(
            Corpus("{ every: person, has: name }"),
            new InputFile("articles/b.corpus.yaml", "rules: [{ every: person, where: { sector: none, type: individual }, has: sameAs, severity: info }]")).Findings
            .Select(static finding => finding.Split(';')[0].Replace("sameAs", "url", StringComparison.Ordinal)));

    [Fact]
    public void What_is_said_wrongly_is_told_once() => Assert.Equal(
        ["AG3001"],
        new BoundFiles(GeneratorHarness.Corpus("rules: [{ every: person, has: affiliation }]\npeople: { ann: { name: Ann, affiliation: nobody } }")).RuleIds);

    [Fact]
    public void A_rule_may_ask_for_an_inferred_field() => Assert.Equal(
        ["AG6002 articles/corpus.yaml(2,44)-(2,47): The person `bob` has no `sector`"],
        new BoundFiles(GeneratorHarness.Corpus("rules: [{ every: person, where: { sector: none }, has: sector }]\npeople: { ann: { name: Ann, sector: x   }, bob: { name: Bob } }")).Findings
            .Select(static finding => finding.Split(';')[0]));

    /// <summary>Each row is an id as it is declared and as a rule has it.</summary>
    [Theory]
    [InlineData("chloé", "chloe\u0301")]
    [InlineData("chloe\u0301", "chloé")]
    [InlineData("chloe\u0301", "chloe\u0301")]
    public void Ids_are_the_same_composed_or_not(string declared, string asked) => Assert.Equal(
        ["The quote `q` has no `note`"],
        new BoundFiles(
            GeneratorHarness.Corpus($"people: {{ {declared}: {{ name: Chloé }} }}\nrules: [{{ every: quote, where: {{ speakers: {asked} }}, has: note }}]"),
            GeneratorHarness.Article("a", "[It rains]{quote=q by=chloé}")).AllFindings.Select(static finding => finding.Arguments[0]));

    [Fact]
    public void The_id_of_an_article_is_the_same_composed_or_not() => Assert.Equal(
        ["This article has no `url`"],
        new BoundFiles(
            GeneratorHarness.Corpus("rules: [{ every: article, where: { id: e\u0301te\u0301 }, has: url }]"),
            GeneratorHarness.Article("a", "---\nid: été\n---\nx")).AllFindings.Select(static finding => finding.Arguments[0]));

    private static string Missing(string rule, string body) => string.Join(" | ", new BoundFiles(Corpus(rule), GeneratorHarness.Article("a", body)).AllFindings
        .Select(static finding => finding.Arguments[0].Split(" has ")[1]));

    private static InputFile Corpus(string rule) => GeneratorHarness.Corpus($"{Things}rules:\n  - {rule}\n");
}
