public sealed partial record Article
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly string? _text;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment>? _paragraphs;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotes;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention>? _mentions;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TimeExpression>? _timeExpressions;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Remark>? _remarks;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Label>? _labels;

    /// <summary>The text without its markup; line endings are <c>\n</c>.</summary>
    public string Text
    {
        get => _text ?? _contents.Text;
        init => _text = value;
    }

    /// <summary>The paragraphs of the text, in order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> Paragraphs
    {
        get => _paragraphs ?? _contents.Paragraphs;
        init => _paragraphs = value;
    }

    /// <summary>The quotes in the order in which they begin; one that stands in another comes after it.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes
    {
        get => _quotes ?? _contents.Quotes;
        init => _quotes = value;
    }

    /// <summary>The mentions in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions
    {
        get => _mentions ?? _contents.Mentions;
        init => _mentions = value;
    }

    /// <summary>The time expressions in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TimeExpression> TimeExpressions
    {
        get => _timeExpressions ?? _contents.TimeExpressions;
        init => _timeExpressions = value;
    }

    /// <summary>What an editor remarks on the text, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Remark> Remarks
    {
        get => _remarks ?? _contents.Remarks;
        init => _remarks = value;
    }

    /// <summary>Words to which the corpus gives types of its own, in the order in which they begin.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Label> Labels
    {
        get => _labels ?? _contents.Labels;
        init => _labels = value;
    }
}
