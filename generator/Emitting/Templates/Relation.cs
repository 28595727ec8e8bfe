/// <summary>A thing to which another, or an article, is related: when, and how sure that is.</summary>
/// <typeparam name="T">What kind of thing it is.</typeparam>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Relation<T> : global::__Corpus__.ArticleGenData.IDescribed, global::__Corpus__.ArticleGenData.IRelation
    where T : global::__Corpus__.Thing
{
    private readonly global::__Corpus__.ArticleGenData.Reference<T> _target;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Relation(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        _target = data.Reference<T>();
        Date = data.OptionalDate();
        Certainty = (global::__Corpus__.Certainty?)data.OptionalNumber();
    }

    #nullable enable warnings
    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Relation(T target, global::__Corpus__.EdtfDate? date, global::__Corpus__.Certainty? certainty)
    {
        Target = target;
        Date = date;
        Certainty = certainty;
    }
    #nullable disable warnings

    /// <summary>The thing.</summary>
    public T Target
    {
        get => _target.Target!;
        init => _target = new global::__Corpus__.ArticleGenData.Reference<T>(value);
    }

    global::__Corpus__.Thing global::__Corpus__.ArticleGenData.IRelation.Thing => Target;

    /// <summary>When it holds: since when, until when; <see langword="null"/> where nobody says.</summary>
    public global::__Corpus__.EdtfDate? Date { get; init; }

    /// <summary>How sure it is; <see langword="null"/> where nobody says.</summary>
    public global::__Corpus__.Certainty? Certainty { get; init; }

    /// <summary>Equal in own values; the thing is compared by id.</summary>
    /// <param name="other">The relation to compare with.</param>
    public bool Equals(global::__Corpus__.Relation<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _target.Id == other._target.Id
            && Date == other.Date
            && Certainty == other.Certainty
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(_target.Id, Date, Certainty);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Reference(nameof(Target), _target.Id);
        members.Date(nameof(Date), Date);
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
