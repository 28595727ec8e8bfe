using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Quotes;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Fields;

/// <summary>Binds what an article, a quote, a mention or a label says under its keys, and finds the fields that it must have and has not.</summary>
internal sealed class FieldBinder(Document document, SliceResolver resolver, FindingSink findings)
{
    private readonly FactBinder _facts = new(
        (_, id, _) => resolver.Find(id) is { } thing ? (thing.Kind, thing.Id) : null, resolver.Wrong, findings.Add);

    /// <param name="keys">All that may be said.</param>
    /// <param name="at">What lacks a field: its place.</param>
    /// <param name="what">What lacks a field: "this quote".</param>
    /// <param name="owner">One of <see cref="FieldOwners"/>.</param>
    public EquatableArray<Fact> Bind(EquatableArray<Fact> facts, EquatableArray<FactKey> keys, TextSpan at, string what, string owner)
    {
        var bound = _facts.Bind(facts, document.Head);
        foreach (var key in keys)
        {
            if (key is { IsField: true, IsRequired: true } && bound.Find(key) is null && facts.Find(key) is null)
            {
                findings.Add(Rules.MissingField, at, what, key.Name, owner);
            }
        }

        return bound;
    }

    public EquatableArray<Fact> Bind(MentionAnnotation mention) => Bind(
        mention.Fields, document.Schema.FieldsOf(FieldOwners.Mention)?.Fields ?? default, mention.At, "This mention", FieldOwners.Mention);

    /// <summary>What the parts of a quote say of it: one of them is enough, and two must not differ.</summary>
    public EquatableArray<Fact> Bind(QuoteDraft quote)
    {
        var said = Merge(
            quote.Parts.Select(static part => part.Fields),
            (fact, first) => findings.Add(Rules.SegmentsDisagree, fact.Items[0].At, fact.Key.Name, quote.Id, Spell(fact), Spell(first)));
        return Bind(
            said, document.Schema.FieldsOf(FieldOwners.Quote)?.Fields ?? default, quote.Segments[0].At, $"The quote `{quote.Id}`", FieldOwners.Quote);
    }

    /// <summary>What the segments of a label say of it, in the same way.</summary>
    public EquatableArray<Fact> Bind(LabelDraft label)
    {
        var said = Merge(
            label.Parts.Select(static part => part.Label!.Fields),
            (fact, first) => findings.Add(
                Rules.LabelDisagrees, fact.Items[0].At, label.Id!, $"says `{fact.Key.Name}` is \"{Spell(fact)}\" here and \"{Spell(first)}\" at an earlier segment"));
        return Bind(
            said, document.Schema.FieldsOf(FieldOwners.Label)?.Fields ?? default, label.Parts[0].At, "This label", FieldOwners.Label);
    }

    /// <param name="differ">Told what is said, and what was said before.</param>
    private static EquatableArray<Fact> Merge(IEnumerable<EquatableArray<Fact>> parts, Action<Fact, Fact> differ)
    {
        var said = new List<Fact>();
        var byName = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in parts.SelectMany(static fields => fields))
        {
            if (!byName.TryGetValue(fact.Key.Name, out var first))
            {
                byName.Add(fact.Key.Name, fact);
                said.Add(fact);
            }
            else if (!fact.Items.SequenceEqual(first.Items, SaidComparer.Instance))
            {
                differ(fact, first);
            }
        }

        return said.ToEquatableArray();
    }

    private static string Spell(Fact fact) => string.Join(" ", fact.Items.Select(static item => item.Text));
}
