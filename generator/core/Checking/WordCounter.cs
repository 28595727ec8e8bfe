using System.Globalization;

namespace ArticleGen.Checking;

/// <summary>
/// Counts the words of a text: runs of letters and digits, an apostrophe or a hyphen between two of them included. In scripts without spaces
/// each character is one.
/// </summary>
internal static class WordCounter
{
    public static int Count(string text)
    {
        var count = 0;
        var isInWord = false;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (IsWordAlone(text, i))
            {
                count++;
                isInWord = false;
            }
            else if (IsLetter(text, i))
            {
                count += isInWord ? 0 : 1;
                isInWord = true;
            }
            else
            {
                isInWord = isInWord && text[i] is '\'' or '’' or '-' or '‑' && i + 1 < text.Length && IsLetter(text, i + 1);
            }
        }

        return count;
    }

    /// <summary>A letter, a digit, or a mark on one.</summary>
    private static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A character of Chinese or Japanese, of Thai, Lao, Burmese or Khmer that is a letter.</summary>
    private static bool IsWordAlone(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.OtherLetter
        && CodePointAt(text, index) is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000;

    /// <summary>A half of a pair that stands alone is itself.</summary>
    private static int CodePointAt(string text, int index) => char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
