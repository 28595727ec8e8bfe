using ArticleGen.Collections;

namespace ArticleGen.Checking;

/// <summary>The words of a head that cannot be read: what it may declare is made of them.</summary>
/// <param name="Texts">Runs of letters and digits, in lower case.</param>
internal sealed record HeadWords(TextSet Texts)
{
    public static HeadWords Of(ReadOnlySpan<char> head) => new(new TextSet(Split(head)));

    /// <summary>Whether all words of an id or a name are among them.</summary>
    public bool Hold(string text) => Split(text.AsSpan()).TrueForAll(Texts.Contains);

    private static List<string> Split(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var end = 0; end < text.Length; end++)
        {
            var start = end;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(text.Slice(start, end - start).ToString().ToLowerInvariant());
            }
        }

        return words;
    }
}
