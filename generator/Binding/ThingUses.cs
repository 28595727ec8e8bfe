using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>Lists the things of an article: those of its text in text order, then those that only its front matter names.</summary>
internal sealed class ThingUses
{
    private readonly SliceResolver _resolver;
    private readonly List<ThingUse> _uses;
    private readonly Dictionary<string, int> _places;

    private ThingUses(SliceResolver resolver)
    {
        _resolver = resolver;
        _uses = new List<ThingUse>(resolver.ThingCount);
        _places = new Dictionary<string, int>(resolver.ThingCount, StringComparer.Ordinal);
    }

    public static EquatableArray<ThingUse> Collect(
        Document document,
        EquatableArray<Fact> facts,
        List<Mention> mentions,
        EquatableArray<Quote> quotes,
        List<TimeExpression> times,
        IReadOnlyList<Participation> participations,
        SliceResolver resolver)
    {
        var uses = new ThingUses(resolver);
        foreach (var mention in mentions)
        {
            uses.AddRange(mention.Targets, isMentioned: true);
        }

        foreach (var quote in quotes)
        {
            uses.AddRange(quote.Speakers, isSpeaker: true);
            uses.AddRange(quote.Addressees);
            uses.AddRange(quote.OnBehalfOf);
        }

        foreach (var time in times)
        {
            if (time.EventId is { } id)
            {
                uses.Add(id);
            }
        }

        for (var i = 0; i < participations.Count; i++)
        {
            uses.Add(participations[i].EventId);
        }

        foreach (var fact in facts)
        {
            if (fact.Key.Shape is FactShape.Entity or FactShape.Place)
            {
                foreach (var item in fact.Items)
                {
                    uses.Add(item.Text);
                }
            }
        }

        foreach (var declaration in document.Declarations)
        {
            uses.Add(declaration.Id, isOnlyDeclared: true);
        }

        return uses._uses.ToEquatableArray();
    }

    private void AddRange(EquatableArray<string> ids, bool isMentioned = false, bool isSpeaker = false)
    {
        foreach (var id in ids)
        {
            Add(id, isMentioned, isSpeaker);
        }
    }

    /// <summary>Adds a thing, or what is new of it.</summary>
    private void Add(string id, bool isMentioned = false, bool isSpeaker = false, bool isOnlyDeclared = false)
    {
        if (_places.TryGetValue(id, out var place))
        {
            var use = _uses[place];
            _uses[place] = use with { IsMentioned = use.IsMentioned || isMentioned, IsSpeaker = use.IsSpeaker || isSpeaker };
        }
        else if (_resolver.Find(id) is { } thing)
        {
            _places.Add(id, _uses.Count);
            _uses.Add(new ThingUse(id, thing.Kind, thing.Name, isMentioned, isSpeaker, isOnlyDeclared));
        }
    }
}
