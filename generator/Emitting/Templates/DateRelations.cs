public sealed partial record EdtfDate
{
    /// <summary>Orders dates as <see cref="CompareTo(global::__Corpus__.EdtfDate)"/> does: by their earliest day, then by their latest, then by their text.</summary>
    public static global::System.Collections.Generic.IComparer<global::__Corpus__.EdtfDate?> ByEarliest { get; } =
        global::System.Collections.Generic.Comparer<global::__Corpus__.EdtfDate?>.Create(
            static (one, other) => one is null ? (other is null ? 0 : -1) : one.CompareTo(other));

    /// <summary>
    /// Orders dates by their latest day, then by their earliest, then by their text (ordinal); ends that are open or not known have the
    /// place that they have in <see cref="CompareTo(global::__Corpus__.EdtfDate)"/>. <see langword="null"/> comes first.
    /// </summary>
    public static global::System.Collections.Generic.IComparer<global::__Corpus__.EdtfDate?> ByLatest { get; } =
        global::System.Collections.Generic.Comparer<global::__Corpus__.EdtfDate?>.Create(static (one, other) =>
        {
            if (one is null || other is null || one.Text == other.Text)
            {
                return ByEarliest.Compare(one, other);
            }

            var order = one.Bounds.End.CompareTo(other.Bounds.End);
            return order == 0 ? one.CompareTo(other) : order;
        });
    #if DateReading

    /// <summary>
    /// The date on which an interval begins: of <c>2009/2019-05</c>, <c>2009</c>. Of any other date it is the date itself;
    /// <see langword="null"/> where the start is open or not known.
    /// </summary>
    public global::__Corpus__.EdtfDate? Start => EndAt(static text => text[..text.IndexOf('/', global::System.StringComparison.Ordinal)]);

    /// <summary>
    /// The date on which an interval ends: of <c>2009/2019-05</c>, <c>2019-05</c>. Of any other date it is the date itself;
    /// <see langword="null"/> where the end is open or not known.
    /// </summary>
    public global::__Corpus__.EdtfDate? End => EndAt(static text => text[(text.IndexOf('/', global::System.StringComparison.Ordinal) + 1)..]);

    private global::__Corpus__.ArticleGenData.EdtfMeaning Meaning => new global::__Corpus__.ArticleGenData.EdtfMeaning(Text);

    /// <summary>Whether all that the other date denotes is within this one.</summary>
    /// <remarks>
    /// <para>
    /// This date is taken as a period: <c>2007</c> is all days of the year. The other is what happened at some time of it: <c>2007</c>
    /// contains <c>2007-03</c>, and whether <c>2007-03</c> contains <c>2007</c> cannot be told. An interval is all its days, and its ends are
    /// some day of what is written: <c>1964/2008</c> contains <c>1970</c>, and whether it contains <c>1964-05</c> cannot be told.
    /// </para>
    /// <para>
    /// Of <c>19XX</c> and <c>[1667,1668]</c> it is not known which year is meant: an answer is given where it is the same for each. All dates
    /// of <c>{1960,1961}</c> are meant: together they contain, and are contained.
    /// </para>
    /// <para>
    /// An open end (<c>..</c>) lies beyond all days. An unknown end may be any day that is possible. So may a date that is uncertain or
    /// approximate, and an end or a member that is: how far off it may be is not said. <see cref="WithoutQualifiers"/> takes it at its word.
    /// </para>
    /// </remarks>
    /// <param name="other">Another date.</param>
    /// <returns><see langword="null"/> where it cannot be told.</returns>
    public bool? Contains(global::__Corpus__.EdtfDate other)
    {
        global::System.ArgumentNullException.ThrowIfNull(other);
        return Meaning.Contains(other.Meaning);
    }

    /// <summary>Whether a day is within this date, which is taken as in <see cref="Contains(global::__Corpus__.EdtfDate)"/>.</summary>
    /// <param name="day">A day.</param>
    /// <returns><see langword="null"/> where it cannot be told.</returns>
    public bool? Contains(global::System.DateOnly day) =>
        Meaning.Contains(new global::__Corpus__.ArticleGenData.EdtfMeaning(day.DayNumber));

    /// <summary>Whether the two dates have a day in common, both taken as periods: <c>2007</c> and <c>2007-03</c> have.</summary>
    /// <remarks>For all else, see <see cref="Contains(global::__Corpus__.EdtfDate)"/>. Which of two dates is asked does not matter.</remarks>
    /// <param name="other">Another date.</param>
    /// <returns><see langword="null"/> where it cannot be told.</returns>
    public bool? Overlaps(global::__Corpus__.EdtfDate other)
    {
        global::System.ArgumentNullException.ThrowIfNull(other);
        return Meaning.Overlaps(other.Meaning);
    }

    /// <summary>
    /// Whether all that this date denotes comes before all that the other one denotes, on an earlier day. Both are what happened at some
    /// time: <c>2007</c> precedes <c>2008</c>, and whether it precedes <c>2007-03</c> cannot be told.
    /// </summary>
    /// <remarks>
    /// For all else, see <see cref="Contains(global::__Corpus__.EdtfDate)"/>. A date that precedes another also comes first in order.
    /// </remarks>
    /// <param name="other">Another date.</param>
    /// <returns><see langword="null"/> where it cannot be told.</returns>
    public bool? Precedes(global::__Corpus__.EdtfDate other)
    {
        global::System.ArgumentNullException.ThrowIfNull(other);
        return Meaning.Precedes(other.Meaning);
    }

    /// <summary>The date as if it were certain and exact: without <c>?</c>, <c>~</c> and <c>%</c>.</summary>
    public global::__Corpus__.EdtfDate WithoutQualifiers() =>
        IsUncertain || IsApproximate ? Parse(string.Concat(Text.Split('?', '~', '%'))) : this;

    private global::__Corpus__.EdtfDate? EndAt(global::System.Func<string, string> side) =>
        Kind != global::__Corpus__.EdtfDateKind.Interval ? this : TryParse(side(Text), out var end) ? end : null;
    #endif
}
