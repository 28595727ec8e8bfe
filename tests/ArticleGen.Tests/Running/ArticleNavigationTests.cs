namespace ArticleGen.Tests.Running;

/// <summary>Every property of an article and of what belongs to it, as a user's program reads it.</summary>
public class ArticleNavigationTests
{
    [Theory]
    [InlineData("Articles.Flood.Id", "flood")]
    [InlineData("Articles.Flood.Headline", "The water came at night")]
    [InlineData("Articles.Flood.AlternativeHeadline", "Brackwater under water")]
    [InlineData("Articles.Flood.Authors.Select(author => author.Id)", "cleo-park; gauge-office")]
    [InlineData("Articles.Flood.Publisher?.Id", "town-council")]
    [InlineData("Articles.Flood.Dateline?.Id", "brackwater")]
    [InlineData("Articles.Flood.DatePublished", "2010-03-07")]
    [InlineData("Articles.Flood.DateModified", "2010-03")]
    [InlineData("Articles.Flood.Language", "en-GB")]
    [InlineData("Articles.Flood.Url?.OriginalString", "https://example.org/news/flood")]
    [InlineData("Articles.Flood.Section", "News")]
    [InlineData("Articles.Flood.Keywords", "flood; bridge")]
    [InlineData("Articles.Flood.Description", "What happened.")]
    [InlineData("Articles.Flood.SourcePath", "articles/flood.article.md")]
    [InlineData("Articles.Flood.Paragraphs.Count", "4")]
    [InlineData("Articles.Flood.Paragraphs[3].Text", "The Mayor held Low Bridge, and\ntown and council helped.")]
    [InlineData("Articles.Flood.People.Select(person => person.Id)", "ann-lee; ben-okoro; evacuees; cleo-park")]
    [InlineData("Articles.Flood.Organizations.Select(organization => organization.Id)", "gauge-office; town-council")]
    [InlineData("Articles.Flood.Places.Select(place => place.Id)", "low-bridge; brackwater")]
    [InlineData("Articles.Flood.Events.Select(happening => happening.Id)", "flood; breach")]
    [InlineData("Articles.Flood.Quotes.Select(quote => quote.Id)", "rise; tale; run; swim; 5")]
    public void An_article_has_what_its_file_says(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("article.Headline")]
    [InlineData("article.AlternativeHeadline")]
    [InlineData("article.Publisher")]
    [InlineData("article.Dateline")]
    [InlineData("article.DatePublished")]
    [InlineData("article.DateModified")]
    [InlineData("article.Url")]
    [InlineData("article.Section")]
    [InlineData("article.Description")]
    public void What_a_file_without_front_matter_does_not_say_is_null(string expression) =>
        Assert.Equal("null", Brackwater.Ask($"((Func<Article, object?>)(article => {expression}))(Articles.Bulletin)"));

