using System.Runtime.CompilerServices;
using ArticleGen.Binding.Names.Languages;
using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>
/// What deriving a mention's kind needs to know of a language: its pronouns, its determiners, the forms of its names. Words stand in lower case,
/// with <c>_</c> for white space.
/// </summary>
internal sealed class Language
{
    /// <summary>What two forms of a name have in common at least.</summary>
    private const int MinStem = 2;

    private static readonly Language s_unknown = new("", "") { IsKnown = false };

    /// <summary>The languages of which corpus files give pronouns.</summary>
    private static readonly ConditionalWeakTable<DeclaredPronouns, Language> s_declared = new();

    /// <summary>Each at the index of its length.</summary>
    private readonly string[][] _pronouns;
    private readonly string[][] _determiners;

    public Language(string pronouns, string determiners)
        : this(ByLength(Words(pronouns)), ByLength(Words(determiners)))
    {
    }

    private Language(string[][] pronouns, string[][] determiners) => (_pronouns, _determiners) = (pronouns, determiners);

    /// <summary>Whether it has a table: of others nobody knows what is no name.</summary>
    public bool IsKnown { get; private init; } = true;

    /// <summary>Whether its common nouns have capitals.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>Whether it writes words together, so that determiners are beginnings of words.</summary>
    public bool IsUnspaced { get; init; }

    /// <summary>Common nouns that stand before the names of people; those of more than two letters at the end of such nouns too.</summary>
    public string[] Titles { get; init; } = [];

    /// <summary>What a name may end with.</summary>
    public string[] NameEndings { get; init; } = [];

    /// <summary>What the other forms of a name have in its place.</summary>
    public string[] FormEndings { get; init; } = [];

    /// <summary>What may stand before a name and be none of its words.</summary>
    public string[] Articles { get; init; } = [];

    /// <summary>Whether parts of names have articles too.</summary>
    public bool NamesHaveArticles { get; init; }

    /// <summary>Whether <c>s</c> at a name's end says that what follows belongs to it.</summary>
    public bool HasGenitives { get; init; }

    /// <summary>What stands behind a name, and says that what follows belongs to it; of names with capitals, behind an apostrophe.</summary>
    public string[] Genitives { get; init; } = [];

    /// <summary>What stands before a name, and says that what precedes belongs to it.</summary>
    public string[] Prepositions { get; init; } = [];

    /// <summary>Of a language that puts the head of a compound behind a name: words in small letters there that are no such head.</summary>
    public string[] WordsBehindNames { get; init; } = [];

    /// <summary>The first subtag of a BCP 47 tag, by which tables are found; a text that does not say its language is English.</summary>
    public static string SubtagOf(string? tag) => tag is null ? "en" : tag.Split('-')[0].ToLowerInvariant();

    /// <param name="tag">A BCP 47 tag; its first subtag decides.</param>
    /// <param name="declared">The pronouns that corpus files give.</param>
    public static Language Of(string? tag, EquatableArray<DeclaredPronouns> declared = default)
    {
        var first = SubtagOf(tag);
        foreach (var pronouns in declared)
        {
            if (pronouns.Language == first)
            {
                return s_declared.GetValue(pronouns, static pronouns => BuiltIn(pronouns.Language).With(pronouns.Words));
            }
        }

        return BuiltIn(first);
    }

    /// <param name="words">As names are compared: with single spaces.</param>
    public bool IsPronoun(string words) => Contains(_pronouns, words, new TextRange(0, words.Length));

