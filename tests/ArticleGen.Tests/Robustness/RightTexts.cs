using CsCheck;

namespace ArticleGen.Tests.Robustness;

/// <summary>
/// Texts as people print them and annotate them rightly, in many languages and kinds: each number gives the same one in every run. Nothing in them is a slip, so
/// nothing may be told.
/// </summary>
internal static class RightTexts
{
    /// <summary>Who and what the texts speak of; each language has its own spelling.</summary>
    public const string Corpus = """
        fields: { person: { spouse: "ref(person)?" } }
        people:
          ann: { name: Ann Lee, alternateName: [Энн Ли, Енн Лі, アン・リー, 安·李, 앤 리, آن لي, אן לי, ऐन ली, Ανν Λι], birthDate: 1961, spouse: ben }
          ben: { name: Ben Ode, alternateName: [Бен Оде, ベン・オデ, 本·奥德, 벤 오데, بن أودي, בן אודה, बेन ओडे, Μπεν Οντε, "@ferryman", eBenO] }
        organizations:
          council: { name: Town Council, alternateName: [the BBC, l’ONU, Stadtrat Norvik, Городской совет] }
        places:
          norvik: { name: Norvik, demonym: Norvikan, alternateName: [Норвик, Норвік, ノルビク, 诺维克, 노르빅, نورفيك, נורוויק, नोर्विक, Νόρβικ] }
        events:
          flood: { name: Flood of 2019, date: 2019-03-10 }
          vote: { name: Vote on the ferry, type: Government.Vote }

        """;

