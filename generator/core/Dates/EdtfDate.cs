using ArticleGen.Dates.Shared;

namespace ArticleGen.Dates;

/// <summary>A date as an article gives it, in the Extended Date/Time Format (ISO 8601-2).</summary>
/// <param name="Text">The date as it is written.</param>
/// <param name="Earliest">The first day that it may denote; the qualifiers do not widen it.</param>
/// <param name="Latest">The last day that it may denote; the qualifiers do not widen it.</param>
/// <param name="IsUncertain">Whether any part of it has <c>?</c> or <c>%</c>.</param>
/// <param name="IsApproximate">Whether any part of it has <c>~</c> or <c>%</c>.</param>
internal sealed record EdtfDate(string Text, DateBound Earliest, DateBound Latest, bool IsUncertain, bool IsApproximate)
{
    public override string ToString() => Text;
}