    [Theory]
    [InlineData("Articles.Bulletin.Language", "en")]
    [InlineData("Articles.Bulletin.Id", "bulletin")]
    [InlineData("Articles.Bulletin.Text", "Nothing is marked here.")]
    [InlineData("Articles.Bulletin.Paragraphs.Select(paragraph => paragraph.Span)", "[0..23)")]
    [InlineData("Articles.Bulletin.Keywords.Count + Articles.Bulletin.Authors.Count", "0")]
    [InlineData("Articles.Bulletin.Quotes.Count + Articles.Bulletin.Mentions.Count + Articles.Bulletin.TimeExpressions.Count", "0")]
    public void A_file_without_front_matter_is_an_article_of_its_text(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Articles.Void.Headline", "No words")]
    [InlineData("Articles.Void.Text", "")]
    [InlineData("Articles.Void.Paragraphs.Count", "0")]
    public void An_article_with_an_empty_body_has_no_text(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Quotes.Flood.Rise.Kind", "Direct")]
    [InlineData("Quotes.Flood.Rise.Type", "Belief")]
    [InlineData("Quotes.Flood.Tale.Type", "Assertion")]
    [InlineData("Quotes.Flood.Rise.Speakers.Select(speaker => speaker.Id)", "ann-lee")]
    [InlineData("Quotes.Flood.Tale.Speakers.Select(speaker => speaker.Id)", "ben-okoro; evacuees")]
    [InlineData("Quotes.Flood.Tale.Speaker?.Id", "ben-okoro")]
    [InlineData("Quotes.Flood.Run.Speaker", "null")]
    [InlineData("Quotes.Aftermath.Dry.Speaker?.Id", "ann-lee")]
    [InlineData("Quotes.Flood.Rise.Addressees.Select(entity => entity.Id)", "evacuees; town-council")]
    [InlineData("Quotes.Flood.Rise.OnBehalfOf.Select(entity => entity.Id)", "town-council")]
    [InlineData("Quotes.Flood.Run.Addressees.Count + Quotes.Flood.Run.OnBehalfOf.Count", "0")]
    [InlineData("Quotes.Flood.Rise.Segments.Select(segment => segment.Text)", "\"The water rose,\"; \"and  it\ndid not stop.\"")]
    [InlineData("Quotes.Flood.Rise.Cue?.Text", "said")]
    [InlineData("Quotes.Flood.Tale.Cues.Select(cue => cue.Text)", "told; agreed")]
    [InlineData("Quotes.Flood.Swim.Cue", "null")]
    [InlineData("Quotes.Flood.Tale.Sources.Select(source => source.Text)", "they; a neighbour; all")]
    [InlineData("Quotes.Flood.Tale.Source?.Text", "they")]
    [InlineData("Quotes.Flood.Run.Source", "null")]
    [InlineData("Quotes.Flood.Rise.Date", "2010-03-04")]
    [InlineData("Quotes.Flood.Tale.Date", "null")]
    [InlineData("Quotes.Flood.Run.Within?.Id", "tale")]
    [InlineData("Quotes.Flood.Tale.Within", "null")]
    [InlineData("Quotes.Flood.Tale.Quotes.Select(quote => quote.Id)", "run; swim")]
    [InlineData("Quotes.Flood.Run.Quotes.Count", "0")]
    [InlineData("Quotes.Flood.Rise.Note", "on the steps")]
    [InlineData("Quotes.Flood.Tale.Note", "null")]
    [InlineData("Quotes.Flood.Rise.Certainty", "Medium")]
    [InlineData("Quotes.Flood.Tale.Certainty", "null")]
    [InlineData("Articles.Flood.Quotes[4].Kind", "Mixed")]
    public void A_quote_has_what_its_spans_say(string expression, string expected) => Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("Quotes.Flood.Rise.Text", "The water rose, and it did not stop.")]
    [InlineData("Quotes.Flood.Tale.Text", "She told us 'run!' and then 'swim',")]
    [InlineData("Quotes.Flood.Run.Text", "run!")]
    [InlineData("Articles.Flood.Quotes[4].Text", "the water was \"quite wet\"")]
    public void The_text_of_a_quote_is_its_words_without_the_outer_marks_of_direct_speech(string expression, string expected) =>
        Assert.Equal(expected, Brackwater.Ask(expression));

    [Theory]
    [InlineData("mention.Text", "Ann Lee; He; measured; She; they; the paper; The Mayor; Low Bridge; town and council")]
    [InlineData("mention.Kind", "Named; Pronominal; null; Pronominal; Pronominal; Nominal; Nominal; Named; Nominal")]
    [InlineData("mention.Note", "null; null; null; null; null; null; null; null; both")]
    [InlineData("mention.Certainty", "null; null; null; null; null; Unknown; null; null; High")]
    public void Mentions_have_what_their_spans_say(string part, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"Articles.Flood.Mentions.Select(mention => {part})"));

    [Fact]
    public void A_mention_leads_to_all_that_it_refers_to() => Assert.Equal(
        "brackwater; town-council", Brackwater.Ask("Articles.Flood.Mentions[8].Targets.Select(target => target.Id)"));

    [Theory]
    [InlineData("time.Text", "on Thursday; two days; after 2009; recently")]
    [InlineData("time.Date", "2010-03-04; null; 2009; null")]
    [InlineData("time.Duration", "null; P2D; null; null")]
    [InlineData("time.Mod", "null; Approx; After; null")]
    [InlineData("time.Event?.Id", "null; breach; null; null")]
    [InlineData("time.Quote?.Id", "rise; null; null; null")]
    [InlineData("time.Note", "null; null; a guess; null")]
    [InlineData("time.Certainty", "null; null; Low; null")]
    public void Time_expressions_have_what_their_spans_say(string part, string expected) =>
        Assert.Equal(expected, Brackwater.Ask($"Articles.Flood.TimeExpressions.Select(time => {part})"));

    [Theory]
    [InlineData("Articles.All.All(article => article.Mentions.All(mention => article.Text[mention.Span.Range] == mention.Text))")]
    [InlineData("Articles.All.All(article => article.TimeExpressions.All(time => article.Text[time.Span.Range] == time.Text))")]
    [InlineData("Articles.All.All(article => article.Paragraphs.All(part => article.Text[part.Span.Range] == part.Text))")]
    [InlineData("Quotes.All.All(quote => quote.Segments.All(part => quote.Article.Text[part.Span.Range] == part.Text))")]
    [InlineData("Quotes.All.All(quote => quote.Cues.All(part => quote.Article.Text[part.Span.Range] == part.Text))")]
    [InlineData("Quotes.All.All(quote => quote.Sources.All(part => quote.Article.Text[part.Span.Range] == part.Text))")]
    [InlineData("Articles.Flood.Mentions.All(mention => mention.Span.End == mention.Span.Start + mention.Span.Length)")]
    public void A_span_is_the_place_of_its_words(string expression) => Assert.Equal("True", Brackwater.Ask(expression));
}