    private static readonly Tongue[] s_tongues =
    [
        new("en", ["“|”", "\"|\"", "‘|’"], "‘|’", "said", "said", ["the town won’t pay £5 for it", "we sail at 6 o'clock", "it is 5'10\" long, no more", "nobody asked us … nobody", "(we) will go – or not"], ["she", "the mayor", "Mayor Ann Lee", "Ann Lee", "ANN LEE", "Lee"], "pronominal nominal named named named named", "—|—|, — "),
        new("de", ["„|“", "»|«", "\"|\""], "‚|‘", "sagte", "sagte", ["die Stadt zahlt 5,50 Euro", "wir fahren um 6 Uhr", "das war’s", "niemand hat uns gefragt …"], ["sie", "die Bürgermeisterin", "Ann Lee", "Ann Lees"], "pronominal nominal named named", ""),
        new("fr", ["« | »", "«\u00A0|\u00A0»", "“|”"], "“|”", "a dit", "a déclaré", ["la ville ne paiera pas", "nous partons à 6 h 30", "c’est l’heure", "personne n’a rien demandé…"], ["elle", "la maire", "Ann Lee"], "pronominal nominal named", "— | —|, — "),
        new("es", ["«|»", "“|”", "\"|\""], "“|”", "dijo", "dijo", ["el pueblo no pagará", "salimos a las 6:30", "¿quién nos preguntó?", "nadie dijo nada..."], ["ella", "la alcaldesa", "Ann Lee"], "pronominal nominal named", "—|—|—. "),
        new("it", ["«|»", "“|”"], "“|”", "ha detto", "ha detto", ["la città non pagherà", "si parte alle 6.30", "l’ora è questa"], ["lei", "la sindaca", "Ann Lee"], "pronominal nominal named", "— | —|. — "),
        new("pt", ["“|”", "«|»"], "‘|’", "disse", "disse", ["a cidade não vai pagar", "partimos às 6h30", "ninguém perguntou nada"], ["ela", "a prefeita", "Ann Lee"], "pronominal nominal named", "— | —|. — "),
        new("nl", ["“|”", "‘|’", "„|”"], "‘|’", "zei", "zei", ["de stad betaalt niet", "we varen om 6.30 uur", "dat is ’s avonds"], ["zij", "de burgemeester", "Ann Lee"], "pronominal nominal named", ""),
        new("sv", ["”|”", "»|»"], "’|’", "sade", "sade", ["staden betalar inte", "vi åker klockan 6.30", "ingen frågade oss"], ["hon", "den gamla borgmästaren", "Ann Lee", "Ann Lees"], "pronominal nominal named named", "– |, |. – "),
        new("ru", ["«|»", "„|“"], "„|“", "сказала", "сказала", ["город не заплатит", "мы отплываем в 6:30", "никто нас не спросил…"], ["она", "мэр города", "Энн Ли"], "pronominal nominal named", "— |, — |. — "),
        new("uk", ["«|»", "“|”"], "„|“", "сказала", "сказала", ["місто не заплатить", "ми відпливаємо о 6:30", "ніхто нас не питав"], ["вона", "міська голова", "Енн Лі"], "pronominal nominal named", "— |, — |. — "),
        new("pl", ["„|”", "«|»"], "«|»", "powiedziała", "powiedziała", ["miasto nie zapłaci", "płyniemy o 6.30", "nikt nas nie pytał"], ["ona", "pani burmistrz", "Ann Lee"], "pronominal nominal named", "– |, – |. – "),
        new("cs", ["„|“", "»|«"], "‚|‘", "řekla", "řekla", ["město nezaplatí", "plujeme v 6.30", "nikdo se nás neptal"], ["ona", "starostka města", "Ann Lee"], "pronominal nominal named", "— |, — |. — "),
        new("ro", ["„|”", "«|»"], "«|»", "a spus", "a spus", ["orașul nu va plăti", "plecăm la 6:30", "nimeni nu ne-a întrebat"], ["ea", "primarul orașului", "Ann Lee"], "pronominal nominal named", "– |, – |. – "),
        new("hu", ["„|”", "»|«"], "»|«", "mondta", "mondta", ["a város nem fizet", "hatkor indulunk", "senki sem kérdezett"], ["ő", "a polgármester", "Ann Lee"], "pronominal nominal named", "– | –|. – "),
        new("tr", ["“|”", "\"|\""], "‘|’", "dedi", "dedi", ["kasaba ödemeyecek", "saat 6.30’da kalkıyoruz", "kimse bize sormadı"], ["o", "belediye başkanı", "Ann Lee"], "pronominal nominal named", ""),
        new("el", ["«|»", "“|”"], "“|”", "είπε", "είπε", ["η πόλη δεν θα πληρώσει", "φεύγουμε στις 6:30", "κανείς δεν μας ρώτησε"], ["αυτή", "η δήμαρχος", "Ανν Λι"], "pronominal nominal named", "— |, |. — "),
        new("ja", ["「|」", "“|”"], "『|』", "と述べた", "によると", ["町は払わない", "六時に出る"], ["彼女", "町長", "アン・リー"], "pronominal nominal named", ""),
        new("zh", ["“|”", "「|」"], "‘|’", "说", "表示", ["镇上不会付钱", "我们六点出发"], ["她", "镇长", "安·李"], "pronominal nominal named", ""),
        new("ko", ["“|”", "\"|\""], "‘|’", "말했다", "밝혔다", ["시는 지불하지 않는다", "우리는 6시에 떠난다"], ["그녀", "시장", "앤 리"], "pronominal nominal named", ""),
        new("ar", ["«|»", "\"|\""], "“|”", "قالت", "قالت", ["المدينة لن تدفع", "نبحر في السادسة"], ["هي", "رئيسة البلدية", "آن لي"], "pronominal nominal named", ""),
        new("he", ["\"|\"", "”|”", "„|”"], "'|'", "אמרה", "אמרה", ["העיר לא תשלם", "אנחנו מפליגים בשש"], ["היא", "ראש העיר", "אן לי"], "pronominal nominal named", ""),
        new("hi", ["“|”", "\"|\""], "‘|’", "कहा", "कहा", ["नगर भुगतान नहीं करेगा", "हम छह बजे चलेंगे"], ["वह", "महापौर", "ऐन ली"], "pronominal nominal named", ""),
    ];

    private static readonly Gen<RightText> s_text =
        from tongue in Gen.OneOf(s_tongues)
        from paragraphs in Paragraph(tongue).Array[1, 5]
        select new RightText(tongue.Tag, paragraphs);

    private static readonly Gen<RightText> s_english = Gen.OneOf(EnglishTexts.All);

    private static readonly Gen<RightText> s_any = Gen.Frequency((2, s_text), (1, s_english));

    /// <summary>The text with a number.</summary>
    public static RightText Make(ulong number) => s_any.Generate(new PCG(2, number), null, out _);

    /// <summary>A paragraph of any kind that the language prints.</summary>
    private static Gen<Said> Paragraph(Tongue tongue) =>
        from shape in Gen.Int[0, tongue.Dashes.Length > 0 ? 9 : 7]
        from marks in Gen.OneOf(tongue.Marks)
        from first in Gen.OneOf(tongue.Sentences)
        from second in Gen.OneOf(tongue.Sentences)
        from who in Gen.Int[0, tongue.Mentions.Length - 1]
        from isOutside in Gen.Bool
        select Write(tongue, shape, marks.Split('|'), first, second, who, isOutside);

