public sealed partial record Mention
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly string? _text;

    /// <summary>The words, verbatim.</summary>
    public string Text
    {
        get => _text ?? _contents.Slice(Span);
        init => _text = value;
    }

    /// <summary>The article in which they stand.</summary>
    public global::__Corpus__.Article Article { get; }
}

public sealed partial record TimeExpression
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly string? _text;

    /// <summary>The words, verbatim.</summary>
    public string Text
    {
        get => _text ?? _contents.Slice(Span);
        init => _text = value;
    }

    /// <summary>The article in which they stand.</summary>
    public global::__Corpus__.Article Article { get; }
}
