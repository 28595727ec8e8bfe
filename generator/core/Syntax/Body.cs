using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>An article's body, taken apart: the text that was annotated, and what was said of it.</summary>
/// <param name="Text">Without markup; line endings are <c>\n</c>. Blank lines at the start and white space at the end are gone.</param>
/// <param name="Paragraphs">The stretches between blank lines, in order.</param>
/// <param name="Annotations">In the order in which they open; an outer one before those inside it.</param>
/// <param name="Places">Where the text stands.</param>
internal sealed record Body(
    string Text, EquatableArray<TextRange> Paragraphs, EquatableArray<Annotation> Annotations, TextPlaces Places)
{
    /// <summary>Blocks that stand behind no span and may have been meant as mentions.</summary>
    public EquatableArray<LooseId> LooseIds { get; init; }

    /// <summary>The first span that is the headline; <c>null</c> where the text does not hold it.</summary>
    public HeadlineAnnotation? Headline { get; } = FindHeadline(Annotations);

    private static HeadlineAnnotation? FindHeadline(EquatableArray<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            if (annotation is HeadlineAnnotation headline)
            {
                return headline;
            }
        }

        return null;
    }
}

/// <summary>What one span says, whatever it says.</summary>
/// <param name="Range">The words, in <see cref="Body.Text"/>.</param>
/// <param name="At">The words in the file, brackets left out.</param>
internal abstract record Annotation(TextRange Range, TextSpan At, CommonClaims Common)
{
    public string? Note => Common.Note;

    public Certainty? Certainty => Common.Certainty;

    public string? Correction => Common.Correction;

    public TurnSyntax? Turn => Common.Turn;

    public EquatableArray<Fact> Fields => Common.Fields;

    /// <summary>What it says as a label, if it is one.</summary>
    public LabelSyntax? Label => Common.Label;

    /// <summary>The id that it gives a quote, if it does.</summary>
    public virtual IdSyntax? QuoteId => Turn?.Id;

    /// <summary>Tells a visitor what binding looks up for it in the corpus: all of that, and nothing else.</summary>
    public virtual void Visit(IReferenceVisitor visitor)
    {
        Turn?.Claims.Visit(visitor);
        Label?.Visit(visitor);
        foreach (var field in Fields)
        {
            field.Visit(visitor);
        }
    }
}

/// <summary>What a span may say whatever it is. Most say nothing of it, and share one object.</summary>
/// <param name="Correction">How the words should be spelled, where they are misspelt.</param>
/// <param name="Turn">Where it is the label of a turn.</param>
/// <param name="Fields">What it says under the project's own keys.</param>
/// <param name="Label">Where it is a label, alone or besides.</param>
internal sealed record CommonClaims(string? Note, Certainty? Certainty, string? Correction, TurnSyntax? Turn, EquatableArray<Fact> Fields, LabelSyntax? Label)
{
    public static readonly CommonClaims None = new(null, null, null, null, default, null);
}

/// <summary>A mention of one or more things.</summary>
/// <param name="Targets">None for a value: a participant that is no entity.</param>
internal sealed record MentionAnnotation(TextRange Range, TextSpan At, CommonClaims Common, EquatableArray<TargetSyntax> Targets, MentionClaims Claims)
    : Annotation(Range, At, Common)
{
    /// <summary>As said; derived when <c>null</c>.</summary>
    public MentionKind? Kind => Claims.Kind;

    /// <summary>The quotes whose source this is.</summary>
    public QuoteReference SourceOf => Claims.SourceOf;

    /// <summary>The quotes that are said to those whom it mentions.</summary>
    public QuoteReference AddresseeOf => Claims.AddresseeOf;

    public EquatableArray<RoleSyntax> Roles => Claims.Roles;

    /// <summary>How it tells of its events.</summary>
    public EventView? View => Claims.View;

    /// <summary>What the words say, spelled as they should be.</summary>
    public string Words(string text) => Correction ?? Range.In(text);

    /// <summary>Of what kind of thing it is where nobody says which; <c>null</c> where somebody does.</summary>
    public ThingKind? Of => Targets.Count == 1 && Targets[0].IsUnidentified ? Targets[0].Kind : null;

    /// <summary>The ids of a mention that has one key and nothing else; none of another.</summary>
    public EquatableArray<IdSyntax> IdsOfOneKey()
    {
        if (Targets.Count < 2)
        {
            return default;
        }

        foreach (var target in Targets)
        {
            if (target.Id is null || target.IsUnidentified || target.Kind != Targets[0].Kind)
            {
                return default;
            }
        }

        return Targets.Select(static target => new IdSyntax(target.Id!, target.At)).ToEquatableArray();
    }

    public override void Visit(IReferenceVisitor visitor)
    {
        foreach (var target in Targets)
        {
            if (target.IsUnidentified)
            {
                continue;
            }

            if (target.Id is not null)
            {
                visitor.Thing(target.Id);
            }
            else
            {
                visitor.Name(this, target);
            }
        }

        foreach (var role in Roles)
        {
            visitor.Thing(role.Event.Value);
        }

        if (Claims.RefersTo is { } quote)
        {
            visitor.Quote(quote.Quote);
        }

        base.Visit(visitor);
        SourceOf.Visit(visitor);
        AddresseeOf.Visit(visitor);
        LooseName.Visit(IdsOfOneKey(), visitor);
    }
}

