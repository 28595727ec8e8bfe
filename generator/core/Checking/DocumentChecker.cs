using System.Globalization;
using System.Numerics;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Finds what is odd in a file as a text: it is read as it stands, and somebody should know.</summary>
internal static class DocumentChecker
{
    private const int Utf8 = 65001;

    private const char Unread = '\uFFFD';

    /// <summary>A file that holds more is no text; naming each would help nobody.</summary>
    private const int MaxFindings = 10;

    public static EquatableArray<Finding> Check(Document document)
    {
        var findings = new FindingSink(document.File);
        CheckEncoding(document.File, findings);

        if (document.Body is { Text.Length: 0 } && !document.Findings.Any(static finding => finding.Rule == Rules.FrontMatterNotClosed.Id))
        {
            findings.Add(Rules.EmptyArticle, default(TextSpan));
        }

        CheckCharacters(document.File.Text, findings);
        return findings.ToEquatableArray();
    }

    /// <summary>A host tells another encoding, or puts U+FFFD in the place of bytes that it cannot read.</summary>
    public static void CheckEncoding(SourceFile file, FindingSink findings)
    {
        if (file.Encoding is { CodePage: not Utf8 } encoding)
        {
            findings.Add(Rules.NotUtf8, default(TextSpan), $"This file is read as {encoding.WebName}, since it is not UTF-8");
        }
        else if (file.Text.IndexOf(Unread) is var unread and >= 0)
        {
            findings.Add(Rules.NotUtf8, new TextSpan(unread, 1), "What stood here is not UTF-8 and became U+FFFD, `\uFFFD`");
        }
    }

    /// <summary>Characters that no editor shows as what they are.</summary>
    private static void CheckCharacters(string source, FindingSink findings)
    {
        var found = 0;
        for (var i = SkipSeen(source, 0); i < source.Length && found < MaxFindings; i = SkipSeen(source, i + 1))
        {
            if (Describe(source, i) is { } what)
            {
                found++;
                var code = ((int)source[i]).ToString("X4", CultureInfo.InvariantCulture);
                findings.Add(Rules.UnseenCharacter, new TextSpan(i, 1), code, what);
            }
        }
    }

    /// <summary>Passes over characters that are surely seen, many at a time.</summary>
    private static int SkipSeen(string source, int position)
    {
        var blocks = CharacterBlocks.Of(source.AsSpan(position));
        var index = 0;
        while (index < blocks.Length)
        {
            var block = blocks[index];
            var seen = block.AreBetween(' ', '~') | block.AreBetween('\u00A0', '\u2027') | block.AreBetween('\u206A', '\uD7FF')
                | block.Are('\n') | block.Are('\r');
            if (seen != new Vector<ushort>(ushort.MaxValue))
            {
                break;
            }

            index++;
        }

        return position + (index * Vector<ushort>.Count);
    }

    private static string? Describe(string source, int index) => source[index] switch
    {
        >= ' ' and < '\x7F' or '\n' or '\r' or '\t' => null,
        < ' ' or (>= '\x7F' and <= '\x9F' and not '\x85') => "a control character",
        '\x85' or '\u2028' or '\u2029' => "a line end that editors do not count",
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => "a control of the writing direction",
        '\uFEFF' => "a byte order mark",
        var c when char.IsHighSurrogate(c) => index + 1 < source.Length && char.IsLowSurrogate(source[index + 1]) ? null : "half a character",
        var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(source[index - 1]) ? null : "half a character",
        _ => null,
    };
}
