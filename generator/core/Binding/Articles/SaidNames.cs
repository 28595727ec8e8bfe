using System.Globalization;
using ArticleGen.Binding.Names;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>Words that may be the name of a thing which their span does not mention: of another thing than it says, or where it says none.</summary>
internal static class SaidNames
{
    /// <summary>A name is hardly longer, and each is asked of the corpus.</summary>
    private const int MaxLength = 60;

    /// <summary>The questions to ask of the corpus: one for each kind that may be meant.</summary>
    public static IEnumerable<NameRequest> Of(Annotation annotation, Document document, Language language)
    {
        var id = annotation switch
        {
            MentionAnnotation { Kind: null, Targets: [{ Id: { } target }] } => target,
            SourceAnnotation or AddresseeAnnotation => "",
            _ => null,
        };
        if (id is null || annotation.Range.Length > MaxLength || annotation.Correction is not null || !MayBeOther(document.Body!.Text, annotation.Range, id))
        {
            return [];
        }

        return Ask(annotation, document, language);
    }

    /// <summary>Apart from the quick questions: few spans come so far.</summary>
    private static IEnumerable<NameRequest> Ask(Annotation annotation, Document document, Language language)
    {
        var words = NameText.Of(annotation.Range.In(document.Body!.Text));
        if (annotation.Turn is not null)
        {
            words = words.TrimEnd(':', '：', ' ', '.');
        }

        var position = 0;
        if (!MentionKindReader.TryReadWord(words, ref position, out var first) || language.IsPronoun(words) || language.IsDeterminer(words, first))
        {
            return [];
        }

        var kind = annotation is MentionAnnotation mention ? mention.Targets[0].Kind : null;
        return document.Schema.Kinds
            .Where(asked => kind is null ? asked.IsEntity : asked == kind)
            .Select(asked => new NameRequest(asked, words, document.Head.Scope));
    }

    /// <summary>Whether words begin as a name does, and one of them does not stand in the id of what they mention.</summary>
    private static bool MayBeOther(string text, TextRange range, string id)
    {
        if (range.Length == 0 || CharUnicodeInfo.GetUnicodeCategory(text[range.Start]) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.Surrogate))
        {
            return false;
        }

        var (start, end) = (range.Start, range.Start);
        while (start < range.End)
        {
            while (end < range.End && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start && id.AsSpan().IndexOf(text.AsSpan(start, end - start), StringComparison.OrdinalIgnoreCase) < 0)
            {
                return true;
            }

            start = ++end;
        }

        return false;
    }
}
