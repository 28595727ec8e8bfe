using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Fields;

/// <summary>Finds fields of texts that are ids of things: relations that no corpus file declares, so that they lead nowhere.</summary>
internal static class LooseReferences
{
    /// <param name="owner">Whose field it is.</param>
    /// <param name="said">All values.</param>
    /// <param name="kindOf">What the thing is that has an id, if one has.</param>
    public static void Report(
        string name, string owner, List<(FactItem Item, FileHead Head)> said, bool isList, Func<string, FileHead, ThingKind?> kindOf, List<Finding> findings)
    {
        var known = new List<(FactItem Item, FileHead Head, ThingKind Kind)>();
        foreach (var (item, head) in said)
        {
            if (!ReferenceEquals(item.Value, FieldValue.Quoted) && kindOf(item.Text, head) is { } kind)
            {
                known.Add((item, head, kind));
            }
        }

        // A word that is an id by chance stands among others that are none.
        if (known.Count == 0 || 2 * known.Count < said.Count)
        {
            return;
        }

        var (first, firstHead, of) = known[0];
        var target = known.TrueForAll(other => other.Kind == of) ? of.Name : known.TrueForAll(static other => other.Kind.IsEntity) ? FieldType.AnyEntity : "KIND";
        var type = isList ? $"list<ref({target})>" : $"ref({target})?";
        findings.Add(Finding.Of(Rules.LooseReference, firstHead.Locate(first.At), name, first.Text, of.WithArticle, owner, type));
    }
}
