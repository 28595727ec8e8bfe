namespace ArticleGen.Tests.Running;

/// <summary>What stands inside quotes and paragraphs, and what leads from a mention and a thing to quotes.</summary>
public class InsideTests
{
    [Theory]
    [InlineData("Quotes.Flood.Tale.Mentions.Select(mention => mention.Text)", "She")]
    [InlineData("Quotes.Flood.Run.Mentions.Count", "0")]
    [InlineData("Articles.Flood.Paragraphs[1].Mentions.Select(mention => mention.Text)", "He; measured")]
    [InlineData("Articles.Flood.Paragraphs[2].Mentions.Select(mention => mention.Text)", "She; they; the paper")]
    [InlineData("Articles.Flood.Paragraphs.SelectMany(part => part.Mentions).SequenceEqual(Articles.Flood.Mentions)", "True")]
    [InlineData("(Articles.Flood.Paragraphs[1] with { Span = new TextSpan(0, 30) }).Mentions.Select(mention => mention.Text)", "Ann Lee")]
    public void A_stretch_leads_to_the_mentions_in_it(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Articles.Flood.Paragraphs[0].Quotes", "rise")]
    [InlineData("Articles.Flood.Paragraphs[1].Quotes", "")]
    [InlineData("Articles.Flood.Paragraphs[2].Quotes", "tale; run; swim; 5")]
    [InlineData("Quotes.Flood.Tale.Segments[0].Quotes", "tale; run; swim")]
    [InlineData("Quotes.Flood.Run.Segments[0].Quotes", "run")]
    public void A_stretch_leads_to_the_quotes_in_it(string quotes, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"{quotes}.Select(quote => quote.Id)"));

    [Theory]
    [InlineData("Articles.Flood.Paragraphs[0].TimeExpressions", "on Thursday")]
    [InlineData("Articles.Flood.Paragraphs[1].TimeExpressions", "two days; after 2009; recently")]
    [InlineData("Quotes.Flood.Tale.TimeExpressions", "")]
    [InlineData("Quotes.Words.Long.TimeExpressions", "on Monday; on Tuesday")]
    public void A_stretch_leads_to_the_time_expressions_in_it(string times, string expected) =>
        Assert.Equal(expected, Ask($"{times}.Select(time => time.Text)"));

    [Theory]
    [InlineData("Quotes.Words.Long.Mentions.Select(mention => mention.Text)", "The flood; it; Ann; the breach")]
    [InlineData("Quotes.Words.Long.Events.Select(happening => happening.Id)", "flood; breach")]
    [InlineData("Quotes.Flood.Tale.Events.Count", "0")]
    public void A_quote_leads_to_what_its_segments_mention(string expression, string expected) => Assert.Equal(expected, Ask(expression));

    [Theory]
    [InlineData("Quotes.Flood.Rise.Speech", "The water rose,; and it did not stop.")]
    [InlineData("Quotes.Flood.Tale.Speech", "She told us 'run!' and then 'swim',")]
    [InlineData("Articles.Flood.Quotes[4].Speech", "the water was \"quite wet\"")]
    [InlineData("(Quotes.Flood.Rise with { Segments = [] }).Speech.Count", "0")]
    [InlineData("Quotes.All.All(quote => string.Join(' ', quote.Speech) == quote.Text)", "True")]
    public void The_speech_of_a_quote_is_the_words_of_each_segment(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee.QuotesAbout", "flood/tale; words/long")]
    [InlineData("People.BenOkoro.QuotesAbout", "")]
    [InlineData("Places.Brackwater.QuotesAbout", "")]
    [InlineData("Events.Flood.QuotesAbout", "words/long; words/short")]
    [InlineData("Events.Breach.QuotesAbout", "words/long")]
    public void A_thing_leads_to_the_quotes_that_mention_it(string quotes, string expected) =>
        Assert.Equal(expected, Ask($"{quotes}.Select(quote => $\"{{quote.Article.Id}}/{{quote.Id}}\")"));

    [Theory]
    [InlineData("Articles.Flood.Mentions[0].SourceOf", "rise")]
    [InlineData("Articles.Flood.Mentions[1].SourceOf", "")]
    [InlineData("Articles.Flood.Mentions[4].SourceOf", "tale")]
    [InlineData("(Articles.Flood.Mentions[0] with { Span = Articles.Flood.Mentions[4].Span }).SourceOf", "tale")]
    public void A_mention_leads_to_the_quotes_whose_source_it_is(string quotes, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"{quotes}.Select(quote => quote.Id)"));

    [Theory]
    [InlineData("one.Role", "; ; ; ; ; ; Rescuer; Victim; Rescuer")]
    [InlineData("one.Event.Id", "; ; ; ; ; ; flood; flood; breach")]
    public void A_mention_tells_the_roles_that_it_takes_in_events(string part, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"Articles.Flood.Mentions.Select(mention => string.Join(' ', mention.EventRoles.Select(one => {part})))"));

    [Theory]
    [InlineData("(Articles.Flood.Mentions[0] with { EventRoles = [EventRole.Sample(ParticipantRole.Rescuer, Events.Breach)] }).EventRoles[0].Event.Id", "breach")]
    [InlineData("(Articles.Flood.Mentions[6] with { EventRoles = [] }) == Articles.Flood.Mentions[6]", "False")]
    [InlineData("(Articles.Flood.Mentions[6] with { EventRoles = [EventRole.Sample(ParticipantRole.Victim, Events.Flood)] }) == Articles.Flood.Mentions[6]", "False")]
    [InlineData("(Articles.Flood.Mentions[6] with { EventRoles = [EventRole.Sample(ParticipantRole.Rescuer, Events.Flood with { Name = \"x\" })] }) == Articles.Flood.Mentions[6]", "True")]
    public void The_event_of_a_role_counts_by_its_id(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Events.Flood.Participants.Select(part => string.Join(' ', part.Mentions.Select(mention => mention.Text)))", "; ; Low Bridge; ; The Mayor")]
    [InlineData("Events.Breach.Participants.Select(part => string.Join(' ', part.Mentions.Select(mention => mention.Text)))", "town and council; town and council")]
    [InlineData("Events.Flood.Participants.Where(part => part.Entity == People.AnnLee).Select(part => (part with { Role = ParticipantRole.Victim }).Mentions.Count)", "0")]
    [InlineData("(Events.Flood with { Id = \"x\" }).Participants[4].Mentions.Count", "1")]
    [InlineData("Participant.Sample(ParticipantRole.Victim, People.AnnLee).Mentions.Count", "0")]
    public void A_participant_leads_to_the_mentions_that_say_its_role(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    /// <summary>Brackwater with an article more.</summary>
    private static string Ask(string expression) => LoadedCorpus.Shared("Brackwater with words", static () => LoadedCorpus.Of(
        [
            .. Brackwater.Files,
            Support.GeneratorHarness.Article("words", """
                ["[The flood]{event=flood} came [on Monday]{date=2010-03-01},"]{quote=long by=ben-okoro} he said, ["and [it]{event=flood} went
                [on Tuesday]{date=2010-03-02}. [Ann]{person=ann-lee} saw [the breach]{event=breach}."]{quote=long}

                [Ann]{person=ann-lee} knows ["[it]{event=flood}."]{quote=short by=ben-okoro}
                """),
        ],
        expected: ["AG4003", "AG4003", "AG9005"])).Ask(expression);
}
