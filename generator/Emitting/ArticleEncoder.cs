using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>Writes an article's values in the order in which the emitted <c>Article</c>, <c>Quote</c>, … read them.</summary>
internal static class ArticleEncoder
{
    /// <param name="data">A writer without values.</param>
    public static ReadOnlySpan<char> Encode(Article article, DataWriter data)
    {
        var facts = article.Facts;
        data.Text(article.Id);
        data.Text(article.Path);
        data.OptionalText(facts.TextOf(Schema.Headline));
        data.OptionalText(facts.TextOf(Schema.AlternativeHeadline));
        data.References([.. facts.TextsOf(Schema.Author)]);
        data.Reference(facts.TextOf(Schema.Publisher));
        data.Reference(facts.TextOf(Schema.Dateline));
        data.OptionalDate(facts.TextOf(Schema.DatePublished));
        data.OptionalDate(facts.TextOf(Schema.DateModified));
        data.Text(facts.TextOf(Schema.InLanguage) ?? "en");
        data.OptionalText(facts.TextOf(Schema.Url));
        data.OptionalText(facts.TextOf(Schema.Section));
        data.Texts([.. facts.TextsOf(Schema.Keywords)]);
        data.OptionalText(facts.TextOf(Schema.Description));
        WriteThings(data, article.Things, ThingKind.Person);
        WriteThings(data, article.Things, ThingKind.Organization);
        WriteThings(data, article.Things, ThingKind.Place);
        WriteThings(data, article.Things, ThingKind.Event);
        data.Text(article.Text);
        data.Section(() => data.Ranges(article.Paragraphs));
        data.Section(() => WriteQuotes(data, article.Quotes));
        data.Section(() => WriteMentions(data, article.Mentions));
        data.Section(() => WriteTimes(data, article.TimeExpressions));
        return data.Finish();
    }

    /// <summary>Those of a kind.</summary>
    private static void WriteThings(DataWriter data, EquatableArray<ThingUse> things, ThingKind kind)
    {
        var count = 0;
        foreach (var thing in things)
        {
            count += thing.Kind == kind ? 1 : 0;
        }

        data.Number(count);
        foreach (var thing in things)
        {
            if (thing.Kind == kind)
            {
                data.Ordinal(thing.Id);
            }
        }
    }

    private static void WriteQuotes(DataWriter data, EquatableArray<Quote> quotes)
    {
        data.Number(quotes.Count);
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            data.Number(i);
            data.Number(quote.Within + 1);
            data.Text(quote.Id);
            data.Number((int)quote.Kind);
            data.Number((int)quote.Type);
            data.References(quote.Speakers);
            data.References(quote.Addressees);
            data.References(quote.OnBehalfOf);
            WriteSegments(data, quote.Segments);
            data.Ranges(quote.Cues);
            data.Ranges(quote.Sources);
            data.OptionalDate(quote.Date);
            data.OptionalText(quote.Note);
            data.OptionalNumber((int?)quote.Certainty);
        }
    }

    /// <summary>Where each stands, and at which ends it has quotation marks.</summary>
    private static void WriteSegments(DataWriter data, EquatableArray<QuoteSegment> segments)
    {
        data.Number(segments.Count);
        var position = 0;
        foreach (var segment in segments)
        {
            data.Range(segment.Range, ref position);
            data.Number(segment.Opening | (segment.Closing << 1));
        }
    }

    private static void WriteMentions(DataWriter data, EquatableArray<Mention> mentions)
    {
        data.Number(mentions.Count);
        var position = 0;
        foreach (var mention in mentions)
        {
            data.Range(mention.Range, ref position);
            data.OptionalNumber((int?)mention.Kind);
            data.References(mention.Targets);
            data.OptionalText(mention.Role);
            data.Reference(mention.EventId);
            data.OptionalText(mention.Note);
            data.OptionalNumber((int?)mention.Certainty);
        }
    }

    private static void WriteTimes(DataWriter data, EquatableArray<TimeExpression> times)
    {
        data.Number(times.Count);
        var position = 0;
        foreach (var time in times)
        {
            data.Range(time.Range, ref position);
            data.OptionalDate(time.Date);
            data.OptionalDuration(time.Duration);
            data.OptionalNumber((int?)time.Mod);
            data.Reference(time.EventId);
            data.OptionalNumber(time.Quote < 0 ? null : time.Quote);
            data.OptionalText(time.Note);
            data.OptionalNumber((int?)time.Certainty);
        }
    }
}
