using System.Globalization;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Reads off the words of a mention how it refers.</summary>
internal static class MentionKindReader
{
    /// <param name="entities">What it refers to.</param>
    /// <returns><c>null</c> where nothing is known of the language, and the words are no name.</returns>
    public static MentionKind? Derive(string text, Language language, List<ThingSlice> entities)
    {
        if (language.IsPronoun(text))
        {
            return MentionKind.Pronominal;
        }

        var position = 0;
        if (!TryReadWord(text, ref position, out var first)
            || char.IsDigit(text[first.Start])
            || (IsDeterminer(text, first, language) && !IsProperName(text, position, entities)))
        {
            return MentionKind.Nominal;
        }

        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                if (IsNamed(text, name, entity, language))
                {
                    return MentionKind.Named;
                }
            }
        }

        return language.IsKnown ? MentionKind.Nominal : null;
    }

    /// <summary>
    /// Reads the next word: letters, digits and marks; an apostrophe's ending ("Japan's") is no part of its word.
    /// </summary>
    /// <param name="position">Where to look; then the end of the word.</param>
    public static bool TryReadWord(string text, ref int position, out TextRange word)
    {
        while (position < text.Length && !IsWordCharacter(text, position))
        {
            position++;
        }

        var start = position;
        while (position < text.Length && IsWordCharacter(text, position))
        {
            position++;
        }

        word = new TextRange(start, position - start);
        return word.Length > 0;
    }

    /// <summary>A determiner may be elided, <c>l’ambassade</c>, and it may begin with an apostrophe, <c>’t huis</c>.</summary>
    private static bool IsDeterminer(string text, TextRange word, Language language)
    {
        var isElided = word.End < text.Length && IsApostrophe(text[word.End]);
        var isCut = word.Start > 0 && IsApostrophe(text[word.Start - 1]);
        return language.IsDeterminer(text, word)
            || (isElided && language.IsDeterminer(text, new TextRange(word.Start, word.Length + 1)))
            || (isCut && language.IsDeterminer(text, new TextRange(word.Start - 1, word.Length + 1)))
            || (language.IsUnspaced && language.BeginsWithDeterminer(text, word));
    }

    /// <summary>A whole name that only looks like a description: <c>The Hague</c>, but not <c>The bay</c>; <c>三木首相</c>.</summary>
    /// <param name="position">Behind the first word.</param>
    private static bool IsProperName(string text, int position, List<ThingSlice> entities)
    {
        while (TryReadWord(text, ref position, out var word))
        {
            if (char.IsUpper(text[word.Start]))
            {
                return IsName(WhiteSpace.Collapse(text), entities);
            }
        }

        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                if (IsCaseless(name) && text.StartsWith(name, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsName(string text, List<ThingSlice> entities)
    {
        var comparer = text.Any(char.IsLower) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        return entities.Exists(entity => entity.Names.Contains(text, comparer));
    }

    private static bool IsNamed(string text, string name, ThingSlice entity, Language language) => IsCaseless(name)
        ? Contains(text, name) || (entity.Kind == ThingKind.Person && SharesPart(text, name, language))
        : !language.HasCapitalNouns || entity.Kind == ThingKind.Person
            ? SharesCapitalisedWord(text, name, language)
            : HoldsName(text, name, language);

    private static bool SharesCapitalisedWord(string text, string name, Language language)
    {
        var position = 0;
        while (TryReadWord(text, ref position, out var word))
        {
            if (char.IsUpper(text[word.Start]) && HasWord(name, text, word, language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string name, string text, TextRange word, Language language)
    {
        var position = 0;
        while (TryReadWord(name, ref position, out var known))
        {
            if (language.IsForm(name, known, text, word) && !IsTitle(name, known, language))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title, which counts for nothing, is one only before a name: <c>Richter</c> is none in "Hans Richter".</summary>
    private static bool IsTitle(string name, TextRange word, Language language)
    {
        var position = word.End;
        return language.Titles.Length > 0 && TryReadWord(name, ref position, out _) && language.IsTitle(word.In(name));
    }

    /// <summary>Whether the words of a name stand in a text, one behind the other, each in any form.</summary>
    private static bool HoldsName(string text, string name, Language language)
    {
        var start = 0;
        while (TryReadWord(text, ref start, out var word))
        {
            var (inText, inName, isSame) = (word.Start, 0, true);
            while (isSame && TryReadWord(name, ref inName, out var known))
            {
                isSame = TryReadWord(text, ref inText, out var next) && language.IsForm(name, known, text, next);
            }

            if (isSame)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text has one of several words of a name in a script without capitals.</summary>
    private static bool SharesPart(string text, string name, Language language)
    {
        var position = 0;
        while (TryReadWord(name, ref position, out var part))
        {
            if (part.Length > 1 && part.Length < name.Length && (language.IsUnspaced ? Contains(text, part.In(name)) : HasWord(text, name, part, language)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Written in a script without upper and lower case.</summary>
    private static bool IsCaseless(string name)
    {
        var hasLetter = false;
        foreach (var c in name)
        {
            if (char.IsUpper(c) || char.IsLower(c))
            {
                return false;
            }

            hasLetter |= char.IsLetter(c);
        }

        return hasLetter;
    }

    private static bool Contains(string text, string name) => text.IndexOf(name, StringComparison.Ordinal) >= 0;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordCharacter(string text, int index) => text[index] < '\x80'
        ? char.IsLetterOrDigit(text[index])
        : IsLetterDigitOrMark(text, index);

    private static bool IsLetterDigitOrMark(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        // The second half of a pair has no category of its own; it goes where the first half goes.
        UnicodeCategory.Surrogate => index > 0 && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) && IsWordCharacter(text, index - 1),
        _ => false,
    };
}
