using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Tells whether a mention says a whole name, in any case of letters: <c>the BBC</c>, <c>l’ONU</c>, <c>the late Hilde Marsh</c>, <c>danah boyd</c>.</summary>
internal static class WholeNames
{
    /// <summary>Scripts without capitals begin behind it.</summary>
    private const char FirstOther = '\u0590';

    /// <summary>No article is longer, with the space behind it.</summary>
    private const int MaxArticle = 8;

    /// <summary>Whether words are, letter for letter, a name of a thing.</summary>
    public static bool AreOne(string text, List<ThingSlice> entities) => entities.Exists(entity => entity.Names.Contains(text, StringComparer.Ordinal));

    /// <param name="isDescribed">Whether the words begin as a description does: with a determiner.</param>
    public static bool IsIn(string text, bool isDescribed, Language language, List<ThingSlice> entities)
    {
        // Of "the mayor" no name but one in capitals is asked.
        var isPlain = isDescribed && text.IndexOf(' ') > 0 && !IsProper(text.AsSpan(1));
        foreach (var entity in entities)
        {
            foreach (var name in entity.Names)
            {
                if ((!isPlain || IsAcronym(name.AsSpan())) && IsIn(text, name, isDescribed, language))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsIn(string text, string name, bool isDescribed, Language language)
    {
        if (isDescribed && name.Length > text.Length && name[name.Length - text.Length - 1] == ' ' && name.EndsWith(text, StringComparison.Ordinal) && IsProper(text.AsSpan()))
        {
            // "de Gaulle" is the end of a name.
            return true;
        }

        if (name.Length > text.Length + MaxArticle)
        {
            return false;
        }

        // "Die Türkei" is "der Türkei" too: what the name has of an article may be another, or none.
        var core = name.AsSpan(ArticleEnd(name, language));
        var start = text.AsSpan().IndexOf(core, StringComparison.OrdinalIgnoreCase);
        if (core.Length == 0 || start < 0 || !IsEnd(text, start + core.Length) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return false;
        }

        var said = text.AsSpan(start, core.Length);
        return IsBefore(text, start, language) && (!isDescribed || IsProper(said) || IsAcronym(core));
    }

    /// <summary>Where an article at the start of words ends, with the space behind it; 0 where none is.</summary>
    private static int ArticleEnd(string text, Language language)
    {
        var position = 0;
        if (language.Articles.Length == 0 || text.AsSpan(0, Math.Min(text.Length, MaxArticle)).IndexOfAny(" '’".AsSpan()) < 0 || !MentionKindReader.TryReadWord(text, ref position, out var word) || position == text.Length)
        {
            return 0;
        }

        var (start, end) = (word.Start > 0 && IsApostrophe(text[word.Start - 1]) ? word.Start - 1 : word.Start, word.End);
        end += IsApostrophe(text[end]) ? 1 : 0;
        if (!language.IsArticle(text, new TextRange(start, end - start)) || (text[end - 1] is not ('\'' or '’') && text[end] != ' '))
        {
            return 0;
        }

        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether only an article, and an adjective behind it, stands before a name.</summary>
    private static bool IsBefore(string text, int start, Language language)
    {
        var position = ArticleEnd(text, language);
        if (position == 0)
        {
            var first = 0;
            return !MentionKindReader.TryReadWord(text, ref first, out var word) || word.Start >= start;
        }

        while (position < start)
        {
            // A comma goes on to another adjective.
            var end = text.IndexOf(' ', position, start - position);
            if (end < 0 || !char.IsLower(text[position]) && !char.IsDigit(text[position]) || (end + 1 < start && text[end - 1] != ','))
            {
                return false;
            }

            position = end + 1;
        }

        return true;
    }

    /// <summary>Behind a name no word stands but an ending that an apostrophe keeps from it.</summary>
    private static bool IsEnd(string text, int position)
    {
        if (position < text.Length && char.IsLetterOrDigit(text[position]))
        {
            return false;
        }

        if (position < text.Length && IsApostrophe(text[position]))
        {
            position++;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }
        }

        return !MentionKindReader.TryReadWord(text, ref position, out _);
    }

    /// <summary>Not in small letters alone: "the bay" describes a bay, whatever it is called.</summary>
    private static bool IsProper(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                return true;
            }
        }

        return name.Length > 0 && name[name.Length - 1] >= FirstOther && NameText.IsCaseless(name.ToString());
    }

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (char.IsLower(c) || c == ' ')
            {
                return false;
            }
        }

        return name.Length > 1;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
