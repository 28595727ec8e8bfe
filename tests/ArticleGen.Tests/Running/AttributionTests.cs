namespace ArticleGen.Tests.Running;

/// <summary>What the records say of attributions, turns, values and remarks, and of quotes that tell others again.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("Quotes.Report.Keep.CueText", "has told")]
    [InlineData("Quotes.Report.Told.CueText", "null")]
    [InlineData("Quotes.Report.Keep.Attribution?.Text.Length", "65")]
    [InlineData("Quotes.Report.Keep.Attributions.Count", "1")]
    [InlineData("Quotes.Report.Told.Attribution", "null")]
    [InlineData("Quotes.Report.Keep.AddresseeWords.Select(words => words.Text)", "the crew; Ben")]
    [InlineData("Quotes.Report.Keep.Addressees.Select(thing => thing.Id)", "ben-okoro")]
    [InlineData("Quotes.Report.Keep.Text", "We keep it, and her name.")]
    public void An_attribution_has_its_quote_with_all_its_words(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Quotes.Report.Keep.Medium", "Speech, Writing")]
    [InlineData("Quotes.Report.Told.Medium", "null")]
    [InlineData("Quotes.Report.Told.Kind", "FreeIndirect")]
    [InlineData("Quotes.Report.Told.Polarity", "Negative")]
    [InlineData("Quotes.Report.Keep.Polarity", "Positive")]
    [InlineData("Quotes.Report.Told.Realis", "Generic")]
    [InlineData("Quotes.Report.Keep.Realis", "Actual")]
    [InlineData("Quotes.Report.Told.IsUnsourced", "True")]
    [InlineData("Quotes.Report.Keep.IsUnsourced", "False")]
    public void A_quote_has_what_is_said_of_it(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Quotes.Hearing.Inner.Repeats == Quotes.Report.Keep", "True")]
    [InlineData("Quotes.Hearing.So.Repeats?.Id", "inner")]
    [InlineData("Quotes.Hearing.Second.Repeats", "null")]
    [InlineData("Quotes.Report.Keep.RepeatedBy.Select(quote => quote.Id)", "inner")]
    [InlineData("Quotes.Hearing.Inner.RepeatedBy.Select(quote => quote.Id)", "so")]
    [InlineData("Quotes.Report.Told.RepeatedBy.Count", "0")]
    public void A_quote_and_the_one_that_tells_it_again_know_each_other(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Articles.Hearing.Quotes.Select(quote => $\"{quote.Id} {quote.Kind} {quote.Text}\")", "1 Direct We keep it.; second Direct Is it so? She says so.; inner Indirect Is it so?; so Indirect so")]
    [InlineData("Articles.Hearing.Quotes.Select(quote => quote.Source?.Text)", "ANN LEE:; Q; null; She")]
    [InlineData("Articles.Hearing.Quotes.Select(quote => quote.Speaker?.Id)", "ann-lee; null; ben-okoro; ann-lee")]
    [InlineData("Articles.Hearing.Quotes.Select(quote => quote.Within?.Id)", "null; null; second; second")]
    [InlineData("Articles.Hearing.Mentions[0].SourceOf.Select(quote => quote.Id)", "1")]
    public void A_turn_is_a_direct_quote_of_its_label(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Articles.Report.Mentions.Select(mention => mention.Text)", "Ann Lee; Ben; the sale; £310,000")]
    [InlineData("Articles.Report.Mentions[3].Targets.Count", "0")]
    [InlineData("Articles.Report.Mentions[3].EventRoles[0].Role", "Price")]
    [InlineData("Articles.Report.Mentions[3].EventRoles[0].Event.Id", "sale")]
    [InlineData("Events.Sale.Participants.Select(part => $\"{part.Role} {part.Text}\")", "Price £310,000")]
    [InlineData("Events.Sale.Participants[0].Mentions.Single() == Articles.Report.Mentions[3]", "True")]
    [InlineData("Articles.Report.Mentions[1].AddresseeOf.Select(quote => quote.Id)", "keep")]
    public void A_value_is_a_mention_of_nothing_that_takes_part_in_an_event(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Articles.Report.Mentions[2].Tense", "Future")]
    [InlineData("Articles.Report.Mentions[2].Modality", "Other")]
    [InlineData("Articles.Report.Mentions[2].Realis", "null")]
    [InlineData("Articles.Report.Mentions[0].Tense", "null")]
    [InlineData("Events.Sale.Tense", "Past")]
    public void A_mention_of_an_event_has_the_view_of_its_article(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Articles.Report.TimeExpressions[0].Set", "P1W")]
    [InlineData("Articles.Report.TimeExpressions[0].Events.Select(thing => thing.Id)", "sale")]
    [InlineData("Articles.Report.TimeExpressions[0].Quotes.Select(quote => quote.Id)", "keep")]
    [InlineData("Articles.Report.TimeExpressions[0].Event == Events.Sale && Articles.Report.TimeExpressions[0].Quote == Quotes.Report.Keep", "True")]
    [InlineData("Articles.Report.TimeExpressions[1].Event", "null")]
    [InlineData("Articles.Report.TimeExpressions[1].Duration", "P18M/P3Y")]
    [InlineData("Articles.Report.TimeExpressions[1].Duration!.Months", "18")]
    [InlineData("Articles.Report.TimeExpressions[1].Duration!.Longest!.Years", "3")]
    [InlineData("Articles.Report.TimeExpressions[0].Set!.Longest", "null")]
    [InlineData("IsoDuration.Parse(\"P1D/P2D\").ToTimeSpan()", "null")]
    public void A_time_expression_has_how_often_and_of_what(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Theory]
    [InlineData("Articles.Report.Headline", "The ferry stays")]
    [InlineData("Articles.Report.Text[Articles.Report.HeadlineSpan!.Value.Range]", "The ferry stays")]
    [InlineData("Articles.Hearing.HeadlineSpan", "null")]
    [InlineData("Articles.Report.Remarks.Select(remark => $\"{remark.Text} {remark.Correction} {remark.Note} {remark.Certainty}\".Trim())", "rememberd remembered; off  so far Low")]
    public void The_headline_and_remarks_stand_in_the_text(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));

    [Fact]
    public void All_of_it_is_in_the_spans_of_its_article() => Assert.Equal(
        "Headline The ferry stays; Attribution keep; Quote keep; Mention Ann Lee; Cue has; Cue \ntold; Addressee the crew; Mention Ben; Quote keep; "
            + "Time Every week; Time 18 months to three years; Quote told; Remark rememberd; Mention the sale; Mention £310,000; Remark off",
        Hearing.Ask("Articles.Report.Spans.Select(span => $\"{span.Kind} {span.Quote?.Id ?? span.Text}\")"));

    [Theory]
    [InlineData("span.Kind == SpanKind.Addressee", "span.AddresseeOf.Single().Id", "keep")]
    [InlineData("span.Kind == SpanKind.Attribution", "span.Children.Count", "7")]
    [InlineData("span.Text == \"off\"", "span.Remark!.Note", "so far")]
    [InlineData("span.Text == \"off\"", "span.AddresseeOf.Count", "0")]
    public void A_span_knows_its_addressee_its_attribution_and_its_remark(string which, string what, string expected) =>
        Assert.Equal(expected, Hearing.Ask($"((Func<AnnotatedSpan, object?>)(span => {what}))(Articles.Report.Spans.Single(span => {which}))"));

    [Theory]
    [InlineData("Quotes.Report.Told with { Segments = [], Text = \"x\" }", """{"Id":"told","Article":"report","Kind":"free-indirect","Type":"assertion","Medium":null,"Polarity":"negative","Realis":"generic","IsUnsourced":true,"Speakers":[],"Addressees":[],"OnBehalfOf":[],"Text":"x","Segments":[],"Asides":[],"Cues":[],"Sources":[],"AddresseeWords":[],"Attributions":[],"Date":null,"Within":null,"Repeats":null,"Note":null,"Certainty":null}""")]
    [InlineData("Articles.Report.Remarks[1]", """{"Text":"off","Span":{"Start":171,"Length":3},"Article":"report","Note":"so far","Correction":null,"Certainty":"low"}""")]
    [InlineData("new { Quotes.Report.Keep.Medium, Quotes.Hearing.Inner.Repeats!.Id, Articles.Report.HeadlineSpan }", """{"Medium":"speech writing","Id":"keep","HeadlineSpan":{"Start":0,"Length":15}}""")]
    public void Json_says_it_as_the_article_does(string record, string expected) => Assert.Equal(expected, Hearing.Ask($"JsonSerializer.Serialize({record})"));

    [Theory]
    [InlineData("JsonSerializer.Deserialize<QuoteMedia>(\"\\\"speech writing\\\"\")", "Speech, Writing")]
    [InlineData("JsonSerializer.Deserialize<QuoteKind>(\"\\\"free-indirect\\\"\")", "FreeIndirect")]
    [InlineData("ReferenceEquals(JsonSerializer.Deserialize<Remark>(JsonSerializer.Serialize(Articles.Report.Remarks[1])), Articles.Report.Remarks[1])", "True")]
    public void Json_is_read_back(string expression, string expected) => Assert.Equal(expected, Hearing.Ask(expression));
}
