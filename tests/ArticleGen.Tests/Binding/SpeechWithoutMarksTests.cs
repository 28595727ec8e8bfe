using ArticleGen.Schema;
using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Speech that dashes open, or nothing at all: its kind, its words, and what is told of it.</summary>
public class SpeechWithoutMarksTests
{
    private const string Corpus = "people: { ann: { name: Ann Lee }, ben: { name: Ben Ode } }\n";

    private static readonly Lazy<Dictionary<string, string[]>> s_words = new(CompileAll);

    /// <summary>Each quote as its kind and its words.</summary>
    [Theory]
    [InlineData("— [Порфирий!]{quote=p by=ann} — воскликнул толстый. — [Ты ли это?]{quote=p}", "direct: Порфирий! Ты ли это?")]
    [InlineData("— [Порфирий!]{.quote by=ann} — воскликнул он. — [Ты ли это?]{.quote by=ann}", "direct: Порфирий!|direct: Ты ли это?")]
    [InlineData("—[No sé]{.quote by=ann} —dijo ella—. [Y tú]{.quote by=ann}.", "direct: No sé|direct: Y tú")]
    [InlineData("– [Tak,]{.quote by=ann} – odparł.", "direct: Tak,")]
    [InlineData("― [We stay,]{.quote by=ann} she said.", "direct: We stay,")]
    [InlineData("[— Nous partons]{quote=a by=ann}, dit la maire.", "direct: Nous partons")]
    [InlineData("[—Nos quedamos]{quote=a by=ann kind=direct} —[dijo]{cue=a} la alcaldesa.", "direct: Nos quedamos")]
    [InlineData("[― We stay here,]{quote=a by=ann kind=direct} she said.", "direct: We stay here,")]
    [InlineData("— [Merci,]{quote=a by=ann} dit-elle. [Je viens.]{quote=a}", "direct: Merci, Je viens.")]
    [InlineData("«\u00A0[Entrez,]{quote=e by=ann} dit-elle.\n\n— [Merci.\u00A0»]{quote=f by=ben}", "direct: Entrez,|direct: Merci.")]
    [InlineData("« [— Entrez]{quote=e by=ann}, dit-elle.\n\n— [Non.]{quote=f by=ben}\n\n— [Si. »]{quote=g by=ann}", "direct: Entrez|direct: Non.|direct: Si.")]
    [InlineData("— [Pojď!]{quote=a by=ann}\n— [Ne.]{quote=b by=ben}", "direct: Pojď!|direct: Ne.")]
    [InlineData("Пресс-служба сообщила: «[Решения нет]{quote=a by=ann}».\n\n— [Ждём,]{quote=b by=ben} — сказал он.", "direct: Решения нет|direct: Ждём,")]
    [InlineData("— [Он сказал: «Идём»]{quote=a by=ann}, — добавил он.", "direct: Он сказал: «Идём»")]
    [InlineData("[— Да, —]{quote=a by=ann} сказал он.", "direct: Да,")]
    [InlineData("The mayor — who was tired — said [the town will pay]{.quote by=ann}.", "indirect: the town will pay")]
    [InlineData("The mayor — [the town will pay]{.quote by=ann} — was tired.", "indirect: the town will pay")]
    [InlineData("The mayor was there\n— tired — and [the town will pay]{.quote by=ann}.", "indirect: the town will pay")]
    [InlineData("- [the town will pay]{.quote by=ann}, she said.", "indirect: the town will pay")]
    [InlineData("— [the town will pay]{.quote by=ann kind=indirect}, she said.", "indirect: the town will pay")]
    [InlineData("He heard her say _[leave the boat]{.quote by=ann kind=direct}_ twice.", "direct: leave the boat")]
    [InlineData("> [We sail at six.]{.quote by=ann kind=direct}", "direct: We sail at six.")]
    public void Its_kind_and_words_are_what_was_said(string body, string quotes) => Assert.Equal((quotes, ""), Read(body));

    [Theory]
    [InlineData("---\nquotationMarks: dashes\n---\n- [Tak,]{.quote by=ann} - odparł. - [idę.]{.quote by=ann}", "direct: Tak,|direct: idę.")]
    public void Hyphens_open_speech_where_the_article_says_so(string content, string quotes) => Assert.Equal((quotes, ""), Read(content));

