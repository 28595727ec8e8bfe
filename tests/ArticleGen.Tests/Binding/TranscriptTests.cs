using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>Debates, depositions and subtitles: how labels end, what interrupts a turn, what nobody says in it, and how far it goes.</summary>
public class TranscriptTests
{
    private const string Corpus = "people: { ann: { name: Ann Lee }, ben: { name: Ben Ode } }\n";

    private static readonly Lazy<Dictionary<string, string[]>> s_words = new(CompileAll);

    /// <summary>Each quote as its speakers, its words and its asides.</summary>
    [Theory]
    [InlineData("[Q.]{.turn} Where?\n[A.]{.turn} Here.", "Where?|Here.")]
    [InlineData("[Q]{.turn}. Where?\n[A]{.turn}. Here.", "Where?|Here.")]
    [InlineData("[M. le président.]{.ann .turn} La séance est ouverte.", "ann: La séance est ouverte.")]
    [InlineData("[Ann Lee]{.ann .turn} – We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee]{.ann .turn} — We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee]{.ann .turn} - We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee –]{.ann .turn} We sail.", "ann: We sail.")]
    [InlineData("[ANN LEE]{.ann .turn}\nWe sail.", "ann: We sail.")]
    [InlineData("[ANN LEE]{.ann .turn} (laughs)\nWe sail.", "ann: We sail.")]
    [InlineData("<v [Ann Lee]{.ann .turn}>We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee]{.ann .turn}, mayor of Norvik: We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee]{.ann .turn} (Norvik): We sail.", "ann: We sail.")]
    [InlineData("[Ann Lee]{.ann .turn} (Norvik), mayor: We sail.", "ann: We sail.")]
    [InlineData("[[ANN LEE]{.ann}:]{.turn} We sail.", "ann: We sail.")]
    [InlineData("[Mayor [Ann Lee]{.ann}]{.turn}: We sail.", "ann: We sail.")]
    [InlineData("[Ann]{.ann .turn}: Yes. ([Ben]{.ben .turn}: No!) And more.", "ann: Yes. And more.|ben: No!")]
    [InlineData("[Ann]{.ann .turn}: Yes. ([Ben]{.ben .turn}: No (never)!) And more. ([Ben]{.ben .turn}: Oh.)", "ann: Yes. And more.|ben: No (never)!|ben: Oh.")]
    [InlineData("[Ann]{.ann .turn}: Yes. ([Ben]{.ben .turn}: [No]{.quote by=ann kind=indirect}!) And more.", "ann: Yes. And more.|ben: No!|ann: No")]
    [InlineData("[Ann]{.ann .turn}: Yes. ([Ben]{.ben .turn}: No! And more.", "ann: Yes. (|ben: No! And more.")]
    [InlineData("[Ann]{.ann .turn}: Yes. [(Laughter.)]{.aside} And more.", "ann: Yes. And more. {(Laughter.)}")]
    [InlineData("[Ann]{.ann .turn}: [1.]{.aside} Where?\n[(Recess taken.)]{.aside}", "ann: Where? {1.}{(Recess taken.)}")]
    [InlineData("[1.]{.aside} [Ann]{.ann .turn}: Where?", "ann: Where? {1.}")]
    [InlineData("[(Recess.)]{.aside}\n[Ann]{.ann .turn}: Where?", "ann: Where? {(Recess.)}")]
    [InlineData("[Ann]{.ann .turn}: Yes. [(Hear!)]{.aside} [Ben]{.ben .turn}: No.", "ann: Yes. {(Hear!)}|ben: No.")]
    [InlineData("[“We go [(he laughed)]{.aside} now.”]{.quote by=ann}", "ann: We go now. {(he laughed)}")]
    [InlineData("[“We go” [(he laughed)]{.aside} “now.”]{.quote by=ann}", "ann: “We go” “now.” {(he laughed)}")]
    [InlineData("[Ann]{.ann .turn}: I said [“We [(Hear!)]{.aside} go”]{.quote by=ben}.", "ann: I said “We go”. {(Hear!)}|ben: We go {(Hear!)}")]
    [InlineData("[Ann]{.ann .turn to=ben medium=writing}: We sail.", "ann>ben: We sail.")]
    [InlineData("[Q]{.turn to=ben}: Where?", ">ben: Where?")]
    public void A_turn_is_read_as_it_is_printed(string body, string quotes) => Assert.Equal((quotes, ""), Read(body));

