/// <summary>An annotated article: its text, and all that is said of it.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Article : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Contents _contents;
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity> _publisher;
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place> _dateline;
    private readonly string? _text;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment>? _paragraphs;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotes;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention>? _mentions;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TimeExpression>? _timeExpressions;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Article(ref global::__Corpus__.ArticleGenData.Reader data)
    {
        var ids = data.Ids();
        Id = data.Text();
        SourcePath = data.Text();
        Headline = data.OptionalText();
        AlternativeHeadline = data.OptionalText();
        Authors = data.References<global::__Corpus__.Entity>();
        _publisher = data.Reference<global::__Corpus__.Entity>();
        _dateline = data.Reference<global::__Corpus__.Place>();
        DatePublished = data.OptionalDate();
        DateModified = data.OptionalDate();
        Language = data.Text();
        Url = data.OptionalUri();
        Section = data.OptionalText();
        Keywords = data.Texts();
        Description = data.OptionalText();
        People = data.References<global::__Corpus__.Person>();
        Organizations = data.References<global::__Corpus__.Organization>();
        Places = data.References<global::__Corpus__.Place>();
        Events = data.References<global::__Corpus__.Event>();
        _contents = new global::__Corpus__.ArticleGenData.Contents(this, ref data, ids);
    }

    /// <summary>The id of the article: its file's name, where the front matter gives none.</summary>
    public string Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>A second headline.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>Who wrote it.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Entity> Authors { get; init; }

    /// <summary>Who published it.</summary>
    public global::__Corpus__.Entity? Publisher
    {
        get => _publisher.Target;
        init => _publisher = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(value);
    }

    /// <summary>The place from which it reports.</summary>
    public global::__Corpus__.Place? Dateline
    {
        get => _dateline.Target;
        init => _dateline = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place>(value);
    }

    /// <summary>When it was published.</summary>
    public global::__Corpus__.EdtfDate? DatePublished { get; init; }

    /// <summary>When it was changed last.</summary>
    public global::__Corpus__.EdtfDate? DateModified { get; init; }

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public string Language { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public global::System.Uri? Url { get; init; }

    /// <summary>The section in which it was published.</summary>
    public string? Section { get; init; }

    /// <summary>What it is about, in key words.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Keywords { get; init; }

    /// <summary>A short description.</summary>
    public string? Description { get; init; }

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

    /// <summary>The people that it declares or refers to: those of the text first, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Person> People { get; init; }

    /// <summary>The organizations that it declares or refers to: those of the text first, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Organization> Organizations { get; init; }

    /// <summary>The places that it declares or refers to: those of the text first, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Place> Places { get; init; }

    /// <summary>The events that it declares or refers to: those of the text first, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> Events { get; init; }

    /// <summary>The file in which it is written, from the project's folder.</summary>
    public string SourcePath { get; init; }

    /// <summary>Equal in own values, the text and what is annotated in it included; things are compared by id.</summary>
    /// <param name="other">The article to compare with.</param>
    public bool Equals(global::__Corpus__.Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Headline == other.Headline
            && AlternativeHeadline == other.AlternativeHeadline
            && global::__Corpus__.ArticleGenData.SameThings(Authors, other.Authors)
            && _publisher.Id == other._publisher.Id
            && _dateline.Id == other._dateline.Id
            && DatePublished == other.DatePublished
            && DateModified == other.DateModified
            && Language == other.Language
            && Url?.OriginalString == other.Url?.OriginalString
            && Section == other.Section
            && global::__Corpus__.ArticleGenData.SameItems(Keywords, other.Keywords)
            && Description == other.Description
            && Text == other.Text
            && SourcePath == other.SourcePath
            && global::__Corpus__.ArticleGenData.SameItems(Paragraphs, other.Paragraphs)
            && global::__Corpus__.ArticleGenData.SameItems(Quotes, other.Quotes)
            && global::__Corpus__.ArticleGenData.SameItems(Mentions, other.Mentions)
            && global::__Corpus__.ArticleGenData.SameItems(TimeExpressions, other.TimeExpressions)
            && global::__Corpus__.ArticleGenData.SameThings(People, other.People)
            && global::__Corpus__.ArticleGenData.SameThings(Organizations, other.Organizations)
            && global::__Corpus__.ArticleGenData.SameThings(Places, other.Places)
            && global::__Corpus__.ArticleGenData.SameThings(Events, other.Events)
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <summary>Follows from the id.</summary>
    public override int GetHashCode() => Id.GetHashCode(global::System.StringComparison.Ordinal);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Text(nameof(Id), Id);
        members.Text(nameof(Headline), Headline);
        members.Text(nameof(AlternativeHeadline), AlternativeHeadline);
        members.References(nameof(Authors), Authors);
        members.Text(nameof(Publisher), _publisher.Id);
        members.Text(nameof(Dateline), _dateline.Id);
        members.Text(nameof(DatePublished), DatePublished?.Text);
        members.Text(nameof(DateModified), DateModified?.Text);
        members.Text(nameof(Language), Language);
        members.Text(nameof(Url), Url?.OriginalString);
        members.Text(nameof(Section), Section);
        members.Texts(nameof(Keywords), Keywords);
        members.Text(nameof(Description), Description);
        members.Text(nameof(Text), Text);
        members.Objects(nameof(Paragraphs), Paragraphs);
        members.Objects(nameof(Quotes), Quotes);
        members.Objects(nameof(Mentions), Mentions);
        members.Objects(nameof(TimeExpressions), TimeExpressions);
        members.References(nameof(People), People);
        members.References(nameof(Organizations), Organizations);
        members.References(nameof(Places), Places);
        members.References(nameof(Events), Events);
        members.Text(nameof(SourcePath), SourcePath);
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
