using ArticleGen.Model;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <summary>Takes the author and the dateline of an article from its text, where that holds them.</summary>
internal sealed class Credits(FindingSink findings)
{
    private List<(FactKey Key, MentionAnnotation Mention, EquatableArray<string> Ids)>? _said;

    /// <param name="key">As what the mention names somebody or some place.</param>
    public void Add(FactKey key, MentionAnnotation mention, List<ThingSlice> things)
    {
        if (things.Count > 0)
        {
            (_said ??= []).Add((key, mention, things.Select(static thing => thing.Id).ToEquatableArray()));
        }
    }

    /// <returns>The facts with what the text says; where they say something else, that is a finding, and they win.</returns>
    public EquatableArray<Fact> AddTo(EquatableArray<Fact> facts)
    {
        foreach (var said in _said?.GroupBy(static said => said.Key) ?? [])
        {
            var mentions = said.ToList();
            if (facts.Find(said.Key) is { } declared)
            {
                Check(declared, mentions.Select(static one => (one.Mention, one.Ids)));
                continue;
            }

            if (!said.Key.IsList)
            {
                mentions.RemoveRange(1, mentions.Count - 1);
            }

            var items = mentions
                .SelectMany(one => one.Ids.Select(id => new FactItem(id, PartsOf(said.Key, one.Mention), one.Mention.At)))
                .GroupBy(static item => item.Text)
                .Select(static items => items.First())
                .Take(said.Key.IsList ? int.MaxValue : 1);
            var fact = new Fact(said.Key, items.ToEquatableArray()) { IsList = said.Key.IsList };
            facts = [.. facts, fact];
            Check(fact, said.Skip(mentions.Count).Select(static one => (one.Mention, one.Ids)));
        }

        return facts;
    }

    /// <summary>How sure a mention is that it names the author.</summary>
    private static EquatableArray<Fact> PartsOf(FactKey key, MentionAnnotation mention) =>
        key.HasRelations && mention.Certainty is { } certainty
            ? [new Fact(FormatKeys.RelationCertainty, [new FactItem(Terms.Certainties[(int)certainty], default, mention.At)])]
            : default;

    private void Check(Fact declared, IEnumerable<(MentionAnnotation Mention, EquatableArray<string> Ids)> mentions)
    {
        foreach (var (mention, ids) in mentions)
        {
            if (ids.Any(id => !declared.Items.Any(item => item.Text == id)))
            {
                findings.Add(
                    Rules.SaidTwice, mention.At, string.Join(", ", ids), string.Join(", ", declared.Items.Select(static item => item.Text)), declared.Key.Name);
            }
            else if (declared.Key.HasRelations && mention.Certainty is { } certainty
                && declared.Items.FirstOrDefault(item => ids.Contains(item.Text) && item.Parts.CertaintyOf() is { } said && said != certainty) is { } other)
            {
                findings.Add(
                    Rules.SaidTwice, mention.At, Spell(other.Text, certainty), Spell(other.Text, other.Parts.CertaintyOf()!.Value), declared.Key.Name);
            }
        }
    }

    private static string Spell(string id, Certainty certainty) => $"{id}, cert: {Terms.Certainties[(int)certainty]}";
}
