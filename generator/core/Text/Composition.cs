using System.Text;

namespace ArticleGen.Text;

/// <summary>
/// Letters and their marks as one character where there is one (Unicode's NFC), so that names and ids that look alike are alike. By tables of its
/// own: what a host's can do depends on how that was set up.
/// </summary>
internal static partial class Composition
{
    /// <summary>No character before it ever changes.</summary>
    private const char FirstMark = '\u0300';

    private const int Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7, VowelCount = 21, TailCount = 28, Syllables = 0xAC00, SyllableCount = 11172;

    /// <summary>A text in its composed form: the same object where it is that already, as nearly all are.</summary>
    public static string Of(string text)
    {
        foreach (var c in text)
        {
            if (IsUnstable(c))
            {
                return Compose(Order(Decompose(text)));
            }
        }

        return text;
    }

    /// <summary>Whether a character begins anew: it joins nothing that stands before it.</summary>
    public static bool BeginsAnew(char c) => !IsUnstable(c) || (Data.Parts.TryGetValue(c, out var parts) && BeginsAnew(parts.First));

    private static bool IsUnstable(char c) => c >= FirstMark && !IsStable(c);

    /// <summary>Whether a character stays what it is, whatever stands before it: those of common scripts are asked no table.</summary>
    private static bool IsStable(char c) =>
        c is (>= '\u0391' and <= '\u0482') or (>= '\u3400' and <= '\uA66E') or (>= '\uAC00' and <= '\uDFFF') or (>= '\u3041' and <= '\u3098') or (>= '\u309B' and <= '\u33FF')
        || !Data.Unstable.Contains(c);

    private static StringBuilder Decompose(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            Decompose(c, result);
        }

        return result;
    }

    private static void Decompose(char c, StringBuilder result)
    {
        if (c >= '\x80' && Data.Parts.TryGetValue(c, out var parts))
        {
            Decompose(parts.First, result);
            if (parts.Second != 0)
            {
                result.Append(parts.Second);
            }
        }
        else
        {
            result.Append(c);
        }
    }

    /// <summary>Sorts the marks behind each letter by their class; those of one class keep their order.</summary>
    private static StringBuilder Order(StringBuilder text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && ClassOf(text[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var marks = text.ToString(start, end - start).OrderBy(ClassOf).ToArray();
                for (var i = 0; i < marks.Length; i++)
                {
                    text[start + i] = marks[i];
                }
            }

            start = end + 1;
        }

        return text;
    }

    private static string Compose(StringBuilder text)
    {
        var (starter, length, last) = (-1, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var (c, order) = (text[i], ClassOf(text[i]));
            if (starter >= 0 && (last == 0 || last < order) && Join(text[starter], c) is { } one)
            {
                text[starter] = one;
                continue;
            }

            if (order == 0)
            {
                starter = length;
            }

            last = order;
            text[length++] = c;
        }

        return text.ToString(0, length);
    }

    private static char? Join(char first, char second)
    {
        if (first is >= (char)Leads and < (char)(Leads + 19) && second is >= (char)Vowels and < (char)(Vowels + VowelCount))
        {
            return (char)(Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TailCount));
        }

        if (first is >= (char)Syllables and < (char)(Syllables + SyllableCount) && (first - Syllables) % TailCount == 0 && second is > (char)Tails and < (char)(Tails + TailCount))
        {
            return (char)(first + second - Tails);
        }

        return Data.Wholes.TryGetValue(KeyOf(first, second), out var whole) ? whole : null;
    }

    private static int ClassOf(char c) => c >= FirstMark && Data.Orders.TryGetValue(c, out var order) ? order : 0;

    private static int KeyOf(char first, char second) => (first << 16) | second;

    /// <summary>The tables, made when a text needs them.</summary>
    private static class Data
    {
        public static readonly Dictionary<int, char> Wholes = [];
        public static readonly Dictionary<char, (char First, char Second)> Parts = [];
        public static readonly Dictionary<char, byte> Orders = [];
        public static readonly HashSet<char> Unstable = [];

        static Data()
        {
            for (var i = 0; i < Pairs.Length; i += 3)
            {
                Wholes.Add(KeyOf(Pairs[i], Pairs[i + 1]), Pairs[i + 2]);
                Parts.Add(Pairs[i + 2], (Pairs[i], Pairs[i + 1]));
                Unstable.Add(Pairs[i + 1]);
            }

            for (var i = 0; i < Apart.Length; i += 3)
            {
                Parts.Add(Apart[i + 2], (Apart[i], Apart[i + 1]));
                Unstable.Add(Apart[i + 2]);
            }

            for (var i = 0; i < Same.Length; i += 2)
            {
                Parts.Add(Same[i], (Same[i + 1], default));
                Unstable.Add(Same[i]);
            }

            for (var i = 0; i < Classes.Length; i += 3)
            {
                for (var c = Classes[i]; c <= Classes[i + 1]; c++)
                {
                    Orders.Add(c, (byte)Classes[i + 2]);
                    Unstable.Add(c);
                }
            }

            for (var c = Vowels; c < Tails + TailCount; c++)
            {
                Unstable.Add((char)c);
            }
        }
    }
}
