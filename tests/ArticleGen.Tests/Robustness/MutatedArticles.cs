using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Robustness;

/// <summary>Articles that something happened to: each number gives the same one in every run.</summary>
internal static class MutatedArticles
{
    /// <summary>Enough to meet every construct, short enough that a million of them are soon read.</summary>
    private const int MaxParagraphs = 3;

    /// <summary>One in so many is a whole article of the repository.</summary>
    private const int WholeEach = 40;

    private static readonly string[] s_syntax =
    [
        "[", "]", "]{", "{", "}", "{}", "[x]{", "]{.quote}", "]{.cue}", "]{.source}", "]{.person}", "]{.date}", "]{.quote by=", "]{quote=q}", "]{cue=q}",
        "]{source=q}", "]{person=ann-lee}", "]{event=vote}", "]{place=", "]{date=2007-09}", "]{date=\"[1970,1971]\" mod=start}", "]{duration=P1Y of=vote}",
        " kind=direct", " kind=", " role=Agent of=vote", " of=q", " to=", " for=\"ann-lee merrowick\"", " note=\"", " cert=low", "[[", "]{.attribution}", "]{attribution=q by=ann-lee}", "]{addressee=q}", "]{.addressee .ann-lee}", "]{.ann-lee .turn}:", "]{turn=q}: ", "]{.ann-lee}",
        "]{.value role=Price of=vote}", " role=\"Agent Seller\" of=\"vote ferry-sale\"", " role=\"\"", " of=\"vote ferry-sale\"", " label=claim id=a", " supports=\"#a #q\"", "]{.headline}", "]{.aside}", "]{.ann-lee .author}", "]{.person .author .dateline}", "]{refers=q}", "]{refers=sample/q person=ann-lee}", "[]{.note note=x}", "]{person=?}", "]{duration=P1D anchor=q of=ann-lee}", "\n— [", " — ", "([Ben]{.ben-okoro .turn}: ", "\n[Q.]{.turn to=ann} ", "]{.ann .turn date=2024},", "]{.note note=x}", "]{set=P1W duration=P1D/P2D of=\"q vote\"}", "]{corr=x}", "]{label=claim}", "]{label=claim id=p supports=\"#p #q\" topic=x}", "]{.ann-lee label=speaker id=q}", " label=", " id=p", " of=#q", " .unsourced", " repeats=q", " repeats=sample/q",
        " medium=\"speech thought\"", " polarity=negative realis=other", " tense=past modality=other", " kind=reported", " corr=", " mention=nominal", " type=belief",
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "「", "」", "\\", "\\[", "\\]", "=", ".", "#", " ", "\t", "\n", "\r\n", "\r", "\n\n", "\n\n\n",
        "---\n", "\n---\n", "people:\n", "  ann-lee:\n    name: Ann Lee\n", "events: { vote: { name: Vote, superEvent: vote } }\n", "places:\n  p:\n    containedInPlace: p\n",
        "original: originals/x.txt\n", "id: sample\n", "author: ann-lee\n", "inLanguage: de\n", ": ", "- ", "&a ", "*a", "!!str ", "|\n", ">\n", "? ", "~", "@", "%",
        "\"\"\"", "*/", "</summary>", "//", "\n#line 1\n", "\\u0022", "{0}", "é", "e\u0301", "ﬁ", "😀", "\uD83D", "\uDE00", "\0", "\u0001", "\u001B", "\u0085", "\u2028", "\u2029",
        "\u200B", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF", "٣", "安倍", "İ", "ß", "ǅ",
    ];

    private static readonly string[] s_articles =
    [
        .. Directory.GetFiles(Repository.Path("articles"), "*.article.md").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static readonly (string[] Lines, string[] Paragraphs)[] s_parts = [.. s_articles.Select(Split)];

    private static readonly Gen<string> s_random = Gen.OneOf(s_syntax).Array[0, 40].Select(string.Concat);

    /// <summary>Some lines of an article's front matter and some of its paragraphs.</summary>
    private static readonly Gen<string> s_excerpt =
        from part in Gen.OneOf(s_parts)
        from lines in Stretch(part.Lines, part.Lines.Length)
        from paragraphs in Stretch(part.Paragraphs, MaxParagraphs)
        select $"---\n{string.Join('\n', lines)}\n---\n\n{string.Join("\n\n", paragraphs)}\n";

    private static readonly Gen<string> s_whole = Gen.OneOf(s_articles);

    private static readonly Gen<string> s_base = Gen.Frequency((WholeEach / 4, s_random), (WholeEach, s_excerpt), (1, s_whole));

    private static readonly Gen<Func<string, string>> s_edit = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 30]).Select(static (at, length) => (Func<string, string>)(text => Cut(text, at, length).Around())),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(s_syntax)).Select(static (at, piece) => (Func<string, string>)(text => Cut(text, at, 0).Around(piece))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 3], Gen.OneOf(s_syntax)).Select(
            static (at, length, piece) => (Func<string, string>)(text => Cut(text, at, length).Around(piece))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 200], Gen.Double.Unit).Select(static (at, length, to) => (Func<string, string>)(text => Move(text, at, length, to))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 200], Gen.Double.Unit).Select(static (at, length, to) => (Func<string, string>)(text => Copy(text, at, length, to))));

    private static readonly Gen<string> s_mutated =
        from text in s_base
        from edits in s_edit.Array[1, 8]
        select edits.Aggregate(text, static (mutated, edit) => edit(mutated));

    /// <summary>The article with a number.</summary>
    public static string Make(ulong number) => s_mutated.Generate(new PCG(1, number), null, out _);

    private static Gen<string[]> Stretch(string[] items, int longest) =>
        from start in Gen.Int[0, items.Length - 1]
        from length in Gen.Int[0, Math.Min(longest, items.Length - start)]
        select items[start..(start + length)];

    private static (string[] Lines, string[] Paragraphs) Split(string article)
    {
        var end = article.IndexOf("\n---\n", StringComparison.Ordinal);
        return (article[4..end].Split('\n'), article[(end + 5)..].Trim().Split("\n\n"));
    }

    private static string Move(string text, double at, int length, double to)
    {
        var cut = Cut(text, at, length);
        return Cut(cut.Around(), to, 0).Around(cut.Piece);
    }

    private static string Copy(string text, double at, int length, double to) => Cut(text, to, 0).Around(Cut(text, at, length).Piece);

    private static Parts Cut(string text, double at, int length)
    {
        var start = Math.Min((int)(at * text.Length), text.Length);
        var end = Math.Min(start + length, text.Length);
        return new Parts(text[..start], text[start..end], text[end..]);
    }

    /// <summary>A text in three.</summary>
    private readonly record struct Parts(string Before, string Piece, string After)
    {
        public string Around(string middle = "") => Before + middle + After;
    }
}
