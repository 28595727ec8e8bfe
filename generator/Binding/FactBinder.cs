using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Binding;

/// <summary>Checks the values of facts that reading cannot judge: ids of things, dates, durations. What is wrong is left out.</summary>
/// <param name="kindOf">The kind of the thing that is named by its id where a shape is wanted, or <c>null</c>.</param>
/// <param name="nearest">The id that is nearest to an unknown one, or <c>null</c>.</param>
internal sealed class FactBinder(Func<FactShape, string, ThingKind?> kindOf, Func<string, string?> nearest, List<Finding> findings)
{
    /// <returns>The valid facts, without places.</returns>
    public EquatableArray<Fact> Bind(IEnumerable<MergedFact> facts)
    {
        var bound = new List<Fact>();
        foreach (var fact in facts)
        {
            var (valid, count) = (new FactItem[fact.Items.Count], 0);
            foreach (var (item, head) in fact.Items)
            {
                count += TryBind(fact.Key, item, head, out valid[count]) ? 1 : 0;
            }

            Add(fact.Key, valid, count, bound);
        }

        return bound.ToEquatableArray();
    }

    public EquatableArray<Fact> Bind(EquatableArray<Fact> facts, FileHead head)
    {
        if (facts.Count == 0)
        {
            return default;
        }

        var bound = new List<Fact>(facts.Count);
        foreach (var fact in facts)
        {
            var (valid, count) = (new FactItem[fact.Items.Count], 0);
            foreach (var item in fact.Items)
            {
                count += TryBind(fact.Key, item, head, out valid[count]) ? 1 : 0;
            }

            Add(fact.Key, valid, count, bound);
        }

        return bound.ToEquatableArray();
    }

    /// <summary>Whether a thing of a kind may be named where a shape is wanted.</summary>
    public static bool Fits(ThingKind kind, FactShape shape) => shape switch
    {
        FactShape.Place => kind == ThingKind.Place,
        FactShape.Event => kind == ThingKind.Event,
        _ => kind.IsEntity(),
    };

    private static void Add(FactKey key, FactItem[] items, int count, List<Fact> bound)
    {
        if (count > 0)
        {
            Array.Resize(ref items, count);
            bound.Add(new Fact(key, new(items)));
        }
    }

    /// <param name="valid">The item without its place, if it is valid.</param>
    private bool TryBind(FactKey key, FactItem item, FileHead head, out FactItem valid)
    {
        valid = item;
        var isValid = key.Shape switch
        {
            FactShape.Entity => IsThing(key.Shape, item, head, "person, organization or place"),
            FactShape.Place => IsThing(key.Shape, item, head, "place"),
            FactShape.Event => IsThing(key.Shape, item, head, "event"),
            FactShape.Date => EdtfParser.TryParse(item.Text, out _, out var error) || Report(Rules.BadDate, item, head, error!),
            FactShape.Duration => IsoDurationParser.TryParse(item.Text, out _, out var error)
                || Report(Rules.BadDuration, item, head, error!),
            _ => true,
        };
        if (!isValid)
        {
            return false;
        }

        valid = new FactItem(item.Text, Bind(item.Parts, head), default);
        return !ReferenceEquals(key, Schema.Participants) || SaysWho(valid.Parts, item, head);
    }

    private bool SaysWho(EquatableArray<Fact> parts, FactItem item, FileHead head)
    {
        if (parts.Find(Schema.Ref) is not null || parts.Find(Schema.Text) is not null)
        {
            return true;
        }

        // A reference that was wrong is reported already.
        return item.Parts.Find(Schema.Ref) is null && Report(Rules.NobodyParticipates, item, head);
    }

    private bool IsThing(FactShape shape, FactItem item, FileHead head, string wanted)
    {
        if (kindOf(shape, item.Text) is not { } kind)
        {
            return Report(Rules.UnknownId, item, head, wanted, item.Text, Advice.DidYouMean(nearest(item.Text)));
        }

        return Fits(kind, shape) || Report(Rules.WrongKind, item, head, item.Text, kind.WithArticle(), (wanted == "event" ? "an " : "a ") + wanted, "");
    }

    private bool Report(DiagnosticDescriptor rule, FactItem item, FileHead head, params string[] arguments)
    {
        findings.Add(Finding.Of(rule, head.Locate(item.At), arguments));
        return false;
    }
}
