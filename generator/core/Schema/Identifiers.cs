using System.Globalization;
using System.Text;
using ArticleGen.Text;

namespace ArticleGen.Schema;

/// <summary>What an id may look like, and how a name becomes one.</summary>
internal static class Identifiers
{
    private const char ScopeEnd = '/';

    /// <summary>Characters of a C# name that an id gives; a name in metadata has at most 1,023 bytes, and some are two of these together.</summary>
    private const int MaxName = 200;

    /// <summary>Starts with a letter or digit and goes on with letters, digits, <c>-</c>, <c>_</c>, <c>.</c></summary>
    public static bool IsId(string text)
    {
        if (text.Length == 0 || !IsLetterOrDigit(text, 0))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetterOrDigit(text, i) && text[i] is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id that a text writes, its letters composed; <c>null</c> where it writes none.</summary>
    public static string? Read(string text)
    {
        if (IsPlainId(text))
        {
            return text;
        }

        var id = Composition.Of(text);
        return IsId(id) ? id : null;
    }

    /// <summary>The id of a thing that belongs to one article: no other id holds the character between the two.</summary>
    public static string Scoped(string? scope, string id) => scope is null ? id : scope + ScopeEnd + id;

    /// <summary>The article to which a thing with an id belongs alone, if it does.</summary>
    public static string? ScopeOf(string id) => id.IndexOf(ScopeEnd) is var end and >= 0 ? id.Substring(0, end) : null;

    /// <summary>The id without its article.</summary>
    public static string LocalOf(string id) => id.Substring(id.IndexOf(ScopeEnd) + 1);

    /// <summary>
    /// The id that a name gives: lower case, and one <c>-</c> for each run of other characters. Empty where no letter is. Above U+FFFF case stays:
    /// not every host knows it there.
    /// </summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        name = Composition.Of(name);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsLetterOrDigit(name, i))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && !IsMark(name, i) && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>
    /// The C# name of an id: <c>shinzo-abe</c> gives <c>ShinzoAbe</c>, <c>9-11</c> gives <c>_911</c>; of a very long one the start and a hash. C# has
    /// no letters above U+FFFF, so the number of one stands for it: <c>𠮷田</c> gives <c>U20BB7田</c>.
    /// </summary>
    public static string PascalCase(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var atStart = true;
        for (var i = 0; i < id.Length; i++)
        {
            var c = id[i];
            if (!IsLetterOrDigit(id, i))
            {
                atStart = true;
                continue;
            }

            if (char.IsSurrogate(c))
            {
                // The second half was read with the first.
                name.Append('U').Append(char.ConvertToUtf32(c, id[++i]).ToString("X5", CultureInfo.InvariantCulture));
            }
            else
            {
                name.Append(name.Length == 0 && char.IsDigit(c) ? "_" : "").Append(atStart ? char.ToUpperInvariant(c) : c);
            }

            atStart = false;
        }

        return name.Length <= MaxName
            ? name.ToString()
            : name.ToString(0, MaxName) + "_" + StableHash.Of(id).ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>Of ASCII alone, as nearly all are.</summary>
    private static bool IsPlainId(string text)
    {
        foreach (var c in text)
        {
            if (!((c | 0x20) is >= 'a' and <= 'z' || c is (>= '0' and <= '9') or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] is not ('-' or '_' or '.');
    }

    /// <summary>Either half of a pair is what the pair is.</summary>
    private static bool IsLetterOrDigit(string text, int index) =>
        char.IsSurrogate(text[index]) ? PairAt(text, index) is var first and >= 0 && char.IsLetterOrDigit(text, first) : char.IsLetterOrDigit(text[index]);

    private static bool IsMark(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, PairAt(text, index) is var first and >= 0 ? first : index) == UnicodeCategory.NonSpacingMark;

    /// <returns>Where the pair begins of which a character is a half, or -1.</returns>
    private static int PairAt(string text, int index)
    {
        var first = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return first >= 0 && first + 1 < text.Length && char.IsSurrogatePair(text[first], text[first + 1]) ? first : -1;
    }
}
