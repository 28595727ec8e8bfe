using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>An article's body, taken apart: the text that was annotated, and what was said of it.</summary>
/// <param name="Text">Without markup; line endings are <c>\n</c>. Blank lines at the start and white space at the end are gone.</param>
/// <param name="Paragraphs">The stretches between blank lines, in order.</param>
/// <param name="Annotations">In the order in which they open; an outer one before those inside it.</param>
/// <param name="Offsets">Where the text stands in the file.</param>
internal sealed record Body(
    string Text, EquatableArray<TextRange> Paragraphs, EquatableArray<Annotation> Annotations, TextOffsets Offsets);

/// <summary>What one span says, whatever it says.</summary>
/// <param name="Range">The words, in <see cref="Body.Text"/>.</param>
/// <param name="At">The words in the file, brackets left out.</param>
internal abstract record Annotation(TextRange Range, TextSpan At, string? Note, Certainty? Certainty)
{
    /// <summary>What it says under the project's own keys.</summary>
    public EquatableArray<Fact> Fields { get; init; }

    /// <summary>Lists the ids that binding looks up in the corpus, in the order of the record; by-name mentions apart.</summary>
    /// <param name="isQuote">Whether a quote of the article has an id: what time expressions may name, and no question to the corpus.</param>
    public virtual void ListReferences(Action<string> add, Predicate<string> isQuote)
    {
        foreach (var field in Fields)
        {
            field.ListReferences(add);
        }
    }
}

/// <summary>A mention of one or more things.</summary>
/// <param name="Kind">As said; derived when <c>null</c>.</param>
/// <param name="SourceOf">The quotes whose source this is.</param>
internal sealed record MentionAnnotation(
    TextRange Range,
    TextSpan At,
    string? Note,
    Certainty? Certainty,
    EquatableArray<TargetSyntax> Targets,
    MentionKind? Kind,
    QuoteReference SourceOf,
    RoleSyntax? Role) : Annotation(Range, At, Note, Certainty)
{
    public override void ListReferences(Action<string> add, Predicate<string> isQuote)
    {
        foreach (var target in Targets)
        {
            if (target.Id is not null)
            {
                add(target.Id);
            }
        }

        if (Role is not null)
        {
            add(Role.Event.Value);
        }

        base.ListReferences(add, isQuote);
    }
}

/// <param name="Id">The id of the thing; <c>null</c> where the mention is by name (<c>.person</c>).</param>
internal readonly record struct TargetSyntax(ThingKind Kind, string? Id, TextSpan At);

/// <summary>That a mention takes part in an event: <c>role=mediator of=talks</c>.</summary>
internal sealed record RoleSyntax(string Role, IdSyntax Event);

/// <summary>Which quotes a cue or source belongs to: some by id, or the only one of its paragraph.</summary>
/// <param name="OfParagraph">Where <c>.cue</c> or <c>.source</c> stands, which mean the only one.</param>
internal readonly record struct QuoteReference(EquatableArray<IdSyntax> Ids, TextSpan? OfParagraph)
{
    public bool IsNone => Ids.Count == 0 && OfParagraph is null;
}

/// <summary>A segment of a quote.</summary>
/// <param name="Id">Shared by the segments of one quote; <c>null</c> for a quote of one segment without id.</param>
internal sealed record QuoteAnnotation(
    TextRange Range,
    TextSpan At,
    string? Note,
    Certainty? Certainty,
    IdSyntax? Id,
    EquatableArray<IdSyntax> By,
    EquatableArray<IdSyntax> To,
    EquatableArray<IdSyntax> For,
    KindSyntax? Kind,
    AttributionType? Type) : Annotation(Range, At, Note, Certainty)
{
    public override void ListReferences(Action<string> add, Predicate<string> isQuote)
    {
        foreach (var said in new[] { By, To, For })
        {
            foreach (var id in said)
            {
                add(id.Value);
            }
        }

        base.ListReferences(add, isQuote);
    }
}

/// <summary>The reporting words of quotes.</summary>
internal sealed record CueAnnotation(TextRange Range, TextSpan At, string? Note, Certainty? Certainty, QuoteReference Of)
    : Annotation(Range, At, Note, Certainty);

/// <summary>A source that is no listed entity.</summary>
internal sealed record SourceAnnotation(TextRange Range, TextSpan At, string? Note, Certainty? Certainty, QuoteReference Of)
    : Annotation(Range, At, Note, Certainty);

/// <summary>A time expression.</summary>
/// <param name="Date"><c>null</c> for "recently", and where what is written is no date.</param>
/// <param name="Of">The event or quote whose time it is.</param>
internal sealed record TimeAnnotation(
    TextRange Range,
    TextSpan At,
    string? Note,
    Certainty? Certainty,
    EdtfDate? Date,
    IsoDuration? Duration,
    TimeModifier? Mod,
    IdSyntax? Of) : Annotation(Range, At, Note, Certainty)
{
    public override void ListReferences(Action<string> add, Predicate<string> isQuote)
    {
        if (Of is { } of && !isQuote(of.Value))
        {
            add(of.Value);
        }

        base.ListReferences(add, isQuote);
    }
}

/// <summary>The kind of a quote, said explicitly.</summary>
internal readonly record struct KindSyntax(QuoteKind Value, TextSpan At);
