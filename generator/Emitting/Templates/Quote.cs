public sealed partial record Quote
{
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> _siblings;
    private readonly int _index;
    private readonly int _within;
    private readonly string? _repeats;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> _segments;
    private readonly string? _text;
    private string? _words;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotes;

    /// <summary>The first of the <see cref="Speakers"/>.</summary>
    public global::__Corpus__.Entity? Speaker => Speakers.Count > 0 ? Speakers[0] : null;

    /// <summary>
    /// The words: without the outer quotation marks of direct segments, each run of white space as one space, segments joined by one space.
    /// </summary>
    public string Text
    {
        get => _text ?? (_words ??= global::__Corpus__.ArticleGenData.Words(_segments));
        init => _text = value;
    }

    /// <summary>The parts of the content, in text order; several where other words interrupt it.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> Segments
    {
        get => _segments;
        init
        {
            _segments = value;
            _words = null;
        }
    }

    /// <summary>The first of the <see cref="Cues"/>.</summary>
    public global::__Corpus__.Segment? Cue => Cues.Count > 0 ? Cues[0] : null;

    /// <summary>
    /// All reporting words, however many pieces they come in, as one text: each run of white space as one space, the <see cref="Cues"/> joined
    /// by one space; <see langword="null"/> where there are none.
    /// </summary>
    public string? CueText => Cues.Count > 0 ? global::__Corpus__.ArticleGenData.Words(Cues) : null;

    /// <summary>The first of the <see cref="Attributions"/>.</summary>
    public global::__Corpus__.Segment? Attribution => Attributions.Count > 0 ? Attributions[0] : null;

    /// <summary>The first of the <see cref="Sources"/>.</summary>
    public global::__Corpus__.Segment? Source => Sources.Count > 0 ? Sources[0] : null;

    /// <summary>The quote in which it stands.</summary>
    public global::__Corpus__.Quote? Within => _within < 0 ? null : _siblings[_within];

    /// <summary>The quote that it tells again, of this article or another.</summary>
    public global::__Corpus__.Quote? Repeats => global::__Corpus__.ArticleGenData.FindQuote(_repeats);

    /// <summary>The quotes that tell it again, in the order of <c>Articles.All</c> and of their text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> RepeatedBy =>
        global::__Corpus__.ArticleGenData.RepeatsOf(Article.Id, Article.Id + "/" + Id, static (quote, key) => quote._repeats == key);

    /// <summary>The quotes that stand directly in it, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes
    {
        get
        {
            if (_quotes is null)
            {
                var quotes = new global::System.Collections.Generic.List<global::__Corpus__.Quote>();
                foreach (var quote in _siblings)
                {
                    if (quote._within == _index)
                    {
                        quotes.Add(quote);
                    }
                }

                _quotes = quotes.ToArray();
            }

            return _quotes;
        }
    }

    /// <summary>The article in which it stands.</summary>
    public global::__Corpus__.Article Article { get; }
}

/// <summary>A stretch of an article's text.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Segment : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Contents? _contents;
    private readonly global::__Corpus__.TextSpan _span;
    private readonly string? _text;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Segment(global::__Corpus__.ArticleGenData.Contents contents, global::__Corpus__.TextSpan span, int marks)
    {
        _contents = contents;
        Span = span;
        OuterMarks = marks;
    }

    #nullable enable warnings
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Segment(string text, global::__Corpus__.TextSpan span) => (_text, Span) = (text, span);
    #nullable disable warnings

    /// <summary>The words, verbatim.</summary>
    public string Text
    {
        get => _text ?? _contents!.Slice(Span);
        init
        {
            _text = value;
            OuterMarks = 0;
        }
    }

    /// <summary>Where they stand in the article's text.</summary>
    public global::__Corpus__.TextSpan Span
    {
        get => _span;
        init
        {
            _span = value;
            OuterMarks = 0;
        }
    }

    /// <summary>
    /// What of its ends is no part of the words: how many characters at its start (3 bits), how many behind its closing mark are words again
    /// (2 bits), of how many that mark is (2 bits), and how many from that mark to its end (all other bits).
    /// </summary>
    internal int OuterMarks { get; private init; }

    /// <summary>Equal in words and place.</summary>
    /// <param name="other">The segment to compare with.</param>
    public bool Equals(global::__Corpus__.Segment? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Span == other.Span
            && Text == other.Text
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(Text), Text);
        members.Span(nameof(Span), Span);
        DescribeMore(members);
    }

    /// <summary>Write it to have members of your own in JSON, printing and equality: <c>members.Text(nameof(Nick), Nick);</c>.</summary>
    partial void DescribeMore(global::__Corpus__.ArticleGenData.Members members);

    private global::__Corpus__.ArticleGenData.ListedMembers? ListMore()
    {
        global::__Corpus__.ArticleGenData.ListedMembers? more = null;
        DescribeMore(more = new global::__Corpus__.ArticleGenData.ListedMembers());
        return more;
    }
}
