using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>The words of a quote: outer marks of direct segments dropped, white space collapsed, segments joined.</summary>
public class QuoteTextTests
{
    private static readonly (string Body, string Text)[] s_cases =
    [
        ("[\"We go,\"]{quote=q} he said.", "We go,"),
        ("\"[We go,]{quote=q}\" he said.", "We go,"),
        ("[“We go,”]{quote=q} he said.", "We go,"),
        ("[« Nous partons »]{quote=q}, dit-il.", "Nous partons"),
        ("[„Wir gehen“]{quote=q}, sagte er.", "Wir gehen"),
        ("[「行く」]{quote=q}", "行く"),
        ("[\"We go\", \"now\"]{quote=q}", "\"We go\", \"now\""),
        ("[that they \"go\"]{quote=q}", "that they \"go\""),
        ("[\"Go\" was what he said]{quote=q}", "\"Go\" was what he said"),
        ("[that they go]{quote=q}", "that they go"),
        ("[\"A\n  b\t c\"]{quote=q}", "A b c"),
        ("[\"We,\"]{quote=q} he said, [\"go.\"]{quote=q}", "We, go."),
        ("[\"We]{quote=q} [go.\"]{quote=q}", "We go."),
        ("\"[He said 'go']{quote=q}\"", "He said 'go'"),
        ("\"['Go' he said]{quote=q}\"", "'Go' he said"),
        ("[\"He said 'go'\"]{quote=q}", "He said 'go'"),
        ("[“One.]{quote=q}\n\n[“Two.”]{quote=q}", "One. Two."),
        ("[,,Ja'']{quote=q}, sagte er.", "Ja"),
        ("[``Go,'']{quote=q} she said.", "Go,"),
        ("[<< Oui >>]{quote=q}, dit-il.", "Oui"),
        ("[\" Oui, bien sûr \"]{quote=q}, dit-il.", "Oui, bien sûr"),
        ("[\"It rained.\"[12]]{quote=q}", "It rained."),
        ("[“He said: [‘I went down.]{quote=in}]{quote=q}\n\n[“[‘And I came back.’]{quote=in} That is all.”]{quote=q}", "He said: ‘I went down. ‘And I came back.’ That is all."),
        ("[go there]{quote=q kind=direct}", "go there"),
    ];

    public static readonly TheoryData<int> Cases = [.. Enumerable.Range(0, s_cases.Length)];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Quote texts", static () => LoadedCorpus.Of(
        s_cases.Select(static (it, i) => GeneratorHarness.Article($"a{i}", it.Body)),
        expected: [.. Enumerable.Repeat("AG4003", s_cases.Length + 1)]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_quote_has_its_words(int number) =>
        Assert.Equal(s_cases[number].Text, Corpus.Ask($"Articles.A{number}.Quotes[0].Text"));
}
