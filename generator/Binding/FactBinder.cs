using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Binding;

/// <summary>Checks the values of facts that reading cannot judge: ids of things, dates, durations. What is wrong is left out.</summary>
/// <param name="kindOf">The kind of the thing with an id, or <c>null</c>.</param>
/// <param name="nearest">The id that is nearest to an unknown one, or <c>null</c>.</param>
internal sealed class FactBinder(Func<string, ThingKind?> kindOf, Func<string, string?> nearest, List<Finding> findings)
{
    /// <returns>The valid facts, without places.</returns>
    public EquatableArray<Fact> Bind(IEnumerable<(FactKey Key, IReadOnlyList<(FactItem Item, FileHead Head)> Items)> facts)
    {
        var bound = new List<Fact>();
        foreach (var (key, items) in facts)
        {
            var valid = items
                .Select(item => Bind(key, item.Item, item.Head))
                .OfType<FactItem>()
                .ToEquatableArray();
            if (valid.Count > 0)
            {
                bound.Add(new Fact(key, valid));
            }
        }

        return bound.ToEquatableArray();
    }

    public EquatableArray<Fact> Bind(EquatableArray<Fact> facts, FileHead head) =>
        Bind(facts.Select(fact => (fact.Key, (IReadOnlyList<(FactItem, FileHead)>)[.. fact.Items.Select(item => (item, head))])));

    private FactItem? Bind(FactKey key, FactItem item, FileHead head)
    {
        var isValid = key.Shape switch
        {
            FactShape.Entity => IsThing(item, head, static kind => kind.IsEntity(), "person, organization or place"),
            FactShape.Place => IsThing(item, head, static kind => kind == ThingKind.Place, "place"),
            FactShape.Event => IsThing(item, head, static kind => kind == ThingKind.Event, "event"),
            FactShape.Date => EdtfParser.TryParse(item.Text, out _, out var error) || Report(Rules.BadDate, item, head, error!),
            FactShape.Duration => IsoDurationParser.TryParse(item.Text, out _, out var error)
                || Report(Rules.BadDuration, item, head, error!),
            _ => true,
        };
        if (!isValid)
        {
            return null;
        }

        var parts = Bind(item.Parts, head);
        return ReferenceEquals(key, Schema.Participants) && !SaysWho(parts, item, head) ? null : new FactItem(item.Text, parts, default);
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

    private bool IsThing(FactItem item, FileHead head, Func<ThingKind, bool> fits, string wanted)
    {
        if (kindOf(item.Text) is not { } kind)
        {
            return Report(Rules.UnknownId, item, head, wanted, item.Text, Advice.DidYouMean(nearest(item.Text)));
        }

        return fits(kind) || Report(Rules.WrongKind, item, head, item.Text, kind.WithArticle(), (wanted == "event" ? "an " : "a ") + wanted, "");
    }

    private bool Report(DiagnosticDescriptor rule, FactItem item, FileHead head, params string[] arguments)
    {
        findings.Add(Finding.Of(rule, head.Locate(item.At), arguments));
        return false;
    }
}
