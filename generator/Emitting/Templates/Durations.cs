/// <summary>A duration as ISO 8601 writes it; its parts are kept apart, since a month has no fixed length.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record IsoDuration
    #if DateReading
    : global::System.IParsable<global::__Corpus__.IsoDuration>
    #endif
{
    #nullable enable warnings
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
        Longest = data.OptionalDuration();
    }
    #nullable disable warnings

    #if DateReading
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private IsoDuration(string text, decimal[] parts) =>
        (Text, Years, Months, Weeks, Days, Hours, Minutes, Seconds) = (text, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);

    #endif
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

    /// <summary>
    /// Of a range, as in <c>P18M/P3Y</c>, the longest that it may be; its own parts are those of the shortest. <see langword="null"/> where it
    /// is no range.
    /// </summary>
    public global::__Corpus__.IsoDuration? Longest { get; init; }

    #if DateReading
    /// <summary>Reads a duration: all that an article may say.</summary>
    /// <param name="text">The duration; white space before or behind it is a mistake.</param>
    /// <exception cref="global::System.FormatException">The text is not a duration; the message says why.</exception>
    public static global::__Corpus__.IsoDuration Parse(string text)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var mistake) ?? throw new global::System.FormatException(mistake);
    }

    /// <summary>Reads a duration as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The duration.</param>
    /// <param name="duration">The duration; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParse(
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text,
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::__Corpus__.IsoDuration? duration)
    {
        duration = text is null ? null : Read(text, out _);
        return duration is not null;
    }

    static global::__Corpus__.IsoDuration global::System.IParsable<global::__Corpus__.IsoDuration>.Parse(
        string s, global::System.IFormatProvider? provider) => Parse(s);

    static bool global::System.IParsable<global::__Corpus__.IsoDuration>.TryParse(
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
        global::System.IFormatProvider? provider,
        [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::__Corpus__.IsoDuration result) => TryParse(s, out result);

    /// <summary>Reads a duration; where the text is none, gives <see langword="null"/> and a sentence that says why.</summary>
    internal static global::__Corpus__.IsoDuration? Read(string text, out string? mistake)
    {
        var problem = global::__Corpus__.ArticleGenData.IsoDurationReader.Read(text, out var parts, out var longest);
        mistake = problem is null ? null : "'" + global::__Corpus__.ArticleGenData.EdtfText.Shorten(text) + "' is not a duration: " + problem + ".";
        return problem is null
            ? new global::__Corpus__.IsoDuration(text, parts) { Longest = longest is null ? null : Read(longest, out _) }
            : null;
    }

    #endif
    /// <summary>
    /// The same length of time, with days of 24 hours. <see langword="null"/> where there is no such value that is exact: it has years or
    /// months, which differ in length; it is a range; it is too long; or it is no multiple of 100 nanoseconds.
    /// </summary>
    public global::System.TimeSpan? ToTimeSpan()
    {
        if (Years != 0 || Months != 0 || Longest is not null)
        {
            return null;
        }

        // No part alone may be longer than all: then no sum is too large for a decimal.
        var ticks = 0m;
        foreach (var (count, unit) in new[]
        {
            (Weeks, 7 * global::System.TimeSpan.TicksPerDay),
            (Days, global::System.TimeSpan.TicksPerDay),
            (Hours, global::System.TimeSpan.TicksPerHour),
            (Minutes, global::System.TimeSpan.TicksPerMinute),
            (Seconds, global::System.TimeSpan.TicksPerSecond),
        })
        {
            if (count > long.MaxValue / unit + 1)
            {
                return null;
            }

            ticks += count * unit;
        }

        return ticks <= long.MaxValue && decimal.IsInteger(ticks) ? new global::System.TimeSpan((long)ticks) : null;
    }

    /// <summary>Equal when written alike: all else follows from the text.</summary>
    /// <param name="other">The duration to compare with.</param>
    public bool Equals(global::__Corpus__.IsoDuration? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(global::System.StringComparison.Ordinal);

    /// <summary>The duration as it is written.</summary>
    public override string ToString() => Text;
}
