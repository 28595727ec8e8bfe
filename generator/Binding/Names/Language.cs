using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>What deriving a mention's kind needs to know of a language: its pronouns and its determiners, in lower case.</summary>
internal sealed class Language
{
    /// <summary>No word of the tables is longer; white space around a pronoun counts.</summary>
    private const int MaxLength = 24;

    private static readonly Language s_unknown = new([], []);

    private static readonly Dictionary<string, Language> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(
            pronouns: Words("""
                i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
                we us our ours ourselves they them their theirs themself themselves one oneself who whom whose which that this these those
                somebody someone something anybody anyone anything everybody everyone everything nobody nothing both others another here there
                """),
            determiners: Words("""
                a an the this that these those my your his her its our their some any each every either neither no both all several many
                few most one two three four five six seven eight nine ten eleven twelve other another such same
                """)),
        ["de"] = new(
            pronouns: Words("""
                ich mich mir mein meine du dich dir dein er ihn ihm sein seine seiner sie ihr ihre ihrer ihnen es wir uns unser unsere
                euch euer man sich der die das dem den dessen deren dieser diese dieses diesem diesen jener jene jenes wer wen wem wessen
                jemand niemand alle beide dort hier
                """),
            determiners: Words("""
                der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine dein deine sein seine seinen seinem
                seiner ihr ihre ihren ihrem ihrer unser unsere euer eure dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle
                einige mehrere viele wenige beide zwei drei vier fünf sechs sieben acht neun zehn
                """)),
        ["fr"] = new(
            pronouns: Words("""
                je j' me m' moi tu te t' toi il elle on nous vous ils elles lui leur leurs eux se s' soi le la les l' en y celui celle ceux
                celles ce c' ceci cela ça qui que dont lequel laquelle lesquels lesquelles
                """),
            determiners: Words("""
                le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque
                quelques plusieurs certains certaines tous toutes deux trois quatre cinq six sept huit neuf dix
                """)),
        ["es"] = new(
            pronouns: Words("""
                yo me mí tú te ti él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes lo la le los las les se sí su sus
                suyo suya quien quienes este esta esto estos estas ese esa eso esos esas aquel aquella aquello
                """),
            determiners: Words("""
                el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus nuestro nuestra
                cada algunos algunas varios varias muchos muchas todos todas dos tres cuatro cinco seis siete ocho nueve diez
                """)),
    };

    /// <summary>Each at the index of its length.</summary>
    private readonly string[][] _pronouns;
    private readonly string[][] _determiners;

    private Language(string[] pronouns, string[] determiners)
    {
        _pronouns = ByLength(pronouns);
        _determiners = ByLength(determiners);
    }

    /// <param name="tag">A BCP 47 tag; its first subtag decides. A language that is not listed has no pronouns and no determiners.</param>
    public static Language Of(string? tag)
    {
        var first = tag is null ? "en" : tag.Split('-')[0];
        return s_languages.TryGetValue(first, out var language) ? language : s_unknown;
    }

    public bool IsPronoun(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Contains(_pronouns, text, new TextRange(start, end - start));
    }

    public bool IsDeterminer(string text, TextRange word) => Contains(_determiners, text, word);

    /// <summary>Whether a stretch of a text is one of some words; upper and lower case and the form of an apostrophe do not matter.</summary>
    private static bool Contains(string[][] words, string text, TextRange range)
    {
        foreach (var word in range.Length < words.Length ? words[range.Length] : [])
        {
            var same = 0;
            while (same < word.Length && Fold(text[range.Start + same]) == word[same])
            {
                same++;
            }

            if (same == word.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static string[][] ByLength(string[] words) =>
        [.. Enumerable.Range(0, MaxLength + 1).Select(length => Array.FindAll(words, word => word.Length == length))];

    private static string[] Words(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
