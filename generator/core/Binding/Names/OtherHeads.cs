using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Tells whether a name in a mention only belongs to what is mentioned: <c>Marsh's daughter</c>, <c>a friend of Marsh</c>, <c>Marsh family friend</c>.</summary>
internal static class OtherHeads
{
    /// <param name="first">The first word of the mention that is one of the name.</param>
    /// <param name="last">And the last one.</param>
    public static bool IsOne(string text, string name, TextRange first, TextRange last, Language language) =>
        IsOwned(text, name, last, language) || IsCompound(text, last, language) || IsOf(text, name, first, language);

    /// <summary>Behind a name in a script without capitals.</summary>
    public static bool IsOwnedCaseless(string text, int end, Language language)
    {
        foreach (var mark in language.Genitives)
        {
            if (end + mark.Length < text.Length && string.CompareOrdinal(text, end, mark, 0, mark.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Marsh's daughter</c>, <c>Merkels Rede</c>, <c>Marsh'ın kızı</c>.</summary>
    private static bool IsOwned(string text, string name, TextRange last, Language language)
    {
        var end = last.End;
        if (end < text.Length && text[end] is '\'' or '’')
        {
            var start = ++end;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var ending = text.AsSpan(start, end - start);
            return (ending.Length == 0 || ending.Equals("s".AsSpan(), StringComparison.OrdinalIgnoreCase) || language.IsGenitive(ending)) && IsWordBehind(text, end);
        }

        return language.HasGenitives && text[end - 1] == 's' && IsWordBehind(text, end) && !HasWord(name, last.In(text));
    }

    /// <summary>English puts the head behind the name, without a capital.</summary>
    private static bool IsCompound(string text, TextRange last, Language language)
    {
        var end = last.End;
        if (language.WordsBehindNames.Length == 0 || end + 1 >= text.Length || !char.IsLower(text[end + 1]) || text[end] is not (' ' or '-'))
        {
            return false;
        }

        var position = end + 1;
        MentionKindReader.TryReadWord(text, ref position, out var next);
        return text[end] == ' ' ? Array.IndexOf(language.WordsBehindNames, next.In(text)) < 0
            : position + 1 < text.Length && text[position] == ' ' && char.IsLower(text[position + 1]);
    }

    /// <summary><c>daughter of Marsh</c>, <c>fille de Marsh</c>; but a name may have the word itself.</summary>
    private static bool IsOf(string text, string name, TextRange first, Language language)
    {
        if (language.Prepositions.Length == 0 || first.Start == 0 || !(char.IsLower(text[0]) || language.HasCapitalNouns))
        {
            return false;
        }

        var position = 0;
        while (MentionKindReader.TryReadWord(text, ref position, out var word) && word.Start < first.Start)
        {
            if (word.Start > 0 && Array.IndexOf(language.Prepositions, word.In(text)) >= 0 && !HasWord(name, word.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string name, string wanted)
    {
        var position = 0;
        while (MentionKindReader.TryReadWord(name, ref position, out var word))
        {
            if (word.In(name) == wanted)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordBehind(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsLetterOrDigit(text[end + 1]);
}
