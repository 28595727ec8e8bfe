using ArticleGen.Model;

namespace ArticleGen.Reading;

/// <summary>What a span can be.</summary>
internal enum SpanSubject
{
    None,
    Mention,
    Quote,
    Cue,
    Source,
    Time,

    /// <summary>What a key that the format does not know belongs to.</summary>
    Unknown,
}

/// <summary>A key of spans. One that the format knows is one object; comparing it costs nothing.</summary>
/// <param name="subject">What it belongs to.</param>
/// <param name="saysIt">Whether it says what the span is.</param>
/// <param name="isClass">Whether there is a class of this name, too.</param>
/// <param name="kind">Of what it makes the span a mention.</param>
/// <param name="isField">Whether it is a key of the project's own, of quotes or mentions.</param>
internal sealed class SpanKey(string name, SpanSubject subject, bool saysIt = false, bool isClass = false, ThingKind? kind = null, bool isField = false)
{
    public static readonly SpanKey Quote = new("quote", SpanSubject.Quote, saysIt: true, isClass: true);
    public static readonly SpanKey Cue = new("cue", SpanSubject.Cue, saysIt: true, isClass: true);
    public static readonly SpanKey Source = new("source", SpanSubject.Source, saysIt: true, isClass: true);
    public static readonly SpanKey Date = new("date", SpanSubject.Time, saysIt: true, isClass: true);
    public static readonly SpanKey Duration = new("duration", SpanSubject.Time, saysIt: true);
    public static readonly SpanKey Of = new("of", SpanSubject.Time);
    public static readonly SpanKey Mod = new("mod", SpanSubject.Time);
    public static readonly SpanKey By = new("by", SpanSubject.Quote);
    public static readonly SpanKey To = new("to", SpanSubject.Quote);
    public static readonly SpanKey For = new("for", SpanSubject.Quote);
    public static readonly SpanKey Kind = new("kind", SpanSubject.Quote);
    public static readonly SpanKey Type = new("type", SpanSubject.Quote);
    public static readonly SpanKey Mention = new("mention", SpanSubject.Mention);
    public static readonly SpanKey Role = new("role", SpanSubject.Mention);
    public static readonly SpanKey Note = new("note", SpanSubject.None);
    public static readonly SpanKey Cert = new("cert", SpanSubject.None);

    /// <summary>Every key of the format; those that articles use most stand first.</summary>
    public static readonly SpanKey[] Format =
    [
        .. ThingKind.BuiltIn.Select(Mentioning),
        Source, Quote, Cue, Of, Date, By, Type, Duration, Mod, To, For, Kind, Mention, Role, Note, Cert,
    ];

    static SpanKey()
    {
        for (var i = 0; i < Format.Length; i++)
        {
            Format[i].Bit = BitOf(i);
        }
    }

    public string Name { get; } = name;

    public SpanSubject Subject { get; } = subject;

    public bool SaysIt { get; } = saysIt;

    public bool IsClass { get; } = isClass;

    public ThingKind? MentionedKind { get; } = kind;

    public bool IsField { get; } = isField;

    /// <summary>One of 64 bits: few keys share one, and none has one that nobody knows.</summary>
    public ulong Bit { get; private set; }

    public bool IsKnown => Subject != SpanSubject.Unknown;

    /// <summary>A key that nobody knows.</summary>
    public static SpanKey Unknown(string name) => new(name, SpanSubject.Unknown);

    /// <summary>The key that makes a span a mention of a thing of a kind.</summary>
    /// <param name="index">Where it stands among all keys.</param>
    public static SpanKey Mentioning(ThingKind kind, int index) =>
        new(kind.Name, SpanSubject.Mention, saysIt: true, isClass: true, kind) { Bit = BitOf(index) };

    /// <summary>A key of the project's own.</summary>
    /// <param name="index">Where it stands among all keys.</param>
    public static SpanKey ForField(string name, int index) => new(name, SpanSubject.None, isField: true) { Bit = BitOf(index) };

    private static ulong BitOf(int index) => 1UL << (index % 64);
}
