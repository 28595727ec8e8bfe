/// <summary>Words that refer to things.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Mention : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event> _event;
    private readonly string? _text;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Mention(
        ref global::__Corpus__.ArticleGenData.Reader data,
        global::__Corpus__.Article article,
        global::__Corpus__.ArticleGenData.Contents contents,
        ref int position)
    {
        Article = article;
        _contents = contents;
        Span = data.Span(ref position);
        Kind = (global::__Corpus__.MentionKind?)data.OptionalNumber();
        Targets = data.References<global::__Corpus__.Thing>();
        Role = data.OptionalText() is { } role ? global::__Corpus__.ArticleGenData.ParticipantRole(role) : null;
        _event = data.Reference<global::__Corpus__.Event>();
        Note = data.OptionalText();
        Certainty = (global::__Corpus__.Certainty?)data.OptionalNumber();
    }

    /// <summary>The words, verbatim.</summary>
    public string Text
    {
        get => _text ?? _contents.Slice(Span);
        init => _text = value;
    }

    /// <summary>Where they stand in the article's text.</summary>
    public global::__Corpus__.TextSpan Span { get; init; }

    /// <summary>How they refer; <see langword="null"/> for a mention of an event.</summary>
    public global::__Corpus__.MentionKind? Kind { get; init; }

    /// <summary>What they refer to; one thing or more.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Thing> Targets { get; init; }

    /// <summary>What the entities among the targets do in the <see cref="Event"/>; <see langword="null"/> where the mention does not say.</summary>
    public global::__Corpus__.ParticipantRole? Role { get; init; }

    /// <summary>The event in which they take the <see cref="Role"/>; for a mention of an event, see <see cref="Targets"/>.</summary>
    public global::__Corpus__.Event? Event
    {
        get => _event.Target;
        init => _event = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event>(value);
    }

    /// <summary>The annotator's note.</summary>
    public string? Note { get; init; }

    /// <summary>How sure the annotator is; <see langword="null"/> where the article does not say.</summary>
    public global::__Corpus__.Certainty? Certainty { get; init; }

    /// <summary>The article in which they stand.</summary>
    public global::__Corpus__.Article Article { get; }

    /// <summary>Equal in own values; targets and event are compared by id, and the article does not count.</summary>
    /// <param name="other">The mention to compare with.</param>
    public bool Equals(global::__Corpus__.Mention? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Span == other.Span
            && Kind == other.Kind
            && Text == other.Text
            && global::__Corpus__.ArticleGenData.SameThings(Targets, other.Targets)
            && Role == other.Role
            && _event.Id == other._event.Id
            && Note == other.Note
            && Certainty == other.Certainty
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Span, Text);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(Text), Text);
        members.Span(nameof(Span), Span);
        members.Text(nameof(Article), Article.Id);
        members.Word(nameof(Kind), Kind);
        members.References(nameof(Targets), Targets);
        members.Word(nameof(Role), Role, global::__Corpus__.ArticleGenData.Spelling(Role));
        members.Text(nameof(Event), _event.Id);
        members.Text(nameof(Note), Note);
        members.Word(nameof(Certainty), Certainty);
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

/// <summary>Words that tell a time: a date, a duration, or "recently".</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record TimeExpression : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event> _event;
    private readonly string? _text;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal TimeExpression(
        ref global::__Corpus__.ArticleGenData.Reader data,
        global::__Corpus__.Article article,
        global::__Corpus__.ArticleGenData.Contents contents,
        ref int position)
    {
        Article = article;
        _contents = contents;
        Span = data.Span(ref position);
        Date = data.OptionalDate();
        Duration = data.OptionalDuration();
        Mod = (global::__Corpus__.TimeModifier?)data.OptionalNumber();
        _event = data.Reference<global::__Corpus__.Event>();
        Quote = data.OptionalNumber() is { } quote ? article.Quotes[quote] : null;
        Note = data.OptionalText();
        Certainty = (global::__Corpus__.Certainty?)data.OptionalNumber();
    }

    /// <summary>The words, verbatim.</summary>
    public string Text
    {
        get => _text ?? _contents.Slice(Span);
        init => _text = value;
    }

    /// <summary>Where they stand in the article's text.</summary>
    public global::__Corpus__.TextSpan Span { get; init; }

    /// <summary>The date that they tell.</summary>
    public global::__Corpus__.EdtfDate? Date { get; init; }

    /// <summary>The duration that they tell.</summary>
    public global::__Corpus__.IsoDuration? Duration { get; init; }

    /// <summary>Which part of the date, or which side of it.</summary>
    public global::__Corpus__.TimeModifier? Mod { get; init; }

    /// <summary>The event whose time it is.</summary>
    public global::__Corpus__.Event? Event
    {
        get => _event.Target;
        init => _event = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event>(value);
    }

    /// <summary>The quote that was said then.</summary>
    public global::__Corpus__.Quote? Quote { get; init; }

    /// <summary>The annotator's note.</summary>
    public string? Note { get; init; }

    /// <summary>How sure the annotator is; <see langword="null"/> where the article does not say.</summary>
    public global::__Corpus__.Certainty? Certainty { get; init; }

    /// <summary>The article in which they stand.</summary>
    public global::__Corpus__.Article Article { get; }

    /// <summary>Equal in own values; event and quote are compared by id, and the article does not count.</summary>
    /// <param name="other">The time expression to compare with.</param>
    public bool Equals(global::__Corpus__.TimeExpression? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Span == other.Span
            && Text == other.Text
            && Date == other.Date
            && Duration == other.Duration
            && Mod == other.Mod
            && _event.Id == other._event.Id
            && Quote?.Id == other.Quote?.Id
            && Note == other.Note
            && Certainty == other.Certainty
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Span, Text);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(Text), Text);
        members.Span(nameof(Span), Span);
        members.Text(nameof(Article), Article.Id);
        members.Text(nameof(Date), Date?.Text);
        members.Text(nameof(Duration), Duration?.Text);
        members.Word(nameof(Mod), Mod);
        members.Text(nameof(Event), _event.Id);
        members.Text(nameof(Quote), Quote?.Id);
        members.Text(nameof(Note), Note);
        members.Word(nameof(Certainty), Certainty);
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
