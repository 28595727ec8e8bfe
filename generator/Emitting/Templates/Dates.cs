/// <summary>A date of any precision, in the Extended Date/Time Format (ISO 8601-2).</summary>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "An order is for sorting; which of two dates is earlier may be unknown.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record EdtfDate : global::System.IComparable<global::__Corpus__.EdtfDate>, global::System.IComparable
{
    private readonly long _farStart;
    private readonly long _farEnd;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal EdtfDate(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        Text = data.Text();
        var flags = data.Number();
        IsUncertain = (flags & 1) != 0;
        IsApproximate = (flags & 2) != 0;
        var (start, end) = ((flags >> 2) & 3, (flags >> 4) & 3);
        IsStartOpen = start == 1;
        IsStartUnknown = start == 2;
        IsEndOpen = end == 1;
        IsEndUnknown = end == 2;
        Earliest = start == 0 ? global::System.DateOnly.FromDayNumber(data.Number()) : null;
        _farStart = start == 3 ? data.Integer() : 0;
        Latest = end == 0 ? global::System.DateOnly.FromDayNumber(data.Number()) : null;
        _farEnd = end == 3 ? data.Integer() : 0;
    }

    /// <summary>The date as it is written.</summary>
    public string Text { get; init; }

    /// <summary>
    /// The first day that it may denote; <see langword="null"/> where the start is open or unknown, or lies outside the years 1 to 9999.
    /// </summary>
    public global::System.DateOnly? Earliest { get; init; }

    /// <summary>
    /// The last day that it may denote; <see langword="null"/> where the end is open or unknown, or lies outside the years 1 to 9999.
    /// </summary>
    public global::System.DateOnly? Latest { get; init; }

    /// <summary>Whether the source itself is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether it is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it always was and has no start (<c>../2007</c>).</summary>
    public bool IsStartOpen { get; init; }

    /// <summary>Whether it goes on and has no end (<c>2007/..</c>).</summary>
    public bool IsEndOpen { get; init; }

    /// <summary>Whether it has a start that is not known (<c>/2007</c>).</summary>
    public bool IsStartUnknown { get; init; }

    /// <summary>Whether it has an end that is not known (<c>2007/</c>).</summary>
    public bool IsEndUnknown { get; init; }

    /// <summary>Equal when written alike: all else follows from the text.</summary>
    /// <param name="other">The date to compare with.</param>
    public bool Equals(global::__Corpus__.EdtfDate? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(global::System.StringComparison.Ordinal);

    /// <summary>
    /// Orders dates by their earliest day, then by their latest, then by their text (ordinal). Years outside 1 to 9999 have their place too.
    /// An open start comes before all days and an open end after all; an end that is not known counts as the other end, and where neither is
    /// known, as after all days.
    /// </summary>
    /// <param name="other">The date to compare with; <see langword="null"/> comes first.</param>
    /// <returns>Less than 0 where this date comes first, 0 where the dates are equal, else more than 0.</returns>
    public int CompareTo(global::__Corpus__.EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Text == other.Text ? 0 : Bounds.CompareTo(other.Bounds);
        return order == 0 ? string.CompareOrdinal(Text, other.Text) : order;
    }

    int global::System.IComparable.CompareTo(object? obj) => obj is null or global::__Corpus__.EdtfDate
        ? CompareTo(obj as global::__Corpus__.EdtfDate)
        : throw new global::System.ArgumentException("A date is compared with dates.", nameof(obj));

    /// <summary>The date as it is written.</summary>
    public override string ToString() => Text;

    /// <summary>The days by which dates are ordered.</summary>
    private (long Start, long End) Bounds
    {
        get
        {
            var start = IsStartOpen ? long.MinValue : Earliest?.DayNumber ?? Far(_farStart);
            var end = IsEndOpen ? long.MaxValue : Latest?.DayNumber ?? Far(_farEnd);
            return (start ?? end ?? long.MaxValue, end ?? start ?? long.MaxValue);
        }
    }

    /// <summary>A day that <c>DateOnly</c> cannot hold, as a day number; 0, which it can, says that there is none.</summary>
    private static long? Far(long day) => day == 0 ? null : day;
}

/// <summary>A duration as ISO 8601 writes it; its parts are kept apart, since a month has no fixed length.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record IsoDuration
{
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal IsoDuration(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        Text = data.Text();
        Years = data.OptionalDecimal() ?? 0;
        Months = data.OptionalDecimal() ?? 0;
        Weeks = data.OptionalDecimal() ?? 0;
        Days = data.OptionalDecimal() ?? 0;
        Hours = data.OptionalDecimal() ?? 0;
        Minutes = data.OptionalDecimal() ?? 0;
        Seconds = data.OptionalDecimal() ?? 0;
    }

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private IsoDuration(string text, decimal[] parts) =>
        (Text, Years, Months, Weeks, Days, Hours, Minutes, Seconds) = (text, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);

    /// <summary>The duration as it is written.</summary>
    public string Text { get; init; }

    /// <summary>Its years; 0 where none are given.</summary>
    public decimal Years { get; init; }

    /// <summary>Its months; 0 where none are given.</summary>
    public decimal Months { get; init; }

    /// <summary>Its weeks; 0 where none are given.</summary>
    public decimal Weeks { get; init; }

    /// <summary>Its days; 0 where none are given.</summary>
    public decimal Days { get; init; }

    /// <summary>Its hours; 0 where none are given.</summary>
    public decimal Hours { get; init; }

    /// <summary>Its minutes; 0 where none are given.</summary>
    public decimal Minutes { get; init; }

    /// <summary>Its seconds; 0 where none are given.</summary>
    public decimal Seconds { get; init; }

    /// <summary>Reads a duration as the articles write it; gives <see langword="null"/> where the text is none.</summary>
    internal static global::__Corpus__.IsoDuration? Read(string text)
    {
        const string Units = "YMWDHMS";
        var parts = new decimal[Units.Length];
        var (unit, end, hasFraction) = (0, 4, false);
        if (text.Length < 3 || text[0] != 'P' || text[^1] == 'T')
        {
            return null;
        }

        for (var i = 1; i < text.Length; i++, unit++)
        {
            if (text[i] == 'T' && end < Units.Length)
            {
                (unit, end) = (3, Units.Length);
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ','))
            {
                i++;
            }

            // Only the last number may have a fraction.
            var number = text[start..i].Replace(',', '.');
            unit = i < text.Length && !hasFraction ? Units.IndexOf(text[i], unit, end - unit) : -1;
            hasFraction = number.Contains('.');
            if (unit < 0 || number.Length == 0 || number[0] == '.' || number[^1] == '.' || !decimal.TryParse(
                number,
                global::System.Globalization.NumberStyles.AllowDecimalPoint,
                global::System.Globalization.CultureInfo.InvariantCulture,
                out parts[unit]))
            {
                return null;
            }
        }

        return new global::__Corpus__.IsoDuration(text, parts);
    }

    /// <summary>Equal when written alike: all else follows from the text.</summary>
    /// <param name="other">The duration to compare with.</param>
    public bool Equals(global::__Corpus__.IsoDuration? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(global::System.StringComparison.Ordinal);

    /// <summary>The duration as it is written.</summary>
    public override string ToString() => Text;
}
