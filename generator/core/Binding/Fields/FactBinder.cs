using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Fields;

/// <summary>Finds the thing that a key of a file names.</summary>
/// <returns>Its kind and its id in the corpus, or <c>null</c>.</returns>
internal delegate (ThingKind Kind, string Id)? FindThing(FactKey key, string id, FileHead head);

/// <summary>Checks the values of facts that reading cannot judge: ids of things. What is wrong is left out.</summary>
internal sealed class FactBinder(FindThing find, WrongIds wrong, Action<Finding> report)
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
        var text = key.Equals(FormatKeys.FormerIds) ? Identifiers.Scoped(head.Scope, item.Text) : item.Text;
        if (key.Shape == FactShape.Reference)
        {
            if (FindThing(key, item, head) is not { } id)
            {
                return false;
            }

            text = id;
        }

        valid = new FactItem(text, Bind(item.Parts, head), default, item.Value);
        return !key.Equals(FormatKeys.Participants) || SaysWho(valid.Parts, item, head);
    }

    private bool SaysWho(EquatableArray<Fact> parts, FactItem item, FileHead head)
    {
        if (parts.Find(FormatKeys.Ref) is not null || parts.Find(FormatKeys.Text) is not null)
        {
            return true;
        }

        // A reference that was wrong is reported already.
        if (item.Parts.Find(FormatKeys.Ref) is null)
        {
            report(Finding.Of(Rules.NobodyParticipates, head.Locate(item.At)));
        }

        return false;
    }

    /// <returns>The id in the corpus of the thing that is named; <c>null</c> where it is none that may be named here.</returns>
    private string? FindThing(FactKey key, FactItem item, FileHead head)
    {
        if (find(key, item.Text, head) is not var (kind, id))
        {
            wrong.ReportUnknown(item.Text, head.Locate(item.At), key.Target);
            return null;
        }

        if (key.Takes(kind))
        {
            wrong.ReportFormer(item.Text, head.Locate(item.At), id, head.Scope);
            return id;
        }

        wrong.ReportKind(item.Text, head.Locate(item.At), kind, key.Target);
        return null;
    }
}
