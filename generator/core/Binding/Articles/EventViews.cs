using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <summary>How an article tells of events, as its front matter says: what one article calls past, another calls future.</summary>
internal static class EventViews
{
    /// <summary>The keys that say how an article tells of an event, and not what the event is.</summary>
    public static readonly EquatableArray<FactKey> Keys = [FormatKeys.Realis, FormatKeys.Polarity, FormatKeys.Tense, FormatKeys.Modality];

    /// <returns>By the ids of events; <c>null</c> where it says nothing of them.</returns>
    public static Dictionary<string, EventView>? Of(Document document)
    {
        Dictionary<string, EventView>? views = null;
        foreach (var declaration in document.Declarations)
        {
            var view = declaration.Kind == ThingKind.Event ? Of(declaration.Facts) : null;
            if (view is { IsNone: false })
            {
                (views ??= new(StringComparer.Ordinal))[Identifiers.Scoped(document.Head.Scope, declaration.Id)] = view;
            }
        }

        return views;
    }

    private static EventView Of(EquatableArray<Fact> facts) => new(
        (Realis?)IndexOf(facts, FormatKeys.Realis), (Polarity?)IndexOf(facts, FormatKeys.Polarity),
        (Tense?)IndexOf(facts, FormatKeys.Tense), (Modality?)IndexOf(facts, FormatKeys.Modality));

    private static int? IndexOf(EquatableArray<Fact> facts, FactKey key) => facts.TextOf(key) is { } word ? key.Choices.IndexOf(word) : null;
}
