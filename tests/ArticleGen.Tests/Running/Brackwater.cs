using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A small corpus in which each property of each record has a value somewhere. The town is invented.</summary>
internal static class Brackwater
{
    public static readonly InputFile[] Files =
    [
        GeneratorHarness.Corpus("""
            people:
              ann-lee:
                name: Ann Lee
                alternateName: [A. Lee, Mayor Lee]
                description: Mayor since the flood.
                sameAs: ["https://example.org/people#ann", "https://example.org/lee"]
                formerIds: mayor-lee
                jobTitle: Mayor
                affiliation: town-council
                nationality: Brackish
                birthDate: 1961-04~
                roles:
                  - { jobTitle: Clerk, affiliation: town-council, date: 1999/2010 }
                  - { jobTitle: Mayor, affiliation: brackwater, date: 2011/.. }
                  - { jobTitle: Diver }
              ben-okoro:
                name: Ben Okoro
                affiliation: gauge-office
                deathDate: 2019?
              evacuees:
                name: the evacuees
                type: group
                count: 340
            organizations:
              town-council: { name: Town Council, alternateName: Council, location: brackwater }
              gauge-office: { name: Gauge Office }
            places:
              marsh-county: { name: Marsh County }
              brackwater:
                name: Brackwater
                type: Town
                demonym: Brackish
                containedInPlace: marsh-county
                latitude: 51.25
                longitude: -0.5
              low-bridge: { name: Low Bridge, containedInPlace: brackwater }
            events:
              flood:
                name: The flood
                type: Natural.Flood
                date: 2010-03-04/2010-03-06
                duration: P2DT6H
                place: brackwater
                participants:
                  - { role: victim, ref: evacuees }
                  - { role: cost, text: two million }
                  - { role: victim, ref: low-bridge, text: the old bridge }
                  - { text: a boat }
              breach:
                name: The breach
                superEvent: flood
                realis: other
                polarity: negative
                tense: past
                modality: other
            """),
        GeneratorHarness.Article("flood", """
            ---
            headline: The water came at night
            alternativeHeadline: Brackwater under water
            author: [cleo-park, { ref: gauge-office, cert: medium }]
            publisher: town-council
            dateline: brackwater
            datePublished: 2010-03-07
            dateModified: 2010-03
            inLanguage: en-GB
            url: https://example.org/news/flood
            section: News
            keywords: [flood, bridge]
            description: What happened.
            people:
              cleo-park: { name: Cleo Park, jobTitle: Reporter }
            ---

            ["The water rose,"]{quote=rise by=ann-lee to="evacuees town-council" for=town-council type=belief note="on the steps" cert=medium}
            [Ann Lee]{person=ann-lee source=rise} [said]{cue=rise} [on Thursday]{date=2010-03-04 of=rise}, ["and  it
            did not stop."]{quote=rise}

            [He]{person=ben-okoro} [measured]{event=flood} [two days]{duration=P2D mod=approx of=breach} of rain
            [after 2009]{date=2009 mod=after note="a guess" cert=low}, and [recently]{.date} more.

            ["[She]{person=ann-lee} told us ['run!']{quote=run} and then ['swim']{quote=swim by=ann-lee},"]{quote=tale by="ben-okoro evacuees"}
            [they]{person="ben-okoro evacuees" source=tale} and [a neighbour]{source=tale} [told]{cue=tale} [the paper]{organization=gauge-office cert=unknown}; [all]{source=tale} [agreed]{cue="tale run"}
            that [the water was "quite wet"]{.quote}.

            [The Mayor]{person=ann-lee role=rescuer of=flood} held [Low Bridge]{place=low-bridge role=victim of=flood}, and
            [town and council]{place=brackwater organization=town-council mention=nominal note=both cert=high role=rescuer of=breach} helped.
            """),
        GeneratorHarness.Article("aftermath", """
            ---
            author: ann-lee
            ---
            [Brackwater]{.place} is dry, [Ann Lee]{person=ann-lee source=dry} [says]{.cue}: ["Dry."]{quote=dry}
            """),
        GeneratorHarness.Article("bulletin", "Nothing is marked here."),
        GeneratorHarness.Article("void", "---\nheadline: No words\n---\n"),
    ];

    /// <summary>Two quotes have no speaker, and one article has no text.</summary>
    /// <summary>The ids of the diagnostics that its files get.</summary>
    public static readonly string[] Expected = ["AG4003", "AG4003", "AG9005"];

    /// <summary>What an expression gives of the corpus compiled for net8.0; that for net10.0 must give the same.</summary>
    public static string Ask(string expression)
    {
        var question = For("net8.0").Compile(expression);
        var answer = For("net8.0").Answer(question);
        Assert.Equal(answer, For("net10.0").Answer(question));
        return answer;
    }

    /// <summary>The corpus for a framework; compiled once.</summary>
    public static LoadedCorpus For(string framework) =>
        LoadedCorpus.Shared("Brackwater " + framework, () => LoadedCorpus.Of(Files, framework: framework, expected: Expected));
}