    [Theory]
    [InlineData("[«Ми чекали».]{.quote by=ann}", "direct: Ми чекали.")]
    [InlineData("[“Yes”,]{.quote by=ann} she said.", "direct: Yes,")]
    [InlineData("['So it is'.]{.quote by=ann}", "direct: So it is.")]
    [InlineData("[„Ja“,]{.quote by=ann} sagte sie.", "direct: Ja,")]
    [InlineData("[(\"Yes.\")]{.quote by=ann}", "direct: Yes.")]
    [InlineData("[“Yes”...]{.quote by=ann}", "direct: Yes...")]
    [InlineData("[\"We go,\" ]{.quote by=ann} she said.", "direct: We go,")]
    [InlineData("[ \"No\"]{.quote by=ann}.", "direct: No")]
    [InlineData("[“One”, “two”.]{.quote by=ann}", "direct: “One”, “two”.")]
    [InlineData("[(we) “go”.]{.quote by=ann}", "mixed: (we) “go”.")]
    [InlineData("He said: [“—and then we go,”]{.quote by=ann}", "direct: —and then we go,")]
    [InlineData("[“We go —”]{.quote by=ann} he was cut short.", "direct: We go —")]
    [InlineData("She wrote [we go –]{.quote by=ann kind=direct} and no more.", "direct: we go –")]
    public void Marks_are_no_words_whatever_stands_behind_them(string body, string quotes) => Assert.Equal((quotes, ""), Read(body));

    [Theory]
    [InlineData("[“[I am here.”]{quote=b by=ben}]{quote=a by=ann}", "direct: I am here.|direct: I am here.")]
    [InlineData("[“[I am here.]{quote=b by=ben}]{quote=a by=ann}\n\n[“[I sail.”]{quote=b}]{quote=a}", "direct: I am here. I sail.|direct: I am here. I sail.")]
    [InlineData("[“[I am here,”]{quote=b by=ben} he wrote]{quote=a by=ann}, she said.", "indirect: “I am here,” he wrote|direct: I am here,")]
    public void A_mark_between_two_brackets_is_of_the_inner_quote(string body, string quotes) => Assert.Equal((quotes, ""), Read(body));

    [Theory]
    [InlineData("[We said “go”]{.quote by=ann kind=direct} twice.")]
    [InlineData("[“Go”]{.quote by=ann kind=indirect} she said.")]
    [InlineData("[go]{.quote by=ann kind=mixed} she said.")]
    public void Marks_that_say_otherwise_contradict(string body) => Assert.Equal("AG4001", Read(body).Told);

    [Theory]
    [InlineData("[「行く」]{quote=a by=ann}と言った。[「来る」]{quote=a}", "行く来る")]
    [InlineData("[“我们走，”]{quote=a by=ann}他说，[“明天。”]{quote=a}", "我们走，明天。")]
    [InlineData("[“ไป”]{quote=a by=ann} เขา [“มา”]{quote=a}", "ไปมา")]
    [InlineData("[“가자,”]{quote=a by=ann} 그는 [“내일.”]{quote=a}", "가자, 내일.")]
    [InlineData("[“走”]{quote=a by=ann} he said, [“go”]{quote=a}", "走 go")]
    [InlineData("> [“We sail at six,\n> and all of us.”]{quote=a by=ann}", "We sail at six, and all of us.")]
    [InlineData("[“a > b\n>c”]{quote=a by=ann}", "a > b >c")]
    public void Segments_are_joined_as_the_script_joins_words(string body, string words) => Assert.Equal(words, s_words.Value[body][0]);

    private static (string Quotes, string Told) Read(string content)
    {
        var bound = BoundFiles.Of(content, Corpus);
        return (
            string.Join('|', bound.Article.Quotes.Zip(s_words.Value[content], static (quote, text) => $"{Terms.QuoteKinds[(int)quote.Kind]}: {text}")),
            string.Join(' ', bound.RuleIds));
    }

    /// <summary>The words of each quote of all bodies, as one compiled corpus has them.</summary>
    private static Dictionary<string, string[]> CompileAll()
    {
        var bodies = typeof(SpeechWithoutMarksTests).GetMethods()
            .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false))
            .Select(static row => (string)((InlineDataAttribute)row).Data[0]!)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var files = bodies.Select(static (body, index) => GeneratorHarness.Article($"a{index:000}", body)).Prepend(GeneratorHarness.Corpus(Corpus)).ToArray();
        var words = LoadedCorpus.Of(files, expected: [.. new BoundFiles(files).RuleIds])
            .Ask("string.Join('\u0001', Articles.All.Select(article => string.Join('\u0002', article.Quotes.Select(quote => quote.Text))))");
        return bodies.Zip(words.Split('\u0001')).ToDictionary(static pair => pair.First, static pair => pair.Second.Split('\u0002'));
    }
}
