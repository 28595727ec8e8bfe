public sealed partial record Segment
{
    /// <summary>The mentions that stand in it, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions => _contents is { } contents
        ? global::__Corpus__.ArticleGenData.Inside(contents.Mentions, Span, static mention => mention.Span)
        : global::System.Array.Empty<global::__Corpus__.Mention>();

    /// <summary>The quotes of which a segment stands in it, in the order in which they begin; of a quote's own segment, that quote too.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes
    {
        get
        {
            var quotes = new global::System.Collections.Generic.List<global::__Corpus__.Quote>();
            foreach (var quote in _contents?.Quotes ?? global::System.Array.Empty<global::__Corpus__.Quote>())
            {
                if (global::System.Linq.Enumerable.Any(quote.Segments, segment => Span.Contains(segment.Span)))
                {
                    quotes.Add(quote);
                }
            }

            return quotes;
        }
    }

    /// <summary>The time expressions that stand in it, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TimeExpression> TimeExpressions => _contents is { } contents
        ? global::__Corpus__.ArticleGenData.Inside(contents.TimeExpressions, Span, static time => time.Span)
        : global::System.Array.Empty<global::__Corpus__.TimeExpression>();

    /// <summary>
    /// The words in pieces, in order: plain text, and the outermost spans that stand in it; where it is annotated itself, that span. Of a span that
    /// goes on beyond it, a piece is the part that stands in it; so it is, of a paragraph, where a span holds all of it. All of them together are the
    /// <see cref="Text"/>.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TextPiece> Pieces => _contents is { } contents && _text is null
        ? contents.Article.SpanTree.Pieces(Span)
        : new[] { new global::__Corpus__.TextPiece(Text) };
}

public sealed partial record Quote
{
    /// <summary>The mentions that stand in its segments, those in quotes inside it among them, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions =>
        global::__Corpus__.ArticleGenData.Join(Segments, static segment => segment.Mentions);

    /// <summary>The events that are mentioned in its segments, in the order of their first mentions.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Event> Events
    {
        get
        {
            var events = new global::System.Collections.Generic.List<global::__Corpus__.Event>();
            foreach (var mention in Mentions)
            {
                foreach (var target in mention.Targets)
                {
                    if (target is global::__Corpus__.Event happening && !events.Exists(known => known.Id == happening.Id))
                    {
                        events.Add(happening);
                    }
                }
            }

            return events;
        }
    }

    /// <summary>The time expressions that stand in its segments, in text order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TimeExpression> TimeExpressions =>
        global::__Corpus__.ArticleGenData.Join(Segments, static segment => segment.TimeExpressions);

    /// <summary>The words of each segment, as in <see cref="Text"/>: without outer quotation marks, each run of white space as one space.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Speech =>
        global::System.Array.ConvertAll(
            global::System.Linq.Enumerable.ToArray(Segments), static segment => global::__Corpus__.ArticleGenData.Words(new[] { segment }));
}

public sealed partial record Mention
{
    /// <summary>The quote that the words mean ("the claim", "the post"), of this article or another.</summary>
    public global::__Corpus__.Quote? RefersTo => global::__Corpus__.ArticleGenData.FindQuote(_refersTo);

    /// <summary>The quotes whose source it is, in the order in which they begin.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> SourceOf => Article.SpanTree.SourceOf(Span);

    /// <summary>The quotes that are said to those whom it mentions, in the order in which they begin.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> AddresseeOf => Article.SpanTree.AddresseeOf(Span);

    /// <summary>Whether it says a role in an event.</summary>
    internal bool HasRole(global::__Corpus__.ParticipantRole role, string eventId) =>
        global::System.Linq.Enumerable.Any(EventRoles, one => one.Role == role && one.EventId == eventId);
}

public sealed partial record EventRole
{
    /// <summary>The id of the <see cref="Event"/>; the event is not made for it.</summary>
    internal string? EventId => _event.Id;
}

public sealed partial record Participant
{
    private string? _eventId;

    /// <summary>The mentions that say that it takes this role in the event, in all articles; none where it is only declared.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions => _eventId is null
        ? global::System.Array.Empty<global::__Corpus__.Mention>()
        : Entity?.Uses.MentionsOf(_eventId, Role) ?? global::__Corpus__.ArticleGenData.ValuesOf(_eventId, Role, Text);

    /// <summary>Whether two say that one takes a role.</summary>
    internal static bool AreSame(global::__Corpus__.Participant one, global::__Corpus__.Participant other) =>
        one.Role == other.Role && one._entity.Id == other._entity.Id && (one._entity.Id is not null || one.Text == other.Text);

    /// <summary>Lets participants know their event.</summary>
    internal static global::__Corpus__.Participant[] In(string eventId, global::__Corpus__.Participant[] participants)
    {
        foreach (var participant in participants)
        {
            participant._eventId = eventId;
        }

        return participants;
    }
}

public abstract partial record Thing
{
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotesAbout;

    /// <summary>The quotes in which it is mentioned, in all articles; whoever speaks them.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> QuotesAbout => _quotesAbout ??= Uses.QuotesAbout();
}

public sealed partial record Person
{
    /// <summary>
    /// The position held on a day: the first of the <see cref="Roles"/> whose date certainly holds the day. A date holds the days from its
    /// earliest to its latest, an open one (<c>2011/..</c>) all days on that side. A role without a date, or with an end that is not known,
    /// may have been held or not, and is passed over.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="null"/> where no role was certainly held then.</returns>
    public global::__Corpus__.Role? RoleOn(global::System.DateOnly day) => global::System.Linq.Enumerable.FirstOrDefault(
        Roles,
        role => role.Date is { } date && (date.IsStartOpen || date.Earliest <= day) && (date.IsEndOpen || date.Latest >= day));
}

public sealed partial record TimeExpression
{
    /// <summary>The first of the <see cref="Events"/>.</summary>
    public global::__Corpus__.Event? Event => Events.Count > 0 ? Events[0] : null;

    /// <summary>The first of the <see cref="Quotes"/>.</summary>
    public global::__Corpus__.Quote? Quote => Quotes.Count > 0 ? Quotes[0] : null;
}

/// <summary>What stands in a stretch of a text.</summary>
internal static partial class ArticleGenData
{
    /// <summary>What a function gives for each of some stretches, in one list.</summary>
    internal static global::System.Collections.Generic.List<T> Join<T>(
        global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> segments,
        global::System.Func<global::__Corpus__.Segment, global::System.Collections.Generic.IReadOnlyList<T>> itemsOf) =>
        global::System.Linq.Enumerable.ToList(global::System.Linq.Enumerable.SelectMany(segments, itemsOf));

    /// <summary>The index of the first of some in text order that does not begin before a position.</summary>
    private static int FirstFrom<T>(
        global::System.Collections.Generic.IReadOnlyList<T> items, int position, global::System.Func<T, global::__Corpus__.TextSpan> spanOf)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(items[middle]).Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Those of some in text order that stand in a place.</summary>
    internal static global::System.Collections.Generic.List<T> Inside<T>(
        T[] items, global::__Corpus__.TextSpan place, global::System.Func<T, global::__Corpus__.TextSpan> spanOf)
    {
        var inside = new global::System.Collections.Generic.List<T>();
        for (var i = FirstFrom(items, place.Start, spanOf); i < items.Length && spanOf(items[i]).Start < place.End; i++)
        {
            if (place.Contains(spanOf(items[i])))
            {
                inside.Add(items[i]);
            }
        }

        return inside;
    }
}
