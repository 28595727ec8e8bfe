public sealed partial record Label
{
    private readonly string? _text;

    /// <summary>The words: each run of white space as one space, segments joined by one space.</summary>
    public string Text
    {
        get => _text ?? global::__Corpus__.ArticleGenData.Words(Segments);
        init => _text = value;
    }

    /// <summary>The article in which it stands.</summary>
    public global::__Corpus__.Article Article { get; }

    /// <summary>One of the <see cref="Fields"/>.</summary>
    /// <param name="key">Its key, as the article writes it.</param>
    /// <returns><see langword="null"/> where the label does not say it.</returns>
    public string? Field(string key) =>
        global::System.Linq.Enumerable.FirstOrDefault(Fields, field => field.Key == key).Value;

    /// <summary>A label outside the corpus, for unit tests.</summary>
    /// <param name="text">The words, which are all the text of its article.</param>
    /// <param name="type">What they are.</param>
    public static global::__Corpus__.Label Sample(string text, global::__Corpus__.LabelType type)
    {
        var article = global::__Corpus__.Article.Sample("sample", text);
        var data = global::__Corpus__.ArticleGenData.Blank;
        return new global::__Corpus__.Label(ref data, article, global::__Corpus__.ArticleGenData.NoContents(article))
        {
            Type = type,
            Segments = article.Paragraphs,
        };
    }
}

public sealed partial record LabelLink
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly int _target;
    private readonly global::__Corpus__.Label? _label;
    private readonly global::__Corpus__.Quote? _quote;

    /// <summary>The label to which it points; <see langword="null"/> where that is a quote.</summary>
    public global::__Corpus__.Label? Label
    {
        get => _target % 2 == 1 ? _contents.Labels[_target / 2] : _label;
        init => (_target, _label, _quote) = (0, value, null);
    }

    /// <summary>The quote to which it points; <see langword="null"/> where that is a label.</summary>
    public global::__Corpus__.Quote? Quote
    {
        get => _target > 0 && _target % 2 == 0 ? _contents.Quotes[(_target / 2) - 1] : _quote;
        init => (_target, _label, _quote) = (0, null, value);
    }

    /// <summary>A link outside the corpus, for unit tests: <c>LabelLink.Sample("supports") with { Label = claim }</c>.</summary>
    /// <param name="type">The key that says it.</param>
    public static global::__Corpus__.LabelLink Sample(string type)
    {
        var data = global::__Corpus__.ArticleGenData.Blank;
        return new global::__Corpus__.LabelLink(ref data, global::__Corpus__.ArticleGenData.NoContents(global::__Corpus__.Article.Sample("sample", ""))) { Type = type };
    }
}