    public bool IsArticle(string text, TextRange word)
    {
        foreach (var article in Articles)
        {
            if (article.Length == word.Length && AreAlike(article, text, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsGenitive(ReadOnlySpan<char> ending)
    {
        foreach (var genitive in Genitives)
        {
            if (ending.SequenceEqual(genitive.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsDeterminer(string text, TextRange word) => Contains(_determiners, text, word);

    /// <summary>Whether a word begins with a determiner.</summary>
    public bool BeginsWithDeterminer(string text, TextRange word)
    {
        for (var length = 1; length <= word.Length && length < _determiners.Length; length++)
        {
            if (IsDeterminer(text, new TextRange(word.Start, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of a text is a word of a name, in capitals or in another case too.</summary>
    public bool IsForm(string name, TextRange known, string text, TextRange word)
    {
        if (!AreSame(name[known.Start], text[word.Start], ignoresCase: true))
        {
            return false;
        }

        if (known.Length == word.Length && string.CompareOrdinal(name, known.Start, text, word.Start, word.Length) == 0)
        {
            return true;
        }

        var ignoresCase = IsCapitals(text, word) || IsCapitals(name, known);
        if (!ignoresCase && NameEndings.Length == 0)
        {
            return false;
        }

        var (same, shorter) = (0, Math.Min(known.Length, word.Length));
        while (same < shorter && AreSame(name[known.Start + same], text[word.Start + same], ignoresCase))
        {
            same++;
        }

        return (same == known.Length && same == word.Length)
            || HaveEndings(name, known, text, word, same)
            || HaveEndings(name, known, text, word, same - 1);
    }

    /// <summary>Whether a word of a name is a title: <c>Altkanzlerin</c>.</summary>
    public bool IsTitle(string word) => Array.Exists(
        Titles, title => (title.Length > 2 || word.Length == title.Length) && word.EndsWith(title, StringComparison.OrdinalIgnoreCase));

    private Language With(EquatableArray<string> pronouns) =>
        new(ByLength(_pronouns.SelectMany(static words => words).Concat(pronouns.Select(Fold))), _determiners)
        {
            HasCapitalNouns = HasCapitalNouns,
            IsUnspaced = IsUnspaced,
            Titles = Titles,
            NameEndings = NameEndings,
            FormEndings = FormEndings,
            Articles = Articles,
            NamesHaveArticles = NamesHaveArticles,
            HasGenitives = HasGenitives,
            Genitives = Genitives,
            Prepositions = Prepositions,
            WordsBehindNames = WordsBehindNames,
        };

    private static Language BuiltIn(string subtag) => subtag switch
    {
        "en" => Germanic.English,
        "de" => Germanic.German,
        "fr" => Romance.French,
        "es" => Romance.Spanish,
        "it" => Romance.Italian,
        "pt" => Romance.Portuguese,
        "nl" => Germanic.Dutch,
        "sv" => Germanic.Swedish,
        "ru" => Slavic.Russian,
        "uk" => EastSlavic.Ukrainian,
        "be" => EastSlavic.Belarusian,
        "pl" => Slavic.Polish,
        "cs" => Slavic.Czech,
        "ro" => Romance.Romanian,
        "hu" => Uralic.Hungarian,
        "tr" => Turkic.Turkish,
        "el" => Hellenic.Greek,
        "hi" => Indic.Hindi,
        "ja" => EastAsian.Japanese,
        "zh" => EastAsian.Chinese,
        "ko" => EastAsian.Korean,
        "ar" => Semitic.Arabic,
        "he" => Semitic.Hebrew,
        _ => s_unknown,
    };

    /// <summary>Whether a stretch of a text is one of some words; upper and lower case and the form of an apostrophe do not matter.</summary>
    private static bool Contains(string[][] words, string text, TextRange range)
    {
        if (range.Length == 0 || range.Length >= words.Length)
        {
            return false;
        }

        var first = Fold(text[range.Start]);
        foreach (var word in words[range.Length])
        {
            if (word[0] == first && AreAlike(word, text, range))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="word">As long as the stretch, and folded.</param>
    private static bool AreAlike(string word, string text, TextRange range)
    {
        var same = 0;
        while (same < word.Length && Fold(text[range.Start + same]) == word[same])
        {
            same++;
        }

        return same == word.Length;
    }

    private bool HaveEndings(string name, TextRange known, string text, TextRange word, int stem) =>
        stem >= MinStem && HasEnding(NameEndings, name, known, stem) && HasEnding(FormEndings, text, word, stem);

    private static bool HasEnding(string[] endings, string text, TextRange word, int stem)
    {
        foreach (var ending in endings)
        {
            if (ending.Length == word.Length - stem
                && string.Compare(text, word.Start + stem, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitals(string text, TextRange word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private static bool AreSame(char one, char other, bool ignoresCase) =>
        one == other || (ignoresCase && char.ToUpperInvariant(one) == char.ToUpperInvariant(other));

    /// <summary>A word as the tables hold it.</summary>
    public static string Fold(string word) => new([.. WhiteSpace.Collapse(word).Select(Fold)]);

    private static char Fold(char c) => c switch { '’' => '\'', 'İ' => 'i', _ => char.ToLowerInvariant(c) };

    private static string[][] ByLength(IEnumerable<string> words)
    {
        var byLength = words.ToLookup(static word => word.Length);
        return [.. Enumerable.Range(0, DeclaredPronouns.MaxLength + 1).Select(length => byLength[length].Distinct(StringComparer.Ordinal).ToArray())];
    }

    private static IEnumerable<string> Words(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Replace('_', ' '));
}
