using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Finds, for a quote without a source, the mention in its attribution that is probably meant as one.</summary>
internal sealed class UnmarkedSources
{
    /// <summary>How many mentions of an attribution are looked at: with more of them nobody can tell.</summary>
    private const int MaxLooks = 16;

    /// <summary>In text order, an outer one before those inside it.</summary>
    private readonly List<MentionAnnotation> _mentions = [];

    /// <summary>Takes a mention that says no more than whom it means.</summary>
    public void Add(MentionAnnotation mention, List<ThingSlice> entities)
    {
        if (mention is { SourceOf.IsNone: true, AddresseeOf.IsNone: true, Turn: null, Label: null }
            && (entities.Count > 0 ? entities.TrueForAll(static entity => MaySpeak(entity.Kind)) : mention.Of is { } kind && MaySpeak(kind)))
        {
            _mentions.Add(mention);
        }
    }

    /// <summary>The only mention in the attributions of a quote that stands in no quote; <c>null</c> where there is none, or more.</summary>
    public MentionAnnotation? Find(QuoteDraft quote, Func<TextRange, bool> isQuoted)
    {
        MentionAnnotation? only = null;
        foreach (var attribution in quote.Attributions)
        {
            var first = Search.FirstAfter(_mentions, _mentions.Count, attribution.Start - 1, static (mentions, index) => mentions[index].Range.Start);
            for (var i = first; i < _mentions.Count && _mentions[i].Range.Start < attribution.End; i++)
            {
                if (i - first == MaxLooks)
                {
                    return null;
                }

                if (isQuoted(_mentions[i].Range) || (only is not null && only.Range.Contains(_mentions[i].Range)))
                {
                    continue;
                }

                if (only is not null)
                {
                    return null;
                }

                only = _mentions[i];
            }
        }

        return only;
    }

    private static bool MaySpeak(ThingKind kind) => kind == ThingKind.Person || kind == ThingKind.Organization;
}
