using ArticleGen.Binding.Names;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>What stands at the edges of a mention and is none of its words: blanks, commas, and of a name that nobody declares marks and genitives.</summary>
/// <param name="Edge">In the text.</param>
/// <param name="What">What it is, for the message.</param>
/// <param name="Meant">The mention and what stands around it, as it should be.</param>
internal readonly record struct MentionEdges(TextRange Edge, string What, string Meant)
{
    private const string Stops = ",;:，；：、،؛";

    private const string Opening = "([（［【〔", Closing = ")]）］】〕";

    /// <summary>A stop behind these belongs to them.</summary>
    private static readonly string[] s_shortened =
        ["inc", "corp", "co", "ltd", "jr", "sr", "st", "bros", "dept", "llc", "plc", "vs", "etc", "mr", "mrs", "ms", "dr", "assn", "gmbh", "hon", "rev", "gen", "sen", "rep", "gov", "al"];

    /// <param name="isNew">Whether the words declare a thing, so that they are its name.</param>
    /// <param name="entities">What is mentioned: with its own names no edge is wrong.</param>
    public static MentionEdges? Find(MentionAnnotation mention, string text, bool isNew, List<ThingSlice> entities, Language language)
    {
        var range = mention.Range;
        if (range.Length < 2 || mention.Correction is not null)
        {
            return null;
        }

        var (first, last) = (text[range.Start], text[range.End - 1]);
        if (!isNew && char.IsLetterOrDigit(first) && char.IsLetterOrDigit(last))
        {
            return null;
        }

        if (char.IsWhiteSpace(first) || char.IsWhiteSpace(last))
        {
            return Cut(text, range, char.IsWhiteSpace(first) ? 1 : 0, char.IsWhiteSpace(first) ? 0 : 1);
        }

        if (!isNew && WholeNames.AreOne(NameText.Of(range.In(text)), entities))
        {
            return null;
        }

        if (Stops.IndexOf(last) >= 0 && mention.Turn is null)
        {
            return Cut(text, range, 0, 1);
        }

        return isNew ? FindOfName(mention, text, range, language) : last == '.' ? FindStop(text, range, entities) : null;
    }

    private static MentionEdges? FindOfName(MentionAnnotation mention, string text, TextRange range, Language language)
    {
        var (first, last) = (text[range.Start], text[range.End - 1]);
        var words = range.In(text);
        var (opens, closes) = (Opening.IndexOf(first) >= 0, Closing.IndexOf(last) >= 0);
        if (opens && words.IndexOfAny(Closing.ToCharArray()) is var close && (close < 0 || close == words.Length - 1))
        {
            return Cut(text, range, 1, close < 0 ? 0 : 1);
        }

        if (closes && !opens && words.IndexOfAny(Opening.ToCharArray()) < 0)
        {
            return Cut(text, range, 0, 1);
        }

        var (quotes, ends) = (IsQuote(first), IsQuote(last));
        if (quotes && (ends || !words.Skip(1).Any(IsQuote)))
        {
            return IsApostrophe(first) && !ends ? null : Cut(text, range, 1, !ends ? 0 : range.Length > 3 && text[range.End - 2] is '.' or ',' ? 2 : 1);
        }

        var isGenitive = range.Length > 3 && last == 's' && IsApostrophe(text[range.End - 2]) && char.IsLetter(text[range.End - 3]);
        return isGenitive && language.WordsBehindNames.Length > 0 && mention.Targets[0].Kind is { } kind && (kind == ThingKind.Person || kind == ThingKind.Place)
            ? Cut(text, range, 0, 2)
            : null;
    }

    /// <summary>A full stop is wrong where the name is known without it.</summary>
    private static MentionEdges? FindStop(string text, TextRange range, List<ThingSlice> entities)
    {
        var words = NameText.Of(text.Substring(range.Start, range.Length - 1));
        var start = words.LastIndexOfAny([' ', '.', '-']) + 1;
        return words.Length - start > 1 && Array.IndexOf(s_shortened, words.Substring(start).ToLowerInvariant()) < 0 && words.IndexOf('.') < 0 && WholeNames.AreOne(words, entities)
            ? Cut(text, range, 0, 1)
            : null;
    }

    /// <param name="before">How many characters at the start are none of its words.</param>
    /// <param name="behind">How many at the end.</param>
    private static MentionEdges Cut(string text, TextRange range, int before, int behind)
    {
        var (start, end) = (range.Start + before, range.End - behind);
        while (before > 0 && start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (behind > 0 && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var edge = before > 0 ? new TextRange(range.Start, start - range.Start) : new TextRange(end, range.End - end);
        var meant = $"{text.Substring(range.Start, start - range.Start)}[{Excerpt.Of(text, start, end)}]{{…}}{text.Substring(end, range.End - end)}";
        return new(edge, string.IsNullOrWhiteSpace(edge.In(text)) ? "White space" : $"`{edge.In(text).Trim()}`", NameText.Of(meant));
    }

    private static bool IsQuote(char c) => c is '"' or '\'' || LookAlikes.IsQuote(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
