using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <summary>Lists the things of an article: those of its text in text order, then those that only its front matter names.</summary>
internal sealed class ThingUses
{
    private readonly SliceResolver _resolver;
    private readonly List<ThingUse> _uses;

    /// <summary>For each thing of the resolver the number of its use, from 1; 0 where it has none yet.</summary>
    private readonly int[] _numbers;

    private ThingUses(SliceResolver resolver)
    {
        _resolver = resolver;
        _uses = new List<ThingUse>(resolver.Things.Count);
        _numbers = new int[resolver.Things.Count];
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
            uses.AddRange(time.Events);
            uses.AddRange(time.People);
            if (time.AnchorEvent is { } anchor)
            {
                uses.Add(anchor);
            }
        }

        for (var i = 0; i < participations.Count; i++)
        {
            uses.Add(participations[i].EventId);
        }

        foreach (var fact in facts)
        {
            if (fact.Key.Shape == FactShape.Reference)
            {
                foreach (var item in fact.Items)
                {
                    uses.Add(item.Text);
                }
            }
        }

        foreach (var declaration in document.Declarations)
        {
            uses.Add(Identifiers.Scoped(document.Head.Scope, declaration.Id), isOnlyDeclared: true);
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
        var index = _resolver.IndexOf(id);
        if (index < 0)
        {
            return;
        }

        ref var number = ref _numbers[index];
        if (number == 0)
        {
            var thing = _resolver.Things[index];
            _uses.Add(new ThingUse(thing.Id, thing.Kind, thing.Name, isMentioned, isSpeaker, isOnlyDeclared));
            number = _uses.Count;
            return;
        }

        var use = _uses[number - 1];
        if ((isMentioned && !use.IsMentioned) || (isSpeaker && !use.IsSpeaker))
        {
            _uses[number - 1] = use with { IsMentioned = use.IsMentioned || isMentioned, IsSpeaker = use.IsSpeaker || isSpeaker };
        }
    }
}
