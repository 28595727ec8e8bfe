using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>
/// Finds the dashes that open speech, as dialogue is printed in many languages: one at the start of a line, and all behind it in the paragraph,
/// since each closes the speech and may open it again.
/// </summary>
/// <param name="areHyphens">Whether a hyphen at the start of a line is such a dash too.</param>
internal sealed class SpeechDashes(string text, EquatableArray<TextRange> paragraphs, bool areHyphens)
{
    /// <summary>White space and marks between a dash and the words behind it: <c>—dijo ella—. Y tú</c>.</summary>
    private const int MaxBetween = 8;

    private const int Unknown = -2;

    /// <summary>For each paragraph the place of the first dash that opens a line of it, or -1.</summary>
    private int[]? _firsts;

    public static bool IsDash(char c) => c is '—' or '–' or '―';

    /// <summary>The paragraph in which a segment stands.</summary>
    public int ParagraphOf(TextRange segment) =>
        Search.FirstAfter(paragraphs, Math.Max(0, paragraphs.Count - 1), segment.Start, static (paragraphs, index) => paragraphs[index].End);

    /// <summary>Whether speech opens where a segment begins.</summary>
    public bool Open(TextRange segment) => FindOpening(segment) is var at and >= 0 && FirstOf(ParagraphOf(segment)) is var first and >= 0 && first <= at;

    /// <summary>How many characters at the ends of a segment are dashes that open and close it, and what stands outside of them.</summary>
    public (int Opening, int Closing) OuterMarks(TextRange segment)
    {
        if (!Open(segment))
        {
            return default;
        }

        var at = FindOpening(segment);
        var last = segment.End - 1;
        return (
            at >= segment.Start ? at + 1 - segment.Start : 0,
            last > segment.Start + 1 && IsOne(last) && char.IsWhiteSpace(text[last - 1]) ? 1 : 0);
    }

    /// <summary>The dash behind which a segment begins, or with which.</summary>
    private int FindOpening(TextRange segment)
    {
        var within = segment.Start;
        while (within < segment.End && within < segment.Start + MaxBetween && (char.IsWhiteSpace(text[within]) || text[within] is '«' or '“' or '"'))
        {
            within++;
        }

        if (within < segment.End && IsOne(within))
        {
            return within;
        }

        var before = segment.Start - 1;
        while (before > segment.Start - MaxBetween && before > 0 && (char.IsWhiteSpace(text[before]) || text[before] is '.' or ',' or ':' or ';'))
        {
            before--;
        }

        return before >= 0 && IsOne(before) ? before : -1;
    }

    private int FirstOf(int paragraph)
    {
        if (_firsts is null)
        {
            _firsts = new int[paragraphs.Count];
            for (var i = 0; i < _firsts.Length; i++)
            {
                _firsts[i] = Unknown;
            }
        }

        if (_firsts[paragraph] == Unknown)
        {
            _firsts[paragraph] = FindFirst(paragraphs[paragraph]);
        }

        return _firsts[paragraph];
    }

    private int FindFirst(TextRange paragraph)
    {
        for (var line = paragraph.Start; line < paragraph.End;)
        {
            var start = line;
            while (start < paragraph.End && (char.IsWhiteSpace(text[start]) || text[start] is '«' or '>'))
            {
                start++;
            }

            if (start < paragraph.End && IsOne(start) && EndsSentence(line, paragraph.Start))
            {
                return start;
            }

            var end = text.IndexOf('\n', line, paragraph.End - line);
            line = end < 0 ? paragraph.End : end + 1;
        }

        return -1;
    }

    /// <summary>A dash at the start of a line that goes on with a sentence is the sentence's.</summary>
    private bool EndsSentence(int line, int start)
    {
        var end = line - 1;
        while (end > start && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return end <= start || text[end] is '.' or '!' or '?' or '…' or ':' or ';' or '»' or '”' or '"' or '“' or ')' or '。' or '！' or '？';
    }

    private bool IsOne(int position) => IsDash(text[position]) || (areHyphens && text[position] == '-');
}
