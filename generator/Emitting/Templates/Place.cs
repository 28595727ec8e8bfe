/// <summary>A place: a country, a town, a building.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Place : global::__Corpus__.Entity
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place> _containedInPlace;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Place> _contains;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Place(ref global::__Corpus__.ArticleGenData.Reader data)
        : base(ref data)
    {
        Type = data.OptionalText();
        Demonym = data.OptionalText();
        _containedInPlace = data.Reference<global::__Corpus__.Place>();
        Latitude = data.OptionalReal();
        Longitude = data.OptionalReal();
        _contains = data.References<global::__Corpus__.Place>();
    }

    /// <inheritdoc/>
    public override global::__Corpus__.ThingKind Kind => global::__Corpus__.ThingKind.Place;

    /// <summary>What kind of place it is, in the corpus's own words.</summary>
    public string? Type { get; init; }

    /// <summary>What its people are called.</summary>
    public string? Demonym { get; init; }

    /// <summary>The place around it.</summary>
    public global::__Corpus__.Place? ContainedInPlace
    {
        get => _containedInPlace.Target;
        init => _containedInPlace = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place>(value);
    }

    /// <summary>The places whose <see cref="ContainedInPlace"/> it is.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Place> Contains => _contains;

    /// <summary>Degrees north, from -90 to 90 (WGS 84).</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, from -180 to 180 (WGS 84).</summary>
    public double? Longitude { get; init; }

    /// <inheritdoc/>
    public bool Equals(global::__Corpus__.Place? other) =>
        base.Equals(other)
        && Type == other.Type
        && Demonym == other.Demonym
        && _containedInPlace.Id == other._containedInPlace.Id
        && Latitude == other.Latitude
        && Longitude == other.Longitude
        && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

    private protected override void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        base.Describe(members);
        members.Text(nameof(Type), Type);
        members.Text(nameof(Demonym), Demonym);
        members.Text(nameof(ContainedInPlace), _containedInPlace.Id);
        members.Real(nameof(Latitude), Latitude);
        members.Real(nameof(Longitude), Longitude);
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