    [Theory]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: Yes.\n\nAnd more.\n\n[Ben]{.ben .turn}: No.\n\nNever.", "ann: Yes. And more.|ben: No. Never.")]
    [InlineData("---\nturns: continue\n---\n[ANN]{.ann .turn}\n\nYes.\n\n[BEN]{.ben .turn}\n\nNo.", "ann: Yes.|ben: No.")]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: Yes.\n\nI said [“No”]{.quote by=ben}. ([Ben]{.ben .turn}: Oh!) And more.", "ann: Yes. I said “No”. And more.|ben: No|ben: Oh!")]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: Yes.\n\n[(Laughter.)]{.aside}\n\nAnd more.\n\n[2.]{.aside} [Ben]{.ben .turn}: No.", "ann: Yes. And more. {(Laughter.)}|ben: No. {2.}")]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: Yes.\n\n([Ben]{.ben .turn}: Oh!)\n\nAnd more.", "ann: Yes. And more.|ben: Oh!")]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: Yes.\n\n[2.]{.aside} [Ben]{.ben .turn} (to [Ann]{.ann .addressee}): No.", "ann: Yes.|ben>ann: No. {2.}")]
    [InlineData("---\nturns: continue\n---\n[00:58] [Ann]{.ann .turn}: Yes.\n\n[01:02] [Ben]{.ben .turn}: No. [01:07] [Ann]{.ann .turn}: Well.\n\n3. [Ben]{.ben .turn}: In 1961.", "ann: Yes.|ben: No.|ann: Well.|ben: In 1961.")]
    [InlineData("00:01 [Ann]{.ann .turn}: Yes, in 1961.\n00:05 — [Ben]{.ben .turn}: No.\n(00:09) [Ann]{.ann .turn}: Well.", "ann: Yes, in 1961.|ben: No.|ann: Well.")]
    [InlineData("---\nturns: continue\n---\n[Ann]{.ann .turn}: [(She nods.)]{.aside}\n\nYes.", "ann: Yes. {(She nods.)}")]
    [InlineData("---\nturns: paragraph\n---\n[Ann]{.ann .turn}: Yes.\n\nThey left.", "ann: Yes.")]
    public void A_turn_goes_on_as_far_as_the_article_says(string content, string quotes) => Assert.Equal((quotes, ""), Read(content));

    [Theory]
    [InlineData("[Ann Lee]{.ann .turn} We sail.", "AG4018")]
    [InlineData("She laughed [(loudly)]{.aside}.", "AG4030")]
    [InlineData("She laughed [(loudly)]{.aside}. [Ann]{.ann .turn}: We sail.", "AG4030")]
    [InlineData("[1.]{.aside}\n\n[Ann]{.ann .turn}: We sail.", "AG4030")]
    [InlineData("[Ann]{.ann .turn by=ben}: We sail.", "AG2009")]
    [InlineData("[Ann]{.ann to=ben}", "AG2009")]
    public void What_cannot_be_read_so_is_told(string body, string told) => Assert.Equal(told, Read(body).Told);

    [Fact]
    public void A_label_dates_its_turn()
    {
        var bound = BoundFiles.Of("[Ann]{.ann .turn date=2024-04-17 note=\"on the phone\"}: We sail.", Corpus);

        Assert.Empty(bound.Findings);
        var quote = Assert.Single(bound.Article.Quotes);
        Assert.Equal(("2024-04-17", "on the phone"), (quote.Date?.Text, quote.Note));
    }

    private static (string Quotes, string Told) Read(string content) =>
        (string.Join('|', s_words.Value[content]), string.Join(' ', BoundFiles.Of(content, Corpus).RuleIds.Where(static id => id != "AG4003")));

    /// <summary>What one compiled corpus says of the quotes of all bodies.</summary>
    private static Dictionary<string, string[]> CompileAll()
    {
        var bodies = typeof(TranscriptTests).GetMethods()
            .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false))
            .Select(static row => (string)((InlineDataAttribute)row).Data[0]!)
            .ToArray();
        var files = bodies.Select(static (body, index) => GeneratorHarness.Article($"a{index:000}", body)).Prepend(GeneratorHarness.Corpus(Corpus)).ToArray();
        const string Quote = """
            string.Join(" ", quote.Speakers.Select(one => one.Id)) + (quote.Addressees.Count > 0 ? ">" + quote.Addressees[0].Id : "")
                + (quote.Speakers.Count + quote.Addressees.Count > 0 ? ": " : "") + quote.Text
                + (quote.Asides.Count > 0 ? " " : "") + string.Concat(quote.Asides.Select(aside => "{" + aside.Text + "}"))
            """;
        var words = LoadedCorpus.Of(files, expected: [.. new BoundFiles(files).RuleIds])
            .Ask($"string.Join('\\u0001', Articles.All.Select(article => string.Join('\\u0002', article.Quotes.Select(quote => {Quote}))))");
        return bodies.Zip(words.Split('\u0001')).ToDictionary(static pair => pair.First, static pair => pair.Second.Split('\u0002'));
    }
}