/// <summary>What a mention says besides whom it mentions. Most say nothing of it, and share one object.</summary>
/// <param name="RefersTo">The quote that the words mean: "the claim".</param>
/// <param name="IsAuthor">Whether they are the byline.</param>
/// <param name="IsDateline">Whether they are the dateline.</param>
internal sealed record MentionClaims(
    MentionKind? Kind, QuoteReference SourceOf, QuoteReference AddresseeOf, EquatableArray<RoleSyntax> Roles, EventView? View, QuotePathSyntax? RefersTo,
    bool IsAuthor, bool IsDateline)
{
    public static readonly MentionClaims None = new(null, default, default, default, null, null, false, false);
}

/// <param name="Kind"><c>null</c> where a class names the thing by its id alone (<c>.ann-lee</c>).</param>
/// <param name="Id">The id of the thing, or <see cref="Nobody"/>; <c>null</c> where the mention is by name (<c>.person</c>).</param>
internal readonly record struct TargetSyntax(ThingKind? Kind, string? Id, TextSpan At)
{
    /// <summary>What stands for the id of a thing that nobody identifies; it is none.</summary>
    public const string Nobody = "?";

    public bool IsUnidentified => Id == Nobody;
}

/// <summary>That a mention takes part in an event: <c>role=mediator of=talks</c>. Several are pairwise: <c>role="Agent Seller" of="sale vote"</c>.</summary>
/// <param name="At">The word <c>role</c>.</param>
internal sealed record RoleSyntax(string Role, IdSyntax Event, TextSpan At);

/// <summary>That words are the label of a turn: <c>.turn</c>, or <c>turn=ID</c>.</summary>
/// <param name="Id">The id of the quote that follows; <c>null</c> for one without.</param>
/// <param name="Claims">What the label says of that quote.</param>
/// <param name="Date">When it was said.</param>
internal sealed record TurnSyntax(IdSyntax? Id, QuoteClaims Claims, EdtfDate? Date);

/// <summary>Which quotes a cue or source belongs to: some by id, or the one around it or in its paragraph.</summary>
/// <param name="OfNearest">Where <c>.cue</c>, <c>.source</c> or <c>.addressee</c> stands, which mean that one.</param>
internal readonly record struct QuoteReference(EquatableArray<IdSyntax> Ids, TextSpan? OfNearest)
{
    public bool IsNone => Ids.Count == 0 && OfNearest is null;

    public void Visit(IReferenceVisitor visitor)
    {
        foreach (var id in Ids)
        {
            visitor.Quote(id.Value);
        }
    }
}

/// <summary>What says something of a quote: a segment of it, or the whole attribution.</summary>
/// <param name="Id">
/// Shared by the parts of one quote; <c>null</c> for a quote without id, and for a segment of the attribution around it.
/// </param>
internal abstract record QuotePart(TextRange Range, TextSpan At, CommonClaims Common, IdSyntax? Id, QuoteClaims Claims)
    : Annotation(Range, At, Common)
{
    public override IdSyntax? QuoteId => Id;

    public override void Visit(IReferenceVisitor visitor)
    {
        Claims.Visit(visitor);
        base.Visit(visitor);
    }
}

/// <summary>A segment of a quote.</summary>
internal sealed record QuoteAnnotation(TextRange Range, TextSpan At, CommonClaims Common, IdSyntax? Id, QuoteClaims Claims)
    : QuotePart(Range, At, Common, Id, Claims);

/// <summary>A quote with its source, cue and addressee: what stands in it without an id is of its quote.</summary>
internal sealed record AttributionAnnotation(TextRange Range, TextSpan At, CommonClaims Common, IdSyntax? Id, QuoteClaims Claims)
    : QuotePart(Range, At, Common, Id, Claims);