    private static Said Write(Tongue tongue, int shape, string[] marks, string first, string second, int who, bool isOutside)
    {
        var (open, close) = (marks[0], marks[1]);
        // A mark of the outer quote is none of one inside it.
        var inner = ((string[])[tongue.Inner, "«|»", "“|”", "‘|’"]).First(pair => pair.Split('|').All(mark => mark.Trim() != open.Trim() && mark.Trim() != close.Trim())).Split('|');
        var (innerOpen, innerClose) = (inner[0], inner[1]);
        var (words, kind) = (tongue.Mentions[who], tongue.Kinds[who]);
        var source = $"[{words}]{{.ann .source}}";
        var (comma, end) = isOutside ? (close + ",", close + ".") : ("," + close, "." + close);
        var (ofComma, ofEnd) = isOutside ? ("", "") : (",", ".");
        string[] mention = [kind];
        var dashes = tongue.Dashes.Split('|');
        return shape switch
        {
            0 => new($"[[{open}{first}{comma}]{{.quote}} {source} [{tongue.Behind}]{{.cue}}]{{.attribution}}.", [$"direct: {first}{ofComma}"], mention),
            1 => new($"[{source} [{tongue.Before}]{{.cue}}: [{open}{first}{end}]{{.quote}}]{{.attribution}}", [$"direct: {first}{ofEnd}"], mention),
            2 => new($"[{open}{first}{comma}]{{quote=ID}} [{words}]{{.ann source=ID}} [{tongue.Behind}]{{cue=ID}}, [{open}{second}{end}]{{quote=ID}}", [$"direct: {first}{ofComma} {second}{ofEnd}"], mention),
            3 => new($"[[{first}]{{.quote}}, {source} [{tongue.Behind}]{{.cue}}]{{.attribution}}.", [$"indirect: {first}"], mention),
            4 => new($"[{source} [{tongue.Before}]{{.cue}}: [{first} {open}{second}{close}]{{.quote}}]{{.attribution}}.", [$"mixed: {first} {open}{second}{close}"], mention),
            5 => new($"[{open}{first}.]{{quote=ID by=ann}}\n\n[{open}{second}{end}]{{quote=ID}} [{words}]{{.ann}}.", [$"direct: {first}. {second}{ofEnd}"], mention),
            6 => new($"[[{open}{first}: [{innerOpen}{second}{innerClose}]{{quote=ID by=ben}}{end}]{{.quote}} {source} [{tongue.Behind}]{{.cue}}]{{.attribution}}.", [$"direct: {first}: {innerOpen}{second}{innerClose}{ofEnd}", $"direct: {second}"], mention),
            7 => new($"{second}. [{words}]{{.ann}} … {open}{first}{close}.", [], mention),
            8 => new($"{dashes[0]}[{first}]{{quote=ID by=ann}}{dashes[1]}{tongue.Behind} [{words}]{{.ann}}{dashes[2]}[{second}.]{{quote=ID}}", [$"direct: {first} {second}."], mention),
            _ => new($"{dashes[0]}[{first}.]{{.quote by=ann}}\n\n{dashes[0]}[{second}?]{{.quote by=ben}}", [$"direct: {first}.", $"direct: {second}?"], []),
        };
    }

    /// <param name="Marks">Pairs of quotation marks.</param>
    /// <param name="Inner">Those inside others.</param>
    /// <param name="Behind">The cue behind a quote.</param>
    /// <param name="Before">The cue before one.</param>
    /// <param name="Mentions">Words for Ann Lee.</param>
    /// <param name="KindWords">Their kinds.</param>
    /// <param name="Dashes">What opens, closes and reopens speech, or nothing.</param>
    private sealed record Tongue(string Tag, string[] Marks, string Inner, string Behind, string Before, string[] Sentences, string[] Mentions, string KindWords, string Dashes)
    {
        public string[] Kinds { get; } = KindWords.Split(' ');
    }
}

/// <param name="Body">Its text; <c>ID</c> stands for an id that no other paragraph has.</param>
/// <param name="Quotes">The kinds and words of its quotes.</param>
/// <param name="Mentions">The kinds of its mentions.</param>
internal sealed record Said(string Body, string[] Quotes, string[] Mentions);

/// <summary>An article, and what it gives.</summary>
internal sealed record RightText(string Language, Said[] Paragraphs, string Head = "")
{
    public string Content =>
        $"---\ninLanguage: {Language}\n{Head}---\n{string.Join("\n\n", Paragraphs.Select(static (paragraph, index) => paragraph.Body.Replace("=ID", $"=q{index}", StringComparison.Ordinal)))}\n";

    public IEnumerable<string> Quotes => Paragraphs.SelectMany(static paragraph => paragraph.Quotes);

    public IEnumerable<string> Mentions => Paragraphs.SelectMany(static paragraph => paragraph.Mentions);
}
