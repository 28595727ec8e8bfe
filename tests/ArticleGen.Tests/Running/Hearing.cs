using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A report and a transcript: attributions, turns, values, remarks, and quotes that tell others again.</summary>
internal static class Hearing
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("""
            people: { ann-lee: { name: Ann Lee }, ben-okoro: { name: Ben Okoro } }
            events: { sale: { name: Sale of the ferry, tense: past } }
            """),
        GeneratorHarness.Article("hearing", """
            [ANN LEE:]{.ann-lee .turn} “We keep it.”

            [Q]{turn=second}: [Is it so?]{quote=inner by=ben-okoro repeats=report/keep} [She]{.ann-lee source=so} [says]{cue=so} [so]{quote=so repeats=inner}.
            """),
        GeneratorHarness.Article("report", """
            ---
            datePublished: 2024-05-02
            events: { sale: { tense: future } }
            ---
            [The ferry stays]{.headline}

            [["We keep it,"]{.quote} [Ann Lee]{.person .source} [has]{.cue} [
            told]{.cue} [the crew]{.addressee} and [Ben]{.ben-okoro .addressee}, ["and her name."]{.quote}]{attribution=keep medium="speech writing"}

            [Every week]{set=P1W of="sale keep"} for [18 months to three years]{duration=P18M/P3Y}, [it]{quote=told kind=free-indirect polarity=negative
            realis=generic .unsourced} is [rememberd]{corr=remembered} that [the sale]{event=sale modality=other} for [£310,000]{.value role=Price
            of=sale} is [off]{.note note="so far" cert=low}.
            """),
    ];

    /// <summary>What an expression gives of the corpus.</summary>
    public static string Ask(string expression) => LoadedCorpus.Shared("Hearing", static () => LoadedCorpus.Of(s_files)).Ask(expression);
}
