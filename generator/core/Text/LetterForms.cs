using System.Text;

namespace ArticleGen.Text;

/// <summary>Letters that are others in another form: ligatures, wide and narrow letters, forms of one Arabic letter. Names that differ by these alone are hardly two.</summary>
internal static class LetterForms
{
    private const string Wide = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private static readonly string[] s_ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The name in small letters of the plain form.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            _ = c switch
            {
                'İ' or 'ı' => folded.Append('i'),
                'آ' or 'أ' or 'إ' or 'ٱ' => folded.Append('ا'),
                'ى' => folded.Append('ي'),
                'ة' => folded.Append('ه'),
                'ـ' => folded,
                >= '\uFB00' and <= '\uFB06' => folded.Append(s_ligatures[c - '\uFB00']),
                >= '\uFF01' and <= '\uFF5E' => folded.Append(char.ToLowerInvariant((char)(c - 0xFEE0))),
                >= '\uFF61' and <= '\uFF9F' => folded.Append(Wide[c - '\uFF61']),
                '\u3000' => folded.Append(' '),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }

        return Composition.Of(folded.ToString());
    }
}
