using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Reads off the words of a mention how it refers.</summary>
internal static class MentionKindReader
{
    /// <param name="entities">What it refers to.</param>
    public static MentionKind Derive(string text, Language language, List<ThingSlice> entities)
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
                if (SharesCapitalisedWord(text, name) || (IsCaseless(name) && Contains(text, name)))
                {
                    return MentionKind.Named;
                }
            }
        }

        return MentionKind.Nominal;
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

    /// <summary>A determiner may be elided: <c>l’ambassade</c>.</summary>
    private static bool IsDeterminer(string text, TextRange word, Language language)
    {
        var isElided = word.End < text.Length && text[word.End] is '\'' or '’';
        return language.IsDeterminer(text, word)
            || (isElided && language.IsDeterminer(text, new TextRange(word.Start, word.Length + 1)));
    }

    /// <summary>A whole name that only looks like a description: <c>The Hague</c>, but not <c>The bay</c>.</summary>
    /// <param name="position">Behind the first word.</param>
    private static bool IsProperName(string text, int position, List<ThingSlice> entities)
    {
        while (TryReadWord(text, ref position, out var word))
        {
            if (char.IsUpper(text[word.Start]))
            {
                var name = WhiteSpace.Collapse(text);
                return entities.Exists(entity => entity.Names.Contains(name, StringComparer.Ordinal));
            }
        }

        return false;
    }

    private static bool SharesCapitalisedWord(string text, string name)
    {
        var position = 0;
        while (TryReadWord(text, ref position, out var word))
        {
            if (char.IsUpper(text[word.Start]) && HasWord(name, text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string name, string text, TextRange word)
    {
        var position = 0;
        while (TryReadWord(name, ref position, out var known))
        {
            if (known.Length == word.Length && string.CompareOrdinal(name, known.Start, text, word.Start, word.Length) == 0)
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
