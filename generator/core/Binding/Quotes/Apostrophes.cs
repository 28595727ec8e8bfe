using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Tells apostrophes from quotation marks by the letters beside them.</summary>
internal static class Apostrophes
{
    /// <summary>No word of the table is longer.</summary>
    private const int MaxLength = 10;

    /// <summary>Words that begin with an apostrophe, in English, Dutch, German, Italian and their like, and are no words without it.</summary>
    private static readonly HashSet<string> s_elisions = new(StringComparer.OrdinalIgnoreCase)
    {
        "em", "tis", "twas", "twere", "twill", "twould", "til", "cuz", "coz", "bout", "neath", "nother", "n", "ello", "nuff", "fraid", "tude", "burbs",
        "s", "t", "k", "m", "r", "d", "ll", "ve", "ne", "nen", "nem", "ner", "ns", "ndrangheta", "ndrine",
    };

    /// <summary>Words that may begin with an apostrophe, and are words without it, too: a quotation may as well begin with them.</summary>
    private static readonly HashSet<string> s_doubtful = new(StringComparer.OrdinalIgnoreCase)
    {
        "till", "cause", "cos", "round", "er", "im", "ere", "ow", "ave", "ell", "kay", "sup", "hood", "zine", "re", "ran", "rauf", "rein", "raus", "runter",
        "rum", "sch", "sto", "sta", "ste", "sti", "na", "no", "nu",
    };

    /// <summary>Whether a word of the table stands behind it, or a decade: <c>'80s</c>.</summary>
    public static bool IsElision(string text, TextRange mark, TextRange paragraph)
    {
        if (mark.Start > paragraph.Start && char.IsLetterOrDigit(text[mark.Start - 1]))
        {
            // "n'" of "rock 'n' roll".
            return mark.Start - 2 >= paragraph.Start && text[mark.Start - 1] is 'n' or 'N' && QuotationMark.IsApostrophe(text[mark.Start - 2]);
        }

        var end = EndOfWord(text, mark.End, paragraph.End);
        return (end == mark.End + 3 && char.IsDigit(text[mark.End]) && char.IsDigit(text[mark.End + 1]) && text[end - 1] == 's')
            || (IsIn(s_elisions, text, mark.End, end) && (end == paragraph.End || !QuotationMark.IsApostrophe(text[end]) || text[end - 1] is 'n' or 'N'));
    }

    /// <summary>Whether a word stands behind it that may begin with an apostrophe, or with a quotation.</summary>
    public static bool MayBeElision(string text, int start, int end) => IsIn(s_doubtful, text, start, EndOfWord(text, start, end));

    /// <summary>"96", as of "the class of '96".</summary>
    public static bool IsYear(string text, int start, int end) =>
        EndOfWord(text, start, end) == start + 2 && char.IsDigit(text[start]) && char.IsDigit(text[start + 1]);

    /// <summary>Whether a word may end with it, and another one follows: "the boys' room", "nothin' new", "a man o' war".</summary>
    public static bool MayEndWord(string text, TextRange mark, TextRange paragraph) =>
        mark.End + 1 < paragraph.End
        && text[mark.End] == ' '
        && char.IsLetterOrDigit(text[mark.End + 1])
        && mark.Start - 2 >= paragraph.Start
        && (text[mark.Start - 2], text[mark.Start - 1]) is (_, 's' or 'S' or 'z' or 'x') or ('i', 'n') or (' ', 'o') or ('t', 'h');

    /// <summary>Whether a sign stands before the last letter of a Hebrew abbreviation: <c>צה״ל</c>.</summary>
    public static bool IsInHebrewWord(string text, TextRange mark, TextRange paragraph) =>
        mark.Start > paragraph.Start && IsHebrew(text[mark.Start - 1])
        && mark.End < paragraph.End && IsHebrew(text[mark.End])
        && (mark.End + 1 == paragraph.End || !char.IsLetterOrDigit(text[mark.End + 1]));

    /// <summary>Whether a number of feet stands before the number before it, and the sentence goes on: <c>5'10" tall</c>.</summary>
    public static bool IsInchBehindFeet(string text, TextRange mark, TextRange paragraph)
    {
        var start = mark.Start;
        while (start > paragraph.Start && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start < mark.Start && start - 2 >= paragraph.Start && QuotationMark.IsApostrophe(text[start - 1]) && char.IsDigit(text[start - 2])
            && mark.End + 1 < paragraph.End && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1]);
    }

    public static bool IsHebrew(char c) => c is >= 'א' and <= 'ת';

    private static bool IsIn(HashSet<string> words, string text, int start, int end) =>
        end > start && end - start <= MaxLength && words.Contains(text.Substring(start, end - start));

    private static int EndOfWord(string text, int start, int end)
    {
        // A longer word is none of the table.
        var limit = Math.Min(end, start + MaxLength + 1);
        while (start < limit && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
