/// <summary>A date of any precision, in the Extended Date/Time Format (ISO 8601-2).</summary>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1036", Justification = "An order is for sorting; which of two dates is earlier may be unknown.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record EdtfDate :
    #if DateReading
    global::System.IParsable<global::__Corpus__.EdtfDate>,
    #endif
    global::System.IComparable<global::__Corpus__.EdtfDate>, global::System.IComparable
{
    private readonly long _farStart;
    private readonly long _farEnd;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal EdtfDate(ref global::__Corpus__.ArticleGenData.Reader data)
        : this(data.Text(), ReadBounds(ref data))
    {
    }

    #nullable enable warnings
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private EdtfDate(string text, global::__Corpus__.ArticleGenData.EdtfBounds bounds)
    {
        Text = text;
        IsUncertain = bounds.IsUncertain;
        IsApproximate = bounds.IsApproximate;
        IsStartOpen = bounds.Earliest.Kind == global::__Corpus__.ArticleGenData.DateBoundKind.Open;
        IsStartUnknown = bounds.Earliest.Kind == global::__Corpus__.ArticleGenData.DateBoundKind.Unknown;
        IsEndOpen = bounds.Latest.Kind == global::__Corpus__.ArticleGenData.DateBoundKind.Open;
        IsEndUnknown = bounds.Latest.Kind == global::__Corpus__.ArticleGenData.DateBoundKind.Unknown;
        (Earliest, _farStart) = Split(bounds.Earliest);
        (Latest, _farEnd) = Split(bounds.Latest);
    }
    #nullable disable warnings

    /// <summary>The date as it is written.</summary>
    public string Text { get; init; }

    /// <summary>Whether it is one date, an interval or a set.</summary>
    public global::__Corpus__.EdtfDateKind Kind => (Text.Length == 0 ? default : Text[0]) switch
    {
        '[' => global::__Corpus__.EdtfDateKind.OneOf,
        '{' => global::__Corpus__.EdtfDateKind.AllOf,
        _ when Text.Contains('/') => global::__Corpus__.EdtfDateKind.Interval,
        _ => global::__Corpus__.EdtfDateKind.Single,
    };

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

    #if DateReading
    /// <summary>Reads a date: all that an article may say, that is level 0 and level 1 of EDTF, <c>X</c> at any place, and sets.</summary>
    /// <param name="text">The date; white space before or behind it is a mistake.</param>
    /// <exception cref="global::System.FormatException">The text is not a date; the message says why.</exception>
    public static global::__Corpus__.EdtfDate Parse(string text)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var mistake) ?? throw new global::System.FormatException(mistake);
    }

    /// <summary>Reads a date as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The date.</param>
    /// <param name="date">The date; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text,
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::__Corpus__.EdtfDate? date)
    {
        date = text is null ? null : Read(text, out _);
        return date is not null;
    }

    static global::__Corpus__.EdtfDate global::System.IParsable<global::__Corpus__.EdtfDate>.Parse(
        string s, global::System.IFormatProvider? provider) => Parse(s);

    static bool global::System.IParsable<global::__Corpus__.EdtfDate>.TryParse(
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
        global::System.IFormatProvider? provider,
        [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::__Corpus__.EdtfDate result) => TryParse(s, out result);

    /// <summary>Reads a date; where the text is none, gives <see langword="null"/> and a sentence that says why.</summary>
    internal static global::__Corpus__.EdtfDate? Read(string text, out string? mistake)
    {
        var problem = global::__Corpus__.ArticleGenData.EdtfReader.Read(text, out var bounds);
        mistake = problem is null ? null : "'" + global::__Corpus__.ArticleGenData.EdtfText.Shorten(text) + "' is not a date: " + problem + ".";
        return problem is null ? new global::__Corpus__.EdtfDate(text, bounds) : null;
    }

    #endif
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

    /// <summary>A bound as the day that it is, or as the number of a day that <c>DateOnly</c> cannot hold.</summary>
    private static (global::System.DateOnly? Day, long Far) Split(global::__Corpus__.ArticleGenData.DateBound bound) => bound.Kind switch
    {
        global::__Corpus__.ArticleGenData.DateBoundKind.Day => (global::System.DateOnly.FromDayNumber((int)bound.DayNumber), 0),
        global::__Corpus__.ArticleGenData.DateBoundKind.BeyondRange => (null, bound.DayNumber),
        _ => (null, 0),
    };

    private static global::__Corpus__.ArticleGenData.EdtfBounds ReadBounds(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        var flags = data.Number();
        return new global::__Corpus__.ArticleGenData.EdtfBounds(
            ReadBound(ref data, (flags >> 2) & 3),
            ReadBound(ref data, (flags >> 4) & 3),
            (global::__Corpus__.ArticleGenData.EdtfQualifier)(flags & 3));
    }

    private static global::__Corpus__.ArticleGenData.DateBound ReadBound(ref global::__Corpus__.ArticleGenData.Reader data, int kind) =>
        new global::__Corpus__.ArticleGenData.DateBound((global::__Corpus__.ArticleGenData.DateBoundKind)kind, kind switch
        {
            (int)global::__Corpus__.ArticleGenData.DateBoundKind.Day => data.Number(),
            (int)global::__Corpus__.ArticleGenData.DateBoundKind.BeyondRange => data.Integer(),
            _ => 0,
        });
}

/// <summary>What a date of EDTF is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum EdtfDateKind
{
    /// <summary>One date: <c>2007-09-06</c>, <c>2007-09</c>, <c>19XX</c>.</summary>
    Single,

    /// <summary>All days from one date to another: <c>1964/2008</c>, <c>2007/..</c>.</summary>
    Interval,

    /// <summary>A set of which one date is meant: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>A set of which all dates are meant: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
