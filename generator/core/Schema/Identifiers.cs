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
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id of a thing that belongs to one article: no other id holds the character between the two.</summary>
    public static string Scoped(string? scope, string id) => scope is null ? id : scope + ScopeEnd + id;

    /// <summary>The article to which a thing with an id belongs alone, if it does.</summary>
    public static string? ScopeOf(string id) => id.IndexOf(ScopeEnd) is var end and >= 0 ? id.Substring(0, end) : null;

    /// <summary>The id without its article.</summary>
    public static string LocalOf(string id) => id.Substring(id.IndexOf(ScopeEnd) + 1);

    /// <summary>
    /// The id that a name gives: lower case, and one <c>-</c> for each run of other characters. Empty where no letter is. Names are
    /// not normalised: whether that works depends on how the build's host was set up.
    /// </summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The C# name of an id: <c>shinzo-abe</c> gives <c>ShinzoAbe</c>, <c>9-11</c> gives <c>_911</c>; of a very long one the start and a hash.</summary>
    public static string PascalCase(string id)
    {
        var name = new char[id.Length + 1];
        var length = 0;
        var atStart = true;
        foreach (var c in id)
        {
            if (!char.IsLetterOrDigit(c))
            {
                atStart = true;
                continue;
            }

            if (length == 0 && char.IsDigit(c))
            {
                name[length++] = '_';
            }

            name[length++] = atStart ? char.ToUpperInvariant(c) : c;
            atStart = false;
        }

        return length <= MaxName
            ? new string(name, 0, length)
            : new string(name, 0, MaxName) + "_" + StableHash.Of(id).ToString("x8", CultureInfo.InvariantCulture);
    }
}
