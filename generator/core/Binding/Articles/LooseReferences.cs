using ArticleGen.Collections;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <summary>What an article writes where an id is asked, and what it may have meant: asked of the corpus so that a message can tell.</summary>
internal static class LooseReferences
{
    /// <summary>A name has no more words.</summary>
    private const int MaxWords = 6;

    /// <param name="isQuote">Whether a quote of the article has an id.</param>
    public static void List(Annotation annotation, Predicate<string> isQuote, Action<string> add)
    {
        switch (annotation)
        {
            case MentionAnnotation mention:
                ListQuotes(mention.SourceOf, isQuote, add);
                ListQuotes(mention.AddresseeOf, isQuote, add);
                ListName(IdsOf(mention.Targets), add);
                break;
            case CueAnnotation cue:
                ListQuotes(cue.Of, isQuote, add);
                break;
            case SourceAnnotation source:
                ListQuotes(source.Of, isQuote, add);
                break;
            case AddresseeAnnotation addressee:
                ListQuotes(addressee.Of, isQuote, add);
                break;
            case QuotePart { Claims: var claims } when !ReferenceEquals(claims, QuoteClaims.None):
                ListName(claims.By, add);
                ListName(claims.To, add);
                ListName(claims.For, add);
                break;
        }
    }

    /// <summary>The ids of a mention that has one key and nothing else; none of another.</summary>
    public static EquatableArray<IdSyntax> IdsOf(EquatableArray<TargetSyntax> targets)
    {
        if (targets.Count < 2)
        {
            return default;
        }

        foreach (var target in targets)
        {
            if (target.Id is null || target.Kind != targets[0].Kind)
            {
                return default;
            }
        }

        return targets.Select(static target => new IdSyntax(target.Id!, target.At)).ToEquatableArray();
    }

    /// <summary>Of several ids that look like a name, as in <c>by="Ann Lee"</c>, the name.</summary>
    public static string? NameIn(EquatableArray<IdSyntax> ids) =>
        ids.Count is > 1 and <= MaxWords && char.IsUpper(ids[0].Value[0]) ? string.Join(" ", ids.Select(static id => id.Value)) : null;

    private static void ListName(EquatableArray<IdSyntax> ids, Action<string> add)
    {
        if (NameIn(ids) is { } name)
        {
            add(name);
        }
    }

    private static void ListQuotes(QuoteReference of, Predicate<string> isQuote, Action<string> add)
    {
        foreach (var id in of.Ids)
        {
            if (!isQuote(id.Value))
            {
                add(id.Value);
            }
        }
    }
}
