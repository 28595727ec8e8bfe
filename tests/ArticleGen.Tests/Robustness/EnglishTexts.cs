using CsCheck;

namespace ArticleGen.Tests.Robustness;

/// <summary>Kinds of text: transcripts, posts, letters, live blogs, obituaries, match reports, releases, debates.</summary>
internal static class EnglishTexts
{
    private static readonly string[] s_words = ["We sail at six.", "Nobody asked us.", "It’s 5 o’clock.", "Well … no.", "The boat – ours – is old.", "Did you see “Rain”?"];

    private static readonly Gen<string> s_sentence = Gen.OneOf(s_words);

    /// <summary>What ends a label, and what follows it.</summary>
    private static readonly string[] s_labelEnds = ["]{L}: ", ":]{L} ", "]{L} — ", ":]{L}\n", "]{L}, mayor of Norvik: ", "]{L}：", "]{L} (by telephone): "];

    private static readonly (string Words, string Block, string Kind)[] s_mentions =
    [
        ("the BBC", ".council", "named"), ("The BBC", ".council", "named"), ("Town Council", ".council", "named"), ("the council", ".council", "nominal"), ("it", ".council", "pronominal"),
        ("@ferryman", ".ben", "named"), ("eBenO", ".ben", "named"), ("Ode", ".ben", "named"), ("Ode’s", ".ben", "named"), ("his wife", ".ann", "nominal"), ("Ode’s wife", ".ann", "nominal"),
        ("NORVIK", ".norvik", "named"), ("the town", ".norvik", "nominal"), ("there", ".norvik", "pronominal"), ("the late Ben Ode", ".ben", "named"), ("A resident", "person=?", ""), ("some town", "place=?", ""),
    ];

    private static readonly Gen<Said> s_turn =
        from end in Gen.OneOf(s_labelEnds)
        from isAnn in Gen.Bool
        from words in s_sentence
        from aside in Gen.Int[0, 3]
        select new Said(
            $"[{(isAnn ? "Ann Lee" : "MR. ODE")}{end.Replace("L", isAnn ? ".ann .turn" : ".ben .turn", StringComparison.Ordinal)}{words}{(aside == 0 ? " [(Laughter.)]{.aside}" : "")}",
            [$"direct: {words}"], ["named"]);

    private static readonly Gen<Said> s_question =
        from words in s_sentence
        from answer in s_sentence
        select new Said($"[Q.]{{.turn}} {words}\n\n[A.]{{.ann .turn}} {answer}", [$"direct: {words}", $"direct: {answer}"], ["nominal"]);

    private static readonly Gen<Said> s_interrupted =
        from words in s_sentence
        from shout in s_sentence
        select new Said($"[Ann Lee]{{.ann .turn}}: {words} ([Ben Ode]{{.ben .turn}}: {shout}) {words}", [$"direct: {words} {words}", $"direct: {shout}"], ["named", "named"]);

    // Words of which a part stands in marks are no post to the rule that asks (AG4001).
    private static readonly Gen<string> s_unmarked = Gen.OneOf(s_words[..^1]);

    private static readonly Gen<Said> s_post =
        from words in s_unmarked
        from handle in Gen.OneOf("@ferryman", "eBenO")
        select new Said($"[[{handle}]{{.ben .source}}: [{words}]{{.quote kind=direct medium=writing}}]{{.attribution}}", [$"direct: {words}"], ["named"]);

    private static readonly Gen<Said> s_letter =
        from words in s_unmarked
        from more in s_unmarked
        select new Said($"> [{words}\n> {more}]{{.quote by=ann kind=direct medium=writing}}", [$"direct: {words} {more}"], []);

    private static readonly Gen<Said> s_mention =
        from mention in Gen.OneOf(s_mentions)
        from words in s_sentence
        select new Said($"{words} Then came [{mention.Words}]{{{mention.Block}}}, late.", [], [mention.Kind]);

    private static readonly Gen<Said> s_minute =
        from hour in Gen.Int[10, 22]
        from minute in Gen.Int[10, 59]
        select new Said($"[{hour}:{minute}]{{date=2024-04-16T{hour}:{minute}}} The [council]{{.council role=Agent of=vote}} [votes]{{.vote tense=present}}.", [], ["nominal", ""]);

    private static readonly Gen<Said> s_life =
        from age in Gen.Int[20, 90]
        from years in Gen.Int[2, 60]
        select new Said(
            $"[Ann Lee]{{.ann}}, [{age}]{{duration=P{age}Y of=ann}}, whose [husband]{{.ben}} died [{years} years]{{duration=P{years}Y anchor=flood}} after the [flood]{{.flood}}, lived in [Norvik]{{.norvik}}.",
            [], ["named", "nominal", "", "named"]);

    private static readonly Gen<Said> s_claim =
        from words in s_unmarked
        select new Said($"[[Ann Lee]{{.ann .source}} [denied]{{.cue}} that [{char.ToLowerInvariant(words[0])}{words[1..^1]}]{{quote=ID polarity=negative}}]{{.attribution}}. [The claim]{{refers=ID}} was [untrue]{{.note note=\"by whom?\"}}.",
            [$"indirect: {char.ToLowerInvariant(words[0])}{words[1..^1]}"], ["named", ""]);

    private static readonly Gen<Said> s_release =
        from words in s_sentence
        select new Said($"[[“{words}”]{{.quote for=council}} [said]{{.cue}} [a spokesman]{{person=? .source}} of the [Town Council]{{.council}}]{{.attribution}}.[]{{.note note=\"sent by mail\"}}", [$"direct: {words}"], ["", "named"]);

    /// <summary>Articles of one kind each.</summary>
    public static Gen<RightText>[] All { get; } =
    [
        Article(s_turn, ""), Article(s_turn, "turns: continue\n"), Article(Gen.OneOf(s_question, s_interrupted), ""), Article(s_post, ""), Article(s_letter, ""), Article(s_mention, ""),
        Article(s_minute, ""), Article(s_life, ""), Article(s_claim, ""), Article(s_release, "datePublished: 2024-04-17\n"), Article(Gen.OneOf(s_post, s_mention, s_life, s_claim, s_release), "author: ben\n"),
    ];

    private static Gen<RightText> Article(Gen<Said> paragraph, string head) => paragraph.Array[1, 6].Select(paragraphs => new RightText("en", paragraphs, head));
}
