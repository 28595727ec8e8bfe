using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A small corpus with kinds, fields, relations and words of its own: each type of a field has a value somewhere. The port is invented.</summary>
internal static class Harbour
{
    public static readonly InputFile[] Files =
    [
        GeneratorHarness.Corpus("""
            kinds:
              ship: { plural: ships, type: Vehicle }
              court: courts
            fields:
              ship:
                built: int
                captain: ref(person)
                motor: bool
                tonnage: decimal
                port: { type: ref(place)?, description: "Where she is registered: <i>R&D</i>, say." }
                state: enum(afloat, laid-up, sunk)?
                grade: enum(a1, b)
                owner: { type: ref(organization)?, inverse: fleet }
                launched: date?
                page: uri?
                draught: decimal?
                refit: int?
                insured: bool?
                nicknames: list<string>
                crews: list<int>
                loads: list<decimal>
                passed: list<bool>
                surveys: list<date>
                pages: list<uri>
                rigs: list<enum(square rig, cutter)>
                guests: list<ref(entity)>
                crew: { type: list<ref(person)>, inverse: berth }
                quotes: string?
                id_: string?
                equals: string?
              person:
                spouse: { type: ref(person)?, inverse: spouse }
                berth: { type: ref(ship)?, inverse: crew }
                memberOf: { type: list<ref(organization)>, inverse: members }
                quotes: string?
              article: { beat: string, day: date?, mood: "enum(calm, rough)?", about: list<ref(ship)> }
              quote: { stance: "enum(for, against)?", tags: list<string>, to-ship: ref(ship)?, id_: string? }
              mention: { weight: int?, sure: bool?, near: ref(place)? }
            vocabularies:
              EventType: [Contact.Meet, Sale]
              ParticipantRole: { closed: false, terms: { buyer: Who pays <more>., seller: Who gets it. } }
            ships:
              wren:
                name: Wren
                built: 1898
                captain: ann
                motor: false
                tonnage: 120.50
                port: eastmouth
                state: laid-up
                grade: a1
                owner: { ref: line, date: 2001/2005 }
                launched: 1898-05~
                page: https://example.org/wren#top
                draught: 2.5
                refit: -1
                insured: true
                nicknames: [The Bird, Old Wren]
                crews: [3, 12]
                loads: [1.10, 2]
                passed: [true, false]
                surveys: [1999, 2004-05]
                pages: ["https://example.org/a", "https://example.org/b"]
                rigs: [square rig, cutter]
                guests: [{ ref: ann, date: 1999 }, line, petrel]
                quotes: said of her
                id_: W-1
                equals: none
              petrel: { name: Petrel, built: 1931, captain: bo, motor: true, tonnage: 80, grade: b, owner: line, crew: [bo] }
            courts:
              assize: { name: The Assize, rank: 1 }
              quarter: { name: Quarter Sessions, rank: 2, seats: [12, 14], sits: 1999-05, open: true }
            people:
              ann: { name: Ann Lee, spouse: bo, berth: wren, memberOf: [{ ref: union, date: 1999/2004 }, line], quotes: many }
              bo: { name: Bo Ray }
            organizations:
              line: { name: Wren Line, founded: 1890, share: 1.5 }
              union: { name: Seamen's Union, founded: 1902, share: 2 }
            places:
              eastmouth: { name: Eastmouth }
            events:
              sale:
                name: The sale
                type: Sale
                participants: [{ role: buyer, ref: petrel }, { role: witness, ref: assize }]
            """),
        GeneratorHarness.Article("sold", """
            ---
            headline: The Wren is sold
            beat: port
            day: 2007-09
            mood: rough
            about: [wren, petrel]
            ---
            ["We sell her,"]{quote=we by=ann stance=against tags="sad short" to-ship=wren id_=q7} [Ann]{person=ann source=we weight=2 sure=true near=eastmouth}
            [said]{cue=we} of the [Wren]{ship=wren role=seller of=sale}; ["no"]{quote=no by=wren}, [she]{ship=wren source=no} [answered]{cue=no} [the Assize]{court=assize}.
            """),
        GeneratorHarness.Article("log", """
            ---
            beat: sea
            scope: article
            people:
              p1: { name: Cy }
            ships:
              dory: { name: Dory, built: 2001, captain: p1, motor: false, tonnage: 1, grade: b }
            ---
            [Cy]{person=p1} rowed the [Dory]{.ship} past the [Wren]{.ship}.
            """),
        GeneratorHarness.Article("other", """
            ---
            beat: sea
            scope: article
            people:
              p1: { name: Di }
            ---
            [Di]{person=p1} swam to [the court]{court=quarter}.
            """),
    ];

    /// <summary>What an expression gives of the corpus compiled for net8.0; that for net10.0 must give the same.</summary>
    public static string Ask(string expression)
    {
        var question = For("net8.0").Compile(expression);
        var answer = For("net8.0").Answer(question);
        Assert.Equal(answer, For("net10.0").Answer(question));
        return answer;
    }

    /// <summary>The corpus for a framework; compiled once, and free of warnings.</summary>
    private static LoadedCorpus For(string framework) => LoadedCorpus.Shared("Harbour " + framework, () => LoadedCorpus.Of(Files, framework: framework));
}
