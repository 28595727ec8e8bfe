using ArticleGen.Diagnostics;
using ArticleGen.Schema;

namespace ArticleGen.Binding.Corpora;

/// <summary>Lets the ids that things had before mean them. One that another thing has, or had, means that one, which is a finding.</summary>
internal static class FormerIds
{
    /// <param name="things">All that files declare.</param>
    /// <param name="ids">The ids of the things.</param>
    public static void Add(List<MergedThing> things, ThingIds ids, List<Finding> findings)
    {
        for (var i = 0; i < things.Count; i++)
        {
            foreach (var (item, head) in things[i].Said(FormatKeys.FormerIds).ToList())
            {
                var id = Identifiers.Scoped(head.Scope, item.Text);
                if (ids.AddFormer(id, i) is not (>= 0 and var other))
                {
                    continue;
                }

                var (thing, holder) = (things[i], things[other]);
                var hasItNow = holder.Id == id;
                var why = holder == thing ? "it has this id now" : hasItNow ? $"{holder.Kind.WithArticle} has this id now" : $"`{Identifiers.LocalOf(holder.Id)}` had it too";
                findings.Add(Finding.Of(Rules.FormerIdTaken, head.Locate(item.At), item.Text, Identifiers.LocalOf(thing.Id), why) with
                {
                    Also = (hasItNow ? holder.DeclaredAt : holder.PlaceOf(FormatKeys.FormerIds, item.Text))?.Locate(),
                });
                thing.Drop(FormatKeys.FormerIds, item);
            }
        }
    }
}
