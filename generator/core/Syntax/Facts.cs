using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>
/// One key of front matter and what it says: a scalar has one item, a list any number.
/// </summary>
internal sealed record Fact(FactKey Key, EquatableArray<FactItem> Items)
{
    /// <summary>The value of a scalar.</summary>
    public string Text => Items[0].Text;

    /// <summary>Whether it is written as a list; of a field without a type that tells what it is.</summary>
    public bool IsList { get; init; }

    /// <summary>Tells a visitor the ids of things that it names.</summary>
    public void Visit(IReferenceVisitor visitor)
    {
        foreach (var item in Items)
        {
            if (Key.Shape == FactShape.Reference)
            {
                visitor.Thing(item.Text);
            }

            foreach (var part in item.Parts)
            {
                part.Visit(visitor);
            }
        }
    }

    public bool Equals(Fact? other) => ReferenceEquals(this, other) || (other is not null && Key.Equals(other.Key) && Items.Equals(other.Items));

    public override int GetHashCode() => Key.GetHashCode();
}

/// <param name="Text">A scalar's text; empty where <paramref name="Parts"/> say it.</param>
/// <param name="Parts">What an item that is a map says (a role, a participant).</param>
/// <param name="At">Where it stands in its file.</param>
/// <param name="Value">What the text means where that is more than a text: a date, a duration. It follows from the text.</param>
internal sealed record FactItem(string Text, EquatableArray<Fact> Parts, TextSpan At, object? Value = null)
{
    public bool Equals(FactItem? other) =>
        ReferenceEquals(this, other) || (other is not null && Text == other.Text && At == other.At && Parts.Equals(other.Parts));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

/// <summary>Takes items for equal that say the same, wherever they stand.</summary>
internal sealed class SaidComparer : IEqualityComparer<FactItem>
{
    public static readonly SaidComparer Instance = new();

    public bool Equals(FactItem? item, FactItem? other) =>
        item is not null && other is not null && Composition.Of(item.Text) == Composition.Of(other.Text) && item.Parts.Count == other.Parts.Count && item.Parts.Zip(other.Parts, SayTheSame).All(static same => same);

    public int GetHashCode(FactItem item) => item.Parts.Aggregate(
        StringComparer.Ordinal.GetHashCode(Composition.Of(item.Text)),
        (hash, part) => part.Items.Aggregate(unchecked((hash * 31) + part.Key.GetHashCode()), (all, of) => unchecked((all * 31) + GetHashCode(of))));

    private bool SayTheSame(Fact part, Fact other) => part.Key.Equals(other.Key) && part.Items.SequenceEqual(other.Items, this);
}

/// <summary>What one file says of one thing.</summary>
/// <param name="Id">Unique among all things of the corpus.</param>
/// <param name="At">The place of the id in the file.</param>
internal sealed record Declaration(ThingKind Kind, string Id, TextSpan At, EquatableArray<Fact> Facts)
{
    /// <summary>Whether its name, or all that is said of the thing, is wrong, which is told.</summary>
    public bool IsUnread { get; init; }
}

internal static class FactExtensions
{
    public static Fact? Find(this EquatableArray<Fact> facts, FactKey key)
    {
        foreach (var fact in facts)
        {
            if (fact.Key.Equals(key))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The text of a scalar, or <c>null</c> where the key is not given.</summary>
    public static string? TextOf(this EquatableArray<Fact> facts, FactKey key) => facts.Find(key)?.Text;

    public static EdtfDate? DateOf(this EquatableArray<Fact> facts, FactKey key) => (EdtfDate?)facts.Find(key)?.Items[0].Value;

    public static IsoDuration? DurationOf(this EquatableArray<Fact> facts, FactKey key) => (IsoDuration?)facts.Find(key)?.Items[0].Value;

    /// <summary>How sure what has the facts is; <c>null</c> where it does not say.</summary>
    public static Certainty? CertaintyOf(this EquatableArray<Fact> facts) =>
        facts.TextOf(FormatKeys.RelationCertainty) is { } word ? (Certainty)Array.IndexOf(Terms.Certainties, word) : null;

    /// <summary>Whether a reference that is said under a key says when it holds, or how sure it is.</summary>
    public static bool HasQualified(this EquatableArray<Fact> facts, FactKey key) => facts.Find(key)?.Items.Any(static item => item.Parts.Count > 0) ?? false;

    public static IEnumerable<string> TextsOf(this EquatableArray<Fact> facts, FactKey key) =>
        facts.Find(key)?.Items.Select(static item => item.Text) ?? [];
}
