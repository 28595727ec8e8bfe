/// <summary>An organization: a broadcaster, a ministry, a band.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Organization : global::__Corpus__.Entity
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place> _location;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Person> _people;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Organization(ref global::__Corpus__.ArticleGenData.Reader data)
        : base(ref data)
    {
        _location = data.Reference<global::__Corpus__.Place>();
        _people = data.References<global::__Corpus__.Person>();
    }

    /// <inheritdoc/>
    public override global::__Corpus__.ThingKind Kind => global::__Corpus__.ThingKind.Organization;

    /// <summary>Where it is.</summary>
    public global::__Corpus__.Place? Location
    {
        get => _location.Target;
        init => _location = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place>(value);
    }

    /// <summary>The people whose affiliation it is, now or in one of their roles.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Person> People => _people;

    /// <inheritdoc/>
    public bool Equals(global::__Corpus__.Organization? other) =>
        base.Equals(other)
        && _location.Id == other._location.Id
        && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

    private protected override void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        base.Describe(members);
        members.Text(nameof(Location), _location.Id);
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
