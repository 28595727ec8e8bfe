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
        text = NameText.Of(text);
        if (language.IsPronoun(text))
        {
            return NameText.MayBeName(text) && WholeNames.AreOne(text, entities) ? MentionKind.Named : MentionKind.Pronominal;
        }

        var position = 0;
        if (!TryReadWord(text, ref position, out var first))
        {
            return MentionKind.Nominal;
        }

        if (IsDeterminer(text, first, language) && !(language.NamesHaveArticles && language.IsArticle(text, first)))
        {
            return WholeNames.IsIn(text, isDescribed: true, language, entities) || BeginsWithName(text, entities) ? MentionKind.Named : MentionKind.Nominal;
        }

        if (char.IsDigit(text[first.Start]))
        {
            return WholeNames.AreOne(text, entities) ? MentionKind.Named : MentionKind.Nominal;
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

        return WholeNames.IsIn(text, isDescribed: false, language, entities) ? MentionKind.Named
            : language.IsKnown ? MentionKind.Nominal
            : null;
    }

    /// <summary>Whether words begin with a determiner and have no capital behind it: <c>the mayor</c>, <c>sa femme</c>; where all nouns have one, of a person.</summary>
    public static bool IsDescription(string words, ThingKind kind, Language language)
    {
        var position = 0;
        if (!TryReadWord(words, ref position, out var first)
            || position == words.Length
            || !(words[position] == ' ' || IsApostrophe(words[position]))
            || !IsDeterminer(words, first, language)
            || NameText.IsCaseless(words))
        {
            return false;
        }

        var hasWord = false;
        while (TryReadWord(words, ref position, out var word))
        {
            if (char.IsDigit(words[word.Start]) || (char.IsUpper(words[word.Start]) && !(language.HasCapitalNouns && kind == ThingKind.Person)))
            {
                return false;
            }

            hasWord = true;
        }

        return hasWord && !(language.HasCapitalNouns && kind != ThingKind.Person);
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

    /// <summary>A name in a script without capitals that only looks like a description: <c>三木首相</c>.</summary>
    private static bool BeginsWithName(string text, List<ThingSlice> entities)
    {
        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                if (text.StartsWith(name, StringComparison.Ordinal) && NameText.IsCaseless(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNamed(string text, string name, ThingSlice entity, Language language) => NameText.IsCaseless(name)
        ? HoldsCaseless(text, name, language) || (entity.Kind == ThingKind.Person && SharesPart(text, name, language))
        : !language.HasCapitalNouns || entity.Kind == ThingKind.Person
            ? SharesCapitalisedWord(text, name, language)
            : HoldsName(text, name, language);

    private static bool SharesCapitalisedWord(string text, string name, Language language)
    {
        TextRange? first = null;
        TextRange last = default;
        var position = 0;
        while (TryReadWord(text, ref position, out var word))
        {
            // Behind the first one, "family" of "Marsh family" is a word of the name too.
            if ((first is not null || char.IsUpper(text[word.Start])) && EndOfWord(name, text, word, language) > 0)
            {
                (first, last) = (first ?? word, word);
            }
        }

        return first is { } start && !OtherHeads.IsOne(text, name, start, last, language);
    }

    /// <returns>Where in a name the word ends of which one of a text is a form, or -1.</returns>
    private static int EndOfWord(string name, string text, TextRange word, Language language)
    {
        var position = 0;
        while (TryReadWord(name, ref position, out var known))
        {
            if (language.IsForm(name, known, text, word) && !IsTitle(name, known, language))
            {
                return position;
            }
        }

        return -1;
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
            var (inText, inName, isSame, last) = (word.Start, 0, true, word);
            while (isSame && TryReadWord(name, ref inName, out var known))
            {
                isSame = TryReadWord(text, ref inText, out last) && language.IsForm(name, known, text, last);
            }

            if (isSame && !OtherHeads.IsOne(text, name, word, last, language))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text has a whole name in a script without capitals.</summary>
    private static bool HoldsCaseless(string text, string name, Language language) =>
        text.IndexOf(name, StringComparison.Ordinal) is var start and >= 0 && !OtherHeads.IsOwnedCaseless(text, start + name.Length, language);

    /// <summary>Whether a text has one of several words of a name in a script without capitals.</summary>
    private static bool SharesPart(string text, string name, Language language)
    {
        var (position, last) = (0, -1);
        while (TryReadWord(name, ref position, out var part))
        {
            if (part.Length <= 1 || part.Length == name.Length)
            {
                continue;
            }

            last = Math.Max(last, language.IsUnspaced
                ? text.IndexOf(part.In(name), StringComparison.Ordinal) is var start and >= 0 ? start + part.Length : -1
                : EndOfWord(text, name, part, language));
        }

        return last > 0 && !OtherHeads.IsOwnedCaseless(text, last, language);
    }

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
