using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Names as they are compared.</summary>
internal static class NameText
{
    /// <summary>With single spaces, and its letters composed.</summary>
    public static string Of(string name) => IsPlain(name) ? name : Composition.Of(WhiteSpace.Collapse(name));

    /// <summary>Of ASCII alone with single spaces inside, as most are: one look is enough.</summary>
    private static bool IsPlain(string name)
    {
        var isBehindSpace = true;
        foreach (var c in name)
        {
            if (c > '~' || c < ' ' || (c == ' ' && isBehindSpace))
            {
                return false;
            }

            isBehindSpace = c == ' ';
        }

        return !isBehindSpace;
    }

    /// <summary>Written in a script without upper and lower case.</summary>
    public static bool IsCaseless(string name)
    {
        var hasLetter = false;
        for (var i = 0; i < name.Length; i++)
        {
            // Both halves of a pair are asked as one: Adlam and Deseret have capitals.
            if (char.IsUpper(name, i) || char.IsLower(name, i))
            {
                return false;
            }

            hasLetter |= char.IsLetter(name, i);
        }

        return hasLetter;
    }

    /// <summary>Whether words that are spelled like a pronoun may be a name: with a capital behind the first letter, as <c>US</c>, or in a script without capitals.</summary>
    public static bool MayBeName(string pronoun)
    {
        for (var i = 1; i < pronoun.Length; i++)
        {
            if (char.IsUpper(pronoun[i]))
            {
                return true;
            }
        }

        return IsCaseless(pronoun);
    }
}