/// <summary>What a part of a quote says of the whole of it.</summary>
/// <param name="Unsourced">Where <c>.unsourced</c> stands: nobody is missed.</param>
/// <param name="Repeats">The quote that it tells again.</param>
internal sealed record QuoteClaims(
    EquatableArray<IdSyntax> By,
    EquatableArray<IdSyntax> To,
    EquatableArray<IdSyntax> For,
    KindSyntax? Kind,
    AttributionType? Type,
    QuoteMedia? Medium,
    Polarity? Polarity,
    Realis? Realis,
    TextSpan? Unsourced,
    QuotePathSyntax? Repeats)
{
    /// <summary>What most segments but the first say.</summary>
    public static readonly QuoteClaims None = new(default, default, default, null, null, null, null, null, null, null);

    /// <summary>Whether something that it says is left out, since it is told as wrong.</summary>
    public bool IsPartlyRead { get; init; }

    /// <summary>Tells a visitor what binding looks up for them.</summary>
    public void Visit(IReferenceVisitor visitor)
    {
        if (!ReferenceEquals(this, None))
        {
            Visit(By, visitor);
            Visit(To, visitor);
            Visit(For, visitor);
            if (Repeats is { } repeats)
            {
                visitor.Quote(repeats.Quote);
            }
        }
    }

    private static void Visit(EquatableArray<IdSyntax> ids, IReferenceVisitor visitor)
    {
        foreach (var id in ids)
        {
            visitor.Thing(id.Value);
        }

        LooseName.Visit(ids, visitor);
    }
}

/// <summary>Words that belong to quotes.</summary>
internal abstract record QuoteWords(TextRange Range, TextSpan At, CommonClaims Common, QuoteReference Of)
    : Annotation(Range, At, Common)
{
    public override void Visit(IReferenceVisitor visitor)
    {
        Of.Visit(visitor);
        base.Visit(visitor);
    }
}

/// <summary>The reporting words of quotes.</summary>
internal sealed record CueAnnotation(TextRange Range, TextSpan At, CommonClaims Common, QuoteReference Of)
    : QuoteWords(Range, At, Common, Of);

/// <summary>A source that is no listed entity.</summary>
internal sealed record SourceAnnotation(TextRange Range, TextSpan At, CommonClaims Common, QuoteReference Of)
    : QuoteWords(Range, At, Common, Of);

/// <summary>An addressee that is no listed entity.</summary>
internal sealed record AddresseeAnnotation(TextRange Range, TextSpan At, CommonClaims Common, QuoteReference Of)
    : QuoteWords(Range, At, Common, Of);

/// <summary>A time expression.</summary>
/// <param name="Date"><c>null</c> for "recently", and where what is written is no date.</param>
/// <param name="Set">How often: "every week".</param>
/// <param name="Of">The events and quotes whose time it is, and the people whose age.</param>
/// <param name="Anchor">The event or quote from which it is counted.</param>
internal sealed record TimeAnnotation(
    TextRange Range,
    TextSpan At,
    CommonClaims Common,
    EdtfDate? Date,
    IsoDuration? Duration,
    IsoDuration? Set,
    TimeModifier? Mod,
    EquatableArray<IdSyntax> Of,
    IdSyntax? Anchor) : Annotation(Range, At, Common)
{
    /// <summary>Where the value of the date or else of the duration stands.</summary>
    public TextSpan ValueAt { get; init; }

    /// <summary>Whether something that it says is left out, since it is told as wrong.</summary>
    public bool IsPartlyRead { get; init; }

    public override void Visit(IReferenceVisitor visitor)
    {
        foreach (var id in Of)
        {
            visitor.EventOrQuote(id.Value);
        }

        if (Anchor is { } anchor)
        {
            visitor.EventOrQuote(anchor.Value);
        }

        base.Visit(visitor);
    }
}

/// <summary>The headline, where the text holds it.</summary>
internal sealed record HeadlineAnnotation(TextRange Range, TextSpan At, CommonClaims Common) : Annotation(Range, At, Common);

/// <summary>What an editor remarks, or how words should be spelled.</summary>
internal sealed record RemarkAnnotation(TextRange Range, TextSpan At, CommonClaims Common)
    : Annotation(Range, At, Common);

/// <summary>Words in a quote that nobody says there: "(Laughter.)".</summary>
internal sealed record AsideAnnotation(TextRange Range, TextSpan At, CommonClaims Common) : Annotation(Range, At, Common);

/// <summary>The kind of a quote, said explicitly.</summary>
internal readonly record struct KindSyntax(QuoteKind Value, TextSpan At);

/// <summary>A quote that another tells again, or of which words speak.</summary>
/// <param name="Article">The id of its article; <c>null</c> for one of the same.</param>
/// <param name="At">The whole value.</param>
internal sealed record QuotePathSyntax(string? Article, string Quote, TextSpan At);
