/// <summary>A place in an article's text, in UTF-16 units from its start. In order, an outer place comes before those inside it.</summary>
/// <param name="Start">The first unit; 0 or more.</param>
/// <param name="Length">How many units; 0 or more.</param>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public readonly record struct TextSpan(int Start, int Length)
    : global::System.IComparable<global::__Corpus__.TextSpan>, global::System.IComparable
{
    /// <summary>The unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>The place as a range, so that <c>article.Text[span.Range]</c> is its words.</summary>
    public global::System.Range Range => Start..End;

    /// <summary>Whether a unit is one of its own.</summary>
    /// <param name="position">The number of the unit, from 0.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether another place lies in it: inside, or just as far.</summary>
    /// <param name="other">The other place. An empty one may also lie at either end.</param>
    public bool Contains(global::__Corpus__.TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether it has a unit that another place has too.</summary>
    /// <param name="other">The other place. An empty one has no unit.</param>
    public bool Overlaps(global::__Corpus__.TextSpan other) =>
        global::System.Math.Max(Start, other.Start) < global::System.Math.Min(End, other.End);

    /// <summary>Orders places by their start; of two that start together, the longer one comes first.</summary>
    /// <param name="other">The place to compare with.</param>
    /// <returns>Less than 0 where this place comes first, 0 where both are the same, else more than 0.</returns>
    public int CompareTo(global::__Corpus__.TextSpan other) =>
        Start == other.Start ? other.Length.CompareTo(Length) : Start.CompareTo(other.Start);

    int global::System.IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        global::__Corpus__.TextSpan other => CompareTo(other),
        _ => throw new global::System.ArgumentException("A place in a text is compared with places.", nameof(obj)),
    };

    /// <summary>Printed as <c>[start..end)</c>.</summary>
    public override string ToString() =>
        string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");

    /// <summary>Whether a place comes before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(global::__Corpus__.TextSpan left, global::__Corpus__.TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether a place comes before another, or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(global::__Corpus__.TextSpan left, global::__Corpus__.TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a place comes after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(global::__Corpus__.TextSpan left, global::__Corpus__.TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether a place comes after another, or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(global::__Corpus__.TextSpan left, global::__Corpus__.TextSpan right) => left.CompareTo(right) >= 0;
}
