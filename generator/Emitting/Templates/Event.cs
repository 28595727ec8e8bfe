/// <summary>Something that happened, happens or may happen.</summary>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1716", Justification = "The term of schema.org; only Visual Basic reserves it.")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Event : global::__Corpus__.Thing
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place> _place;
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event> _superEvent;
    private readonly global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> _subEvents;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Event(ref global::__Corpus__.ArticleGenData.Reader data)
        : base(ref data)
    {
        Type = global::__Corpus__.ArticleGenData.EventType(data.OptionalText());
        Realis = (global::__Corpus__.Realis)data.Number();
        Polarity = (global::__Corpus__.Polarity)data.Number();
        Tense = (global::__Corpus__.Tense)data.Number();
        Modality = (global::__Corpus__.Modality)data.Number();
        Date = data.OptionalDate();
        Duration = data.OptionalDuration();
        _place = data.Reference<global::__Corpus__.Place>();
        _superEvent = data.Reference<global::__Corpus__.Event>();
        var participants = new global::__Corpus__.Participant[data.Number()];
        for (var i = 0; i < participants.Length; i++)
        {
            participants[i] = new global::__Corpus__.Participant(ref data, Id);
        }

        Participants = participants;
        _subEvents = data.References<global::__Corpus__.Event>();
    }

    /// <inheritdoc/>
    public override global::__Corpus__.ThingKind Kind => global::__Corpus__.ThingKind.Event;

    /// <summary>The type of the event, as the corpus classifies events.</summary>
    public global::__Corpus__.EventType? Type { get; init; }

    /// <summary>Whether it is said to have happened, to happen in general, or neither.</summary>
    public global::__Corpus__.Realis Realis { get; init; }

    /// <summary>Whether it is said to happen or not to happen.</summary>
    public global::__Corpus__.Polarity Polarity { get; init; }

    /// <summary>When it happens, seen from the article.</summary>
    public global::__Corpus__.Tense Tense { get; init; }

    /// <summary>Whether it is asserted, or hoped for, ordered, supposed.</summary>
    public global::__Corpus__.Modality Modality { get; init; }

    /// <summary>When it happens: as declared, else by the first time expression that tells.</summary>
    public global::__Corpus__.EdtfDate? Date { get; init; }

    /// <summary>How long it lasts: as declared, else by the first time expression that tells.</summary>
    public global::__Corpus__.IsoDuration? Duration { get; init; }

    /// <summary>Where it happens.</summary>
    public global::__Corpus__.Place? Place
    {
        get => _place.Target;
        init => _place = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Place>(value);
    }

    /// <summary>The event of which it is a part.</summary>
    public global::__Corpus__.Event? SuperEvent
    {
        get => _superEvent.Target;
        init => _superEvent = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Event>(value);
    }

    /// <summary>The events whose <see cref="SuperEvent"/> it is.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> SubEvents => _subEvents;

    /// <summary>Who and what takes part: as declared, then as mentions say it.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Participant> Participants { get; init; }

    /// <inheritdoc/>
    public bool Equals(global::__Corpus__.Event? other) =>
        base.Equals(other)
        && Type == other.Type
        && Realis == other.Realis
        && Polarity == other.Polarity
        && Tense == other.Tense
        && Modality == other.Modality
        && Date == other.Date
        && Duration == other.Duration
        && _place.Id == other._place.Id
        && _superEvent.Id == other._superEvent.Id
        && global::__Corpus__.ArticleGenData.SameItems(Participants, other.Participants)
        && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

    private protected override void Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        base.Describe(members);
        members.Word(nameof(Type), Type, global::__Corpus__.ArticleGenData.Spelling(Type));
        members.Word(nameof(Realis), Realis);
        members.Word(nameof(Polarity), Polarity);
        members.Word(nameof(Tense), Tense);
        members.Word(nameof(Modality), Modality);
        members.Text(nameof(Date), Date?.Text);
        members.Text(nameof(Duration), Duration?.Text);
        members.Text(nameof(Place), _place.Id);
        members.Text(nameof(SuperEvent), _superEvent.Id);
        members.Objects(nameof(Participants), Participants);
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

/// <summary>Who or what takes part in an event, and as what.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public sealed partial record Participant : global::__Corpus__.ArticleGenData.IDescribed
{
    private readonly global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity> _entity;
    private readonly string? _eventId;

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Participant(ref global::__Corpus__.ArticleGenData.Reader data, string eventId)
    {
        _eventId = eventId;
        Role = global::__Corpus__.ArticleGenData.ParticipantRole(data.OptionalText());
        _entity = data.Reference<global::__Corpus__.Entity>();
        Text = data.Text();
    }

    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal Participant(global::__Corpus__.ParticipantRole role, global::__Corpus__.Entity? entity, string text) =>
        (Role, _entity, Text) = (role, new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(entity), text);

    /// <summary>What it does in the event.</summary>
    public global::__Corpus__.ParticipantRole Role { get; init; }

    /// <summary>The participant; <see langword="null"/> for what is no entity of the corpus (a sum, a weapon).</summary>
    public global::__Corpus__.Entity? Entity
    {
        get => _entity.Target;
        init => _entity = new global::__Corpus__.ArticleGenData.Reference<global::__Corpus__.Entity>(value);
    }

    /// <summary>The participant in words: as declared, as mentioned, else the entity's name.</summary>
    public string Text { get; init; }

    /// <summary>Equal in own values; the entity is compared by id.</summary>
    /// <param name="other">The participant to compare with.</param>
    public bool Equals(global::__Corpus__.Participant? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Role == other.Role
            && _entity.Id == other._entity.Id
            && Text == other.Text
            && global::__Corpus__.ArticleGenData.SameMore(ListMore(), other.ListMore()));

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.HashCode.Combine(Role, _entity.Id, Text);

    private bool PrintMembers(global::System.Text.StringBuilder builder) => global::__Corpus__.ArticleGenData.Print(this, builder);

    void global::__Corpus__.ArticleGenData.IDescribed.Describe(global::__Corpus__.ArticleGenData.Members members)
    {
        members.Word<global::__Corpus__.ParticipantRole>(nameof(Role), Role, global::__Corpus__.ArticleGenData.Spelling(Role));
        members.Text(nameof(Entity), _entity.Id);
        members.Text(nameof(Text), Text);
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
