namespace ArticleGen.Schema;

/// <summary>How a key of spans is written.</summary>
internal enum SpanKeyForm
{
    /// <summary><c>key=value</c>.</summary>
    Pair,

    /// <summary><c>.key</c>.</summary>
    Class,

    /// <summary>Either: with a value, or as a class.</summary>
    Both,
}

/// <summary>A key of spans. One that the format knows is one object; comparing it costs nothing.</summary>
/// <param name="subjects">What it says that the span is, or to what it may belong.</param>
/// <param name="form">How it is written.</param>
/// <param name="saysIt">Whether it says what the span is.</param>
/// <param name="kind">Of what it makes the span a mention.</param>
/// <param name="isField">Whether it is a key of the project's own, of quotes, mentions or labels.</param>
internal sealed class SpanKey(
    string name, SpanSubjects subjects, SpanKeyForm form = SpanKeyForm.Pair, bool saysIt = false, ThingKind? kind = null, bool isField = false)
{
    public static readonly SpanKey Quote = Saying("quote", SpanSubjects.Quote, SpanKeyForm.Both);
    public static readonly SpanKey Attribution = Saying("attribution", SpanSubjects.Attribution, SpanKeyForm.Both);
    public static readonly SpanKey Cue = Saying("cue", SpanSubjects.Cue, SpanKeyForm.Both);
    public static readonly SpanKey Source = Saying("source", SpanSubjects.Source, SpanKeyForm.Both);
    public static readonly SpanKey Addressee = Saying("addressee", SpanSubjects.Addressee, SpanKeyForm.Both);

    /// <summary>The label of a turn: it is the source of what follows.</summary>
    public static readonly SpanKey Turn = Saying("turn", SpanSubjects.Source, SpanKeyForm.Both);
    public static readonly SpanKey Date = Saying("date", SpanSubjects.Time, SpanKeyForm.Both);
    public static readonly SpanKey Duration = Saying("duration", SpanSubjects.Time);
    public static readonly SpanKey Set = Saying("set", SpanSubjects.Time);
    public static readonly SpanKey Value = Saying("value", SpanSubjects.Value, SpanKeyForm.Class);
    public static readonly SpanKey Headline = Saying("headline", SpanSubjects.Headline, SpanKeyForm.Class);
    public static readonly SpanKey Aside = Saying("aside", SpanSubjects.Aside, SpanKeyForm.Class);
    public static readonly SpanKey Of = new("of", SpanSubjects.Time | SpanSubjects.Mention | SpanSubjects.Value);
    public static readonly SpanKey Anchor = new("anchor", SpanSubjects.Time);
    public static readonly SpanKey Mod = new("mod", SpanSubjects.Time);
    public static readonly SpanKey By = new("by", SpanSubjects.OfQuote);
    public static readonly SpanKey To = new("to", SpanSubjects.OfQuote);
    public static readonly SpanKey For = new("for", SpanSubjects.OfQuote);
    public static readonly SpanKey Kind = new("kind", SpanSubjects.OfQuote);
    public static readonly SpanKey Type = new("type", SpanSubjects.OfQuote);
    public static readonly SpanKey Medium = new("medium", SpanSubjects.OfQuote);
    public static readonly SpanKey Unsourced = new("unsourced", SpanSubjects.OfQuote, SpanKeyForm.Class);
    public static readonly SpanKey Repeats = new("repeats", SpanSubjects.OfQuote);
    public static readonly SpanKey Polarity = new("polarity", SpanSubjects.OfQuote | SpanSubjects.Mention);
    public static readonly SpanKey Realis = new("realis", SpanSubjects.OfQuote | SpanSubjects.Mention);
    public static readonly SpanKey Tense = new("tense", SpanSubjects.Mention);
    public static readonly SpanKey Modality = new("modality", SpanSubjects.Mention);
    public static readonly SpanKey Mention = new("mention", SpanSubjects.Mention);
    public static readonly SpanKey Refers = Saying("refers", SpanSubjects.Mention);
    public static readonly SpanKey Author = new("author", SpanSubjects.Mention, SpanKeyForm.Class);
    public static readonly SpanKey Dateline = new("dateline", SpanSubjects.Mention, SpanKeyForm.Class);
    public static readonly SpanKey Role = new("role", SpanSubjects.Mention | SpanSubjects.Value);

    public static readonly SpanKey Remark = Saying("note", SpanSubjects.Remark, SpanKeyForm.Class);
    public static readonly SpanKey Note = new("note", SpanSubjects.None);

    /// <summary>It says more of any span; alone it makes it a remark.</summary>
    public static readonly SpanKey Corr = new("corr", SpanSubjects.None);
    public static readonly SpanKey Cert = new("cert", SpanSubjects.None);

    /// <summary>It says more of any span; alone it makes it a label.</summary>
    public static readonly SpanKey Label = new("label", SpanSubjects.None);

    /// <summary>The id of a label.</summary>
    public static readonly SpanKey Id = new("id", SpanSubjects.Label);

    /// <summary>Every key of the format; those that articles use most stand first.</summary>
    public static readonly SpanKey[] Format =
    [
        .. ThingKind.BuiltIn.Select(Mentioning),
        Source, Quote, Cue, Of, Date, By, Type, Attribution, Duration, Mod, To, For, Kind, Mention, Role, Addressee, Turn, Value, Medium, Polarity, Realis,
        Tense, Modality, Unsourced, Repeats, Set, Headline, Note, Cert, Corr, Remark, Aside, Anchor, Refers, Author, Dateline, Label, Id,
    ];

    static SpanKey()
    {
        for (var i = 0; i < Format.Length; i++)
        {
            Format[i].Bit = BitOf(i);
        }
    }

    public string Name { get; } = name;

    public SpanSubjects Subjects { get; } = subjects;

    public SpanKeyForm Form { get; } = form;

    public bool SaysIt { get; } = saysIt;

    public bool IsClass => Form != SpanKeyForm.Pair;

    public bool IsPair => Form != SpanKeyForm.Class;

    public ThingKind? MentionedKind { get; } = kind;

    public bool IsField { get; } = isField;

    /// <summary>One of 64 bits: few keys share one, and none has one that nobody knows.</summary>
    public ulong Bit { get; private set; }

    /// <summary>Whether it is a key of labels that nobody declares.</summary>
    public bool IsOfLabel { get; private init; }

    public bool IsKnown => Subjects != SpanSubjects.Unknown;

    /// <summary>Whether it may stand as a class, or with a value.</summary>
    public bool Takes(bool isClass) => isClass ? IsClass : IsPair;

    /// <summary>A key that nobody knows. As a class it may be the id of a thing.</summary>
    public static SpanKey Unknown(string name) => new(name, SpanSubjects.Unknown, SpanKeyForm.Class);

    /// <summary>A key that nobody declares, on a label: it is a field, or a link.</summary>
    public static SpanKey OfLabel(string name) => new(name, SpanSubjects.Label) { IsOfLabel = true };

    /// <summary>The key that makes a span a mention of a thing of a kind.</summary>
    /// <param name="index">Where it stands among all keys.</param>
    public static SpanKey Mentioning(ThingKind kind, int index) =>
        new(kind.Name, SpanSubjects.Mention, SpanKeyForm.Both, saysIt: true, kind) { Bit = BitOf(index) };

    /// <summary>A key of the project's own.</summary>
    /// <param name="index">Where it stands among all keys.</param>
    public static SpanKey ForField(string name, int index) => new(name, SpanSubjects.None, isField: true) { Bit = BitOf(index) };

    private static SpanKey Saying(string name, SpanSubjects subject, SpanKeyForm form = SpanKeyForm.Pair) => new(name, subject, form, saysIt: true);

    private static ulong BitOf(int index) => 1UL << (index % 64);
}
