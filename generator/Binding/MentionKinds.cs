using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Reads off the words of a mention how it refers.</summary>
internal static class MentionKinds
{
    /// <param name="names">The names, alternate names and demonyms of what it refers to.</param>
    public static MentionKind Derive(string text, Language language, IEnumerable<string> names)
    {
        if (language.IsPronoun(text))
        {
            return MentionKind.Pronominal;
        }

        var words = Words(text);
        if (words.Count == 0
            || char.IsDigit(words[0][0])
            || (BeginsWithDeterminer(text, words[0], language) && !IsProperName(text, words, names)))
        {
            return MentionKind.Nominal;
        }

        return names.Any(name => SharesCapitalisedWord(words, name) || (IsCaseless(name) && Contains(text, name)))
            ? MentionKind.Named
            : MentionKind.Nominal;
    }

    /// <summary>The words of a text: letters, digits and marks; an apostrophe's ending ("Japan's") is no part of its word.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && IsWordCharacter(text, i);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>A determiner may be elided: <c>l’ambassade</c>.</summary>
    private static bool BeginsWithDeterminer(string text, string word, Language language)
    {
        var end = text.IndexOf(word, StringComparison.Ordinal) + word.Length;
        var isElided = end < text.Length && text[end] is '\'' or '’';
        return language.IsDeterminer(word) || (isElided && language.IsDeterminer(word + "'"));
    }

    /// <summary>A whole name that only looks like a description: <c>The Hague</c>, but not <c>The bay</c>.</summary>
    private static bool IsProperName(string text, List<string> words, IEnumerable<string> names) =>
        words.Skip(1).Any(static word => char.IsUpper(word[0])) && names.Contains(WhiteSpace.Collapse(text), StringComparer.Ordinal);

    private static bool SharesCapitalisedWord(List<string> words, string name)
    {
        var known = Words(name);
        return words.Any(word => char.IsUpper(word[0]) && known.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>Written in a script without upper and lower case.</summary>
    private static bool IsCaseless(string name) => name.Any(char.IsLetter) && !name.Any(static c => char.IsUpper(c) || char.IsLower(c));

    private static bool Contains(string text, string name) => text.IndexOf(name, StringComparison.Ordinal) >= 0;

    private static bool IsWordCharacter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        // The second half of a pair has no category of its own; it goes where the first half goes.
        UnicodeCategory.Surrogate => index > 0 && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) && IsWordCharacter(text, index - 1),
        _ => false,
    };
}
