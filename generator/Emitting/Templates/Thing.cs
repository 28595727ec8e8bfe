/// <summary>What an article is about: a person, an organization, a place or an event.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public abstract partial record Thing : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Uses _uses;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article>? _articles;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention>? _mentions;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private protected Thing(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        Id = data.Text();
        Name = data.Text();
        AlternateNames = data.Texts();
        Description = data.OptionalText();
        SameAs = data.Uris();
        _uses = data.Uses(Id);
    }

    /// <summary>The id that the articles use; unique among all things of the corpus.</summary>
    public string Id { get; init; }

    /// <summary>Whether it is a person, an organization, a place or an event.</summary>
    public abstract global::__Corpus__.ThingKind Kind { get; }

    /// <summary>The name; where no article gives one, the id.</summary>
    public string Name { get; init; }

    /// <summary>Other names, in the order in which they are declared.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> AlternateNames { get; init; }

    /// <summary>A short description.</summary>
    public string? Description { get; init; }

    /// <summary>Pages that identify it elsewhere.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::System.Uri> SameAs { get; init; }

    /// <summary>The articles that declare it or refer to it, ordered by id.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article> Articles => _articles ??= _uses.Articles();

    /// <summary>Its mentions in all articles, in the order of <see cref="Articles"/> and of their text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions => _mentions ??= _uses.Mentions();

    internal global::__Corpus__.ArticleGenData.Uses Uses => _uses;

    /// <summary>Equal in kind and in own values; other things are compared by id, and what refers to it does not count.</summary>
    /// <param name="other">The thing to compare with.</param>
    public virtual bool Equals(global::__Corpus__.Thing? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && EqualityContract == other.EqualityContract
            && Id == other.Id
            && Name == other.Name
            && Description == other.Description
            && global::__Corpus__.ArticleGenData.SameItems(AlternateNames, other.AlternateNames)
            && global::__Corpus__.ArticleGenData.SameUris(SameAs, other.SameAs)
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <summary>Follows from the id.</summary>
    public override int GetHashCode() => Id.GetHashCode(global::System.StringComparison.Ordinal);

    /// <summary>Prints own values; other things by id.</summary>
    /// <param name="builder">Takes the text.</param>
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) =>
        global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members) => Describe(members);

    private protected virtual void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(Id), Id);
        members.Word(nameof(Kind), Kind);
        members.Text(nameof(Name), Name);
        members.Texts(nameof(AlternateNames), AlternateNames);
        members.Text(nameof(Description), Description);
        members.Uris(nameof(SameAs), SameAs);
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

/// <summary>A thing that can speak and act: a person, an organization or a place.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public abstract partial record Entity : global::__Corpus__.Thing
{
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> _events;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotes;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private protected Entity(ref global::__Corpus__.ArticleGenData.Reader data)
        : base(ref data)
    {
        _events = data.References<global::__Corpus__.Event>();
    }

    /// <summary>The quotes that it speaks, in all articles.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes => _quotes ??= Uses.Quotes();

    /// <summary>The events in which it takes part; of a place also those that happened there.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> Events => _events;

    /// <inheritdoc/>
    public virtual bool Equals(global::__Corpus__.Entity? other) =>
        base.Equals(other)
        && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

    private protected override void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        base.Describe(members);
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
