/// <summary>A person, or a group of persons.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Person : global::__Corpus__.Entity
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity> _affiliation;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Person(ref global::__Corpus__.ArticleGenData.Reader data)
        : base(ref data)
    {
        JobTitle = data.OptionalText();
        _affiliation = data.Reference<global::__Corpus__.Entity>();
        var roles = new global::__Corpus__.Role[data.Number()];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = new global::__Corpus__.Role(ref data);
        }

        Roles = roles;
        Nationality = data.OptionalText();
        BirthDate = data.OptionalDate();
        DeathDate = data.OptionalDate();
        Type = (global::__Corpus__.PersonType)data.Number();
        Count = data.OptionalNumber();
    }

    /// <inheritdoc/>
    public override global::__Corpus__.ThingKind Kind => global::__Corpus__.ThingKind.Person;

    /// <summary>What the person does.</summary>
    public string? JobTitle { get; init; }

    /// <summary>What the person belongs to.</summary>
    public global::__Corpus__.Entity? Affiliation
    {
        get => _affiliation.Target;
        init => _affiliation = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(value);
    }

    /// <summary>Positions held, in the order in which they are declared.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Role> Roles { get; init; }

    /// <summary>The country of which the person is a national.</summary>
    public string? Nationality { get; init; }

    /// <summary>When the person was born.</summary>
    public global::__Corpus__.EdtfDate? BirthDate { get; init; }

    /// <summary>When the person died.</summary>
    public global::__Corpus__.EdtfDate? DeathDate { get; init; }

    /// <summary>One person, or a group.</summary>
    public global::__Corpus__.PersonType Type { get; init; }

    /// <summary>How many persons a group has; 0 or more.</summary>
    public int? Count { get; init; }

    /// <inheritdoc/>
    public bool Equals(global::__Corpus__.Person? other) =>
        base.Equals(other)
        && JobTitle == other.JobTitle
        && _affiliation.Id == other._affiliation.Id
        && Nationality == other.Nationality
        && BirthDate == other.BirthDate
        && DeathDate == other.DeathDate
        && Type == other.Type
        && Count == other.Count
        && global::__Corpus__.ArticleGenData.SameItems(Roles, other.Roles)
        && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

    private protected override void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        base.Describe(members);
        members.Text(nameof(JobTitle), JobTitle);
        members.Text(nameof(Affiliation), _affiliation.Id);
        members.Objects(nameof(Roles), Roles);
        members.Text(nameof(Nationality), Nationality);
        members.Text(nameof(BirthDate), BirthDate?.Text);
        members.Text(nameof(DeathDate), DeathDate?.Text);
        members.Word(nameof(Type), Type);
        members.Number(nameof(Count), Count);
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

/// <summary>A position that a person holds or held.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Role : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity> _affiliation;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Role(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        JobTitle = data.OptionalText();
        _affiliation = data.Reference<global::__Corpus__.Entity>();
        Date = data.OptionalDate();
    }

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Role(string? jobTitle, global::__Corpus__.Entity? affiliation, global::__Corpus__.EdtfDate? date) =>
        (JobTitle, _affiliation, Date) = (jobTitle, new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(affiliation), date);

    /// <summary>The title of the position.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Where the position is held.</summary>
    public global::__Corpus__.Entity? Affiliation
    {
        get => _affiliation.Target;
        init => _affiliation = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(value);
    }

    /// <summary>When it was held.</summary>
    public global::__Corpus__.EdtfDate? Date { get; init; }

    /// <summary>Equal in own values; the affiliation is compared by id.</summary>
    /// <param name="other">The role to compare with.</param>
    public bool Equals(global::__Corpus__.Role? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && JobTitle == other.JobTitle
            && _affiliation.Id == other._affiliation.Id
            && Date == other.Date
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(JobTitle, _affiliation.Id, Date);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(JobTitle), JobTitle);
        members.Text(nameof(Affiliation), _affiliation.Id);
        members.Text(nameof(Date), Date?.Text);
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
