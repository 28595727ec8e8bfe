namespace ArticleGen.Schema;

/// <summary>What a span can be; of a key, to which of these it may belong.</summary>
[Flags]
internal enum SpanSubjects
{
    None = 0,
    Mention = 1,
    Quote = 2,
    Cue = 4,
    Source = 8,
    Time = 16,
    Addressee = 32,

    /// <summary>A whole attribution: a quote with its source, cue and addressee.</summary>
    Attribution = 64,

    /// <summary>A participant that is no entity.</summary>
    Value = 128,
    Headline = 256,
    Remark = 512,

    /// <summary>Words in a quote that nobody says there.</summary>
    Aside = 1024,

    /// <summary>What can have all that is said of a quote.</summary>
    OfQuote = Quote | Attribution,

    /// <summary>Words to which the project gives a type of its own.</summary>
    Label = 2048,

    /// <summary>What a key that the format does not know belongs to.</summary>
    Unknown = 4096,
}

internal static class SpanSubjectWords
{
    /// <summary>What a span is, in a message: "part of a quote".</summary>
    public static string InWords(this SpanSubjects subject) => subject switch
    {
        SpanSubjects.Mention => "a mention",
        SpanSubjects.Quote => "part of a quote",
        SpanSubjects.Cue => "a cue",
        SpanSubjects.Source => "a source",
        SpanSubjects.Time => "a time expression",
        SpanSubjects.Addressee => "an addressee",
        SpanSubjects.Attribution => "an attribution",
        SpanSubjects.Value => "a value",
        SpanSubjects.Headline => "the headline",
        SpanSubjects.Remark => "a remark",
        SpanSubjects.Aside => "an aside",
        SpanSubjects.Label => "a label",
        SpanSubjects.None => "nothing yet",
        _ => string.Join(" or ", Each.Where(single => (subject & single) != 0).Select(InWords)),
    };

    private static IEnumerable<SpanSubjects> Each => Enumerable.Range(0, 12).Select(static bit => (SpanSubjects)(1 << bit));
}
